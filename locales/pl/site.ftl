### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = Strona główna
skip-to-content = Przejdź do głównej treści
main-navigation = Główne menu
footer-navigation = Więcej na tej stronie
breadcrumb = Tu Państwo są
language-navigation = Wybór języka
contents = Na tej stronie
fallback-notice = Ta strona nie jest jeszcze dostępna po polsku. Język, w którym jest wyświetlana: { $language }.
fallback-easy = Ta strona nie ma jeszcze wersji łatwej do czytania.
fallback-help = Możemy do Państwa zadzwonić z bezpłatnym tłumaczem. Nasz numer:
fallback-parts = Części tej strony nie są jeszcze dostępne po polsku. Ich język: { $language }.
stale-notice = Od czasu tego tłumaczenia strona źródłowa została zmieniona. Jej język: { $language }.
machine-notice = Części tej strony przetłumaczył komputer. Mogą w nich być błędy.
source-link = Ta strona w oryginalnym języku: { $language }
in-source = po angielsku
only-in = ta strona jest dostępna tylko w tym języku: { $language }
pair = { $first }, { $second }
help-heading = Potrzebna pomoc?
help-text = Proszę z nami porozmawiać. Pomożemy znaleźć to, czego Państwo potrzebują.
published-by = Wydawca:
no-cookies = Ta strona nie używa plików cookie i nikogo nie śledzi.
phone = Telefon:
text-message = SMS:
email = E-mail:
website = Strona internetowa:
video-relay = Rozmowa wideo przez tłumacza brytyjskiego języka migowego (BSL):
moved = Ta strona została przeniesiona
moved-link = Przejdź na nową stronę
not-found = Nie możemy znaleźć tej strony
not-found-lead = W adresie może być literówka albo strona została przeniesiona.
not-found-try = Proszę spróbować tutaj:

## Navigation

nav-needs = Według potrzeb
nav-stages = Według wieku
nav-categories = Według rodzaju pomocy
nav-areas = Według okolicy
nav-guides = Poradniki
nav-a-to-z = Od A do Z
nav-events = Wydarzenia
nav-glossary = Słowniczek
nav-who = Kto jest kim
nav-have-your-say = Państwa głos
nav-you-said = Państwa uwagi, nasze działania
nav-how-we-are-doing = Jak nam idzie
nav-contact = Kontakt
nav-pictures = O obrazkach

## Lists

needs = W czym Państwa dziecko potrzebuje pomocy?
needs-lead = Proszę wybrać potrzebę, aby zobaczyć dostępną pomoc.
stages = Ile lat ma Państwa dziecko?
stages-lead = Proszę wybrać wiek, aby zobaczyć pomoc, poradniki i to, co czeka Państwa dalej.
categories = Jakiej pomocy Państwo szukają?
categories-lead = Proszę wybrać rodzaj pomocy, aby zobaczyć wszystkie usługi.
areas = Gdzie Państwo mieszkają?
areas-lead = Proszę wybrać okolicę, aby zobaczyć usługi dla rodzin, które tam mieszkają.
services = Usługi
guides = Poradniki
guides-lead = Proste poradniki o prawach, planach, pieniądzach, zdrowiu i dorastaniu.
start-here = Od czego zacząć
a-to-z = Usługi od A do Z
a-to-z-lead = Wszystkie usługi według nazwy.
letters = Litery
letter-heading = Usługi na literę { $letter }
services-count = { $count ->
    [0] Na razie brak usług
    [one] { $count } usługa
    [few] { $count } usługi
    [many] { $count } usług
   *[other] { $count } usługi
}
steps-count = { $count ->
    [one] { $count } krok
    [few] { $count } kroki
    [many] { $count } kroków
   *[other] { $count } kroku
}
comes-next = Następny etap:
related = Może się też przydać
services-that-help = Usługi, które mogą pomóc
read-next = Co przeczytać dalej

## A service

ask-eligibility = Czy możemy z tego skorzystać?
ask-access = Jak się zgłosić?
ask-waiting = Ile trzeba czekać?
ask-costs = Ile to kosztuje?
ask-where = Kiedy i gdzie?
ask-getting-in = Jak tam wejść i wziąć udział
ask-contact = Jak się skontaktować?
ask-no = Co zrobić, gdy coś jest nie tak lub gdy dostaniemy odmowę?
questions-heading = Pytania, które zadają rodziny
ages-label = Wiek
status-label = Teraz
run-by = Prowadzi
where-label = Gdzie
when-label = Kiedy
languages-spoken = W jakich językach
for-needs = Dla kogo
for-stages = Wiek i etapy
for-areas = Okolica
all-needs = Wszystkie potrzeby
all-areas = Cały nasz obszar
who-can-ask = Kto może się zgłosić:
criteria = Jakie warunki trzeba spełnić
diagnosis-needed = Diagnoza jest potrzebna.
diagnosis-not-needed = Diagnoza nie jest potrzebna.
plan-needed = Potrzebny jest plan edukacji, zdrowia i opieki (EHC plan).
plan-not-needed = Plan edukacji, zdrowia i opieki (EHC plan) nie jest potrzebny.
free = Bezpłatnie
open-map = Otwórz w aplikacji z mapami
address-hidden = Dla bezpieczeństwa nie podajemy tego adresu. Proszę o niego zapytać, kontaktując się z usługą.
getting-there = Dojazd
access-features = Dostępność
use-instead = Zamiast tego mogą Państwo skorzystać z:
as-of = (stan na { $date })
checked-on = Sprawdzono { $date }.
easy-checked = Tę stronę łatwą do czytania sprawdzono { $date }. Kto sprawdził: { $by }.
advice-heading = Bezpłatne, niezależne porady
advice-text = Nie zgadzają się Państwo z decyzją? A może potrzebują Państwo kogoś po swojej stronie? Proszę porozmawiać z kimś, kto nie należy do rady (council).

