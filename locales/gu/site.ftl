### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = મુખ્ય પાનું
skip-to-content = સીધા મુખ્ય લખાણ પર જાઓ
main-navigation = મુખ્ય મેનૂ
footer-navigation = આ વેબસાઇટ પર વધુ
breadcrumb = તમે ક્યાં છો
language-navigation = ભાષા પસંદ કરો
contents = આ પાના પર
fallback-notice = આ પાનું હજી તમારી ભાષામાં નથી. તે { $language } માં બતાવ્યું છે.
fallback-easy = આ પાનું હજી સરળ વાંચન (easy read) માં નથી.
fallback-help = અમે તમને દુભાષિયા સાથે ફોન કરી શકીએ છીએ. તે મફત છે. અમને ફોન કરો:
fallback-parts = આ પાનાના અમુક ભાગ હજી તમારી ભાષામાં નથી. તે ભાગ { $language } માં છે.
stale-notice = આ પાનાનો અનુવાદ થયા પછી { $language } પાનું બદલાયું છે.
machine-notice = આ પાનાના અમુક ભાગનો અનુવાદ કમ્પ્યુટરે કર્યો છે. તેમાં ભૂલો હોઈ શકે છે.
source-link = આ પાનું { $language } માં વાંચો
in-source = અંગ્રેજીમાં
only-in = આ પાનું ફક્ત { $language } માં છે
pair = { $first }, { $second }
help-heading = મદદ જોઈએ છે?
help-text = અમારી સાથે વાત કરો. તમને જે જોઈએ છે તે શોધવામાં અમે મદદ કરી શકીએ છીએ.
published-by = પ્રકાશક:
no-cookies = આ વેબસાઇટ કૂકીઝ (cookies) વાપરતી નથી અને તમારા પર નજર રાખતી નથી.
phone = ફોન:
text-message = ટેક્સ્ટ મેસેજ:
email = ઈમેલ:
website = વેબસાઇટ:
video-relay = બ્રિટિશ સાંકેતિક ભાષા (BSL) માં વીડિયો કૉલ સેવા:
moved = આ પાનું બીજી જગ્યાએ ખસેડ્યું છે
moved-link = નવા પાના પર જાઓ
not-found = અમને આ પાનું મળતું નથી
not-found-lead = કદાચ સરનામું ખોટું ટાઇપ થયું હોય અથવા પાનું બીજી જગ્યાએ ખસેડ્યું હોય.
not-found-try = આમાંથી કોઈ પાનું જુઓ:

## Navigation

nav-needs = જરૂરિયાત પ્રમાણે
nav-stages = ઉંમર પ્રમાણે
nav-categories = મદદના પ્રકાર પ્રમાણે
nav-areas = વિસ્તાર પ્રમાણે
nav-guides = માર્ગદર્શિકાઓ
nav-a-to-z = નામ પ્રમાણે યાદી
nav-events = કાર્યક્રમો
nav-glossary = શબ્દોના અર્થ
nav-who = કોણ શું કરે છે
nav-have-your-say = તમારો મત આપો
nav-you-said = તમે કહ્યું, અમે કર્યું
nav-how-we-are-doing = અમારું કામ કેવું ચાલે છે
nav-contact = અમારો સંપર્ક કરો
nav-pictures = ચિત્રો વિશે

## Lists

