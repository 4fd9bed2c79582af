### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = ਮੁੱਖ ਪੰਨਾ
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = ਸਿੱਧਾ ਮੁੱਖ ਸਮੱਗਰੀ ਉੱਤੇ ਜਾਓ
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = ਮੁੱਖ ਮੀਨੂ
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਹੋਰ
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = ਭਾਸ਼ਾ ਚੁਣੋ
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = ਇਸ ਪੰਨੇ ਉੱਤੇ
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = ਇਹ ਪੰਨਾ ਹਾਲੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਹ { $language } ਵਿੱਚ ਦਿਖਾਇਆ ਗਿਆ ਹੈ।
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = ਇਹ ਪੰਨਾ ਹਾਲੇ ਸੌਖੀ ਪੜ੍ਹਾਈ (easy read) ਵਿੱਚ ਨਹੀਂ ਹੈ।
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ। ਇਹ ਮੁਫ਼ਤ ਹੈ। ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਹਾਲੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਉਹ ਹਿੱਸੇ { $language } ਵਿੱਚ ਹਨ।
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = ਇਸ ਪੰਨੇ ਦਾ ਅਨੁਵਾਦ ਹੋਣ ਤੋਂ ਬਾਅਦ { $language } ਵਾਲਾ ਪੰਨਾ ਬਦਲ ਗਿਆ ਹੈ।
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸਿਆਂ ਦਾ ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਇਸ ਵਿੱਚ ਗ਼ਲਤੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = ਇਹ ਪੰਨਾ { $language } ਵਿੱਚ ਪੜ੍ਹੋ
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = ਇਹਨਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਇਹ ਪੰਨਾ ਹਾਲੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ। ਜੋ ਤੁਹਾਨੂੰ ਚਾਹੀਦਾ ਹੈ, ਉਹ ਲੱਭਣ ਵਿੱਚ ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ।
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = ਪ੍ਰਕਾਸ਼ਕ:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = ਇਹ ਵੈੱਬਸਾਈਟ ਕੋਈ ਕੂਕੀਜ਼ (cookies) ਨਹੀਂ ਵਰਤਦੀ ਅਤੇ ਤੁਹਾਡੇ ਉੱਤੇ ਨਜ਼ਰ ਨਹੀਂ ਰੱਖਦੀ।
# Label before a phone number to call. A noun.
phone = ਫ਼ੋਨ:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = ਟੈਕਸਟ ਸੁਨੇਹਾ:
# Label before an email address. A noun.
email = ਈਮੇਲ:
# Label before the address of a page of somebody else on the web. A noun.
website = ਵੈੱਬਸਾਈਟ:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL) ਵਿੱਚ ਵੀਡੀਓ ਕਾਲ ਸੇਵਾ:
# Title and heading of the page that stands at an old address and leads to the new one.
moved = ਇਹ ਪੰਨਾ ਹੋਰ ਥਾਂ ਚਲਾ ਗਿਆ ਹੈ
# Link on the page that stands at an old address. An instruction.
moved-link = ਨਵੇਂ ਪੰਨੇ ਉੱਤੇ ਜਾਓ
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = ਹੁਣ ਬੰਦ ਹੋ ਗਿਆ ਹੈ: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = ਇਸਦੀ ਥਾਂ ਹੁਣ ਕੁਝ ਹੋਰ ਹੈ: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = ਇਹ { $date } ਨੂੰ ਬੰਦ ਹੋਇਆ।
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = ਇਸਦੀ ਥਾਂ ਤੁਸੀਂ ਕੀ ਵਰਤ ਸਕਦੇ ਹੋ
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = ਕੁਝ ਹੋਰ ਲੱਭੋ
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = ਸਾਨੂੰ ਇਹ ਪੰਨਾ ਨਹੀਂ ਲੱਭਿਆ
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਪਤਾ ਗ਼ਲਤ ਟਾਈਪ ਹੋਇਆ ਹੋਵੇ ਜਾਂ ਪੰਨਾ ਹੋਰ ਥਾਂ ਚਲਾ ਗਿਆ ਹੋਵੇ।
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪੰਨਾ ਦੇਖੋ:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = ਲੋੜ ਅਨੁਸਾਰ
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = ਉਮਰ ਅਨੁਸਾਰ
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = ਮਦਦ ਦੀ ਕਿਸਮ ਅਨੁਸਾਰ
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = ਇਲਾਕੇ ਅਨੁਸਾਰ
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = ਗਾਈਡਾਂ
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = ਨਾਂ ਅਨੁਸਾਰ ਸੂਚੀ
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = ਸਮਾਗਮ
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = ਕੌਣ ਕੀ ਕਰਦਾ ਹੈ
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = ਆਪਣੀ ਰਾਏ ਦਿਓ
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = ਤਸਵੀਰਾਂ ਬਾਰੇ
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = ਸਵਾਲ ਅਨੁਸਾਰ
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = ਕੀ ਬਦਲਿਆ ਹੈ
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = ਭਾਸ਼ਾਵਾਂ
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਕੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = ਸਭ ਲਈ ਸੌਖੀ ਵਰਤੋਂ
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = ਹੋਰ ਰੂਪ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = ਮੇਰੀ ਸੂਚੀ

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਕਿਸ ਚੀਜ਼ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = ਲੋੜ ਚੁਣੋ ਅਤੇ ਦੇਖੋ ਕਿ ਕਿਹੜੀ ਮਦਦ ਮਿਲਦੀ ਹੈ।
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = ਤੁਹਾਡੇ ਬੱਚੇ ਦੀ ਉਮਰ ਕਿੰਨੀ ਹੈ?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = ਉਮਰ ਚੁਣੋ ਅਤੇ ਦੇਖੋ ਕਿ ਕਿਹੜੀ ਮਦਦ ਅਤੇ ਗਾਈਡਾਂ ਹਨ ਅਤੇ ਅੱਗੇ ਕੀ ਆਉਂਦਾ ਹੈ।
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = ਤੁਸੀਂ ਕਿਸ ਕਿਸਮ ਦੀ ਮਦਦ ਲੱਭ ਰਹੇ ਹੋ?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = ਮਦਦ ਦੀ ਕਿਸਮ ਚੁਣੋ ਅਤੇ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ ਦੇਖੋ।
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = ਇਲਾਕਾ ਚੁਣੋ ਅਤੇ ਉੱਥੇ ਰਹਿਣ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਲਈ ਸੇਵਾਵਾਂ ਦੇਖੋ।
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = ਸੇਵਾਵਾਂ
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = ਗਾਈਡਾਂ
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = ਹੱਕਾਂ, ਯੋਜਨਾਵਾਂ, ਪੈਸੇ, ਸਿਹਤ ਅਤੇ ਵੱਡੇ ਹੋਣ ਬਾਰੇ ਸੌਖੀਆਂ ਗਾਈਡਾਂ।
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = ਲੱਭਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = ਇੱਕ ਨਜ਼ਰ ਵਿੱਚ
# Heading on the first page, above the guides to read first. An instruction.
start-here = ਇੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = ਨਾਂ ਅਨੁਸਾਰ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = ਹਰ ਸੇਵਾ, ਨਾਂ ਦੇ ਹਿਸਾਬ ਨਾਲ।
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = ਅੱਖਰ
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = { $letter } ਅੱਖਰ ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] ਹਾਲੇ ਕੋਈ ਸੇਵਾ ਨਹੀਂ
        [one] { $count } ਸੇਵਾ
       *[other] { $count } ਸੇਵਾਵਾਂ
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } ਕਦਮ
       *[other] { $count } ਕਦਮ
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = ਇਸ ਤੋਂ ਬਾਅਦ:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = ਇਹ ਵੀ ਤੁਹਾਡੇ ਕੰਮ ਆ ਸਕਦਾ ਹੈ
# Heading at the end of a guide, above a list of services.
services-that-help = ਮਦਦ ਕਰ ਸਕਣ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = ਅੱਗੇ ਇਹ ਪੜ੍ਹੋ

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = ਕੀ ਅਸੀਂ ਇਹ ਸੇਵਾ ਵਰਤ ਸਕਦੇ ਹਾਂ?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = ਇਹ ਸੇਵਾ ਕਿਵੇਂ ਮਿਲਦੀ ਹੈ?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = ਕਿੰਨੀ ਦੇਰ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = ਇਸ ਦਾ ਖ਼ਰਚਾ ਕਿੰਨਾ ਹੈ?
# Heading of a part of the page of a service: opening hours and places.
ask-where = ਕਦੋਂ ਅਤੇ ਕਿੱਥੇ?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = ਅੰਦਰ ਆਉਣਾ ਅਤੇ ਹਿੱਸਾ ਲੈਣਾ
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = ਅਸੀਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰੀਏ?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋਵੇ ਜਾਂ ਉਹ ਨਾਂਹ ਕਰਨ ਤਾਂ ਕੀ ਕਰੀਏ?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = ਪਰਿਵਾਰਾਂ ਦੇ ਸਵਾਲ
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = ਉਮਰ
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = ਇਸ ਵੇਲੇ
# Label before the name of the organisation that runs a service or an event.
run-by = ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = ਕਿੱਥੇ
# Label before the day and times of an event.
when-label = ਕਦੋਂ
# Label before the languages that the staff of a service speak.
languages-spoken = ਬੋਲੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਭਾਸ਼ਾਵਾਂ
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = ਕਿਨ੍ਹਾਂ ਲਈ
# Label before the stages of life a service is for, such as "Primary school".
for-stages = ਉਮਰ ਅਤੇ ਪੜਾਅ
# Label before the areas a service is for. A noun: a part of the country.
for-areas = ਇਲਾਕਾ
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = ਸਾਰੀਆਂ ਲੋੜਾਂ
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = ਸਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ਹਰ ਥਾਂ
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = ਇਹ ਸੇਵਾ ਕੌਣ ਮੰਗ ਸਕਦਾ ਹੈ:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = ਪਹਿਲਾਂ ਕਿਹੜੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਹੋਣ
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = ਡਾਕਟਰੀ ਤਸ਼ਖ਼ੀਸ (diagnosis) ਜ਼ਰੂਰੀ ਹੈ।
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = ਡਾਕਟਰੀ ਤਸ਼ਖ਼ੀਸ (diagnosis) ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = ਸਿੱਖਿਆ, ਸਿਹਤ ਅਤੇ ਦੇਖਭਾਲ ਯੋਜਨਾ (EHC plan) ਜ਼ਰੂਰੀ ਹੈ।
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = ਸਿੱਖਿਆ, ਸਿਹਤ ਅਤੇ ਦੇਖਭਾਲ ਯੋਜਨਾ (EHC plan) ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = ਮੁਫ਼ਤ
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = ਆਪਣੀ ਨਕਸ਼ੇ ਵਾਲੀ ਐਪ ਵਿੱਚ ਖੋਲ੍ਹੋ
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = ਲੋਕਾਂ ਦੀ ਸੁਰੱਖਿਆ ਲਈ ਅਸੀਂ ਇਹ ਪਤਾ ਨਹੀਂ ਛਾਪਦੇ। ਜਦੋਂ ਤੁਸੀਂ ਸੇਵਾ ਨਾਲ ਸੰਪਰਕ ਕਰੋ ਤਾਂ ਪਤਾ ਪੁੱਛ ਲਓ।
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = ਪਹੁੰਚ ਅਤੇ ਵਰਤੋਂ ਦੀਆਂ ਸਹੂਲਤਾਂ
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = ਇਸ ਦੀ ਥਾਂ ਇਹ ਵਰਤੋ:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = ({ $date } ਨੂੰ)
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = ਇਸ ਦੀ ਜਾਂਚ { $date } ਨੂੰ ਹੋਈ।
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = { $by } ਨੇ ਇਸ ਸੌਖੀ ਪੜ੍ਹਾਈ (easy read) ਵਾਲੇ ਪੰਨੇ ਦੀ ਜਾਂਚ { $date } ਨੂੰ ਕੀਤੀ।
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = ਅਸੀਂ { $date } ਤੋਂ ਬਾਅਦ ਇਸ ਪੰਨੇ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = ਹਾਲ ਵਿੱਚ ਜਾਂਚ ਨਹੀਂ ਹੋਈ
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = ਮਾਪਿਆਂ ਵੱਲੋਂ ਮਨਜ਼ੂਰ
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = ਇਸ ਪੰਨੇ ਦੇ ਹੱਕ ਵਿੱਚ ਵੋਟਾਂ: { $of } ਵਿੱਚੋਂ { $votes }, { $date } ਨੂੰ। ਵੋਟ ਪਾਉਣ ਵਾਲੇ: { $panel }।
# Under that mark: what it means. "They" is the parents.
approved-meaning = ਮਾਪਿਆਂ ਨੇ ਇਨ੍ਹਾਂ ਹੀ ਸ਼ਬਦਾਂ ਲਈ ਵੋਟ ਪਾਈ। ਜੇ ਸ਼ਬਦ ਬਦਲ ਜਾਣ ਤਾਂ ਦੁਬਾਰਾ ਵੋਟ ਪੈਣ ਤੱਕ ਇਹ ਨਿਸ਼ਾਨ ਹਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = ਮੁਫ਼ਤ ਅਤੇ ਨਿਰਪੱਖ ਸਲਾਹ
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ ਹੋ, ਜਾਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਕੋਈ ਤੁਹਾਡਾ ਸਾਥ ਦੇਵੇ, ਤਾਂ ਅਜਿਹੀ ਸੇਵਾ ਨਾਲ ਗੱਲ ਕਰੋ ਜੋ ਕੌਂਸਲ ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੈ।

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = ਇਹ ਪੰਨਾ ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL) ਵਿੱਚ ਦੇਖੋ
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = ਸਬਟਾਈਟਲ (captions)
# What opens the words of the video as text. An instruction.
bsl-transcript = ਵੀਡੀਓ ਵਿੱਚ ਕਹੀ ਗੱਲ ਪੜ੍ਹੋ
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = ਸੰਕੇਤ ਭਾਸ਼ਾ ਵਿੱਚ ਪੇਸ਼ਕਾਰੀ: { $by }।
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = { $by } ਨੇ { $date } ਨੂੰ ਇਸ ਦੀ ਜਾਂਚ ਕੀਤੀ।

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = ਖੁੱਲ੍ਹੀ ਹੈ
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = ਉਡੀਕ ਸੂਚੀ ਹੈ
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = ਫ਼ਿਲਹਾਲ ਰੁਕੀ ਹੋਈ ਹੈ
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = ਬੰਦ ਹੈ
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = { $date } ਤੋਂ।
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = ਸਾਨੂੰ { $date } ਤੱਕ ਤਬਦੀਲੀ ਦੀ ਉਮੀਦ ਹੈ।

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } ਸਾਲ
       *[other] { $age } ਸਾਲ
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } ਤੋਂ { $to } ਸਾਲ
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = ਕੋਈ ਉਡੀਕ ਨਹੀਂ
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } ਹਫ਼ਤਾ
       *[other] { $weeks } ਹਫ਼ਤੇ
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } ਤੋਂ { $to } ਹਫ਼ਤੇ

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = ਸਿਰਫ਼ ਸਕੂਲੀ ਟਰਮ ਦੌਰਾਨ
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = ਸਿਰਫ਼ ਸਕੂਲ ਦੀਆਂ ਛੁੱਟੀਆਂ ਦੌਰਾਨ
# Stands before a list of single days with their opening hours.
on-these-days = ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਨੂੰ:
# Stands before a list of days on which a place is not open.
closed-on = ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਨੂੰ ਬੰਦ:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = ਪ੍ਰਤੀ ਸੈਸ਼ਨ
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = ਪ੍ਰਤੀ ਘੰਟਾ
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = ਪ੍ਰਤੀ ਅੱਧਾ ਦਿਨ
# Stands after a price, such as "£20 a day": the price of one day.
per-day = ਪ੍ਰਤੀ ਦਿਨ
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = ਪ੍ਰਤੀ ਰਾਤ
# Stands after a price, such as "£50 a week": the price of one week.
per-week = ਪ੍ਰਤੀ ਹਫ਼ਤਾ
# Stands after a price, such as "£40 a month": the price of one month.
per-month = ਪ੍ਰਤੀ ਮਹੀਨਾ
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = ਪ੍ਰਤੀ ਟਰਮ
# Stands after a price, such as "£10 a year": the price of one year.
per-year = ਪ੍ਰਤੀ ਸਾਲ
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = ਪ੍ਰਤੀ ਭੋਜਨ
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = ਪ੍ਰਤੀ ਮੀਲ
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = ਇੱਕ ਵਾਰ

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = ਤੁਸੀਂ ਆਪ ਮੰਗ ਸਕਦੇ ਹੋ
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = ਤੁਹਾਡੀ ਨਰਸਰੀ, ਸਕੂਲ ਜਾਂ ਕਾਲਜ
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = ਤੁਹਾਡਾ ਡਾਕਟਰ (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = ਨਰਸ, ਥੈਰੇਪਿਸਟ ਜਾਂ ਕੋਈ ਹੋਰ ਸਿਹਤ ਕਰਮਚਾਰੀ
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = ਸੋਸ਼ਲ ਵਰਕਰ (social worker)
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = ਹੈਲਥ ਵਿਜ਼ਟਰ (health visitor) ਜਾਂ ਛੋਟੇ ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਾ ਕਰਮਚਾਰੀ
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = ਕੋਈ ਵੀ ਜੋ ਤੁਹਾਡੇ ਬੱਚੇ ਨਾਲ ਕੰਮ ਕਰਦਾ ਹੈ
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = ਕਿਸੇ ਨੂੰ ਮੰਗਣ ਦੀ ਲੋੜ ਨਹੀਂ: ਇਹ ਆਪਣੇ ਆਪ ਮਿਲਦੀ ਹੈ

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = ਅਜਿਹੀ ਥਾਂ ਜਿੱਥੇ ਤੁਸੀਂ ਜਾਂਦੇ ਹੋ
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = ਤੁਹਾਡੇ ਘਰ
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = ਆਨਲਾਈਨ
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = ਫ਼ੋਨ ਉੱਤੇ
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = ਸਕੂਲ ਵਿੱਚ

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = ਬਿਨਾਂ ਪੌੜੀਆਂ ਵਾਲਾ ਦਰਵਾਜ਼ਾ
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = ਆਪਣੇ ਆਪ ਖੁੱਲ੍ਹਣ ਵਾਲੇ ਦਰਵਾਜ਼ੇ
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = ਚੌੜੇ ਦਰਵਾਜ਼ੇ
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = ਲਿਫ਼ਟ
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = ਵ੍ਹੀਲਚੇਅਰ ਵਰਤਣ ਵਾਲਿਆਂ ਲਈ ਟਾਇਲਟ
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = ਵੱਡੀਆਂ ਸਹੂਲਤਾਂ ਵਾਲਾ ਟਾਇਲਟ (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = ਚੁੱਕਣ ਵਾਲੀ ਮਸ਼ੀਨ (hoist)
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = ਛੋਟੇ ਬੱਚੇ ਦੀ ਨੈਪੀ ਬਦਲਣ ਦੀ ਥਾਂ
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = ਸੁਣਨ ਵਿੱਚ ਮਦਦ ਲਈ ਲੂਪ (hearing loop)
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL) ਵਰਤਣ ਵਾਲਾ ਸਟਾਫ਼
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = ਬ੍ਰੇਲ ਵਿੱਚ ਲਿਖੇ ਬੋਰਡ
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = ਸ਼ਾਂਤ ਕਮਰਾ
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = ਸੰਵੇਦੀ ਕਮਰਾ (sensory room)
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = ਸਹਾਇਕ ਕੁੱਤਿਆਂ (assistance dogs) ਦਾ ਸੁਆਗਤ ਹੈ
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = ਬਲੂ ਬੈਜ (Blue Badge) ਪਾਰਕਿੰਗ
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = ਪਾਰਕਿੰਗ
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = ਨੇੜੇ ਬੱਸ ਸਟਾਪ

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = ਤੁਸੀਂ ਹਰ ਬੱਚੇ ਲਈ ਕਿਹੜੇ ਟੀਚੇ ਰੱਖਦੇ ਹੋ?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = ਸਟਾਫ਼ ਨੇ ਕਿਹੜੀ ਸਿਖਲਾਈ ਲਈ ਹੈ?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = ਤੁਸੀਂ ਸਾਨੂੰ ਕਿਵੇਂ ਸ਼ਾਮਲ ਕਰਦੇ ਹੋ?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = ਸਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਸਭ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = ਤੁਹਾਡੀ ਥਾਂ ਤੱਕ ਪਹੁੰਚਣਾ ਅਤੇ ਉਸ ਨੂੰ ਵਰਤਣਾ ਕਿੰਨਾ ਸੌਖਾ ਹੈ?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = ਮੇਰਾ ਬੱਚਾ ਤੁਹਾਡੇ ਨਾਲ ਸ਼ੁਰੂਆਤ ਕਿਵੇਂ ਕਰਦਾ ਹੈ?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = ਤੁਸੀਂ ਕੀ ਬਿਹਤਰ ਬਣਾਉਣ ਦੀ ਯੋਜਨਾ ਬਣਾ ਰਹੇ ਹੋ?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = ਇਸ ਸੰਸਥਾ ਬਾਰੇ
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = ਕਿਸਮ
# Label before "Outside our area", when a school is not in the area of the council.
school-where = ਕਿੱਥੇ
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = ਸਾਡੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ
# Label before the number of children a school can take. A plural noun: places for children.
school-places = ਸੀਟਾਂ
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = ਵਿਸ਼ੇਸ਼ ਯੂਨਿਟ
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = ਪੁਰਸਕਾਰ
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = ਇਸ ਦੀ ਵਿਸ਼ੇਸ਼ ਵਿਦਿਅਕ ਲੋੜਾਂ (SEN) ਬਾਰੇ ਜਾਣਕਾਰੀ ਰਿਪੋਰਟ ਪੜ੍ਹੋ
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = { $date } ਨੂੰ ਨਵੀਂ ਕੀਤੀ ਗਈ।
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = ਇਸ ਦੀ ਵਿਸ਼ੇਸ਼ ਸਿੱਖਿਆ ਲੋੜਾਂ (SEN) ਬਾਰੇ ਰਿਪੋਰਟ ਹਾਲੇ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਸਕੂਲ ਤੋਂ ਮੰਗੋ।
# Heading above how a school chooses the children it takes.
school-admissions = ਬੱਚਿਆਂ ਨੂੰ ਦਾਖ਼ਲਾ ਕਿਵੇਂ ਮਿਲਦਾ ਹੈ
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } ਸੀਟ
       *[other] { $count } ਸੀਟਾਂ
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = ਆਮ ਸਕੂਲ (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = ਵਿਸ਼ੇਸ਼ ਸਕੂਲ (special school)
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = ਨਰਸਰੀ
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = ਘਰ ਵਿੱਚ ਬੱਚੇ ਸੰਭਾਲਣ ਵਾਲੇ (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = ਕਾਲਜ
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = ਬਦਲਵੀਂ ਪੜ੍ਹਾਈ (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = ਵਿਸ਼ੇਸ਼ ਕਾਲਜ (specialist college)
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = ਵਿਸ਼ੇਸ਼ ਯੂਨਿਟ ਵਾਲਾ ਸਕੂਲ

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = ਕਦਮ
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = ਇਸ ਤੋਂ ਪਹਿਲੇ ਅਤੇ ਅਗਲੇ ਕਦਮ
# Label before the link to the step before this one.
step-before = ਪਿਛਲਾ ਕਦਮ:
# Label before the link to the step after this one.
step-after = ਅਗਲਾ ਕਦਮ:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = { $count } ਵਿੱਚੋਂ ਕਦਮ { $number }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = ਕਾਨੂੰਨ

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
# Label before links to other words of the glossary. An instruction.
see-also = ਇਹ ਵੀ ਦੇਖੋ:
# Heading of the page with the kinds of people who work with families: who is who.
who = ਕੌਣ ਕੀ ਕਰਦਾ ਹੈ
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = ਤੁਸੀਂ ਕਿਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਮਿਲ ਸਕਦੇ ਹੋ, ਉਹ ਕੀ ਕਰਦੇ ਹਨ ਅਤੇ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਤੋਂ ਕੀ ਪੁੱਛ ਸਕਦੇ ਹੋ।
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = ਸਿੱਖਿਆ ਵਿੱਚ
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = ਸਿਹਤ ਵਿੱਚ
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = ਸਮਾਜਿਕ ਦੇਖਭਾਲ ਵਿੱਚ
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = ਸੁਤੰਤਰ
# Heading above when families ("you") meet people with this job ("them").
role-meet = ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਕਦੋਂ ਮਿਲ ਸਕਦੇ ਹੋ
# Heading above what families ("you") can ask people with this job.
role-ask = ਤੁਸੀਂ ਕੀ ਪੁੱਛ ਸਕਦੇ ਹੋ
# Heading above how families can contact people with this job ("them").
role-reach = ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰਨਾ ਹੈ

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = ਸਮਾਗਮ
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = ਪਰਿਵਾਰਾਂ ਲਈ ਸੈਰਾਂ, ਵਰਕਸ਼ਾਪਾਂ ਅਤੇ ਮੀਟਿੰਗਾਂ।
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = ਇਸ ਵੇਲੇ ਕੋਈ ਆਉਣ ਵਾਲਾ ਸਮਾਗਮ ਨਹੀਂ ਹੈ। ਜਲਦੀ ਹੀ ਦੁਬਾਰਾ ਦੇਖੋ।
# Notice at the top of the page of an event that has already taken place.
event-over = ਇਹ ਸਮਾਗਮ ਹੋ ਚੁੱਕਾ ਹੈ।
# Heading above what to do to get a place at an event.
booking = ਬੁਕਿੰਗ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
# Label before the web address of an event that takes place on the internet.
online = ਆਨਲਾਈਨ:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = ਆਪਣੀ ਰਾਏ ਦਿਓ
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = ਜਿਵੇਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਉਵੇਂ ਹਿੱਸਾ ਲਓ। ਤੁਹਾਡੇ ਕੁਝ ਮਿੰਟ ਵੀ ਬੋਰਡ ਦੀ ਮੈਂਬਰੀ ਜਿੰਨੇ ਹੀ ਅਹਿਮ ਹਨ।
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = ਹੁਣ ਖੁੱਲ੍ਹੇ ਹਨ
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = ਜਲਦੀ ਆ ਰਹੇ ਹਨ
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = ਖ਼ਤਮ ਹੋ ਚੁੱਕੇ ਹਨ, ਅਤੇ ਇਨ੍ਹਾਂ ਦਾ ਨਤੀਜਾ
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = ਅਸੀਂ ਇਸ ਵੇਲੇ ਕਿਸੇ ਖ਼ਾਸ ਗੱਲ ਬਾਰੇ ਨਹੀਂ ਪੁੱਛ ਰਹੇ।
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਸਾਨੂੰ ਆਪਣੀ ਰਾਏ ਦੱਸ ਸਕਦੇ ਹੋ। ਸਾਡੇ ਪੁੱਛਣ ਤੱਕ ਉਡੀਕ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = ਸ਼ੁਰੂ ਹੋਣ ਦੀ ਤਾਰੀਖ਼
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = ਖ਼ਤਮ ਹੋਣ ਦੀ ਤਾਰੀਖ਼
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
# Heading above the result of a consultation that is closed.
outcome = ਇਸ ਦਾ ਨਤੀਜਾ
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = { $date } ਨੂੰ ਪ੍ਰਕਾਸ਼ਿਤ।
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = ਇਸ ਦਾ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ, ਇਹ ਅਸੀਂ { $date } ਤੱਕ ਇੱਥੇ ਦੱਸਾਂਗੇ।
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = ਇਸ ਦਾ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ, ਇਹ ਅਸੀਂ ਹਾਲੇ ਨਹੀਂ ਦੱਸਿਆ। ਜੇ ਤੁਸੀਂ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = ਜਵਾਬ ਦੇਣ ਦਾ ਆਖ਼ਰੀ ਦਿਨ: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = ਆਖ਼ਰੀ ਦਿਨ ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਜੋੜੋ
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਵਿੱਚ ਆਖ਼ਰੀ ਦਿਨ
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = ਮੇਰੀ ਕੈਲੰਡਰ ਐਪ ਵਿੱਚ ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ
# Sentence before that link. "You" is the family.
calendar-subscribe-how = ਸਬਸਕ੍ਰਾਈਬ ਕਰਨ ਉੱਤੇ ਨਵੇਂ ਦਿਨ ਆਪਣੇ ਆਪ ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਵਿੱਚ ਆਉਂਦੇ ਹਨ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।
# Sentence before a web address. An instruction.
calendar-address = ਜੇ ਲਿੰਕ ਕੰਮ ਨਾ ਕਰੇ, ਤਾਂ ਇਹ ਪਤਾ ਆਪਣੀ ਕੈਲੰਡਰ ਐਪ ਵਿੱਚ ਕਾਪੀ ਕਰੋ:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = ਦਿਨ ਇੱਕ ਵਾਰ ਸੰਭਾਲੋ, ਨਵੇਂ ਦਿਨਾਂ ਤੋਂ ਬਿਨਾਂ
# Heading above ways in which families can help to shape services.
ways-heading = ਹਿੱਸਾ ਲੈਣ ਦੇ ਤਰੀਕੇ
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = ਸਭ ਤੋਂ ਘੱਟ ਸਮੇਂ ਤੋਂ ਲੈ ਕੇ ਸਭ ਤੋਂ ਵੱਧ ਸਮੇਂ ਤੱਕ। ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਛੱਡ ਸਕਦੇ ਹੋ।
# Heading above ways to take part that need a few minutes.
commitment-minutes = ਕੁਝ ਮਿੰਟ
# Heading above ways to take part that need about one hour.
commitment-hour = ਕਰੀਬ ਇੱਕ ਘੰਟਾ
# Heading above ways to take part that need one evening or one morning.
commitment-evening = ਇੱਕ ਸ਼ਾਮ ਜਾਂ ਇੱਕ ਸਵੇਰ
# Heading above ways to take part that need some time about once a month.
commitment-regular = ਕਰੀਬ ਹਰ ਮਹੀਨੇ
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = ਪੱਕੀ ਜ਼ਿੰਮੇਵਾਰੀ
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = ਪਰਿਵਾਰਾਂ ਨੇ ਸਾਨੂੰ ਕੀ ਕਿਹਾ, ਅਸੀਂ ਕੀ ਜਵਾਬ ਦਿੱਤਾ ਅਤੇ ਅਸੀਂ ਉਸ ਬਾਰੇ ਕੀ ਕੀਤਾ।
# Heading above what families ("you") told the council.
said = ਤੁਸੀਂ ਕਿਹਾ
# Heading above what the council ("our") answered. A noun.
answer = ਸਾਡਾ ਜਵਾਬ
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = ਅਸੀਂ ਕੀ ਕਰਦੇ ਹਾਂ
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = ਹੋ ਗਿਆ
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = ਕਰਨ ਦੀ ਯੋਜਨਾ ਹੈ
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = ਅਸੀਂ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦੇ
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } ਟਿੱਪਣੀ, ਸਾਡੇ ਜਵਾਬ ਨਾਲ
       *[other] { $count } ਟਿੱਪਣੀਆਂ, ਸਾਡੇ ਜਵਾਬਾਂ ਨਾਲ
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਟਿੱਪਣੀ ਨਹੀਂ ਹੈ। ਇਹ ਪੰਨਾ ਦਿਖਾਏਗਾ ਕਿ ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਿਆ, ਸਾਡਾ ਜਵਾਬ ਕੀ ਹੈ ਅਤੇ ਅਸੀਂ ਕੀ ਕਰਦੇ ਹਾਂ।
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = ਅਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ
# Heading above the newest comments of families with the answers of the council.
you-said-latest = ਸਭ ਤੋਂ ਨਵੇਂ ਜਵਾਬ
# Heading above links to the comments of each year.
you-said-years = ਸਾਲ ਮੁਤਾਬਕ
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = ਵਿਸ਼ੇ ਮੁਤਾਬਕ
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ: { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = ਸਾਰੀਆਂ ਟਿੱਪਣੀਆਂ ਅਤੇ ਜਵਾਬ
# Explains the tag "Done". "We" is the council.
action-done-means = ਅਸੀਂ ਇਹ ਪੂਰਾ ਕਰ ਲਿਆ ਹੈ।
# Explains the tag "In progress". "We" is the council.
action-doing-means = ਅਸੀਂ ਸ਼ੁਰੂ ਕਰ ਦਿੱਤਾ ਹੈ।
# Explains the tag "Planned". "We" is the council.
action-planned-means = ਅਸੀਂ ਇਹ ਕਰਾਂਗੇ। ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ।
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = ਅਸੀਂ ਇਹ ਸਾਫ਼ ਦੱਸਦੇ ਹਾਂ, ਅਤੇ ਕਾਰਨ ਵੀ ਦੱਸਦੇ ਹਾਂ।
# Heading above how many comments are not published. "We" is the council.
left-out = ਜੋ ਅਸੀਂ ਨਹੀਂ ਛਾਪਿਆ
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = ਕਾਨੂੰਨ ਸਾਨੂੰ ਦੋ ਕਿਸਮ ਦੀਆਂ ਟਿੱਪਣੀਆਂ ਛੱਡਣ ਦੀ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੈ (SEND Regulations 2014, ਨਿਯਮ 56(4))। ਫਿਰ ਵੀ ਅਸੀਂ ਹਰ ਇੱਕ ਪੜ੍ਹਦੇ ਹਾਂ।
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = ਸਿਰਫ਼ ਦੁੱਖ ਦੇਣ ਜਾਂ ਸਮਾਂ ਖਰਾਬ ਕਰਨ ਲਈ: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = ਇੱਕ ਬੱਚੇ ਜਾਂ ਨੌਜਵਾਨ ਦੀ ਮਦਦ ਬਾਰੇ: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = ਟਿੱਪਣੀ ਕਿਵੇਂ ਕਰੀਏ
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਚੰਗਾ ਹੈ, ਕੀ ਘੱਟ ਜਾਂ ਗਲਤ ਹੈ, ਸਾਈਟ ਵਰਤਣੀ ਕਿੰਨੀ ਸੌਖੀ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਬਣਾਉਣ ਵਿੱਚ ਕਿਵੇਂ ਮਦਦ ਕਰਨਾ ਚਾਹੋਗੇ। ਆਪਣਾ ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = ਅਸੀਂ ਸਾਲ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਵਾਰ ਟਿੱਪਣੀਆਂ ਅਤੇ ਆਪਣੇ ਜਵਾਬ ਛਾਪਦੇ ਹਾਂ। ਉਨ੍ਹਾਂ ਵਿੱਚ ਕੁਝ ਵੀ ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
# Heading above how to comment by talking to somebody face to face.
comment-in-person = ਆਹਮੋ-ਸਾਹਮਣੇ
# Sentence under "In person". "Us" is the council.
comment-in-person-how = ਸਾਨੂੰ ਪੁੱਛੋ ਕਿ ਅਸੀਂ ਕਦੋਂ ਅਤੇ ਕਿੱਥੇ ਮਿਲ ਸਕਦੇ ਹਾਂ। ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਨਾਲ ਲਿਆ ਸਕਦੇ ਹੋ।
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = ਅਸੀਂ ਕੀ ਵਾਅਦਾ ਕਰਦੇ ਹਾਂ ਅਤੇ ਅਸੀਂ ਉਸ ਦੇ ਕਿੰਨੇ ਨੇੜੇ ਹਾਂ।
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = ਸਾਡਾ ਵਾਅਦਾ
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = ਸਭ ਤੋਂ ਨਵਾਂ ਅੰਕੜਾ
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = ਵਾਅਦਾ ਪੂਰਾ ਹੋਇਆ
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = ਹਾਲੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ
# Title of a table. A quarter is three months of a year.
figures-caption = ਹਰ ਤਿਮਾਹੀ ਦੇ ਅੰਕੜੇ
# Said of a promise of the council that nobody has measured yet.
figures-none = ਹਾਲੇ ਕੋਈ ਅੰਕੜੇ ਨਹੀਂ ਹਨ।
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = ਹੁਣ ਤੱਕ ਸਿਰਫ਼ ਇੱਕ ਅੰਕੜਾ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਕਹਿ ਸਕਦੇ ਕਿ ਹਾਲਤ ਸੁਧਰ ਰਹੀ ਹੈ ਜਾਂ ਨਹੀਂ।
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਨਾਲੋਂ ਬਿਹਤਰ: ਹੁਣ { $now }, ਉਦੋਂ { $then }।
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = ਲਗਭਗ ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਵਰਗਾ ਹੀ: ਹੁਣ { $now }, ਉਦੋਂ { $then }।
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = ਇੱਕ ਸਾਲ ਪਹਿਲਾਂ ਨਾਲੋਂ ਮਾੜਾ: ਹੁਣ { $now }, ਉਦੋਂ { $then }।
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = ਸ਼ੁਰੂਆਤ ਨਾਲੋਂ ਬਿਹਤਰ: ਹੁਣ { $now }। { $period }: { $then }।
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = ਲਗਭਗ ਸ਼ੁਰੂਆਤ ਵਰਗਾ ਹੀ: ਹੁਣ { $now }। { $period }: { $then }।
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = ਸ਼ੁਰੂਆਤ ਨਾਲੋਂ ਮਾੜਾ: ਹੁਣ { $now }। { $period }: { $then }।
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: ਹਰ ਤਿਮਾਹੀ ਦੇ ਅੰਕੜੇ
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = ਸਾਡਾ ਵਾਅਦਾ: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = ✓ ਵਾਲੀ ਭਰੀ ਹੋਈ ਪੱਟੀ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਅਸੀਂ ਵਾਅਦਾ ਨਿਭਾਇਆ। ਧਾਰੀਦਾਰ ਪੱਟੀ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਨਹੀਂ ਨਿਭਾਇਆ।
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = ਸਮਾਂ
# Heading of the column with numbers. A noun: a number that was measured.
figure = ਅੰਕੜਾ
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } ਫ਼ੀਸਦੀ
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } ਹਫ਼ਤਾ
       *[other] { $value } ਹਫ਼ਤੇ
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } ਦਿਨ
       *[other] { $value } ਦਿਨ
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = 10 ਵਿੱਚੋਂ { $value }

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = ਫ਼ੋਨ ਕਰੋ, ਟੈਕਸਟ ਸੁਨੇਹਾ ਜਾਂ ਈਮੇਲ ਭੇਜੋ, ਚਿੱਠੀ ਲਿਖੋ ਜਾਂ ਆਪ ਆਓ। ਜੋ ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਸੌਖਾ ਹੈ, ਉਹ ਚੁਣੋ।
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = ਡਾਕ ਰਾਹੀਂ
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = ਕਾਗਜ਼, ਵੱਡੇ ਅੱਖਰ, ਬ੍ਰੇਲ, ਆਡੀਓ ਅਤੇ ਹੋਰ ਭਾਸ਼ਾਵਾਂ
# Heading above what people can do who have no internet. "You" is the family.
no-internet = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = ਤਸਵੀਰਾਂ ਬਾਰੇ
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = ਸਾਡੇ ਸੌਖੀ ਪੜ੍ਹਾਈ (easy read) ਵਾਲੇ ਪੰਨਿਆਂ ਦੀਆਂ ਤਸਵੀਰਾਂ, ਅਤੇ ਹਰ ਤਸਵੀਰ ਦਾ ਮਤਲਬ।
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = ਲਾਇਸੰਸ:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = ਅਰਬੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = ਬੰਗਾਲੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = ਕੁਰਦੀ (ਸੋਰਾਨੀ)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = ਵੈਲਸ਼
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = ਅੰਗਰੇਜ਼ੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = ਫ਼ਾਰਸੀ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = ਫ਼ਰਾਂਸੀਸੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = ਗੁਜਰਾਤੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = ਹਿੰਦੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = ਪੰਜਾਬੀ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = ਪੋਲਿਸ਼
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = ਪਸ਼ਤੋ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = ਪੁਰਤਗਾਲੀ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = ਰੋਮਾਨੀਅਨ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = ਸੋਮਾਲੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = ਤਿਗਰੀਨੀਆ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = ਤੁਰਕੀ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = ਯੂਕਰੇਨੀ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = ਉਰਦੂ
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = ਚੀਨੀ

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = ਖੋਜੋ
# Sentence under the heading of the search page, also shown by search engines.
search-lead = ਨਾਂ, ਲੋੜ ਜਾਂ ਥਾਂ ਦੇ ਹਿਸਾਬ ਨਾਲ ਸੇਵਾਵਾਂ ਅਤੇ ਗਾਈਡਾਂ ਲੱਭੋ।
# Label of the search box.
# max: 40
search-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
# Hint under the search box. "It" is what the reader types.
search-hint = ਸ਼ਬਦ-ਜੋੜ ਸਹੀ ਹੋਣੇ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ
        [one] { $count } ਨਤੀਜਾ
       *[other] { $count } ਨਤੀਜੇ
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = ਘੱਟ ਸ਼ਬਦ ਜਾਂ ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ। ਤੁਸੀਂ ਨਾਂ ਅਨੁਸਾਰ ਸੂਚੀ ਵੀ ਦੇਖ ਸਕਦੇ ਹੋ, ਜਾਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
# Said when the files of the search could not be loaded.
search-failed = ਖੋਜ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕੀ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਕਨੈਕਸ਼ਨ ਦੇਖੋ, ਜਾਂ ਨਾਂ ਅਨੁਸਾਰ ਸੂਚੀ ਵਰਤੋ।
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਖੋਜ ਨਹੀਂ ਚੱਲਦੀ। ਇਸ ਦੀ ਥਾਂ ਨਾਂ ਦਾ ਪਹਿਲਾ ਅੱਖਰ ਚੁਣੋ।
# Button under the results. An instruction.
# max: 25
search-more = ਹੋਰ ਦਿਖਾਓ
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = ਗਾਈਡ
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = ਸਮਾਗਮ
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = ਸ਼ਬਦ ਦਾ ਅਰਥ

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = ਇਹ ਸੂਚੀ ਛੋਟੀ ਕਰੋ
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = ਲੋੜ
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = ਉਮਰ
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = ਇਲਾਕਾ
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = ਮਦਦ ਦੀ ਕਿਸਮ
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = ਕੋਈ ਵੀ
# A box to tick: only services that cost nothing.
# max: 30
filter-free = ਮੁਫ਼ਤ
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = ਤੁਸੀਂ ਆਪ ਮੰਗ ਸਕਦੇ ਹੋ
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = ਹੁਣ ਖੁੱਲ੍ਹੀ ਹੈ, ਉਡੀਕ ਸੂਚੀ ਨਹੀਂ ਹੈ
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] ਕੋਈ ਸੇਵਾ ਤੁਹਾਡੀਆਂ ਸਾਰੀਆਂ ਚੋਣਾਂ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ
        [one] { $count } ਸੇਵਾ ਦਿਖਾਈ ਗਈ ਹੈ
       *[other] { $count } ਸੇਵਾਵਾਂ ਦਿਖਾਈਆਂ ਗਈਆਂ ਹਨ
    }
