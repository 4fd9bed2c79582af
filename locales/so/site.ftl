### State: draft. Not yet checked by a native speaker.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Bogga hore
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = U gudba qaybta muhiimka ah
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Liiska guud
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = Wax kale oo ku jira boggan internetka
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Halka aad joogtaan
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Luqad doorta
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = Waxa boggan ku jira
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = Boggan weli kuma qorna luqaddiinna. Waxaa lagu muujiyey { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = Boggan weli kuma qorna qaabka akhriska fudud.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = Waan idin soo wici karnaa, annaga oo wadna turjubaan bilaash ah. Naga soo waca:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Qaybo boggan ka mid ah weli kuma qorna luqaddiinna. Qaybahaasi waxay ku qoran yihiin { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = Bogga { $language } ah wax baa laga beddelay tan iyo markii boggan la turjumay.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = Kombiyuutar ayaa turjumay qaybo ka mid ah boggan. Khaladaad ayaa ku jiri kara.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Ku akhriya boggan { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = Af-Ingiriisi ah
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = Luqadahan, boggan weli wuxuu ku qoran yahay: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Caawimo ma u baahan tihiin?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Nala soo hadla. Waan idinka caawin karnaa inaad heshaan waxa aad u baahan tihiin.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Waxaa soo saaray
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = Boggan internetku ma isticmaalo cookies, idinmana daba galo.
# Label before a phone number to call. A noun.
phone = Telefoon:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = Fariin qoraal ah:
# Label before an email address. A noun.
email = Iimayl:
# Label before the address of a page of somebody else on the web. A noun.
website = Bogga internetka:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = Turjumaadda muuqaalka ah ee Luqadda Calaamadaha ee Ingiriiska (BSL):
# Title and heading of the page that stands at an old address and leads to the new one.
moved = Boggan meel kale ayaa loo raray
# Link on the page that stands at an old address. An instruction.
moved-link = Taga bogga cusub
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = Way dhammaatay: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = Wax kale ayaa lagu beddelay: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = Waxay dhammaatay { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = Waxaad isticmaali karto beddelkeeda
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Wax kale raadi
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = Boggaas waan heli weynay
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = Cinwaanka waxaa laga yaabaa in si khaldan loo qoray, ama bogga waa la raray.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Mid kuwan ka mid ah isku daya:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = Baahida
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = Da'da
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = Nooca caawimada
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = Xaafadda
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Hagayaal
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = A ilaa Z
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Munaasabado
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Macnaha ereyada
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Dadka iyo shaqadooda
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Ra'yigiinna dhiibta
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = Waad sheegteen, waan qabannay
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = Sida ay hawshu noogu socoto
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Nala soo xiriira
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = Ku saabsan sawirrada
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = Su'aalaha
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = Waxa isbeddelay
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Luqadaha
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = Waxa laga rabo boggan internetka
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = Haddii aydaan ku raacsanayn
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = U fududaynta dadka naafada ah
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Qaabab kale iyo internet la'aan
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = Liiskayga

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = Maxay tahay waxa ilmihiinnu caawimada uga baahan yahay?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Doorta baahi si aad u aragtaan caawimada jirta.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = Ilmihiinnu waa immisa jir?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Doorta da' si aad u aragtaan caawimada, hagayaasha iyo waxa ku xiga.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = Caawimo noocee ah ayaad raadinaysaan?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Doorta nooca caawimada si aad u aragtaan adeeg kasta.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Xaggee ku nooshihiin?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Doorta xaafad si aad u aragtaan adeegyada loogu talagalay qoysaska halkaas ku nool.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Adeegyo
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Hagayaal
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Hagayaal fudud oo ku saabsan xuquuqda, qorshayaasha, lacagta, caafimaadka iyo koritaanka.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Siyaabo kale oo wax loo raadiyo
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = Macluumaad kooban
# Heading on the first page, above the guides to read first. An instruction.
start-here = Halkan ka bilaaba
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = Adeegyada A ilaa Z
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Adeeg kasta iyo magaciisa.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Xarfaha
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = Adeegyada ka bilaabma { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] Weli adeeg ma jiro
        [one] { $count } adeeg
       *[other] { $count } adeeg
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } tallaabo
       *[other] { $count } tallaabo
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = Waxa ku xiga:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = Waxaa kale oo aad u baahan kartaan
# Heading at the end of a guide, above a list of services.
services-that-help = Adeegyada ku caawin kara
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Kan xigana akhriya

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Ma isticmaali karnaa?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = Sideen ku helnaa?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = Sugitaanku waa intee?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Waa immisa lacagtu?
# Heading of a part of the page of a service: opening hours and places.
ask-where = Goorma iyo xaggee?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Gelidda iyo ka qaybgalka
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = Sideen ula xiriirnaa?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = Maxaan samaynaa haddii wax khaldamaan, ama nala diido?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Su'aalaha ay qoysasku weydiiyaan
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Da'da
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Hadda
# Label before the name of the organisation that runs a service or an event.
run-by = Waxaa maamula
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Goobta
# Label before the day and times of an event.
when-label = Goorta
# Label before the languages that the staff of a service speak.
languages-spoken = Luqadaha lagu hadlo
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = Waxaa loogu talagalay
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Da'da iyo marxaladda
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Xaafadda
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = Baahiyaha oo dhan
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Meel kasta oo deegaankeenna ah
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Yaa codsan kara:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = Waxa marka hore la rabo inuu jiro
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = Waxaa loo baahan yahay ogaansho caafimaad (diagnosis).
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = Uma baahnidin ogaansho caafimaad (diagnosis).
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = Waxaa loo baahan yahay qorshaha waxbarashada, caafimaadka iyo daryeelka (EHC plan).
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = Uma baahnidin qorshaha waxbarashada, caafimaadka iyo daryeelka (EHC plan).
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Bilaash
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Ku fura khariidadda telefoonkiinna
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = Cinwaankan ma daabacno, si dadku u badbaadaan. Adeegga weydiiya markaad la xiriirtaan.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Sida halkaas lagu tago
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Waxyaabaha gelidda fududeeya
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Kan beddelkiisa isticmaala:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (xogta { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Waxaa la hubiyey { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = { $by } ayaa hubisay boggan akhriska fudud { $date }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = Boggan lama hubin tan iyo { $date }. Fadlan soo waca ka hor intaydaan ku kalsoonaan:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Muddo lama hubin
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Waalidku way ansixiyeen
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = Codadka boggan taageeray: { $votes } oo ka mid ah { $of }, { $date }. Cidda codaysay: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Waalidku waxay u codeeyeen isla ereyadan. Haddii ereyadu is beddelaan, calaamaddani way ka baxaysaa ilaa ay mar kale u codeeyaan.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Talo bilaash ah oo madax bannaan
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = Haddii aydaan ku raacsanayn, ama aad rabtaan qof garabkiinna taagan, la hadla adeeg aan ka tirsanayn golaha deegaanka (council).

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Boggan ku daawada Luqadda Calaamadaha ee Ingiriiska (BSL)
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Qoraalka muuqaalka
# What opens the words of the video as text. An instruction.
bsl-transcript = Akhriya waxa muuqaalku sheegayo
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = Waxaa calaamadaha ku turjumay { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Waxaa hubiyey { $by } { $date }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Furan
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Liis sugitaan
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Hadda waa hakad
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Xiran
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Weli ma bilaaban
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = Tan iyo { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = Waxaan filaynaa isbeddel marka la gaaro { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } sano
       *[other] { $age } sano
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } ilaa { $to } sano
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = Sugitaan ma laha
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } toddobaad
       *[other] { $weeks } toddobaad
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } ilaa { $to } toddobaad

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Xilliga iskuulku furan yahay oo keliya
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Fasaxyada iskuulka oo keliya
# Stands before a list of single days with their opening hours.
on-these-days = Maalmahan:
# Stands before a list of days on which a place is not open.
closed-on = Waa xiran yahay:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = kulankiiba
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = saacaddiiba
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = nus-maalintiiba
# Stands after a price, such as "£20 a day": the price of one day.
per-day = maalintiiba
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = habeenkiiba
# Stands after a price, such as "£50 a week": the price of one week.
per-week = toddobaadkiiba
# Stands after a price, such as "£40 a month": the price of one month.
per-month = bishiiba
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = xilli-waxbarasheedkiiba (term)
# Stands after a price, such as "£10 a year": the price of one year.
per-year = sannadkiiba
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = cuntadiiba
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = maylkiiba
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = hal mar

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = Idinka ayaa codsan kara
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = Xannaanadiinna, iskuulkiinna ama kulliyaddiinna
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = Dhakhtarkiinna qoyska (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = Kalkaaliye, daaweeye ama shaqaale kale oo caafimaad
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = Shaqaalaha daryeelka bulshada (social worker)
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = Kalkaalisada qoysaska booqata (health visitor) ama shaqaalaha carruurta yaryar
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Qof kasta oo ilmihiinna la shaqeeya
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Cidna: iskiis ayuu u yimaadaa

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = Goob aad tagtaan
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = Gurigiinna
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = Internetka
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = Telefoonka
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = Iskuulka

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Albaab aan jaranjaro lahayn
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Albaabbo iskood u furma
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Albaabbo ballaaran
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Wiishka dabaqyada (lift)
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Musqul ay dadka naafada ahi isticmaali karaan
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Musqusha Changing Places
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Qalab dadka kor u qaada (hoist)
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Meel ilmaha xafaayadda looga beddelo
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = Qalab maqalka caawiya (hearing loop)
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = Shaqaale ku hadla Luqadda Calaamadaha ee Ingiriiska (BSL)
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Calaamado ku qoran farta indhoolayaasha (braille)
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Qol deggan
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Qolka dareenka (sensory room)
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Eeyaha caawiya dadka waa la soo dhaweynayaa
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Baarkinka kaarka naafada (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Baarkin
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Istaanka baska oo u dhow

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = Maxaad ilme kasta la higsanaysaan?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = Tababar noocee ah ayay shaqaaluhu qaateen?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = Sideed noo ka qaybgelisaan?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = Sideen ku ogaan doonnaa sida ay wax u socdaan?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = Sidee bay goobtu ugu fududdahay dadka naafada ah?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = Sidee buu ilmahaygu idiinla bilaabaa?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = Maxaad qorshaynaysaan inaad hagaajisaan?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = Ku saabsan iskuulkan ama goobtan
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Nooca
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Halka ay ku taal
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = Deegaankeenna ka baxsan
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Boosaska
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Qayb gaar ah (specialist unit)
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Abaalmarin
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Akhriya warbixinteeda ku saabsan baahiyaha gaarka ah (SEN information report)
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Waxaa la cusboonaysiiyay { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = Weli ma hayno warbixinteeda ku saabsan baahiyaha waxbarasho ee gaarka ah (SEN). Dugsiga weydiista.
# Heading above how a school chooses the children it takes.
school-admissions = Sida carruurtu boos ku helaan
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } boos
       *[other] { $count } boos
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Iskuul caadi ah (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Iskuul gaar ah (special school)
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Xannaano (nursery)
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Qof guriga carruurta ku xannaaneeya (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = Kulliyad
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Waxbarasho beddel ah (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = Kulliyad gaar ah (specialist college)
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = Iskuul leh qayb gaar ah (specialist unit)

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Tallaabooyin
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = Halkan ayaad joogtaan
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Tallaabooyinka ka horreeya iyo kuwa ka dambeeya
# Label before the link to the step before this one.
step-before = Ka hor:
# Label before the link to the step after this one.
step-after = Ku xiga:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Tallaabada { $number } ee { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = Sharciga

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Macnaha ereyada
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = Waxa ay ereyadu ka dhigan yihiin.
# Label before links to other words of the glossary. An instruction.
see-also = Eega sidoo kale:
# Heading of the page with the kinds of people who work with families: who is who.
who = Dadka iyo shaqadooda
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = Dadka aad la kulmi kartaan, waxa ay qabtaan, iyo waxa aad weydiin kartaan.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = Waxbarashada
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = Caafimaadka
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = Daryeelka bulshada
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Madax bannaan
# Heading above when families ("you") meet people with this job ("them").
role-meet = Goorta aad la kulmi kartaan
# Heading above what families ("you") can ask people with this job.
role-ask = Waxa aad weydiin kartaan
# Heading above how families can contact people with this job ("them").
role-reach = Sida loola xiriiro

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Munaasabado
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Dalxiisyo, tababarro iyo kulamo qoysaska loogu talagalay.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = Hadda munaasabado soo socda ma jiraan. Dhawaan mar kale soo eega.
# Notice at the top of the page of an event that has already taken place.
event-over = Munaasabaddan way dhammaatay.
# Heading above what to do to get a place at an event.
booking = Sida boos loo qabsado
# Label before the web address of an event that takes place on the internet.
online = Internetka:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Ra'yigiinna dhiibta
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Uga qaybgala sida idinku habboon. Dhowr daqiiqo waxay la qiimo tahay xubinnimada guddi.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Hadda furan
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = Dhawaan soo socda
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Xirmay, iyo wixii ka soo baxay
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = Hadda wax gaar ah ma weydiinayno.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = Mar kasta waxaad noo sheegi kartaan ra'yigiinna. Uma baahnidin inaad sugtaan ilaa aan idin weydiinno.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Wuxuu furmayaa
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Wuxuu xirmayaa
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Waqtiga uu qaadanayo
# Heading above the result of a consultation that is closed.
outcome = Waxa ka soo baxay
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Waxaa la daabacay { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = Waxa ka soo baxay halkan ayaan ku sheegi doonnaa ugu dambayn { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = Weli ma sheegin waxa ka soo baxay. Haddii aad rabtaan inaad ogaataan, na weydiiya.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Maalinta ugu dambaysa ee jawaabta: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Maalinta ugu dambaysa ku dar kalandarkayga
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Maalmaha ugu dambeeya ee kalandarkiinna
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Iska diiwaangeli barnaamijka kalandarka
# Sentence before that link. "You" is the family.
calendar-subscribe-how = Marka aad iska diiwaangelisaan, maalmaha cusub iskood ayay kalandarkiinna u soo galayaan. Waa bilaash, mar kastana waad joojin kartaan.
# Sentence before a web address. An instruction.
calendar-address = Haddii xiriiriyuhu shaqayn waayo, ciwaankan ku koobiyeeya barnaamijka kalandarka:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Maalmaha hal mar kaydi, iyada oo aan kuwo cusub lahayn
# Heading above ways in which families can help to shape services.
ways-heading = Siyaabaha looga qaybgalo
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = Laga bilaabo midda waqtiga ugu yar ilaa midda ugu badan. Mar kasta waad joojin kartaan.
# Heading above ways to take part that need a few minutes.
commitment-minutes = Dhowr daqiiqo
# Heading above ways to take part that need about one hour.
commitment-hour = Ku dhowaad saacad
# Heading above ways to take part that need one evening or one morning.
commitment-evening = Hal fiid ama hal subax
# Heading above ways to take part that need some time about once a month.
commitment-regular = Bil kasta ama wixii u dhow
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = Kaalin joogto ah
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = Waad sheegteen, waan qabannay
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = Waxa ay qoysasku noo sheegeen, waxa aan ugu jawaabnay, iyo waxa aan ka qabannay.
# Heading above what families ("you") told the council.
said = Waxaad tiraahdeen
# Heading above what the council ("our") answered. A noun.
answer = Jawaabtayada
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = Waxa aan qabanayno
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Waa la dhammeeyey
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = Way socotaa
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Waa la qorsheeyey
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = Arrintan ma samayn karno
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } faallo iyo jawaabtayada
       *[other] { $count } faallo iyo jawaabahayaga
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = Weli faallo halkan kuma jirto. Boggani wuxuu muujin doonaa waxa aad noo sheegtaan, jawaabtayada, iyo waxa aan qabanno.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = Halka aan marayno
# Heading above the newest comments of families with the answers of the council.
you-said-latest = Jawaabaha ugu dambeeyey
# Heading above links to the comments of each year.
you-said-years = Sannad ahaan
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = Mawduuc ahaan
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = Waad sheegteen, waan qabannay { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = Waad sheegteen, waan qabannay: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = Dhammaan faallooyinka iyo jawaabaha
# Explains the tag "Done". "We" is the council.
action-done-means = Waan dhammaynay.
# Explains the tag "In progress". "We" is the council.
action-doing-means = Waan bilownay.
# Explains the tag "Planned". "We" is the council.
action-planned-means = Waan samayn doonnaa. Weli ma aannan bilaabin.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = Si furan ayaan u sheegnaa, sababtana waan sheegnaa.
# Heading above how many comments are not published. "We" is the council.
left-out = Waxa aan ka tagnay
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = Sharcigu wuxuu noo oggol yahay inaan ka tagno laba nooc oo faallo ah (SEND Regulations 2014, qodobka 56(4)). Weli mid kasta waan akhrinnaa.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Kuwa loogu talagalay oo keliya in cid lagu xumeeyo ama waqti lagu lumiyo: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = Kuwa ku saabsan caawimada hal ilmo ama hal qof oo dhallinyaro ah: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = Sida faallo loo bixiyo
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Noo sheega waxa wanaagsan, waxa maqan ama khaldan, sida ay u fududdahay isticmaalka bogga, iyo sida aad jeceshihiin inaad nooga caawisaan samayntiisa. Magacaaga inaad bixiso maaha khasab.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = Waxaan daabacnaa faallooyinka iyo jawaabahayaga ugu yaraan hal mar sannadkii. Wax muujinaya cidda aad tahay kuma jiraan.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = Fool ka fool
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Na weydii goorta iyo meesha aan ku kulmi karno. Qof ayaad la iman kartaa.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = Sida ay hawshu noogu socoto
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = Waxa aan ballanqaadnay, iyo inta aan ku dhownahay.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = Ballanqaadkayaga
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = Ugu dambeeya
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Ballanqaadka waa la fuliyey
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Weli ma gaarin
# Title of a table. A quarter is three months of a year.
figures-caption = Tirooyinka saddexdii biloodba
# Said of a promise of the council that nobody has measured yet.
figures-none = Weli tirooyin ma jiraan.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = Ilaa hadda hal tiro oo keliya ayaa jirta, markaa ma sheegi karno haddii ay wax ka soo raynayaan.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Way ka fiican tahay sannad ka hor: hadda { $now }, markaas { $then }.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Waxay ku dhowdahay sidii sannad ka hor: hadda { $now }, markaas { $then }.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Way ka xun tahay sannad ka hor: hadda { $now }, markaas { $then }.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Way ka fiican tahay bilowgii: hadda { $now }. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = Waxay ku dhowdahay sidii bilowgii: hadda { $now }. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Way ka xun tahay bilowgii: hadda { $now }. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: tirooyinka saddexdii biloodba
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = Ballanqaadkayaga: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = Tiirka buuxa ee leh ✓ wuxuu la macno yahay inaan ballanta oofinnay. Tiirka xarriiqaha leh wuxuu la macno yahay inaan oofin.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Muddada
# Heading of the column with numbers. A noun: a number that was measured.
figure = Tirada
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = boqolkiiba { $value }
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } toddobaad
       *[other] { $value } toddobaad
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } maalin
       *[other] { $value } maalmood
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } marka laga dhigo 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Nala soo xiriira
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Na soo waca, fariin ama iimayl noo soo dira, warqad noo soo qora ama na soo booqda. Doorta sida idiin fudud.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = Boostada
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Warqad, far waaweyn, farta indhoolayaasha (braille), cod iyo luqado kale
# Heading above what people can do who have no internet. "You" is the family.
no-internet = Haddii aydaan internet haysan

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = Ku saabsan sawirrada
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = Sawirrada ku jira bogagga akhriska fudud, iyo waxa mid kastaa ka dhigan yahay.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Ruqsad:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = Carabi
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = Luqadda Calaamadaha ee Ingiriiska (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = Bengaali
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = Kurdi (Soraani)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = Af-Weelsh
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = Ingiriisi
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = Faarisi
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = Faransiis
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = Gujaraati
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = Hindi
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = Bunjaabi
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = Boolish
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = Bashtuu
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = Bortuqiis
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = Romaaniyaan
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = Soomaali
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = Tigrinya
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = Turki
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = Yukreeniyaan
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = Urdu
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = Shiine

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Raadi
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Adeegyada iyo hagayaasha ku raadiya magac, baahi ama meel.
# Label of the search box.
# max: 40
search-label = Maxaad raadinaysaan?
# Hint under the search box. "It" is what the reader types.
search-hint = Qasab ma aha inaad si sax ah u qortaan.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] Waxba lama helin
        [one] { $count } natiijo
       *[other] { $count } natiijo
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Isku daya ereyo ka yar ama erey kale. Waxaad kale oo eegi kartaan liiska A ilaa Z, ama nala soo hadla.
# Said when the files of the search could not be loaded.
search-failed = Raadintu ma furmin. Hubiya internetkiinna, ama isticmaala liiska A ilaa Z.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Raadintu kuma shaqayso qalabkan. Taas beddelkeeda, doorta xarafka ugu horreeya ee magaca.
# Button under the results. An instruction.
# max: 25
search-more = Muuji kuwo kale
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Hage
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Munaasabad
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Erey la macneeyey

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Liiskan soo gaabiya
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = Baahida
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Da'da
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Xaafadda
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Nooca caawimada
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Dhammaan
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Bilaash
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = Idinka ayaa codsan kara
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Hadda furan, liis sugitaan ma laha
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] Ma jiro adeeg waafaqsan dhammaan waxa aad doorateen
        [one] { $count } adeeg ayaa muuqda
       *[other] { $count } adeeg ayaa muuqda
    }
# Button that takes back every choice.
# max: 25
filter-clear = Tirtir waxa la doortay
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = Eega wax dheeraad ah:
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
combination-none = Weli adeeg sidan ah ma naqaanno. Eega liiska ka dheer, ama noo sheega waxa maqan.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Ku kaydi liiskayga
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Waa lagu kaydiyey liiskayga
# Heading of the page with the services and guides the reader has saved.
my-list = Liiskayga
# Sentence under the heading of that page.
my-list-lead = Waxa aad kaydsateen. Liiskiinnu wuxuu ku jiraa qalabkan oo keliya, cid kalena ma arki karto.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = Waxba kuma jiraan liiskiinna. Bogga adeeg kasta ama hage kasta, ka doorta “Ku kaydi liiskayga”.
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] Waxba lama kaydin
        [one] { $count } bog ayaa la kaydiyey
       *[other] { $count } bog ayaa la kaydiyey
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Ka saar
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Ka saar dhammaan
# Button that sends the list to another phone or person.
# max: 30
my-list-share = La wadaag liiskayga
# Label of a field that holds the address of the list, to be copied.
my-list-link = Linkiga liiskan
# Said after the address was copied.
my-list-copied = Linkiga waa la koobiyeeyey.
# Heading above a list that came by a link from somebody else.
my-list-shared = Liis qof idinla wadaagay
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Kuwan ku kaydi liiskayga
# Said when a page on the list is no longer on the site.
my-list-gone = Boggan hadda halkan kuma jiro.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = Liis laguma kaydin karo qalabkan. Bog kasta waad daabacan kartaan, ama naga codsada inaan bogagga boosto idiinku soo dirno.
# Button that prints the page.
# max: 25
print-page = Daabac
# Button that prints everything on the list.
# max: 30
my-list-print = Daabac liiskayga
# Button that reads the page aloud.
# max: 25
listen = Dhegayso
# Button that stops reading for a while.
# max: 20
listen-pause = Hakad geli
# Button that goes on reading.
# max: 20
listen-go-on = Sii wad
# Button that ends reading.
# max: 20
listen-stop = Jooji
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Ku dar kalandarkayga
# Link to a calendar file with every event.
# max: 50
calendar-all = Munaasabadaha oo dhan ku dar kalandarkayga
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = Internetka kuma xirnidin
# Sentence under that heading.
offline-lead = Boggan weli kuma jiro qalabkiinna. Bogaggan ayaa ku jira:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Khalad ma ku jiraa boggan?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Noo sheega, waan saxaynaa.
# Link to a form.
# max: 35
wrong-form = Isticmaala foomkayaga
# Link that starts an email about the page.
# max: 40
wrong-email = Boggan iimayl nooga soo dira
# Subject of that email. The title of the page follows.
wrong-subject = Khalad ku jira bogga:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = Waxa isbeddelay, iyo waxa maqan
# Sentence under that heading.
changes-lead = Adeegyada hakadka ku jira, kuwa buuxa, kuwa xirmay iyo kuwa aan weli bilaaban, sababta, iyo caawimada aan ognahay inay maqan tahay.
# Heading above services that are paused.
changes-paused = Hadda waa hakad
# Heading above services with a waiting list.
changes-waiting-list = Liis sugitaan ayaa jira
# Heading above services that have ended.
changes-closed = Xiran
# Heading above services that are planned.
changes-planned = Weli ma bilaaban
# Said when every service is open.
changes-none = Adeeg kasta waa furan yahay.
# Heading above things that should be on the site and are not.
changes-missing = Waxa ka maqan boggan internetka
# Said when nothing is missing.
changes-complete = Ma ognin wax maqan. Haddii aad idinku wax og tihiin, noo sheega.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Bogagga ay waalidku ansixiyeen
# Sentence under that heading.
approved-pages-lead = Guddi waalid ah ayaa bogga akhriya oo u codeeya. Boggu liiskan wuu ku jiraa inta uu sheegayo wixii ay u codeeyeen.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = codadka: { $votes } oo ka mid ah { $of }, { $date }
# Heading above pages that somebody checked lately.
changes-checked = Dhawaan la hubiyey
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: waxa isbeddelay
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Ma rabtaan inaad ogaataan marka wax isbeddelaan?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = Akhriyaha wararka (feed reader) waa barnaamij ku tusaya waxa ku cusub bogagga aad doorataan. Magaciinna ama iimaylkiinna nama siinaysaan.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Ciwaanka akhriyaha wararka (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = Luqadaha
# Sentence under that heading. "We" is the council.
languages-page-lead = Inta bog ee luqad kasta ku qoran, iyo sida turjubaan loo helo.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $count } bog oo ka mid ah { $total }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = Waan idin soo wici karnaa, annaga oo wadna turjubaan luqad kasta ah. Waa bilaash.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = Waxa laga rabo boggan internetka, iyo halka uu ku jiro
# Sentence under that heading.
coverage-lead = Sharcigu wuxuu sheegayaa waxa ay tahay in lagu helo boggan internetka. Waa kuwan qayb kasta iyo bogagga ka jawaabaya.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Waajib
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Habboon
# Stands before the pages that answer a part.
coverage-where = Halka ay ku jirto:
# Stands beside a part that no page answers.
coverage-nowhere = Weli kuma jirto boggan internetka
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Qaybaha ku jira boggan internetka: { $here } oo ka mid ah { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = Liiskan wuxuu ku kaydsan yahay fayl u gaar ah. Marka sharcigu isbeddelo, liiska ayaan beddelnaa, bogganna wuu la beddelmaa.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = Waxa maqan ama aan dhammaystirnayn
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = Wuu ku jiraa boggan
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Qayb ayaa ku jirta boggan
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Ma cusboona
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = Qaybtan sharciga waan akhrinnay.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = Weli qaybtan sharciga ma aannaan akhrin.
# Why a part is not complete.
coverage-why-nothing = Weli bog kama hadlo arrintan.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Hagayaasha arrintan: { $has }. Ugu yaraan waa inay noqdaan: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Adeegyada arrintan: { $has }. Ugu yaraan waa inay noqdaan: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = Adeegyadan weli idiinma sheegaan arrintan (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = Weli ma aannaan daabicin faallooyin iyo jawaabahayaga.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = Weli halkan kuma weydiin qoysaska ra'yigooda.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = Jawaabtii ugu dambaysay ee aan ka bixinnay faallo waa { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = Markii ugu dambaysay ee aan qoysaska ra'yigooda weydiinnay waa { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = Boggaggan waxay ahayd inaan hubinno ugu dambayn { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = Sida boggan internetka loo sameeyey
# Sentence under that heading.
release-lead = Waxa boggan internetka laga sameeyey, iyo waxa aan hubinnay intaan la idin tusin.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Waxaa la sameeyey { $date }. Barnaamijka: localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Bogagga
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Adeegyada, hagayaasha iyo munaasabadaha luqad kasta
# Above the names of languages in that table.
release-language = Luqadda
# Heading above what was checked before the site went out.
release-checks = Waxa la hubiyey
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = Tirada xeerarka la eegay: { $rules }. Lama helin wax joojinaya bogga internetka.
# What was checked. The links are those inside the site.
release-inside = Xiriir kasta oo bogga internetka gudihiisa ah meel buu tagaa.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Xiriirrada bogagga kale: waxaa shaqeeya { $works } oo ka mid ah { $asked }, aan caddayn: { $unclear }, aan la tijaabin: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = Jawaabta ugu da'da weyn waa tan { $date }.
# Said when nothing is left to put right.
release-nothing-left = Wax la saxo ma harin.
# Above the table of what is left to put right.
release-left = Waxa weli la saxayo
# In that table, above what it is about.
release-about = Waxa ay ku saabsan tahay
# In that table, above how many there are.
release-count = Immisa
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Turjumaado
# In that table: things about words, such as a long sentence.
release-about-words = Erayo akhrintoodu adag tahay
# In that table: everything else.
release-about-other = Wax kale
# Link to a file with the same facts and more.
release-file = Waxaas oo dhan oo ah fayl kombiyuutarrada loogu talagalay

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Bayaanka u fududaynta dadka naafada ah
# Sentence under that heading. "We" is the council.
accessibility-lead = Waxaan rabnaa in qof kasta uu isticmaali karo boggan internetka.
# Heading above a list of what readers can do.
accessibility-can = Waxaad awooddaan
# Something readers can do.
accessibility-zoom = inaad ereyada weynaysaan ilaa afar jeer, iyaga oo dhammaantood weli shaashadda ku wada jira
# Something readers can do.
accessibility-keyboard = inaad bog kasta ku isticmaashaan kiiboodh, badhan (switch) ama codkiinna
# Something readers can do.
accessibility-reader = inaad bog kasta ku dhegaysataan akhriyaha shaashadda (screen reader)
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = inaad bog kasta isticmaashaan iyada oo JavaScript la damiyey
# Something readers can do.
accessibility-colours = inaad isticmaashaan midabbo idinku aad doorateen, midabbo mugdi ah ama midabbo si weyn u kala muuqda
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Noo sheega bogga uu yahay. Waan saxaynaa, ama bogga qaab kale ayaan idiinku soo diraynaa.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = Bayaanka u fududaynta dadka naafada ah ee { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = Bayaanka sharciga ah waa kan ku qoran luqaddan: { $language }. Erayadani waxay idinka caawinayaan inaad fahantaan.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } waxay ballan qaadaysaa inay boggeeda internetka ka dhigto mid qof kasta isticmaali karo, iyadoo raacaysa Xeerarka Fududaynta ee Hay'adaha Dadweynaha (Bogagga Internetka iyo Barnaamijyada Moobilka) (Lam. 2) ee 2018.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Heerka u hoggaansanaanta
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = Boggan internetka wuxuu si buuxda u raacayaa heerka AA ee Tilmaamaha Fududaynta Waxa Internetka, nooca 2.2.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = Boggan internetka wuxuu qayb ahaan u raacayaa heerka AA ee Tilmaamaha Fududaynta Waxa Internetka, nooca 2.2, sababtoo ah waxyaabaha aan la raacin ee hoos ku qoran.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = Boggan internetka wuxuu qayb ahaan u raacayaa heerka AA ee Tilmaamaha Fududaynta Waxa Internetka, nooca 2.2, sababtoo ah waxyaabaha laga reebay ee hoos ku qoran.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = Boggan internetka wuxuu qayb ahaan u raacayaa heerka AA ee Tilmaamaha Fududaynta Waxa Internetka, nooca 2.2, sababtoo ah waxyaabaha aan la raacin iyo kuwa laga reebay ee hoos ku qoran.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = Boggan internetka ma raaco heerka AA ee Tilmaamaha Fududaynta Waxa Internetka, nooca 2.2. Waxyaabaha aan la raacin hoos ayay ku qoran yihiin.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = Weli boggan kuma tijaabin heerka AA ee Tilmaamaha Fududaynta Waxa Internetka, nooca 2.2. Qaybo ayaa laga yaabaa inaysan idiin shaqayn. Hadday sidaas tahay, noo sheega.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Waxa aan la isticmaali karin
# Sentence under that heading. Fixed by law in English.
statement-failing-text = Waxa hoos ku qoran lama isticmaali karo sababahan awgood.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Raacid la'aanta xeerarka fududaynta
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Cidda ay saamaynayso
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = Shuruudda guusha ee WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = Waxaan qorshaynaynaa inaan saxno ugu dambayn
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Culays aan dheelli tirnayn
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = Tan waxaan qiimaynay { $date }.
# Link to the page with that work.
statement-assessment = Akhri qiimaynta
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Waxa aan ku jirin xeerarka fududaynta
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Diyaarinta bayaankan
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = Bayaankan waxaa la diyaariyay { $prepared }. Waxaa markii ugu dambaysay dib loo eegay { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Ra'yi iyo macluumaadka xiriirka
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Habka sharciga lagu fuliyo
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = Guddiga Sinnaanta iyo Xuquuqda Aadanaha (EHRC) ayaa mas'uul ka ah fulinta Xeerarka Fududaynta ee Hay'adaha Dadweynaha (Bogagga Internetka iyo Barnaamijyada Moobilka) (Lam. 2) ee 2018 ('xeerarka fududaynta').
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = Haddii aydaan ku qanacsanayn sida aan uga jawaabno cabashadiinna, la xiriira Adeegga Talada iyo Taageerada Sinnaanta (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = Haddii aydaan ku raacsanayn: doorashooyinkiinna iyo waqtiga
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Hel go'aanka, dabadeedna eeg cidda mar kale eegi karta iyo waqtiga aad haysataan. Waa caadi inaad ku raaci weydaan, mana dhibayso taageerada ilmihiinna.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Warqaddiinna ayaa sheegaysa maalinta ugu dambaysa. Haddii waqti bogga ku qoran ka duwan yahay, raaca warqadda, ama maanta weydiiya adeegga talada ee bilaashka ah.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = Haddii aydaan ku raacsanayn
# Link under that list to the page with all the ways.
disagree-all = Dhammaan doorashooyinkiinna iyo waqtiga
# Label before the decisions that a way is for.
route-when = Waxa ay u tahay
# Label before who looks at the decision again.
route-who = Cidda go'aaminaysa
# Label before what to do.
route-how = Waxa la sameeyo
# Label before the time limits.
route-limit = Waqtiga ugu dambeeya
# In place of a time limit, where the law sets none.
route-no-limit = Sharcigu ma dejin. Mar hore ayaa ka wanaagsan.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = ama
# Stands after two time limits: the one that ends later counts.
route-later = kii dambeeya ayaa la tirinayaa
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = laga bilaabo: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Waqtigan ka hubi warqaddiinna ama adeegga talada.
# Label before how long it takes until there is an answer.
route-takes = Inta ay qaadato
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } maalin shaqo
       *[other] { $count } maalmood oo shaqo
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } maalin dugsi
       *[other] { $count } maalmood oo dugsi
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } bil
       *[other] { $count } bilood
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Qaabab kale iyo internet la'aan
# Sentence under that heading. "You" is the family.
formats-lead = Boggan internetka ku hela warqad, far waaweyn, farta indhoolayaasha (braille), cod duuban ama luqad kale.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = Tani waxay u tahay dadka naafada ah, dadka aan internet lahayn, dadka luqad kale akhriya iyo cid kasta. Uma baahnidiin inaad sababta sheegtaan.
# Heading above links to booklets.
booklets = Buugag yaryar oo la daabacan karo
# Sentence under that heading.
booklets-lead = Buug yar kasta waa hal bog oo dheer oo far waaweyn ku qoran. Daabaca, ama ku kaydiya qalabkiinna.
# Heading above booklets with the guides of one subject.
booklets-topics = Hagayaasha, mawduuc ahaan
# Heading above booklets with the services for one need.
booklets-needs = Adeegyada, baahi ahaan
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = Waxaa la sameeyey { $date }. Wax baa isbeddeli kara: adeegga weydiiya ka hor intaydaan bixin.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = Maxaad rabtaan inaad ogaataan?
# Sentence under that heading. An instruction.
questions-lead = Doorta su'aal si aad u aragtaan jawaabta.