needs = તમારા બાળકને શેમાં મદદની જરૂર છે?
needs-lead = જરૂરિયાત પસંદ કરો અને કઈ મદદ મળે છે તે જુઓ.
stages = તમારા બાળકની ઉંમર કેટલી છે?
stages-lead = ઉંમર પસંદ કરો અને મદદ, માર્ગદર્શિકાઓ અને આગળ શું આવે છે તે જુઓ.
categories = તમે કેવી મદદ શોધો છો?
categories-lead = મદદનો પ્રકાર પસંદ કરો અને બધી સેવાઓ જુઓ.
areas = તમે ક્યાં રહો છો?
areas-lead = વિસ્તાર પસંદ કરો અને ત્યાં રહેતા પરિવારો માટેની સેવાઓ જુઓ.
services = સેવાઓ
guides = માર્ગદર્શિકાઓ
guides-lead = હક, યોજનાઓ, પૈસા, આરોગ્ય અને મોટા થવા વિશે સરળ માર્ગદર્શિકાઓ.
start-here = અહીંથી શરૂ કરો
a-to-z = નામ પ્રમાણે સેવાઓની યાદી
a-to-z-lead = દરેક સેવા, નામ પ્રમાણે.
letters = અક્ષરો
letter-heading = { $letter } અક્ષરથી શરૂ થતી સેવાઓ
services-count = { $count ->
    [0] હજી કોઈ સેવા નથી
    [one] { $count } સેવા
   *[other] { $count } સેવાઓ
}
steps-count = { $count ->
    [one] { $count } પગલું
   *[other] { $count } પગલાં
}
comes-next = આ પછી આવે છે:
related = આ પણ તમને કામ લાગી શકે
services-that-help = મદદ કરી શકે તેવી સેવાઓ
read-next = આગળ આ વાંચો

## A service

ask-eligibility = શું અમે આ સેવા વાપરી શકીએ?
ask-access = આ સેવા કેવી રીતે મળે?
ask-waiting = કેટલી રાહ જોવી પડે?
ask-costs = તેનો ખર્ચ કેટલો છે?
ask-where = ક્યારે અને ક્યાં?
ask-getting-in = અંદર જવું અને ભાગ લેવો
ask-contact = અમે તેમનો સંપર્ક કેવી રીતે કરીએ?
ask-no = કંઈક બરાબર ન હોય, અથવા તેઓ ના પાડે તો શું કરવું?
questions-heading = પરિવારો પૂછે છે તે સવાલો
ages-label = ઉંમર
status-label = હાલમાં
run-by = કોણ ચલાવે છે
where-label = ક્યાં
when-label = ક્યારે
languages-spoken = બોલાતી ભાષાઓ
for-needs = કોના માટે
for-stages = ઉંમર અને તબક્કા
for-areas = વિસ્તાર
all-needs = બધી જરૂરિયાતો
all-areas = અમારા વિસ્તારમાં બધે
who-can-ask = આ સેવા કોણ માગી શકે:
criteria = પહેલાં કઈ શરતો પૂરી થવી જોઈએ
diagnosis-needed = નિદાન (diagnosis) જરૂરી છે.
diagnosis-not-needed = નિદાન (diagnosis) ની જરૂર નથી.
plan-needed = શિક્ષણ, આરોગ્ય અને સંભાળ યોજના (EHC plan) જરૂરી છે.
plan-not-needed = શિક્ષણ, આરોગ્ય અને સંભાળ યોજના (EHC plan) ની જરૂર નથી.
free = મફત
open-map = તમારી નકશાની ઍપમાં ખોલો
address-hidden = લોકોની સલામતી માટે અમે આ સરનામું જાહેર કરતા નથી. સેવાનો સંપર્ક કરો ત્યારે સરનામું પૂછી લો.
getting-there = ત્યાં કેવી રીતે પહોંચવું
access-features = આવવા-જવાની અને વાપરવાની સગવડો
use-instead = આના બદલે આ વાપરો:
as-of = ({ $date } ના રોજ)
checked-on = છેલ્લી તપાસ: { $date }.
easy-checked = આ સરળ વાંચન (easy read) પાનું { $date } ના રોજ { $by } દ્વારા તપાસાયું.
advice-heading = મફત અને સ્વતંત્ર સલાહ
advice-text = જો તમે સહમત ન હો, અથવા ઇચ્છતા હો કે કોઈ તમારી પડખે રહે, તો કાઉન્સિલનો ભાગ ન હોય તેવી સેવા સાથે વાત કરો.

## British Sign Language videos

