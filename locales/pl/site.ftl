### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Strona główna
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = Przejdź do głównej treści
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Główne menu
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = Więcej na tej stronie
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Tu Państwo są
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Wybór języka
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = Na tej stronie
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = Ta strona nie jest jeszcze dostępna po polsku. Język, w którym jest wyświetlana: { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = Ta strona nie ma jeszcze wersji łatwej do czytania.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = Możemy do Państwa zadzwonić z bezpłatnym tłumaczem. Nasz numer:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Części tej strony nie są jeszcze dostępne po polsku. Ich język: { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = Od czasu tego tłumaczenia strona źródłowa została zmieniona. Jej język: { $language }.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = Części tej strony przetłumaczył komputer. Mogą w nich być błędy.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Ta strona w oryginalnym języku: { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = po angielsku
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = W tych językach ta strona jest na razie w języku: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Potrzebna pomoc?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Proszę z nami porozmawiać. Pomożemy znaleźć to, czego Państwo potrzebują.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Wydawca:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = Ta strona nie używa plików cookie i nikogo nie śledzi.
# Label before a phone number to call. A noun.
phone = Telefon:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = SMS:
# Label before an email address. A noun.
email = E-mail:
# Label before the address of a page of somebody else on the web. A noun.
website = Strona internetowa:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = Rozmowa wideo przez tłumacza brytyjskiego języka migowego (BSL):
# Title and heading of the page that stands at an old address and leads to the new one.
moved = Ta strona została przeniesiona
# Link on the page that stands at an old address. An instruction.
moved-link = Przejdź na nową stronę
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = Już nie działa: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = Zastąpiono czymś innym: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = Zakończono { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = Z czego można skorzystać zamiast tego
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Proszę poszukać czegoś innego
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = Nie możemy znaleźć tej strony
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = W adresie może być literówka albo strona została przeniesiona.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Proszę spróbować tutaj:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = Według potrzeb
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = Według wieku
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = Według rodzaju pomocy
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = Według okolicy
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Poradniki
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = Od A do Z
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Wydarzenia
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Słowniczek
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Kto jest kim
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Państwa głos
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = Państwa uwagi, nasze działania
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = Jak nam idzie
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Kontakt
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = O obrazkach
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = Według pytań
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = Co się zmieniło
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Języki
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = Co musi zawierać ta witryna
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = Jeśli się Państwo nie zgadzają
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Dostępność
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Inne formy i brak internetu
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = Moja lista

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = W czym Państwa dziecko potrzebuje pomocy?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Proszę wybrać potrzebę, aby zobaczyć dostępną pomoc.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = Ile lat ma Państwa dziecko?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Proszę wybrać wiek, aby zobaczyć pomoc, poradniki i to, co czeka Państwa dalej.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = Jakiej pomocy Państwo szukają?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Proszę wybrać rodzaj pomocy, aby zobaczyć wszystkie usługi.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Gdzie Państwo mieszkają?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Proszę wybrać okolicę, aby zobaczyć usługi dla rodzin, które tam mieszkają.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Usługi
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Poradniki
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Proste poradniki o prawach, planach, pieniądzach, zdrowiu i dorastaniu.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Inne sposoby szukania
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = W skrócie
# Heading on the first page, above the guides to read first. An instruction.
start-here = Od czego zacząć
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = Usługi od A do Z
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Wszystkie usługi według nazwy.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Litery
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = Usługi na literę { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] Na razie brak usług
        [one] { $count } usługa
        [few] { $count } usługi
        [many] { $count } usług
       *[other] { $count } usługi
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } krok
        [few] { $count } kroki
        [many] { $count } kroków
       *[other] { $count } kroku
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = Następny etap:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = Może się też przydać
# Heading at the end of a guide, above a list of services.
services-that-help = Usługi, które mogą pomóc
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Co przeczytać dalej

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Czy możemy z tego skorzystać?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = Jak się zgłosić?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = Ile trzeba czekać?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Ile to kosztuje?
# Heading of a part of the page of a service: opening hours and places.
ask-where = Kiedy i gdzie?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Jak tam wejść i wziąć udział
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = Jak się skontaktować?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = Co zrobić, gdy coś jest nie tak lub gdy dostaniemy odmowę?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Pytania, które zadają rodziny
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Wiek
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Teraz
# Label before the name of the organisation that runs a service or an event.
run-by = Prowadzi
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Gdzie
# Label before the day and times of an event.
when-label = Kiedy
# Label before the languages that the staff of a service speak.
languages-spoken = W jakich językach
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = Dla kogo
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Wiek i etapy
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Okolica
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = Wszystkie potrzeby
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Cały nasz obszar
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Kto może się zgłosić:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = Jakie warunki trzeba spełnić
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = Diagnoza jest potrzebna.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = Diagnoza nie jest potrzebna.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = Potrzebny jest plan edukacji, zdrowia i opieki (EHC plan).
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = Plan edukacji, zdrowia i opieki (EHC plan) nie jest potrzebny.
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Bezpłatnie
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Otwórz w aplikacji z mapami
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = Dla bezpieczeństwa nie podajemy tego adresu. Proszę o niego zapytać, kontaktując się z usługą.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Dojazd
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Dostępność
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Zamiast tego mogą Państwo skorzystać z:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (stan na { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Sprawdzono { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = Tę stronę łatwą do czytania sprawdzono { $date }. Kto sprawdził: { $by }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = Ostatni raz sprawdziliśmy tę stronę { $date }. Zanim Państwo na niej polegają, prosimy zadzwonić:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Dawno niesprawdzane
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Zatwierdzone przez rodziców
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = Głosy za tą stroną: { $votes } z { $of }, { $date }. Kto głosował: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Rodzice głosowali właśnie za tymi słowami. Gdy słowa się zmienią, ten znak znika do następnego głosowania.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Bezpłatne, niezależne porady
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = Nie zgadzają się Państwo z decyzją? A może potrzebują Państwo kogoś po swojej stronie? Proszę porozmawiać z kimś, kto nie należy do rady (council).

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Ta strona w brytyjskim języku migowym (BSL)
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Napisy
# What opens the words of the video as text. An instruction.
bsl-transcript = Tekst nagrania
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = Na język migowy tłumaczy: { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Sprawdzono { $date }. Kto sprawdził: { $by }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Działa
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Lista oczekujących
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Chwilowo wstrzymane
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Zamknięte
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Jeszcze nie działa
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = Od { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = Zmiany spodziewamy się do { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } rok
        [few] { $age } lata
        [many] { $age } lat
       *[other] { $age } roku
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages =
    { $to ->
        [one] od { $from } do { $to } roku
        [few] od { $from } do { $to } lat
        [many] od { $from } do { $to } lat
       *[other] od { $from } do { $to } lat
    }
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = Bez czekania
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } tydzień
        [few] { $weeks } tygodnie
        [many] { $weeks } tygodni
       *[other] { $weeks } tygodnia
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range =
    { $to ->
        [one] od { $from } do { $to } tygodnia
        [few] od { $from } do { $to } tygodni
        [many] od { $from } do { $to } tygodni
       *[other] od { $from } do { $to } tygodni
    }

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Tylko w czasie roku szkolnego
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Tylko w czasie przerw i ferii szkolnych
# Stands before a list of single days with their opening hours.
on-these-days = W te dni:
# Stands before a list of days on which a place is not open.
closed-on = Nieczynne:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = za zajęcia
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = za godzinę
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = za pół dnia
# Stands after a price, such as "£20 a day": the price of one day.
per-day = za dzień
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = za noc
# Stands after a price, such as "£50 a week": the price of one week.
per-week = za tydzień
# Stands after a price, such as "£40 a month": the price of one month.
per-month = za miesiąc
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = za trymestr (term)
# Stands after a price, such as "£10 a year": the price of one year.
per-year = za rok
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = za posiłek
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = za milę
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = jednorazowo

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = Państwo sami
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = Przedszkole, szkoła lub college
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = Lekarz rodzinny (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = Pielęgniarka, terapeuta lub inny pracownik ochrony zdrowia
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = Pracownik socjalny
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = Pielęgniarka środowiskowa (health visitor) lub osoba pracująca z małymi dziećmi
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Każda osoba, która zawodowo zajmuje się Państwa dzieckiem
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Nikt nie musi: to przychodzi samo

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = W miejscu, do którego się przychodzi
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = U Państwa w domu
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = Przez internet
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = Przez telefon
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = W szkole

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Wejście bez schodów
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Drzwi automatyczne
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Szerokie drzwi
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Winda
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Toaleta dla osób z niepełnosprawnością
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Toaleta z podnośnikiem i leżanką (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Podnośnik
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Przewijak dla niemowląt
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = Pętla indukcyjna
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = Pracownicy znający brytyjski język migowy (BSL)
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Napisy w alfabecie Braille’a
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Cichy pokój
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Sala sensoryczna
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Psy asystujące mile widziane
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Parking dla osób z kartą parkingową (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Parking
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Przystanek autobusowy w pobliżu

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = Do czego dążycie z każdym dzieckiem?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = Jak przeszkoleni są pracownicy?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = Jak nas włączacie?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = Skąd będziemy wiedzieć, jak idzie?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = Jak dostępne jest to miejsce?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = Jak wyglądają początki mojego dziecka u was?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = Co planujecie poprawić?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = O tej placówce
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Rodzaj
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Gdzie
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = Poza naszym obszarem
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Miejsca
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Oddział specjalistyczny
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Wyróżnienie
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Informacja szkoły o specjalnych potrzebach edukacyjnych (SEN information report)
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Zaktualizowano { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = Nie mamy jeszcze informacji tej szkoły o specjalnych potrzebach edukacyjnych (SEN information report). Proszę zapytać o nią w szkole.
# Heading above how a school chooses the children it takes.
school-admissions = Jak dzieci dostają miejsce
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Szkoła ogólnodostępna (mainstream school)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Szkoła specjalna
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Przedszkole
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Opiekunka dzienna (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = College
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Nauka poza zwykłą szkołą (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = College specjalistyczny
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = Szkoła z oddziałem specjalistycznym

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Kroki
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = Tu Państwo są
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Poprzedni i następny krok
# Label before the link to the step before this one.
step-before = Poprzedni:
# Label before the link to the step after this one.
step-after = Następny:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Krok { $number } z { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = Prawo

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Słowniczek
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = Co znaczą te słowa.
# Label before links to other words of the glossary. An instruction.
see-also = Zobacz też:
# Heading of the page with the kinds of people who work with families: who is who.
who = Kto jest kim
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = Kogo mogą Państwo spotkać, czym te osoby się zajmują i o co można je zapytać.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = W edukacji
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = W ochronie zdrowia
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = W opiece społecznej
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Niezależnie
# Heading above when families ("you") meet people with this job ("them").
role-meet = Kiedy można spotkać tę osobę
# Heading above what families ("you") can ask people with this job.
role-ask = O co można zapytać
# Heading above how families can contact people with this job ("them").
role-reach = Jak się z nią skontaktować

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Wydarzenia
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Wycieczki, warsztaty i spotkania dla rodzin.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = Na razie nie ma nowych wydarzeń. Prosimy zajrzeć tu wkrótce.
# Notice at the top of the page of an event that has already taken place.
event-over = To wydarzenie już się odbyło.
# Heading above what to do to get a place at an event.
booking = Jak się zapisać
# Label before the web address of an event that takes place on the internet.
online = Przez internet:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Państwa głos
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Można wziąć udział tak, jak Państwu wygodnie. Kilka minut liczy się tak samo jak miejsce w zarządzie.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Trwają teraz
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = Już wkrótce
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Zakończone i ich wyniki
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = Teraz nie pytamy o nic szczególnego.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = Mogą nam Państwo powiedzieć, co myślą, w każdej chwili. Nie trzeba czekać, aż zapytamy.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Początek
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Koniec
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Ile to zajmuje
# Heading above the result of a consultation that is closed.
outcome = Co z tego wynikło
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Opublikowano { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = Napiszemy tutaj, co z tego wynikło. Termin: { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = Jeszcze nie napisaliśmy, co z tego wynikło. Jeśli chcą Państwo wiedzieć, proszę nas zapytać.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Ostatni dzień na odpowiedź: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Dodaj ostatni dzień do mojego kalendarza
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Ostatnie dni na odpowiedź w Państwa kalendarzu
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Subskrybuj w mojej aplikacji kalendarza
# Sentence before that link. "You" is the family.
calendar-subscribe-how = Po włączeniu subskrypcji nowe daty same pojawią się w Państwa kalendarzu. To nic nie kosztuje i można przestać w każdej chwili.
# Sentence before a web address. An instruction.
calendar-address = Jeśli link nie działa, proszę skopiować ten adres do aplikacji kalendarza:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Zapisz te dni jeden raz, bez nowych
# Heading above ways in which families can help to shape services.
ways-heading = Jak wziąć udział
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = Od tego, co zajmuje najmniej czasu, do tego, co zajmuje najwięcej. Można przestać w każdej chwili.
# Heading above ways to take part that need a few minutes.
commitment-minutes = Kilka minut
# Heading above ways to take part that need about one hour.
commitment-hour = Około godziny
# Heading above ways to take part that need one evening or one morning.
commitment-evening = Wieczór lub przedpołudnie
# Heading above ways to take part that need some time about once a month.
commitment-regular = Mniej więcej co miesiąc
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = Stała rola
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = Państwa uwagi, nasze działania
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = Co powiedziały nam rodziny, co odpowiedzieliśmy i co zrobiliśmy w tej sprawie.
# Heading above what families ("you") told the council.
said = Państwa uwaga
# Heading above what the council ("our") answered. A noun.
answer = Nasza odpowiedź
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = Co robimy
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Zrobione
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = W toku
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Zaplanowane
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = Tego nie możemy zrobić
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } uwaga z naszą odpowiedzią
        [few] { $count } uwagi z naszymi odpowiedziami
        [many] { $count } uwag z naszymi odpowiedziami
       *[other] { $count } uwagi z naszymi odpowiedziami
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = Nie ma tu jeszcze żadnych uwag. Na tej stronie pokażemy, co Państwo nam mówią, naszą odpowiedź i to, co robimy.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = Jak daleko jesteśmy
# Heading above the newest comments of families with the answers of the council.
you-said-latest = Najnowsze odpowiedzi
# Heading above links to the comments of each year.
you-said-years = Według roku
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = Według tematu
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = Państwa uwagi, nasze działania w roku { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = Państwa uwagi, nasze działania: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = Wszystkie uwagi i odpowiedzi
# Explains the tag "Done". "We" is the council.
action-done-means = Skończyliśmy to.
# Explains the tag "In progress". "We" is the council.
action-doing-means = Zaczęliśmy.
# Explains the tag "Planned". "We" is the council.
action-planned-means = Zrobimy to. Jeszcze nie zaczęliśmy.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = Mówimy o tym otwarcie i podajemy powód.
# Heading above how many comments are not published. "We" is the council.
left-out = Co pominęliśmy
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = Prawo pozwala nam pominąć dwa rodzaje uwag (SEND Regulations 2014, przepis 56(4)). Mimo to czytamy każdą z nich.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Napisane tylko po to, by kogoś zranić lub zabrać czas: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = O pomocy dla jednego dziecka lub jednej młodej osoby: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = Jak przesłać uwagę
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Proszę napisać nam, co jest dobre, czego brakuje lub co jest błędne, czy łatwo korzystać z serwisu i jak chcieliby Państwo pomóc go tworzyć. Nie trzeba podawać nazwiska.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = Publikujemy uwagi i nasze odpowiedzi co najmniej raz w roku. Nic w nich nie pokazuje, kim Państwo są.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = Osobiście
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Proszę zapytać nas, kiedy i gdzie możemy się spotkać. Można przyjść z kimś bliskim.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = Jak nam idzie
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = Co obiecujemy i ile nam do tego brakuje.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = Nasza obietnica
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = Ostatni wynik
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Obietnica spełniona
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Jeszcze nie
# Title of a table. A quarter is three months of a year.
figures-caption = Wyniki według kwartałów
# Said of a promise of the council that nobody has measured yet.
figures-none = Nie ma jeszcze żadnych wyników.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = Na razie jest tylko jeden wynik, więc nie możemy powiedzieć, czy jest lepiej.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Lepiej niż rok temu: teraz { $now }, wtedy { $then }.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Mniej więcej tak samo jak rok temu: teraz { $now }, wtedy { $then }.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Gorzej niż rok temu: teraz { $now }, wtedy { $then }.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Lepiej niż na początku: teraz { $now }. Okres { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = Mniej więcej tak samo jak na początku: teraz { $now }. Okres { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Gorzej niż na początku: teraz { $now }. Okres { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: wyniki według kwartałów
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = Nasza obietnica: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = Pełny słupek z ✓ oznacza, że spełniliśmy obietnicę. Słupek w paski oznacza, że jej nie spełniliśmy.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Okres
# Heading of the column with numbers. A noun: a number that was measured.
figure = Wynik
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } proc.
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } tydzień
        [few] { $value } tygodnie
        [many] { $value } tygodni
       *[other] { $value } tygodnia
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } dzień
        [few] { $value } dni
        [many] { $value } dni
       *[other] { $value } dnia
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } na 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Kontakt
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Można zadzwonić, wysłać SMS, e-mail lub list albo przyjść. Tak, jak Państwu najłatwiej.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = Pocztą
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Papier, duży druk, alfabet Braille’a, nagranie i inne języki
# Heading above what people can do who have no internet. "You" is the family.
no-internet = Jeśli nie mają Państwo internetu

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = O obrazkach
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = Obrazki z naszych stron łatwych do czytania i co każdy z nich znaczy.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Licencja:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = arabski
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = brytyjski język migowy (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = bengalski
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = kurdyjski (sorani)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = walijski
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = angielski
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = perski (farsi)
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = francuski
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = gudżarati
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = hindi
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = pendżabski
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = polski
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = paszto
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = portugalski
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = rumuński
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = somalijski
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = tigrinia
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = turecki
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = ukraiński
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = urdu
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = chiński

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Szukaj
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Usługi i poradniki można znaleźć według nazwy, potrzeby lub miejsca.
# Label of the search box.
# max: 40
search-label = Czego Państwo szukają?
# Hint under the search box. "It" is what the reader types.
search-hint = Nie trzeba pisać bez błędów.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] Nic nie znaleziono
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Proszę wpisać mniej słów albo inne słowo. Można też przejrzeć usługi od A do Z albo z nami porozmawiać.
# Said when the files of the search could not be loaded.
search-failed = Wyszukiwarka się nie wczytała. Proszę sprawdzić połączenie z internetem albo skorzystać z listy od A do Z.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Na tym urządzeniu wyszukiwarka nie działa. Zamiast tego proszę wybrać pierwszą literę nazwy.
# Button under the results. An instruction.
# max: 25
search-more = Pokaż więcej
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Poradnik
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Wydarzenie
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Wyjaśnienie słowa

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Skróć tę listę
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = Potrzeba
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Wiek
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Okolica
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Rodzaj pomocy
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Wszystkie
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Bezpłatnie
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = Mogą się Państwo zgłosić sami
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Działa teraz, bez listy oczekujących
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] Żadna usługa nie spełnia wszystkich wybranych warunków
        [one] Pokazano { $count } usługę
        [few] Pokazano { $count } usługi
        [many] Pokazano { $count } usług
       *[other] Pokazano { $count } usługi
    }
# Button that takes back every choice.
# max: 25
filter-clear = Wyczyść wybór
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = Zobacz więcej:
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
combination-none = Nie znamy jeszcze usługi, która by tu pasowała. Proszę zajrzeć na dłuższą listę albo powiedzieć nam, czego brakuje.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Zapisz na mojej liście
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Zapisane na mojej liście
# Heading of the page with the services and guides the reader has saved.
my-list = Moja lista
# Sentence under the heading of that page.
my-list-lead = To, co Państwo zapisali. Lista zostaje na tym urządzeniu i nikt inny nie może jej zobaczyć.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = Państwa lista jest pusta. Na stronie dowolnej usługi lub poradnika proszę wybrać „Zapisz na mojej liście”.
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] Brak zapisanych stron
        [one] { $count } zapisana strona
        [few] { $count } zapisane strony
        [many] { $count } zapisanych stron
       *[other] { $count } zapisanej strony
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Usuń
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Usuń wszystko
# Button that sends the list to another phone or person.
# max: 30
my-list-share = Udostępnij moją listę
# Label of a field that holds the address of the list, to be copied.
my-list-link = Link do tej listy
# Said after the address was copied.
my-list-copied = Link został skopiowany.
# Heading above a list that came by a link from somebody else.
my-list-shared = Lista, którą ktoś Państwu udostępnił
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Zapisz wszystko na mojej liście
# Said when a page on the list is no longer on the site.
my-list-gone = Tej strony już tu nie ma.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = Na tym urządzeniu nie można zapisać listy. Każdą stronę można wydrukować albo poprosić nas o wysłanie stron pocztą.
# Button that prints the page.
# max: 25
print-page = Drukuj
# Button that prints everything on the list.
# max: 30
my-list-print = Drukuj moją listę
# Button that reads the page aloud.
# max: 25
listen = Słuchaj
# Button that stops reading for a while.
# max: 20
listen-pause = Pauza
# Button that goes on reading.
# max: 20
listen-go-on = Słuchaj dalej
# Button that ends reading.
# max: 20
listen-stop = Zakończ
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Dodaj do mojego kalendarza
# Link to a calendar file with every event.
# max: 50
calendar-all = Dodaj wszystkie wydarzenia do mojego kalendarza
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = Brak połączenia z internetem
# Sentence under that heading.
offline-lead = Tej strony nie ma jeszcze na Państwa urządzeniu. Są na nim te strony:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Coś jest nie tak na tej stronie?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Proszę nam o tym powiedzieć, a my to poprawimy.
# Link to a form.
# max: 35
wrong-form = Skorzystaj z naszego formularza
# Link that starts an email about the page.
# max: 40
wrong-email = Napisz do nas e-mail o tej stronie
# Subject of that email. The title of the page follows.
wrong-subject = Coś jest nie tak na stronie:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = Co się zmieniło i czego brakuje
# Sentence under that heading.
changes-lead = Usługi wstrzymane, bez wolnych miejsc, zamknięte i dopiero planowane, wraz z powodem, oraz pomoc, o której wiemy, że jej brakuje.
# Heading above services that are paused.
changes-paused = Chwilowo wstrzymane
# Heading above services with a waiting list.
changes-waiting-list = Jest lista oczekujących
# Heading above services that have ended.
changes-closed = Zamknięte
# Heading above services that are planned.
changes-planned = Planowane
# Said when every service is open.
changes-none = Wszystkie usługi działają.
# Heading above things that should be on the site and are not.
changes-missing = Czego brakuje w tej witrynie
# Said when nothing is missing.
changes-complete = O ile wiemy, niczego nie brakuje. Jeśli jednak czegoś brakuje, proszę nam o tym powiedzieć.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Strony zatwierdzone przez rodziców
# Sentence under that heading.
approved-pages-lead = Grupa rodziców czyta stronę i nad nią głosuje. Strona jest na tej liście, dopóki mówi to, za czym głosowali.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = głosy za: { $votes } z { $of }, { $date }
# Heading above pages that somebody checked lately.
changes-checked = Ostatnio sprawdzone
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: co się zmieniło
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Czy chcą Państwo wiedzieć, kiedy coś się zmieni?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = Czytnik kanałów (feed reader) to aplikacja, która pokazuje nowości z wybranych stron. Nie podają nam Państwo imienia ani adresu e-mail.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Adres dla czytnika kanałów (kanał Atom)

## Languages

# Heading of the page about languages.
languages-page = Języki
# Sentence under that heading. "We" is the council.
languages-page-lead = Ile stron jest w każdym języku i jak poprosić o tłumacza.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = Strony: { $count } na { $total }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = Możemy do Państwa zadzwonić z tłumaczem dowolnego języka. To nic nie kosztuje.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = Co musi zawierać ta witryna i gdzie to jest
# Sentence under that heading.
coverage-lead = Prawo mówi, co musi zawierać ta witryna. Oto wszystkie jej części i strony, na których można je znaleźć.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Musi być
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Powinno być
# Stands before the pages that answer a part.
coverage-where = Gdzie to jest:
# Stands beside a part that no page answers.
coverage-nowhere = Tego jeszcze nie ma w tej witrynie
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Części, które są w tej witrynie: { $here } z { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = Ta lista jest osobnym plikiem. Gdy zmienia się prawo, zmieniamy listę, a wraz z nią zmienia się ta strona.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = Czego brakuje lub co nie jest pełne
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = Jest w tej witrynie
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Częściowo w tej witrynie
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Nieaktualne
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = Przeczytaliśmy tę część prawa.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = Nie przeczytaliśmy jeszcze tej części prawa.
# Why a part is not complete.
coverage-why-nothing = Żadna strona jeszcze o tym nie mówi.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Poradniki na ten temat: { $has }. Powinno ich być co najmniej: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Usługi w tym zakresie: { $has }. Powinno ich być co najmniej: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = Te usługi jeszcze o tym nie informują („{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = Nie opublikowaliśmy jeszcze żadnych uwag z naszymi odpowiedziami.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = Nie pytaliśmy tu jeszcze rodzin o zdanie.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = Nasza ostatnia odpowiedź na uwagę jest z dnia { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = Ostatnio pytaliśmy rodziny o zdanie { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = Te strony powinny być sprawdzone do { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = Jak powstała ta witryna
# Sentence under that heading.
release-lead = Z czego powstała ta witryna i co sprawdziliśmy, zanim ją pokazaliśmy.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Data przygotowania: { $date }. Program: localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Strony
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Usługi, poradniki i wydarzenia w każdym języku
# Above the names of languages in that table.
release-language = Język
# Heading above what was checked before the site went out.
release-checks = Co sprawdzono
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = Liczba sprawdzonych zasad: { $rules }. Nie znaleziono błędów, które wstrzymałyby publikację.
# What was checked. The links are those inside the site.
release-inside = Wszystkie linki wewnątrz witryny działają.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Linki do innych witryn: działa { $works } z { $asked }, niejasne: { $unclear }, niesprawdzone: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = Najstarsza z tych odpowiedzi jest z dnia { $date }.
# Said when nothing is left to put right.
release-nothing-left = Nie zostało nic do poprawienia.
# Above the table of what is left to put right.
release-left = Co zostało do poprawienia
# In that table, above what it is about.
release-about = Czego dotyczy
# In that table, above how many there are.
release-count = Ile
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Tłumaczenia
# In that table: things about words, such as a long sentence.
release-about-words = Słowa, które trudno się czyta
# In that table: everything else.
release-about-other = Coś innego
# Link to a file with the same facts and more.
release-file = Wszystko to w pliku dla komputerów

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Deklaracja dostępności
# Sentence under that heading. "We" is the council.
accessibility-lead = Chcemy, żeby każdy mógł korzystać z tej witryny.
# Heading above a list of what readers can do.
accessibility-can = Mogą Państwo
# Something readers can do.
accessibility-zoom = powiększyć słowa nawet cztery razy, a wszystkie nadal zmieszczą się na ekranie
# Something readers can do.
accessibility-keyboard = korzystać z każdej strony za pomocą klawiatury, przycisku lub głosu
# Something readers can do.
accessibility-reader = słuchać każdej strony za pomocą czytnika ekranu
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = korzystać z każdej strony z wyłączonym JavaScriptem
# Something readers can do.
accessibility-colours = używać własnych kolorów, ciemnych kolorów lub wysokiego kontrastu
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Proszę powiedzieć nam, o którą stronę chodzi. Poprawimy ją albo wyślemy Państwu w innej formie.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = Deklaracja dostępności: { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = Moc prawną ma deklaracja w tym języku: { $language }. Te słowa mają pomóc Państwu ją zrozumieć.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } zobowiązuje się do zapewnienia dostępności swojej witryny zgodnie z Przepisami o dostępności dla organów sektora publicznego (strony internetowe i aplikacje mobilne) (nr 2) z 2018 r.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Stan zgodności
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = Ta witryna jest w pełni zgodna z Wytycznymi dla dostępności treści internetowych w wersji 2.2 na poziomie AA.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = Ta witryna jest częściowo zgodna z Wytycznymi dla dostępności treści internetowych w wersji 2.2 na poziomie AA z powodu niezgodności wymienionych poniżej.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = Ta witryna jest częściowo zgodna z Wytycznymi dla dostępności treści internetowych w wersji 2.2 na poziomie AA z powodu wyjątków wymienionych poniżej.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = Ta witryna jest częściowo zgodna z Wytycznymi dla dostępności treści internetowych w wersji 2.2 na poziomie AA z powodu niezgodności i wyjątków wymienionych poniżej.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = Ta witryna nie jest zgodna z Wytycznymi dla dostępności treści internetowych w wersji 2.2 na poziomie AA. Niezgodności wymieniono poniżej.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = Nie sprawdziliśmy jeszcze tej witryny według Wytycznych dla dostępności treści internetowych w wersji 2.2 na poziomie AA. Niektóre części mogą dla Państwa nie działać. Jeśli tak jest, prosimy o wiadomość.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Treści niedostępne
# Sentence under that heading. Fixed by law in English.
statement-failing-text = Treści wymienione poniżej są niedostępne z następujących powodów.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Niezgodność z przepisami o dostępności
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Kogo to dotyczy
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = Kryterium sukcesu WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = Planujemy to poprawić do dnia
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Nieproporcjonalne obciążenie
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = Oceniliśmy to dnia { $date }.
# Link to the page with that work.
statement-assessment = Przeczytaj ocenę
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Treści, których nie obejmują przepisy o dostępności
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Przygotowanie tej deklaracji dostępności
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = Deklarację przygotowano dnia { $prepared }. Ostatni przegląd: { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Uwagi i dane kontaktowe
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Postępowanie w sprawie egzekwowania
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = Za egzekwowanie Przepisów o dostępności dla organów sektora publicznego (strony internetowe i aplikacje mobilne) (nr 2) z 2018 r. („przepisów o dostępności”) odpowiada Komisja Równości i Praw Człowieka (EHRC).
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = Jeśli nie są Państwo zadowoleni z naszej odpowiedzi na skargę, proszę zwrócić się do Służby Doradztwa i Wsparcia w sprawach Równości (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = Jeśli się Państwo nie zgadzają: możliwości i terminy
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Proszę znaleźć decyzję, a potem sprawdzić, kto może ją rozpatrzyć ponownie i ile jest na to czasu. Można się nie zgadzać i nie szkodzi to pomocy dla dziecka.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Ostatni dzień jest podany w piśmie. Jeśli termin na tej stronie jest inny, liczy się pismo. Mogą też Państwo dziś zapytać bezpłatną poradnię.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = Jeśli się Państwo nie zgadzają
# Link under that list to the page with all the ways.
disagree-all = Wszystkie możliwości i terminy
# Label before the decisions that a way is for.
route-when = W jakich sprawach
# Label before who looks at the decision again.
route-who = Kto decyduje
# Label before what to do.
route-how = Co zrobić
# Label before the time limits.
route-limit = Termin
# In place of a time limit, where the law sets none.
route-no-limit = Prawo go nie określa. Im szybciej, tym lepiej.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = lub
# Stands after two time limits: the one that ends later counts.
route-later = liczy się późniejszy termin
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = licząc od: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Proszę sprawdzić ten termin w piśmie lub w poradni.
# Label before how long it takes until there is an answer.
route-takes = Ile to trwa
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } dzień roboczy
        [few] { $count } dni robocze
        [many] { $count } dni roboczych
       *[other] { $count } dnia roboczego
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } dzień szkolny
        [few] { $count } dni szkolne
        [many] { $count } dni szkolnych
       *[other] { $count } dnia szkolnego
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Inne formy i brak internetu
# Sentence under that heading. "You" is the family.
formats-lead = Informacje z tej witryny można dostać na papierze, w dużym druku, w alfabecie Braille’a, jako nagranie lub w innym języku.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = To jest dla osób z niepełnosprawnością, osób bez internetu, osób czytających w innym języku i wszystkich innych. Nie trzeba mówić dlaczego.
# Heading above links to booklets.
booklets = Broszury do wydruku
# Sentence under that heading.
booklets-lead = Każda broszura to jedna długa strona w dużym druku. Można ją wydrukować albo zapisać na swoim urządzeniu.
# Heading above booklets with the guides of one subject.
booklets-topics = Poradniki według tematów
# Heading above booklets with the services for one need.
booklets-needs = Usługi według potrzeb
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = Przygotowano { $date }. Czasem coś się zmienia, więc przed wyjazdem proszę skontaktować się z usługą.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = Czego chcą się Państwo dowiedzieć?
# Sentence under that heading. An instruction.
questions-lead = Proszę wybrać pytanie, aby zobaczyć odpowiedź.
