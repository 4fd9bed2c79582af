### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = Prima pagină
skip-to-content = Treceți la conținutul principal
main-navigation = Meniul principal
footer-navigation = Mai multe pe acest site
breadcrumb = Unde vă aflați
language-navigation = Alegeți limba
contents = Pe această pagină
fallback-notice = Această pagină nu este încă în limba dumneavoastră. Este afișată în limba: { $language }.
fallback-easy = Această pagină nu există încă în format ușor de citit.
fallback-help = Vă putem suna noi, cu un interpret gratuit. Telefonați-ne:
fallback-parts = Unele părți ale acestei pagini nu sunt încă în limba dumneavoastră. Acele părți sunt în limba: { $language }.
stale-notice = Pagina originală ({ $language }) s-a schimbat după ce această pagină a fost tradusă.
machine-notice = Unele părți ale acestei pagini au fost traduse de un computer. Pot exista greșeli.
source-link = Citiți pagina originală ({ $language })
in-source = în engleză
only-in = această pagină există doar în limba: { $language }
pair = { $first }, { $second }
help-heading = Aveți nevoie de ajutor?
help-text = Vorbiți cu noi. Vă putem ajuta să găsiți ce vă trebuie.
published-by = Publicat de
no-cookies = Acest site nu folosește cookie-uri și nu vă urmărește.
phone = Telefon:
text-message = SMS:
email = E-mail:
website = Site web:
video-relay = Interpretare video în limba britanică a semnelor (BSL):
moved = Această pagină s-a mutat
moved-link = Mergeți la pagina nouă
not-found = Nu găsim această pagină
not-found-lead = Poate că adresa este scrisă greșit sau pagina s-a mutat.
not-found-try = Încercați una dintre acestea:

## Navigation

nav-needs = După nevoie
nav-stages = După vârstă
nav-categories = După tipul de ajutor
nav-areas = După zonă
nav-guides = Ghiduri
nav-a-to-z = De la A la Z
nav-events = Evenimente
nav-glossary = Glosar
nav-who = Cine este cine
nav-have-your-say = Spuneți-vă părerea
nav-you-said = Ați spus, am făcut
nav-how-we-are-doing = Cum ne descurcăm
nav-contact = Contactați-ne
nav-pictures = Despre imagini

## Lists