bsl-heading = આ પાનું બ્રિટિશ સાંકેતિક ભાષા (BSL) માં જુઓ
bsl-captions = સબટાઇટલ (captions)
bsl-transcript = વીડિયોમાં જે કહ્યું છે તે વાંચો
bsl-by = સાંકેતિક ભાષામાં રજૂઆત: { $by }.
bsl-checked = { $by } દ્વારા { $date } ના રોજ તપાસાયું.

## Status of a service

status-open = ખુલ્લી છે
status-waiting-list = રાહ યાદી છે
status-paused = હાલ પૂરતી અટકાવી છે
status-closed = બંધ છે
status-planned = હજી શરૂ થઈ નથી
status-since = { $date } થી.
status-until = અમને { $date } સુધીમાં ફેરફાર થવાની આશા છે.

## Ages and waits

age = { $age ->
    [one] { $age } વર્ષ
   *[other] { $age } વર્ષ
}
ages = { $from } થી { $to } વર્ષ
no-wait = રાહ જોવી પડતી નથી
weeks = { $weeks ->
    [one] { $weeks } અઠવાડિયું
   *[other] { $weeks } અઠવાડિયાં
}
weeks-range = { $from } થી { $to } અઠવાડિયાં

## Opening hours

season-term-time = ફક્ત શાળાના સત્ર (term) દરમિયાન
season-school-holidays = ફક્ત શાળાની રજાઓમાં
on-these-days = આ દિવસોએ:
closed-on = આ દિવસોએ બંધ:

## What a price is for

per-session = પ્રતિ સેશન
per-hour = પ્રતિ કલાક
per-half-day = પ્રતિ અડધો દિવસ
per-day = પ્રતિ દિવસ
per-night = પ્રતિ રાત
per-week = પ્રતિ અઠવાડિયું
per-month = પ્રતિ મહિનો
per-term = પ્રતિ શાળા સત્ર (term)
per-year = પ્રતિ વર્ષ
per-meal = પ્રતિ ભોજન
per-mile = પ્રતિ માઈલ
per-once = એક વાર

## Who can ask for a service

ask-yourself = તમે પોતે માગી શકો છો
ask-school = તમારી નર્સરી, શાળા કે કૉલેજ
ask-doctor = તમારા ડૉક્ટર (GP)
ask-health = નર્સ, થેરપિસ્ટ કે આરોગ્યના બીજા કર્મચારી
ask-social-care = સોશિયલ વર્કર (social worker)
ask-early-years = હેલ્થ વિઝિટર (health visitor) કે નાનાં બાળકો સાથે કામ કરતા કર્મચારી
ask-any-professional = તમારા બાળક સાથે કામ કરતી કોઈ પણ વ્યક્તિ
ask-automatic = કોઈએ માગવાની જરૂર નથી: તે આપમેળે મળે છે

## Where a service happens

delivery-venue = તમે જાઓ તેવી જગ્યાએ
delivery-home = તમારા ઘરે
delivery-online = ઑનલાઇન
delivery-phone = ફોન પર
delivery-school = શાળામાં

## Access features of a place

access-step-free-entrance = પગથિયાં વિનાનું પ્રવેશદ્વાર
access-automatic-doors = આપમેળે ખૂલતા દરવાજા
access-wide-doors = પહોળા દરવાજા
access-lift = લિફ્ટ
access-accessible-toilet = વ્હીલચેર વાપરનાર માટે શૌચાલય
access-changing-places = વધુ સગવડવાળું શૌચાલય (Changing Places)
access-hoist = ઊંચકવાનું સાધન (hoist)
access-baby-changing = બાળકની નૅપી બદલવાની જગ્યા
access-hearing-loop = સાંભળવામાં મદદ માટે લૂપ (hearing loop)
access-bsl = બ્રિટિશ સાંકેતિક ભાષા (BSL) વાપરતો સ્ટાફ
access-braille-signs = બ્રેઇલમાં લખેલાં પાટિયાં
access-quiet-room = શાંત રૂમ
access-sensory-room = સંવેદના માટેનો રૂમ (sensory room)
access-assistance-dogs = સહાયક કૂતરાં (assistance dogs) આવકાર્ય છે
access-disabled-parking = બ્લૂ બૅજ (Blue Badge) પાર્કિંગ
access-parking = પાર્કિંગ
access-bus-stop = નજીકમાં બસ સ્ટૉપ

