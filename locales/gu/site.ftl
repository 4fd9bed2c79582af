### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = મુખ્ય પાનું
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = સીધા મુખ્ય લખાણ પર જાઓ
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = મુખ્ય મેનૂ
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = આ વેબસાઇટ પર વધુ
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = તમે ક્યાં છો
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = ભાષા પસંદ કરો
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = આ પાના પર
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = આ પાનું હજી તમારી ભાષામાં નથી. તે { $language } માં બતાવ્યું છે.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = આ પાનું હજી સરળ વાંચન (easy read) માં નથી.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = અમે તમને દુભાષિયા સાથે ફોન કરી શકીએ છીએ. તે મફત છે. અમને ફોન કરો:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = આ પાનાના અમુક ભાગ હજી તમારી ભાષામાં નથી. તે ભાગ { $language } માં છે.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = આ પાનાનો અનુવાદ થયા પછી { $language } પાનું બદલાયું છે.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = આ પાનાના અમુક ભાગનો અનુવાદ કમ્પ્યુટરે કર્યો છે. તેમાં ભૂલો હોઈ શકે છે.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = આ પાનું { $language } માં વાંચો
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = અંગ્રેજીમાં
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = આ ભાષાઓમાં આ પાનું હજી આ ભાષામાં છે: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = મદદ જોઈએ છે?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = અમારી સાથે વાત કરો. તમને જે જોઈએ છે તે શોધવામાં અમે મદદ કરી શકીએ છીએ.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = પ્રકાશક:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = આ વેબસાઇટ કૂકીઝ (cookies) વાપરતી નથી અને તમારા પર નજર રાખતી નથી.
# Label before a phone number to call. A noun.
phone = ફોન:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = ટેક્સ્ટ મેસેજ:
# Label before an email address. A noun.
email = ઈમેલ:
# Label before the address of a page of somebody else on the web. A noun.
website = વેબસાઇટ:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = બ્રિટિશ સાંકેતિક ભાષા (BSL) માં વીડિયો કૉલ સેવા:
# Title and heading of the page that stands at an old address and leads to the new one.
moved = આ પાનું બીજી જગ્યાએ ખસેડ્યું છે
# Link on the page that stands at an old address. An instruction.
moved-link = નવા પાના પર જાઓ
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = હવે બંધ છે: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = તેની જગ્યાએ હવે બીજું છે: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = તે { $date } ના રોજ બંધ થયું.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = તેની જગ્યાએ તમે શું વાપરી શકો
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = બીજું કંઈક શોધો
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = અમને આ પાનું મળતું નથી
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = કદાચ સરનામું ખોટું ટાઇપ થયું હોય અથવા પાનું બીજી જગ્યાએ ખસેડ્યું હોય.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = આમાંથી કોઈ પાનું જુઓ:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = જરૂરિયાત પ્રમાણે
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = ઉંમર પ્રમાણે
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = મદદના પ્રકાર પ્રમાણે
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = વિસ્તાર પ્રમાણે
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = માર્ગદર્શિકાઓ
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = નામ પ્રમાણે યાદી
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = કાર્યક્રમો
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = શબ્દોના અર્થ
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = કોણ શું કરે છે
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = તમારો મત આપો
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = તમે કહ્યું, અમે કર્યું
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = અમારું કામ કેવું ચાલે છે
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = અમારો સંપર્ક કરો
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = ચિત્રો વિશે
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = સવાલ પ્રમાણે
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = શું બદલાયું છે
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = ભાષાઓ
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = આ વેબસાઇટ પર શું હોવું જરૂરી છે
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = જો તમે સહમત ન હો
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = સૌ માટે સરળ ઉપયોગ
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = બીજાં સ્વરૂપો, અને ઇન્ટરનેટ વિના
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = મારી યાદી

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = તમારા બાળકને શેમાં મદદની જરૂર છે?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = જરૂરિયાત પસંદ કરો અને કઈ મદદ મળે છે તે જુઓ.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = તમારા બાળકની ઉંમર કેટલી છે?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = ઉંમર પસંદ કરો અને મદદ, માર્ગદર્શિકાઓ અને આગળ શું આવે છે તે જુઓ.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = તમે કેવી મદદ શોધો છો?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = મદદનો પ્રકાર પસંદ કરો અને બધી સેવાઓ જુઓ.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = તમે ક્યાં રહો છો?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = વિસ્તાર પસંદ કરો અને ત્યાં રહેતા પરિવારો માટેની સેવાઓ જુઓ.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = સેવાઓ
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = માર્ગદર્શિકાઓ
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = હક, યોજનાઓ, પૈસા, આરોગ્ય અને મોટા થવા વિશે સરળ માર્ગદર્શિકાઓ.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = શોધવાની બીજી રીતો
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = એક નજરમાં
# Heading on the first page, above the guides to read first. An instruction.
start-here = અહીંથી શરૂ કરો
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = નામ પ્રમાણે સેવાઓની યાદી
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = દરેક સેવા, નામ પ્રમાણે.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = અક્ષરો
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = { $letter } અક્ષરથી શરૂ થતી સેવાઓ
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] હજી કોઈ સેવા નથી
        [one] { $count } સેવા
       *[other] { $count } સેવાઓ
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } પગલું
       *[other] { $count } પગલાં
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = આ પછી આવે છે:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = આ પણ તમને કામ લાગી શકે
# Heading at the end of a guide, above a list of services.
services-that-help = મદદ કરી શકે તેવી સેવાઓ
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = આગળ આ વાંચો

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = શું અમે આ સેવા વાપરી શકીએ?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = આ સેવા કેવી રીતે મળે?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = કેટલી રાહ જોવી પડે?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = તેનો ખર્ચ કેટલો છે?
# Heading of a part of the page of a service: opening hours and places.
ask-where = ક્યારે અને ક્યાં?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = અંદર જવું અને ભાગ લેવો
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = અમે તેમનો સંપર્ક કેવી રીતે કરીએ?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = કંઈક બરાબર ન હોય, અથવા તેઓ ના પાડે તો શું કરવું?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = પરિવારો પૂછે છે તે સવાલો
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = ઉંમર
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = હાલમાં
# Label before the name of the organisation that runs a service or an event.
run-by = કોણ ચલાવે છે
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = ક્યાં
# Label before the day and times of an event.
when-label = ક્યારે
# Label before the languages that the staff of a service speak.
languages-spoken = બોલાતી ભાષાઓ
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = કોના માટે
# Label before the stages of life a service is for, such as "Primary school".
for-stages = ઉંમર અને તબક્કા
# Label before the areas a service is for. A noun: a part of the country.
for-areas = વિસ્તાર
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = બધી જરૂરિયાતો
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = અમારા વિસ્તારમાં બધે
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = આ સેવા કોણ માગી શકે:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = પહેલાં કઈ શરતો પૂરી થવી જોઈએ
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = નિદાન (diagnosis) જરૂરી છે.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = નિદાન (diagnosis) ની જરૂર નથી.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = શિક્ષણ, આરોગ્ય અને સંભાળ યોજના (EHC plan) જરૂરી છે.
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = શિક્ષણ, આરોગ્ય અને સંભાળ યોજના (EHC plan) ની જરૂર નથી.
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = મફત
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = તમારી નકશાની ઍપમાં ખોલો
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = લોકોની સલામતી માટે અમે આ સરનામું જાહેર કરતા નથી. સેવાનો સંપર્ક કરો ત્યારે સરનામું પૂછી લો.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = ત્યાં કેવી રીતે પહોંચવું
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = આવવા-જવાની અને વાપરવાની સગવડો
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = આના બદલે આ વાપરો:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = ({ $date } ના રોજ)
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = છેલ્લી તપાસ: { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = આ સરળ વાંચન (easy read) પાનું { $date } ના રોજ { $by } દ્વારા તપાસાયું.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = અમે { $date } પછી આ પાનું તપાસ્યું નથી. તેના પર આધાર રાખતાં પહેલાં કૃપા કરીને ફોન કરો:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = હાલમાં તપાસેલું નથી
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = વાલીઓ દ્વારા મંજૂર
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = આ પાનાના પક્ષમાં મત: { $votes } (કુલ { $of }), તારીખ { $date }. મત આપનાર: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = વાલીઓએ આ જ શબ્દો માટે મત આપ્યો છે. શબ્દો બદલાય તો ફરી મત લેવાય ત્યાં સુધી આ નિશાન કાઢી લેવાય છે.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = મફત અને સ્વતંત્ર સલાહ
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = જો તમે સહમત ન હો, અથવા ઇચ્છતા હો કે કોઈ તમારી પડખે રહે, તો કાઉન્સિલનો ભાગ ન હોય તેવી સેવા સાથે વાત કરો.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = આ પાનું બ્રિટિશ સાંકેતિક ભાષા (BSL) માં જુઓ
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = સબટાઇટલ (captions)
# What opens the words of the video as text. An instruction.
bsl-transcript = વીડિયોમાં જે કહ્યું છે તે વાંચો
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = સાંકેતિક ભાષામાં રજૂઆત: { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = { $by } દ્વારા { $date } ના રોજ તપાસાયું.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = ખુલ્લી છે
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = રાહ યાદી છે
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = હાલ પૂરતી અટકાવી છે
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = બંધ છે
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = હજી શરૂ થઈ નથી
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = { $date } થી.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = અમને { $date } સુધીમાં ફેરફાર થવાની આશા છે.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } વર્ષ
       *[other] { $age } વર્ષ
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } થી { $to } વર્ષ
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = રાહ જોવી પડતી નથી
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } અઠવાડિયું
       *[other] { $weeks } અઠવાડિયાં
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } થી { $to } અઠવાડિયાં

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = ફક્ત શાળાના સત્ર (term) દરમિયાન
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = ફક્ત શાળાની રજાઓમાં
# Stands before a list of single days with their opening hours.
on-these-days = આ દિવસોએ:
# Stands before a list of days on which a place is not open.
closed-on = આ દિવસોએ બંધ:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = પ્રતિ સેશન
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = પ્રતિ કલાક
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = પ્રતિ અડધો દિવસ
# Stands after a price, such as "£20 a day": the price of one day.
per-day = પ્રતિ દિવસ
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = પ્રતિ રાત
# Stands after a price, such as "£50 a week": the price of one week.
per-week = પ્રતિ અઠવાડિયું
# Stands after a price, such as "£40 a month": the price of one month.
per-month = પ્રતિ મહિનો
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = પ્રતિ શાળા સત્ર (term)
# Stands after a price, such as "£10 a year": the price of one year.
per-year = પ્રતિ વર્ષ
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = પ્રતિ ભોજન
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = પ્રતિ માઈલ
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = એક વાર

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = તમે પોતે માગી શકો છો
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = તમારી નર્સરી, શાળા કે કૉલેજ
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = તમારા ડૉક્ટર (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = નર્સ, થેરપિસ્ટ કે આરોગ્યના બીજા કર્મચારી
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = સોશિયલ વર્કર (social worker)
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = હેલ્થ વિઝિટર (health visitor) કે નાનાં બાળકો સાથે કામ કરતા કર્મચારી
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = તમારા બાળક સાથે કામ કરતી કોઈ પણ વ્યક્તિ
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = કોઈએ માગવાની જરૂર નથી: તે આપમેળે મળે છે

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = તમે જાઓ તેવી જગ્યાએ
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = તમારા ઘરે
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = ઑનલાઇન
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = ફોન પર
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = શાળામાં

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = પગથિયાં વિનાનું પ્રવેશદ્વાર
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = આપમેળે ખૂલતા દરવાજા
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = પહોળા દરવાજા
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = લિફ્ટ
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = વ્હીલચેર વાપરનાર માટે શૌચાલય
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = વધુ સગવડવાળું શૌચાલય (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = ઊંચકવાનું સાધન (hoist)
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = બાળકની નૅપી બદલવાની જગ્યા
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = સાંભળવામાં મદદ માટે લૂપ (hearing loop)
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = બ્રિટિશ સાંકેતિક ભાષા (BSL) વાપરતો સ્ટાફ
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = બ્રેઇલમાં લખેલાં પાટિયાં
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = શાંત રૂમ
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = સંવેદના માટેનો રૂમ (sensory room)
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = સહાયક કૂતરાં (assistance dogs) આવકાર્ય છે
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = બ્લૂ બૅજ (Blue Badge) પાર્કિંગ
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = પાર્કિંગ
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = નજીકમાં બસ સ્ટૉપ

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = તમે દરેક બાળક માટે કયાં ધ્યેય રાખો છો?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = સ્ટાફે કઈ તાલીમ લીધી છે?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = તમે અમને કેવી રીતે સામેલ કરો છો?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = બધું કેવું ચાલે છે તેની અમને કેવી રીતે ખબર પડશે?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = તમારે ત્યાં આવવું અને ત્યાંની સગવડો વાપરવી કેટલું સરળ છે?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = મારું બાળક તમારી સાથે કેવી રીતે શરૂઆત કરે છે?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = તમે શું સુધારવાનું વિચારો છો?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = આ સંસ્થા વિશે
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = પ્રકાર
# Label before "Outside our area", when a school is not in the area of the council.
school-where = ક્યાં
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = અમારા વિસ્તારની બહાર
# Label before the number of children a school can take. A plural noun: places for children.
school-places = જગ્યાઓ
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = વિશેષ યુનિટ
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = પુરસ્કાર
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = તેનો વિશેષ શૈક્ષણિક જરૂરિયાતો (SEN) વિશેનો માહિતી અહેવાલ વાંચો
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = { $date } ના રોજ સુધારેલો.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = તેનો ખાસ શૈક્ષણિક જરૂરિયાતો (SEN) વિશેનો અહેવાલ હજી અમારી પાસે નથી. શાળા પાસે માગો.
# Heading above how a school chooses the children it takes.
school-admissions = બાળકોને પ્રવેશ કેવી રીતે મળે છે
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } જગ્યા
       *[other] { $count } જગ્યાઓ
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = સામાન્ય શાળા (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = વિશેષ શાળા (special school)
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = નર્સરી
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = પોતાના ઘરે બાળકોને સાચવનાર (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = કૉલેજ
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = વૈકલ્પિક શિક્ષણ (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = વિશેષ કૉલેજ (specialist college)
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = વિશેષ યુનિટવાળી શાળા

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = પગલાં
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = તમે અહીં છો
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = આની પહેલાંનું અને પછીનું પગલું
# Label before the link to the step before this one.
step-before = પહેલાં:
# Label before the link to the step after this one.
step-after = પછી:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = કુલ { $count } માંથી પગલું { $number }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = કાયદો

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = શબ્દોના અર્થ
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = આ શબ્દોનો શો અર્થ છે.
# Label before links to other words of the glossary. An instruction.
see-also = આ પણ જુઓ:
# Heading of the page with the kinds of people who work with families: who is who.
who = કોણ શું કરે છે
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = તમે કયા લોકોને મળી શકો, તેઓ શું કરે છે, અને તમે તેમને શું પૂછી શકો.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = શિક્ષણમાં
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = આરોગ્યમાં
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = સામાજિક સંભાળમાં
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = સ્વતંત્ર
# Heading above when families ("you") meet people with this job ("them").
role-meet = તમે તેમને ક્યારે મળી શકો
# Heading above what families ("you") can ask people with this job.
role-ask = તમે શું પૂછી શકો
# Heading above how families can contact people with this job ("them").
role-reach = તેમનો સંપર્ક કેવી રીતે કરવો

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = કાર્યક્રમો
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = પરિવારો માટે પ્રવાસ, વર્કશૉપ અને મીટિંગ.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = હાલમાં આવનારો કોઈ કાર્યક્રમ નથી. થોડા વખતમાં ફરી જુઓ.
# Notice at the top of the page of an event that has already taken place.
event-over = આ કાર્યક્રમ પૂરો થઈ ગયો છે.
# Heading above what to do to get a place at an event.
booking = બુકિંગ કેવી રીતે કરવું
# Label before the web address of an event that takes place on the internet.
online = ઑનલાઇન:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = તમારો મત આપો
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = તમને ફાવે તે રીતે ભાગ લો. તમારી થોડી મિનિટો પણ બોર્ડના સભ્યપદ જેટલી જ મહત્ત્વની છે.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = હમણાં ખુલ્લા છે
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = ટૂંક સમયમાં આવે છે
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = પૂરા થયા, અને તેનું પરિણામ
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = અમે હમણાં કોઈ ખાસ વિષય પર પૂછતા નથી.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = તમે ગમે ત્યારે તમારો મત અમને કહી શકો છો. અમે પૂછીએ ત્યાં સુધી રાહ જોવાની જરૂર નથી.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = શરૂ થવાની તારીખ
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = પૂરા થવાની તારીખ
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = કેટલો સમય લાગે
# Heading above the result of a consultation that is closed.
outcome = તેનું પરિણામ
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = { $date } ના રોજ પ્રકાશિત.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = તેનું શું પરિણામ આવ્યું તે અમે { $date } સુધીમાં અહીં કહીશું.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = તેનું શું પરિણામ આવ્યું તે અમે હજી કહ્યું નથી. જાણવું હોય તો અમને પૂછો.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = જવાબ આપવાનો છેલ્લો દિવસ: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = છેલ્લો દિવસ મારા કૅલેન્ડરમાં ઉમેરો
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = તમારા કૅલેન્ડરમાં છેલ્લા દિવસો
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = મારી કૅલેન્ડર ઍપમાં સબ્સ્ક્રાઇબ કરો
# Sentence before that link. "You" is the family.
calendar-subscribe-how = સબ્સ્ક્રાઇબ કરો એટલે નવા દિવસો આપમેળે તમારા કૅલેન્ડરમાં આવે છે. તે મફત છે, અને તમે ગમે ત્યારે બંધ કરી શકો છો.
# Sentence before a web address. An instruction.
calendar-address = લિંક કામ ન કરે તો આ સરનામું તમારી કૅલેન્ડર ઍપમાં કૉપિ કરો:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = દિવસો એક વાર સાચવો, નવા દિવસો વગર
# Heading above ways in which families can help to shape services.
ways-heading = ભાગ લેવાની રીતો
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = સૌથી ઓછા સમયથી સૌથી વધુ સમય સુધી. તમે ગમે ત્યારે અટકી શકો છો.
# Heading above ways to take part that need a few minutes.
commitment-minutes = થોડી મિનિટો
# Heading above ways to take part that need about one hour.
commitment-hour = લગભગ એક કલાક
# Heading above ways to take part that need one evening or one morning.
commitment-evening = એક સાંજ કે એક સવાર
# Heading above ways to take part that need some time about once a month.
commitment-regular = લગભગ દર મહિને
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = કાયમી જવાબદારી
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = તમે કહ્યું, અમે કર્યું
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = પરિવારોએ અમને શું કહ્યું, અમે શો જવાબ આપ્યો, અને અમે તે વિશે શું કર્યું.
# Heading above what families ("you") told the council.
said = તમે કહ્યું
# Heading above what the council ("our") answered. A noun.
answer = અમારો જવાબ
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = અમે શું કરીએ છીએ
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = થઈ ગયું
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = કામ ચાલુ છે
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = કરવાનું નક્કી છે
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = અમે આ કરી શકતા નથી
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } અભિપ્રાય, અમારા જવાબ સાથે
       *[other] { $count } અભિપ્રાયો, અમારા જવાબો સાથે
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = અહીં હજી કોઈ અભિપ્રાય નથી. તમે અમને શું કહો છો, અમારો જવાબ, અને અમે શું કરીએ છીએ તે આ પાનું બતાવશે.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = અમે ક્યાં સુધી પહોંચ્યા
# Heading above the newest comments of families with the answers of the council.
you-said-latest = સૌથી નવા જવાબો
# Heading above links to the comments of each year.
you-said-years = વર્ષ પ્રમાણે
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = વિષય પ્રમાણે
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = તમે કહ્યું, અમે કર્યું: { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = તમે કહ્યું, અમે કર્યું: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = બધા અભિપ્રાયો અને જવાબો
# Explains the tag "Done". "We" is the council.
action-done-means = અમે તે પૂરું કર્યું છે.
# Explains the tag "In progress". "We" is the council.
action-doing-means = અમે શરૂ કર્યું છે.
# Explains the tag "Planned". "We" is the council.
action-planned-means = અમે તે કરીશું. હજી શરૂ કર્યું નથી.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = અમે તે ખુલ્લેઆમ કહીએ છીએ, અને કારણ પણ કહીએ છીએ.
# Heading above how many comments are not published. "We" is the council.
left-out = અમે શું પ્રકાશિત ન કર્યું
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = કાયદો અમને બે પ્રકારના અભિપ્રાયો છોડી દેવા દે છે (SEND Regulations 2014, નિયમ 56(4)). છતાં અમે દરેક વાંચીએ છીએ.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = માત્ર દુઃખ આપવા કે સમય બગાડવા માટે: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = એક બાળક કે યુવાનની મદદ વિશે: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = અભિપ્રાય કેવી રીતે આપવો
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = શું સારું છે, શું ખૂટે છે કે ખોટું છે, સાઇટ વાપરવી કેટલી સરળ છે, અને તે બનાવવામાં તમે કેવી રીતે મદદ કરવા માંગો છો તે અમને કહો. તમારું નામ આપવું જરૂરી નથી.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = અમે વર્ષમાં ઓછામાં ઓછું એક વાર અભિપ્રાયો અને અમારા જવાબો પ્રકાશિત કરીએ છીએ. તેમાં એવું કંઈ નથી હોતું જે બતાવે કે તમે કોણ છો.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = રૂબરૂ
# Sentence under "In person". "Us" is the council.
comment-in-person-how = અમે ક્યારે અને ક્યાં મળી શકીએ તે અમને પૂછો. તમે કોઈને સાથે લાવી શકો છો.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = અમારું કામ કેવું ચાલે છે
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = અમે શું વચન આપીએ છીએ, અને અમે તેની કેટલા નજીક છીએ.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = અમારું વચન
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = સૌથી નવો આંકડો
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = વચન પાળ્યું
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = હજી પૂરું થયું નથી
# Title of a table. A quarter is three months of a year.
figures-caption = ત્રણ-ત્રણ મહિનાના આંકડા
# Said of a promise of the council that nobody has measured yet.
figures-none = હજી કોઈ આંકડા નથી.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = અત્યાર સુધી એક જ આંકડો છે, તેથી સ્થિતિ સુધરે છે કે નહીં તે અમે કહી શકતા નથી.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = એક વર્ષ પહેલાં કરતાં સારું: હમણાં { $now }, ત્યારે { $then }.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = લગભગ એક વર્ષ પહેલાં જેવું જ: હમણાં { $now }, ત્યારે { $then }.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = એક વર્ષ પહેલાં કરતાં ખરાબ: હમણાં { $now }, ત્યારે { $then }.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = શરૂઆત કરતાં સારું: હમણાં { $now }. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = લગભગ શરૂઆત જેવું જ: હમણાં { $now }. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = શરૂઆત કરતાં ખરાબ: હમણાં { $now }. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: દર ત્રણ મહિનાના આંકડા
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = અમારું વચન: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = ✓ સાથેની ભરેલી પટ્ટી એટલે અમે વચન પાળ્યું. લીટીવાળી પટ્ટી એટલે અમે વચન પાળી શક્યા નથી.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = સમયગાળો
# Heading of the column with numbers. A noun: a number that was measured.
figure = આંકડો
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } ટકા
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } અઠવાડિયું
       *[other] { $value } અઠવાડિયાં
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } દિવસ
       *[other] { $value } દિવસ
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = 10 માંથી { $value }

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = અમારો સંપર્ક કરો
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = ફોન કરો, ટેક્સ્ટ મેસેજ કે ઈમેલ મોકલો, પત્ર લખો અથવા રૂબરૂ આવો. તમને સૌથી સહેલું લાગે તે પસંદ કરો.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = ટપાલથી
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = કાગળ, મોટા અક્ષર, બ્રેઇલ, ઑડિયો અને બીજી ભાષાઓ
# Heading above what people can do who have no internet. "You" is the family.
no-internet = જો તમારી પાસે ઇન્ટરનેટ ન હોય

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = ચિત્રો વિશે
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = અમારાં સરળ વાંચન (easy read) પાનાંનાં ચિત્રો, અને દરેક ચિત્રનો અર્થ.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = લાઇસન્સ:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = અરબી
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = બ્રિટિશ સાંકેતિક ભાષા (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = બંગાળી
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = કુર્દિશ (સોરાની)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = વેલ્શ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = અંગ્રેજી
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = ફારસી
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = ફ્રેન્ચ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = ગુજરાતી
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = હિન્દી
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = પંજાબી
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = પોલિશ
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = પશ્તો
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = પોર્ટુગીઝ
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = રોમાનિયન
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = સોમાલી
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = ટિગ્રિન્યા
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = તુર્કી
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = યુક્રેનિયન
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = ઉર્દૂ
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = ચાઇનીઝ

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = શોધો
# Sentence under the heading of the search page, also shown by search engines.
search-lead = નામ, જરૂરિયાત કે સ્થળ પ્રમાણે સેવાઓ અને માર્ગદર્શિકાઓ શોધો.
# Label of the search box.
# max: 40
search-label = તમે શું શોધો છો?
# Hint under the search box. "It" is what the reader types.
search-hint = જોડણી સાચી ન હોય તો પણ ચાલશે.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] કંઈ મળ્યું નથી
        [one] { $count } પરિણામ
       *[other] { $count } પરિણામો
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = ઓછા શબ્દો કે બીજો શબ્દ લખી જુઓ. તમે નામ પ્રમાણે યાદી પણ જોઈ શકો છો, અથવા અમારી સાથે વાત કરી શકો છો.
# Said when the files of the search could not be loaded.
search-failed = શોધ ખૂલી શકી નથી. તમારું ઇન્ટરનેટ કનેક્શન તપાસો, અથવા નામ પ્રમાણે યાદી વાપરો.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = આ ડિવાઇસ પર શોધ ચાલતી નથી. તેના બદલે નામનો પહેલો અક્ષર પસંદ કરો.
# Button under the results. An instruction.
# max: 25
search-more = વધુ બતાવો
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = માર્ગદર્શિકા
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = કાર્યક્રમ
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = શબ્દનો અર્થ

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = આ યાદી ટૂંકી કરો
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = જરૂરિયાત
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = ઉંમર
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = વિસ્તાર
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = મદદનો પ્રકાર
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = કોઈ પણ
# A box to tick: only services that cost nothing.
# max: 30
filter-free = મફત
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = તમે પોતે માગી શકો છો
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = હમણાં ખુલ્લી છે, રાહ યાદી નથી
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] તમારી બધી પસંદગી સાથે મેળ ખાતી કોઈ સેવા નથી
        [one] { $count } સેવા બતાવી છે
       *[other] { $count } સેવાઓ બતાવી છે
    }
