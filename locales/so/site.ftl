### State: draft. Not yet checked by a native speaker.

## Every page

home = Bogga hore
skip-to-content = U gudba qaybta muhiimka ah
main-navigation = Liiska guud
footer-navigation = Wax kale oo ku jira boggan internetka
breadcrumb = Halka aad joogtaan
language-navigation = Luqad doorta
contents = Waxa boggan ku jira
fallback-notice = Boggan weli kuma qorna luqaddiinna. Waxaa lagu muujiyey { $language }.
fallback-easy = Boggan weli kuma qorna qaabka akhriska fudud.
fallback-help = Waan idin soo wici karnaa, annaga oo wadna turjubaan bilaash ah. Naga soo waca:
fallback-parts = Qaybo boggan ka mid ah weli kuma qorna luqaddiinna. Qaybahaasi waxay ku qoran yihiin { $language }.
stale-notice = Bogga { $language } ah wax baa laga beddelay tan iyo markii boggan la turjumay.
machine-notice = Kombiyuutar ayaa turjumay qaybo ka mid ah boggan. Khaladaad ayaa ku jiri kara.
source-link = Ku akhriya boggan { $language }
in-source = Af-Ingiriisi ah
only-in = boggan wuxuu ku qoran yahay { $language } oo keliya
pair = { $first }, { $second }
help-heading = Caawimo ma u baahan tihiin?
help-text = Nala soo hadla. Waan idinka caawin karnaa inaad heshaan waxa aad u baahan tihiin.
published-by = Waxaa soo saaray
no-cookies = Boggan internetku ma isticmaalo cookies, idinmana daba galo.
phone = Telefoon:
text-message = Fariin qoraal ah:
email = Iimayl:
website = Bogga internetka:
video-relay = Turjumaadda muuqaalka ah ee Luqadda Calaamadaha ee Ingiriiska (BSL):
moved = Boggan meel kale ayaa loo raray
moved-link = Taga bogga cusub
not-found = Boggaas waan heli weynay
not-found-lead = Cinwaanka waxaa laga yaabaa in si khaldan loo qoray, ama bogga waa la raray.
not-found-try = Mid kuwan ka mid ah isku daya:

## Navigation

nav-needs = Baahida
nav-stages = Da'da
nav-categories = Nooca caawimada
nav-areas = Xaafadda
nav-guides = Hagayaal
nav-a-to-z = A ilaa Z
nav-events = Munaasabado
nav-glossary = Macnaha ereyada
nav-who = Dadka iyo shaqadooda
nav-have-your-say = Ra'yigiinna dhiibta
nav-you-said = Waad sheegteen, waan qabannay
nav-how-we-are-doing = Sida ay hawshu noogu socoto
nav-contact = Nala soo xiriira
nav-pictures = Ku saabsan sawirrada

## Lists

needs = Maxay tahay waxa ilmihiinnu caawimada uga baahan yahay?
needs-lead = Doorta baahi si aad u aragtaan caawimada jirta.
stages = Ilmihiinnu waa immisa jir?
stages-lead = Doorta da' si aad u aragtaan caawimada, hagayaasha iyo waxa ku xiga.
categories = Caawimo noocee ah ayaad raadinaysaan?
categories-lead = Doorta nooca caawimada si aad u aragtaan adeeg kasta.
areas = Xaggee ku nooshihiin?
areas-lead = Doorta xaafad si aad u aragtaan adeegyada loogu talagalay qoysaska halkaas ku nool.
services = Adeegyo
guides = Hagayaal
guides-lead = Hagayaal fudud oo ku saabsan xuquuqda, qorshayaasha, lacagta, caafimaadka iyo koritaanka.
start-here = Halkan ka bilaaba
a-to-z = Adeegyada A ilaa Z
a-to-z-lead = Adeeg kasta iyo magaciisa.
letters = Xarfaha
letter-heading = Adeegyada ka bilaabma { $letter }
services-count = { $count ->
    [0] Weli adeeg ma jiro
    [one] { $count } adeeg
   *[other] { $count } adeeg
}
steps-count = { $count ->
    [one] { $count } tallaabo
   *[other] { $count } tallaabo
}
comes-next = Waxa ku xiga:
related = Waxaa kale oo aad u baahan kartaan
services-that-help = Adeegyada ku caawin kara
read-next = Kan xigana akhriya

