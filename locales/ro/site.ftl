### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Prima pagină
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = Treceți la conținutul principal
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Meniul principal
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = Mai multe pe acest site
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Unde vă aflați
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Alegeți limba
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = Pe această pagină
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = Această pagină nu este încă în limba dumneavoastră. Este afișată în limba: { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = Această pagină nu există încă în format ușor de citit.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = Vă putem suna noi, cu un interpret gratuit. Telefonați-ne:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Unele părți ale acestei pagini nu sunt încă în limba dumneavoastră. Acele părți sunt în limba: { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = Pagina originală ({ $language }) s-a schimbat după ce această pagină a fost tradusă.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = Unele părți ale acestei pagini au fost traduse de un computer. Pot exista greșeli.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Citiți pagina originală ({ $language })
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = în engleză
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = În aceste limbi, pagina este deocamdată în: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Aveți nevoie de ajutor?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Vorbiți cu noi. Vă putem ajuta să găsiți ce vă trebuie.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Publicat de
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = Acest site nu folosește cookie-uri și nu vă urmărește.
# Label before a phone number to call. A noun.
phone = Telefon:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = SMS:
# Label before an email address. A noun.
email = E-mail:
# Label before the address of a page of somebody else on the web. A noun.
website = Site web:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = Interpretare video în limba britanică a semnelor (BSL):
# Title and heading of the page that stands at an old address and leads to the new one.
moved = Această pagină s-a mutat
# Link on the page that stands at an old address. An instruction.
moved-link = Mergeți la pagina nouă
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = Nu mai există: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = A fost înlocuit: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = S-a încheiat la { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = Ce puteți folosi în schimb
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Căutați altceva
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = Nu găsim această pagină
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = Poate că adresa este scrisă greșit sau pagina s-a mutat.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Încercați una dintre acestea:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = După nevoie
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = După vârstă
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = După tipul de ajutor
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = După zonă
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Ghiduri
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = De la A la Z
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Evenimente
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Glosar
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Cine este cine
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Spuneți-vă părerea
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = Ați spus, am făcut
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = Cum ne descurcăm
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Contactați-ne
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = Despre imagini
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = După întrebare
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = Ce s-a schimbat
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Limbi
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = Ce trebuie să conțină acest site
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = Dacă nu sunteți de acord
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Accesibilitate
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = În alte formate și fără internet
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = Lista mea

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = La ce are nevoie de ajutor copilul dumneavoastră?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Alegeți o nevoie ca să vedeți ce ajutor există.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = Ce vârstă are copilul dumneavoastră?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Alegeți o vârstă ca să vedeți ajutorul, ghidurile și ce urmează.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = Ce fel de ajutor căutați?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Alegeți un tip de ajutor ca să vedeți toate serviciile.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Unde locuiți?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Alegeți o zonă ca să vedeți serviciile pentru familiile care locuiesc acolo.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Servicii
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Ghiduri
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Ghiduri pe înțelesul tuturor despre drepturi, planuri, bani, sănătate și trecerea la viața de adult.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Alte moduri de a căuta
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = Pe scurt
# Heading on the first page, above the guides to read first. An instruction.
start-here = Începeți de aici
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = Servicii de la A la Z
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Toate serviciile, după nume.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Litere
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = Servicii care încep cu litera { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] Încă niciun serviciu
        [one] { $count } serviciu
        [few] { $count } servicii
       *[other] { $count } de servicii
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } pas
        [few] { $count } pași
       *[other] { $count } de pași
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = Ce urmează:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = Poate aveți nevoie și de
# Heading at the end of a guide, above a list of services.
services-that-help = Servicii care vă pot ajuta
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Citiți mai departe

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Putem folosi acest serviciu?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = Cum ajungem la el?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = Cât se așteaptă?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Cât costă?
# Heading of a part of the page of a service: opening hours and places.
ask-where = Când și unde?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Accesul în clădire și participarea
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = Cum îi contactăm?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = Ce facem dacă ceva nu merge bine sau ni se spune nu?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Întrebări puse de familii
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Vârste
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Acum
# Label before the name of the organisation that runs a service or an event.
run-by = Oferit de
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Unde
# Label before the day and times of an event.
when-label = Când
# Label before the languages that the staff of a service speak.
languages-spoken = Limbi vorbite
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = Pentru
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Vârste și etape
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Zona
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = Toate nevoile
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Oriunde în zona noastră
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Cine poate cere acest serviciu:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = Ce condiții trebuie îndeplinite
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = Este nevoie de un diagnostic.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = Nu aveți nevoie de un diagnostic.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = Este nevoie de un plan de educație, sănătate și îngrijire (EHC plan).
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = Nu aveți nevoie de un plan de educație, sănătate și îngrijire (EHC plan).
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Gratuit
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Deschideți în aplicația de hărți
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = Nu publicăm această adresă, pentru siguranța oamenilor. Întrebați serviciul când îl contactați.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Cum ajungeți
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Accesibilitate
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Folosiți în schimb:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (la { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Verificat la { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = { $by } a verificat această pagină ușor de citit la { $date }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = Nu am mai verificat această pagină din { $date }. Vă rugăm să telefonați înainte de a vă baza pe ea:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Neverificat de mult
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Aprobat de părinți
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = Voturi pentru această pagină: { $votes } din { $of }, la { $date }. Cine a votat: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Părinții au votat exact aceste cuvinte. Dacă textul se schimbă, acest semn dispare până la un nou vot.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Consiliere gratuită și independentă
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = Dacă nu sunteți de acord sau vreți pe cineva alături, vorbiți cu un serviciu care nu ține de consiliul local.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Urmăriți această pagină în limba britanică a semnelor (BSL)
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Subtitrare
# What opens the words of the video as text. An instruction.
bsl-transcript = Citiți ce se spune în film
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = Interpretare în limba semnelor: { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Verificat de { $by } la { $date }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Deschis
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Listă de așteptare
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Întrerupt deocamdată
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Închis
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Nu a început încă
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = Din { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = Ne așteptăm la o schimbare până la { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } an
        [few] { $age } ani
       *[other] { $age } de ani
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages =
    { $to ->
        [one] între { $from } și { $to } an
        [few] între { $from } și { $to } ani
       *[other] între { $from } și { $to } de ani
    }
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = Fără așteptare
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } săptămână
        [few] { $weeks } săptămâni
       *[other] { $weeks } de săptămâni
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range =
    { $to ->
        [one] între { $from } și { $to } săptămână
        [few] între { $from } și { $to } săptămâni
       *[other] între { $from } și { $to } de săptămâni
    }

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Doar în perioada cursurilor școlare
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Doar în vacanțele școlare
# Stands before a list of single days with their opening hours.
on-these-days = În aceste zile:
# Stands before a list of days on which a place is not open.
closed-on = Închis în aceste zile:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = pe ședință
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = pe oră
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = pe jumătate de zi
# Stands after a price, such as "£20 a day": the price of one day.
per-day = pe zi
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = pe noapte
# Stands after a price, such as "£50 a week": the price of one week.
per-week = pe săptămână
# Stands after a price, such as "£40 a month": the price of one month.
per-month = pe lună
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = pe trimestru școlar
# Stands after a price, such as "£10 a year": the price of one year.
per-year = pe an
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = pe masă
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = pe milă
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = o singură dată

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = Puteți cere chiar dumneavoastră
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = Grădinița, școala sau colegiul
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = Medicul de familie (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = O asistentă medicală, un terapeut sau alt lucrător din sănătate
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = Un asistent social
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = O asistentă medicală comunitară (health visitor) sau un lucrător pentru copiii mici
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Oricine lucrează cu copilul dumneavoastră
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Nimeni: vine de la sine

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = Într-un loc unde mergeți
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = La dumneavoastră acasă
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = Pe internet
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = Prin telefon
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = La școală

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Intrare fără trepte
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Uși automate
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Uși late
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Lift
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Toaletă accesibilă
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Toaletă Changing Places (cu masă de schimbat și dispozitiv de ridicare)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Dispozitiv de ridicare (hoist)
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Loc pentru schimbat bebeluși
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = Buclă de inducție pentru aparate auditive
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = Personal care folosește limba britanică a semnelor (BSL)
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Indicatoare în braille
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Cameră liniștită
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Cameră senzorială
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Câinii de asistență sunt bineveniți
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Parcare pentru persoane cu dizabilități (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Parcare
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Stație de autobuz în apropiere

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = Ce urmăriți pentru fiecare copil?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = Ce pregătire are personalul?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = Cum ne implicați?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = Cum vom ști cum merge?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = Cât de accesibil este locul?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = Cum începe copilul meu la dumneavoastră?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = Ce vreți să îmbunătățiți?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = Despre această unitate
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Tip
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Unde
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = În afara zonei noastre
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Locuri
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Unitate specializată
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Premiu
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Citiți raportul școlii despre cerințele educaționale speciale (SEN)
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Actualizat la { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = Încă nu avem raportul ei despre nevoile educaționale speciale (SEN). Cereți-l școlii.
# Heading above how a school chooses the children it takes.
school-admissions = Cum primesc copiii un loc
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Școală de masă (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Școală specială
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Grădiniță
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Bonă autorizată (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = Colegiu
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Învățământ alternativ
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = Colegiu specializat
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = Școală cu unitate specializată

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Pași
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = Sunteți aici
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Pașii dinainte și de după
# Label before the link to the step before this one.
step-before = Înainte:
# Label before the link to the step after this one.
step-after = Urmează:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Pasul { $number } din { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = Legea

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Glosar
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = Ce înseamnă cuvintele.
# Label before links to other words of the glossary. An instruction.
see-also = Vedeți și:
# Heading of the page with the kinds of people who work with families: who is who.
who = Cine este cine
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = Oamenii pe care îi puteți întâlni, ce fac și ce îi puteți întreba.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = În educație
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = În sănătate
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = În asistență socială
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Independenți
# Heading above when families ("you") meet people with this job ("them").
role-meet = Când îi puteți întâlni
# Heading above what families ("you") can ask people with this job.
role-ask = Ce îi puteți întreba
# Heading above how families can contact people with this job ("them").
role-reach = Cum îi contactați

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Evenimente
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Ieșiri, ateliere și întâlniri pentru familii.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = Nu urmează niciun eveniment. Reveniți în curând.
# Notice at the top of the page of an event that has already taken place.
event-over = Acest eveniment s-a încheiat.
# Heading above what to do to get a place at an event.
booking = Cum faceți o rezervare
# Label before the web address of an event that takes place on the internet.
online = Pe internet:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Spuneți-vă părerea
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Participați în felul care vi se potrivește. Câteva minute contează la fel de mult ca un loc într-un consiliu.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Deschise acum
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = În curând
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Încheiate și ce a ieșit din ele
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = Acum nu întrebăm nimic anume.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = Ne puteți spune oricând ce credeți. Nu trebuie să așteptați până întrebăm noi.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Începe
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Se încheie
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Durează
# Heading above the result of a consultation that is closed.
outcome = Ce a ieșit
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Publicat la { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = Vom spune aici ce a ieșit, până la { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = Încă nu am spus ce a ieșit. Dacă vreți să știți, întrebați-ne.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Ultima zi pentru răspuns: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Adăugați ultima zi în calendarul meu
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Ultimele zile pentru răspuns, în calendarul dumneavoastră
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Abonare în aplicația mea de calendar
# Sentence before that link. "You" is the family.
calendar-subscribe-how = Când vă abonați, zilele noi apar singure în calendarul dumneavoastră. Este gratuit și vă puteți opri oricând.
# Sentence before a web address. An instruction.
calendar-address = Dacă linkul nu merge, copiați această adresă în aplicația de calendar:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Salvați zilele o singură dată, fără cele noi
# Heading above ways in which families can help to shape services.
ways-heading = Moduri de a participa
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = De la cel mai puțin timp la cel mai mult. Vă puteți opri oricând.
# Heading above ways to take part that need a few minutes.
commitment-minutes = Câteva minute
# Heading above ways to take part that need about one hour.
commitment-hour = Cam o oră
# Heading above ways to take part that need one evening or one morning.
commitment-evening = O seară sau o dimineață
# Heading above ways to take part that need some time about once a month.
commitment-regular = Aproximativ o dată pe lună
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = Un rol permanent
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = Ați spus, am făcut
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = Ce ne-au spus familiile, ce am răspuns și ce am făcut.
# Heading above what families ("you") told the council.
said = Ați spus
# Heading above what the council ("our") answered. A noun.
answer = Răspunsul nostru
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = Ce facem
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Făcut
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = În lucru
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Planificat
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = Nu putem face acest lucru
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } comentariu cu răspunsul nostru
        [few] { $count } comentarii cu răspunsul nostru
       *[other] { $count } de comentarii cu răspunsul nostru
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = Nu există încă niciun comentariu aici. Pagina va arăta ce ne spuneți, răspunsul nostru și ce facem.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = Cât am avansat
# Heading above the newest comments of families with the answers of the council.
you-said-latest = Cele mai noi răspunsuri
# Heading above links to the comments of each year.
you-said-years = După an
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = După temă
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = Ați spus, am făcut în { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = Ați spus, am făcut: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = Toate comentariile și răspunsurile
# Explains the tag "Done". "We" is the council.
action-done-means = Am terminat.
# Explains the tag "In progress". "We" is the council.
action-doing-means = Am început.
# Explains the tag "Planned". "We" is the council.
action-planned-means = Vom face acest lucru. Încă nu am început.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = O spunem deschis și spunem de ce.
# Heading above how many comments are not published. "We" is the council.
left-out = Ce am lăsat deoparte
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = Legea ne permite să lăsăm deoparte două feluri de comentarii (SEND Regulations 2014, articolul 56(4)). Le citim totuși pe toate.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Scrise doar ca să rănească sau să irosească timp: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = Despre ajutorul unui singur copil sau tânăr: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = Cum să comentați
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Spuneți-ne ce este bun, ce lipsește sau este greșit, cât de ușor se folosește site-ul și cum ați vrea să ne ajutați să îl facem. Nu trebuie să vă dați numele.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = Publicăm comentariile și răspunsurile noastre cel puțin o dată pe an. Nimic din ele nu arată cine sunteți.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = Personal
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Întrebați-ne când și unde ne putem întâlni. Puteți veni cu cineva.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = Cum ne descurcăm
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = Ce promitem și cât de aproape suntem.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = Promisiunea noastră
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = Cele mai noi date
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Promisiune respectată
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Încă nu am ajuns acolo
# Title of a table. A quarter is three months of a year.
figures-caption = Cifre pe trimestre
# Said of a promise of the council that nobody has measured yet.
figures-none = Încă nu există cifre.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = Până acum există o singură cifră, așa că nu putem spune dacă lucrurile merg mai bine.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Mai bine decât acum un an: { $now } acum, { $then } atunci.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Cam la fel ca acum un an: { $now } acum, { $then } atunci.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Mai rău decât acum un an: { $now } acum, { $then } atunci.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Mai bine decât la început: { $now } acum. Perioada { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = Cam la fel ca la început: { $now } acum. Perioada { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Mai rău decât la început: { $now } acum. Perioada { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: cifre pe trimestre
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = Promisiunea noastră: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = O bară plină cu ✓ înseamnă că ne-am ținut promisiunea. O bară cu dungi înseamnă că nu ne-am ținut-o.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Perioada
# Heading of the column with numbers. A noun: a number that was measured.
figure = Cifra
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } la sută
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } săptămână
        [few] { $value } săptămâni
       *[other] { $value } de săptămâni
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } zi
        [few] { $value } zile
       *[other] { $value } de zile
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } din 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Contactați-ne
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Telefon, SMS, e-mail, scrisoare sau vizită. Alegeți ce vă este mai ușor.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = Prin poștă
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Pe hârtie, cu litere mari, în braille, audio și în alte limbi
# Heading above what people can do who have no internet. "You" is the family.
no-internet = Dacă nu aveți internet

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = Despre imagini
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = Imaginile din paginile noastre ușor de citit și ce înseamnă fiecare.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Licență:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = Arabă
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = Limba britanică a semnelor (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = Bengaleză
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = Kurdă (sorani)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = Galeză
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = Engleză
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = Persană (farsi)
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = Franceză
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = Gujarati
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = Hindi
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = Punjabi
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = Poloneză
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = Paștu
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = Portugheză
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = Română
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = Somaleză
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = Tigrină
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = Turcă
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = Ucraineană
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = Urdu
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = Chineză

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Căutați
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Găsiți servicii și ghiduri după nume, nevoie sau loc.
# Label of the search box.
# max: 40
search-label = Ce căutați?
# Hint under the search box. "It" is what the reader types.
search-hint = Puteți scrie și cu greșeli.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] Nu s-a găsit nimic
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Încercați cu mai puține cuvinte sau cu alt cuvânt. Vă puteți uita și în lista de la A la Z sau puteți vorbi cu noi.
# Said when the files of the search could not be loaded.
search-failed = Căutarea nu s-a încărcat. Verificați conexiunea la internet sau folosiți lista de la A la Z.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Căutarea nu funcționează pe acest dispozitiv. Alegeți în schimb prima literă a unui nume.
# Button under the results. An instruction.
# max: 25
search-more = Afișați mai multe
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Ghid
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Eveniment
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Cuvânt explicat

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Scurtați această listă
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = Nevoie
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Vârstă
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Zonă
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Tip de ajutor
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Toate
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Gratuit
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = Puteți cere chiar dumneavoastră
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Deschis acum, fără listă de așteptare
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] Niciun serviciu nu corespunde tuturor alegerilor
        [one] { $count } serviciu afișat
        [few] { $count } servicii afișate
       *[other] { $count } de servicii afișate
    }
# Button that takes back every choice.
# max: 25
filter-clear = Ștergeți alegerile
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = Vedeți mai multe:
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
combination-none = Nu cunoaștem încă niciun serviciu de acest fel. Uitați-vă la lista mai lungă sau spuneți-ne ce lipsește.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Salvați în lista mea
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Salvat în lista mea
# Heading of the page with the services and guides the reader has saved.
my-list = Lista mea
# Sentence under the heading of that page.
my-list-lead = Ce ați salvat. Lista rămâne pe acest dispozitiv și nimeni altcineva nu o poate vedea.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = Lista dumneavoastră este goală. Pe pagina oricărui serviciu sau ghid, alegeți „Salvați în lista mea”.
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] Nicio pagină salvată
        [one] { $count } pagină salvată
        [few] { $count } pagini salvate
       *[other] { $count } de pagini salvate
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Scoateți din listă
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Goliți lista
# Button that sends the list to another phone or person.
# max: 30
my-list-share = Trimiteți lista mea
# Label of a field that holds the address of the list, to be copied.
my-list-link = Link către această listă
# Said after the address was copied.
my-list-copied = Linkul a fost copiat.
# Heading above a list that came by a link from somebody else.
my-list-shared = O listă pe care v-a trimis-o cineva
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Salvați tot în lista mea
# Said when a page on the list is no longer on the site.
my-list-gone = Această pagină nu mai este aici.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = Pe acest dispozitiv nu puteți salva o listă. Puteți tipări orice pagină sau ne puteți cere să vă trimitem pagini prin poștă.
# Button that prints the page.
# max: 25
print-page = Tipăriți
# Button that prints everything on the list.
# max: 30
my-list-print = Tipăriți lista mea
# Button that reads the page aloud.
# max: 25
listen = Ascultați
# Button that stops reading for a while.
# max: 20
listen-pause = Pauză
# Button that goes on reading.
# max: 20
listen-go-on = Continuați
# Button that ends reading.
# max: 20
listen-stop = Opriți
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Adăugați în calendarul meu
# Link to a calendar file with every event.
# max: 50
calendar-all = Adăugați toate evenimentele în calendarul meu
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = Nu aveți conexiune la internet
# Sentence under that heading.
offline-lead = Această pagină nu este încă pe dispozitivul dumneavoastră. Aceste pagini sunt:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Ceva nu este în regulă pe această pagină?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Spuneți-ne, iar noi vom îndrepta greșeala.
# Link to a form.
# max: 35
wrong-form = Folosiți formularul nostru
# Link that starts an email about the page.
# max: 40
wrong-email = Trimiteți-ne un e-mail despre pagină
# Subject of that email. The title of the page follows.
wrong-subject = Ceva nu este în regulă pe pagina:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = Ce s-a schimbat și ce lipsește
# Sentence under that heading.
changes-lead = Servicii întrerupte, fără locuri libere, închise sau care urmează să înceapă, cu motivul, și ajutorul despre care știm că lipsește.
# Heading above services that are paused.
changes-paused = Întrerupte deocamdată
# Heading above services with a waiting list.
changes-waiting-list = Există o listă de așteptare
# Heading above services that have ended.
changes-closed = Închise
# Heading above services that are planned.
changes-planned = Urmează să înceapă
# Said when every service is open.
changes-none = Toate serviciile sunt deschise.
# Heading above things that should be on the site and are not.
changes-missing = Ce lipsește de pe acest site
# Said when nothing is missing.
changes-complete = Din câte știm, nu lipsește nimic. Dacă vedeți că lipsește ceva, spuneți-ne.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Pagini aprobate de părinți
# Sentence under that heading.
approved-pages-lead = Un grup de părinți citește o pagină și o votează. Pagina rămâne în această listă cât timp spune ceea ce au votat ei.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = voturi pentru: { $votes } din { $of }, la { $date }
# Heading above pages that somebody checked lately.
changes-checked = Verificate recent
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: ce s-a schimbat
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Vreți să aflați când se schimbă ceva?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = Un cititor de fluxuri (feed reader) este o aplicație care vă arată noutățile de pe site-urile alese. Nu ne dați numele sau adresa de e-mail.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Adresa pentru cititorul de fluxuri (flux Atom)

## Languages

# Heading of the page about languages.
languages-page = Limbi
# Sentence under that heading. "We" is the council.
languages-page-lead = Câte pagini sunt în fiecare limbă și cum cereți un interpret.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = Pagini: { $count } din { $total }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = Vă putem suna noi, cu un interpret, în orice limbă. Este gratuit.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = Ce trebuie să conțină acest site și unde se află
# Sentence under that heading.
coverage-lead = Legea spune ce trebuie să conțină acest site. Iată fiecare parte și paginile unde o găsiți.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Obligatoriu
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Recomandat
# Stands before the pages that answer a part.
coverage-where = Unde se află:
# Stands beside a part that no page answers.
coverage-nowhere = Nu este încă pe acest site
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Părți care se află pe acest site: { $here } din { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = Această listă este păstrată într-un fișier separat. Când legea se schimbă, schimbăm lista, iar această pagină se schimbă odată cu ea.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = Ce lipsește sau nu este complet
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = Pe acest site
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Parțial pe acest site
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Nu este la zi
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = Am citit această parte a legii.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = Nu am citit încă această parte a legii.
# Why a part is not complete.
coverage-why-nothing = Nicio pagină nu spune încă nimic despre acest lucru.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Ghiduri despre acest lucru: { $has }. Ar trebui să fie cel puțin: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Servicii pentru acest lucru: { $has }. Ar trebui să fie cel puțin: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = Aceste servicii nu vă spun încă acest lucru („{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = Nu am publicat încă niciun comentariu cu răspunsul nostru.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = Nu am cerut încă aici părerea familiilor.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = Ultimul nostru răspuns la un comentariu este din { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = Ultima dată am cerut părerea familiilor la { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = Ar fi trebuit să verificăm aceste pagini până la { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = Cum a fost făcut acest site
# Sentence under that heading.
release-lead = Din ce a fost făcut acest site și ce am verificat înainte să îl puteți vedea.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Făcut la { $date } cu localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Pagini
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Servicii, ghiduri și evenimente în fiecare limbă
# Above the names of languages in that table.
release-language = Limba
# Heading above what was checked before the site went out.
release-checks = Ce a fost verificat
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = Numărul regulilor verificate: { $rules }. Nu s-a găsit nimic care să oprească site-ul.
# What was checked. The links are those inside the site.
release-inside = Fiecare link din interiorul site-ului duce undeva.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Linkuri către alte site-uri: funcționează { $works } din { $asked }, neclare: { $unclear }, neîncercate: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = Cel mai vechi dintre aceste răspunsuri este din { $date }.
# Said when nothing is left to put right.
release-nothing-left = Nu a mai rămas nimic de corectat.
# Above the table of what is left to put right.
release-left = Ce a rămas de corectat
# In that table, above what it is about.
release-about = Despre ce
# In that table, above how many there are.
release-count = Câte
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Traduceri
# In that table: things about words, such as a long sentence.
release-about-words = Cuvinte greu de citit
# In that table: everything else.
release-about-other = Altceva
# Link to a file with the same facts and more.
release-file = Toate acestea într-un fișier pentru computere

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Declarație de accesibilitate
# Sentence under that heading. "We" is the council.
accessibility-lead = Vrem ca toată lumea să poată folosi acest site.
# Heading above a list of what readers can do.
accessibility-can = Puteți
# Something readers can do.
accessibility-zoom = să măriți cuvintele de până la patru ori, iar toate încap în continuare pe ecran
# Something readers can do.
accessibility-keyboard = să folosiți fiecare pagină cu o tastatură, cu un comutator sau cu vocea
# Something readers can do.
accessibility-reader = să ascultați fiecare pagină cu un cititor de ecran
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = să folosiți fiecare pagină cu JavaScript oprit
# Something readers can do.
accessibility-colours = să folosiți culorile dumneavoastră, culori închise sau contrast mare
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Spuneți-ne despre ce pagină este vorba. O reparăm sau v-o trimitem în altă formă.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = Declarație de accesibilitate pentru { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = Declarația legală este cea în această limbă: { $language }. Aceste cuvinte sunt aici ca să vă ajute să o înțelegeți.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } se angajează să își facă site-ul accesibil, în conformitate cu Regulamentele de accesibilitate pentru organismele din sectorul public (site-uri web și aplicații mobile) (nr. 2) din 2018.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Stadiul conformității
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = Acest site este pe deplin conform cu standardul AA din Ghidul de accesibilitate a conținutului web, versiunea 2.2.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = Acest site este parțial conform cu standardul AA din Ghidul de accesibilitate a conținutului web, versiunea 2.2, din cauza neconformităților de mai jos.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = Acest site este parțial conform cu standardul AA din Ghidul de accesibilitate a conținutului web, versiunea 2.2, din cauza excepțiilor de mai jos.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = Acest site este parțial conform cu standardul AA din Ghidul de accesibilitate a conținutului web, versiunea 2.2, din cauza neconformităților și excepțiilor de mai jos.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = Acest site nu este conform cu standardul AA din Ghidul de accesibilitate a conținutului web, versiunea 2.2. Neconformitățile sunt enumerate mai jos.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = Nu am testat încă acest site după standardul AA din Ghidul de accesibilitate a conținutului web, versiunea 2.2. Este posibil ca unele părți să nu funcționeze pentru dumneavoastră. Dacă este așa, spuneți-ne.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Conținut care nu este accesibil
# Sentence under that heading. Fixed by law in English.
statement-failing-text = Conținutul de mai jos nu este accesibil, din motivele următoare.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Nerespectarea regulamentelor de accesibilitate
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Pe cine afectează
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = Criteriu de succes WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = Intenționăm să corectăm până la
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Sarcină disproporționată
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = Am evaluat acest lucru la { $date }.
# Link to the page with that work.
statement-assessment = Citiți evaluarea
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Conținut care nu intră sub incidența regulamentelor de accesibilitate
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Pregătirea acestei declarații de accesibilitate
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = Declarația a fost pregătită la { $prepared }. A fost revizuită ultima dată la { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Păreri și date de contact
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Procedura de aplicare a legii
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = Comisia pentru Egalitate și Drepturile Omului (EHRC) răspunde de aplicarea Regulamentelor de accesibilitate pentru organismele din sectorul public (site-uri web și aplicații mobile) (nr. 2) din 2018 („regulamentele de accesibilitate”).
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = Dacă nu sunteți mulțumit de felul în care răspundem la plângere, contactați Serviciul de consiliere și sprijin pentru egalitate (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = Dacă nu sunteți de acord: ce puteți face și cât timp aveți
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Găsiți decizia, apoi vedeți cine o poate analiza din nou și cât timp aveți. Este în regulă să nu fiți de acord, iar sprijinul copilului nu are de suferit.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Scrisoarea spune care este ultima zi. Dacă un termen de pe această pagină este diferit, urmați scrisoarea sau întrebați astăzi serviciul gratuit de consiliere.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = Dacă nu sunteți de acord
# Link under that list to the page with all the ways.
disagree-all = Tot ce puteți face și toate termenele
# Label before the decisions that a way is for.
route-when = Pentru ce este
# Label before who looks at the decision again.
route-who = Cine decide
# Label before what to do.
route-how = Ce aveți de făcut
# Label before the time limits.
route-limit = Termen-limită
# In place of a time limit, where the law sets none.
route-no-limit = Legea nu stabilește unul. Mai devreme este mai bine.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = sau
# Stands after two time limits: the one that ends later counts.
route-later = se ia în calcul termenul mai târziu
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = de la: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Verificați acest termen în scrisoare sau cu serviciul de consiliere.
# Label before how long it takes until there is an answer.
route-takes = Cât durează
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } zi lucrătoare
        [few] { $count } zile lucrătoare
       *[other] { $count } de zile lucrătoare
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } zi de școală
        [few] { $count } zile de școală
       *[other] { $count } de zile de școală
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = În alte formate și fără internet
# Sentence under that heading. "You" is the family.
formats-lead = Puteți primi acest site pe hârtie, cu litere mari, în braille, audio sau în altă limbă.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = Este pentru persoanele cu dizabilități, pentru cei fără internet, pentru cei care citesc în altă limbă și pentru oricine altcineva. Nu trebuie să spuneți de ce.
# Heading above links to booklets.
booklets = Broșuri de tipărit
# Sentence under that heading.
booklets-lead = Fiecare broșură este o singură pagină lungă, cu litere mari. Tipăriți-o sau salvați-o pe dispozitivul dumneavoastră.
# Heading above booklets with the guides of one subject.
booklets-topics = Ghiduri după subiect
# Heading above booklets with the services for one need.
booklets-needs = Servicii după nevoie
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = Realizată la { $date }. Lucrurile se schimbă: întrebați serviciul înainte să porniți la drum.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = Ce vreți să știți?
# Sentence under that heading. An instruction.
questions-lead = Alegeți o întrebare ca să vedeți răspunsul.