# Button that takes back every choice.
# max: 25
filter-clear = પસંદગી દૂર કરો
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = વધુ સેવાઓ જુઓ:
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
combination-none = આ માટેની કોઈ સેવાની અમને હજી ખબર નથી. લાંબી યાદી જુઓ, અથવા શું ખૂટે છે તે અમને કહો.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = મારી યાદીમાં સાચવો
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = મારી યાદીમાં સાચવ્યું છે
# Heading of the page with the services and guides the reader has saved.
my-list = મારી યાદી
# Sentence under the heading of that page.
my-list-lead = તમે જે સાચવ્યું છે તે. તમારી યાદી આ ડિવાઇસ પર જ રહે છે, અને બીજું કોઈ તે જોઈ શકતું નથી.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = તમારી યાદી ખાલી છે. કોઈ પણ સેવા કે માર્ગદર્શિકાના પાના પર “મારી યાદીમાં સાચવો” પસંદ કરો.
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] કંઈ સાચવ્યું નથી
        [one] { $count } પાનું સાચવ્યું છે
       *[other] { $count } પાનાં સાચવ્યાં છે
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = કાઢી નાખો
# Button that empties the list. An instruction.
# max: 25
my-list-clear = બધું કાઢી નાખો
# Button that sends the list to another phone or person.
# max: 30
my-list-share = મારી યાદી શેર કરો
# Label of a field that holds the address of the list, to be copied.
my-list-link = આ યાદીની લિંક
# Said after the address was copied.
my-list-copied = લિંક કૉપિ થઈ ગઈ છે.
# Heading above a list that came by a link from somebody else.
my-list-shared = કોઈએ તમારી સાથે શેર કરેલી યાદી
# Button that keeps such a list on this device.
# max: 40
my-list-keep = આ બધું મારી યાદીમાં સાચવો
# Said when a page on the list is no longer on the site.
my-list-gone = આ પાનું હવે અહીં નથી.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = આ ડિવાઇસ પર યાદી સાચવી શકાતી નથી. તમે કોઈ પણ પાનું પ્રિન્ટ કરી શકો છો, અથવા અમને પાનાં ટપાલથી મોકલવાનું કહી શકો છો.
# Button that prints the page.
# max: 25
print-page = પ્રિન્ટ કરો
# Button that prints everything on the list.
# max: 30
my-list-print = મારી યાદી પ્રિન્ટ કરો
# Button that reads the page aloud.
# max: 25
listen = સાંભળો
# Button that stops reading for a while.
# max: 20
listen-pause = થોડી વાર રોકો
# Button that goes on reading.
# max: 20
listen-go-on = ચાલુ રાખો
# Button that ends reading.
# max: 20
listen-stop = બંધ કરો
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = મારા કૅલેન્ડરમાં ઉમેરો
# Link to a calendar file with every event.
# max: 50
calendar-all = બધા કાર્યક્રમો મારા કૅલેન્ડરમાં ઉમેરો
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = તમે ઇન્ટરનેટ સાથે જોડાયેલા નથી
# Sentence under that heading.
offline-lead = આ પાનું હજી તમારા ડિવાઇસ પર નથી. તમારા ડિવાઇસ પર આ પાનાં છે:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = આ પાના પર કંઈ ખોટું છે?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = અમને કહો, અને અમે તે સુધારીશું.
# Link to a form.
# max: 35
wrong-form = અમારું ફોર્મ ભરો
# Link that starts an email about the page.
# max: 40
wrong-email = આ પાના વિશે અમને ઈમેલ કરો
# Subject of that email. The title of the page follows.
wrong-subject = આ પાના પર કંઈક ખોટું છે:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = શું બદલાયું છે, અને શું ખૂટે છે
# Sentence under that heading.
changes-lead = કઈ સેવાઓ હાલ પૂરતી અટકાવી છે, ભરાઈ ગઈ છે, બંધ થઈ છે કે હજી શરૂ થવાની છે, અને શા માટે. અમારી જાણ પ્રમાણે કઈ મદદ ખૂટે છે તે પણ.
# Heading above services that are paused.
changes-paused = હાલ પૂરતી અટકાવેલી
# Heading above services with a waiting list.
changes-waiting-list = રાહ યાદી છે
# Heading above services that have ended.
changes-closed = બંધ થઈ ગયેલી
# Heading above services that are planned.
changes-planned = હજી શરૂ થવાની
# Said when every service is open.
changes-none = દરેક સેવા ખુલ્લી છે.
# Heading above things that should be on the site and are not.
changes-missing = આ વેબસાઇટ પર શું ખૂટે છે
# Said when nothing is missing.
changes-complete = અમારી જાણ પ્રમાણે કંઈ ખૂટતું નથી. તમને કંઈ ખૂટતું લાગે તો અમને કહો.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = વાલીઓએ મંજૂર કરેલાં પાનાં
# Sentence under that heading.
approved-pages-lead = વાલીઓનું એક જૂથ પાનું વાંચે છે અને તેના પર મત આપે છે. જ્યાં સુધી પાનામાં એ જ લખેલું હોય જેના માટે તેમણે મત આપ્યો, ત્યાં સુધી પાનું આ યાદીમાં રહે છે.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = પક્ષમાં મત: { $votes } (કુલ { $of }), { $date }
# Heading above pages that somebody checked lately.
changes-checked = તાજેતરમાં તપાસેલાં પાનાં
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: શું બદલાયું છે
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = કંઈક બદલાય ત્યારે તમારે જાણવું છે?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = ફીડ રીડર એવી ઍપ છે જે તમે પસંદ કરેલી સાઇટ પર શું નવું છે તે બતાવે છે. તમારે અમને નામ કે ઇમેઇલ આપવાં પડતાં નથી.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = તમારા ફીડ રીડર માટેનું સરનામું (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = ભાષાઓ
# Sentence under that heading. "We" is the council.
languages-page-lead = દરેક ભાષામાં કેટલાં પાનાં છે, અને દુભાષિયા કેવી રીતે મળે.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = કુલ { $total } માંથી { $count } પાનાં
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = અમે તમને કોઈ પણ ભાષાના દુભાષિયા સાથે ફોન કરી શકીએ છીએ. તે મફત છે.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = આ વેબસાઇટ પર શું હોવું જરૂરી છે, અને તે ક્યાં છે
# Sentence under that heading.
coverage-lead = કાયદો કહે છે કે આ વેબસાઇટ પર શું હોવું જરૂરી છે. અહીં દરેક ભાગ છે, અને તેનો જવાબ આપતાં પાનાં છે.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = ફરજિયાત
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = હોવું જોઈએ
# Stands before the pages that answer a part.
coverage-where = ક્યાં છે:
# Stands beside a part that no page answers.
coverage-nowhere = હજી આ વેબસાઇટ પર નથી
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = આ વેબસાઇટ પર છે તે ભાગો: { $all } માંથી { $here }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = આ યાદી તેની પોતાની ફાઇલમાં રાખી છે. કાયદો બદલાય ત્યારે અમે યાદી બદલીએ છીએ, અને આ પાનું તેની સાથે બદલાય છે.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = શું ખૂટે છે અથવા શું પૂરું નથી
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = આ વેબસાઇટ પર છે
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = થોડો ભાગ આ વેબસાઇટ પર છે
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = તાજું નથી
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = અમે કાયદાનો આ ભાગ વાંચ્યો છે.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = અમે હજી કાયદાનો આ ભાગ વાંચ્યો નથી.
# Why a part is not complete.
coverage-why-nothing = હજી કોઈ પાનું આ વિશે કંઈ કહેતું નથી.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = આ વિશે માર્ગદર્શિકાઓ: { $has }. ઓછામાં ઓછી હોવી જોઈએ: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = આ માટે સેવાઓ: { $has }. ઓછામાં ઓછી હોવી જોઈએ: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = આ સેવાઓ હજી તમને આ જણાવતી નથી (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = અમે હજી કોઈ ટિપ્પણી અમારા જવાબ સાથે પ્રકાશિત કરી નથી.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = અમે હજી અહીં પરિવારોનો મત પૂછ્યો નથી.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = ટિપ્પણીનો અમારો છેલ્લો જવાબ { $date } નો છે.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = અમે છેલ્લે { $date } ના રોજ પરિવારોનો મત પૂછ્યો હતો.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = અમારે આ પાનાં { $date } સુધીમાં તપાસી લેવા જોઈતાં હતાં.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = આ વેબસાઇટ કેવી રીતે બની
# Sentence under that heading.
release-lead = આ વેબસાઇટ શેમાંથી બની, અને તમે જુઓ તે પહેલાં અમે શું તપાસ્યું.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = { $date } ના રોજ localoffer { $version } વડે બની.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = પાનાં
# Above the table of languages. A page that only lists other pages does not count.
release-languages = દરેક ભાષામાં સેવાઓ, માર્ગદર્શિકાઓ અને કાર્યક્રમો
# Above the names of languages in that table.
release-language = ભાષા
# Heading above what was checked before the site went out.
release-checks = શું તપાસ્યું
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = તપાસેલા નિયમોની સંખ્યા: { $rules }. વેબસાઇટને રોકે એવું કંઈ મળ્યું નથી.
# What was checked. The links are those inside the site.
release-inside = વેબસાઇટની અંદરની દરેક લિંક ક્યાંક લઈ જાય છે.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = બીજી વેબસાઇટની લિંક: { $asked } માંથી { $works } ચાલે છે, સ્પષ્ટ નથી: { $unclear }, અજમાવી નથી: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = આમાંથી સૌથી જૂનો જવાબ { $date } નો છે.
# Said when nothing is left to put right.
release-nothing-left = સુધારવાનું કંઈ બાકી નથી.
# Above the table of what is left to put right.
release-left = શું સુધારવાનું બાકી છે
# In that table, above what it is about.
release-about = શેના વિશે
# In that table, above how many there are.
release-count = કેટલાં
# In that table: things about translations, such as one that is older than its source.
release-about-translations = અનુવાદો
# In that table: things about words, such as a long sentence.
release-about-words = વાંચવામાં અઘરા શબ્દો
# In that table: everything else.
release-about-other = બીજું કંઈક
# Link to a file with the same facts and more.
release-file = આ બધું કમ્પ્યુટર માટેની એક ફાઇલમાં

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = સૌ માટે સરળ ઉપયોગ વિશે નિવેદન (accessibility statement)
# Sentence under that heading. "We" is the council.
accessibility-lead = અમે ઇચ્છીએ છીએ કે દરેક જણ આ વેબસાઇટ વાપરી શકે.
# Heading above a list of what readers can do.
accessibility-can = તમે શું કરી શકો છો
# Something readers can do.
accessibility-zoom = અક્ષરો ચાર ગણા સુધી મોટા કરી શકો છો, તો પણ બધા શબ્દો સ્ક્રીન પર સમાય છે
# Something readers can do.
accessibility-keyboard = દરેક પાનું કીબોર્ડ, સ્વિચ (switch) કે તમારા અવાજથી વાપરી શકો છો
# Something readers can do.
accessibility-reader = દરેક પાનું સ્ક્રીન રીડર (screen reader) વડે સાંભળી શકો છો
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = JavaScript બંધ હોય ત્યારે પણ દરેક પાનું વાપરી શકો છો
# Something readers can do.
accessibility-colours = તમારી પસંદના રંગો, ઘેરા રંગો કે વધુ ફરકવાળા રંગો (high contrast) વાપરી શકો છો
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = તે કયું પાનું છે તે અમને કહો. અમે તે સુધારીશું, અથવા તમને તે પાનું બીજા સ્વરૂપમાં મોકલીશું.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = { $site }: સૌ માટે સરળ ઉપયોગ વિશે નિવેદન
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = કાનૂની નિવેદન આ ભાષામાં છે: { $language }. આ શબ્દો તે સમજવામાં તમારી મદદ માટે છે.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } પોતાની વેબસાઇટ સૌ માટે સુલભ બનાવવા પ્રતિબદ્ધ છે, જાહેર સંસ્થાઓ (વેબસાઇટ અને મોબાઇલ ઍપ) (નં. 2) સુલભતા નિયમો 2018 મુજબ.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = પાલનની સ્થિતિ
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા, આવૃત્તિ 2.2, ધોરણ AA નું પૂરેપૂરું પાલન કરે છે.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા, આવૃત્તિ 2.2, ધોરણ AA નું અંશતઃ પાલન કરે છે, નીચે આપેલી ખામીઓને કારણે.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા, આવૃત્તિ 2.2, ધોરણ AA નું અંશતઃ પાલન કરે છે, નીચે આપેલા અપવાદોને કારણે.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા, આવૃત્તિ 2.2, ધોરણ AA નું અંશતઃ પાલન કરે છે, નીચે આપેલી ખામીઓ અને અપવાદોને કારણે.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા, આવૃત્તિ 2.2, ધોરણ AA નું પાલન કરતી નથી. ખામીઓ નીચે આપેલી છે.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = અમે હજી આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા, આવૃત્તિ 2.2, ધોરણ AA મુજબ ચકાસી નથી. કેટલાક ભાગ તમારા માટે કામ ન પણ કરે. એવું હોય તો અમને કહો.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = સૌ વાપરી ન શકે તેવી સામગ્રી
# Sentence under that heading. Fixed by law in English.
statement-failing-text = નીચે આપેલી સામગ્રી આ કારણોસર સૌ વાપરી શકતા નથી.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = સુલભતા નિયમોનું પાલન ન થવું
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = કોને અસર થાય છે
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = WCAG 2.2 નો માપદંડ
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = અમે આ તારીખ સુધીમાં સુધારવા માગીએ છીએ
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = અપ્રમાણસર બોજ
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = અમે { $date } ના રોજ આનું મૂલ્યાંકન કર્યું.
# Link to the page with that work.
statement-assessment = મૂલ્યાંકન વાંચો
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = સુલભતા નિયમોના ક્ષેત્રમાં ન આવતી સામગ્રી
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = આ નિવેદનની તૈયારી
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = આ નિવેદન { $prepared } ના રોજ તૈયાર થયું. છેલ્લે { $reviewed } ના રોજ તેની સમીક્ષા થઈ.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = પ્રતિભાવ અને સંપર્ક માહિતી
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = કાયદાના અમલની રીત
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = સમાનતા અને માનવ અધિકાર પંચ (EHRC) જાહેર સંસ્થાઓ (વેબસાઇટ અને મોબાઇલ ઍપ) (નં. 2) સુલભતા નિયમો 2018 ('સુલભતા નિયમો') ના અમલ માટે જવાબદાર છે.
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = તમારી ફરિયાદના અમારા જવાબથી ખુશ ન હો તો સમાનતા સલાહ અને સહાય સેવા (EASS) નો સંપર્ક કરો.

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = જો તમે સહમત ન હો: તમારા રસ્તા અને સમયમર્યાદા
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = નિર્ણય શોધો, પછી જુઓ કે કોણ તેને ફરી જોઈ શકે અને તમારી પાસે કેટલો સમય છે. સહમત ન થવું બરાબર છે, અને તેનાથી તમારા બાળકની મદદને નુકસાન થતું નથી.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = તમારા પત્રમાં છેલ્લો દિવસ લખેલો છે. આ પાના પરની સમયમર્યાદા જુદી હોય તો પત્ર પ્રમાણે ચાલો, અથવા આજે જ મફત સલાહ સેવાને પૂછો.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = જો તમે સહમત ન હો
# Link under that list to the page with all the ways.
disagree-all = તમારા બધા રસ્તા અને સમયમર્યાદા
# Label before the decisions that a way is for.
route-when = આ શેના માટે છે
# Label before who looks at the decision again.
route-who = કોણ નિર્ણય લે છે
# Label before what to do.
route-how = શું કરવું
# Label before the time limits.
route-limit = સમયમર્યાદા
# In place of a time limit, where the law sets none.
route-no-limit = કાયદો કોઈ મર્યાદા નક્કી કરતો નથી. જેટલું વહેલું તેટલું સારું.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = અથવા
# Stands after two time limits: the one that ends later counts.
route-later = જે પછી આવે તે
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = આ દિવસથી: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = આ સમયમર્યાદા તમારા પત્રમાં અથવા સલાહ સેવા પાસે ચકાસો.
# Label before how long it takes until there is an answer.
route-takes = કેટલો સમય લાગે છે
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } દિવસ
       *[other] { $count } દિવસ
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } કામકાજનો દિવસ
       *[other] { $count } કામકાજના દિવસ
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } શાળાનો દિવસ
       *[other] { $count } શાળાના દિવસ
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } મહિનો
       *[other] { $count } મહિના
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = બીજાં સ્વરૂપો, અને ઇન્ટરનેટ વિના
# Sentence under that heading. "You" is the family.
formats-lead = આ વેબસાઇટ કાગળ પર, મોટા અક્ષરમાં, બ્રેઇલમાં, ઑડિયોમાં કે બીજી ભાષામાં મેળવો.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = આ વિકલાંગ લોકો, ઇન્ટરનેટ વગરના લોકો, બીજી ભાષા વાંચતા લોકો અને સૌ માટે છે. તમારે કારણ કહેવાની જરૂર નથી.
# Heading above links to booklets.
booklets = પ્રિન્ટ કરવાની પુસ્તિકાઓ
# Sentence under that heading.
booklets-lead = દરેક પુસ્તિકા મોટા અક્ષરમાં એક લાંબું પાનું છે. તેને પ્રિન્ટ કરો, અથવા તમારા ડિવાઇસ પર સાચવો.
# Heading above booklets with the guides of one subject.
booklets-topics = વિષય પ્રમાણે માર્ગદર્શિકાઓ
# Heading above booklets with the services for one need.
booklets-needs = જરૂરિયાત પ્રમાણે સેવાઓ
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = { $date } ના રોજ બનાવી. વિગતો બદલાય છે: જતાં પહેલાં સેવાને પૂછી લો.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = તમે શું જાણવા માગો છો?
# Sentence under that heading. An instruction.
questions-lead = સવાલ પસંદ કરો અને જવાબ જુઓ.