## British Sign Language videos

bsl-heading = Ta strona w brytyjskim języku migowym (BSL)
bsl-captions = Napisy
bsl-transcript = Tekst nagrania
bsl-by = Na język migowy tłumaczy: { $by }.
bsl-checked = Sprawdzono { $date }. Kto sprawdził: { $by }.

## Status of a service

status-open = Działa
status-waiting-list = Lista oczekujących
status-paused = Chwilowo wstrzymane
status-closed = Zamknięte
status-planned = Jeszcze nie działa
status-since = Od { $date }.
status-until = Zmiany spodziewamy się do { $date }.

## Ages and waits

age = { $age ->
    [one] { $age } rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
}
ages = { $to ->
    [one] od { $from } do { $to } roku
    [few] od { $from } do { $to } lat
    [many] od { $from } do { $to } lat
   *[other] od { $from } do { $to } lat
}
no-wait = Bez czekania
weeks = { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
}
weeks-range = { $to ->
    [one] od { $from } do { $to } tygodnia
    [few] od { $from } do { $to } tygodni
    [many] od { $from } do { $to } tygodni
   *[other] od { $from } do { $to } tygodni
}

## Opening hours

season-term-time = Tylko w czasie roku szkolnego
season-school-holidays = Tylko w czasie przerw i ferii szkolnych
on-these-days = W te dni:
closed-on = Nieczynne:

## What a price is for

per-session = za zajęcia
per-hour = za godzinę
per-half-day = za pół dnia
per-day = za dzień
per-night = za noc
per-week = za tydzień
per-month = za miesiąc
per-term = za trymestr (term)
per-year = za rok
per-meal = za posiłek
per-mile = za milę
per-once = jednorazowo

## Who can ask for a service

ask-yourself = Państwo sami
ask-school = Przedszkole, szkoła lub college
ask-doctor = Lekarz rodzinny (GP)
ask-health = Pielęgniarka, terapeuta lub inny pracownik ochrony zdrowia
ask-social-care = Pracownik socjalny
ask-early-years = Pielęgniarka środowiskowa (health visitor) lub osoba pracująca z małymi dziećmi
ask-any-professional = Każda osoba, która zawodowo zajmuje się Państwa dzieckiem
ask-automatic = Nikt nie musi: to przychodzi samo

## Where a service happens

delivery-venue = W miejscu, do którego się przychodzi
delivery-home = U Państwa w domu
delivery-online = Przez internet
delivery-phone = Przez telefon
delivery-school = W szkole

## Access features of a place

access-step-free-entrance = Wejście bez schodów
access-automatic-doors = Drzwi automatyczne
access-wide-doors = Szerokie drzwi
access-lift = Winda
access-accessible-toilet = Toaleta dla osób z niepełnosprawnością
access-changing-places = Toaleta z podnośnikiem i leżanką (Changing Places)
access-hoist = Podnośnik
access-baby-changing = Przewijak dla niemowląt
access-hearing-loop = Pętla indukcyjna
access-bsl = Pracownicy znający brytyjski język migowy (BSL)
access-braille-signs = Napisy w alfabecie Braille’a
access-quiet-room = Cichy pokój
access-sensory-room = Sala sensoryczna
access-assistance-dogs = Psy asystujące mile widziane
access-disabled-parking = Parking dla osób z kartą parkingową (Blue Badge)
access-parking = Parking
access-bus-stop = Przystanek autobusowy w pobliżu

## The seven questions

question-outcomes = Do czego dążycie z każdym dzieckiem?
question-training = Jak przeszkoleni są pracownicy?
question-involvement = Jak nas włączacie?
question-progress = Skąd będziemy wiedzieć, jak idzie?
question-accessibility = Jak dostępne jest to miejsce?
question-starting = Jak wyglądają początki mojego dziecka u was?
question-plans = Co planujecie poprawić?

## Schools