## The seven questions

question-outcomes = તમે દરેક બાળક માટે કયાં ધ્યેય રાખો છો?
question-training = સ્ટાફે કઈ તાલીમ લીધી છે?
question-involvement = તમે અમને કેવી રીતે સામેલ કરો છો?
question-progress = બધું કેવું ચાલે છે તેની અમને કેવી રીતે ખબર પડશે?
question-accessibility = તમારે ત્યાં આવવું અને ત્યાંની સગવડો વાપરવી કેટલું સરળ છે?
question-starting = મારું બાળક તમારી સાથે કેવી રીતે શરૂઆત કરે છે?
question-plans = તમે શું સુધારવાનું વિચારો છો?

## Schools

school-heading = આ સંસ્થા વિશે
school-kind = પ્રકાર
school-where = ક્યાં
school-outside = અમારા વિસ્તારની બહાર
school-places = જગ્યાઓ
school-unit = વિશેષ યુનિટ
school-award = પુરસ્કાર
school-report = તેનો વિશેષ શૈક્ષણિક જરૂરિયાતો (SEN) વિશેનો માહિતી અહેવાલ વાંચો
school-admissions = બાળકોને પ્રવેશ કેવી રીતે મળે છે
places-count = { $count ->
    [one] { $count } જગ્યા
   *[other] { $count } જગ્યાઓ
}
school-mainstream = સામાન્ય શાળા (mainstream)
school-special = વિશેષ શાળા (special school)
school-nursery = નર્સરી
school-childminder = પોતાના ઘરે બાળકોને સાચવનાર (childminder)
school-college = કૉલેજ
school-alternative = વૈકલ્પિક શિક્ષણ (alternative provision)
school-specialist-college = વિશેષ કૉલેજ (specialist college)
school-resourced-provision = વિશેષ યુનિટવાળી શાળા

## Guides

steps = પગલાં
you-are-here = તમે અહીં છો
step-navigation = આની પહેલાંનું અને પછીનું પગલું
step-before = પહેલાં:
step-after = પછી:
step-position = કુલ { $count } માંથી પગલું { $number }
law-heading = કાયદો

## Glossary and who's who

glossary = શબ્દોના અર્થ
glossary-lead = આ શબ્દોનો શો અર્થ છે.
see-also = આ પણ જુઓ:
who = કોણ શું કરે છે
who-lead = તમે કયા લોકોને મળી શકો, તેઓ શું કરે છે, અને તમે તેમને શું પૂછી શકો.
works-in-education = શિક્ષણમાં
works-in-health = આરોગ્યમાં
works-in-care = સામાજિક સંભાળમાં
works-in-independent = સ્વતંત્ર
role-meet = તમે તેમને ક્યારે મળી શકો
role-ask = તમે શું પૂછી શકો
role-reach = તેમનો સંપર્ક કેવી રીતે કરવો

## Events

events = કાર્યક્રમો
events-lead = પરિવારો માટે પ્રવાસ, વર્કશૉપ અને મીટિંગ.
no-events = હાલમાં આવનારો કોઈ કાર્યક્રમ નથી. થોડા વખતમાં ફરી જુઓ.
event-over = આ કાર્યક્રમ પૂરો થઈ ગયો છે.
booking = બુકિંગ કેવી રીતે કરવું
online = ઑનલાઇન:

## Have your say, you said we did, how we are doing