## A service

ask-eligibility = Ma isticmaali karnaa?
ask-access = Sideen ku helnaa?
ask-waiting = Sugitaanku waa intee?
ask-costs = Waa immisa lacagtu?
ask-where = Goorma iyo xaggee?
ask-getting-in = Gelidda iyo ka qaybgalka
ask-contact = Sideen ula xiriirnaa?
ask-no = Maxaan samaynaa haddii wax khaldamaan, ama nala diido?
questions-heading = Su'aalaha ay qoysasku weydiiyaan
ages-label = Da'da
status-label = Hadda
run-by = Waxaa maamula
where-label = Goobta
when-label = Goorta
languages-spoken = Luqadaha lagu hadlo
for-needs = Waxaa loogu talagalay
for-stages = Da'da iyo marxaladda
for-areas = Xaafadda
all-needs = Baahiyaha oo dhan
all-areas = Meel kasta oo deegaankeenna ah
who-can-ask = Yaa codsan kara:
criteria = Waxa marka hore la rabo inuu jiro
diagnosis-needed = Waxaa loo baahan yahay ogaansho caafimaad (diagnosis).
diagnosis-not-needed = Uma baahnidin ogaansho caafimaad (diagnosis).
plan-needed = Waxaa loo baahan yahay qorshaha waxbarashada, caafimaadka iyo daryeelka (EHC plan).
plan-not-needed = Uma baahnidin qorshaha waxbarashada, caafimaadka iyo daryeelka (EHC plan).
free = Bilaash
open-map = Ku fura khariidadda telefoonkiinna
address-hidden = Cinwaankan ma daabacno, si dadku u badbaadaan. Adeegga weydiiya markaad la xiriirtaan.
getting-there = Sida halkaas lagu tago
access-features = Waxyaabaha gelidda fududeeya
use-instead = Kan beddelkiisa isticmaala:
as-of = (xogta { $date })
checked-on = Waxaa la hubiyey { $date }.
easy-checked = { $by } ayaa hubisay boggan akhriska fudud { $date }.
advice-heading = Talo bilaash ah oo madax bannaan
advice-text = Haddii aydaan ku raacsanayn, ama aad rabtaan qof garabkiinna taagan, la hadla adeeg aan ka tirsanayn golaha deegaanka (council).

## British Sign Language videos

bsl-heading = Boggan ku daawada Luqadda Calaamadaha ee Ingiriiska (BSL)
bsl-captions = Qoraalka muuqaalka
bsl-transcript = Akhriya waxa muuqaalku sheegayo
bsl-by = Waxaa calaamadaha ku turjumay { $by }.
bsl-checked = Waxaa hubiyey { $by } { $date }.

## Status of a service

status-open = Furan
status-waiting-list = Liis sugitaan
status-paused = Hadda waa hakad
status-closed = Xiran
status-planned = Weli ma bilaaban
status-since = Tan iyo { $date }.
status-until = Waxaan filaynaa isbeddel marka la gaaro { $date }.

## Ages and waits

age = { $age ->
    [one] { $age } sano
   *[other] { $age } sano
}
ages = { $from } ilaa { $to } sano
no-wait = Sugitaan ma laha
weeks = { $weeks ->
    [one] { $weeks } toddobaad
   *[other] { $weeks } toddobaad
}
weeks-range = { $from } ilaa { $to } toddobaad

## Opening hours

season-term-time = Xilliga iskuulku furan yahay oo keliya
season-school-holidays = Fasaxyada iskuulka oo keliya
on-these-days = Maalmahan:
closed-on = Waa xiran yahay:

## What a price is for

per-session = kulankiiba
per-hour = saacaddiiba
per-half-day = nus-maalintiiba
per-day = maalintiiba
per-night = habeenkiiba
per-week = toddobaadkiiba
per-month = bishiiba
per-term = xilli-waxbarasheedkiiba (term)
per-year = sannadkiiba
per-meal = cuntadiiba
per-mile = maylkiiba
per-once = hal mar

## Who can ask for a service

