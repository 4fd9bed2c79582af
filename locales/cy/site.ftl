### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Hafan
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = Neidio i'r prif gynnwys
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Prif ddewislen
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = Mwy ar y wefan hon
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Ble rydych chi
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Dewis iaith
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = Ar y dudalen hon
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = Dydy'r dudalen hon ddim ar gael yn Gymraeg eto. Mae'n cael ei dangos yn yr iaith hon: { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = Does dim fersiwn hawdd ei deall o'r dudalen hon eto.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = Gallwn ni eich ffonio chi gyda chyfieithydd am ddim. Ffoniwch ni:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Dydy rhannau o'r dudalen hon ddim ar gael yn Gymraeg eto. Mae'r rhannau hynny yn yr iaith hon: { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = Mae'r dudalen wreiddiol ({ $language }) wedi newid ers i'r dudalen hon gael ei chyfieithu.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = Cyfrifiadur sydd wedi cyfieithu rhannau o'r dudalen hon. Gall fod camgymeriadau.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Darllenwch y dudalen hon yn yr iaith hon: { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = yn Saesneg
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = Yn yr ieithoedd hyn, mae’r dudalen hon yn dal i fod yn yr iaith hon: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Angen help?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Siaradwch â ni. Gallwn ni eich helpu i ddod o hyd i'r hyn sydd ei angen arnoch chi.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Cyhoeddwyd gan
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = Dydy'r wefan hon ddim yn defnyddio cwcis nac yn eich olrhain.
# Label before a phone number to call. A noun.
phone = Ffôn:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = Neges destun:
# Label before an email address. A noun.
email = E-bost:
# Label before the address of a page of somebody else on the web. A noun.
website = Gwefan:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = Gwasanaeth fideo Iaith Arwyddion Prydain (BSL):
# Title and heading of the page that stands at an old address and leads to the new one.
moved = Mae'r dudalen hon wedi symud
# Link on the page that stands at an old address. An instruction.
moved-link = Ewch i'r dudalen newydd
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = Wedi dod i ben: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = Wedi cael ei ddisodli: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = Daeth i ben ar { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = Beth allwch chi ei ddefnyddio yn ei le
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Chwiliwch am rywbeth arall
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = Allwn ni ddim dod o hyd i'r dudalen honno
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = Efallai fod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi symud.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Rhowch gynnig ar un o'r rhain:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = Yn ôl angen
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = Yn ôl oedran
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = Yn ôl math o help
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = Yn ôl ardal
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Canllawiau
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = A i Y
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Digwyddiadau
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Geirfa
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Pwy yw pwy
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Dweud eich dweud
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = Dywedoch chi, gwnaethon ni
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = Sut rydyn ni'n perfformio
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Cysylltu â ni
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = Am y lluniau
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = Yn ôl cwestiwn
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = Beth sydd wedi newid
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Ieithoedd
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = Beth mae'n rhaid i'r wefan hon ei gynnwys
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = Os ydych chi'n anghytuno
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Hygyrchedd
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Fformatau eraill a heb y rhyngrwyd
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = Fy rhestr

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = Gyda beth mae angen help ar eich plentyn?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Dewiswch angen i weld pa help sydd ar gael.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = Beth yw oedran eich plentyn?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Dewiswch oedran i weld help, canllawiau a beth sy'n dod nesaf.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = Pa fath o help ydych chi'n chwilio amdano?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Dewiswch fath o help i weld pob gwasanaeth.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Ble rydych chi'n byw?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Dewiswch ardal i weld y gwasanaethau i deuluoedd sy'n byw yno.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Gwasanaethau
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Canllawiau
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Canllawiau clir am hawliau, cynlluniau, arian, iechyd a thyfu'n oedolyn.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Ffyrdd eraill o chwilio
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = Cipolwg
# Heading on the first page, above the guides to read first. An instruction.
start-here = Dechreuwch yma
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = Gwasanaethau A i Y
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Pob gwasanaeth yn ôl enw.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Llythrennau
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = Gwasanaethau sy'n dechrau â'r llythyren { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] Dim gwasanaethau eto
        [zero] Dim gwasanaethau eto
        [one] { $count } gwasanaeth
        [two] { $count } wasanaeth
        [few] { $count } gwasanaeth
        [many] { $count } gwasanaeth
       *[other] { $count } gwasanaeth
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [zero] Dim camau
        [one] { $count } cam
        [two] { $count } gam
        [few] { $count } cham
        [many] { $count } cham
       *[other] { $count } cam
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = Beth sy'n dod nesaf:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = Gallai'r rhain helpu hefyd
# Heading at the end of a guide, above a list of services.
services-that-help = Gwasanaethau a all helpu
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Darllenwch nesaf

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Allwn ni ei ddefnyddio?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = Sut gallwn ni ei gael?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = Faint o amser mae'n rhaid aros?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Faint mae'n ei gostio?
# Heading of a part of the page of a service: opening hours and places.
ask-where = Pryd a ble?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Mynd i mewn a chymryd rhan
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = Sut gallwn ni gysylltu â nhw?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = Beth os oes rhywbeth o'i le, neu os ydyn nhw'n gwrthod?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Cwestiynau mae teuluoedd yn eu gofyn
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Oedran
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Ar hyn o bryd
# Label before the name of the organisation that runs a service or an event.
run-by = Yn cael ei redeg gan
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Ble
# Label before the day and times of an event.
when-label = Pryd
# Label before the languages that the staff of a service speak.
languages-spoken = Ieithoedd sy'n cael eu siarad
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = Ar gyfer
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Oedrannau a chyfnodau
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Ardal
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = Pob angen
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Pob rhan o'n hardal
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Pwy all ofyn amdano:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = Beth sydd ei angen yn gyntaf
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = Mae angen diagnosis.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = Does dim angen diagnosis arnoch chi.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = Mae angen cynllun addysg, iechyd a gofal (EHC plan).
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = Does dim angen cynllun addysg, iechyd a gofal (EHC plan) arnoch chi.
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Am ddim
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Agorwch yn eich ap mapiau
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = Dydyn ni ddim yn cyhoeddi'r cyfeiriad hwn, er mwyn cadw pobl yn ddiogel. Gofynnwch i'r gwasanaeth pan fyddwch chi'n cysylltu â nhw.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Sut i gyrraedd
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Hygyrchedd
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Defnyddiwch hwn yn ei le:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (ar { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Gwiriwyd ar { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = Gwiriodd { $by } y dudalen hawdd ei deall hon ar { $date }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = Nid ydym wedi gwirio’r dudalen hon ers { $date }. Ffoniwch cyn dibynnu arni:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Heb ei wirio’n ddiweddar
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Cymeradwywyd gan rieni
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = Pleidleisiodd { $votes } o { $of } dros y dudalen hon ar { $date }. Y panel: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Pleidleisiodd rhieni dros yr union eiriau hyn. Os bydd y geiriau’n newid, bydd y marc hwn yn diflannu nes iddynt bleidleisio eto.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Cyngor annibynnol am ddim
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = Os ydych chi'n anghytuno, neu os hoffech chi gael rhywun ar eich ochr chi, siaradwch â gwasanaeth nad yw'n rhan o'r cyngor.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Gwyliwch y dudalen hon yn Iaith Arwyddion Prydain (BSL)
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Capsiynau
# What opens the words of the video as text. An instruction.
bsl-transcript = Darllenwch beth mae'r fideo yn ei ddweud
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = Arwyddwyd yn BSL gan { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Gwiriwyd gan { $by } ar { $date }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Ar agor
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Rhestr aros
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Wedi'i oedi am y tro
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Wedi cau
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Heb ddechrau eto
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = Ers { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = Rydyn ni'n disgwyl newid erbyn { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [zero] Dan 1 oed
        [one] { $age } oed
        [two] { $age } oed
        [few] { $age } oed
        [many] { $age } oed
       *[other] { $age } oed
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } i { $to } oed
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = Dim aros
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [zero] { $weeks } wythnos
        [one] { $weeks } wythnos
        [two] { $weeks } wythnos
        [few] { $weeks } wythnos
        [many] { $weeks } wythnos
       *[other] { $weeks } wythnos
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } i { $to } wythnos

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Yn ystod y tymor yn unig
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Yn ystod gwyliau'r ysgol yn unig
# Stands before a list of single days with their opening hours.
on-these-days = Ar y dyddiau hyn:
# Stands before a list of days on which a place is not open.
closed-on = Ar gau ar y dyddiau hyn:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = y sesiwn
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = yr awr
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = yr hanner diwrnod
# Stands after a price, such as "£20 a day": the price of one day.
per-day = y diwrnod
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = y noson
# Stands after a price, such as "£50 a week": the price of one week.
per-week = yr wythnos
# Stands after a price, such as "£40 a month": the price of one month.
per-month = y mis
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = y tymor
# Stands after a price, such as "£10 a year": the price of one year.
per-year = y flwyddyn
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = y pryd
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = y filltir
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = unwaith

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = Gallwch chi ofyn eich hun
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = Eich meithrinfa, eich ysgol neu'ch coleg
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = Eich meddyg teulu (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = Nyrs, therapydd neu weithiwr iechyd arall
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = Gweithiwr cymdeithasol
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = Ymwelydd iechyd neu weithiwr blynyddoedd cynnar
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Unrhyw un sy'n gweithio gyda'ch plentyn
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Neb: mae'n dod ohono'i hun

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = Mewn lle y byddwch chi'n mynd iddo
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = Yn eich cartref
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = Ar-lein
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = Dros y ffôn
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = Yn yr ysgol

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Mynedfa heb risiau
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Drysau awtomatig
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Drysau llydan
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Lifft
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Toiled hygyrch
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Toiled mawr gydag offer arbennig (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Teclyn codi
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Lle newid babanod
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = Dolen glyw
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = Staff sy'n defnyddio Iaith Arwyddion Prydain (BSL)
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Arwyddion braille
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Ystafell dawel
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Ystafell synhwyraidd
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Croeso i gŵn cymorth
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Parcio Bathodyn Glas (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Parcio
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Safle bws gerllaw

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = Beth yw eich nod ar gyfer pob plentyn?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = Pa hyfforddiant mae'r staff wedi'i gael?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = Sut ydych chi'n ein cynnwys ni?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = Sut byddwn ni'n gwybod sut mae pethau'n mynd?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = Pa mor hygyrch yw'r lle?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = Sut mae fy mhlentyn yn dechrau gyda chi?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = Beth ydych chi'n bwriadu ei wella?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = Am y lleoliad hwn
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Math
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Ble
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = Y tu allan i'n hardal
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Lleoedd
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Uned arbenigol
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Gwobr
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Darllenwch yr adroddiad am anghenion addysgol arbennig (SEN)
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Diweddarwyd ar { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = Does gennyn ni mo'i adroddiad am anghenion addysgol arbennig (SEN) eto. Gofynnwch i'r ysgol amdano.
# Heading above how a school chooses the children it takes.
school-admissions = Sut mae plant yn cael lle
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [zero] Dim lleoedd
        [one] { $count } lle
        [two] { $count } le
        [few] { $count } lle
        [many] { $count } lle
       *[other] { $count } lle
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Ysgol brif ffrwd
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Ysgol arbennig
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Meithrinfa
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Gwarchodwr plant
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = Coleg
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Darpariaeth amgen
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = Coleg arbenigol
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = Ysgol gydag uned arbenigol

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Camau
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = Rydych chi yma
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Y camau cyn ac ar ôl hwn
# Label before the link to the step before this one.
step-before = Blaenorol:
# Label before the link to the step after this one.
step-after = Nesaf:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Cam { $number } o { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = Y gyfraith

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Geirfa
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = Beth mae'r geiriau'n ei olygu.
# Label before links to other words of the glossary. An instruction.
see-also = Gweler hefyd:
# Heading of the page with the kinds of people who work with families: who is who.
who = Pwy yw pwy
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = Y bobl y gallech chi gwrdd â nhw, beth maen nhw'n ei wneud, a beth gallwch chi ei ofyn iddyn nhw.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = Ym maes addysg
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = Ym maes iechyd
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = Ym maes gofal cymdeithasol
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Annibynnol
# Heading above when families ("you") meet people with this job ("them").
role-meet = Pryd gallech chi gwrdd â nhw
# Heading above what families ("you") can ask people with this job.
role-ask = Beth gallwch chi ei ofyn
# Heading above how families can contact people with this job ("them").
role-reach = Sut i gysylltu â nhw

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Digwyddiadau
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Diwrnodau allan, gweithdai a chyfarfodydd i deuluoedd.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = Does dim digwyddiadau ar y gweill. Edrychwch eto cyn bo hir.
# Notice at the top of the page of an event that has already taken place.
event-over = Mae'r digwyddiad hwn drosodd.
# Heading above what to do to get a place at an event.
booking = Sut i gadw lle
# Label before the web address of an event that takes place on the internet.
online = Ar-lein:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Dweud eich dweud
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Cymerwch ran yn y ffordd sy'n addas i chi. Mae ychydig funudau'n cyfrif cymaint â sedd ar fwrdd.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Ar agor nawr
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = Yn dod cyn bo hir
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Wedi cau, a beth ddaeth o'r rhain
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = Dydyn ni ddim yn holi am ddim byd arbennig nawr.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = Gallwch chi ddweud eich barn wrthon ni unrhyw bryd. Does dim rhaid i chi aros nes i ni ofyn.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Yn agor
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Yn cau
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Yn cymryd
# Heading above the result of a consultation that is closed.
outcome = Beth ddaeth ohono
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Cyhoeddwyd ar { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = Byddwn ni'n dweud yma beth ddaeth ohono erbyn { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = Dydyn ni ddim wedi dweud eto beth ddaeth ohono. Os ydych chi eisiau gwybod, gofynnwch i ni.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Diwrnod olaf i ateb: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Ychwanegu'r diwrnod cau at fy nghalendr
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Diwrnodau cau yn eich calendr
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Tanysgrifio yn fy ap calendr
# Sentence before that link. "You" is the family.
calendar-subscribe-how = Pan fyddwch chi'n tanysgrifio, mae diwrnodau newydd yn dod i'ch calendr ar eu pen eu hunain. Mae am ddim, a gallwch chi stopio unrhyw bryd.
# Sentence before a web address. An instruction.
calendar-address = Os nad yw'r ddolen yn gweithio, copïwch y cyfeiriad hwn i'ch ap calendr:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Cadw'r diwrnodau unwaith, heb rai newydd
# Heading above ways in which families can help to shape services.
ways-heading = Ffyrdd o gymryd rhan
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = O'r lleiaf o amser i'r mwyaf. Gallwch chi roi'r gorau iddi unrhyw bryd.
# Heading above ways to take part that need a few minutes.
commitment-minutes = Ychydig funudau
# Heading above ways to take part that need about one hour.
commitment-hour = Rhyw awr
# Heading above ways to take part that need one evening or one morning.
commitment-evening = Noson neu fore
# Heading above ways to take part that need some time about once a month.
commitment-regular = Rhyw unwaith y mis
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = Rôl reolaidd
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = Dywedoch chi, gwnaethon ni
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = Beth ddywedodd teuluoedd wrthon ni, beth oedd ein hateb, a beth wnaethon ni am y peth.
# Heading above what families ("you") told the council.
said = Dywedoch chi
# Heading above what the council ("our") answered. A noun.
answer = Ein hateb
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = Beth rydyn ni'n ei wneud
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Wedi'i wneud
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = Ar waith
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Wedi'i gynllunio
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = Allwn ni ddim gwneud hyn
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [zero] Dim sylwadau eto
        [one] { $count } sylw gyda'n hateb
        [two] { $count } sylw gyda'n hatebion
        [few] { $count } sylw gyda'n hatebion
        [many] { $count } sylw gyda'n hatebion
       *[other] { $count } sylw gyda'n hatebion
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = Does dim sylwadau yma eto. Bydd y dudalen hon yn dangos beth rydych chi'n ei ddweud wrthon ni, ein hateb, a beth rydyn ni'n ei wneud.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = Pa mor bell rydyn ni wedi mynd
# Heading above the newest comments of families with the answers of the council.
you-said-latest = Yr atebion diweddaraf
# Heading above links to the comments of each year.
you-said-years = Yn ôl blwyddyn
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = Yn ôl thema
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = Dywedoch chi, gwnaethon ni yn { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = Dywedoch chi, gwnaethon ni: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = Pob sylw ac ateb
# Explains the tag "Done". "We" is the council.
action-done-means = Rydyn ni wedi ei orffen.
# Explains the tag "In progress". "We" is the council.
action-doing-means = Rydyn ni wedi dechrau.
# Explains the tag "Planned". "We" is the council.
action-planned-means = Byddwn ni'n ei wneud. Dydyn ni ddim wedi dechrau eto.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = Rydyn ni'n dweud hynny'n agored, ac yn dweud pam.
# Heading above how many comments are not published. "We" is the council.
left-out = Beth wnaethon ni ei adael allan
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = Mae'r gyfraith yn gadael i ni adael dau fath o sylw allan (SEND Regulations 2014, rheoliad 56(4)). Rydyn ni'n dal i ddarllen pob un.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Dim ond i frifo neu i wastraffu amser: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = Am gymorth un plentyn neu berson ifanc: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = Sut i roi sylw
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Dywedwch wrthon ni beth sy'n dda, beth sydd ar goll neu'n anghywir, pa mor hawdd yw defnyddio'r wefan, a sut hoffech chi ein helpu i'w gwneud. Does dim rhaid i chi roi eich enw.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = Rydyn ni'n cyhoeddi sylwadau a'n hatebion o leiaf unwaith y flwyddyn. Does dim byd ynddyn nhw'n dangos pwy ydych chi.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = Wyneb yn wyneb
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Gofynnwch i ni pryd a ble gallwn ni gwrdd. Gallwch ddod â rhywun gyda chi.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = Sut rydyn ni'n perfformio
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = Beth rydyn ni'n ei addo, a pha mor agos ydyn ni.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = Ein haddewid
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = Diweddaraf
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Wedi cadw'r addewid
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Heb gyrraedd eto
# Title of a table. A quarter is three months of a year.
figures-caption = Ffigurau fesul chwarter
# Said of a promise of the council that nobody has measured yet.
figures-none = Does dim ffigurau eto.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = Dim ond un ffigur sydd hyd yn hyn, felly allwn ni ddim dweud a yw pethau'n gwella.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Gwell na blwyddyn yn ôl: { $now } nawr, { $then } bryd hynny.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Tua'r un peth â blwyddyn yn ôl: { $now } nawr, { $then } bryd hynny.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Gwaeth na blwyddyn yn ôl: { $now } nawr, { $then } bryd hynny.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Gwell nag ar y dechrau: { $now } nawr. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = Tua'r un peth ag ar y dechrau: { $now } nawr. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Gwaeth nag ar y dechrau: { $now } nawr. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: ffigurau fesul chwarter
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = Ein haddewid: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = Mae bar llawn gyda ✓ yn golygu ein bod ni wedi cadw ein haddewid. Mae bar streipiog yn golygu nad ydyn ni wedi'i chadw.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Cyfnod
# Heading of the column with numbers. A noun: a number that was measured.
figure = Ffigur
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } y cant
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [zero] { $value } wythnos
        [one] { $value } wythnos
        [two] { $value } wythnos
        [few] { $value } wythnos
        [many] { $value } wythnos
       *[other] { $value } wythnos
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [zero] { $value } diwrnod
        [one] { $value } diwrnod
        [two] { $value } ddiwrnod
        [few] { $value } diwrnod
        [many] { $value } diwrnod
       *[other] { $value } diwrnod
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } allan o 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Cysylltu â ni
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Ffoniwch, anfonwch neges destun neu e-bost, ysgrifennwch neu galwch heibio. Dewiswch beth sydd hawsaf i chi.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = Drwy'r post
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Papur, print bras, braille, sain ac ieithoedd eraill
# Heading above what people can do who have no internet. "You" is the family.
no-internet = Os nad oes gennych chi'r rhyngrwyd

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = Am y lluniau
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = Y lluniau ar ein tudalennau hawdd eu deall, a beth mae pob un yn ei olygu.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Trwydded:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = Arabeg
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = Iaith Arwyddion Prydain (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = Bengaleg
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = Cwrdeg (Sorani)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = Cymraeg
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = Saesneg
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = Perseg (Farsi)
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = Ffrangeg
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = Gwjarati
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = Hindi
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = Pwnjabeg
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = Pwyleg
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = Pashto
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = Portiwgaleg
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = Rwmaneg
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = Somaleg
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = Tigrinya
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = Tyrceg
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = Wcreineg
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = Wrdw
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = Tsieineeg

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Chwilio
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Dewch o hyd i wasanaethau a chanllawiau yn ôl enw, angen neu le.
# Label of the search box.
# max: 40
search-label = Beth ydych chi'n chwilio amdano?
# Hint under the search box. "It" is what the reader types.
search-hint = Does dim rhaid i chi sillafu'n gywir.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] Dim canlyniadau
        [zero] Dim canlyniadau
        [one] { $count } canlyniad
        [two] { $count } ganlyniad
        [few] { $count } chanlyniad
        [many] { $count } chanlyniad
       *[other] { $count } canlyniad
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Rhowch gynnig ar lai o eiriau neu air arall. Gallwch chi hefyd edrych drwy'r rhestr A i Y, neu siarad â ni.
# Said when the files of the search could not be loaded.
search-failed = Doedd dim modd agor y chwiliad. Gwiriwch eich cysylltiad â'r rhyngrwyd, neu defnyddiwch y rhestr A i Y.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Dydy'r chwiliad ddim yn gweithio ar y ddyfais hon. Yn lle hynny, dewiswch lythyren gyntaf enw.
# Button under the results. An instruction.
# max: 25
search-more = Dangos mwy
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Canllaw
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Digwyddiad
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Gair wedi'i esbonio

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Gwnewch y rhestr hon yn fyrrach
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = Angen
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Oedran
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Ardal
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Math o help
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Unrhyw un
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Am ddim
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = Gallwch chi ofyn eich hun
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Ar agor nawr, dim rhestr aros
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] Does dim gwasanaeth sy'n cyfateb i'ch holl ddewisiadau
        [zero] Does dim gwasanaeth sy'n cyfateb i'ch holl ddewisiadau
        [one] Yn dangos { $count } gwasanaeth
        [two] Yn dangos { $count } wasanaeth
        [few] Yn dangos { $count } gwasanaeth
        [many] Yn dangos { $count } gwasanaeth
       *[other] Yn dangos { $count } gwasanaeth
    }
# Button that takes back every choice.
# max: 25
filter-clear = Clirio'r dewisiadau
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = Gweld mwy:
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
combination-none = Dydyn ni ddim yn gwybod am wasanaeth ar gyfer hyn eto. Edrychwch ar y rhestr hirach, neu dywedwch wrthon ni beth sydd ar goll.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Cadw ar fy rhestr
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Wedi'i gadw ar fy rhestr
# Heading of the page with the services and guides the reader has saved.
my-list = Fy rhestr
# Sentence under the heading of that page.
my-list-lead = Yr hyn rydych chi wedi'i gadw. Mae eich rhestr yn aros ar y ddyfais hon, a does neb arall yn gallu ei gweld.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = Mae eich rhestr yn wag. Ar dudalen unrhyw wasanaeth neu ganllaw, dewiswch “Cadw ar fy rhestr”.
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] Dim byd wedi'i gadw
        [zero] Dim byd wedi'i gadw
        [one] { $count } dudalen wedi'i chadw
        [two] { $count } dudalen wedi'u cadw
        [few] { $count } tudalen wedi'u cadw
        [many] { $count } thudalen wedi'u cadw
       *[other] { $count } tudalen wedi'u cadw
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Tynnu oddi ar y rhestr
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Tynnu popeth
# Button that sends the list to another phone or person.
# max: 30
my-list-share = Rhannu fy rhestr
# Label of a field that holds the address of the list, to be copied.
my-list-link = Dolen i'r rhestr hon
# Said after the address was copied.
my-list-copied = Mae'r ddolen wedi'i chopïo.
# Heading above a list that came by a link from somebody else.
my-list-shared = Rhestr mae rhywun wedi'i rhannu â chi
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Cadw'r rhain ar fy rhestr
# Said when a page on the list is no longer on the site.
my-list-gone = Dydy'r dudalen hon ddim yma bellach.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = Does dim modd cadw rhestr ar y ddyfais hon. Gallwch chi argraffu unrhyw dudalen, neu ofyn i ni bostio tudalennau atoch chi.
# Button that prints the page.
# max: 25
print-page = Argraffu
# Button that prints everything on the list.
# max: 30
my-list-print = Argraffu fy rhestr
# Button that reads the page aloud.
# max: 25
listen = Gwrando
# Button that stops reading for a while.
# max: 20
listen-pause = Oedi
# Button that goes on reading.
# max: 20
listen-go-on = Parhau
# Button that ends reading.
# max: 20
listen-stop = Stopio
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Ychwanegu at fy nghalendr
# Link to a calendar file with every event.
# max: 50
calendar-all = Ychwanegu pob digwyddiad at fy nghalendr
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = Dydych chi ddim wedi cysylltu â'r rhyngrwyd
# Sentence under that heading.
offline-lead = Dydy'r dudalen hon ddim ar eich dyfais eto. Mae'r tudalennau hyn ar eich dyfais:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Oes rhywbeth o'i le ar y dudalen hon?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Dywedwch wrthon ni, a byddwn ni'n ei gywiro.
# Link to a form.
# max: 35
wrong-form = Defnyddio ein ffurflen
# Link that starts an email about the page.
# max: 40
wrong-email = Anfon e-bost aton ni am y dudalen hon
# Subject of that email. The title of the page follows.
wrong-subject = Rhywbeth o'i le ar y dudalen:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = Beth sydd wedi newid, a beth sydd ar goll
# Sentence under that heading.
changes-lead = Gwasanaethau sydd wedi'u hoedi, yn llawn, wedi cau neu eto i ddod, gyda'r rheswm, a help rydyn ni'n gwybod ei fod ar goll.
# Heading above services that are paused.
changes-paused = Wedi'u hoedi am y tro
# Heading above services with a waiting list.
changes-waiting-list = Mae rhestr aros
# Heading above services that have ended.
changes-closed = Wedi cau
# Heading above services that are planned.
changes-planned = Eto i ddod
# Said when every service is open.
changes-none = Mae pob gwasanaeth ar agor.
# Heading above things that should be on the site and are not.
changes-missing = Beth sydd ar goll o'r wefan hon
# Said when nothing is missing.
changes-complete = Hyd y gwyddon ni, does dim byd ar goll. Os ydych chi'n gwybod am rywbeth, dywedwch wrthon ni.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Tudalennau y mae rhieni wedi’u cymeradwyo
# Sentence under that heading.
approved-pages-lead = Mae panel o rieni yn darllen tudalen ac yn pleidleisio arni. Mae tudalen yn aros ar y rhestr hon tra bydd yn dweud yr hyn y pleidleisiwyd drosto.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = { $votes } o { $of } pleidlais ar { $date }
# Heading above pages that somebody checked lately.
changes-checked = Wedi'u gwirio'n ddiweddar
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: beth sydd wedi newid
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Ydych chi eisiau clywed pan fydd rhywbeth yn newid?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = Ap yw darllenydd ffrydiau (feed reader) sy'n dangos beth sy'n newydd ar wefannau rydych chi'n eu dewis. Dydych chi ddim yn rhoi eich enw na'ch e-bost i ni.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Cyfeiriad i'ch darllenydd ffrydiau (ffrwd Atom)

## Languages

# Heading of the page about languages.
languages-page = Ieithoedd
# Sentence under that heading. "We" is the council.
languages-page-lead = Faint o dudalennau sydd ym mhob iaith, a sut i gael cyfieithydd.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = Tudalennau: { $count } o { $total }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = Gallwn ni eich ffonio chi gyda chyfieithydd mewn unrhyw iaith. Mae am ddim.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = Beth mae'n rhaid i'r wefan hon ei gynnwys, a ble i ddod o hyd iddo
# Sentence under that heading.
coverage-lead = Mae'r gyfraith yn dweud beth mae'n rhaid i'r wefan hon ei gynnwys. Dyma bob rhan, a'r tudalennau lle mae'r wybodaeth.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Rhaid
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Dylid
# Stands before the pages that answer a part.
coverage-where = I'w weld yma:
# Stands beside a part that no page answers.
coverage-nowhere = Ddim ar y wefan hon eto
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Rhannau sydd ar y wefan hon: { $here } o { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = Mae'r rhestr hon yn cael ei chadw mewn ffeil ar wahân. Pan fydd y gyfraith yn newid, byddwn ni'n newid y rhestr, a bydd y dudalen hon yn newid gyda hi.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = Beth sydd ar goll neu heb ei gwblhau
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = Ar y wefan hon
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Yn rhannol ar y wefan hon
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Ddim yn gyfredol
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = Rydyn ni wedi darllen y rhan hon o'r gyfraith.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = Dydyn ni ddim wedi darllen y rhan hon o'r gyfraith ei hun eto.
# Why a part is not complete.
coverage-why-nothing = Does dim un dudalen yn sôn am hyn eto.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Canllawiau am hyn: { $has }. Dylai fod o leiaf: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Gwasanaethau ar gyfer hyn: { $has }. Dylai fod o leiaf: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = Dydy'r gwasanaethau hyn ddim yn dweud hyn wrthoch chi eto (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = Dydyn ni ddim wedi cyhoeddi unrhyw sylwadau gyda'n hatebion eto.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = Dydyn ni ddim wedi gofyn barn teuluoedd yma eto.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = Mae ein hateb diwethaf i sylw wedi'i ddyddio { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = Y tro diwethaf i ni ofyn barn teuluoedd oedd { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = Dylen ni fod wedi gwirio'r tudalennau hyn erbyn { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = Sut cafodd y wefan hon ei gwneud
# Sentence under that heading.
release-lead = O beth y cafodd y wefan hon ei gwneud, a beth wnaethon ni ei wirio cyn i chi allu ei gweld.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Gwnaed ar { $date } gyda localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Tudalennau
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Gwasanaethau, canllawiau a digwyddiadau ym mhob iaith
# Above the names of languages in that table.
release-language = Iaith
# Heading above what was checked before the site went out.
release-checks = Beth gafodd ei wirio
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = Nifer y rheolau a gafodd eu gwirio: { $rules }. Does dim byd yn atal y wefan.
# What was checked. The links are those inside the site.
release-inside = Mae pob dolen o fewn y wefan yn arwain i rywle.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Dolenni i wefannau eraill: yn gweithio, { $works } o { $asked }; ddim yn glir, { $unclear }; heb eu profi, { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = Dyddiad yr ateb hynaf: { $date }.
# Said when nothing is left to put right.
release-nothing-left = Does dim byd ar ôl i'w gywiro.
# Above the table of what is left to put right.
release-left = Beth sydd ar ôl i'w gywiro
# In that table, above what it is about.
release-about = Am beth
# In that table, above how many there are.
release-count = Faint
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Cyfieithiadau
# In that table: things about words, such as a long sentence.
release-about-words = Geiriau sy'n anodd eu darllen
# In that table: everything else.
release-about-other = Rhywbeth arall
# Link to a file with the same facts and more.
release-file = Hyn i gyd fel ffeil i gyfrifiaduron

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Datganiad hygyrchedd
# Sentence under that heading. "We" is the council.
accessibility-lead = Rydyn ni eisiau i bawb allu defnyddio'r wefan hon.
# Heading above a list of what readers can do.
accessibility-can = Gallwch chi
# Something readers can do.
accessibility-zoom = wneud y geiriau hyd at bedair gwaith yn fwy, a bydd pob un yn dal i ffitio ar y sgrin
# Something readers can do.
accessibility-keyboard = ddefnyddio pob tudalen gyda bysellfwrdd, switsh neu eich llais
# Something readers can do.
accessibility-reader = wrando ar bob tudalen gyda darllenydd sgrin
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = ddefnyddio pob tudalen gyda JavaScript wedi'i ddiffodd
# Something readers can do.
accessibility-colours = ddefnyddio eich lliwiau eich hun, lliwiau tywyll neu gyferbyniad uchel
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Dywedwch wrthon ni pa dudalen yw hi. Byddwn ni'n ei chywiro, neu'n anfon y dudalen atoch chi ar ffurf arall.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = Datganiad hygyrchedd ar gyfer { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = Y datganiad cyfreithiol yw'r un yn yr iaith hon: { $language }. Mae'r geiriau yma i'ch helpu chi i'w ddeall.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = Mae { $organisation } wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Statws cydymffurfio
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = Mae'r wefan hon yn cydymffurfio'n llawn â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe, oherwydd y methiannau sydd wedi'u rhestru isod.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe, oherwydd yr eithriadau sydd wedi'u rhestru isod.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe, oherwydd y methiannau a'r eithriadau sydd wedi'u rhestru isod.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = Dydy'r wefan hon ddim yn cydymffurfio â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe. Mae'r methiannau wedi'u rhestru isod.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = Dydyn ni ddim wedi profi'r wefan hon eto yn erbyn safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe. Efallai na fydd rhai rhannau'n gweithio i chi. Os felly, dywedwch wrthon ni.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Cynnwys nad yw'n hygyrch
# Sentence under that heading. Fixed by law in English.
statement-failing-text = Dydy'r cynnwys isod ddim yn hygyrch, am y rhesymau hyn.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Methu cydymffurfio â'r rheoliadau hygyrchedd
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Pwy mae'n effeithio arnyn nhw
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = Maen prawf WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = Rydyn ni'n bwriadu ei gywiro erbyn
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Baich anghymesur
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = Gwnaethon ni asesu hyn ar { $date }.
# Link to the page with that work.
statement-assessment = Darllen yr asesiad
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Cynnwys sydd y tu allan i gwmpas y rheoliadau hygyrchedd
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Paratoi'r datganiad hygyrchedd hwn
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = Cafodd y datganiad hwn ei baratoi ar { $prepared }. Cafodd ei adolygu ddiwethaf ar { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Adborth a gwybodaeth gyswllt
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Y drefn orfodi
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy'n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y 'rheoliadau hygyrchedd').
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = Os nad ydych chi'n hapus â'n hateb i'ch cwyn, cysylltwch â'r Gwasanaeth Cynghori a Chefnogi Cydraddoldeb (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = Os ydych chi'n anghytuno: eich dewisiadau a'r terfynau amser
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Dewch o hyd i'r penderfyniad, yna gweld pwy all edrych arno eto a faint o amser sydd gennych chi. Mae'n iawn anghytuno, a dydy hynny ddim yn niweidio cymorth eich plentyn.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Mae eich llythyr yn dweud beth yw'r diwrnod olaf. Os yw terfyn amser ar y dudalen hon yn wahanol, dilynwch y llythyr, neu holwch y gwasanaeth cyngor am ddim heddiw.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = Os ydych chi'n anghytuno
# Link under that list to the page with all the ways.
disagree-all = Eich holl ddewisiadau a'r terfynau amser
# Label before the decisions that a way is for.
route-when = Ar gyfer beth mae hyn
# Label before who looks at the decision again.
route-who = Pwy sy'n penderfynu
# Label before what to do.
route-how = Beth i'w wneud
# Label before the time limits.
route-limit = Terfyn amser
# In place of a time limit, where the law sets none.
route-no-limit = Dydy'r gyfraith ddim yn gosod un. Gorau po gyntaf.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = neu
# Stands after two time limits: the one that ends later counts.
route-later = pa un bynnag yw'r hwyraf
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = o: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Gwiriwch y terfyn amser hwn yn eich llythyr neu gyda'r gwasanaeth cyngor.
# Label before how long it takes until there is an answer.
route-takes = Faint o amser mae'n ei gymryd
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [zero] { $count } diwrnod
        [one] { $count } diwrnod
        [two] { $count } ddiwrnod
        [few] { $count } diwrnod
        [many] { $count } diwrnod
       *[other] { $count } diwrnod
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [zero] { $count } diwrnod gwaith
        [one] { $count } diwrnod gwaith
        [two] { $count } ddiwrnod gwaith
        [few] { $count } diwrnod gwaith
        [many] { $count } diwrnod gwaith
       *[other] { $count } diwrnod gwaith
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [zero] { $count } diwrnod ysgol
        [one] { $count } diwrnod ysgol
        [two] { $count } ddiwrnod ysgol
        [few] { $count } diwrnod ysgol
        [many] { $count } diwrnod ysgol
       *[other] { $count } diwrnod ysgol
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [zero] { $count } mis
        [one] { $count } mis
        [two] { $count } fis
        [few] { $count } mis
        [many] { $count } mis
       *[other] { $count } mis
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Fformatau eraill a heb y rhyngrwyd
# Sentence under that heading. "You" is the family.
formats-lead = Gallwch chi gael y wefan hon ar bapur, mewn print bras, mewn braille, ar sain neu mewn iaith arall.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = Mae hyn ar gyfer pobl anabl, pobl heb y rhyngrwyd, pobl sy'n darllen iaith arall, ac unrhyw un arall. Does dim rhaid i chi ddweud pam.
# Heading above links to booklets.
booklets = Llyfrynnau i'w hargraffu
# Sentence under that heading.
booklets-lead = Un dudalen hir mewn print bras yw pob llyfryn. Gallwch chi ei argraffu, neu ei gadw ar eich dyfais.
# Heading above booklets with the guides of one subject.
booklets-topics = Canllawiau yn ôl pwnc
# Heading above booklets with the services for one need.
booklets-needs = Gwasanaethau yn ôl angen
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = Gwnaed ar { $date }. Mae pethau'n newid: holwch y gwasanaeth cyn teithio.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = Beth hoffech chi ei wybod?
# Sentence under that heading. An instruction.
questions-lead = Dewiswch gwestiwn i weld yr ateb.
