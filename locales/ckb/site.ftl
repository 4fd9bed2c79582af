### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = پەڕەی سەرەکی
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = بڕۆن بۆ ناوەڕۆکی سەرەکی
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = لیستی سەرەکی
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = زیاتر لەم ماڵپەڕە
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = ئێستا لە کوێن
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = زمان ھەڵبژێرن
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = لەم پەڕەیەدا
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = ئەم پەڕەیە ھێشتا بە زمانی ئێوە نییە. بەم زمانە نیشان دراوە: { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = ئەم پەڕەیە ھێشتا بە شێوەی خوێندنەوەی ئاسان (easy read) نییە.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = دەتوانین لەگەڵ وەرگێڕێک تەلەفۆنتان بۆ بکەین، بێبەرامبەر. پەیوەندیمان پێوە بکەن:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = ھەندێک بەشی ئەم پەڕەیە ھێشتا بە زمانی ئێوە نییە. ئەو بەشانە بەم زمانەن: { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = دوای ئەوەی ئەم پەڕەیە وەرگێڕدرا، پەڕە سەرەکییەکە گۆڕاوە. زمانی پەڕە سەرەکییەکە: { $language }.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = کۆمپیوتەر ھەندێک بەشی ئەم پەڕەیەی وەرگێڕاوە. لەوانەیە ھەڵەی تێدا بێت.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = ئەم پەڕەیە بەم زمانە بخوێننەوە: { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = بە ئینگلیزی
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = بەم زمانانە ئەم پەڕەیە ھێشتا بەم زمانەیە: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = پێویستتان بە یارمەتییە؟
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = قسەمان لەگەڵ بکەن. دەتوانین یارمەتیتان بدەین ئەوەی پێویستتانە بیدۆزنەوە.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = بڵاوکەرەوە:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = ئەم ماڵپەڕە کووکی (cookies) بەکار ناھێنێت و بەدواتاندا ناگەڕێت.
# Label before a phone number to call. A noun.
phone = تەلەفۆن:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = نامەی مۆبایل:
# Label before an email address. A noun.
email = ئیمەیڵ:
# Label before the address of a page of somebody else on the web. A noun.
website = ماڵپەڕ:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = پەیوەندیی ڤیدیۆیی بە زمانی ئاماژەی بەریتانی (BSL):
# Title and heading of the page that stands at an old address and leads to the new one.
moved = ئەم پەڕەیە گوازراوەتەوە
# Link on the page that stands at an old address. An instruction.
moved-link = بڕۆن بۆ پەڕە نوێیەکە
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = کۆتایی هاتووە: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = شتێکی تر جێگەی گرتووەتەوە: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = لە { $date } کۆتایی هات.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = دەتوانن لە جیاتی ئەوە چی بەکار بهێنن
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = بەدوای شتێکی تردا بگەڕێن
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = ناتوانین ئەو پەڕەیە بدۆزینەوە
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = لەوانەیە ناونیشانەکە بە ھەڵە نووسرابێت، یان پەڕەکە گوازرابێتەوە.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = یەکێک لەمانە تاقی بکەنەوە:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = بەپێی پێداویستی
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = بەپێی تەمەن
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = بەپێی جۆری یارمەتی
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = بەپێی ناوچە
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = ڕێبەرەکان
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = لیستی ناوەکان (A to Z)
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = چالاکییەکان
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = واتای وشەکان
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = کێ چی دەکات
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = ڕای خۆتان بڵێن
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = ئێوە وتتان، ئێمە کردمان
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = کارەکانمان چۆن دەڕۆن
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = پەیوەندیمان پێوە بکەن
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = دەربارەی وێنەکان
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = بەپێی پرسیار
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = چی گۆڕاوە
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = زمانەکان
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = ئەوەی دەبێت لەم ماڵپەڕەدا ھەبێت
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = ئەگەر ھاوڕا نین
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = بەکارھێنانی ئاسان بۆ ھەمووان
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = شێوەکانی تر و بەبێ ئینتەرنێت
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = لیستەکەم

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = منداڵەکەتان لە چیدا پێویستی بە یارمەتییە؟
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = پێداویستییەک ھەڵبژێرن بۆ ئەوەی ببینن چ یارمەتییەک ھەیە.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = منداڵەکەتان تەمەنی چەندە؟
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = تەمەنێک ھەڵبژێرن بۆ ئەوەی یارمەتی و ڕێبەرەکان ببینن، لەگەڵ ئەوەی دواتر دێت.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = بەدوای چ جۆرە یارمەتییەکدا دەگەڕێن؟
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = جۆرێک لە یارمەتی ھەڵبژێرن بۆ ئەوەی ھەموو خزمەتگوزارییەکانی ببینن.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = لە کوێ دەژین؟
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = ناوچەیەک ھەڵبژێرن بۆ ئەوەی خزمەتگوزارییەکان بۆ ئەو خێزانانە ببینن کە لەوێ دەژین.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = خزمەتگوزارییەکان
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = ڕێبەرەکان
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = ڕێبەری سادە دەربارەی ماف، پلان، پارە، تەندروستی و گەورەبوون.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = ڕێگەکانی تری گەڕان
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = بە کورتی
# Heading on the first page, above the guides to read first. An instruction.
start-here = لێرەوە دەست پێ بکەن
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = لیستی ناوی خزمەتگوزارییەکان (A to Z)
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = ھەموو خزمەتگوزارییەکان، بەپێی ناو.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = پیتەکان
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = ئەو خزمەتگوزارییانەی ناویان بەم پیتە دەست پێ دەکات: { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] ھێشتا ھیچ خزمەتگوزارییەک نییە
        [one] { $count } خزمەتگوزاری
       *[other] { $count } خزمەتگوزاری
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } ھەنگاو
       *[other] { $count } ھەنگاو
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = ئەوەی دواتر دێت:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = لەوانەیە ئەمانەش بە کەڵکتان بێن
# Heading at the end of a guide, above a list of services.
services-that-help = ئەو خزمەتگوزارییانەی دەتوانن یارمەتی بدەن
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = دواتر ئەمە بخوێننەوە

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = دەتوانین بەکاری بھێنین؟
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = چۆن بە دەستی بھێنین؟
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = چەند دەبێت چاوەڕێ بکەین؟
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = تێچووەکەی چەندە؟
# Heading of a part of the page of a service: opening hours and places.
ask-where = کەی و لە کوێ؟
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = چوونە ژوورەوە و بەشداریکردن
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = چۆن پەیوەندییان پێوە بکەین؟
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = ئەگەر کێشەیەک ھەبوو، یان وتیان نا، چی بکەین؟
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = ئەو پرسیارانەی خێزانەکان دەیکەن
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = تەمەن
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = ئێستا
# Label before the name of the organisation that runs a service or an event.
run-by = بەڕێوەبەر
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = لە کوێ
# Label before the day and times of an event.
when-label = کەی
# Label before the languages that the staff of a service speak.
languages-spoken = ئەو زمانانەی قسەی پێ دەکرێت
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = بۆ ئەم پێداویستییانە
# Label before the stages of life a service is for, such as "Primary school".
for-stages = تەمەن و قۆناغەکان
# Label before the areas a service is for. A noun: a part of the country.
for-areas = ناوچە
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = ھەموو پێداویستییەکان
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = ھەموو شوێنێکی ناوچەکەمان
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = کێ دەتوانێت داوای بکات:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = ئەوەی دەبێت پێشتر ھەبێت
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = دەستنیشانکردنی پزیشکی (diagnosis) پێویستە.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = پێویستتان بە دەستنیشانکردنی پزیشکی (diagnosis) نییە.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = پلانی پەروەردە، تەندروستی و چاودێری (EHC plan) پێویستە.
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = پێویستتان بە پلانی پەروەردە، تەندروستی و چاودێری (EHC plan) نییە.
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = بێبەرامبەر
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = لە ئەپی نەخشەکەتاندا بیکەنەوە
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = بۆ پاراستنی سەلامەتیی خەڵک، ئەم ناونیشانە بڵاو ناکەینەوە. کاتێک پەیوەندی بە خزمەتگوزارییەکەوە دەکەن، بپرسن.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = چۆن بگەنە ئەوێ
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = ئاسانکارییەکان بۆ بەکارھێنانی شوێنەکە
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = لەبری ئەمە، ئەوە بەکار بھێنن:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (لە ڕۆژی { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = لە ڕۆژی { $date } پێداچوونەوەی بۆ کراوە.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = لە ڕۆژی { $date } پێداچوونەوە بۆ ئەم پەڕەی خوێندنەوەی ئاسانە کراوە. پێداچوونەوە لەلایەن: { $by }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = دوایین جار ئەم پەڕەیەمان لە { $date } پشکنی. تکایە پێش ئەوەی پشتی پێ ببەستن، تەلەفۆن بکەن:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = ماوەیەکە نەپشکنراوە
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = دایک و باوکان پەسەندیان کردووە
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = دەنگ بۆ ئەم پەڕەیە: { $votes } لە { $of }، لە { $date }. کێ دەنگی دا: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = دایک و باوکان ڕێک دەنگیان بۆ ئەم وشانە داوە. ئەگەر وشەکان بگۆڕدرێن، ئەم نیشانەیە لادەبرێت تا جارێکی تر دەنگ دەدەن.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = ڕاوێژی بێبەرامبەر و سەربەخۆ
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = ئەگەر ھاوڕا نین، یان دەتانەوێت کەسێک لەگەڵتان بێت، لەگەڵ خزمەتگوزارییەک قسە بکەن کە بەشێک نییە لە ئەنجومەنی شار.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = ئەم پەڕەیە بە زمانی ئاماژەی بەریتانی (BSL) ببینن
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = ژێرنووس
# What opens the words of the video as text. An instruction.
bsl-transcript = ئەوەی لە ڤیدیۆکەدا دەوترێت بیخوێننەوە
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = وەرگێڕان بۆ زمانی ئاماژە: { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = لە ڕۆژی { $date } پێداچوونەوەی بۆ کراوە. پێداچوونەوە لەلایەن: { $by }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = کراوەیە
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = لیستی چاوەڕوانی ھەیە
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = بۆ ئێستا وەستاوە
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = داخراوە
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = ھێشتا دەستی پێ نەکردووە
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = لەم ڕۆژەوە: { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = چاوەڕێ دەکەین تا { $date } بگۆڕێت.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } ساڵ
       *[other] { $age } ساڵ
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = لە { $from } تا { $to } ساڵ
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = چاوەڕوانی نییە
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } ھەفتە
       *[other] { $weeks } ھەفتە
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = لە { $from } تا { $to } ھەفتە

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = تەنھا لە کاتی وەرزی خوێندندا
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = تەنھا لە پشووی قوتابخانەدا
# Stands before a list of single days with their opening hours.
on-these-days = لەم ڕۆژانەدا:
# Stands before a list of days on which a place is not open.
closed-on = داخراوە لە:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = بۆ ھەر دانیشتنێک
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = بۆ ھەر کاتژمێرێک
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = بۆ ھەر نیو ڕۆژێک
# Stands after a price, such as "£20 a day": the price of one day.
per-day = بۆ ھەر ڕۆژێک
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = بۆ ھەر شەوێک
# Stands after a price, such as "£50 a week": the price of one week.
per-week = بۆ ھەر ھەفتەیەک
# Stands after a price, such as "£40 a month": the price of one month.
per-month = بۆ ھەر مانگێک
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = بۆ ھەر وەرزێکی خوێندن
# Stands after a price, such as "£10 a year": the price of one year.
per-year = بۆ ھەر ساڵێک
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = بۆ ھەر ژەمێک
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = بۆ ھەر میلێک
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = یەک جار

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = خۆتان دەتوانن داوای بکەن
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = دایەنگە، قوتابخانە یان کۆلێژەکەتان
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = پزیشکەکەتان (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = پەرستار، چارەسەرکار یان کارمەندێکی تری تەندروستی
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = کارمەندی کۆمەڵایەتی (social worker)
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = سەردانکەری تەندروستی (health visitor) یان کارمەندی ساڵانی سەرەتا
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = ھەر کەسێک کە لەگەڵ منداڵەکەتان کار دەکات
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = کەس: خۆی دێت

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = لە شوێنێک کە ئێوە بۆی دەچن
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = لە ماڵەکەتان
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = بە ئینتەرنێت
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = بە تەلەفۆن
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = لە قوتابخانە

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = دەرگای چوونە ژوورەوەی بێ پلیکانە
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = دەرگای خۆکار
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = دەرگای پان
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = ئەسانسۆر
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = تەوالێتی گونجاو بۆ کەسانی خاوەن کەمئەندامی
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = تەوالێتی فراوان و تەیارکراو (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = ئامێری بەرزکردنەوەی کەس (hoist)
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = شوێنی گۆڕینی دایبی منداڵ
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = سیستەمی یارمەتیدەری بیستن (hearing loop)
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = کارمەندانێک کە زمانی ئاماژەی بەریتانی (BSL) بەکار دەھێنن
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = تابلۆی برایل
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = ژووری بێدەنگ
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = ژووری ھەستی (sensory room)
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = سەگی یارمەتیدەر ڕێگەپێدراوە
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = شوێنی ئۆتۆمبێل بۆ کارتی شین (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = شوێنی ڕاگرتنی ئۆتۆمبێل
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = وێستگەی پاس لە نزیکەوە ھەیە

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = ئامانجتان چییە بۆ ھەر منداڵێک؟
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = کارمەندەکان چ ڕاھێنانێکیان وەرگرتووە؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = چۆن ئێمە بەشدار دەکەن؟
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = چۆن بزانین کارەکە چۆن دەڕوات؟
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = بەکارھێنانی شوێنەکە چەند ئاسانە؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = منداڵەکەم چۆن لەگەڵتان دەست پێ دەکات؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = پلانتان ھەیە چی باشتر بکەن؟

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = دەربارەی ئەم شوێنە
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = جۆر
# Label before "Outside our area", when a school is not in the area of the council.
school-where = لە کوێ
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = لە دەرەوەی ناوچەکەمان
# Label before the number of children a school can take. A plural noun: places for children.
school-places = ژمارەی شوێنەکان
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = یەکەی تایبەت
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = خەڵات
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = ڕاپۆرتی زانیاریی ئەم شوێنە دەربارەی پێداویستیی پەروەردەیی تایبەت (SEN) بخوێننەوە
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = لە { $date } نوێ کرایەوە.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = ھێشتا ڕاپۆرتی پێداویستییە پەروەردەییە تایبەتەکانی (SEN) ئەم قوتابخانەیەمان لا نییە. لە قوتابخانەکە داوای بکەن.
# Heading above how a school chooses the children it takes.
school-admissions = منداڵان چۆن شوێن وەردەگرن
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } شوێن
       *[other] { $count } شوێن
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = قوتابخانەی گشتی (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = قوتابخانەی تایبەت (special school)
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = دایەنگە
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = چاودێری منداڵان لە ماڵی خۆیدا (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = کۆلێژ
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = خوێندنی جێگرەوە (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = کۆلێژی تایبەت (specialist college)
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = قوتابخانەیەک کە یەکەی تایبەتی ھەیە

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = ھەنگاوەکان
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = ئێوە لێرەن
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = ھەنگاوەکانی پێشوو و دواتر
# Label before the link to the step before this one.
step-before = پێشوو:
# Label before the link to the step after this one.
step-after = دواتر:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = ھەنگاوی { $number } لە { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = یاسا

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = واتای وشەکان
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = وشەکان واتایان چییە.
# Label before links to other words of the glossary. An instruction.
see-also = ئەمەش ببینن:
# Heading of the page with the kinds of people who work with families: who is who.
who = کێ چی دەکات
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = ئەو کەسانەی لەوانەیە بیانبینن، چی دەکەن، و دەتوانن چییان لێ بپرسن.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = لە پەروەردەدا
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = لە تەندروستیدا
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = لە چاودێریی کۆمەڵایەتیدا
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = سەربەخۆ
# Heading above when families ("you") meet people with this job ("them").
role-meet = کەی لەوانەیە بیانبینن
# Heading above what families ("you") can ask people with this job.
role-ask = دەتوانن چی بپرسن
# Heading above how families can contact people with this job ("them").
role-reach = چۆن پەیوەندییان پێوە بکەن

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = چالاکییەکان
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = گەشت، وۆرکشۆپ و کۆبوونەوە بۆ خێزانەکان.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = ھیچ چالاکییەک لە پێشمان نییە. بەم زووانە دووبارە سەیر بکەنەوە.
# Notice at the top of the page of an event that has already taken place.
event-over = ئەم چالاکییە تەواو بووە.
# Heading above what to do to get a place at an event.
booking = چۆن جێگە بگرن
# Label before the web address of an event that takes place on the internet.
online = بە ئینتەرنێت:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = ڕای خۆتان بڵێن
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = بەو شێوەیە بەشداری بکەن کە بۆتان گونجاوە. چەند خولەکێک ھێندەی کورسییەک لە دەستەی بەڕێوەبردن بەنرخە.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = ئێستا کراوەیە
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = بەم زووانە
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = داخراوە، و ئەنجامەکەی
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = ئێستا دەربارەی شتێکی دیاریکراو پرسیار ناکەین.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = ھەر کاتێک بتانەوێت دەتوانن ڕای خۆتانمان پێ بڵێن. پێویست ناکات چاوەڕێ بکەن تا پرسیارتان لێ بکەین.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = دەکرێتەوە
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = دادەخرێت
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = ماوەکەی
# Heading above the result of a consultation that is closed.
outcome = ئەنجامەکەی
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = لە { $date } بڵاو کرایەوە.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = تا { $date } لێرەدا دەڵێین ئەنجامەکەی چی بوو.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = ھێشتا نەمانگوتووە ئەنجامەکەی چی بوو. ئەگەر دەتانەوێت بزانن، لێمان بپرسن.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = دوا ڕۆژی وەڵامدانەوە: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = دوا ڕۆژەکە زیاد بکە بۆ ڕۆژژمێرەکەم
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = دوا ڕۆژەکان لە ڕۆژژمێرەکەتاندا
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = بەشداربوون لە ئەپی ڕۆژژمێرەکەم
# Sentence before that link. "You" is the family.
calendar-subscribe-how = کاتێک بەشدار دەبن، ڕۆژە نوێیەکان خۆیان دێنە ناو ڕۆژژمێرەکەتان. بێ بەرامبەرە، و ھەر کاتێک بتانەوێت دەتوانن بیوەستێنن.
# Sentence before a web address. An instruction.
calendar-address = ئەگەر بەستەرەکە کار ناکات، ئەم ناونیشانە کۆپی بکەنە ناو ئەپی ڕۆژژمێرەکەتان:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = ڕۆژەکان تەنھا جارێک ھەڵبگرە، بەبێ ڕۆژی نوێ
# Heading above ways in which families can help to shape services.
ways-heading = ڕێگەکانی بەشداریکردن
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = لە کەمترین کاتەوە بۆ زۆرترین کات. ھەر کاتێک بتانەوێت دەتوانن بوەستن.
# Heading above ways to take part that need a few minutes.
commitment-minutes = چەند خولەکێک
# Heading above ways to take part that need about one hour.
commitment-hour = نزیکەی کاتژمێرێک
# Heading above ways to take part that need one evening or one morning.
commitment-evening = ئێوارەیەک یان بەیانییەک
# Heading above ways to take part that need some time about once a month.
commitment-regular = نزیکەی ھەموو مانگێک
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = ئەرکێکی بەردەوام
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = ئێوە وتتان، ئێمە کردمان
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = خێزانەکان چییان پێ وتین، ئێمە چیمان وەڵام دایەوە، و چیمان بۆ کرد.
# Heading above what families ("you") told the council.
said = ئێوە وتتان
# Heading above what the council ("our") answered. A noun.
answer = وەڵامی ئێمە
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = ئەوەی دەیکەین
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = کرا
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = کاری لەسەر دەکرێت
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = پلانی بۆ دانراوە
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = ناتوانین ئەمە بکەین
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } تێبینی لەگەڵ وەڵامی ئێمە
       *[other] { $count } تێبینی لەگەڵ وەڵامی ئێمە
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = هێشتا هیچ تێبینییەک لێرە نییە. ئەم پەڕەیە ئەوە پیشان دەدات کە پێمان دەڵێن، وەڵامی ئێمە، و ئەوەی دەیکەین.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = تا کوێ گەیشتووین
# Heading above the newest comments of families with the answers of the council.
you-said-latest = نوێترین وەڵامەکان
# Heading above links to the comments of each year.
you-said-years = بەپێی ساڵ
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = بەپێی بابەت
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = ئێوە وتتان، ئێمە کردمان: { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = ئێوە وتتان، ئێمە کردمان: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = هەموو تێبینی و وەڵامەکان
# Explains the tag "Done". "We" is the council.
action-done-means = تەواومان کردووە.
# Explains the tag "In progress". "We" is the council.
action-doing-means = دەستمان پێ کردووە.
# Explains the tag "Planned". "We" is the council.
action-planned-means = دەیکەین. هێشتا دەستمان پێ نەکردووە.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = بە ئاشکرا دەیڵێین، و هۆکارەکەشی دەڵێین.
# Heading above how many comments are not published. "We" is the council.
left-out = ئەوەی بڵاومان نەکردووەتەوە
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = یاسا ڕێگەمان پێ دەدات دوو جۆر تێبینی بڵاو نەکەینەوە (SEND Regulations 2014، مادەی 56(4)). لەگەڵ ئەوەشدا هەموویان دەخوێنینەوە.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = تەنها بۆ ئازاردان یان بەفیڕۆدانی کات: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = دەربارەی یارمەتی یەک منداڵ یان یەک گەنج: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = چۆن تێبینی بدەن
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = پێمان بڵێن چی باشە، چی کەمە یان هەڵەیە، بەکارهێنانی ماڵپەڕەکە چەند ئاسانە، و چۆن دەتانەوێت یارمەتیمان بدەن لە دروستکردنیدا. پێویست ناکات ناوتان بڵێن.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = لانیکەم ساڵی جارێک تێبینییەکان و وەڵامەکانمان بڵاو دەکەینەوە. هیچیان تێدا نییە کە دەریبخات ئێوە کێن.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = ڕووبەڕوو
# Sentence under "In person". "Us" is the council.
comment-in-person-how = لێمان بپرسن کەی و لە کوێ دەتوانین یەکتر ببینین. دەتوانن کەسێک لەگەڵ خۆتان بهێنن.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = کارەکانمان چۆن دەڕۆن
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = چ بەڵێنێک دەدەین، و چەند لێی نزیکین.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = بەڵێنی ئێمە
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = نوێترین
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = بەڵێنەکە بردرایە سەر
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = ھێشتا نەگەیشتووین
# Title of a table. A quarter is three months of a year.
figures-caption = ژمارەکان بەپێی سێ مانگ
# Said of a promise of the council that nobody has measured yet.
figures-none = ھێشتا ھیچ ژمارەیەک نییە.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = تا ئێستا تەنھا یەک ژمارە ھەیە، بۆیە ناتوانین بڵێین ئایا باشتر دەبێت یان نا.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = باشترە لە ساڵێک لەمەوبەر: ئێستا { $now }، ئەوکات { $then }.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = نزیکەی وەک ساڵێک لەمەوبەرە: ئێستا { $now }، ئەوکات { $then }.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = خراپترە لە ساڵێک لەمەوبەر: ئێستا { $now }، ئەوکات { $then }.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = باشترە لە سەرەتا: ئێستا { $now }. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = نزیکەی وەک سەرەتایە: ئێستا { $now }. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = خراپترە لە سەرەتا: ئێستا { $now }. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: ژمارەکان بۆ ھەر سێ مانگێک
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = بەڵێنی ئێمە: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = ھێڵی پڕ لەگەڵ ✓ واتە بەڵێنەکەمان بردە سەر. ھێڵی خەتخەت واتە نەمانبردە سەر.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = ماوە
# Heading of the column with numbers. A noun: a number that was measured.
figure = ژمارە
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = لە سەدا { $value }
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } ھەفتە
       *[other] { $value } ھەفتە
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } ڕۆژ
       *[other] { $value } ڕۆژ
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } لە 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = پەیوەندیمان پێوە بکەن
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = تەلەفۆن، نامەی مۆبایل، ئیمەیڵ، نووسین یان سەردان. ئەوە ھەڵبژێرن کە بۆتان ئاسانترە.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = بە پۆست
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = کاغەز، چاپی گەورە، برایل، دەنگ و زمانەکانی تر
# Heading above what people can do who have no internet. "You" is the family.
no-internet = ئەگەر ئینتەرنێتتان نییە

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = دەربارەی وێنەکان
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = وێنەکانی پەڕەکانی خوێندنەوەی ئاسان، و واتای ھەریەکەیان.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = مۆڵەت:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = عەرەبی
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = زمانی ئاماژەی بەریتانی (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = بەنگالی
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = کوردی (سۆرانی)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = وێڵزی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = ئینگلیزی
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = فارسی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = فەڕەنسی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = گوجەراتی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = ھیندی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = پەنجابی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = پۆڵەندی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = پەشتوو
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = پورتوگالی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = ڕۆمانی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = سۆماڵی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = تیگرینیا
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = تورکی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = ئۆکراینی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = ئوردو
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = چینی

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = گەڕان
# Sentence under the heading of the search page, also shown by search engines.
search-lead = بەپێی ناو، پێداویستی یان شوێن، خزمەتگوزاری و ڕێبەرەکان بدۆزنەوە.
# Label of the search box.
# max: 40
search-label = بەدوای چیدا دەگەڕێن؟
# Hint under the search box. "It" is what the reader types.
search-hint = مەرج نییە ڕێنووسەکە ڕاست بێت.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] ھیچ نەدۆزرایەوە
        [one] { $count } ئەنجام
       *[other] { $count } ئەنجام
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = وشەی کەمتر یان وشەیەکی تر تاقی بکەنەوە. ھەروەھا دەتوانن لیستی ناوەکان (A to Z) ببینن، یان قسەمان لەگەڵ بکەن.
# Said when the files of the search could not be loaded.
search-failed = گەڕان ئێستا کار ناکات. سەیری ھێڵی ئینتەرنێتەکەتان بکەن، یان لیستی ناوەکان (A to Z) بەکار بھێنن.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = گەڕان لەم ئامێرەدا کار ناکات. لەبری ئەوە، یەکەم پیتی ناوەکە ھەڵبژێرن.
# Button under the results. An instruction.
# max: 25
search-more = نیشاندانی زیاتر
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = ڕێبەر
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = چالاکی
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = واتای وشە

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = ئەم لیستە کورت بکەنەوە
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = پێداویستی
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = تەمەن
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = ناوچە
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = جۆری یارمەتی
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = ھەموو
# A box to tick: only services that cost nothing.
# max: 30
filter-free = بێبەرامبەر
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = خۆتان دەتوانن داوای بکەن
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = ئێستا کراوەیە، لیستی چاوەڕوانی نییە
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] ھیچ خزمەتگوزارییەک لەگەڵ ھەموو ھەڵبژاردنەکانتان ناگونجێت
        [one] { $count } خزمەتگوزاری نیشان دراوە
       *[other] { $count } خزمەتگوزاری نیشان دراون
    }
# Button that takes back every choice.
# max: 25
filter-clear = لابردنی ھەڵبژاردنەکان
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = خزمەتگوزاریی زیاتر ببینن:
# Name of a list for two things at once: a need and an age, a need and an area, or an age and an area.
# $first: the first, such as "Autism".
# $second: the second, such as "Primary school".
combination-two = { $first }: { $second }
# Name of a list for a need, an age and an area.
# $first: the need, such as "Autism".
# $second: the age, such as "Primary school".
# $third: the area, such as "Riverside".
combination-three = { $first }: { $second }، { $third }
# Said where a list has no service. "We" and "us" are the people who run the site.
combination-none = ھێشتا ھیچ خزمەتگوزارییەک بۆ ئەمە ناناسین. سەیری لیستە درێژترەکە بکەن، یان پێمان بڵێن چی کەمە.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = ھەڵگرتن لە لیستەکەمدا
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = لە لیستەکەمدا ھەڵگیراوە
# Heading of the page with the services and guides the reader has saved.
my-list = لیستەکەم
# Sentence under the heading of that page.
my-list-lead = ئەوەی ھەڵتانگرتووە. لیستەکەتان تەنھا لەسەر ئەم ئامێرە دەمێنێتەوە، و کەسی تر ناتوانێت بیبینێت.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = لیستەکەتان بەتاڵە. لە پەڕەی ھەر خزمەتگوزاری یان ڕێبەرێکدا «ھەڵگرتن لە لیستەکەمدا» ھەڵبژێرن.
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] ھیچ ھەڵنەگیراوە
        [one] { $count } پەڕە ھەڵگیراوە
       *[other] { $count } پەڕە ھەڵگیراون
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = لابردن
# Button that empties the list. An instruction.
# max: 25
my-list-clear = لابردنی ھەمووی
# Button that sends the list to another phone or person.
# max: 30
my-list-share = ناردنی لیستەکەم
# Label of a field that holds the address of the list, to be copied.
my-list-link = لینکی ئەم لیستە
# Said after the address was copied.
my-list-copied = لینکەکە کۆپی کرا.
# Heading above a list that came by a link from somebody else.
my-list-shared = لیستێک کە کەسێک بۆ ئێوەی ناردووە
# Button that keeps such a list on this device.
# max: 40
my-list-keep = ھەڵگرتنی ئەمانە لە لیستەکەمدا
# Said when a page on the list is no longer on the site.
my-list-gone = ئەم پەڕەیە چیتر لێرە نییە.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = ھەڵگرتنی لیست لەم ئامێرەدا کار ناکات. دەتوانن ھەر پەڕەیەک چاپ بکەن، یان داوامان لێ بکەن پەڕەکانتان بە پۆست بۆ بنێرین.
# Button that prints the page.
# max: 25
print-page = چاپکردن
# Button that prints everything on the list.
# max: 30
my-list-print = چاپکردنی لیستەکەم
# Button that reads the page aloud.
# max: 25
listen = گوێگرتن
# Button that stops reading for a while.
# max: 20
listen-pause = ڕاگرتنی کاتی
# Button that goes on reading.
# max: 20
listen-go-on = بەردەوامبوون
# Button that ends reading.
# max: 20
listen-stop = وەستاندن
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = زیادکردن بۆ ڕۆژژمێرەکەم
# Link to a calendar file with every event.
# max: 50
calendar-all = زیادکردنی ھەموو چالاکییەکان بۆ ڕۆژژمێرەکەم
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = پەیوەندیتان بە ئینتەرنێتەوە نییە
# Sentence under that heading.
offline-lead = ئەم پەڕەیە ھێشتا لەسەر ئامێرەکەتان نییە. ئەم پەڕانە ھەن:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = ھەڵەیەک لەم پەڕەیەدا ھەیە؟
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = پێمان بڵێن، و ڕاستی دەکەینەوە.
# Link to a form.
# max: 35
wrong-form = فۆرمەکەمان پڕ بکەنەوە
# Link that starts an email about the page.
# max: 40
wrong-email = دەربارەی ئەم پەڕەیە ئیمەیڵمان بۆ بنێرن
# Subject of that email. The title of the page follows.
wrong-subject = ھەڵەیەک لەم پەڕەیەدا ھەیە:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = چی گۆڕاوە، و چی کەمە
# Sentence under that heading.
changes-lead = ئەو خزمەتگوزارییانەی وەستاون، پڕن، داخراون یان ھێشتا دەستیان پێ نەکردووە، لەگەڵ ھۆکارەکەیان. ھەروەھا ئەو یارمەتییانەی دەزانین بوونیان نییە.
# Heading above services that are paused.
changes-paused = بۆ ئێستا وەستاون
# Heading above services with a waiting list.
changes-waiting-list = لیستی چاوەڕوانی ھەیە
# Heading above services that have ended.
changes-closed = داخراون
# Heading above services that are planned.
changes-planned = ھێشتا دەستیان پێ نەکردووە
# Said when every service is open.
changes-none = ھەموو خزمەتگوزارییەکان کراوەن.
# Heading above things that should be on the site and are not.
changes-missing = ئەوەی لەم ماڵپەڕەدا کەمە
# Said when nothing is missing.
changes-complete = بەپێی زانیاریی ئێمە ھیچ شتێک کەم نییە. ئەگەر ئێوە شتێک دەزانن کە کەمە، پێمان بڵێن.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = ئەو پەڕانەی دایک و باوکان پەسەندیان کردوون
# Sentence under that heading.
approved-pages-lead = کۆمەڵێک دایک و باوک پەڕەکە دەخوێننەوە و دەنگی لەسەر دەدەن. پەڕەکە لەم لیستەیەدا دەمێنێتەوە تا ئەوەی دەنگیان بۆ داوە لەسەری نووسرابێت.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = دەنگ: { $votes } لە { $of }، { $date }
# Heading above pages that somebody checked lately.
changes-checked = بەم دواییە پێداچوونەوەیان بۆ کراوە
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: چی گۆڕاوە
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = دەتانەوێت بزانن کاتێک شتێک دەگۆڕێت؟
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = خوێنەری ھەواڵ (feed reader) ئەپێکە کە شتە نوێیەکانی ئەو ماڵپەڕانەتان پیشان دەدات کە ھەڵیاندەبژێرن. ناو یان ئیمەیڵی خۆتانمان پێ نادەن.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = ناونیشان بۆ خوێنەری ھەواڵەکەتان (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = زمانەکان
# Sentence under that heading. "We" is the council.
languages-page-lead = بە ھەر زمانێک چەند پەڕە ھەیە، و چۆن وەرگێڕ بە دەست بھێنن.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $count } پەڕە لە کۆی { $total }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = دەتوانین لەگەڵ وەرگێڕێک بە ھەر زمانێک تەلەفۆنتان بۆ بکەین. ئەمە بێبەرامبەرە.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = ئەوەی دەبێت لەم ماڵپەڕەدا ھەبێت، و لە کوێیە
# Sentence under that heading.
coverage-lead = یاسا دەڵێت ئەم ماڵپەڕە دەبێت چیی تێدا بێت. لێرەدا ھەر بەشێک دەبینن، لەگەڵ ئەو پەڕانەی وەڵامی دەدەنەوە.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = دەبێت ھەبێت
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = باشترە ھەبێت
# Stands before the pages that answer a part.
coverage-where = لە کوێیە:
# Stands beside a part that no page answers.
coverage-nowhere = ھێشتا لەم ماڵپەڕەدا نییە
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = ئەو بەشانەی لەم ماڵپەڕەدا ھەن: { $here } لە { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = ئەم لیستە لە فایلێکی تایبەتی خۆیدایە. کاتێک یاسا دەگۆڕێت، ئێمە لیستەکە دەگۆڕین، و ئەم پەڕەیەش لەگەڵیدا دەگۆڕێت.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = ئەوەی کەمە یان تەواو نییە
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = لەم ماڵپەڕەدا ھەیە
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = بەشێکی لەم ماڵپەڕەدا ھەیە
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = نوێ نەکراوەتەوە
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = ئەم بەشەی یاساکەمان خوێندووەتەوە.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = ھێشتا ئەم بەشەی یاساکەمان نەخوێندووەتەوە.
# Why a part is not complete.
coverage-why-nothing = ھێشتا ھیچ پەڕەیەک باسی ئەمە ناکات.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = ڕێبەرەکان لەسەر ئەمە: { $has }. دەبێت لانیکەم ھەبێت: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = خزمەتگوزارییەکان بۆ ئەمە: { $has }. دەبێت لانیکەم ھەبێت: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = ئەم خزمەتگوزارییانە ھێشتا ئەمەتان پێ ناڵێن («{ $field }»):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = ھێشتا ھیچ سەرنجێکمان لەگەڵ وەڵامەکەمان بڵاو نەکردووەتەوە.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = ھێشتا لێرە پرسیاری ڕای خێزانەکانمان نەکردووە.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = دوایین وەڵاممان بۆ سەرنجێک لە ڕۆژی { $date } بووە.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = دوایین جار لە ڕۆژی { $date } پرسیاری ڕای خێزانەکانمان کردووە.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = دەبوو تا ڕۆژی { $date } پێداچوونەوە بۆ ئەم پەڕانە بکەین.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = ئەم ماڵپەڕە چۆن دروست کراوە
# Sentence under that heading.
release-lead = ئەم ماڵپەڕە لە چی دروست کراوە، و پێش ئەوەی بیبینن چیمان پشکنیوە.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = لە { $date } بە localoffer { $version } دروست کراوە.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = پەڕەکان
# Above the table of languages. A page that only lists other pages does not count.
release-languages = خزمەتگوزاری، ڕێبەر و چالاکی بە ھەر زمانێک
# Above the names of languages in that table.
release-language = زمان
# Heading above what was checked before the site went out.
release-checks = چی پشکنراوە
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = ژمارەی ئەو یاسایانەی پشکنراون: { $rules }. ھیچ شتێک نەدۆزرایەوە کە ماڵپەڕەکە بوەستێنێت.
# What was checked. The links are those inside the site.
release-inside = ھەموو بەستەرێکی ناو ماڵپەڕەکە بۆ شوێنێک دەچێت.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = بەستەر بۆ ماڵپەڕی تر: { $works } لە { $asked } کار دەکەن، ڕوون نییە: { $unclear }، تاقی نەکراوەتەوە: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = ڕۆژی کۆنترین وەڵام: { $date }.
# Said when nothing is left to put right.
release-nothing-left = ھیچ شتێک نەماوە ڕاست بکرێتەوە.
# Above the table of what is left to put right.
release-left = ئەوەی ماوە ڕاست بکرێتەوە
# In that table, above what it is about.
release-about = دەربارەی
# In that table, above how many there are.
release-count = چەند
# In that table: things about translations, such as one that is older than its source.
release-about-translations = وەرگێڕانەکان
# In that table: things about words, such as a long sentence.
release-about-words = وشەی زەحمەت بۆ خوێندنەوە
# In that table: everything else.
release-about-other = شتێکی تر
# Link to a file with the same facts and more.
release-file = ھەموو ئەمانە لە فایلێکدا بۆ کۆمپیوتەر

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = ڕاگەیاندنی بەکارھێنانی ئاسان بۆ ھەمووان (accessibility statement)
# Sentence under that heading. "We" is the council.
accessibility-lead = دەمانەوێت ھەموو کەسێک بتوانێت ئەم ماڵپەڕە بەکار بھێنێت.
# Heading above a list of what readers can do.
accessibility-can = ئێوە دەتوانن
# Something readers can do.
accessibility-zoom = وشەکان تا چوار ئەوەندە گەورە بکەن، و ھێشتا ھەموویان لە شاشەکەدا جێیان دەبێتەوە
# Something readers can do.
accessibility-keyboard = ھەموو پەڕەیەک بە کیبۆرد، سویچ (switch) یان دەنگی خۆتان بەکار بھێنن
# Something readers can do.
accessibility-reader = بە خوێنەری شاشە (screen reader) گوێ لە ھەموو پەڕەیەک بگرن
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = ھەموو پەڕەیەک بەبێ JavaScript بەکار بھێنن
# Something readers can do.
accessibility-colours = ڕەنگی خۆتان، ڕەنگی تاریک یان ڕەنگی زۆر جیاواز (high contrast) بەکار بھێنن
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = پێمان بڵێن کام پەڕەیە. ڕاستی دەکەینەوە، یان پەڕەکەتان بە شێوەیەکی تر بۆ دەنێرین.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = { $site }: ڕاگەیاندنی بەکارھێنانی ئاسان بۆ ھەمووان
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = ڕاگەیاندنی یاسایی ئەوەیە کە بەم زمانەیە: { $language }. ئەم وشانە بۆ ئەوەن یارمەتیتان بدەن تێی بگەن.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } پابەندە بەوەی ماڵپەڕەکەی بۆ ھەمووان ئاسان بکات، بەپێی ڕێساکانی دەستڕاگەیشتن بۆ دەزگاکانی کەرتی گشتی (ماڵپەڕ و ئەپی مۆبایل) (ژمارە 2) ی 2018.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = دۆخی پابەندبوون
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = ئەم ماڵپەڕە بە تەواوی لەگەڵ ستانداردی AA ی ڕێنماییەکانی دەستڕاگەیشتن بە ناوەڕۆکی وێب، وەشانی 2.2، دەگونجێت.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = ئەم ماڵپەڕە بەشێکی لەگەڵ ستانداردی AA ی ڕێنماییەکانی دەستڕاگەیشتن بە ناوەڕۆکی وێب، وەشانی 2.2، دەگونجێت، بەھۆی ئەو نەگونجانانەی لە خوارەوە نووسراون.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = ئەم ماڵپەڕە بەشێکی لەگەڵ ستانداردی AA ی ڕێنماییەکانی دەستڕاگەیشتن بە ناوەڕۆکی وێب، وەشانی 2.2، دەگونجێت، بەھۆی ئەو ھەڵاوێردانانەی لە خوارەوە نووسراون.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = ئەم ماڵپەڕە بەشێکی لەگەڵ ستانداردی AA ی ڕێنماییەکانی دەستڕاگەیشتن بە ناوەڕۆکی وێب، وەشانی 2.2، دەگونجێت، بەھۆی ئەو نەگونجان و ھەڵاوێردانانەی لە خوارەوە نووسراون.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = ئەم ماڵپەڕە لەگەڵ ستانداردی AA ی ڕێنماییەکانی دەستڕاگەیشتن بە ناوەڕۆکی وێب، وەشانی 2.2، ناگونجێت. نەگونجانەکان لە خوارەوە نووسراون.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = ھێشتا ئەم ماڵپەڕەمان بەپێی ستانداردی AA ی ڕێنماییەکانی دەستڕاگەیشتن بە ناوەڕۆکی وێب، وەشانی 2.2، تاقی نەکردووەتەوە. ڕەنگە ھەندێک بەش بۆ ئێوە کار نەکات. ئەگەر وا بوو، پێمان بڵێن.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = ناوەڕۆکێک کە ھەمووان ناتوانن بەکاری بھێنن
# Sentence under that heading. Fixed by law in English.
statement-failing-text = ئەو ناوەڕۆکەی لە خوارەوەیە، لەبەر ئەم ھۆیانە ھەمووان ناتوانن بەکاری بھێنن.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = نەگونجان لەگەڵ ڕێساکانی دەستڕاگەیشتن
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = کێ کاریگەری لەسەرە
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = پێوەری WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = دەمانەوێت تا ئەم ڕۆژە چاکی بکەین
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = بارێکی لەڕادەبەدەر
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = لە { $date } ئەمەمان ھەڵسەنگاند.
# Link to the page with that work.
statement-assessment = ھەڵسەنگاندنەکە بخوێننەوە
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = ناوەڕۆکێک کە ڕێساکانی دەستڕاگەیشتن نایگرێتەوە
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = ئامادەکردنی ئەم ڕاگەیاندنە
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = ئەم ڕاگەیاندنە لە { $prepared } ئامادە کرا. دوا جار لە { $reviewed } پێیدا چوونەوە.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = بۆچوون و زانیاری پەیوەندی
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = ڕێگای جێبەجێکردنی یاسا
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = کۆمیسیۆنی یەکسانی و مافەکانی مرۆڤ (EHRC) بەرپرسە لە جێبەجێکردنی ڕێساکانی دەستڕاگەیشتن بۆ دەزگاکانی کەرتی گشتی (ماڵپەڕ و ئەپی مۆبایل) (ژمارە 2) ی 2018 («ڕێساکانی دەستڕاگەیشتن»).
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = ئەگەر لە وەڵامی ئێمە بۆ سکاڵاکەتان ڕازی نین، پەیوەندی بە خزمەتگوزاریی ڕاوێژ و پشتگیریی یەکسانی (EASS) بکەن.

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = ئەگەر ھاوڕا نین: ڕێگاکانتان و ماوەکان
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = بڕیارەکە بدۆزنەوە، پاشان ببینن کێ دەتوانێت دووبارە سەیری بکات و چەند کاتتان ھەیە. ھاوڕانەبوون ئاساییە و زیان بە یارمەتیی منداڵەکەتان ناگەیەنێت.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = نامەکەتان دوا ڕۆژ دەڵێت. ئەگەر ماوەیەک لەم پەڕەیە جیاواز بوو، بەپێی نامەکە بکەن، یان ئەمڕۆ لە خزمەتگوزاریی ڕاوێژی بێبەرامبەر بپرسن.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = ئەگەر ھاوڕا نین
# Link under that list to the page with all the ways.
disagree-all = ھەموو ڕێگاکانتان و ماوەکان
# Label before the decisions that a way is for.
route-when = ئەمە بۆ چییە
# Label before who looks at the decision again.
route-who = کێ بڕیار دەدات
# Label before what to do.
route-how = چی بکەن
# Label before the time limits.
route-limit = ماوە
# In place of a time limit, where the law sets none.
route-no-limit = یاسا ماوەی دانەناوە. زووتر باشترە.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = یان
# Stands after two time limits: the one that ends later counts.
route-later = ھەرکامیان درەنگتر بێت
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = لە: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = ئەم ماوەیە لە نامەکەتان یان لە خزمەتگوزاریی ڕاوێژ دڵنیا بکەنەوە.
# Label before how long it takes until there is an answer.
route-takes = چەندی پێ دەچێت
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } ڕۆژ
       *[other] { $count } ڕۆژ
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } ڕۆژی کار
       *[other] { $count } ڕۆژی کار
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } ڕۆژی قوتابخانە
       *[other] { $count } ڕۆژی قوتابخانە
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } مانگ
       *[other] { $count } مانگ
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = شێوەکانی تر و بەبێ ئینتەرنێت
# Sentence under that heading. "You" is the family.
formats-lead = ئەم ماڵپەڕە بە کاغەز، بە چاپی گەورە، بە برایل، بە دەنگ یان بە زمانێکی تر وەربگرن.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = ئەمە بۆ کەسانی خاوەن پێداویستی تایبەت، ئەوانەی ئینتەرنێتیان نییە، ئەوانەی بە زمانێکی تر دەخوێننەوە و ھەر کەسێکی ترە. پێویست ناکات ھۆکارەکەی بڵێن.
# Heading above links to booklets.
booklets = نامیلکە بۆ چاپکردن
# Sentence under that heading.
booklets-lead = ھەر نامیلکەیەک پەڕەیەکی درێژە بە چاپی گەورە. چاپی بکەن، یان لەسەر ئامێرەکەتان ھەڵیبگرن.
# Heading above booklets with the guides of one subject.
booklets-topics = ڕێبەرەکان بەپێی بابەت
# Heading above booklets with the services for one need.
booklets-needs = خزمەتگوزارییەکان بەپێی پێداویستی
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = لە ڕۆژی { $date } ئامادە کراوە. شتەکان دەگۆڕێن: پێش ئەوەی بڕۆن، لە خزمەتگوزارییەکە بپرسن.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = دەتانەوێت چی بزانن؟
# Sentence under that heading. An instruction.
questions-lead = پرسیارێک ھەڵبژێرن بۆ ئەوەی وەڵامەکەی ببینن.