ask-yourself = Idinka ayaa codsan kara
ask-school = Xannaanadiinna, iskuulkiinna ama kulliyaddiinna
ask-doctor = Dhakhtarkiinna qoyska (GP)
ask-health = Kalkaaliye, daaweeye ama shaqaale kale oo caafimaad
ask-social-care = Shaqaalaha daryeelka bulshada (social worker)
ask-early-years = Kalkaalisada qoysaska booqata (health visitor) ama shaqaalaha carruurta yaryar
ask-any-professional = Qof kasta oo ilmihiinna la shaqeeya
ask-automatic = Cidna: iskiis ayuu u yimaadaa

## Where a service happens

delivery-venue = Goob aad tagtaan
delivery-home = Gurigiinna
delivery-online = Internetka
delivery-phone = Telefoonka
delivery-school = Iskuulka

## Access features of a place

access-step-free-entrance = Albaab aan jaranjaro lahayn
access-automatic-doors = Albaabbo iskood u furma
access-wide-doors = Albaabbo ballaaran
access-lift = Wiishka dabaqyada (lift)
access-accessible-toilet = Musqul ay dadka naafada ahi isticmaali karaan
access-changing-places = Musqusha Changing Places
access-hoist = Qalab dadka kor u qaada (hoist)
access-baby-changing = Meel ilmaha xafaayadda looga beddelo
access-hearing-loop = Qalab maqalka caawiya (hearing loop)
access-bsl = Shaqaale ku hadla Luqadda Calaamadaha ee Ingiriiska (BSL)
access-braille-signs = Calaamado ku qoran farta indhoolayaasha (braille)
access-quiet-room = Qol deggan
access-sensory-room = Qolka dareenka (sensory room)
access-assistance-dogs = Eeyaha caawiya dadka waa la soo dhaweynayaa
access-disabled-parking = Baarkinka kaarka naafada (Blue Badge)
access-parking = Baarkin
access-bus-stop = Istaanka baska oo u dhow

## The seven questions

question-outcomes = Maxaad ilme kasta la higsanaysaan?
question-training = Tababar noocee ah ayay shaqaaluhu qaateen?
question-involvement = Sideed noo ka qaybgelisaan?
question-progress = Sideen ku ogaan doonnaa sida ay wax u socdaan?
question-accessibility = Sidee bay goobtu ugu fududdahay dadka naafada ah?
question-starting = Sidee buu ilmahaygu idiinla bilaabaa?
question-plans = Maxaad qorshaynaysaan inaad hagaajisaan?

## Schools

school-heading = Ku saabsan iskuulkan ama goobtan
school-kind = Nooca
school-where = Halka ay ku taal
school-outside = Deegaankeenna ka baxsan
school-places = Boosaska
school-unit = Qayb gaar ah (specialist unit)
school-award = Abaalmarin
school-report = Akhriya warbixinteeda ku saabsan baahiyaha gaarka ah (SEN information report)
school-admissions = Sida carruurtu boos ku helaan
places-count = { $count ->
    [one] { $count } boos
   *[other] { $count } boos
}
school-mainstream = Iskuul caadi ah (mainstream)
school-special = Iskuul gaar ah (special school)
school-nursery = Xannaano (nursery)
school-childminder = Qof guriga carruurta ku xannaaneeya (childminder)
school-college = Kulliyad
school-alternative = Waxbarasho beddel ah (alternative provision)
school-specialist-college = Kulliyad gaar ah (specialist college)
school-resourced-provision = Iskuul leh qayb gaar ah (specialist unit)

## Guides

steps = Tallaabooyin
you-are-here = Halkan ayaad joogtaan
step-navigation = Tallaabooyinka ka horreeya iyo kuwa ka dambeeya
step-before = Ka hor:
step-after = Ku xiga:
step-position = Tallaabada { $number } ee { $count }
law-heading = Sharciga

## Glossary and who's who

glossary = Macnaha ereyada
glossary-lead = Waxa ay ereyadu ka dhigan yihiin.
see-also = Eega sidoo kale:
who = Dadka iyo shaqadooda
who-lead = Dadka aad la kulmi kartaan, waxa ay qabtaan, iyo waxa aad weydiin kartaan.
works-in-education = Waxbarashada
works-in-health = Caafimaadka
works-in-care = Daryeelka bulshada
works-in-independent = Madax bannaan
role-meet = Goorta aad la kulmi kartaan
role-ask = Waxa aad weydiin kartaan
role-reach = Sida loola xiriiro

