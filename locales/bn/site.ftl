### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = প্রথম পাতা
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = মূল লেখায় যান
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = প্রধান মেনু
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = এই সাইটে আরও যা আছে
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = আপনি এখন কোথায়
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = ভাষা বেছে নিন
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = এই পাতায় যা আছে
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = এই পাতাটি এখনও আপনার ভাষায় নেই। এটি { $language } ভাষায় দেখানো হচ্ছে।
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = এই পাতাটি এখনও সহজ পাঠে (easy read) নেই।
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = আমরা দোভাষীসহ আপনাকে ফোন করতে পারি, কোনো খরচ লাগবে না। আমাদের ফোন করুন:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = এই পাতার কিছু অংশ এখনও আপনার ভাষায় নেই। সেই অংশগুলো { $language } ভাষায় আছে।
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = এই অনুবাদের পরে { $language } পাতাটি বদলেছে।
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = এই পাতার কিছু অংশ কম্পিউটার দিয়ে অনুবাদ করা। ভুল থাকতে পারে।
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = এই পাতাটি { $language } ভাষায় পড়ুন
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = ইংরেজিতে
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = এই ভাষাগুলোতে এই পাতাটি এখনও এই ভাষায়: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = সাহায্য দরকার?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = আমাদের সঙ্গে কথা বলুন। আপনার যা দরকার তা খুঁজে পেতে আমরা সাহায্য করতে পারি।
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = প্রকাশক:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = এই সাইট কোনো কুকি (cookies) ব্যবহার করে না এবং আপনার ওপর নজর রাখে না।
# Label before a phone number to call. A noun.
phone = ফোন:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = মেসেজ (text):
# Label before an email address. A noun.
email = ইমেইল:
# Label before the address of a page of somebody else on the web. A noun.
website = ওয়েবসাইট:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = ব্রিটিশ ইশারা ভাষার (BSL) ভিডিও রিলে:
# Title and heading of the page that stands at an old address and leads to the new one.
moved = এই পাতাটি অন্য জায়গায় সরানো হয়েছে
# Link on the page that stands at an old address. An instruction.
moved-link = নতুন পাতায় যান
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = এখন আর নেই: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = এর জায়গায় এখন অন্য কিছু আছে: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = এটি শেষ হয়েছে { $date } তারিখে।
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = এর বদলে আপনি যা ব্যবহার করতে পারেন
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = অন্য কিছু খুঁজুন
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = আমরা এই পাতাটি খুঁজে পাচ্ছি না
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = হয়তো ঠিকানা টাইপ করতে ভুল হয়েছে, অথবা পাতাটি সরানো হয়েছে।
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = এগুলোর কোনো একটি দেখুন:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = প্রয়োজন অনুযায়ী
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = বয়স অনুযায়ী
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = সাহায্যের ধরন অনুযায়ী
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = এলাকা অনুযায়ী
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = সহায়িকা
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = নামের তালিকা (A to Z)
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = অনুষ্ঠান
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = শব্দের অর্থ
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = কে কী করেন
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = আপনার মতামত দিন
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = আপনারা বলেছেন, আমরা করেছি
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = আমরা কেমন কাজ করছি
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = যোগাযোগ করুন
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = ছবিগুলো সম্পর্কে
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = প্রশ্ন অনুযায়ী
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = কী কী বদলেছে
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = ভাষা
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = এই সাইটে যা থাকতেই হবে
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = আপনি একমত না হলে
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = সবার জন্য সহজ ব্যবহার
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = অন্য রূপে ও ইন্টারনেট ছাড়া
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = আমার তালিকা

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = আপনার সন্তানের কোন বিষয়ে সাহায্য দরকার?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = একটি প্রয়োজন বেছে নিন এবং কী কী সাহায্য আছে দেখুন।
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = আপনার সন্তানের বয়স কত?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = একটি বয়স বেছে নিন। কী সাহায্য ও সহায়িকা আছে এবং এরপর কী আসছে দেখুন।
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = আপনি কী ধরনের সাহায্য খুঁজছেন?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = একটি সাহায্যের ধরন বেছে নিন এবং তার সব সেবা দেখুন।
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = আপনি কোথায় থাকেন?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = একটি এলাকা বেছে নিন এবং সেখানকার পরিবারের জন্য যেসব সেবা আছে দেখুন।
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = সেবা
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = সহায়িকা
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = অধিকার, পরিকল্পনা, টাকাপয়সা, স্বাস্থ্য ও বড় হওয়া নিয়ে সহজ ভাষার সহায়িকা।
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = খোঁজার আরও উপায়
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = এক নজরে
# Heading on the first page, above the guides to read first. An instruction.
start-here = এখান থেকে শুরু করুন
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = সেবার নামের তালিকা (A to Z)
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = সব সেবা, নাম অনুযায়ী সাজানো।
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = অক্ষর
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = যেসব সেবার নাম { $letter } দিয়ে শুরু
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] এখনও কোনো সেবা নেই
        [one] { $count }টি সেবা
       *[other] { $count }টি সেবা
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count }টি ধাপ
       *[other] { $count }টি ধাপ
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = এরপর যা আসছে:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = এগুলোও আপনার কাজে লাগতে পারে
# Heading at the end of a guide, above a list of services.
services-that-help = যেসব সেবা সাহায্য করতে পারে
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = এরপর পড়ুন

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = আমরা কি এটি ব্যবহার করতে পারি?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = কীভাবে এটি পাব?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = কত দিন অপেক্ষা করতে হবে?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = কত খরচ হবে?
# Heading of a part of the page of a service: opening hours and places.
ask-where = কখন ও কোথায়?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = ভেতরে যাওয়া ও অংশ নেওয়া
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = তাদের সঙ্গে কীভাবে যোগাযোগ করব?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = কোনো সমস্যা হলে বা তারা না বললে কী করব?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = পরিবারগুলো যেসব প্রশ্ন করে
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = বয়স
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = এখনকার অবস্থা
# Label before the name of the organisation that runs a service or an event.
run-by = পরিচালনা করে
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = কোথায়
# Label before the day and times of an event.
when-label = কখন
# Label before the languages that the staff of a service speak.
languages-spoken = যেসব ভাষায় কথা বলা হয়
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = যেসব প্রয়োজনের জন্য
# Label before the stages of life a service is for, such as "Primary school".
for-stages = বয়স ও জীবনের ধাপ
# Label before the areas a service is for. A noun: a part of the country.
for-areas = এলাকা
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = সব ধরনের প্রয়োজন
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = আমাদের এলাকার সব জায়গায়
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = কে এর জন্য অনুরোধ করতে পারেন:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = আগে যেসব শর্ত পূরণ হতে হবে
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = রোগ বা অবস্থা নির্ণয় (diagnosis) থাকতে হবে।
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = রোগ বা অবস্থা নির্ণয় (diagnosis) লাগবে না।
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = শিক্ষা, স্বাস্থ্য ও যত্ন পরিকল্পনা (EHC plan) থাকতে হবে।
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = শিক্ষা, স্বাস্থ্য ও যত্ন পরিকল্পনা (EHC plan) লাগবে না।
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = বিনা খরচে
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = আপনার ম্যাপ অ্যাপে খুলুন
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = মানুষকে নিরাপদ রাখতে আমরা এই ঠিকানা প্রকাশ করি না। যোগাযোগ করার সময় সেবাটির কাছ থেকে জেনে নিন।
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = কীভাবে যাবেন
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = সহজে ব্যবহারের সুবিধা
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = এর বদলে এটি ব্যবহার করুন:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = ({ $date } তারিখের হিসাব)
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = { $date } তারিখে যাচাই করা হয়েছে।
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = এই সহজ পাঠের পাতাটি { $date } তারিখে যাচাই করা হয়েছে। যাচাই করেছেন: { $by }।
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = { $date }-এর পর আমরা এই পাতাটি যাচাই করিনি। এর ওপর নির্ভর করার আগে দয়া করে ফোন করুন:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = সম্প্রতি যাচাই হয়নি
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = অভিভাবকদের অনুমোদিত
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = এই পাতার পক্ষে ভোট: { $of }-এর মধ্যে { $votes }, তারিখ { $date }। যাঁরা ভোট দিয়েছেন: { $panel }।
# Under that mark: what it means. "They" is the parents.
approved-meaning = অভিভাবকেরা ঠিক এই কথাগুলোর জন্যই ভোট দিয়েছেন। কথা বদলালে আবার ভোট না হওয়া পর্যন্ত এই চিহ্ন থাকে না।
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = বিনা খরচে নিরপেক্ষ পরামর্শ
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = আপনি একমত না হলে, বা কাউকে আপনার পাশে চাইলে, এমন একটি সেবার সঙ্গে কথা বলুন যা কাউন্সিলের অংশ নয়।

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = এই পাতাটি ব্রিটিশ ইশারা ভাষায় (BSL) দেখুন
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = পর্দায় লেখা (captions)
# What opens the words of the video as text. An instruction.
bsl-transcript = ভিডিওতে যা বলা হয়েছে তা পড়ুন
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = ইশারা ভাষায় জানিয়েছেন: { $by }।
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = { $date } তারিখে যাচাই করেছেন: { $by }।

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = চালু
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = অপেক্ষার তালিকা আছে
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = আপাতত বন্ধ
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = বন্ধ
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = এখনও শুরু হয়নি
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = { $date } থেকে।
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = { $date } তারিখের মধ্যে পরিবর্তন হবে বলে আমরা আশা করি।

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } বছর
       *[other] { $age } বছর
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } থেকে { $to } বছর
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = অপেক্ষা করতে হয় না
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } সপ্তাহ
       *[other] { $weeks } সপ্তাহ
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } থেকে { $to } সপ্তাহ

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = শুধু স্কুল খোলার সময়ে (term time)
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = শুধু স্কুলের ছুটির সময়ে
# Stands before a list of single days with their opening hours.
on-these-days = এই দিনগুলোতে:
# Stands before a list of days on which a place is not open.
closed-on = যেসব দিন বন্ধ:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = প্রতি সেশনে
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = প্রতি ঘণ্টায়
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = প্রতি আধা দিনে
# Stands after a price, such as "£20 a day": the price of one day.
per-day = প্রতি দিনে
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = প্রতি রাতে
# Stands after a price, such as "£50 a week": the price of one week.
per-week = প্রতি সপ্তাহে
# Stands after a price, such as "£40 a month": the price of one month.
per-month = প্রতি মাসে
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = প্রতি টার্মে (term)
# Stands after a price, such as "£10 a year": the price of one year.
per-year = প্রতি বছরে
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = প্রতি বেলা খাবারে
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = প্রতি মাইলে
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = একবার

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = আপনি নিজেই অনুরোধ করতে পারেন
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = আপনার নার্সারি, স্কুল বা কলেজ
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = আপনার ডাক্তার (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = নার্স, থেরাপিস্ট বা অন্য স্বাস্থ্যকর্মী
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = সমাজকর্মী (social worker)
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = হেলথ ভিজিটর (health visitor) বা ছোট শিশুদের সেবার কর্মী
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = আপনার সন্তানের সঙ্গে কাজ করেন এমন যে কেউ
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = কাউকে অনুরোধ করতে হয় না: এটি নিজে থেকেই আসে

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = যেখানে আপনি যাবেন এমন কোনো জায়গায়
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = আপনার বাড়িতে
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = অনলাইনে
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = ফোনে
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = স্কুলে

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = সিঁড়ি ছাড়া প্রবেশপথ
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = নিজে থেকে খোলে এমন দরজা
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = চওড়া দরজা
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = লিফট
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = প্রতিবন্ধী ব্যক্তিদের উপযোগী টয়লেট
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = বড় ও সাজসরঞ্জামসহ টয়লেট (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = মানুষকে তোলার যন্ত্র (hoist)
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = শিশুর ন্যাপি বদলানোর জায়গা
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = শ্রবণযন্ত্র ব্যবহারকারীদের জন্য হিয়ারিং লুপ (hearing loop)
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = ব্রিটিশ ইশারা ভাষা (BSL) জানা কর্মী
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = ব্রেইলে লেখা নির্দেশনা
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = নিরিবিলি ঘর
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = সেন্সরি ঘর (sensory room)
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = সহায়ক কুকুর আনা যাবে
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = ব্লু ব্যাজ (Blue Badge) পার্কিং
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = পার্কিং
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = কাছেই বাস স্টপ

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = প্রতিটি শিশুর জন্য আপনাদের লক্ষ্য কী?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = কর্মীরা কী প্রশিক্ষণ পেয়েছেন?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = আপনারা কীভাবে আমাদের যুক্ত করেন?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = কাজ কেমন চলছে তা আমরা কীভাবে জানব?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = জায়গাটি ব্যবহার করা কতটা সহজ?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = আমার সন্তান কীভাবে আপনাদের কাছে শুরু করবে?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = আপনারা কী কী উন্নত করার পরিকল্পনা করছেন?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = এই প্রতিষ্ঠান সম্পর্কে
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = ধরন
# Label before "Outside our area", when a school is not in the area of the council.
school-where = কোথায়
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = আমাদের এলাকার বাইরে
# Label before the number of children a school can take. A plural noun: places for children.
school-places = আসন
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = বিশেষ ইউনিট
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = স্বীকৃতি
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = বিশেষ শিক্ষা চাহিদা (SEN) নিয়ে এর তথ্য প্রতিবেদন পড়ুন
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = { $date } তারিখে হালনাগাদ করা হয়েছে।
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = এর বিশেষ শিক্ষাগত চাহিদার (SEN) প্রতিবেদন এখনও আমাদের কাছে নেই। স্কুলের কাছে চান।
# Heading above how a school chooses the children it takes.
school-admissions = শিশুরা কীভাবে আসন পায়
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count }টি আসন
       *[other] { $count }টি আসন
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = সাধারণ স্কুল (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = বিশেষ স্কুল (special school)
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = নার্সারি
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = চাইল্ডমাইন্ডার (childminder): নিজের বাড়িতে শিশু দেখাশোনা করেন
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = কলেজ
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = বিকল্প শিক্ষা (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = বিশেষ কলেজ (specialist college)
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = বিশেষ ইউনিট আছে এমন স্কুল

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = ধাপ
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = আপনি এখানে আছেন
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = আগের ও পরের ধাপ
# Label before the link to the step before this one.
step-before = আগের:
# Label before the link to the step after this one.
step-after = পরের:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = { $count }টি ধাপের মধ্যে ধাপ { $number }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = আইন

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = শব্দের অর্থ
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = কোন শব্দের মানে কী।
# Label before links to other words of the glossary. An instruction.
see-also = আরও দেখুন:
# Heading of the page with the kinds of people who work with families: who is who.
who = কে কী করেন
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = যাঁদের সঙ্গে আপনার দেখা হতে পারে, তাঁরা কী করেন, আর আপনি তাঁদের কী জিজ্ঞাসা করতে পারেন।
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = শিক্ষায়
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = স্বাস্থ্যসেবায়
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = সামাজিক সেবায় (social care)
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = স্বাধীন
# Heading above when families ("you") meet people with this job ("them").
role-meet = কখন তাঁদের সঙ্গে দেখা হতে পারে
# Heading above what families ("you") can ask people with this job.
role-ask = আপনি কী জিজ্ঞাসা করতে পারেন
# Heading above how families can contact people with this job ("them").
role-reach = কীভাবে তাঁদের সঙ্গে যোগাযোগ করবেন

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = অনুষ্ঠান
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = পরিবারের জন্য বেড়ানো, কর্মশালা ও সভা।
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = সামনে কোনো অনুষ্ঠান নেই। কিছুদিন পরে আবার দেখুন।
# Notice at the top of the page of an event that has already taken place.
event-over = এই অনুষ্ঠান শেষ হয়ে গেছে।
# Heading above what to do to get a place at an event.
booking = কীভাবে বুকিং করবেন
# Label before the web address of an event that takes place on the internet.
online = অনলাইন:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = আপনার মতামত দিন
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = আপনার যেভাবে সুবিধা হয় সেভাবে অংশ নিন। কয়েক মিনিটের মূল্য বোর্ডের সদস্য হওয়ার সমান।
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = এখন চলছে
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = শিগগিরই আসছে
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = শেষ হয়েছে, এবং যা ফল হয়েছে
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = এখন আমরা বিশেষ কিছু জানতে চাইছি না।
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = আপনি যেকোনো সময় আমাদের মতামত জানাতে পারেন। আমরা জিজ্ঞাসা করা পর্যন্ত অপেক্ষা করতে হবে না।
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = শুরু
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = শেষ
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = সময় লাগে
# Heading above the result of a consultation that is closed.
outcome = যা ফল হয়েছে
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = { $date } তারিখে প্রকাশিত।
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = এর ফল কী হলো, তা আমরা { $date } তারিখের মধ্যে এখানে জানাব।
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = এর ফল কী হলো, তা আমরা এখনও জানাইনি। জানতে চাইলে আমাদের জিজ্ঞাসা করুন।
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = উত্তর দেওয়ার শেষ দিন: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = শেষ দিনটি আমার ক্যালেন্ডারে যোগ করুন
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = আপনার ক্যালেন্ডারে শেষ দিনগুলো
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = আমার ক্যালেন্ডার অ্যাপে সাবস্ক্রাইব করুন
# Sentence before that link. "You" is the family.
calendar-subscribe-how = সাবস্ক্রাইব করলে নতুন দিনগুলো নিজে থেকেই আপনার ক্যালেন্ডারে আসবে। এতে কোনো খরচ নেই, আর আপনি যেকোনো সময় বন্ধ করতে পারেন।
# Sentence before a web address. An instruction.
calendar-address = লিংকটি কাজ না করলে এই ঠিকানাটি আপনার ক্যালেন্ডার অ্যাপে কপি করুন:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = দিনগুলো একবার সেভ করুন, নতুন দিন ছাড়া
# Heading above ways in which families can help to shape services.
ways-heading = অংশ নেওয়ার উপায়
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = সবচেয়ে কম সময় থেকে সবচেয়ে বেশি সময়। আপনি যেকোনো সময় থামতে পারেন।
# Heading above ways to take part that need a few minutes.
commitment-minutes = কয়েক মিনিট
# Heading above ways to take part that need about one hour.
commitment-hour = এক ঘণ্টার মতো
# Heading above ways to take part that need one evening or one morning.
commitment-evening = একটি সন্ধ্যা বা একটি সকাল
# Heading above ways to take part that need some time about once a month.
commitment-regular = প্রায় প্রতি মাসে
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = নিয়মিত দায়িত্ব
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = আপনারা বলেছেন, আমরা করেছি
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = পরিবারগুলো আমাদের কী বলেছে, আমরা কী উত্তর দিয়েছি, আর তা নিয়ে কী করেছি।
# Heading above what families ("you") told the council.
said = আপনারা বলেছেন
# Heading above what the council ("our") answered. A noun.
answer = আমাদের উত্তর
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = আমরা যা করি
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = হয়ে গেছে
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = কাজ চলছে
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = পরিকল্পনায় আছে
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = এটি আমরা করতে পারি না
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count }টি মন্তব্য ও আমাদের উত্তর
       *[other] { $count }টি মন্তব্য ও আমাদের উত্তর
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = এখানে এখনও কোনো মন্তব্য নেই। আপনারা আমাদের কী বলেন, আমাদের উত্তর, আর আমরা কী করি, এই পাতায় তা দেখা যাবে।
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = আমরা কত দূর এগিয়েছি
# Heading above the newest comments of families with the answers of the council.
you-said-latest = সবচেয়ে নতুন উত্তর
# Heading above links to the comments of each year.
you-said-years = বছর অনুযায়ী
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = বিষয় অনুযায়ী
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = আপনারা বলেছেন, আমরা করেছি: { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = আপনারা বলেছেন, আমরা করেছি: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = সব মন্তব্য ও উত্তর
# Explains the tag "Done". "We" is the council.
action-done-means = আমরা এটি শেষ করেছি।
# Explains the tag "In progress". "We" is the council.
action-doing-means = আমরা শুরু করেছি।
# Explains the tag "Planned". "We" is the council.
action-planned-means = আমরা এটি করব। এখনও শুরু করিনি।
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = আমরা তা খোলাখুলি বলি, আর কারণও বলি।
# Heading above how many comments are not published. "We" is the council.
left-out = যা আমরা প্রকাশ করিনি
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = আইন আমাদের দুই ধরনের মন্তব্য বাদ দিতে দেয় (SEND Regulations 2014, বিধি 56(4))। তবু আমরা প্রতিটি পড়ি।
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = শুধু কষ্ট দেওয়া বা সময় নষ্ট করার জন্য: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = একজন শিশু বা তরুণের সহায়তা নিয়ে: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = কীভাবে মন্তব্য করবেন
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = কী ভালো, কী নেই বা ভুল, সাইটটি ব্যবহার করা কত সহজ, আর এটি তৈরিতে আপনি কীভাবে সাহায্য করতে চান, তা আমাদের বলুন। আপনার নাম বলতে হবে না।
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = আমরা বছরে অন্তত একবার মন্তব্য ও আমাদের উত্তর প্রকাশ করি। তাতে এমন কিছু থাকে না যাতে বোঝা যায় আপনি কে।
# Heading above how to comment by talking to somebody face to face.
comment-in-person = সামনাসামনি
# Sentence under "In person". "Us" is the council.
comment-in-person-how = কখন ও কোথায় দেখা হতে পারে, আমাদের জিজ্ঞাসা করুন। সঙ্গে কাউকে আনতে পারেন।
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = আমরা কেমন কাজ করছি
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = আমরা কী কথা দিয়েছি, আর তার কতটা কাছে পৌঁছেছি।
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = আমাদের প্রতিশ্রুতি
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = সর্বশেষ
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = প্রতিশ্রুতি রাখা হয়েছে
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = এখনও পৌঁছাইনি
# Title of a table. A quarter is three months of a year.
figures-caption = তিন মাস করে হিসাব
# Said of a promise of the council that nobody has measured yet.
figures-none = এখনও কোনো সংখ্যা নেই।
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = এখন পর্যন্ত মাত্র একটি সংখ্যা আছে, তাই অবস্থা ভালো হচ্ছে কি না তা আমরা বলতে পারি না।
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = এক বছর আগের চেয়ে ভালো: এখন { $now }, তখন { $then }।
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = এক বছর আগের মতোই প্রায়: এখন { $now }, তখন { $then }।
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = এক বছর আগের চেয়ে খারাপ: এখন { $now }, তখন { $then }।
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = শুরুর চেয়ে ভালো: এখন { $now }। { $period }: { $then }।
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = শুরুর মতোই প্রায়: এখন { $now }। { $period }: { $then }।
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = শুরুর চেয়ে খারাপ: এখন { $now }। { $period }: { $then }।
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: তিন মাস করে হিসাব
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = আমাদের প্রতিশ্রুতি: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = ✓ চিহ্নসহ ভরাট দাগের মানে আমরা প্রতিশ্রুতি রেখেছি। ডোরাকাটা দাগের মানে রাখতে পারিনি।
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = সময়কাল
# Heading of the column with numbers. A noun: a number that was measured.
figure = সংখ্যা
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = শতকরা { $value } ভাগ
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } সপ্তাহ
       *[other] { $value } সপ্তাহ
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } দিন
       *[other] { $value } দিন
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = 10-এর মধ্যে { $value }

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = যোগাযোগ করুন
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = ফোন, মেসেজ, ইমেইল বা চিঠি দিন, অথবা নিজে আসুন। আপনার জন্য যা সবচেয়ে সহজ তা বেছে নিন।
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = ডাকে
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = কাগজে, বড় অক্ষরে, ব্রেইলে, অডিওতে ও অন্য ভাষায়
# Heading above what people can do who have no internet. "You" is the family.
no-internet = আপনার ইন্টারনেট না থাকলে

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = ছবিগুলো সম্পর্কে
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = আমাদের সহজ পাঠের পাতার ছবি, এবং কোন ছবির কী মানে।
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = লাইসেন্স:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = আরবি
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = ব্রিটিশ ইশারা ভাষা (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = বাংলা
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = কুর্দি (সোরানি)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = ওয়েলশ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = ইংরেজি
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = ফারসি
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = ফরাসি
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = গুজরাটি
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = হিন্দি
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = পাঞ্জাবি
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = পোলিশ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = পশতু
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = পর্তুগিজ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = রোমানীয়
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = সোমালি
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = তিগ্রিনিয়া
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = তুর্কি
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = ইউক্রেনীয়
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = উর্দু
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = চীনা

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = খুঁজুন
# Sentence under the heading of the search page, also shown by search engines.
search-lead = নাম, প্রয়োজন বা জায়গা দিয়ে সেবা ও সহায়িকা খুঁজুন।
# Label of the search box.
# max: 40
search-label = আপনি কী খুঁজছেন?
# Hint under the search box. "It" is what the reader types.
search-hint = বানান ঠিক না হলেও চলবে।
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] কিছু পাওয়া যায়নি
        [one] { $count }টি ফলাফল
       *[other] { $count }টি ফলাফল
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = কম শব্দ বা অন্য শব্দ দিয়ে চেষ্টা করুন। আপনি নামের তালিকাও (A to Z) দেখতে পারেন, অথবা আমাদের সঙ্গে কথা বলতে পারেন।
# Said when the files of the search could not be loaded.
search-failed = খোঁজার ব্যবস্থা চালু হয়নি। আপনার ইন্টারনেট সংযোগ দেখে নিন, অথবা নামের তালিকা (A to Z) ব্যবহার করুন।
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = এই ডিভাইসে খোঁজা যায় না। এর বদলে নামের প্রথম অক্ষর বেছে নিন।
# Button under the results. An instruction.
# max: 25
search-more = আরও দেখান
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = সহায়িকা
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = অনুষ্ঠান
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = শব্দের অর্থ

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = তালিকাটি ছোট করুন
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = প্রয়োজন
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = বয়স
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = এলাকা
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = সাহায্যের ধরন
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = যেকোনো
# A box to tick: only services that cost nothing.
# max: 30
filter-free = বিনা খরচে
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = আপনি নিজেই অনুরোধ করতে পারেন
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = এখন চালু, অপেক্ষার তালিকা নেই
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] আপনি যা যা বেছেছেন তার সবগুলোর সঙ্গে মেলে এমন কোনো সেবা নেই
        [one] { $count }টি সেবা দেখানো হচ্ছে
       *[other] { $count }টি সেবা দেখানো হচ্ছে
    }
