### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = Hafan
skip-to-content = Neidio i'r prif gynnwys
main-navigation = Prif ddewislen
footer-navigation = Mwy ar y wefan hon
breadcrumb = Ble rydych chi
language-navigation = Dewis iaith
contents = Ar y dudalen hon
fallback-notice = Dydy'r dudalen hon ddim ar gael yn Gymraeg eto. Mae'n cael ei dangos yn yr iaith hon: { $language }.
fallback-easy = Does dim fersiwn hawdd ei deall o'r dudalen hon eto.
fallback-help = Gallwn ni eich ffonio chi gyda chyfieithydd am ddim. Ffoniwch ni:
fallback-parts = Dydy rhannau o'r dudalen hon ddim ar gael yn Gymraeg eto. Mae'r rhannau hynny yn yr iaith hon: { $language }.
stale-notice = Mae'r dudalen wreiddiol ({ $language }) wedi newid ers i'r dudalen hon gael ei chyfieithu.
machine-notice = Cyfrifiadur sydd wedi cyfieithu rhannau o'r dudalen hon. Gall fod camgymeriadau.
source-link = Darllenwch y dudalen hon yn yr iaith hon: { $language }
in-source = yn Saesneg
only-in = dim ond yn yr iaith hon y mae'r dudalen hon ar gael: { $language }
pair = { $first }, { $second }
help-heading = Angen help?
help-text = Siaradwch â ni. Gallwn ni eich helpu i ddod o hyd i'r hyn sydd ei angen arnoch chi.
published-by = Cyhoeddwyd gan
no-cookies = Dydy'r wefan hon ddim yn defnyddio cwcis nac yn eich olrhain.
phone = Ffôn:
text-message = Neges destun:
email = E-bost:
website = Gwefan:
video-relay = Gwasanaeth fideo Iaith Arwyddion Prydain (BSL):
moved = Mae'r dudalen hon wedi symud
moved-link = Ewch i'r dudalen newydd
not-found = Allwn ni ddim dod o hyd i'r dudalen honno
not-found-lead = Efallai fod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi symud.
not-found-try = Rhowch gynnig ar un o'r rhain:

## Navigation

nav-needs = Yn ôl angen
nav-stages = Yn ôl oedran
nav-categories = Yn ôl math o help
nav-areas = Yn ôl ardal
nav-guides = Canllawiau
nav-a-to-z = A i Y
nav-events = Digwyddiadau
nav-glossary = Geirfa
nav-who = Pwy yw pwy
nav-have-your-say = Dweud eich dweud
nav-you-said = Dywedoch chi, gwnaethon ni
nav-how-we-are-doing = Sut rydyn ni'n perfformio
nav-contact = Cysylltu â ni
nav-pictures = Am y lluniau

## Lists

needs = Gyda beth mae angen help ar eich plentyn?
needs-lead = Dewiswch angen i weld pa help sydd ar gael.
stages = Beth yw oedran eich plentyn?
stages-lead = Dewiswch oedran i weld help, canllawiau a beth sy'n dod nesaf.
categories = Pa fath o help ydych chi'n chwilio amdano?
categories-lead = Dewiswch fath o help i weld pob gwasanaeth.
areas = Ble rydych chi'n byw?
areas-lead = Dewiswch ardal i weld y gwasanaethau i deuluoedd sy'n byw yno.
services = Gwasanaethau
guides = Canllawiau
guides-lead = Canllawiau clir am hawliau, cynlluniau, arian, iechyd a thyfu'n oedolyn.
start-here = Dechreuwch yma
a-to-z = Gwasanaethau A i Y
a-to-z-lead = Pob gwasanaeth yn ôl enw.
letters = Llythrennau
letter-heading = Gwasanaethau sy'n dechrau â'r llythyren { $letter }
services-count = { $count ->
    [0] Dim gwasanaethau eto
    [zero] Dim gwasanaethau eto
    [one] { $count } gwasanaeth
    [two] { $count } wasanaeth
    [few] { $count } gwasanaeth
    [many] { $count } gwasanaeth
   *[other] { $count } gwasanaeth
}
steps-count = { $count ->
    [zero] Dim camau
    [one] { $count } cam
    [two] { $count } gam
    [few] { $count } cham
    [many] { $count } cham
   *[other] { $count } cam
}
comes-next = Beth sy'n dod nesaf:
related = Gallai'r rhain helpu hefyd
services-that-help = Gwasanaethau a all helpu
read-next = Darllenwch nesaf

