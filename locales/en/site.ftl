### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = Home
skip-to-content = Skip to main content
main-navigation = Main
footer-navigation = More on this site
breadcrumb = Where you are
language-navigation = Choose a language
contents = On this page
# Shown when a page is not translated. $language: the language it is shown in, in its own name.
fallback-notice = This page is not in your language yet. It is shown in { $language }.
# Shown in an easy-read edition when a page has no easy-read words.
fallback-easy = This page is not in easy read yet.
# Stands before the site's phone number.
fallback-help = We can phone you with a free interpreter. Call us:
# A small mark after a link: the page behind it is only in the language of the council.
in-source = in English
help-heading = Need help?
help-text = Talk to us. We can help you find what you need.
published-by = Published by
no-cookies = This site uses no cookies and does not track you.
phone = Phone:
text-message = Text:
email = Email:
website = Website:
video-relay = British Sign Language video relay:
moved = This page has moved
moved-link = Go to the new page
not-found = We cannot find that page
not-found-lead = The address may be mistyped, or the page may have moved.
not-found-try = Try one of these:

## Navigation

nav-needs = By need
nav-stages = By age
nav-categories = By kind of help
nav-areas = By area
nav-guides = Guides
nav-a-to-z = A to Z
nav-events = Events
nav-glossary = Glossary
nav-who = Who's who
nav-have-your-say = Have your say
nav-you-said = You said, we did
nav-how-we-are-doing = How we are doing
nav-contact = Contact us
nav-pictures = About the pictures

## Lists

needs = What does your child need help with?
needs-lead = Choose a need to see the help there is.
stages = How old is your child?
stages-lead = Choose an age to see help, guides and what comes next.
categories = What kind of help are you looking for?
categories-lead = Choose a kind of help to see every service.
areas = Where do you live?
areas-lead = Choose an area to see the services for families who live there.
services = Services
guides = Guides
guides-lead = Plain guides to rights, plans, money, health and growing up.
start-here = Start here
a-to-z = A to Z of services
a-to-z-lead = Every service by name.
letters = Letters
# $letter: one letter of the alphabet.
letter-heading = Services starting with { $letter }
# $count: how many services.
services-count = { $count ->
    [0] No services yet
    [one] { $count } service
   *[other] { $count } services
}
 
# $count: how many steps a guide has.
steps-count = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
# Stands before a link to the next stage of life.
comes-next = What comes next:
related = You may also want
services-that-help = Services that can help
read-next = Read next

## A service

ask-eligibility = Can we use it?
ask-access = How do we get it?
ask-waiting = How long is the wait?
ask-costs = What does it cost?
ask-where = When and where?
ask-getting-in = Getting in and taking part
ask-contact = How do we contact them?
ask-no = What if something is wrong, or they say no?
questions-heading = Questions families ask
ages-label = Ages
status-label = Now
run-by = Run by
where-label = Where
when-label = When
languages-spoken = Languages spoken
for-needs = For
for-stages = Ages and stages
for-areas = Area
all-needs = All needs
all-areas = Everywhere in our area
who-can-ask = Who can ask for it:
criteria = What must be true first
diagnosis-needed = A diagnosis is needed.
diagnosis-not-needed = You do not need a diagnosis.
plan-needed = An education, health and care plan (EHC plan) is needed.
plan-not-needed = You do not need an education, health and care plan (EHC plan).
free = Free
open-map = Open in your map app
address-hidden = We do not publish this address, to keep people safe. Ask the service when you contact them.
getting-there = Getting there
access-features = Access
use-instead = Use this instead:
# $date: a day in words.
as-of = (on { $date })
# Stands before the role of the person and the team. $date: a day in words.
checked-on = Checked on { $date }.
# $by: the group of readers. $date: a day in words.
easy-checked = { $by } checked this easy read page on { $date }.
advice-heading = Free, independent advice
advice-text = If you disagree, or want someone on your side, talk to a service that is not part of the council.

## Status of a service

status-open = Open
status-waiting-list = Waiting list
status-paused = Paused for now
status-closed = Closed
status-planned = Not started yet
# $date: a day in words.
status-since = Since { $date }.
# $date: a day in words.
status-until = We expect a change by { $date }.

## Ages and waits

# $age: an age in years.
age = { $age ->
    [one] { $age } year
   *[other] { $age } years
}
# $from, $to: ages in years.
ages = { $from } to { $to } years
no-wait = No wait
# $weeks: how many weeks.
weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
# $from, $to: how many weeks.
weeks-range = { $from } to { $to } weeks

## Opening hours

season-term-time = Only in term time
season-school-holidays = Only in school holidays
on-these-days = On these days:
closed-on = Closed on:

## What a price is for

per-session = a session
per-hour = an hour
per-half-day = a half day
per-day = a day
per-night = a night
per-week = a week
per-month = a month
per-term = a term
per-year = a year
per-meal = a meal
per-mile = a mile
per-once = once

## Who can ask for a service

