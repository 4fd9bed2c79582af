### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Home
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = Skip to main content
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Main
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = More on this site
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Where you are
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Choose a language
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = On this page
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = This page is not in your language yet. It is shown in { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = This page is not in easy read yet.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = We can phone you with a free interpreter. Call us:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Parts of this page are not in your language yet. Those parts are in { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = The { $language } page has changed since this page was translated.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = A computer translated parts of this page. There may be mistakes.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Read this page in { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = in English
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = In these languages, this page is still in { $language }:
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Need help?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Talk to us. We can help you find what you need.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Published by
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = This site uses no cookies and does not track you.
# Label before a phone number to call. A noun.
phone = Phone:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = Text:
# Label before an email address. A noun.
email = Email:
# Label before the address of a page of somebody else on the web. A noun.
website = Website:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = British Sign Language video relay:
# Title and heading of the page that stands at an old address and leads to the new one.
moved = This page has moved
# Link on the page that stands at an old address. An instruction.
moved-link = Go to the new page
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = { $name } has ended
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = { $name } has been replaced
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = It ended on { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = What you can use instead
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Look for something else
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = We cannot find that page
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = The address may be mistyped, or the page may have moved.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Try one of these:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = By need
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = By age
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = By kind of help
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = By area
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Guides
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = A to Z
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Events
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Glossary
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Who's who
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Have your say
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = You said, we did
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = How we are doing
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Contact us
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = About the pictures
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = By question
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = What has changed
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Languages
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = What this site must contain
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = If you disagree
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Accessibility
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Other formats and no internet
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = My list

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = What does your child need help with?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Choose a need to see the help there is.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = How old is your child?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Choose an age to see help, guides and what comes next.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = What kind of help are you looking for?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Choose a kind of help to see every service.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Where do you live?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Choose an area to see the services for families who live there.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Services
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Guides
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Plain guides to rights, plans, money, health and growing up.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Other ways to look
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = At a glance
# Heading on the first page, above the guides to read first. An instruction.
start-here = Start here
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = A to Z of services
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Every service by name.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Letters
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = Services starting with { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count = { $count ->
    [0] No services yet
    [one] { $count } service
   *[other] { $count } services
}
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = What comes next:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = You may also want
# Heading at the end of a guide, above a list of services.
services-that-help = Services that can help
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Read next

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Can we use it?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = How do we get it?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = How long is the wait?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = What does it cost?
# Heading of a part of the page of a service: opening hours and places.
ask-where = When and where?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Getting in and taking part
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = How do we contact them?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = What if something is wrong, or they say no?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Questions families ask
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Ages
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Now
# Label before the name of the organisation that runs a service or an event.
run-by = Run by
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Where
# Label before the day and times of an event.
when-label = When
# Label before the languages that the staff of a service speak.
languages-spoken = Languages spoken
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = For
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Ages and stages
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Area
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = All needs
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Everywhere in our area
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Who can ask for it:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = What must be true first
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = A diagnosis is needed.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = You do not need a diagnosis.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = An education, health and care plan (EHC plan) is needed.
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = You do not need an education, health and care plan (EHC plan).
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Free
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Open in your map app
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = We do not publish this address, to keep people safe. Ask the service when you contact them.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Getting there
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Access
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Use this instead:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (on { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Checked on { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = { $by } checked this easy read page on { $date }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = We have not checked this page since { $date }. Please phone before you rely on it:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Not checked lately
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Approved by parents
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = { $votes } of { $of } in the { $panel } voted for this page, on { $date }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Parents voted for these exact words. If the words change, this mark goes until they have voted again.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Free, independent advice
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = If you disagree, or want someone on your side, talk to a service that is not part of the council.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Watch this page in British Sign Language
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Captions
# What opens the words of the video as text. An instruction.
bsl-transcript = Read what the video says
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = Signed by { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Checked by { $by } on { $date }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Open
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Waiting list
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Paused for now
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Closed
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Not started yet
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = Since { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = We expect a change by { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age = { $age ->
    [one] { $age } year
   *[other] { $age } years
}
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } to { $to } years
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = No wait
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } to { $to } weeks

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Only in term time
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Only in school holidays
# Stands before a list of single days with their opening hours.
on-these-days = On these days:
# Stands before a list of days on which a place is not open.
closed-on = Closed on:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = a session
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = an hour
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = a half day
# Stands after a price, such as "£20 a day": the price of one day.
per-day = a day
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = a night
# Stands after a price, such as "£50 a week": the price of one week.
per-week = a week
# Stands after a price, such as "£40 a month": the price of one month.
per-month = a month
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = a term
# Stands after a price, such as "£10 a year": the price of one year.
per-year = a year
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = a meal
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = a mile
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = once

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = You can ask yourself
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = Your nursery, school or college
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = Your doctor (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = A nurse, therapist or other health worker
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = A social worker
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = A health visitor or early years worker
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Anyone who works with your child
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Nobody: it comes by itself

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = At a place you go to
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = In your home
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = Online
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = By phone
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = In school

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Step-free entrance
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Automatic doors
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Wide doors
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Lift
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Accessible toilet
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Changing Places toilet
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Hoist
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Baby changing
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = Hearing loop
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = Staff who use British Sign Language
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Braille signs
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Quiet room
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Sensory room
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Assistance dogs welcome
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Blue Badge parking
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Parking
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Bus stop nearby

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = What do you aim for with each child?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = What training have staff had?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = How do you involve us?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = How will we know how it is going?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = How accessible is the place?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = How does my child start with you?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = What do you plan to improve?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = About this setting
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Kind
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Where
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = Outside our area
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Places
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Specialist unit
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Award
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Read its SEN information report
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Brought up to date on { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = We do not have its SEN information report yet. Ask the school for it.
# Heading above how a school chooses the children it takes.
school-admissions = How children get a place
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Mainstream school
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Special school
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Nursery
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Childminder
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = College
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Alternative provision
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = Specialist college
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = School with a specialist unit

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Steps
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = You are here
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Steps before and after
# Label before the link to the step before this one.
step-before = Before:
# Label before the link to the step after this one.
step-after = Next:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Step { $number } of { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = The law

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Glossary
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = What the words mean.
# Label before links to other words of the glossary. An instruction.
see-also = See also:
# Heading of the page with the kinds of people who work with families: who is who.
who = Who's who
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = The people you may meet, what they do, and what you can ask them.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = In education
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = In health
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = In social care
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Independent
# Heading above when families ("you") meet people with this job ("them").
role-meet = When you may meet them
# Heading above what families ("you") can ask people with this job.
role-ask = What you can ask
# Heading above how families can contact people with this job ("them").
role-reach = How to reach them

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Events
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Days out, workshops and meetings for families.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = There are no events to come. Look again soon.
# Notice at the top of the page of an event that has already taken place.
event-over = This event is over.
# Heading above what to do to get a place at an event.
booking = How to book
# Label before the web address of an event that takes place on the internet.
online = Online:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Have your say
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Take part in the way that suits you. A few minutes count as much as a seat on a board.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Open now
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = Coming soon
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Closed, and what came of it
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = We are not asking about anything special now.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = You can tell us what you think at any time. You do not have to wait until we ask.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Opens
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Closes
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Takes
# Heading above the result of a consultation that is closed.
outcome = What came of it
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Published on { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = We will say here what came of it by { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = We have not said yet what came of it. If you want to know, ask us.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Last day to answer: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Add the closing day to my calendar
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Closing days in your calendar
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Subscribe in my calendar app
# Sentence before that link. "You" is the family.
calendar-subscribe-how = When you subscribe, new days come into your calendar by themselves. It is free, and you can stop at any time.
# Sentence before a web address. An instruction.
calendar-address = If the link does not work, copy this address into your calendar app:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Save the days once, without new ones
# Heading above ways in which families can help to shape services.
ways-heading = Ways to take part
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = From the least time to the most. You can stop at any point.
# Heading above ways to take part that need a few minutes.
commitment-minutes = A few minutes
# Heading above ways to take part that need about one hour.
commitment-hour = An hour or so
# Heading above ways to take part that need one evening or one morning.
commitment-evening = An evening or a morning
# Heading above ways to take part that need some time about once a month.
commitment-regular = Every month or so
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = A regular role
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = You said, we did
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = What families told us, what we answered, and what we did about it.
# Heading above what families ("you") told the council.
said = You said
# Heading above what the council ("our") answered. A noun.
answer = Our answer
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = What we do
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Done
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = In progress
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Planned
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = We cannot do this
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count = { $count ->
    [one] { $count } comment with our answer
   *[other] { $count } comments with our answers
}
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = There are no comments here yet. This page will show what you tell us, our answer, and what we do.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = How far we are
# Heading above the newest comments of families with the answers of the council.
you-said-latest = The latest answers
# Heading above links to the comments of each year.
you-said-years = By year
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = By theme
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = You said, we did in { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = You said, we did: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = All comments and answers
# Explains the tag "Done". "We" is the council.
action-done-means = We have finished it.
# Explains the tag "In progress". "We" is the council.
action-doing-means = We have started.
# Explains the tag "Planned". "We" is the council.
action-planned-means = We will do it. We have not started yet.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = We say so openly, and we say why.
# Heading above how many comments are not published. "We" is the council.
left-out = What we left out
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = The law lets us leave out two kinds of comments (SEND Regulations 2014, regulation 56(4)). We still read each one.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Only meant to upset or to waste time: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = About the help of one child or young person: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = How to comment
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Tell us what is good, what is missing or wrong, how easy the site is to use, and how you would like to help us make it. You do not have to give your name.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = We publish comments and our answers at least once a year. Nothing in them shows who you are.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = In person
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Ask us when and where we can meet. You can bring someone with you.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = How we are doing
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = What we promise, and how close we are.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = Our promise
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = Latest
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Promise kept
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Not there yet
# Title of a table. A quarter is three months of a year.
figures-caption = Figures by quarter
# Said of a promise of the council that nobody has measured yet.
figures-none = There are no figures yet.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = There is only one figure so far, so we cannot say if things get better.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Better than a year ago: { $now } now, { $then } then.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = About the same as a year ago: { $now } now, { $then } then.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Worse than a year ago: { $now } now, { $then } then.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Better than at the start: { $now } now. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = About the same as at the start: { $now } now. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Worse than at the start: { $now } now. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: figures by quarter
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = Our promise: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = A filled bar with ✓ means that we kept our promise. A striped bar means that we did not.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Period
# Heading of the column with numbers. A noun: a number that was measured.
figure = Figure
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } per cent
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks = { $value ->
    [one] { $value } week
   *[other] { $value } weeks
}
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } out of 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Contact us
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Phone, text, email, write or visit. Choose what is easiest for you.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = By post
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Paper, large print, braille, audio and other languages
# Heading above what people can do who have no internet. "You" is the family.
no-internet = If you do not have the internet

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = About the pictures
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = The pictures on our easy read pages, and what each one means.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Licence:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = Arabic
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = British Sign Language
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = Bengali
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = Kurdish (Sorani)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = Welsh
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = English
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = Farsi
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = French
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = Gujarati
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = Hindi
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = Punjabi
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = Polish
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = Pashto
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = Portuguese
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = Romanian
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = Somali
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = Tigrinya
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = Turkish
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = Ukrainian
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = Urdu
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = Chinese

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Search
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Find services and guides by name, need or place.
# Label of the search box.
# max: 40
search-label = What are you looking for?
# Hint under the search box. "It" is what the reader types.
search-hint = You do not have to spell it right.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count = { $count ->
    [0] Nothing found
    [one] { $count } result
   *[other] { $count } results
}
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Try fewer words or another word. You can also look through the A to Z, or talk to us.
# Said when the files of the search could not be loaded.
search-failed = Search did not load. Check your connection, or use the A to Z.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Search is not available on this device. Choose the first letter of a name instead.
# Button under the results. An instruction.
# max: 25
search-more = Show more
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Guide
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Event
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Word explained

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Make this list shorter
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = Need
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Age
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Area
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Kind of help
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Any
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Free
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = You can ask for it yourself
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Open now, no waiting list
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count = { $count ->
    [0] No service fits all your choices
    [one] { $count } service shown
   *[other] { $count } services shown
}
# Button that takes back every choice.
# max: 25
filter-clear = Clear choices
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = See more:
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
combination-none = We do not know of a service for this yet. Look at the longer list, or tell us what is missing.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Save to my list
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Saved to my list
# Heading of the page with the services and guides the reader has saved.
my-list = My list
# Sentence under the heading of that page.
my-list-lead = What you have saved. Your list stays on this device, and nobody else can see it.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = Your list is empty. On any service or guide, choose “Save to my list”.
# How many pages are on the list.
# $count: the number of pages.
my-list-count = { $count ->
    [0] Nothing saved
    [one] { $count } page saved
   *[other] { $count } pages saved
}
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Remove
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Remove all
# Button that sends the list to another phone or person.
# max: 30
my-list-share = Share my list
# Label of a field that holds the address of the list, to be copied.
my-list-link = Link to this list
# Said after the address was copied.
my-list-copied = The link is copied.
# Heading above a list that came by a link from somebody else.
my-list-shared = A list somebody shared with you
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Save these to my list
# Said when a page on the list is no longer on the site.
my-list-gone = This page is no longer here.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = Saving a list does not work on this device. You can print any page, or ask us to post pages to you.
# Button that prints the page.
# max: 25
print-page = Print
# Button that prints everything on the list.
# max: 30
my-list-print = Print my list
# Button that reads the page aloud.
# max: 25
listen = Listen
# Button that stops reading for a while.
# max: 20
listen-pause = Pause
# Button that goes on reading.
# max: 20
listen-go-on = Go on
# Button that ends reading.
# max: 20
listen-stop = Stop
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Add to my calendar
# Link to a calendar file with every event.
# max: 50
calendar-all = Add all events to my calendar
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = You are not connected to the internet
# Sentence under that heading.
offline-lead = This page is not on your device yet. These pages are:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Something wrong on this page?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Tell us, and we will put it right.
# Link to a form.
# max: 35
wrong-form = Use our form
# Link that starts an email about the page.
# max: 40
wrong-email = Email us about this page
# Subject of that email. The title of the page follows.
wrong-subject = Something wrong on the page:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = What has changed, and what is missing
# Sentence under that heading.
changes-lead = Services that are paused, full, closed or still to come, with the reason, and help we know is missing.
# Heading above services that are paused.
changes-paused = Paused for now
# Heading above services with a waiting list.
changes-waiting-list = There is a waiting list
# Heading above services that have ended.
changes-closed = Closed
# Heading above services that are planned.
changes-planned = Still to come
# Said when every service is open.
changes-none = Every service is open.
# Heading above things that should be on the site and are not.
changes-missing = What is missing from this site
# Said when nothing is missing.
changes-complete = We know of nothing that is missing. If you do, tell us.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Pages that parents have approved
# Sentence under that heading.
approved-pages-lead = A panel of parents reads a page and votes on it. A page is listed here as long as it says what they voted for.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = { $votes } of { $of } votes on { $date }
# Heading above pages that somebody checked lately.
changes-checked = Checked lately
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: what has changed
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Do you want to be told when something changes?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = A feed reader is an app that shows you what is new on sites that you choose. You do not give us your name or your email address.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Address for your feed reader (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = Languages
# Sentence under that heading. "We" is the council.
languages-page-lead = How many pages are in each language, and how to get an interpreter.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $count } of { $total } pages
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = We can phone you with an interpreter in any language. It is free.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = What this site must contain, and where it is
# Sentence under that heading.
coverage-lead = The law says what this site must hold. Here is each part, and the pages that answer it.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Must
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Should
# Stands before the pages that answer a part.
coverage-where = Where it is:
# Stands beside a part that no page answers.
coverage-nowhere = Not on this site yet
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Parts that are on this site: { $here } of { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = This list is kept in a file of its own. When the law changes, we change the list, and this page changes with it.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = What is missing or not complete
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = On this site
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Partly on this site
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Not up to date
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = We have read this part of the law.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = We have not yet read this part of the law itself.
# Why a part is not complete.
coverage-why-nothing = No page says anything about this yet.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Guides about this: { $has }. There should be at least: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Services for this: { $has }. There should be at least: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = These services do not tell you this yet (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = We have not published any comments with our answers yet.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = We have not asked families for their views here yet.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = Our last answer to a comment is from { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = We last asked families for their views on { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = We should have checked these pages by { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = How this site was made
# Sentence under that heading.
release-lead = What this site was made from, and what we checked before you could see it.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Made on { $date } with localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Pages
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Services, guides and events in each language
# Above the names of languages in that table.
release-language = Language
# Heading above what was checked before the site went out.
release-checks = What was checked
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = { $rules } rules were looked at. Nothing was found that stops the site.
# What was checked. The links are those inside the site.
release-inside = Every link inside the site works.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Links to other sites: { $works } of { $asked } work, { $unclear } are not clear, { $never } were not tried.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = The oldest of these answers is of { $date }.
# Said when nothing is left to put right.
release-nothing-left = Nothing is left to put right.
# Above the table of what is left to put right.
release-left = What is left to put right
# In that table, above what it is about.
release-about = About
# In that table, above how many there are.
release-count = How many
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Translations
# In that table: things about words, such as a long sentence.
release-about-words = Words that are hard to read
# In that table: everything else.
release-about-other = Something else
# Link to a file with the same facts and more.
release-file = All of this as a file for computers

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Accessibility statement
# Sentence under that heading. "We" is the council.
accessibility-lead = We want everybody to be able to use this site.
# Heading above a list of what readers can do.
accessibility-can = You can
# Something readers can do.
accessibility-zoom = make the words up to four times as large, and all of them still fit on the screen
# Something readers can do.
accessibility-keyboard = use every page with a keyboard, a switch or your voice
# Something readers can do.
accessibility-reader = listen to every page with a screen reader
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = use every page with JavaScript turned off
# Something readers can do.
accessibility-colours = use your own colours, dark colours or high contrast
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Tell us which page it is. We will put it right, or send you the page in another form.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = Accessibility statement for { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = The legal statement is the one in this language: { $language }. These words are here to help you understand it.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Compliance status
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the exemptions listed below.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances and exemptions listed below.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances are listed below.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = We have not yet tested this website against the Web Content Accessibility Guidelines version 2.2 AA standard. Some parts may not work for you. If so, please tell us.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Non-accessible content
# Sentence under that heading. Fixed by law in English.
statement-failing-text = The content listed below is non-accessible for the following reasons.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Non-compliance with the accessibility regulations
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Who it affects
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = WCAG 2.2 success criterion
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = We plan to put it right by
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Disproportionate burden
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = We assessed this on { $date }.
# Link to the page with that work.
statement-assessment = Read the assessment
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Content that's not within the scope of the accessibility regulations
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Preparation of this accessibility statement
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = This statement was prepared on { $prepared }. It was last reviewed on { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Feedback and contact information
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Enforcement procedure
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the 'accessibility regulations').
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = If you're not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = If you disagree: your choices and time limits
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Find the decision, then see who can look at it again and how long you have. It is all right to disagree, and it does not harm your child's support.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Your letter says the last day. If a time limit on this page is different, go by the letter, or ask the free advice service today.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = If you disagree
# Link under that list to the page with all the ways.
disagree-all = All your choices and time limits
# Label before the decisions that a way is for.
route-when = What it is for
# Label before who looks at the decision again.
route-who = Who decides
# Label before what to do.
route-how = What to do
# Label before the time limits.
route-limit = Time limit
# In place of a time limit, where the law sets none.
route-no-limit = The law sets none. Sooner is better.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = or
# Stands after two time limits: the one that ends later counts.
route-later = whichever is later
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = from { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Check this time limit with your letter or the advice service.
# Label before how long it takes until there is an answer.
route-takes = How long it takes
# Length of a time limit.
# $count: how many, such as 5.
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days = { $count ->
    [one] { $count } school day
   *[other] { $count } school days
}
# Length of a time limit.
# $count: how many, such as 2.
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Other formats and no internet
# Sentence under that heading. "You" is the family.
formats-lead = Get this site on paper, in large print, in braille, as audio or in another language.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = This is for disabled people, people without the internet, people who read another language, and anybody else. You do not have to say why.
# Heading above links to booklets.
booklets = Booklets to print
# Sentence under that heading.
booklets-lead = Each booklet is one long page in large print. Print it, or save it on your device.
# Heading above booklets with the guides of one subject.
booklets-topics = Guides by subject
# Heading above booklets with the services for one need.
booklets-needs = Services by need
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = Made on { $date }. Things change: check with the service before you travel.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = What do you want to know?
# Sentence under that heading. An instruction.
questions-lead = Choose a question to see the answer.