## A service

ask-eligibility = Allwn ni ei ddefnyddio?
ask-access = Sut gallwn ni ei gael?
ask-waiting = Faint o amser mae'n rhaid aros?
ask-costs = Faint mae'n ei gostio?
ask-where = Pryd a ble?
ask-getting-in = Mynd i mewn a chymryd rhan
ask-contact = Sut gallwn ni gysylltu â nhw?
ask-no = Beth os oes rhywbeth o'i le, neu os ydyn nhw'n gwrthod?
questions-heading = Cwestiynau mae teuluoedd yn eu gofyn
ages-label = Oedran
status-label = Ar hyn o bryd
run-by = Yn cael ei redeg gan
where-label = Ble
when-label = Pryd
languages-spoken = Ieithoedd sy'n cael eu siarad
for-needs = Ar gyfer
for-stages = Oedrannau a chyfnodau
for-areas = Ardal
all-needs = Pob angen
all-areas = Pob rhan o'n hardal
who-can-ask = Pwy all ofyn amdano:
criteria = Beth sydd ei angen yn gyntaf
diagnosis-needed = Mae angen diagnosis.
diagnosis-not-needed = Does dim angen diagnosis arnoch chi.
plan-needed = Mae angen cynllun addysg, iechyd a gofal (EHC plan).
plan-not-needed = Does dim angen cynllun addysg, iechyd a gofal (EHC plan) arnoch chi.
free = Am ddim
open-map = Agorwch yn eich ap mapiau
address-hidden = Dydyn ni ddim yn cyhoeddi'r cyfeiriad hwn, er mwyn cadw pobl yn ddiogel. Gofynnwch i'r gwasanaeth pan fyddwch chi'n cysylltu â nhw.
getting-there = Sut i gyrraedd
access-features = Hygyrchedd
use-instead = Defnyddiwch hwn yn ei le:
as-of = (ar { $date })
checked-on = Gwiriwyd ar { $date }.
easy-checked = Gwiriodd { $by } y dudalen hawdd ei deall hon ar { $date }.
advice-heading = Cyngor annibynnol am ddim
advice-text = Os ydych chi'n anghytuno, neu os hoffech chi gael rhywun ar eich ochr chi, siaradwch â gwasanaeth nad yw'n rhan o'r cyngor.

## British Sign Language videos

bsl-heading = Gwyliwch y dudalen hon yn Iaith Arwyddion Prydain (BSL)
bsl-captions = Capsiynau
bsl-transcript = Darllenwch beth mae'r fideo yn ei ddweud
bsl-by = Arwyddwyd yn BSL gan { $by }.
bsl-checked = Gwiriwyd gan { $by } ar { $date }.

## Status of a service

status-open = Ar agor
status-waiting-list = Rhestr aros
status-paused = Wedi'i oedi am y tro
status-closed = Wedi cau
status-planned = Heb ddechrau eto
status-since = Ers { $date }.
status-until = Rydyn ni'n disgwyl newid erbyn { $date }.

## Ages and waits

age = { $age ->
    [zero] Dan 1 oed
    [one] { $age } oed
    [two] { $age } oed
    [few] { $age } oed
    [many] { $age } oed
   *[other] { $age } oed
}
ages = { $from } i { $to } oed
no-wait = Dim aros
weeks = { $weeks ->
    [zero] { $weeks } wythnos
    [one] { $weeks } wythnos
    [two] { $weeks } wythnos
    [few] { $weeks } wythnos
    [many] { $weeks } wythnos
   *[other] { $weeks } wythnos
}
weeks-range = { $from } i { $to } wythnos

## Opening hours

season-term-time = Yn ystod y tymor yn unig
season-school-holidays = Yn ystod gwyliau'r ysgol yn unig
on-these-days = Ar y dyddiau hyn:
closed-on = Ar gau ar y dyddiau hyn:

## What a price is for

per-session = y sesiwn
per-hour = yr awr
per-half-day = yr hanner diwrnod
per-day = y diwrnod
per-night = y noson
per-week = yr wythnos
per-month = y mis
per-term = y tymor
per-year = y flwyddyn
per-meal = y pryd
per-mile = y filltir
per-once = unwaith

