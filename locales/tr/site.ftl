### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Ana sayfa
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = Ana içeriğe geçin
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Ana menü
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = Bu sitede daha fazlası
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Neredesiniz
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Dil seçin
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = Bu sayfada
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = Bu sayfa henüz sizin dilinizde yok. Şu dilde gösteriliyor: { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = Bu sayfanın henüz kolay okunur biçimi yok.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = Sizi ücretsiz bir tercümanla telefonla arayabiliriz. Bizi arayın:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Bu sayfanın bazı bölümleri henüz sizin dilinizde yok. O bölümler şu dilde: { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = Bu sayfa çevrildikten sonra { $language } dilindeki sayfa değişti.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = Bu sayfanın bazı bölümlerini bir bilgisayar çevirdi. Yanlışlar olabilir.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Bu sayfayı { $language } dilinde okuyun
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = İngilizce
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = Bu dillerde bu sayfa şimdilik şu dilde: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Yardıma mı ihtiyacınız var?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Bizimle konuşun. İhtiyacınız olanı bulmanıza yardım edebiliriz.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Yayımlayan:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = Bu site çerez (cookie) kullanmaz ve sizi takip etmez.
# Label before a phone number to call. A noun.
phone = Telefon:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = Kısa mesaj (SMS):
# Label before an email address. A noun.
email = E-posta:
# Label before the address of a page of somebody else on the web. A noun.
website = İnternet sitesi:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = İngiliz İşaret Dili (BSL) ile görüntülü arama:
# Title and heading of the page that stands at an old address and leads to the new one.
moved = Bu sayfa taşındı
# Link on the page that stands at an old address. An instruction.
moved-link = Yeni sayfaya gidin
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = Artık yok: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = Yerine başkası geldi: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = Bitiş tarihi: { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = Bunun yerine ne kullanabilirsiniz
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Başka bir şey arayın
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = Bu sayfayı bulamıyoruz
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = Adres yanlış yazılmış ya da sayfa taşınmış olabilir.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Şunlardan birini deneyin:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = İhtiyaca göre
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = Yaşa göre
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = Yardım türüne göre
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = Bölgeye göre
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Rehberler
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = A'dan Z'ye
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Etkinlikler
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Sözlük
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Kim kimdir
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Görüşünüzü bildirin
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = Siz söylediniz, biz yaptık
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = Nasıl çalışıyoruz
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Bize ulaşın
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = Resimler hakkında
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = Soruya göre
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = Neler değişti
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Diller
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = Bu sitede bulunması gerekenler
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = Karara katılmıyorsanız
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Erişilebilirlik
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Diğer biçimler ve internetsiz seçenekler
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = Listem

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = Çocuğunuzun hangi konuda yardıma ihtiyacı var?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Var olan yardımları görmek için bir ihtiyaç seçin.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = Çocuğunuz kaç yaşında?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Yardımları, rehberleri ve sırada ne olduğunu görmek için bir yaş seçin.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = Ne tür bir yardım arıyorsunuz?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Bütün hizmetleri görmek için bir yardım türü seçin.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Nerede yaşıyorsunuz?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Orada yaşayan aileler için hizmetleri görmek üzere bir bölge seçin.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Hizmetler
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Rehberler
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Haklar, planlar, para, sağlık ve büyümek üzerine sade rehberler.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Aramanın başka yolları
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = Bir bakışta
# Heading on the first page, above the guides to read first. An instruction.
start-here = Buradan başlayın
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = A'dan Z'ye hizmetler
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Bütün hizmetler, adlarına göre.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Harfler
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = { $letter } harfiyle başlayan hizmetler
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] Henüz hizmet yok
        [one] { $count } hizmet
       *[other] { $count } hizmet
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } adım
       *[other] { $count } adım
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = Sırada ne var:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = Bunlar da işinize yarayabilir
# Heading at the end of a guide, above a list of services.
services-that-help = Yardımcı olabilecek hizmetler
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Bundan sonra okuyun

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Biz kullanabilir miyiz?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = Nasıl yararlanırız?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = Ne kadar beklenir?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Ücreti ne kadar?
# Heading of a part of the page of a service: opening hours and places.
ask-where = Ne zaman ve nerede?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Girmek ve katılmak
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = Onlara nasıl ulaşırız?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = Bir sorun olursa ya da hayır derlerse ne yaparız?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Ailelerin sorduğu sorular
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Yaşlar
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Şu anda
# Label before the name of the organisation that runs a service or an event.
run-by = Yürüten
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Nerede
# Label before the day and times of an event.
when-label = Ne zaman
# Label before the languages that the staff of a service speak.
languages-spoken = Konuşulan diller
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = Kimler için
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Yaşlar ve dönemler
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Bölge
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = Bütün ihtiyaçlar
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Bölgemizin her yeri
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Kimler isteyebilir:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = Önce gerekenler
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = Tanı gerekir.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = Tanı gerekmez.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = Eğitim, sağlık ve bakım planı (EHC plan) gerekir.
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = Eğitim, sağlık ve bakım planı (EHC plan) gerekmez.
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Ücretsiz
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Harita uygulamanızda açın
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = İnsanları korumak için bu adresi yayımlamıyoruz. Hizmete ulaştığınızda adresi sorun.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Nasıl gidilir
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Erişilebilirlik
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Bunun yerine şunu kullanın:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = ({ $date } tarihinde)
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Kontrol tarihi: { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = Bu kolay okunur sayfayı kontrol eden: { $by }. Tarih: { $date }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = Bu sayfayı en son kontrol ettiğimiz tarih: { $date }. Bilgilere güvenmeden önce lütfen telefon edin:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Uzun süredir bakılmadı
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Anne babalar onayladı
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = Bu sayfa için evet oyu: { $votes } / { $of }. Tarih: { $date }. Oy veren: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Anne babalar tam olarak bu metin için oy verdi. Metin değişirse bu işaret yeniden oylanana kadar kaldırılır.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Ücretsiz, bağımsız danışmanlık
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = Karara katılmıyorsanız ya da yanınızda birini istiyorsanız, belediyenin parçası olmayan bir hizmetle konuşun.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Bu sayfayı İngiliz İşaret Dilinde (BSL) izleyin
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Altyazılar
# What opens the words of the video as text. An instruction.
bsl-transcript = Videoda söylenenleri okuyun
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = İşaret diliyle anlatan: { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Kontrol eden: { $by }. Tarih: { $date }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Açık
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Bekleme listesi
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Şimdilik durduruldu
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Kapandı
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Henüz başlamadı
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = { $date } tarihinden beri.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = En geç { $date } tarihinde bir değişiklik bekliyoruz.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } yaş
       *[other] { $age } yaş
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } ile { $to } yaş arası
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = Bekleme yok
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } hafta
       *[other] { $weeks } hafta
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } ile { $to } hafta arası

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Yalnızca okul döneminde
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Yalnızca okul tatillerinde
# Stands before a list of single days with their opening hours.
on-these-days = Şu günlerde:
# Stands before a list of days on which a place is not open.
closed-on = Kapalı olduğu günler:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = seans başına
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = saat başına
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = yarım gün başına
# Stands after a price, such as "£20 a day": the price of one day.
per-day = gün başına
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = gece başına
# Stands after a price, such as "£50 a week": the price of one week.
per-week = hafta başına
# Stands after a price, such as "£40 a month": the price of one month.
per-month = ay başına
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = okul dönemi başına
# Stands after a price, such as "£10 a year": the price of one year.
per-year = yıl başına
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = öğün başına
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = mil başına
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = bir kez

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = Kendiniz isteyebilirsiniz
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = Kreşiniz, okulunuz ya da kolejiniz (college)
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = Aile hekiminiz (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = Hemşire, terapist ya da başka bir sağlık çalışanı
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = Sosyal hizmet uzmanı (social worker)
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = Çocuk sağlığı ziyaretçisi (health visitor) ya da erken çocukluk çalışanı
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Çocuğunuzla çalışan herhangi biri
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Hiç kimse: kendiliğinden gelir

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = Sizin gittiğiniz bir yerde
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = Evinizde
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = İnternet üzerinden
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = Telefonla
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = Okulda

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Basamaksız giriş
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Otomatik kapılar
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Geniş kapılar
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Asansör
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Erişilebilir tuvalet
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Büyük alt değiştirme yatağı ve kaldırma aracı olan tuvalet (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Hasta kaldırma aracı
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Bebek bakım yeri
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = İşitme cihazları için ses döngüsü (hearing loop)
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = İngiliz İşaret Dili (BSL) kullanan çalışanlar
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Braille alfabesiyle yazılı tabelalar
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Sessiz oda
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Duyu odası
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Yardımcı köpekler girebilir
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Engelli park yeri (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Park yeri
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Yakında otobüs durağı

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = Her çocuk için neyi hedefliyorsunuz?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = Çalışanlar hangi eğitimleri aldı?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = Bizi nasıl dahil ediyorsunuz?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = İşlerin nasıl gittiğini nasıl öğreneceğiz?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = Burası ne kadar erişilebilir?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = Çocuğum sizinle nasıl başlayacak?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = Neleri iyileştirmeyi planlıyorsunuz?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = Bu kurum hakkında
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Türü
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Nerede
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = Bölgemizin dışında
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Kontenjan
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Özel birim
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Ödül
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Okulun özel eğitim ihtiyaçları bilgi raporunu (SEN information report) okuyun
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Güncellenme tarihi: { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = Bu okulun özel eğitim ihtiyaçları (SEN) raporu henüz bizde yok. Okuldan isteyin.
# Heading above how a school chooses the children it takes.
school-admissions = Çocuklar nasıl kabul ediliyor
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } yer
       *[other] { $count } yer
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Genel eğitim okulu (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Özel eğitim okulu (special school)
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Kreş, anaokulu
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Kendi evinde çocuk bakan bakıcı (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = Kolej (college)
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Alternatif eğitim (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = Özel eğitim koleji (specialist college)
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = Özel birimi olan okul

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Adımlar
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = Buradasınız
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Önceki ve sonraki adımlar
# Label before the link to the step before this one.
step-before = Önceki:
# Label before the link to the step after this one.
step-after = Sonraki:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Adım { $number } / { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = Yasa

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Sözlük
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = Kelimelerin anlamları.
# Label before links to other words of the glossary. An instruction.
see-also = Şuna da bakın:
# Heading of the page with the kinds of people who work with families: who is who.
who = Kim kimdir
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = Karşılaşabileceğiniz kişiler, ne yaptıkları ve onlara neler sorabileceğiniz.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = Eğitimde
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = Sağlıkta
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = Sosyal bakımda
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Bağımsız
# Heading above when families ("you") meet people with this job ("them").
role-meet = Onlarla ne zaman karşılaşabilirsiniz
# Heading above what families ("you") can ask people with this job.
role-ask = Neler sorabilirsiniz
# Heading above how families can contact people with this job ("them").
role-reach = Onlara nasıl ulaşırsınız

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Etkinlikler
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Aileler için geziler, atölyeler ve toplantılar.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = Şu anda yaklaşan bir etkinlik yok. Yakında yeniden bakın.
# Notice at the top of the page of an event that has already taken place.
event-over = Bu etkinlik sona erdi.
# Heading above what to do to get a place at an event.
booking = Nasıl yer ayırtılır
# Label before the web address of an event that takes place on the internet.
online = İnternet üzerinden:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Görüşünüzü bildirin
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Size uygun biçimde katılın. Ayırdığınız birkaç dakika, bir kuruldaki üyelik kadar değerlidir.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Şu anda açık
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = Yakında
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Kapandı, sonucu burada
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = Şu anda belirli bir konuda soru sormuyoruz.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = Düşüncenizi bize her zaman söyleyebilirsiniz. Bizim sormamızı beklemeniz gerekmez.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Başlangıç
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Bitiş
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Ne kadar sürer
# Heading above the result of a consultation that is closed.
outcome = Sonuç
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Yayımlanma tarihi: { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = Sonucu burada açıklayacağız. En geç: { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = Sonucu henüz açıklamadık. Öğrenmek isterseniz bize sorun.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Yanıt için son gün: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Son günü takvimime ekle
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Takviminizde son günler
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Takvim uygulamamda abone ol
# Sentence before that link. "You" is the family.
calendar-subscribe-how = Abone olduğunuzda yeni günler takviminize kendiliğinden gelir. Ücretsizdir ve istediğiniz an bırakabilirsiniz.
# Sentence before a web address. An instruction.
calendar-address = Bağlantı çalışmazsa bu adresi takvim uygulamanıza kopyalayın:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Günleri bir kez kaydet, yenileri gelmesin
# Heading above ways in which families can help to shape services.
ways-heading = Katılma yolları
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = En az zaman alandan en çok zaman alana doğru. İstediğiniz an bırakabilirsiniz.
# Heading above ways to take part that need a few minutes.
commitment-minutes = Birkaç dakika
# Heading above ways to take part that need about one hour.
commitment-hour = Yaklaşık bir saat
# Heading above ways to take part that need one evening or one morning.
commitment-evening = Bir akşam ya da bir sabah
# Heading above ways to take part that need some time about once a month.
commitment-regular = Aşağı yukarı her ay
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = Düzenli bir görev
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = Siz söylediniz, biz yaptık
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = Ailelerin bize söyledikleri, verdiğimiz yanıtlar ve yaptıklarımız.
# Heading above what families ("you") told the council.
said = Siz söylediniz
# Heading above what the council ("our") answered. A noun.
answer = Yanıtımız
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = Ne yapıyoruz
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Yapıldı
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = Sürüyor
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Planlandı
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = Bunu yapamıyoruz
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } yorum ve yanıtımız
       *[other] { $count } yorum ve yanıtlarımız
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = Burada henüz yorum yok. Bu sayfa bize söylediklerinizi, yanıtımızı ve yaptıklarımızı gösterecek.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = Ne kadar ilerledik
# Heading above the newest comments of families with the answers of the council.
you-said-latest = En yeni yanıtlar
# Heading above links to the comments of each year.
you-said-years = Yıla göre
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = Konuya göre
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = Siz söylediniz, biz yaptık: { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = Siz söylediniz, biz yaptık: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = Tüm yorumlar ve yanıtlar
# Explains the tag "Done". "We" is the council.
action-done-means = Bunu bitirdik.
# Explains the tag "In progress". "We" is the council.
action-doing-means = Başladık.
# Explains the tag "Planned". "We" is the council.
action-planned-means = Bunu yapacağız. Henüz başlamadık.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = Bunu açıkça söylüyoruz ve nedenini söylüyoruz.
# Heading above how many comments are not published. "We" is the council.
left-out = Yayımlamadıklarımız
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = Yasa iki tür yorumu yayımlamamamıza izin verir (SEND Regulations 2014, madde 56(4)). Yine de her birini okuyoruz.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Yalnızca üzmek veya zaman harcatmak için yazılanlar: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = Tek bir çocuğun veya gencin aldığı destekle ilgili olanlar: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = Nasıl yorum yapılır
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Neyin iyi olduğunu, neyin eksik veya yanlış olduğunu, siteyi kullanmanın ne kadar kolay olduğunu ve siteyi hazırlamamıza nasıl yardım etmek istediğinizi bize söyleyin. Adınızı vermeniz gerekmez.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = Yorumları ve yanıtlarımızı yılda en az bir kez yayımlıyoruz. İçlerinde kim olduğunuzu gösteren bir şey bulunmaz.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = Yüz yüze
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Ne zaman ve nerede buluşabileceğimizi bize sorun. Yanınızda birini getirebilirsiniz.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = Nasıl çalışıyoruz
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = Verdiğimiz sözler ve onlara ne kadar yakın olduğumuz.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = Sözümüz
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = En son durum
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Sözümüzü tuttuk
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Henüz tutamadık
# Title of a table. A quarter is three months of a year.
figures-caption = Üç aylık sayılar
# Said of a promise of the council that nobody has measured yet.
figures-none = Henüz rakam yok.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = Şimdiye kadar yalnızca bir rakam var, bu yüzden durumun iyileşip iyileşmediğini söyleyemeyiz.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Bir yıl öncesinden daha iyi: şimdi { $now }, o zaman { $then }.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Bir yıl öncesiyle hemen hemen aynı: şimdi { $now }, o zaman { $then }.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Bir yıl öncesinden daha kötü: şimdi { $now }, o zaman { $then }.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Başlangıçtan daha iyi: şimdi { $now }. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = Başlangıçla hemen hemen aynı: şimdi { $now }. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Başlangıçtan daha kötü: şimdi { $now }. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: üç aylık rakamlar
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = Sözümüz: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = ✓ işaretli dolu çubuk, sözümüzü tuttuğumuzu gösterir. Çizgili çubuk, tutmadığımızı gösterir.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Dönem
# Heading of the column with numbers. A noun: a number that was measured.
figure = Sayı
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = yüzde { $value }
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } hafta
       *[other] { $value } hafta
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } gün
       *[other] { $value } gün
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = 10 üzerinden { $value }

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Bize ulaşın
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Telefon edin, kısa mesaj ya da e-posta gönderin, mektup yazın ya da gelin. Size en kolay geleni seçin.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = Mektupla
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Kâğıt, büyük harfli baskı, Braille, ses kaydı ve diğer diller
# Heading above what people can do who have no internet. "You" is the family.
no-internet = İnternetiniz yoksa

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = Resimler hakkında
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = Kolay okunur sayfalarımızdaki resimler ve her birinin anlamı.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Lisans:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = Arapça
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = İngiliz İşaret Dili (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = Bengalce
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = Kürtçe (Sorani)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = Galce
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = İngilizce
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = Farsça
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = Fransızca
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = Guceratça
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = Hintçe
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = Pencapça
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = Lehçe
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = Peştuca
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = Portekizce
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = Rumence
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = Somalice
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = Tigrinya
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = Türkçe
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = Ukraynaca
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = Urduca
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = Çince

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Ara
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Hizmetleri ve rehberleri ada, ihtiyaca ya da yere göre bulun.
# Label of the search box.
# max: 40
search-label = Ne arıyorsunuz?
# Hint under the search box. "It" is what the reader types.
search-hint = Harfi harfine doğru yazmanız gerekmez.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] Hiçbir şey bulunamadı
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Daha az kelimeyle ya da başka bir kelimeyle arayın. A'dan Z'ye listesine de bakabilir ya da bizimle konuşabilirsiniz.
# Said when the files of the search could not be loaded.
search-failed = Arama yüklenemedi. İnternet bağlantınızı kontrol edin ya da A'dan Z'ye listesini kullanın.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Bu cihazda arama yapılamıyor. Bunun yerine adın ilk harfini seçin.
# Button under the results. An instruction.
# max: 25
search-more = Daha fazla göster
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Rehber
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Etkinlik
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Kelime açıklaması

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Bu listeyi kısaltın
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = İhtiyaç
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Yaş
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Bölge
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Yardım türü
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Hepsi
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Ücretsiz
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = Kendiniz isteyebilirsiniz
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Şu anda açık, bekleme listesi yok
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] Bütün seçimlerinize uyan bir hizmet yok
        [one] { $count } hizmet gösteriliyor
       *[other] { $count } hizmet gösteriliyor
    }
# Button that takes back every choice.
# max: 25
filter-clear = Seçimleri temizle
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = Daha fazlasını görün:
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
combination-none = Bunun için bildiğimiz bir hizmet henüz yok. Daha uzun listeye bakın ya da neyin eksik olduğunu bize söyleyin.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Listeme kaydet
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Listeme kaydedildi
# Heading of the page with the services and guides the reader has saved.
my-list = Listem
# Sentence under the heading of that page.
my-list-lead = Kaydettikleriniz. Listeniz bu cihazda kalır, onu başka kimse göremez.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = Listeniz boş. Herhangi bir hizmetin ya da rehberin sayfasında “Listeme kaydet” düğmesini seçin.
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] Kaydedilmiş bir şey yok
        [one] { $count } sayfa kaydedildi
       *[other] { $count } sayfa kaydedildi
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Kaldır
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Hepsini kaldır
# Button that sends the list to another phone or person.
# max: 30
my-list-share = Listemi paylaş
# Label of a field that holds the address of the list, to be copied.
my-list-link = Bu listenin bağlantısı
# Said after the address was copied.
my-list-copied = Bağlantı kopyalandı.
# Heading above a list that came by a link from somebody else.
my-list-shared = Birinin sizinle paylaştığı liste
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Bunları listeme kaydet
# Said when a page on the list is no longer on the site.
my-list-gone = Bu sayfa artık burada yok.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = Bu cihazda liste kaydedilemiyor. İstediğiniz sayfayı yazdırabilir ya da sayfaları size postayla göndermemizi isteyebilirsiniz.
# Button that prints the page.
# max: 25
print-page = Yazdır
# Button that prints everything on the list.
# max: 30
my-list-print = Listemi yazdır
# Button that reads the page aloud.
# max: 25
listen = Dinle
# Button that stops reading for a while.
# max: 20
listen-pause = Duraklat
# Button that goes on reading.
# max: 20
listen-go-on = Devam et
# Button that ends reading.
# max: 20
listen-stop = Durdur
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Takvimime ekle
# Link to a calendar file with every event.
# max: 50
calendar-all = Bütün etkinlikleri takvimime ekle
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = İnternete bağlı değilsiniz
# Sentence under that heading.
offline-lead = Bu sayfa henüz cihazınızda yok. Cihazınızda olan sayfalar şunlar:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Bu sayfada bir yanlışlık mı var?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Bize söyleyin, düzeltelim.
# Link to a form.
# max: 35
wrong-form = Formumuzu kullanın
# Link that starts an email about the page.
# max: 40
wrong-email = Bu sayfa hakkında bize e-posta gönderin
# Subject of that email. The title of the page follows.
wrong-subject = Şu sayfada bir yanlışlık var:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = Neler değişti, neler eksik
# Sentence under that heading.
changes-lead = Durdurulan, dolu olan, kapanan ya da henüz başlamamış hizmetler, bunların nedenleri ve eksik olduğunu bildiğimiz yardımlar.
# Heading above services that are paused.
changes-paused = Şimdilik durduruldu
# Heading above services with a waiting list.
changes-waiting-list = Bekleme listesi var
# Heading above services that have ended.
changes-closed = Kapandı
# Heading above services that are planned.
changes-planned = Henüz başlamadı
# Said when every service is open.
changes-none = Bütün hizmetler açık.
# Heading above things that should be on the site and are not.
changes-missing = Bu sitede neler eksik
# Said when nothing is missing.
changes-complete = Eksik olduğunu bildiğimiz bir şey yok. Siz bir eksik biliyorsanız bize söyleyin.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Anne babaların onayladığı sayfalar
# Sentence under that heading.
approved-pages-lead = Bir anne baba kurulu sayfayı okur ve oylar. Sayfa, oyladıkları metni koruduğu sürece bu listede kalır.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = evet oyu: { $votes } / { $of }, { $date }
# Heading above pages that somebody checked lately.
changes-checked = Yakın zamanda kontrol edilenler
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: neler değişti
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Bir şey değiştiğinde haberiniz olsun ister misiniz?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = Akış okuyucu (feed reader), seçtiğiniz sitelerdeki yenilikleri gösteren bir uygulamadır. Bize adınızı ya da e-posta adresinizi vermezsiniz.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Akış okuyucunuz için adres (Atom akışı)

## Languages

# Heading of the page about languages.
languages-page = Diller
# Sentence under that heading. "We" is the council.
languages-page-lead = Hangi dilde kaç sayfa olduğu ve nasıl tercüman isteyebileceğiniz.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $total } sayfanın { $count } tanesi
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = Hangi dil olursa olsun, sizi bir tercümanla telefonla arayabiliriz. Ücretsizdir.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = Bu sitede bulunması gerekenler ve yerleri
# Sentence under that heading.
coverage-lead = Yasa, bu sitede nelerin bulunması gerektiğini söyler. Her bölüm ve onu karşılayan sayfalar burada.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Zorunlu
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Olmalı
# Stands before the pages that answer a part.
coverage-where = Nerede:
# Stands beside a part that no page answers.
coverage-nowhere = Bu sitede henüz yok
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Bu sitede bulunan bölümler: { $all } bölümden { $here }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = Bu liste ayrı bir dosyada tutulur. Yasa değişince listeyi değiştiririz, bu sayfa da onunla birlikte değişir.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = Eksik olanlar ya da tamamlanmamış olanlar
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = Bu sitede var
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Bir kısmı bu sitede
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Güncel değil
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = Yasanın bu bölümünü okuduk.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = Yasanın bu bölümünü henüz okumadık.
# Why a part is not complete.
coverage-why-nothing = Henüz hiçbir sayfa bu konuda bir şey söylemiyor.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Bu konudaki rehberler: { $has }. En az olması gereken: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Bu konudaki hizmetler: { $has }. En az olması gereken: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = Şu hizmetler bunu henüz söylemiyor (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = Henüz yanıtlarımızla birlikte hiçbir yorum yayımlamadık.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = Burada henüz ailelerin görüşünü sormadık.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = Bir yoruma son yanıtımızın tarihi: { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = Ailelerin görüşünü en son sorduğumuz tarih: { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = Bu sayfaları en geç şu tarihte kontrol etmeliydik: { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = Bu site nasıl yapıldı
# Sentence under that heading.
release-lead = Bu sitenin neden yapıldığı ve siz görmeden önce neleri kontrol ettiğimiz.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Yapıldığı gün: { $date }. Program: localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Sayfalar
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Her dildeki hizmetler, rehberler ve etkinlikler
# Above the names of languages in that table.
release-language = Dil
# Heading above what was checked before the site went out.
release-checks = Neler kontrol edildi
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = Bakılan kural sayısı: { $rules }. Siteyi durduracak bir şey bulunmadı.
# What was checked. The links are those inside the site.
release-inside = Sitenin içindeki her bağlantı bir yere götürür.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Başka sitelere bağlantılar: { $asked } bağlantıdan { $works } tanesi çalışıyor, belli olmayan: { $unclear }, denenmeyen: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = Bu yanıtların en eskisi: { $date }.
# Said when nothing is left to put right.
release-nothing-left = Düzeltilecek bir şey kalmadı.
# Above the table of what is left to put right.
release-left = Düzeltilmesi kalanlar
# In that table, above what it is about.
release-about = Konu
# In that table, above how many there are.
release-count = Kaç tane
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Çeviriler
# In that table: things about words, such as a long sentence.
release-about-words = Okunması zor sözler
# In that table: everything else.
release-about-other = Başka bir şey
# Link to a file with the same facts and more.
release-file = Bunların hepsi, bilgisayarlar için bir dosyada

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Erişilebilirlik bildirimi
# Sentence under that heading. "We" is the council.
accessibility-lead = Bu siteyi herkesin kullanabilmesini istiyoruz.
# Heading above a list of what readers can do.
accessibility-can = Şunları yapabilirsiniz
# Something readers can do.
accessibility-zoom = yazıları dört katına kadar büyütmek (bütün yazılar yine ekrana sığar)
# Something readers can do.
accessibility-keyboard = her sayfayı klavyeyle, anahtarla (switch) ya da sesinizle kullanmak
# Something readers can do.
accessibility-reader = her sayfayı bir ekran okuyucuyla dinlemek
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = her sayfayı JavaScript kapalıyken kullanmak
# Something readers can do.
accessibility-colours = kendi renklerinizi, koyu renkleri ya da yüksek kontrastı kullanmak
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Hangi sayfa olduğunu bize söyleyin. Onu düzeltiriz ya da sayfayı size başka bir biçimde göndeririz.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = { $site } için erişilebilirlik bildirimi
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = Yasal bildirim şu dildeki bildirimdir: { $language }. Buradaki sözler onu anlamanıza yardım etmek içindir.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation }, web sitesini Kamu Kurumları (Web Siteleri ve Mobil Uygulamalar) (No. 2) Erişilebilirlik Yönetmeliği 2018 uyarınca erişilebilir kılmayı taahhüt eder.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Uyum durumu
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = Bu web sitesi, Web İçeriği Erişilebilirlik Yönergeleri sürüm 2.2 AA standardına tam olarak uyar.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = Bu web sitesi, aşağıda sıralanan uyumsuzluklar nedeniyle Web İçeriği Erişilebilirlik Yönergeleri sürüm 2.2 AA standardına kısmen uyar.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = Bu web sitesi, aşağıda sıralanan istisnalar nedeniyle Web İçeriği Erişilebilirlik Yönergeleri sürüm 2.2 AA standardına kısmen uyar.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = Bu web sitesi, aşağıda sıralanan uyumsuzluklar ve istisnalar nedeniyle Web İçeriği Erişilebilirlik Yönergeleri sürüm 2.2 AA standardına kısmen uyar.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = Bu web sitesi, Web İçeriği Erişilebilirlik Yönergeleri sürüm 2.2 AA standardına uymaz. Uyumsuzluklar aşağıda sıralanmıştır.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = Bu web sitesini Web İçeriği Erişilebilirlik Yönergeleri sürüm 2.2 AA standardına göre henüz denemedik. Bazı bölümleri sizin için çalışmayabilir. Böyle olursa lütfen bize söyleyin.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Erişilebilir olmayan içerik
# Sentence under that heading. Fixed by law in English.
statement-failing-text = Aşağıda sıralanan içerik şu nedenlerle erişilebilir değildir.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Erişilebilirlik yönetmeliğine uyumsuzluk
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Kimleri etkiler
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = WCAG 2.2 başarı ölçütü
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = Düzeltmeyi planladığımız son gün
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Orantısız yük
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = Bunu { $date } tarihinde değerlendirdik.
# Link to the page with that work.
statement-assessment = Değerlendirmeyi okuyun
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Erişilebilirlik yönetmeliğinin kapsamında olmayan içerik
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Bu erişilebilirlik bildiriminin hazırlanması
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = Bu bildirim { $prepared } tarihinde hazırlandı. En son { $reviewed } tarihinde gözden geçirildi.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Görüşler ve iletişim bilgileri
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Uygulatma usulü
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = Kamu Kurumları (Web Siteleri ve Mobil Uygulamalar) (No. 2) Erişilebilirlik Yönetmeliği 2018'in (“erişilebilirlik yönetmeliği”) uygulanmasından Eşitlik ve İnsan Hakları Komisyonu (EHRC) sorumludur.
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = Şikâyetinize verdiğimiz yanıttan memnun değilseniz Eşitlik Danışma ve Destek Hizmeti (EASS) ile iletişime geçin.

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = Karara katılmıyorsanız: seçenekleriniz ve süreler
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Kararı bulun, sonra kimin yeniden bakabileceğini ve ne kadar süreniz olduğunu görün. Karara katılmamak sorun değildir ve çocuğunuzun desteğine zarar vermez.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Son günü mektubunuz söyler. Bu sayfadaki bir süre farklıysa mektuba uyun ya da bugün ücretsiz danışma hizmetine sorun.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = Karara katılmıyorsanız
# Link under that list to the page with all the ways.
disagree-all = Bütün seçenekleriniz ve süreler
# Label before the decisions that a way is for.
route-when = Ne için
# Label before who looks at the decision again.
route-who = Kim karar verir
# Label before what to do.
route-how = Ne yapmalı
# Label before the time limits.
route-limit = Süre
# In place of a time limit, where the law sets none.
route-no-limit = Yasa bir süre koymaz. Erken olması daha iyidir.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = ya da
# Stands after two time limits: the one that ends later counts.
route-later = hangisi daha geçse
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = başlangıcı: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Bu süreyi mektubunuzdan ya da danışma hizmetinden doğrulayın.
# Label before how long it takes until there is an answer.
route-takes = Ne kadar sürer
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } iş günü
       *[other] { $count } iş günü
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } okul günü
       *[other] { $count } okul günü
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } ay
       *[other] { $count } ay
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Diğer biçimler ve internetsiz seçenekler
# Sentence under that heading. "You" is the family.
formats-lead = Bu siteyi kâğıt üzerinde, büyük harfli baskıyla, Braille alfabesiyle, ses kaydı olarak ya da başka bir dilde isteyin.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = Bu, engelliler, interneti olmayanlar, başka bir dilde okuyanlar ve herkes içindir. Nedenini söylemeniz gerekmez.
# Heading above links to booklets.
booklets = Yazdırılacak kitapçıklar
# Sentence under that heading.
booklets-lead = Her kitapçık, iri yazıyla hazırlanmış tek bir uzun sayfadır. Yazdırın ya da cihazınıza kaydedin.
# Heading above booklets with the guides of one subject.
booklets-topics = Konuya göre rehberler
# Heading above booklets with the services for one need.
booklets-needs = İhtiyaca göre hizmetler
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = { $date } tarihinde hazırlandı. Bilgiler değişebilir: yola çıkmadan önce hizmete sorun.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = Ne öğrenmek istiyorsunuz?
# Sentence under that heading. An instruction.
questions-lead = Yanıtı görmek için bir soru seçin.