needs = La ce are nevoie de ajutor copilul dumneavoastră?
needs-lead = Alegeți o nevoie ca să vedeți ce ajutor există.
stages = Ce vârstă are copilul dumneavoastră?
stages-lead = Alegeți o vârstă ca să vedeți ajutorul, ghidurile și ce urmează.
categories = Ce fel de ajutor căutați?
categories-lead = Alegeți un tip de ajutor ca să vedeți toate serviciile.
areas = Unde locuiți?
areas-lead = Alegeți o zonă ca să vedeți serviciile pentru familiile care locuiesc acolo.
services = Servicii
guides = Ghiduri
guides-lead = Ghiduri pe înțelesul tuturor despre drepturi, planuri, bani, sănătate și trecerea la viața de adult.
start-here = Începeți de aici
a-to-z = Servicii de la A la Z
a-to-z-lead = Toate serviciile, după nume.
letters = Litere
letter-heading = Servicii care încep cu litera { $letter }
services-count = { $count ->
    [0] Încă niciun serviciu
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
steps-count = { $count ->
    [one] { $count } pas
    [few] { $count } pași
   *[other] { $count } de pași
}
comes-next = Ce urmează:
related = Poate aveți nevoie și de
services-that-help = Servicii care vă pot ajuta
read-next = Citiți mai departe

## A service

ask-eligibility = Putem folosi acest serviciu?
ask-access = Cum ajungem la el?
ask-waiting = Cât se așteaptă?
ask-costs = Cât costă?
ask-where = Când și unde?
ask-getting-in = Accesul în clădire și participarea
ask-contact = Cum îi contactăm?
ask-no = Ce facem dacă ceva nu merge bine sau ni se spune nu?
questions-heading = Întrebări puse de familii
ages-label = Vârste
status-label = Acum
run-by = Oferit de
where-label = Unde
when-label = Când
languages-spoken = Limbi vorbite
for-needs = Pentru
for-stages = Vârste și etape
for-areas = Zona
all-needs = Toate nevoile
all-areas = Oriunde în zona noastră
who-can-ask = Cine poate cere acest serviciu:
criteria = Ce condiții trebuie îndeplinite
diagnosis-needed = Este nevoie de un diagnostic.
diagnosis-not-needed = Nu aveți nevoie de un diagnostic.
plan-needed = Este nevoie de un plan de educație, sănătate și îngrijire (EHC plan).
plan-not-needed = Nu aveți nevoie de un plan de educație, sănătate și îngrijire (EHC plan).
free = Gratuit
open-map = Deschideți în aplicația de hărți
address-hidden = Nu publicăm această adresă, pentru siguranța oamenilor. Întrebați serviciul când îl contactați.
getting-there = Cum ajungeți
access-features = Accesibilitate
use-instead = Folosiți în schimb:
as-of = (la { $date })
checked-on = Verificat la { $date }.
easy-checked = { $by } a verificat această pagină ușor de citit la { $date }.
advice-heading = Consiliere gratuită și independentă
advice-text = Dacă nu sunteți de acord sau vreți pe cineva alături, vorbiți cu un serviciu care nu ține de consiliul local.

## British Sign Language videos

bsl-heading = Urmăriți această pagină în limba britanică a semnelor (BSL)
bsl-captions = Subtitrare
bsl-transcript = Citiți ce se spune în film
bsl-by = Interpretare în limba semnelor: { $by }.
bsl-checked = Verificat de { $by } la { $date }.

## Status of a service

status-open = Deschis
status-waiting-list = Listă de așteptare
status-paused = Întrerupt deocamdată
status-closed = Închis
status-planned = Nu a început încă
status-since = Din { $date }.
status-until = Ne așteptăm la o schimbare până la { $date }.

## Ages and waits

age = { $age ->
    [one] { $age } an
    [few] { $age } ani
   *[other] { $age } de ani
}
ages = { $to ->
    [one] între { $from } și { $to } an
    [few] între { $from } și { $to } ani
   *[other] între { $from } și { $to } de ani
}
no-wait = Fără așteptare
weeks = { $weeks ->
    [one] { $weeks } săptămână
    [few] { $weeks } săptămâni
   *[other] { $weeks } de săptămâni
}
weeks-range = { $to ->
    [one] între { $from } și { $to } săptămână
    [few] între { $from } și { $to } săptămâni
   *[other] între { $from } și { $to } de săptămâni
}

## Opening hours

season-term-time = Doar în perioada cursurilor școlare
season-school-holidays = Doar în vacanțele școlare
on-these-days = În aceste zile:
closed-on = Închis în aceste zile:

## What a price is for

per-session = pe ședință
per-hour = pe oră
per-half-day = pe jumătate de zi
per-day = pe zi
per-night = pe noapte
per-week = pe săptămână
per-month = pe lună
per-term = pe trimestru școlar
per-year = pe an
per-meal = pe masă
per-mile = pe milă
per-once = o singură dată

## Who can ask for a service

ask-yourself = Puteți cere chiar dumneavoastră
ask-school = Grădinița, școala sau colegiul
ask-doctor = Medicul de familie (GP)
ask-health = O asistentă medicală, un terapeut sau alt lucrător din sănătate
ask-social-care = Un asistent social
ask-early-years = O asistentă medicală comunitară (health visitor) sau un lucrător pentru copiii mici
ask-any-professional = Oricine lucrează cu copilul dumneavoastră
ask-automatic = Nimeni: vine de la sine

## Where a service happens

delivery-venue = Într-un loc unde mergeți
delivery-home = La dumneavoastră acasă
delivery-online = Pe internet
delivery-phone = Prin telefon
delivery-school = La școală

## Access features of a place

access-step-free-entrance = Intrare fără trepte
access-automatic-doors = Uși automate
access-wide-doors = Uși late
access-lift = Lift
access-accessible-toilet = Toaletă accesibilă
access-changing-places = Toaletă Changing Places (cu masă de schimbat și dispozitiv de ridicare)
access-hoist = Dispozitiv de ridicare (hoist)
access-baby-changing = Loc pentru schimbat bebeluși
access-hearing-loop = Buclă de inducție pentru aparate auditive
access-bsl = Personal care folosește limba britanică a semnelor (BSL)
access-braille-signs = Indicatoare în braille
access-quiet-room = Cameră liniștită
access-sensory-room = Cameră senzorială
access-assistance-dogs = Câinii de asistență sunt bineveniți
access-disabled-parking = Parcare pentru persoane cu dizabilități (Blue Badge)
access-parking = Parcare
access-bus-stop = Stație de autobuz în apropiere

## The seven questions

question-outcomes = Ce urmăriți pentru fiecare copil?
question-training = Ce pregătire are personalul?
question-involvement = Cum ne implicați?
question-progress = Cum vom ști cum merge?
question-accessibility = Cât de accesibil este locul?
question-starting = Cum începe copilul meu la dumneavoastră?
question-plans = Ce vreți să îmbunătățiți?

## Schools

school-heading = Despre această unitate
school-kind = Tip
school-where = Unde
school-outside = În afara zonei noastre
school-places = Locuri
school-unit = Unitate specializată
school-award = Premiu
school-report = Citiți raportul școlii despre cerințele educaționale speciale (SEN)
school-admissions = Cum primesc copiii un loc
places-count = { $count ->
    [one] { $count } loc
    [few] { $count } locuri
   *[other] { $count } de locuri
}
school-mainstream = Școală de masă (mainstream)
school-special = Școală specială
school-nursery = Grădiniță
school-childminder = Bonă autorizată (childminder)
school-college = Colegiu
school-alternative = Învățământ alternativ
school-specialist-college = Colegiu specializat
school-resourced-provision = Școală cu unitate specializată

## Guides

steps = Pași
you-are-here = Sunteți aici
step-navigation = Pașii dinainte și de după
step-before = Înainte:
step-after = Urmează:
step-position = Pasul { $number } din { $count }
law-heading = Legea

## Glossary and who's who

glossary = Glosar
glossary-lead = Ce înseamnă cuvintele.
see-also = Vedeți și:
who = Cine este cine
who-lead = Oamenii pe care îi puteți întâlni, ce fac și ce îi puteți întreba.
works-in-education = În educație
works-in-health = În sănătate
works-in-care = În asistență socială
works-in-independent = Independenți
role-meet = Când îi puteți întâlni
role-ask = Ce îi puteți întreba
role-reach = Cum îi contactați

## Events

events = Evenimente
events-lead = Ieșiri, ateliere și întâlniri pentru familii.
no-events = Nu urmează niciun eveniment. Reveniți în curând.
event-over = Acest eveniment s-a încheiat.
booking = Cum faceți o rezervare
online = Pe internet:

## Have your say, you said we did, how we are doing

have-your-say = Spuneți-vă părerea
have-your-say-lead = Participați în felul care vi se potrivește. Câteva minute contează la fel de mult ca un loc într-un consiliu.
consultations-open = Deschise acum
consultations-coming = În curând
consultations-closed = Încheiate și ce a ieșit din ele
opens = Începe
closes = Se încheie
takes = Durează
outcome = Ce a ieșit
ways-heading = Moduri de a participa
ways-lead = De la cel mai puțin timp la cel mai mult. Vă puteți opri oricând.
commitment-minutes = Câteva minute
commitment-hour = Cam o oră
commitment-evening = O seară sau o dimineață
commitment-regular = Aproximativ o dată pe lună
commitment-role = Un rol permanent
you-said = Ați spus, am făcut
you-said-lead = Ce ne-au spus familiile, ce am răspuns și ce am făcut.
said = Ați spus
answer = Răspunsul nostru
action = Ce facem
action-done = Făcut
action-doing = În lucru
action-planned = Planificat
action-cannot = Nu putem face acest lucru
comments-count = { $count ->
    [one] { $count } comentariu cu răspunsul nostru
    [few] { $count } comentarii cu răspunsul nostru
   *[other] { $count } de comentarii cu răspunsul nostru
}
how-we-are-doing = Cum ne descurcăm
how-we-are-doing-lead = Ce promitem și cât de aproape suntem.
target = Promisiunea noastră
latest = Cele mai noi date
target-met = Promisiune respectată
target-not-met = Încă nu am ajuns acolo
figures-caption = Cifre pe trimestre
period = Perioada
figure = Cifra
figure-percent = { $value } la sută
figure-weeks = { $value ->
    [one] { $value } săptămână
    [few] { $value } săptămâni
   *[other] { $value } de săptămâni
}
figure-days = { $value ->
    [one] { $value } zi
    [few] { $value } zile
   *[other] { $value } de zile
}
figure-number = { $value }
figure-score = { $value } din 10

## Contact

contact = Contactați-ne
contact-lead = Telefon, SMS, e-mail, scrisoare sau vizită. Alegeți ce vă este mai ușor.
by-post = Prin poștă
other-formats = Pe hârtie, cu litere mari, în braille, audio și în alte limbi
no-internet = Dacă nu aveți internet

## Pictures

pictures = Despre imagini
pictures-lead = Imaginile din paginile noastre ușor de citit și ce înseamnă fiecare.
pictures-credit = Imaginile sunt din Twemoji, de Twitter și alți colaboratori. Le puteți folosi cu această licență:

## Names of languages that services speak

language-ar = Arabă
language-bfi = Limba britanică a semnelor (BSL)
language-bn = Bengaleză
language-ckb = Kurdă (sorani)
language-cy = Galeză
language-en = Engleză
language-fa = Persană (farsi)
language-fr = Franceză
language-gu = Gujarati
language-hi = Hindi
language-pa = Punjabi
language-pl = Poloneză
language-ps = Paștu
language-pt = Portugheză
language-ro = Română
language-so = Somaleză
language-ti = Tigrină
language-tr = Turcă
language-uk = Ucraineană
language-ur = Urdu
language-zh = Chineză