school-heading = O tej placówce
school-kind = Rodzaj
school-where = Gdzie
school-outside = Poza naszym obszarem
school-places = Miejsca
school-unit = Oddział specjalistyczny
school-award = Wyróżnienie
school-report = Informacja szkoły o specjalnych potrzebach edukacyjnych (SEN information report)
school-admissions = Jak dzieci dostają miejsce
places-count = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
}
school-mainstream = Szkoła ogólnodostępna (mainstream school)
school-special = Szkoła specjalna
school-nursery = Przedszkole
school-childminder = Opiekunka dzienna (childminder)
school-college = College
school-alternative = Nauka poza zwykłą szkołą (alternative provision)
school-specialist-college = College specjalistyczny
school-resourced-provision = Szkoła z oddziałem specjalistycznym

## Guides

steps = Kroki
you-are-here = Tu Państwo są
step-navigation = Poprzedni i następny krok
step-before = Poprzedni:
step-after = Następny:
step-position = Krok { $number } z { $count }
law-heading = Prawo

## Glossary and who's who

glossary = Słowniczek
glossary-lead = Co znaczą te słowa.
see-also = Zobacz też:
who = Kto jest kim
who-lead = Kogo mogą Państwo spotkać, czym te osoby się zajmują i o co można je zapytać.
works-in-education = W edukacji
works-in-health = W ochronie zdrowia
works-in-care = W opiece społecznej
works-in-independent = Niezależnie
role-meet = Kiedy można spotkać tę osobę
role-ask = O co można zapytać
role-reach = Jak się z nią skontaktować

## Events

events = Wydarzenia
events-lead = Wycieczki, warsztaty i spotkania dla rodzin.
no-events = Na razie nie ma nowych wydarzeń. Prosimy zajrzeć tu wkrótce.
event-over = To wydarzenie już się odbyło.
booking = Jak się zapisać
online = Przez internet:

## Have your say, you said we did, how we are doing

have-your-say = Państwa głos
have-your-say-lead = Można wziąć udział tak, jak Państwu wygodnie. Kilka minut liczy się tak samo jak miejsce w zarządzie.
consultations-open = Trwają teraz
consultations-coming = Już wkrótce
consultations-closed = Zakończone i ich wyniki
opens = Początek
closes = Koniec
takes = Ile to zajmuje
outcome = Co z tego wynikło
ways-heading = Jak wziąć udział
ways-lead = Od tego, co zajmuje najmniej czasu, do tego, co zajmuje najwięcej. Można przestać w każdej chwili.
commitment-minutes = Kilka minut
commitment-hour = Około godziny
commitment-evening = Wieczór lub przedpołudnie
commitment-regular = Mniej więcej co miesiąc
commitment-role = Stała rola
you-said = Państwa uwagi, nasze działania
you-said-lead = Co powiedziały nam rodziny, co odpowiedzieliśmy i co zrobiliśmy w tej sprawie.
said = Państwa uwaga
answer = Nasza odpowiedź
action = Co robimy
action-done = Zrobione
action-doing = W toku
action-planned = Zaplanowane
action-cannot = Tego nie możemy zrobić
comments-count = { $count ->
    [one] { $count } uwaga z naszą odpowiedzią
    [few] { $count } uwagi z naszymi odpowiedziami
    [many] { $count } uwag z naszymi odpowiedziami
   *[other] { $count } uwagi z naszymi odpowiedziami
}
how-we-are-doing = Jak nam idzie
how-we-are-doing-lead = Co obiecujemy i ile nam do tego brakuje.
target = Nasza obietnica
latest = Ostatni wynik
target-met = Obietnica spełniona
target-not-met = Jeszcze nie
figures-caption = Wyniki według kwartałów
period = Okres
figure = Wynik
figure-percent = { $value } proc.
figure-weeks = { $value ->
    [one] { $value } tydzień
    [few] { $value } tygodnie
    [many] { $value } tygodni
   *[other] { $value } tygodnia
}
figure-days = { $value ->
    [one] { $value } dzień
    [few] { $value } dni
    [many] { $value } dni
   *[other] { $value } dnia
}
figure-number = { $value }
figure-score = { $value } na 10

## Contact

contact = Kontakt
contact-lead = Można zadzwonić, wysłać SMS, e-mail lub list albo przyjść. Tak, jak Państwu najłatwiej.
by-post = Pocztą
other-formats = Papier, duży druk, alfabet Braille’a, nagranie i inne języki
no-internet = Jeśli nie mają Państwo internetu

## Pictures

pictures = O obrazkach
pictures-lead = Obrazki z naszych stron łatwych do czytania i co każdy z nich znaczy.
pictures-credit = Obrazki pochodzą z Twemoji, autorstwa Twittera i innych osób. Można z nich korzystać na tej licencji:

## Names of languages that services speak

language-ar = arabski
language-bfi = brytyjski język migowy (BSL)
language-bn = bengalski
language-ckb = kurdyjski (sorani)
language-cy = walijski
language-en = angielski
language-fa = perski (farsi)
language-fr = francuski
language-gu = gudżarati
language-hi = hindi
language-pa = pendżabski
language-pl = polski
language-ps = paszto
language-pt = portugalski
language-ro = rumuński
language-so = somalijski
language-ti = tigrinia
language-tr = turecki
language-uk = ukraiński
language-ur = urdu
language-zh = chiński
