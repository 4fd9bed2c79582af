### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = Ana sayfa
skip-to-content = Ana içeriğe geçin
main-navigation = Ana menü
footer-navigation = Bu sitede daha fazlası
breadcrumb = Neredesiniz
language-navigation = Dil seçin
contents = Bu sayfada
fallback-notice = Bu sayfa henüz sizin dilinizde yok. Şu dilde gösteriliyor: { $language }.
fallback-easy = Bu sayfanın henüz kolay okunur biçimi yok.
fallback-help = Sizi ücretsiz bir tercümanla telefonla arayabiliriz. Bizi arayın:
fallback-parts = Bu sayfanın bazı bölümleri henüz sizin dilinizde yok. O bölümler şu dilde: { $language }.
stale-notice = Bu sayfa çevrildikten sonra { $language } dilindeki sayfa değişti.
machine-notice = Bu sayfanın bazı bölümlerini bir bilgisayar çevirdi. Yanlışlar olabilir.
source-link = Bu sayfayı { $language } dilinde okuyun
in-source = İngilizce
only-in = bu sayfa yalnızca { $language } dilinde
pair = { $first }, { $second }
help-heading = Yardıma mı ihtiyacınız var?
help-text = Bizimle konuşun. İhtiyacınız olanı bulmanıza yardım edebiliriz.
published-by = Yayımlayan:
no-cookies = Bu site çerez (cookie) kullanmaz ve sizi takip etmez.
phone = Telefon:
text-message = Kısa mesaj (SMS):
email = E-posta:
website = İnternet sitesi:
video-relay = İngiliz İşaret Dili (BSL) ile görüntülü arama:
moved = Bu sayfa taşındı
moved-link = Yeni sayfaya gidin
not-found = Bu sayfayı bulamıyoruz
not-found-lead = Adres yanlış yazılmış ya da sayfa taşınmış olabilir.
not-found-try = Şunlardan birini deneyin:

## Navigation

nav-needs = İhtiyaca göre
nav-stages = Yaşa göre
nav-categories = Yardım türüne göre
nav-areas = Bölgeye göre
nav-guides = Rehberler
nav-a-to-z = A'dan Z'ye
nav-events = Etkinlikler
nav-glossary = Sözlük
nav-who = Kim kimdir
nav-have-your-say = Görüşünüzü bildirin
nav-you-said = Siz söylediniz, biz yaptık
nav-how-we-are-doing = Nasıl çalışıyoruz
nav-contact = Bize ulaşın
nav-pictures = Resimler hakkında

## Lists

needs = Çocuğunuzun hangi konuda yardıma ihtiyacı var?
needs-lead = Var olan yardımları görmek için bir ihtiyaç seçin.
stages = Çocuğunuz kaç yaşında?
stages-lead = Yardımları, rehberleri ve sırada ne olduğunu görmek için bir yaş seçin.
categories = Ne tür bir yardım arıyorsunuz?
categories-lead = Bütün hizmetleri görmek için bir yardım türü seçin.
areas = Nerede yaşıyorsunuz?
areas-lead = Orada yaşayan aileler için hizmetleri görmek üzere bir bölge seçin.
services = Hizmetler
guides = Rehberler
guides-lead = Haklar, planlar, para, sağlık ve büyümek üzerine sade rehberler.
start-here = Buradan başlayın
a-to-z = A'dan Z'ye hizmetler
a-to-z-lead = Bütün hizmetler, adlarına göre.
letters = Harfler
letter-heading = { $letter } harfiyle başlayan hizmetler
services-count = { $count ->
    [0] Henüz hizmet yok
    [one] { $count } hizmet
   *[other] { $count } hizmet
}
steps-count = { $count ->
    [one] { $count } adım
   *[other] { $count } adım
}
comes-next = Sırada ne var:
related = Bunlar da işinize yarayabilir
services-that-help = Yardımcı olabilecek hizmetler
read-next = Bundan sonra okuyun

## A service

ask-eligibility = Biz kullanabilir miyiz?
ask-access = Nasıl yararlanırız?
ask-waiting = Ne kadar beklenir?
ask-costs = Ücreti ne kadar?
ask-where = Ne zaman ve nerede?
ask-getting-in = Girmek ve katılmak
ask-contact = Onlara nasıl ulaşırız?
ask-no = Bir sorun olursa ya da hayır derlerse ne yaparız?
questions-heading = Ailelerin sorduğu sorular
ages-label = Yaşlar
status-label = Şu anda
run-by = Yürüten
where-label = Nerede
when-label = Ne zaman
languages-spoken = Konuşulan diller
for-needs = Kimler için
for-stages = Yaşlar ve dönemler
for-areas = Bölge
all-needs = Bütün ihtiyaçlar
all-areas = Bölgemizin her yeri
who-can-ask = Kimler isteyebilir:
criteria = Önce gerekenler
diagnosis-needed = Tanı gerekir.
diagnosis-not-needed = Tanı gerekmez.
plan-needed = Eğitim, sağlık ve bakım planı (EHC plan) gerekir.
plan-not-needed = Eğitim, sağlık ve bakım planı (EHC plan) gerekmez.
free = Ücretsiz
open-map = Harita uygulamanızda açın
address-hidden = İnsanları korumak için bu adresi yayımlamıyoruz. Hizmete ulaştığınızda adresi sorun.
getting-there = Nasıl gidilir
access-features = Erişilebilirlik
use-instead = Bunun yerine şunu kullanın:
as-of = ({ $date } tarihinde)
checked-on = Kontrol tarihi: { $date }.
easy-checked = Bu kolay okunur sayfayı kontrol eden: { $by }. Tarih: { $date }.
advice-heading = Ücretsiz, bağımsız danışmanlık
advice-text = Karara katılmıyorsanız ya da yanınızda birini istiyorsanız, belediyenin parçası olmayan bir hizmetle konuşun.