# Button that takes back every choice.
# max: 25
filter-clear = ਚੋਣਾਂ ਹਟਾਓ
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = ਹੋਰ ਸੇਵਾਵਾਂ ਦੇਖੋ:
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
combination-none = ਸਾਨੂੰ ਹਾਲੇ ਇਸ ਲਈ ਕਿਸੇ ਸੇਵਾ ਦਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਲੰਬੀ ਸੂਚੀ ਦੇਖੋ, ਜਾਂ ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕਿਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ।

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਰੱਖੋ
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਰੱਖਿਆ ਹੈ
# Heading of the page with the services and guides the reader has saved.
my-list = ਮੇਰੀ ਸੂਚੀ
# Sentence under the heading of that page.
my-list-lead = ਜੋ ਕੁਝ ਤੁਸੀਂ ਸੰਭਾਲ ਕੇ ਰੱਖਿਆ ਹੈ। ਤੁਹਾਡੀ ਸੂਚੀ ਇਸੇ ਡਿਵਾਈਸ ਉੱਤੇ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਹੋਰ ਕੋਈ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖ ਸਕਦਾ।
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = ਤੁਹਾਡੀ ਸੂਚੀ ਖ਼ਾਲੀ ਹੈ। ਕਿਸੇ ਵੀ ਸੇਵਾ ਜਾਂ ਗਾਈਡ ਦੇ ਪੰਨੇ ਉੱਤੇ “ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਰੱਖੋ” ਚੁਣੋ।
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] ਸੂਚੀ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਹੈ
        [one] ਸੂਚੀ ਵਿੱਚ { $count } ਪੰਨਾ ਹੈ
       *[other] ਸੂਚੀ ਵਿੱਚ { $count } ਪੰਨੇ ਹਨ
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = ਹਟਾਓ
# Button that empties the list. An instruction.
# max: 25
my-list-clear = ਸਭ ਹਟਾਓ
# Button that sends the list to another phone or person.
# max: 30
my-list-share = ਮੇਰੀ ਸੂਚੀ ਸਾਂਝੀ ਕਰੋ
# Label of a field that holds the address of the list, to be copied.
my-list-link = ਇਸ ਸੂਚੀ ਦਾ ਲਿੰਕ
# Said after the address was copied.
my-list-copied = ਲਿੰਕ ਕਾਪੀ ਹੋ ਗਿਆ ਹੈ।
# Heading above a list that came by a link from somebody else.
my-list-shared = ਕਿਸੇ ਵੱਲੋਂ ਤੁਹਾਡੇ ਨਾਲ ਸਾਂਝੀ ਕੀਤੀ ਸੂਚੀ
# Button that keeps such a list on this device.
# max: 40
my-list-keep = ਇਹ ਸਭ ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਰੱਖੋ
# Said when a page on the list is no longer on the site.
my-list-gone = ਇਹ ਪੰਨਾ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ।
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਸੂਚੀ ਨਹੀਂ ਰੱਖੀ ਜਾ ਸਕਦੀ। ਤੁਸੀਂ ਕੋਈ ਵੀ ਪੰਨਾ ਪ੍ਰਿੰਟ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ ਸਾਨੂੰ ਪੰਨੇ ਡਾਕ ਰਾਹੀਂ ਭੇਜਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
# Button that prints the page.
# max: 25
print-page = ਪ੍ਰਿੰਟ ਕਰੋ
# Button that prints everything on the list.
# max: 30
my-list-print = ਮੇਰੀ ਸੂਚੀ ਪ੍ਰਿੰਟ ਕਰੋ
# Button that reads the page aloud.
# max: 25
listen = ਸੁਣੋ
# Button that stops reading for a while.
# max: 20
listen-pause = ਕੁਝ ਦੇਰ ਰੋਕੋ
# Button that goes on reading.
# max: 20
listen-go-on = ਜਾਰੀ ਰੱਖੋ
# Button that ends reading.
# max: 20
listen-stop = ਬੰਦ ਕਰੋ
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਜੋੜੋ
# Link to a calendar file with every event.
# max: 50
calendar-all = ਸਾਰੇ ਸਮਾਗਮ ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਜੋੜੋ
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = ਤੁਸੀਂ ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜੇ ਹੋਏ ਨਹੀਂ ਹੋ
# Sentence under that heading.
offline-lead = ਇਹ ਪੰਨਾ ਹਾਲੇ ਤੁਹਾਡੇ ਡਿਵਾਈਸ ਉੱਤੇ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੇ ਡਿਵਾਈਸ ਉੱਤੇ ਇਹ ਪੰਨੇ ਹਨ:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = ਕੀ ਇਸ ਪੰਨੇ ਉੱਤੇ ਕੁਝ ਗ਼ਲਤ ਹੈ?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = ਸਾਨੂੰ ਦੱਸੋ, ਅਤੇ ਅਸੀਂ ਇਸ ਨੂੰ ਠੀਕ ਕਰਾਂਗੇ।
# Link to a form.
# max: 35
wrong-form = ਸਾਡਾ ਫ਼ਾਰਮ ਭਰੋ
# Link that starts an email about the page.
# max: 40
wrong-email = ਸਾਨੂੰ ਇਸ ਪੰਨੇ ਬਾਰੇ ਈਮੇਲ ਕਰੋ
# Subject of that email. The title of the page follows.
wrong-subject = ਇਸ ਪੰਨੇ ਉੱਤੇ ਕੁਝ ਗ਼ਲਤ ਹੈ:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = ਕੀ ਬਦਲਿਆ ਹੈ, ਅਤੇ ਕਿਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ
# Sentence under that heading.
changes-lead = ਕਿਹੜੀਆਂ ਸੇਵਾਵਾਂ ਰੁਕੀਆਂ ਹੋਈਆਂ, ਭਰੀਆਂ ਹੋਈਆਂ ਜਾਂ ਬੰਦ ਹਨ, ਕਿਹੜੀਆਂ ਹਾਲੇ ਸ਼ੁਰੂ ਹੋਣੀਆਂ ਹਨ, ਅਤੇ ਕਿਉਂ। ਨਾਲ ਹੀ, ਸਾਡੀ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ ਕਿਸ ਮਦਦ ਦੀ ਘਾਟ ਹੈ।
# Heading above services that are paused.
changes-paused = ਫ਼ਿਲਹਾਲ ਰੁਕੀਆਂ ਹੋਈਆਂ
# Heading above services with a waiting list.
changes-waiting-list = ਉਡੀਕ ਸੂਚੀ ਹੈ
# Heading above services that have ended.
changes-closed = ਬੰਦ ਹੋ ਚੁੱਕੀਆਂ
# Heading above services that are planned.
changes-planned = ਹਾਲੇ ਸ਼ੁਰੂ ਹੋਣੀਆਂ ਹਨ
# Said when every service is open.
changes-none = ਹਰ ਸੇਵਾ ਖੁੱਲ੍ਹੀ ਹੈ।
# Heading above things that should be on the site and are not.
changes-missing = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਕਿਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ
# Said when nothing is missing.
changes-complete = ਸਾਡੀ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ ਕਿਸੇ ਚੀਜ਼ ਦੀ ਘਾਟ ਨਹੀਂ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਘਾਟ ਦਿਸੇ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = ਮਾਪਿਆਂ ਵੱਲੋਂ ਮਨਜ਼ੂਰ ਕੀਤੇ ਪੰਨੇ
# Sentence under that heading.
approved-pages-lead = ਮਾਪਿਆਂ ਦਾ ਇੱਕ ਸਮੂਹ ਪੰਨਾ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਉਸ ਉੱਤੇ ਵੋਟ ਪਾਉਂਦਾ ਹੈ। ਪੰਨਾ ਇਸ ਸੂਚੀ ਵਿੱਚ ਉਦੋਂ ਤੱਕ ਰਹਿੰਦਾ ਹੈ ਜਦੋਂ ਤੱਕ ਉਸ ਵਿੱਚ ਉਹੀ ਲਿਖਿਆ ਹੈ ਜਿਸ ਲਈ ਉਨ੍ਹਾਂ ਨੇ ਵੋਟ ਪਾਈ।
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = ਹੱਕ ਵਿੱਚ ਵੋਟਾਂ: { $of } ਵਿੱਚੋਂ { $votes }, { $date }
# Heading above pages that somebody checked lately.
changes-checked = ਹਾਲ ਹੀ ਵਿੱਚ ਜਾਂਚੇ ਗਏ ਪੰਨੇ
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: ਕੀ ਬਦਲਿਆ ਹੈ
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = ਕੀ ਤੁਸੀਂ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ ਜਦੋਂ ਕੁਝ ਬਦਲੇ?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = ਫ਼ੀਡ ਰੀਡਰ ਇੱਕ ਐਪ ਹੈ ਜੋ ਤੁਹਾਡੀਆਂ ਚੁਣੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਉੱਤੇ ਨਵੀਆਂ ਗੱਲਾਂ ਦਿਖਾਉਂਦੀ ਹੈ। ਤੁਹਾਨੂੰ ਸਾਨੂੰ ਆਪਣਾ ਨਾਂ ਜਾਂ ਈਮੇਲ ਨਹੀਂ ਦੇਣਾ ਪੈਂਦਾ।
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = ਤੁਹਾਡੇ ਫ਼ੀਡ ਰੀਡਰ ਲਈ ਪਤਾ (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = ਭਾਸ਼ਾਵਾਂ
# Sentence under that heading. "We" is the council.
languages-page-lead = ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਕਿੰਨੇ ਪੰਨੇ ਹਨ, ਅਤੇ ਦੁਭਾਸ਼ੀਆ ਕਿਵੇਂ ਮਿਲਦਾ ਹੈ।
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $total } ਵਿੱਚੋਂ { $count } ਪੰਨੇ
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਦੇ ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ। ਇਹ ਮੁਫ਼ਤ ਹੈ।

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਕੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਅਤੇ ਉਹ ਕਿੱਥੇ ਹੈ
# Sentence under that heading.
coverage-lead = ਕਾਨੂੰਨ ਦੱਸਦਾ ਹੈ ਕਿ ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਕੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਇੱਥੇ ਹਰ ਹਿੱਸਾ ਹੈ, ਅਤੇ ਉਹ ਪੰਨੇ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਉਸ ਦਾ ਜਵਾਬ ਹੈ।
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = ਲਾਜ਼ਮੀ
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
# Stands before the pages that answer a part.
coverage-where = ਕਿੱਥੇ ਹੈ:
# Stands beside a part that no page answers.
coverage-nowhere = ਹਾਲੇ ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਨਹੀਂ ਹੈ
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਮੌਜੂਦ ਹਿੱਸੇ: { $all } ਵਿੱਚੋਂ { $here }।
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = ਇਹ ਸੂਚੀ ਆਪਣੀ ਵੱਖਰੀ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖੀ ਹੋਈ ਹੈ। ਜਦੋਂ ਕਾਨੂੰਨ ਬਦਲਦਾ ਹੈ, ਅਸੀਂ ਸੂਚੀ ਬਦਲਦੇ ਹਾਂ, ਅਤੇ ਇਹ ਪੰਨਾ ਉਸ ਦੇ ਨਾਲ ਬਦਲਦਾ ਹੈ।
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = ਕਿਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ ਜਾਂ ਕੀ ਪੂਰਾ ਨਹੀਂ ਹੈ
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਹੈ
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = ਕੁਝ ਹਿੱਸਾ ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਹੈ
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = ਤਾਜ਼ਾ ਨਹੀਂ ਹੈ
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = ਅਸੀਂ ਕਾਨੂੰਨ ਦਾ ਇਹ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਹੈ।
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = ਅਸੀਂ ਹਾਲੇ ਕਾਨੂੰਨ ਦਾ ਇਹ ਹਿੱਸਾ ਨਹੀਂ ਪੜ੍ਹਿਆ।
# Why a part is not complete.
coverage-why-nothing = ਹਾਲੇ ਕੋਈ ਪੰਨਾ ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦਾ।
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = ਇਸ ਬਾਰੇ ਗਾਈਡਾਂ: { $has }। ਘੱਟੋ-ਘੱਟ ਹੋਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ: { $needs }।
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = ਇਸ ਲਈ ਸੇਵਾਵਾਂ: { $has }। ਘੱਟੋ-ਘੱਟ ਹੋਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ: { $needs }।
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = ਇਹ ਸੇਵਾਵਾਂ ਹਾਲੇ ਤੁਹਾਨੂੰ ਇਹ ਨਹੀਂ ਦੱਸਦੀਆਂ (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = ਅਸੀਂ ਹਾਲੇ ਕੋਈ ਟਿੱਪਣੀ ਆਪਣੇ ਜਵਾਬ ਨਾਲ ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ ਕੀਤੀ।
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = ਅਸੀਂ ਹਾਲੇ ਇੱਥੇ ਪਰਿਵਾਰਾਂ ਦੀ ਰਾਏ ਨਹੀਂ ਪੁੱਛੀ।
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = ਕਿਸੇ ਟਿੱਪਣੀ ਦਾ ਸਾਡਾ ਆਖ਼ਰੀ ਜਵਾਬ { $date } ਦਾ ਹੈ।
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = ਅਸੀਂ ਆਖ਼ਰੀ ਵਾਰ ਪਰਿਵਾਰਾਂ ਦੀ ਰਾਏ { $date } ਨੂੰ ਪੁੱਛੀ।
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = ਸਾਨੂੰ ਇਹ ਪੰਨੇ { $date } ਤੱਕ ਜਾਂਚ ਲੈਣੇ ਚਾਹੀਦੇ ਸਨ।

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = ਇਹ ਵੈੱਬਸਾਈਟ ਕਿਵੇਂ ਬਣੀ
# Sentence under that heading.
release-lead = ਇਹ ਵੈੱਬਸਾਈਟ ਕਿਸ ਤੋਂ ਬਣੀ, ਅਤੇ ਤੁਹਾਡੇ ਦੇਖਣ ਤੋਂ ਪਹਿਲਾਂ ਅਸੀਂ ਕੀ ਜਾਂਚਿਆ।
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = { $date } ਨੂੰ localoffer { $version } ਨਾਲ ਬਣਾਈ ਗਈ।
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = ਪੰਨੇ
# Above the table of languages. A page that only lists other pages does not count.
release-languages = ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਸੇਵਾਵਾਂ, ਗਾਈਡਾਂ ਅਤੇ ਸਮਾਗਮ
# Above the names of languages in that table.
release-language = ਭਾਸ਼ਾ
# Heading above what was checked before the site went out.
release-checks = ਕੀ ਜਾਂਚਿਆ ਗਿਆ
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = ਜਾਂਚੇ ਗਏ ਨਿਯਮਾਂ ਦੀ ਗਿਣਤੀ: { $rules }। ਵੈੱਬਸਾਈਟ ਨੂੰ ਰੋਕਣ ਵਾਲੀ ਕੋਈ ਚੀਜ਼ ਨਹੀਂ ਮਿਲੀ।
# What was checked. The links are those inside the site.
release-inside = ਵੈੱਬਸਾਈਟ ਦੇ ਅੰਦਰਲਾ ਹਰ ਲਿੰਕ ਕਿਤੇ ਨਾ ਕਿਤੇ ਲੈ ਜਾਂਦਾ ਹੈ।
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਦੇ ਲਿੰਕ: { $asked } ਵਿੱਚੋਂ { $works } ਚੱਲਦੇ ਹਨ, ਸਾਫ਼ ਨਹੀਂ: { $unclear }, ਨਹੀਂ ਅਜ਼ਮਾਏ: { $never }।
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = ਇਹਨਾਂ ਵਿੱਚੋਂ ਸਭ ਤੋਂ ਪੁਰਾਣਾ ਜਵਾਬ { $date } ਦਾ ਹੈ।
# Said when nothing is left to put right.
release-nothing-left = ਠੀਕ ਕਰਨ ਲਈ ਕੁਝ ਬਾਕੀ ਨਹੀਂ ਹੈ।
# Above the table of what is left to put right.
release-left = ਕੀ ਠੀਕ ਕਰਨਾ ਬਾਕੀ ਹੈ
# In that table, above what it is about.
release-about = ਕਿਸ ਬਾਰੇ
# In that table, above how many there are.
release-count = ਕਿੰਨੇ
# In that table: things about translations, such as one that is older than its source.
release-about-translations = ਅਨੁਵਾਦ
# In that table: things about words, such as a long sentence.
release-about-words = ਪੜ੍ਹਨ ਵਿੱਚ ਔਖੇ ਸ਼ਬਦ
# In that table: everything else.
release-about-other = ਕੁਝ ਹੋਰ
# Link to a file with the same facts and more.
release-file = ਇਹ ਸਭ ਕੰਪਿਊਟਰਾਂ ਲਈ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = ਸਭ ਲਈ ਸੌਖੀ ਵਰਤੋਂ ਬਾਰੇ ਬਿਆਨ (accessibility statement)
# Sentence under that heading. "We" is the council.
accessibility-lead = ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਹਰ ਕੋਈ ਇਹ ਵੈੱਬਸਾਈਟ ਵਰਤ ਸਕੇ।
# Heading above a list of what readers can do.
accessibility-can = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
# Something readers can do.
accessibility-zoom = ਅੱਖਰ ਚਾਰ ਗੁਣਾ ਤੱਕ ਵੱਡੇ ਕਰ ਸਕਦੇ ਹੋ, ਅਤੇ ਫਿਰ ਵੀ ਸਾਰੇ ਸ਼ਬਦ ਸਕ੍ਰੀਨ ਉੱਤੇ ਆ ਜਾਂਦੇ ਹਨ
# Something readers can do.
accessibility-keyboard = ਹਰ ਪੰਨਾ ਕੀਬੋਰਡ, ਸਵਿੱਚ (switch) ਜਾਂ ਆਪਣੀ ਆਵਾਜ਼ ਨਾਲ ਵਰਤ ਸਕਦੇ ਹੋ
# Something readers can do.
accessibility-reader = ਹਰ ਪੰਨਾ ਸਕ੍ਰੀਨ ਰੀਡਰ (screen reader) ਨਾਲ ਸੁਣ ਸਕਦੇ ਹੋ
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = JavaScript ਬੰਦ ਕਰ ਕੇ ਵੀ ਹਰ ਪੰਨਾ ਵਰਤ ਸਕਦੇ ਹੋ
# Something readers can do.
accessibility-colours = ਆਪਣੀ ਪਸੰਦ ਦੇ ਰੰਗ, ਗੂੜ੍ਹੇ ਰੰਗ ਜਾਂ ਵੱਧ ਫ਼ਰਕ ਵਾਲੇ ਰੰਗ (high contrast) ਵਰਤ ਸਕਦੇ ਹੋ
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਉਹ ਕਿਹੜਾ ਪੰਨਾ ਹੈ। ਅਸੀਂ ਉਸ ਨੂੰ ਠੀਕ ਕਰਾਂਗੇ, ਜਾਂ ਤੁਹਾਨੂੰ ਉਹ ਪੰਨਾ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਭੇਜਾਂਗੇ।
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = { $site }: ਸਭ ਲਈ ਸੌਖੀ ਵਰਤੋਂ ਬਾਰੇ ਬਿਆਨ
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = ਕਾਨੂੰਨੀ ਬਿਆਨ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ: { $language }। ਇਹ ਸ਼ਬਦ ਉਸ ਨੂੰ ਸਮਝਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਹਨ।
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਨੂੰ ਸਭ ਲਈ ਸੌਖੀ ਬਣਾਉਣ ਦਾ ਵਾਅਦਾ ਕਰਦੀ ਹੈ, ਜਨਤਕ ਅਦਾਰਿਆਂ ਲਈ ਪਹੁੰਚ ਦੇ ਨਿਯਮਾਂ (ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਮੋਬਾਈਲ ਐਪਾਂ) (ਨੰਬਰ 2) 2018 ਅਨੁਸਾਰ।
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਦੀ ਹਾਲਤ
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚ ਸੇਧਾਂ, ਸੰਸਕਰਣ 2.2, ਦੇ AA ਮਿਆਰ ਦੀ ਪੂਰੀ ਪਾਲਣਾ ਕਰਦੀ ਹੈ।
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚ ਸੇਧਾਂ, ਸੰਸਕਰਣ 2.2, ਦੇ AA ਮਿਆਰ ਦੀ ਕੁਝ ਹੱਦ ਤੱਕ ਪਾਲਣਾ ਕਰਦੀ ਹੈ, ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਕਮੀਆਂ ਕਰਕੇ।
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚ ਸੇਧਾਂ, ਸੰਸਕਰਣ 2.2, ਦੇ AA ਮਿਆਰ ਦੀ ਕੁਝ ਹੱਦ ਤੱਕ ਪਾਲਣਾ ਕਰਦੀ ਹੈ, ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਛੋਟਾਂ ਕਰਕੇ।
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚ ਸੇਧਾਂ, ਸੰਸਕਰਣ 2.2, ਦੇ AA ਮਿਆਰ ਦੀ ਕੁਝ ਹੱਦ ਤੱਕ ਪਾਲਣਾ ਕਰਦੀ ਹੈ, ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਕਮੀਆਂ ਅਤੇ ਛੋਟਾਂ ਕਰਕੇ।
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚ ਸੇਧਾਂ, ਸੰਸਕਰਣ 2.2, ਦੇ AA ਮਿਆਰ ਦੀ ਪਾਲਣਾ ਨਹੀਂ ਕਰਦੀ। ਕਮੀਆਂ ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਹਨ।
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = ਅਸੀਂ ਅਜੇ ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚ ਸੇਧਾਂ, ਸੰਸਕਰਣ 2.2, ਦੇ AA ਮਿਆਰ ਅਨੁਸਾਰ ਨਹੀਂ ਪਰਖਿਆ। ਹੋ ਸਕਦਾ ਹੈ ਕੁਝ ਹਿੱਸੇ ਤੁਹਾਡੇ ਲਈ ਕੰਮ ਨਾ ਕਰਨ। ਜੇ ਇੰਝ ਹੋਵੇ ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = ਸਮੱਗਰੀ ਜੋ ਸਭ ਨਹੀਂ ਵਰਤ ਸਕਦੇ
# Sentence under that heading. Fixed by law in English.
statement-failing-text = ਹੇਠਾਂ ਦਿੱਤੀ ਸਮੱਗਰੀ ਇਹਨਾਂ ਕਾਰਨਾਂ ਕਰਕੇ ਸਭ ਨਹੀਂ ਵਰਤ ਸਕਦੇ।
# Heading above what fails the standard. Fixed by law in English.
statement-failures = ਪਹੁੰਚ ਦੇ ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਨਾ ਹੋਣਾ
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = ਕਿਸ ਉੱਤੇ ਅਸਰ ਪੈਂਦਾ ਹੈ
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = WCAG 2.2 ਦਾ ਮਾਪਦੰਡ
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = ਅਸੀਂ ਇਸ ਨੂੰ ਇਸ ਤਾਰੀਖ ਤੱਕ ਠੀਕ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = ਹੱਦੋਂ ਵੱਧ ਬੋਝ
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = ਅਸੀਂ { $date } ਨੂੰ ਇਸ ਦਾ ਮੁਲਾਂਕਣ ਕੀਤਾ।
# Link to the page with that work.
statement-assessment = ਮੁਲਾਂਕਣ ਪੜ੍ਹੋ
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = ਸਮੱਗਰੀ ਜੋ ਪਹੁੰਚ ਦੇ ਨਿਯਮਾਂ ਦੇ ਘੇਰੇ ਵਿੱਚ ਨਹੀਂ
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = ਇਸ ਬਿਆਨ ਦੀ ਤਿਆਰੀ
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = ਇਹ ਬਿਆਨ { $prepared } ਨੂੰ ਤਿਆਰ ਕੀਤਾ ਗਿਆ। ਆਖਰੀ ਵਾਰ { $reviewed } ਨੂੰ ਇਸ ਦੀ ਜਾਂਚ ਹੋਈ।
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = ਰਾਇ ਅਤੇ ਸੰਪਰਕ ਦੀ ਜਾਣਕਾਰੀ
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = ਕਾਨੂੰਨ ਲਾਗੂ ਕਰਨ ਦਾ ਤਰੀਕਾ
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = ਬਰਾਬਰੀ ਅਤੇ ਮਨੁੱਖੀ ਅਧਿਕਾਰ ਕਮਿਸ਼ਨ (EHRC) ਜਨਤਕ ਅਦਾਰਿਆਂ ਲਈ ਪਹੁੰਚ ਦੇ ਨਿਯਮਾਂ (ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਮੋਬਾਈਲ ਐਪਾਂ) (ਨੰਬਰ 2) 2018 ('ਪਹੁੰਚ ਦੇ ਨਿਯਮ') ਨੂੰ ਲਾਗੂ ਕਰਨ ਲਈ ਜ਼ਿੰਮੇਵਾਰ ਹੈ।
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਸ਼ਿਕਾਇਤ ਦੇ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ, ਤਾਂ ਬਰਾਬਰੀ ਸਲਾਹ ਅਤੇ ਸਹਾਇਤਾ ਸੇਵਾ (EASS) ਨਾਲ ਸੰਪਰਕ ਕਰੋ।

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ: ਤੁਹਾਡੇ ਰਾਹ ਅਤੇ ਸਮਾਂ ਹੱਦਾਂ
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = ਫ਼ੈਸਲਾ ਲੱਭੋ, ਫਿਰ ਵੇਖੋ ਕਿ ਕੌਣ ਇਸ ਨੂੰ ਮੁੜ ਵੇਖ ਸਕਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਕੋਲ ਕਿੰਨਾ ਸਮਾਂ ਹੈ। ਸਹਿਮਤ ਨਾ ਹੋਣਾ ਠੀਕ ਹੈ, ਅਤੇ ਇਸ ਨਾਲ ਤੁਹਾਡੇ ਬੱਚੇ ਦੀ ਮਦਦ ਨੂੰ ਨੁਕਸਾਨ ਨਹੀਂ ਹੁੰਦਾ।
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = ਤੁਹਾਡੀ ਚਿੱਠੀ ਵਿੱਚ ਆਖਰੀ ਦਿਨ ਲਿਖਿਆ ਹੈ। ਜੇ ਇਸ ਪੰਨੇ ਉੱਤੇ ਸਮਾਂ ਹੱਦ ਵੱਖਰੀ ਹੋਵੇ ਤਾਂ ਚਿੱਠੀ ਮੁਤਾਬਕ ਚੱਲੋ, ਜਾਂ ਅੱਜ ਹੀ ਮੁਫ਼ਤ ਸਲਾਹ ਸੇਵਾ ਨੂੰ ਪੁੱਛੋ।
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ
# Link under that list to the page with all the ways.
disagree-all = ਤੁਹਾਡੇ ਸਾਰੇ ਰਾਹ ਅਤੇ ਸਮਾਂ ਹੱਦਾਂ
# Label before the decisions that a way is for.
route-when = ਇਹ ਕਿਸ ਲਈ ਹੈ
# Label before who looks at the decision again.
route-who = ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ
# Label before what to do.
route-how = ਕੀ ਕਰਨਾ ਹੈ
# Label before the time limits.
route-limit = ਸਮਾਂ ਹੱਦ
# In place of a time limit, where the law sets none.
route-no-limit = ਕਾਨੂੰਨ ਕੋਈ ਹੱਦ ਨਹੀਂ ਰੱਖਦਾ। ਜਿੰਨੀ ਛੇਤੀ ਹੋਵੇ ਚੰਗਾ ਹੈ।
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = ਜਾਂ
# Stands after two time limits: the one that ends later counts.
route-later = ਜਿਹੜਾ ਵੀ ਬਾਅਦ ਵਿੱਚ ਹੋਵੇ
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = ਇਸ ਦਿਨ ਤੋਂ: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = ਇਹ ਸਮਾਂ ਹੱਦ ਆਪਣੀ ਚਿੱਠੀ ਜਾਂ ਸਲਾਹ ਸੇਵਾ ਤੋਂ ਪੱਕੀ ਕਰੋ।
# Label before how long it takes until there is an answer.
route-takes = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } ਦਿਨ
       *[other] { $count } ਦਿਨ
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } ਕੰਮ ਦਾ ਦਿਨ
       *[other] { $count } ਕੰਮ ਦੇ ਦਿਨ
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } ਸਕੂਲ ਦਾ ਦਿਨ
       *[other] { $count } ਸਕੂਲ ਦੇ ਦਿਨ
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } ਮਹੀਨਾ
       *[other] { $count } ਮਹੀਨੇ
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = ਹੋਰ ਰੂਪ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ
# Sentence under that heading. "You" is the family.
formats-lead = ਇਹ ਵੈੱਬਸਾਈਟ ਕਾਗਜ਼ ਉੱਤੇ, ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ, ਬ੍ਰੇਲ ਵਿੱਚ, ਆਡੀਓ ਵਿੱਚ ਜਾਂ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਲਓ।
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = ਇਹ ਅਪਾਹਜ ਲੋਕਾਂ, ਬਿਨਾਂ ਇੰਟਰਨੈੱਟ ਵਾਲੇ ਲੋਕਾਂ, ਹੋਰ ਭਾਸ਼ਾ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਅਤੇ ਹਰ ਕਿਸੇ ਲਈ ਹੈ। ਤੁਹਾਨੂੰ ਕਾਰਨ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
# Heading above links to booklets.
booklets = ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਕਿਤਾਬਚੇ
# Sentence under that heading.
booklets-lead = ਹਰ ਕਿਤਾਬਚਾ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ ਇੱਕ ਲੰਬਾ ਪੰਨਾ ਹੈ। ਇਸ ਨੂੰ ਪ੍ਰਿੰਟ ਕਰੋ, ਜਾਂ ਆਪਣੇ ਡਿਵਾਈਸ ਉੱਤੇ ਰੱਖੋ।
# Heading above booklets with the guides of one subject.
booklets-topics = ਵਿਸ਼ੇ ਅਨੁਸਾਰ ਗਾਈਡਾਂ
# Heading above booklets with the services for one need.
booklets-needs = ਲੋੜ ਅਨੁਸਾਰ ਸੇਵਾਵਾਂ
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = { $date } ਨੂੰ ਬਣਾਇਆ ਗਿਆ। ਚੀਜ਼ਾਂ ਬਦਲਦੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਸੇਵਾ ਤੋਂ ਪਤਾ ਕਰ ਲਓ।

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?
# Sentence under that heading. An instruction.
questions-lead = ਸਵਾਲ ਚੁਣੋ ਅਤੇ ਉਸ ਦਾ ਜਵਾਬ ਦੇਖੋ।