## Events

events = Munaasabado
events-lead = Dalxiisyo, tababarro iyo kulamo qoysaska loogu talagalay.
no-events = Hadda munaasabado soo socda ma jiraan. Dhawaan mar kale soo eega.
event-over = Munaasabaddan way dhammaatay.
booking = Sida boos loo qabsado
online = Internetka:

## Have your say, you said we did, how we are doing

have-your-say = Ra'yigiinna dhiibta
have-your-say-lead = Uga qaybgala sida idinku habboon. Dhowr daqiiqo waxay la qiimo tahay xubinnimada guddi.
consultations-open = Hadda furan
consultations-coming = Dhawaan soo socda
consultations-closed = Xirmay, iyo wixii ka soo baxay
opens = Wuxuu furmayaa
closes = Wuxuu xirmayaa
takes = Waqtiga uu qaadanayo
outcome = Waxa ka soo baxay
ways-heading = Siyaabaha looga qaybgalo
ways-lead = Laga bilaabo midda waqtiga ugu yar ilaa midda ugu badan. Mar kasta waad joojin kartaan.
commitment-minutes = Dhowr daqiiqo
commitment-hour = Ku dhowaad saacad
commitment-evening = Hal fiid ama hal subax
commitment-regular = Bil kasta ama wixii u dhow
commitment-role = Kaalin joogto ah
you-said = Waad sheegteen, waan qabannay
you-said-lead = Waxa ay qoysasku noo sheegeen, waxa aan ugu jawaabnay, iyo waxa aan ka qabannay.
said = Waxaad tiraahdeen
answer = Jawaabtayada
action = Waxa aan qabanayno
action-done = Waa la dhammeeyey
action-doing = Way socotaa
action-planned = Waa la qorsheeyey
action-cannot = Arrintan ma samayn karno
comments-count = { $count ->
    [one] { $count } faallo iyo jawaabtayada
   *[other] { $count } faallo iyo jawaabahayaga
}
how-we-are-doing = Sida ay hawshu noogu socoto
how-we-are-doing-lead = Waxa aan ballanqaadnay, iyo inta aan ku dhownahay.
target = Ballanqaadkayaga
latest = Ugu dambeeya
target-met = Ballanqaadka waa la fuliyey
target-not-met = Weli ma gaarin
figures-caption = Tirooyinka saddexdii biloodba
period = Muddada
figure = Tirada
figure-percent = boqolkiiba { $value }
figure-weeks = { $value ->
    [one] { $value } toddobaad
   *[other] { $value } toddobaad
}
figure-days = { $value ->
    [one] { $value } maalin
   *[other] { $value } maalmood
}
figure-number = { $value }
figure-score = { $value } marka laga dhigo 10

## Contact

contact = Nala soo xiriira
contact-lead = Na soo waca, fariin ama iimayl noo soo dira, warqad noo soo qora ama na soo booqda. Doorta sida idiin fudud.
by-post = Boostada
other-formats = Warqad, far waaweyn, farta indhoolayaasha (braille), cod iyo luqado kale
no-internet = Haddii aydaan internet haysan

## Pictures

pictures = Ku saabsan sawirrada
pictures-lead = Sawirrada ku jira bogagga akhriska fudud, iyo waxa mid kastaa ka dhigan yahay.
pictures-credit = Sawirradu waxay ka yimaadeen Twemoji, oo ay sameeyeen Twitter iyo dad kale. Waxaad ku isticmaali kartaan ruqsaddan:

## Names of languages that services speak

language-ar = Carabi
language-bfi = Luqadda Calaamadaha ee Ingiriiska (BSL)
language-bn = Bengaali
language-ckb = Kurdi (Soraani)
language-cy = Af-Weelsh
language-en = Ingiriisi
language-fa = Faarisi
language-fr = Faransiis
language-gu = Gujaraati
language-hi = Hindi
language-pa = Bunjaabi
language-pl = Boolish
language-ps = Bashtuu
language-pt = Bortuqiis
language-ro = Romaaniyaan
language-so = Soomaali
language-ti = Tigrinya
language-tr = Turki
language-uk = Yukreeniyaan
language-ur = Urdu
language-zh = Shiine