have-your-say = તમારો મત આપો
have-your-say-lead = તમને ફાવે તે રીતે ભાગ લો. તમારી થોડી મિનિટો પણ બોર્ડના સભ્યપદ જેટલી જ મહત્ત્વની છે.
consultations-open = હમણાં ખુલ્લા છે
consultations-coming = ટૂંક સમયમાં આવે છે
consultations-closed = પૂરા થયા, અને તેનું પરિણામ
opens = શરૂ થવાની તારીખ
closes = પૂરા થવાની તારીખ
takes = કેટલો સમય લાગે
outcome = તેનું પરિણામ
ways-heading = ભાગ લેવાની રીતો
ways-lead = સૌથી ઓછા સમયથી સૌથી વધુ સમય સુધી. તમે ગમે ત્યારે અટકી શકો છો.
commitment-minutes = થોડી મિનિટો
commitment-hour = લગભગ એક કલાક
commitment-evening = એક સાંજ કે એક સવાર
commitment-regular = લગભગ દર મહિને
commitment-role = કાયમી જવાબદારી
you-said = તમે કહ્યું, અમે કર્યું
you-said-lead = પરિવારોએ અમને શું કહ્યું, અમે શો જવાબ આપ્યો, અને અમે તે વિશે શું કર્યું.
said = તમે કહ્યું
answer = અમારો જવાબ
action = અમે શું કરીએ છીએ
action-done = થઈ ગયું
action-doing = કામ ચાલુ છે
action-planned = કરવાનું નક્કી છે
action-cannot = અમે આ કરી શકતા નથી
comments-count = { $count ->
    [one] { $count } અભિપ્રાય, અમારા જવાબ સાથે
   *[other] { $count } અભિપ્રાયો, અમારા જવાબો સાથે
}
how-we-are-doing = અમારું કામ કેવું ચાલે છે
how-we-are-doing-lead = અમે શું વચન આપીએ છીએ, અને અમે તેની કેટલા નજીક છીએ.
target = અમારું વચન
latest = સૌથી નવો આંકડો
target-met = વચન પાળ્યું
target-not-met = હજી પૂરું થયું નથી
figures-caption = ત્રણ-ત્રણ મહિનાના આંકડા
period = સમયગાળો
figure = આંકડો
figure-percent = { $value } ટકા
figure-weeks = { $value ->
    [one] { $value } અઠવાડિયું
   *[other] { $value } અઠવાડિયાં
}
figure-days = { $value ->
    [one] { $value } દિવસ
   *[other] { $value } દિવસ
}
figure-number = { $value }
figure-score = 10 માંથી { $value }

## Contact

contact = અમારો સંપર્ક કરો
contact-lead = ફોન કરો, ટેક્સ્ટ મેસેજ કે ઈમેલ મોકલો, પત્ર લખો અથવા રૂબરૂ આવો. તમને સૌથી સહેલું લાગે તે પસંદ કરો.
by-post = ટપાલથી
other-formats = કાગળ, મોટા અક્ષર, બ્રેઇલ, ઑડિયો અને બીજી ભાષાઓ
no-internet = જો તમારી પાસે ઇન્ટરનેટ ન હોય

## Pictures

pictures = ચિત્રો વિશે
pictures-lead = અમારાં સરળ વાંચન (easy read) પાનાંનાં ચિત્રો, અને દરેક ચિત્રનો અર્થ.
pictures-credit = આ ચિત્રો Twemoji નાં છે, જે Twitter અને બીજા સહયોગીઓએ બનાવ્યાં છે. તમે તેને આ લાઇસન્સ હેઠળ વાપરી શકો છો:

## Names of languages that services speak

language-ar = અરબી
language-bfi = બ્રિટિશ સાંકેતિક ભાષા (BSL)
language-bn = બંગાળી
language-ckb = કુર્દિશ (સોરાની)
language-cy = વેલ્શ
language-en = અંગ્રેજી
language-fa = ફારસી
language-fr = ફ્રેન્ચ
language-gu = ગુજરાતી
language-hi = હિન્દી
language-pa = પંજાબી
language-pl = પોલિશ
language-ps = પશ્તો
language-pt = પોર્ટુગીઝ
language-ro = રોમાનિયન
language-so = સોમાલી
language-ti = ટિગ્રિન્યા
language-tr = તુર્કી
language-uk = યુક્રેનિયન
language-ur = ઉર્દૂ
language-zh = ચાઇનીઝ