# Button that takes back every choice.
# max: 25
filter-clear = বাছাই মুছে দিন
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = আরও সেবা দেখুন:
# Name of a list for two things at once: a need and an age, a need and an area, or an age and an area.
# $first: the first, such as "Autism".
# $second: the second, such as "Primary school".
combination-two = { $first }: { $second }
# Name of a list for a need, an age and an area.
# $first: the need, such as "Autism".
# $second: the age, such as "Primary school".
# $third: the area, such as "Riverside".
combination-three = { $first }: { $second }, { $third }
# Said where a list has no service. "We" and "us" are the people who run the site.
combination-none = এর জন্য কোনো সেবার কথা আমরা এখনও জানি না। আরও বড় তালিকা দেখুন, অথবা কী নেই তা আমাদের জানান।

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = আমার তালিকায় রাখুন
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = আমার তালিকায় রাখা আছে
# Heading of the page with the services and guides the reader has saved.
my-list = আমার তালিকা
# Sentence under the heading of that page.
my-list-lead = আপনি যা যা রেখেছেন। আপনার তালিকা শুধু এই ডিভাইসেই থাকে, অন্য কেউ তা দেখতে পায় না।
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = আপনার তালিকা খালি। যেকোনো সেবা বা সহায়িকার পাতায় “আমার তালিকায় রাখুন” বেছে নিন।
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] কিছু রাখা হয়নি
        [one] { $count }টি পাতা রাখা আছে
       *[other] { $count }টি পাতা রাখা আছে
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = সরিয়ে দিন
# Button that empties the list. An instruction.
# max: 25
my-list-clear = সব সরিয়ে দিন
# Button that sends the list to another phone or person.
# max: 30
my-list-share = আমার তালিকা শেয়ার করুন
# Label of a field that holds the address of the list, to be copied.
my-list-link = এই তালিকার লিংক
# Said after the address was copied.
my-list-copied = লিংক কপি হয়েছে।
# Heading above a list that came by a link from somebody else.
my-list-shared = আপনার সঙ্গে কেউ যে তালিকা শেয়ার করেছেন
# Button that keeps such a list on this device.
# max: 40
my-list-keep = এগুলো আমার তালিকায় রাখুন
# Said when a page on the list is no longer on the site.
my-list-gone = এই পাতাটি এখন আর এখানে নেই।
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = এই ডিভাইসে তালিকা রাখা যায় না। আপনি যেকোনো পাতা প্রিন্ট করতে পারেন, অথবা আমাদের ডাকে পাতা পাঠাতে বলতে পারেন।
# Button that prints the page.
# max: 25
print-page = প্রিন্ট করুন
# Button that prints everything on the list.
# max: 30
my-list-print = আমার তালিকা প্রিন্ট করুন
# Button that reads the page aloud.
# max: 25
listen = শুনুন
# Button that stops reading for a while.
# max: 20
listen-pause = একটু থামান
# Button that goes on reading.
# max: 20
listen-go-on = আবার চালান
# Button that ends reading.
# max: 20
listen-stop = বন্ধ করুন
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = আমার ক্যালেন্ডারে যোগ করুন
# Link to a calendar file with every event.
# max: 50
calendar-all = সব অনুষ্ঠান আমার ক্যালেন্ডারে যোগ করুন
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = আপনার ইন্টারনেট সংযোগ নেই
# Sentence under that heading.
offline-lead = এই পাতাটি এখনও আপনার ডিভাইসে নেই। এই পাতাগুলো আছে:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = এই পাতায় কি কিছু ভুল আছে?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = আমাদের জানান, আমরা ঠিক করে দেব।
# Link to a form.
# max: 35
wrong-form = আমাদের ফর্ম পূরণ করুন
# Link that starts an email about the page.
# max: 40
wrong-email = এই পাতা নিয়ে আমাদের ইমেইল করুন
# Subject of that email. The title of the page follows.
wrong-subject = এই পাতায় কিছু ভুল আছে:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = কী কী বদলেছে, আর কী কী নেই
# Sentence under that heading.
changes-lead = কোন সেবা আপাতত বন্ধ, কোনটিতে জায়গা নেই, কোনটি একেবারে বন্ধ হয়ে গেছে, কোনটি এখনও শুরু হয়নি, আর তার কারণ। সেই সঙ্গে যেসব সাহায্য নেই বলে আমরা জানি।
# Heading above services that are paused.
changes-paused = আপাতত বন্ধ
# Heading above services with a waiting list.
changes-waiting-list = অপেক্ষার তালিকা আছে
# Heading above services that have ended.
changes-closed = একেবারে বন্ধ হয়ে গেছে
# Heading above services that are planned.
changes-planned = সামনে শুরু হবে
# Said when every service is open.
changes-none = সব সেবা চালু আছে।
# Heading above things that should be on the site and are not.
changes-missing = এই সাইটে যা যা নেই
# Said when nothing is missing.
changes-complete = আমাদের জানামতে কিছু বাদ পড়েনি। বাদ পড়া কিছু আপনার জানা থাকলে আমাদের জানান।
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = অভিভাবকদের অনুমোদিত পাতা
# Sentence under that heading.
approved-pages-lead = অভিভাবকদের একটি দল পাতাটি পড়ে ভোট দেয়। যতদিন পাতায় সেই কথাই থাকে যার জন্য তাঁরা ভোট দিয়েছেন, ততদিন পাতাটি এই তালিকায় থাকে।
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = পক্ষে ভোট: { $of }-এর মধ্যে { $votes }, { $date }
# Heading above pages that somebody checked lately.
changes-checked = সম্প্রতি যাচাই করা পাতা
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: যা যা বদলেছে
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = কিছু বদলালে আপনি কি জানতে চান?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = ফিড রিডার এমন একটি অ্যাপ, যা আপনার বেছে নেওয়া সাইটগুলোতে নতুন কী আছে তা দেখায়। আমাদের আপনার নাম বা ইমেইল দিতে হয় না।
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = আপনার ফিড রিডারের জন্য ঠিকানা (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = ভাষা
# Sentence under that heading. "We" is the council.
languages-page-lead = কোন ভাষায় কতগুলো পাতা আছে, আর কীভাবে দোভাষী পাবেন।
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $total }টি পাতার মধ্যে { $count }টি
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = আমরা যেকোনো ভাষার দোভাষীসহ আপনাকে ফোন করতে পারি। এর জন্য কোনো খরচ লাগে না।

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = এই সাইটে যা থাকতেই হবে, আর তা কোথায় আছে
# Sentence under that heading.
coverage-lead = এই সাইটে কী কী থাকতে হবে তা আইনে বলা আছে। এখানে তার প্রতিটি অংশ আছে, আর কোন পাতায় তার উত্তর আছে তা-ও বলা আছে।
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = থাকতেই হবে
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = থাকা উচিত
# Stands before the pages that answer a part.
coverage-where = কোথায় আছে:
# Stands beside a part that no page answers.
coverage-nowhere = এখনও এই সাইটে নেই
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = এই সাইটে থাকা অংশ: { $all }টির মধ্যে { $here }টি।
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = এই তালিকাটি নিজস্ব একটি ফাইলে রাখা আছে। আইন বদলালে আমরা তালিকা বদলাই, আর এই পাতাও সেই সঙ্গে বদলায়।
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = যা নেই বা সম্পূর্ণ নয়
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = এই সাইটে আছে
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = কিছু অংশ এই সাইটে আছে
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = হালনাগাদ নয়
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = আমরা আইনের এই অংশ পড়েছি।
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = আমরা এখনও আইনের এই অংশ পড়িনি।
# Why a part is not complete.
coverage-why-nothing = এখনও কোনো পাতায় এ বিষয়ে কিছু বলা নেই।
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = এ বিষয়ে সহায়িকা: { $has }। অন্তত থাকা উচিত: { $needs }।
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = এ বিষয়ে সেবা: { $has }। অন্তত থাকা উচিত: { $needs }।
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = এই সেবাগুলো এখনও এটি জানায় না (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = আমরা এখনও কোনো মন্তব্য আমাদের উত্তরসহ প্রকাশ করিনি।
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = আমরা এখনও এখানে পরিবারগুলোর মতামত চাইনি।
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = মন্তব্যের উত্তর আমরা শেষবার দিয়েছি { $date } তারিখে।
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = আমরা শেষবার পরিবারগুলোর মতামত চেয়েছি { $date } তারিখে।
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = এই পাতাগুলো { $date } তারিখের মধ্যে আমাদের যাচাই করা উচিত ছিল।

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = এই সাইট কীভাবে তৈরি হয়েছে
# Sentence under that heading.
release-lead = এই সাইট কী দিয়ে তৈরি, আর আপনি দেখার আগে আমরা কী কী যাচাই করেছি।
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = { $date } তারিখে localoffer { $version } দিয়ে তৈরি।
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = পাতা
# Above the table of languages. A page that only lists other pages does not count.
release-languages = প্রতিটি ভাষায় সেবা, সহায়িকা ও অনুষ্ঠান
# Above the names of languages in that table.
release-language = ভাষা
# Heading above what was checked before the site went out.
release-checks = কী কী যাচাই করা হয়েছে
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = যাচাই করা নিয়মের সংখ্যা: { $rules }। সাইট আটকে দেওয়ার মতো কিছু পাওয়া যায়নি।
# What was checked. The links are those inside the site.
release-inside = সাইটের ভেতরের প্রতিটি লিংক কোথাও না কোথাও নিয়ে যায়।
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = অন্য সাইটের লিংক: { $asked }টির মধ্যে { $works }টি কাজ করে, পরিষ্কার নয়: { $unclear }, চেষ্টা করা হয়নি: { $never }।
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = এসব উত্তরের মধ্যে সবচেয়ে পুরোনোটি { $date } তারিখের।
# Said when nothing is left to put right.
release-nothing-left = ঠিক করার আর কিছু বাকি নেই।
# Above the table of what is left to put right.
release-left = যা ঠিক করা বাকি
# In that table, above what it is about.
release-about = কী বিষয়ে
# In that table, above how many there are.
release-count = কয়টি
# In that table: things about translations, such as one that is older than its source.
release-about-translations = অনুবাদ
# In that table: things about words, such as a long sentence.
release-about-words = পড়তে কঠিন শব্দ
# In that table: everything else.
release-about-other = অন্য কিছু
# Link to a file with the same facts and more.
release-file = এই সবকিছু কম্পিউটারের জন্য একটি ফাইলে

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = সবার জন্য সহজ ব্যবহার নিয়ে বিবৃতি (accessibility statement)
# Sentence under that heading. "We" is the council.
accessibility-lead = আমরা চাই, সবাই যেন এই সাইট ব্যবহার করতে পারেন।
# Heading above a list of what readers can do.
accessibility-can = আপনি যা যা করতে পারেন
# Something readers can do.
accessibility-zoom = লেখা চার গুণ পর্যন্ত বড় করতে পারেন, তবুও সব লেখা পর্দায় ধরবে
# Something readers can do.
accessibility-keyboard = প্রতিটি পাতা কিবোর্ড বা সুইচ (switch) দিয়ে, অথবা মুখে বলে ব্যবহার করতে পারেন
# Something readers can do.
accessibility-reader = প্রতিটি পাতা স্ক্রিন রিডার (screen reader) দিয়ে শুনতে পারেন
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = JavaScript বন্ধ রেখেও প্রতিটি পাতা ব্যবহার করতে পারেন
# Something readers can do.
accessibility-colours = নিজের পছন্দের রং, গাঢ় রং বা বেশি পার্থক্যের রং (high contrast) ব্যবহার করতে পারেন
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = কোন পাতা তা আমাদের জানান। আমরা সেটি ঠিক করে দেব, অথবা পাতাটি আপনাকে অন্য রূপে পাঠাব।
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = { $site }: সবার জন্য সহজ ব্যবহার নিয়ে বিবৃতি
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = আইনি বিবৃতিটি এই ভাষায়: { $language }। এই কথাগুলো আপনাকে সেটি বুঝতে সাহায্য করার জন্য।
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } তাদের ওয়েবসাইট সবার ব্যবহারের উপযোগী করতে অঙ্গীকারবদ্ধ, সরকারি প্রতিষ্ঠানের (ওয়েবসাইট ও মোবাইল অ্যাপ) (নং 2) প্রবেশযোগ্যতা বিধিমালা 2018 অনুসারে।
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = নিয়ম মানার অবস্থা
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = এই ওয়েবসাইট ওয়েব বিষয়বস্তু প্রবেশযোগ্যতা নির্দেশিকা, সংস্করণ 2.2, মান AA পুরোপুরি মেনে চলে।
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = এই ওয়েবসাইট ওয়েব বিষয়বস্তু প্রবেশযোগ্যতা নির্দেশিকা, সংস্করণ 2.2, মান AA আংশিক মেনে চলে, নিচে লেখা ত্রুটিগুলোর কারণে।
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = এই ওয়েবসাইট ওয়েব বিষয়বস্তু প্রবেশযোগ্যতা নির্দেশিকা, সংস্করণ 2.2, মান AA আংশিক মেনে চলে, নিচে লেখা ব্যতিক্রমগুলোর কারণে।
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = এই ওয়েবসাইট ওয়েব বিষয়বস্তু প্রবেশযোগ্যতা নির্দেশিকা, সংস্করণ 2.2, মান AA আংশিক মেনে চলে, নিচে লেখা ত্রুটি ও ব্যতিক্রমগুলোর কারণে।
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = এই ওয়েবসাইট ওয়েব বিষয়বস্তু প্রবেশযোগ্যতা নির্দেশিকা, সংস্করণ 2.2, মান AA মেনে চলে না। ত্রুটিগুলো নিচে লেখা আছে।
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = আমরা এখনও এই ওয়েবসাইট ওয়েব বিষয়বস্তু প্রবেশযোগ্যতা নির্দেশিকা, সংস্করণ 2.2, মান AA অনুসারে পরীক্ষা করিনি। কিছু অংশ আপনার জন্য কাজ না-ও করতে পারে। তেমন হলে আমাদের জানান।
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = যে বিষয়বস্তু সবাই ব্যবহার করতে পারেন না
# Sentence under that heading. Fixed by law in English.
statement-failing-text = নিচের বিষয়বস্তু এই কারণগুলোতে সবাই ব্যবহার করতে পারেন না।
# Heading above what fails the standard. Fixed by law in English.
statement-failures = প্রবেশযোগ্যতা বিধিমালা না মানা
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = কাদের অসুবিধা হয়
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = WCAG 2.2 এর মানদণ্ড
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = আমরা এই তারিখের মধ্যে ঠিক করতে চাই
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = অতিরিক্ত বোঝা
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = আমরা { $date } তারিখে এটি মূল্যায়ন করেছি।
# Link to the page with that work.
statement-assessment = মূল্যায়ন পড়ুন
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = যে বিষয়বস্তু প্রবেশযোগ্যতা বিধিমালার আওতায় পড়ে না
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = এই বিবৃতি কীভাবে তৈরি
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = এই বিবৃতি তৈরি হয়েছে { $prepared } তারিখে। শেষবার দেখা হয়েছে { $reviewed } তারিখে।
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = মতামত ও যোগাযোগের তথ্য
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = আইন প্রয়োগের পদ্ধতি
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = সমতা ও মানবাধিকার কমিশন (EHRC) সরকারি প্রতিষ্ঠানের (ওয়েবসাইট ও মোবাইল অ্যাপ) (নং 2) প্রবেশযোগ্যতা বিধিমালা 2018 ('প্রবেশযোগ্যতা বিধিমালা') কার্যকর করার দায়িত্বে আছে।
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = আপনার অভিযোগের উত্তরে সন্তুষ্ট না হলে সমতা পরামর্শ ও সহায়তা সেবার (EASS) সঙ্গে যোগাযোগ করুন।

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = আপনি একমত না হলে: আপনার পথ ও সময়সীমা
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = সিদ্ধান্তটি খুঁজুন, তারপর দেখুন কে সেটি আবার বিবেচনা করতে পারেন এবং আপনার হাতে কত সময় আছে। একমত না হওয়া দোষের নয়, এতে আপনার সন্তানের সহায়তার ক্ষতি হয় না।
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = আপনার চিঠিতে শেষ দিন লেখা আছে। এই পাতার সময়সীমা আলাদা হলে চিঠি মেনে চলুন, অথবা আজই বিনা খরচের পরামর্শ সেবাকে জিজ্ঞাসা করুন।
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = আপনি একমত না হলে
# Link under that list to the page with all the ways.
disagree-all = আপনার সব পথ ও সময়সীমা
# Label before the decisions that a way is for.
route-when = এটি কীসের জন্য
# Label before who looks at the decision again.
route-who = কে সিদ্ধান্ত নেন
# Label before what to do.
route-how = কী করবেন
# Label before the time limits.
route-limit = সময়সীমা
# In place of a time limit, where the law sets none.
route-no-limit = আইনে কোনো সময়সীমা নেই। যত তাড়াতাড়ি, তত ভালো।
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = অথবা
# Stands after two time limits: the one that ends later counts.
route-later = যেটি পরে আসে
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = এই দিন থেকে: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = এই সময়সীমা আপনার চিঠিতে বা পরামর্শ সেবায় যাচাই করুন।
# Label before how long it takes until there is an answer.
route-takes = কত সময় লাগে
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } দিন
       *[other] { $count } দিন
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } কর্মদিবস
       *[other] { $count } কর্মদিবস
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } স্কুল দিবস
       *[other] { $count } স্কুল দিবস
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } মাস
       *[other] { $count } মাস
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = অন্য রূপে ও ইন্টারনেট ছাড়া
# Sentence under that heading. "You" is the family.
formats-lead = এই সাইটের লেখা কাগজে, বড় অক্ষরে, ব্রেইলে, অডিওতে বা অন্য ভাষায় নিন।
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = এটি প্রতিবন্ধী মানুষ, যাঁদের ইন্টারনেট নেই, যাঁরা অন্য ভাষায় পড়েন এবং সবার জন্য। কারণ বলতে হবে না।
# Heading above links to booklets.
booklets = প্রিন্ট করার পুস্তিকা
# Sentence under that heading.
booklets-lead = প্রতিটি পুস্তিকা বড় অক্ষরে লেখা একটি লম্বা পাতা। এটি প্রিন্ট করুন, অথবা আপনার ডিভাইসে রেখে দিন।
# Heading above booklets with the guides of one subject.
booklets-topics = বিষয় অনুযায়ী সহায়িকা
# Heading above booklets with the services for one need.
booklets-needs = প্রয়োজন অনুযায়ী সেবা
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = { $date } তারিখে তৈরি। তথ্য বদলাতে পারে: যাওয়ার আগে সেবাটির কাছ থেকে জেনে নিন।

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = আপনি কী জানতে চান?
# Sentence under that heading. An instruction.
questions-lead = একটি প্রশ্ন বেছে নিন এবং উত্তর দেখুন।