## Who can ask for a service

ask-yourself = Gallwch chi ofyn eich hun
ask-school = Eich meithrinfa, eich ysgol neu'ch coleg
ask-doctor = Eich meddyg teulu (GP)
ask-health = Nyrs, therapydd neu weithiwr iechyd arall
ask-social-care = Gweithiwr cymdeithasol
ask-early-years = Ymwelydd iechyd neu weithiwr blynyddoedd cynnar
ask-any-professional = Unrhyw un sy'n gweithio gyda'ch plentyn
ask-automatic = Neb: mae'n dod ohono'i hun

## Where a service happens

delivery-venue = Mewn lle y byddwch chi'n mynd iddo
delivery-home = Yn eich cartref
delivery-online = Ar-lein
delivery-phone = Dros y ffôn
delivery-school = Yn yr ysgol

## Access features of a place

access-step-free-entrance = Mynedfa heb risiau
access-automatic-doors = Drysau awtomatig
access-wide-doors = Drysau llydan
access-lift = Lifft
access-accessible-toilet = Toiled hygyrch
access-changing-places = Toiled mawr gydag offer arbennig (Changing Places)
access-hoist = Teclyn codi
access-baby-changing = Lle newid babanod
access-hearing-loop = Dolen glyw
access-bsl = Staff sy'n defnyddio Iaith Arwyddion Prydain (BSL)
access-braille-signs = Arwyddion braille
access-quiet-room = Ystafell dawel
access-sensory-room = Ystafell synhwyraidd
access-assistance-dogs = Croeso i gŵn cymorth
access-disabled-parking = Parcio Bathodyn Glas (Blue Badge)
access-parking = Parcio
access-bus-stop = Safle bws gerllaw

## The seven questions

question-outcomes = Beth yw eich nod ar gyfer pob plentyn?
question-training = Pa hyfforddiant mae'r staff wedi'i gael?
question-involvement = Sut ydych chi'n ein cynnwys ni?
question-progress = Sut byddwn ni'n gwybod sut mae pethau'n mynd?
question-accessibility = Pa mor hygyrch yw'r lle?
question-starting = Sut mae fy mhlentyn yn dechrau gyda chi?
question-plans = Beth ydych chi'n bwriadu ei wella?

## Schools

school-heading = Am y lleoliad hwn
school-kind = Math
school-where = Ble
school-outside = Y tu allan i'n hardal
school-places = Lleoedd
school-unit = Uned arbenigol
school-award = Gwobr
school-report = Darllenwch yr adroddiad am anghenion addysgol arbennig (SEN)
school-admissions = Sut mae plant yn cael lle
places-count = { $count ->
    [zero] Dim lleoedd
    [one] { $count } lle
    [two] { $count } le
    [few] { $count } lle
    [many] { $count } lle
   *[other] { $count } lle
}
school-mainstream = Ysgol brif ffrwd
school-special = Ysgol arbennig
school-nursery = Meithrinfa
school-childminder = Gwarchodwr plant
school-college = Coleg
school-alternative = Darpariaeth amgen
school-specialist-college = Coleg arbenigol
school-resourced-provision = Ysgol gydag uned arbenigol

## Guides

steps = Camau
you-are-here = Rydych chi yma
step-navigation = Y camau cyn ac ar ôl hwn
step-before = Blaenorol:
step-after = Nesaf:
step-position = Cam { $number } o { $count }
law-heading = Y gyfraith

## Glossary and who's who

glossary = Geirfa
glossary-lead = Beth mae'r geiriau'n ei olygu.
see-also = Gweler hefyd:
who = Pwy yw pwy
who-lead = Y bobl y gallech chi gwrdd â nhw, beth maen nhw'n ei wneud, a beth gallwch chi ei ofyn iddyn nhw.
works-in-education = Ym maes addysg
works-in-health = Ym maes iechyd
works-in-care = Ym maes gofal cymdeithasol
works-in-independent = Annibynnol
role-meet = Pryd gallech chi gwrdd â nhw
role-ask = Beth gallwch chi ei ofyn
role-reach = Sut i gysylltu â nhw

## Events

events = Digwyddiadau
events-lead = Diwrnodau allan, gweithdai a chyfarfodydd i deuluoedd.
no-events = Does dim digwyddiadau ar y gweill. Edrychwch eto cyn bo hir.
event-over = Mae'r digwyddiad hwn drosodd.
booking = Sut i gadw lle
online = Ar-lein:

## Have your say, you said we did, how we are doing

have-your-say = Dweud eich dweud
have-your-say-lead = Cymerwch ran yn y ffordd sy'n addas i chi. Mae ychydig funudau'n cyfrif cymaint â sedd ar fwrdd.
consultations-open = Ar agor nawr
consultations-coming = Yn dod cyn bo hir
consultations-closed = Wedi cau, a beth ddaeth o'r rhain
opens = Yn agor
closes = Yn cau
takes = Yn cymryd
outcome = Beth ddaeth ohono
ways-heading = Ffyrdd o gymryd rhan
ways-lead = O'r lleiaf o amser i'r mwyaf. Gallwch chi roi'r gorau iddi unrhyw bryd.
commitment-minutes = Ychydig funudau
commitment-hour = Rhyw awr
commitment-evening = Noson neu fore
commitment-regular = Rhyw unwaith y mis
commitment-role = Rôl reolaidd
you-said = Dywedoch chi, gwnaethon ni
you-said-lead = Beth ddywedodd teuluoedd wrthon ni, beth oedd ein hateb, a beth wnaethon ni am y peth.
said = Dywedoch chi
answer = Ein hateb
action = Beth rydyn ni'n ei wneud
action-done = Wedi'i wneud
action-doing = Ar waith
action-planned = Wedi'i gynllunio
action-cannot = Allwn ni ddim gwneud hyn
comments-count = { $count ->
    [zero] Dim sylwadau eto
    [one] { $count } sylw gyda'n hateb
    [two] { $count } sylw gyda'n hatebion
    [few] { $count } sylw gyda'n hatebion
    [many] { $count } sylw gyda'n hatebion
   *[other] { $count } sylw gyda'n hatebion
}
how-we-are-doing = Sut rydyn ni'n perfformio
how-we-are-doing-lead = Beth rydyn ni'n ei addo, a pha mor agos ydyn ni.
target = Ein haddewid
latest = Diweddaraf
target-met = Wedi cadw'r addewid
target-not-met = Heb gyrraedd eto
figures-caption = Ffigurau fesul chwarter
period = Cyfnod
figure = Ffigur
figure-percent = { $value } y cant
figure-weeks = { $value ->
    [zero] { $value } wythnos
    [one] { $value } wythnos
    [two] { $value } wythnos
    [few] { $value } wythnos
    [many] { $value } wythnos
   *[other] { $value } wythnos
}
figure-days = { $value ->
    [zero] { $value } diwrnod
    [one] { $value } diwrnod
    [two] { $value } ddiwrnod
    [few] { $value } diwrnod
    [many] { $value } diwrnod
   *[other] { $value } diwrnod
}
figure-number = { $value }
figure-score = { $value } allan o 10

## Contact

contact = Cysylltu â ni
contact-lead = Ffoniwch, anfonwch neges destun neu e-bost, ysgrifennwch neu galwch heibio. Dewiswch beth sydd hawsaf i chi.
by-post = Drwy'r post
other-formats = Papur, print bras, braille, sain ac ieithoedd eraill
no-internet = Os nad oes gennych chi'r rhyngrwyd

## Pictures

pictures = Am y lluniau
pictures-lead = Y lluniau ar ein tudalennau hawdd eu deall, a beth mae pob un yn ei olygu.
pictures-credit = Daw'r lluniau o Twemoji, gan Twitter a chyfranwyr eraill. Cewch chi eu defnyddio o dan y drwydded hon:

## Names of languages that services speak

language-ar = Arabeg
language-bfi = Iaith Arwyddion Prydain (BSL)
language-bn = Bengaleg
language-ckb = Cwrdeg (Sorani)
language-cy = Cymraeg
language-en = Saesneg
language-fa = Perseg (Farsi)
language-fr = Ffrangeg
language-gu = Gwjarati
language-hi = Hindi
language-pa = Pwnjabeg
language-pl = Pwyleg
language-ps = Pashto
language-pt = Portiwgaleg
language-ro = Rwmaneg
language-so = Somaleg
language-ti = Tigrinya
language-tr = Tyrceg
language-uk = Wcreineg
language-ur = Wrdw
language-zh = Tsieineeg