## British Sign Language videos

bsl-heading = Bu sayfayı İngiliz İşaret Dilinde (BSL) izleyin
bsl-captions = Altyazılar
bsl-transcript = Videoda söylenenleri okuyun
bsl-by = İşaret diliyle anlatan: { $by }.
bsl-checked = Kontrol eden: { $by }. Tarih: { $date }.

## Status of a service

status-open = Açık
status-waiting-list = Bekleme listesi
status-paused = Şimdilik durduruldu
status-closed = Kapandı
status-planned = Henüz başlamadı
status-since = { $date } tarihinden beri.
status-until = En geç { $date } tarihinde bir değişiklik bekliyoruz.

## Ages and waits

age = { $age ->
    [one] { $age } yaş
   *[other] { $age } yaş
}
ages = { $from } ile { $to } yaş arası
no-wait = Bekleme yok
weeks = { $weeks ->
    [one] { $weeks } hafta
   *[other] { $weeks } hafta
}
weeks-range = { $from } ile { $to } hafta arası

## Opening hours

season-term-time = Yalnızca okul döneminde
season-school-holidays = Yalnızca okul tatillerinde
on-these-days = Şu günlerde:
closed-on = Kapalı olduğu günler:

## What a price is for

per-session = seans başına
per-hour = saat başına
per-half-day = yarım gün başına
per-day = gün başına
per-night = gece başına
per-week = hafta başına
per-month = ay başına
per-term = okul dönemi başına
per-year = yıl başına
per-meal = öğün başına
per-mile = mil başına
per-once = bir kez

## Who can ask for a service

ask-yourself = Kendiniz isteyebilirsiniz
ask-school = Kreşiniz, okulunuz ya da kolejiniz (college)
ask-doctor = Aile hekiminiz (GP)
ask-health = Hemşire, terapist ya da başka bir sağlık çalışanı
ask-social-care = Sosyal hizmet uzmanı (social worker)
ask-early-years = Çocuk sağlığı ziyaretçisi (health visitor) ya da erken çocukluk çalışanı
ask-any-professional = Çocuğunuzla çalışan herhangi biri
ask-automatic = Hiç kimse: kendiliğinden gelir

## Where a service happens

delivery-venue = Sizin gittiğiniz bir yerde
delivery-home = Evinizde
delivery-online = İnternet üzerinden
delivery-phone = Telefonla
delivery-school = Okulda

## Access features of a place

access-step-free-entrance = Basamaksız giriş
access-automatic-doors = Otomatik kapılar
access-wide-doors = Geniş kapılar
access-lift = Asansör
access-accessible-toilet = Erişilebilir tuvalet
access-changing-places = Büyük alt değiştirme yatağı ve kaldırma aracı olan tuvalet (Changing Places)
access-hoist = Hasta kaldırma aracı
access-baby-changing = Bebek bakım yeri
access-hearing-loop = İşitme cihazları için ses döngüsü (hearing loop)
access-bsl = İngiliz İşaret Dili (BSL) kullanan çalışanlar
access-braille-signs = Braille alfabesiyle yazılı tabelalar
access-quiet-room = Sessiz oda
access-sensory-room = Duyu odası
access-assistance-dogs = Yardımcı köpekler girebilir
access-disabled-parking = Engelli park yeri (Blue Badge)
access-parking = Park yeri
access-bus-stop = Yakında otobüs durağı

## The seven questions

question-outcomes = Her çocuk için neyi hedefliyorsunuz?
question-training = Çalışanlar hangi eğitimleri aldı?
question-involvement = Bizi nasıl dahil ediyorsunuz?
question-progress = İşlerin nasıl gittiğini nasıl öğreneceğiz?
question-accessibility = Burası ne kadar erişilebilir?
question-starting = Çocuğum sizinle nasıl başlayacak?
question-plans = Neleri iyileştirmeyi planlıyorsunuz?

## Schools