ask-yourself = You can ask yourself
ask-school = Your nursery, school or college
ask-doctor = Your doctor (GP)
ask-health = A nurse, therapist or other health worker
ask-social-care = A social worker
ask-early-years = A health visitor or early years worker
ask-any-professional = Anyone who works with your child
ask-automatic = Nobody: it comes by itself

## Where a service happens

delivery-venue = At a place you go to
delivery-home = In your home
delivery-online = Online
delivery-phone = By phone
delivery-school = In school

## Access features of a place

access-step-free-entrance = Step-free entrance
access-automatic-doors = Automatic doors
access-wide-doors = Wide doors
access-lift = Lift
access-accessible-toilet = Accessible toilet
access-changing-places = Changing Places toilet
access-hoist = Hoist
access-baby-changing = Baby changing
access-hearing-loop = Hearing loop
access-bsl = Staff who use British Sign Language
access-braille-signs = Braille signs
access-quiet-room = Quiet room
access-sensory-room = Sensory room
access-assistance-dogs = Assistance dogs welcome
access-disabled-parking = Blue Badge parking
access-parking = Parking
access-bus-stop = Bus stop nearby

## The seven questions

question-outcomes = What do you aim for with each child?
question-training = What training have staff had?
question-involvement = How do you involve us?
question-progress = How will we know how it is going?
question-accessibility = How accessible is the place?
question-starting = How does my child start with you?
question-plans = What do you plan to improve?

## Schools

school-heading = About this setting
school-kind = Kind
school-where = Where
school-outside = Outside our area
school-places = Places
school-unit = Specialist unit
school-award = Award
school-report = Read its SEN information report
school-admissions = How children get a place
# $count: how many places a unit has.
places-count = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
school-mainstream = Mainstream school
school-special = Special school
school-nursery = Nursery
school-childminder = Childminder
school-college = College
school-alternative = Alternative provision
school-specialist-college = Specialist college
school-resourced-provision = School with a specialist unit

## Guides

steps = Steps
you-are-here = You are here
step-navigation = Steps before and after
step-before = Before:
step-after = Next:
# $number: this step. $count: how many steps there are.
step-position = Step { $number } of { $count }
law-heading = The law

## Glossary and who's who

glossary = Glossary
glossary-lead = What the words mean.
see-also = See also:
who = Who's who
who-lead = The people you may meet, what they do, and what you can ask them.
works-in-education = In education
works-in-health = In health
works-in-care = In social care
works-in-independent = Independent
role-meet = When you may meet them
role-ask = What you can ask
role-reach = How to reach them

## Events

events = Events
events-lead = Days out, workshops and meetings for families.
no-events = There are no events to come. Look again soon.
event-over = This event is over.
booking = How to book
online = Online:

## Have your say, you said we did, how we are doing

have-your-say = Have your say
have-your-say-lead = Take part in the way that suits you. A few minutes count as much as a seat on a board.
consultations-open = Open now
consultations-coming = Coming soon
consultations-closed = Closed, and what came of it
opens = Opens
closes = Closes
takes = Takes
outcome = What came of it
ways-heading = Ways to take part
ways-lead = From the least time to the most. You can stop at any point.
commitment-minutes = A few minutes
commitment-hour = An hour or so
commitment-evening = An evening or a morning
commitment-regular = Every month or so
commitment-role = A regular role
you-said = You said, we did
you-said-lead = What families told us, what we answered, and what we did about it.
said = You said
answer = Our answer
action = What we do
action-done = Done
action-doing = In progress
action-planned = Planned
action-cannot = We cannot do this
# $count: how many comments there were in a year.
comments-count = { $count ->
    [one] { $count } comment with our answer
   *[other] { $count } comments with our answers
}
how-we-are-doing = How we are doing
how-we-are-doing-lead = What we promise, and how close we are.
target = Our promise
latest = Latest
target-met = Promise kept
target-not-met = Not there yet
figures-caption = Figures by quarter
period = Period
figure = Figure
# $value: a number, also in the three below.
figure-percent = { $value } per cent
figure-weeks = { $value ->
    [one] { $value } week
   *[other] { $value } weeks
}
figure-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
figure-number = { $value }
figure-score = { $value } out of 10

## Contact

contact = Contact us
contact-lead = Phone, text, email, write or visit. Choose what is easiest for you.
by-post = By post
other-formats = Paper, large print, braille, audio and other languages
no-internet = If you do not have the internet

## Pictures

pictures = About the pictures
pictures-lead = The pictures on our easy read pages, and what each one means.
pictures-credit = The pictures are from Twemoji, by Twitter and other contributors. You may use them under this licence:

## Names of languages that services speak

language-ar = Arabic
language-bfi = British Sign Language
language-bn = Bengali
language-ckb = Kurdish (Sorani)
language-cy = Welsh
language-en = English
language-fa = Farsi
language-fr = French
language-gu = Gujarati
language-hi = Hindi
language-pa = Punjabi
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-so = Somali
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-zh = Chinese