school-heading = Bu kurum hakkında
school-kind = Türü
school-where = Nerede
school-outside = Bölgemizin dışında
school-places = Kontenjan
school-unit = Özel birim
school-award = Ödül
school-report = Okulun özel eğitim ihtiyaçları bilgi raporunu (SEN information report) okuyun
school-admissions = Çocuklar nasıl kabul ediliyor
places-count = { $count ->
    [one] { $count } yer
   *[other] { $count } yer
}
school-mainstream = Genel eğitim okulu (mainstream)
school-special = Özel eğitim okulu (special school)
school-nursery = Kreş, anaokulu
school-childminder = Kendi evinde çocuk bakan bakıcı (childminder)
school-college = Kolej (college)
school-alternative = Alternatif eğitim (alternative provision)
school-specialist-college = Özel eğitim koleji (specialist college)
school-resourced-provision = Özel birimi olan okul

## Guides

steps = Adımlar
you-are-here = Buradasınız
step-navigation = Önceki ve sonraki adımlar
step-before = Önceki:
step-after = Sonraki:
step-position = Adım { $number } / { $count }
law-heading = Yasa

## Glossary and who's who

glossary = Sözlük
glossary-lead = Kelimelerin anlamları.
see-also = Şuna da bakın:
who = Kim kimdir
who-lead = Karşılaşabileceğiniz kişiler, ne yaptıkları ve onlara neler sorabileceğiniz.
works-in-education = Eğitimde
works-in-health = Sağlıkta
works-in-care = Sosyal bakımda
works-in-independent = Bağımsız
role-meet = Onlarla ne zaman karşılaşabilirsiniz
role-ask = Neler sorabilirsiniz
role-reach = Onlara nasıl ulaşırsınız

## Events

events = Etkinlikler
events-lead = Aileler için geziler, atölyeler ve toplantılar.
no-events = Şu anda yaklaşan bir etkinlik yok. Yakında yeniden bakın.
event-over = Bu etkinlik sona erdi.
booking = Nasıl yer ayırtılır
online = İnternet üzerinden:

## Have your say, you said we did, how we are doing

have-your-say = Görüşünüzü bildirin
have-your-say-lead = Size uygun biçimde katılın. Ayırdığınız birkaç dakika, bir kuruldaki üyelik kadar değerlidir.
consultations-open = Şu anda açık
consultations-coming = Yakında
consultations-closed = Kapandı, sonucu burada
opens = Başlangıç
closes = Bitiş
takes = Ne kadar sürer
outcome = Sonuç
ways-heading = Katılma yolları
ways-lead = En az zaman alandan en çok zaman alana doğru. İstediğiniz an bırakabilirsiniz.
commitment-minutes = Birkaç dakika
commitment-hour = Yaklaşık bir saat
commitment-evening = Bir akşam ya da bir sabah
commitment-regular = Aşağı yukarı her ay
commitment-role = Düzenli bir görev
you-said = Siz söylediniz, biz yaptık
you-said-lead = Ailelerin bize söyledikleri, verdiğimiz yanıtlar ve yaptıklarımız.
said = Siz söylediniz
answer = Yanıtımız
action = Ne yapıyoruz
action-done = Yapıldı
action-doing = Sürüyor
action-planned = Planlandı
action-cannot = Bunu yapamıyoruz
comments-count = { $count ->
    [one] { $count } yorum ve yanıtımız
   *[other] { $count } yorum ve yanıtlarımız
}
how-we-are-doing = Nasıl çalışıyoruz
how-we-are-doing-lead = Verdiğimiz sözler ve onlara ne kadar yakın olduğumuz.
target = Sözümüz
latest = En son durum
target-met = Sözümüzü tuttuk
target-not-met = Henüz tutamadık
figures-caption = Üç aylık sayılar
period = Dönem
figure = Sayı
figure-percent = yüzde { $value }
figure-weeks = { $value ->
    [one] { $value } hafta
   *[other] { $value } hafta
}
figure-days = { $value ->
    [one] { $value } gün
   *[other] { $value } gün
}
figure-number = { $value }
figure-score = 10 üzerinden { $value }

## Contact

contact = Bize ulaşın
contact-lead = Telefon edin, kısa mesaj ya da e-posta gönderin, mektup yazın ya da gelin. Size en kolay geleni seçin.
by-post = Mektupla
other-formats = Kâğıt, büyük harfli baskı, Braille, ses kaydı ve diğer diller
no-internet = İnternetiniz yoksa

## Pictures

pictures = Resimler hakkında
pictures-lead = Kolay okunur sayfalarımızdaki resimler ve her birinin anlamı.
pictures-credit = Resimler, Twitter ve diğer katkıda bulunanların hazırladığı Twemoji'den alınmıştır. Şu lisansla kullanabilirsiniz:

## Names of languages that services speak

language-ar = Arapça
language-bfi = İngiliz İşaret Dili (BSL)
language-bn = Bengalce
language-ckb = Kürtçe (Sorani)
language-cy = Galce
language-en = İngilizce
language-fa = Farsça
language-fr = Fransızca
language-gu = Guceratça
language-hi = Hintçe
language-pa = Pencapça
language-pl = Lehçe
language-ps = Peştuca
language-pt = Portekizce
language-ro = Rumence
language-so = Somalice
language-ti = Tigrinya
language-tr = Türkçe
language-uk = Ukraynaca
language-ur = Urduca
language-zh = Çince
