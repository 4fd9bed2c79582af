### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = پەڕەی سەرەکی
skip-to-content = بڕۆن بۆ ناوەڕۆکی سەرەکی
main-navigation = لیستی سەرەکی
footer-navigation = زیاتر لەم ماڵپەڕە
breadcrumb = ئێستا لە کوێن
language-navigation = زمان ھەڵبژێرن
contents = لەم پەڕەیەدا
fallback-notice = ئەم پەڕەیە ھێشتا بە زمانی ئێوە نییە. بەم زمانە نیشان دراوە: { $language }.
fallback-easy = ئەم پەڕەیە ھێشتا بە شێوەی خوێندنەوەی ئاسان (easy read) نییە.
fallback-help = دەتوانین لەگەڵ وەرگێڕێک تەلەفۆنتان بۆ بکەین، بێبەرامبەر. پەیوەندیمان پێوە بکەن:
fallback-parts = ھەندێک بەشی ئەم پەڕەیە ھێشتا بە زمانی ئێوە نییە. ئەو بەشانە بەم زمانەن: { $language }.
stale-notice = دوای ئەوەی ئەم پەڕەیە وەرگێڕدرا، پەڕە سەرەکییەکە گۆڕاوە. زمانی پەڕە سەرەکییەکە: { $language }.
machine-notice = کۆمپیوتەر ھەندێک بەشی ئەم پەڕەیەی وەرگێڕاوە. لەوانەیە ھەڵەی تێدا بێت.
source-link = ئەم پەڕەیە بەم زمانە بخوێننەوە: { $language }
in-source = بە ئینگلیزی
only-in = ئەم پەڕەیە تەنھا بەم زمانەیە: { $language }
pair = { $first }، { $second }
help-heading = پێویستتان بە یارمەتییە؟
help-text = قسەمان لەگەڵ بکەن. دەتوانین یارمەتیتان بدەین ئەوەی پێویستتانە بیدۆزنەوە.
published-by = بڵاوکەرەوە:
no-cookies = ئەم ماڵپەڕە کووکی (cookies) بەکار ناھێنێت و بەدواتاندا ناگەڕێت.
phone = تەلەفۆن:
text-message = نامەی مۆبایل:
email = ئیمەیڵ:
website = ماڵپەڕ:
video-relay = پەیوەندیی ڤیدیۆیی بە زمانی ئاماژەی بەریتانی (BSL):
moved = ئەم پەڕەیە گوازراوەتەوە
moved-link = بڕۆن بۆ پەڕە نوێیەکە
not-found = ناتوانین ئەو پەڕەیە بدۆزینەوە
not-found-lead = لەوانەیە ناونیشانەکە بە ھەڵە نووسرابێت، یان پەڕەکە گوازرابێتەوە.
not-found-try = یەکێک لەمانە تاقی بکەنەوە:

## Navigation

nav-needs = بەپێی پێداویستی
nav-stages = بەپێی تەمەن
nav-categories = بەپێی جۆری یارمەتی
nav-areas = بەپێی ناوچە
nav-guides = ڕێبەرەکان
nav-a-to-z = لیستی ناوەکان (A to Z)
nav-events = چالاکییەکان
nav-glossary = واتای وشەکان
nav-who = کێ چی دەکات
nav-have-your-say = ڕای خۆتان بڵێن
nav-you-said = ئێوە وتتان، ئێمە کردمان
nav-how-we-are-doing = کارەکانمان چۆن دەڕۆن
nav-contact = پەیوەندیمان پێوە بکەن
nav-pictures = دەربارەی وێنەکان

## Lists

needs = منداڵەکەتان لە چیدا پێویستی بە یارمەتییە؟
needs-lead = پێداویستییەک ھەڵبژێرن بۆ ئەوەی ببینن چ یارمەتییەک ھەیە.
stages = منداڵەکەتان تەمەنی چەندە؟
stages-lead = تەمەنێک ھەڵبژێرن بۆ ئەوەی یارمەتی و ڕێبەرەکان ببینن، لەگەڵ ئەوەی دواتر دێت.
categories = بەدوای چ جۆرە یارمەتییەکدا دەگەڕێن؟
categories-lead = جۆرێک لە یارمەتی ھەڵبژێرن بۆ ئەوەی ھەموو خزمەتگوزارییەکانی ببینن.
areas = لە کوێ دەژین؟
areas-lead = ناوچەیەک ھەڵبژێرن بۆ ئەوەی خزمەتگوزارییەکان بۆ ئەو خێزانانە ببینن کە لەوێ دەژین.
services = خزمەتگوزارییەکان
guides = ڕێبەرەکان
guides-lead = ڕێبەری سادە دەربارەی ماف، پلان، پارە، تەندروستی و گەورەبوون.
start-here = لێرەوە دەست پێ بکەن
a-to-z = لیستی ناوی خزمەتگوزارییەکان (A to Z)
a-to-z-lead = ھەموو خزمەتگوزارییەکان، بەپێی ناو.
letters = پیتەکان
letter-heading = ئەو خزمەتگوزارییانەی ناویان بەم پیتە دەست پێ دەکات: { $letter }
services-count = { $count ->
    [0] ھێشتا ھیچ خزمەتگوزارییەک نییە
    [one] { $count } خزمەتگوزاری
   *[other] { $count } خزمەتگوزاری
}
steps-count = { $count ->
    [one] { $count } ھەنگاو
   *[other] { $count } ھەنگاو
}
comes-next = ئەوەی دواتر دێت:
related = لەوانەیە ئەمانەش بە کەڵکتان بێن
services-that-help = ئەو خزمەتگوزارییانەی دەتوانن یارمەتی بدەن
read-next = دواتر ئەمە بخوێننەوە

## A service

ask-eligibility = دەتوانین بەکاری بھێنین؟
ask-access = چۆن بە دەستی بھێنین؟
ask-waiting = چەند دەبێت چاوەڕێ بکەین؟
ask-costs = تێچووەکەی چەندە؟
ask-where = کەی و لە کوێ؟
ask-getting-in = چوونە ژوورەوە و بەشداریکردن
ask-contact = چۆن پەیوەندییان پێوە بکەین؟
ask-no = ئەگەر کێشەیەک ھەبوو، یان وتیان نا، چی بکەین؟
questions-heading = ئەو پرسیارانەی خێزانەکان دەیکەن
ages-label = تەمەن
status-label = ئێستا
run-by = بەڕێوەبەر
where-label = لە کوێ
when-label = کەی
languages-spoken = ئەو زمانانەی قسەی پێ دەکرێت
for-needs = بۆ ئەم پێداویستییانە
for-stages = تەمەن و قۆناغەکان
for-areas = ناوچە
all-needs = ھەموو پێداویستییەکان
all-areas = ھەموو شوێنێکی ناوچەکەمان
who-can-ask = کێ دەتوانێت داوای بکات:
criteria = ئەوەی دەبێت پێشتر ھەبێت
diagnosis-needed = دەستنیشانکردنی پزیشکی (diagnosis) پێویستە.
diagnosis-not-needed = پێویستتان بە دەستنیشانکردنی پزیشکی (diagnosis) نییە.
plan-needed = پلانی پەروەردە، تەندروستی و چاودێری (EHC plan) پێویستە.
plan-not-needed = پێویستتان بە پلانی پەروەردە، تەندروستی و چاودێری (EHC plan) نییە.
free = بێبەرامبەر
open-map = لە ئەپی نەخشەکەتاندا بیکەنەوە
address-hidden = بۆ پاراستنی سەلامەتیی خەڵک، ئەم ناونیشانە بڵاو ناکەینەوە. کاتێک پەیوەندی بە خزمەتگوزارییەکەوە دەکەن، بپرسن.
getting-there = چۆن بگەنە ئەوێ
access-features = ئاسانکارییەکان بۆ بەکارھێنانی شوێنەکە
use-instead = لەبری ئەمە، ئەوە بەکار بھێنن:
as-of = (لە ڕۆژی { $date })
checked-on = لە ڕۆژی { $date } پێداچوونەوەی بۆ کراوە.
easy-checked = لە ڕۆژی { $date } پێداچوونەوە بۆ ئەم پەڕەی خوێندنەوەی ئاسانە کراوە. پێداچوونەوە لەلایەن: { $by }.
advice-heading = ڕاوێژی بێبەرامبەر و سەربەخۆ
advice-text = ئەگەر ھاوڕا نین، یان دەتانەوێت کەسێک لەگەڵتان بێت، لەگەڵ خزمەتگوزارییەک قسە بکەن کە بەشێک نییە لە ئەنجومەنی شار.

## British Sign Language videos

bsl-heading = ئەم پەڕەیە بە زمانی ئاماژەی بەریتانی (BSL) ببینن
bsl-captions = ژێرنووس
bsl-transcript = ئەوەی لە ڤیدیۆکەدا دەوترێت بیخوێننەوە
bsl-by = وەرگێڕان بۆ زمانی ئاماژە: { $by }.
bsl-checked = لە ڕۆژی { $date } پێداچوونەوەی بۆ کراوە. پێداچوونەوە لەلایەن: { $by }.

## Status of a service

status-open = کراوەیە
status-waiting-list = لیستی چاوەڕوانی ھەیە
status-paused = بۆ ئێستا وەستاوە
status-closed = داخراوە
status-planned = ھێشتا دەستی پێ نەکردووە
status-since = لەم ڕۆژەوە: { $date }.
status-until = چاوەڕێ دەکەین تا { $date } بگۆڕێت.

## Ages and waits

age = { $age ->
    [one] { $age } ساڵ
   *[other] { $age } ساڵ
}
ages = لە { $from } تا { $to } ساڵ
no-wait = چاوەڕوانی نییە
weeks = { $weeks ->
    [one] { $weeks } ھەفتە
   *[other] { $weeks } ھەفتە
}
weeks-range = لە { $from } تا { $to } ھەفتە

## Opening hours

season-term-time = تەنھا لە کاتی وەرزی خوێندندا
season-school-holidays = تەنھا لە پشووی قوتابخانەدا
on-these-days = لەم ڕۆژانەدا:
closed-on = داخراوە لە:

## What a price is for

per-session = بۆ ھەر دانیشتنێک
per-hour = بۆ ھەر کاتژمێرێک
per-half-day = بۆ ھەر نیو ڕۆژێک
per-day = بۆ ھەر ڕۆژێک
per-night = بۆ ھەر شەوێک
per-week = بۆ ھەر ھەفتەیەک
per-month = بۆ ھەر مانگێک
per-term = بۆ ھەر وەرزێکی خوێندن
per-year = بۆ ھەر ساڵێک
per-meal = بۆ ھەر ژەمێک
per-mile = بۆ ھەر میلێک
per-once = یەک جار

## Who can ask for a service

ask-yourself = خۆتان دەتوانن داوای بکەن
ask-school = دایەنگە، قوتابخانە یان کۆلێژەکەتان
ask-doctor = پزیشکەکەتان (GP)
ask-health = پەرستار، چارەسەرکار یان کارمەندێکی تری تەندروستی
ask-social-care = کارمەندی کۆمەڵایەتی (social worker)
ask-early-years = سەردانکەری تەندروستی (health visitor) یان کارمەندی ساڵانی سەرەتا
ask-any-professional = ھەر کەسێک کە لەگەڵ منداڵەکەتان کار دەکات
ask-automatic = کەس: خۆی دێت

## Where a service happens

delivery-venue = لە شوێنێک کە ئێوە بۆی دەچن
delivery-home = لە ماڵەکەتان
delivery-online = بە ئینتەرنێت
delivery-phone = بە تەلەفۆن
delivery-school = لە قوتابخانە

## Access features of a place

access-step-free-entrance = دەرگای چوونە ژوورەوەی بێ پلیکانە
access-automatic-doors = دەرگای خۆکار
access-wide-doors = دەرگای پان
access-lift = ئەسانسۆر
access-accessible-toilet = تەوالێتی گونجاو بۆ کەسانی خاوەن کەمئەندامی
access-changing-places = تەوالێتی فراوان و تەیارکراو (Changing Places)
access-hoist = ئامێری بەرزکردنەوەی کەس (hoist)
access-baby-changing = شوێنی گۆڕینی دایبی منداڵ
access-hearing-loop = سیستەمی یارمەتیدەری بیستن (hearing loop)
access-bsl = کارمەندانێک کە زمانی ئاماژەی بەریتانی (BSL) بەکار دەھێنن
access-braille-signs = تابلۆی برایل
access-quiet-room = ژووری بێدەنگ
access-sensory-room = ژووری ھەستی (sensory room)
access-assistance-dogs = سەگی یارمەتیدەر ڕێگەپێدراوە
access-disabled-parking = شوێنی ئۆتۆمبێل بۆ کارتی شین (Blue Badge)
access-parking = شوێنی ڕاگرتنی ئۆتۆمبێل
access-bus-stop = وێستگەی پاس لە نزیکەوە ھەیە

## The seven questions

question-outcomes = ئامانجتان چییە بۆ ھەر منداڵێک؟
question-training = کارمەندەکان چ ڕاھێنانێکیان وەرگرتووە؟
question-involvement = چۆن ئێمە بەشدار دەکەن؟
question-progress = چۆن بزانین کارەکە چۆن دەڕوات؟
question-accessibility = بەکارھێنانی شوێنەکە چەند ئاسانە؟
question-starting = منداڵەکەم چۆن لەگەڵتان دەست پێ دەکات؟
question-plans = پلانتان ھەیە چی باشتر بکەن؟

## Schools

school-heading = دەربارەی ئەم شوێنە
school-kind = جۆر
school-where = لە کوێ
school-outside = لە دەرەوەی ناوچەکەمان
school-places = ژمارەی شوێنەکان
school-unit = یەکەی تایبەت
school-award = خەڵات
school-report = ڕاپۆرتی زانیاریی ئەم شوێنە دەربارەی پێداویستیی پەروەردەیی تایبەت (SEN) بخوێننەوە
school-admissions = منداڵان چۆن شوێن وەردەگرن
places-count = { $count ->
    [one] { $count } شوێن
   *[other] { $count } شوێن
}
school-mainstream = قوتابخانەی گشتی (mainstream)
school-special = قوتابخانەی تایبەت (special school)
school-nursery = دایەنگە
school-childminder = چاودێری منداڵان لە ماڵی خۆیدا (childminder)
school-college = کۆلێژ
school-alternative = خوێندنی جێگرەوە (alternative provision)
school-specialist-college = کۆلێژی تایبەت (specialist college)
school-resourced-provision = قوتابخانەیەک کە یەکەی تایبەتی ھەیە

## Guides

steps = ھەنگاوەکان
you-are-here = ئێوە لێرەن
step-navigation = ھەنگاوەکانی پێشوو و دواتر
step-before = پێشوو:
step-after = دواتر:
step-position = ھەنگاوی { $number } لە { $count }
law-heading = یاسا

## Glossary and who's who

glossary = واتای وشەکان
glossary-lead = وشەکان واتایان چییە.
see-also = ئەمەش ببینن:
who = کێ چی دەکات
who-lead = ئەو کەسانەی لەوانەیە بیانبینن، چی دەکەن، و دەتوانن چییان لێ بپرسن.
works-in-education = لە پەروەردەدا
works-in-health = لە تەندروستیدا
works-in-care = لە چاودێریی کۆمەڵایەتیدا
works-in-independent = سەربەخۆ
role-meet = کەی لەوانەیە بیانبینن
role-ask = دەتوانن چی بپرسن
role-reach = چۆن پەیوەندییان پێوە بکەن

## Events

events = چالاکییەکان
events-lead = گەشت، وۆرکشۆپ و کۆبوونەوە بۆ خێزانەکان.
no-events = ھیچ چالاکییەک لە پێشمان نییە. بەم زووانە دووبارە سەیر بکەنەوە.
event-over = ئەم چالاکییە تەواو بووە.
booking = چۆن جێگە بگرن
online = بە ئینتەرنێت:

## Have your say, you said we did, how we are doing

have-your-say = ڕای خۆتان بڵێن
have-your-say-lead = بەو شێوەیە بەشداری بکەن کە بۆتان گونجاوە. چەند خولەکێک ھێندەی کورسییەک لە دەستەی بەڕێوەبردن بەنرخە.
consultations-open = ئێستا کراوەیە
consultations-coming = بەم زووانە
consultations-closed = داخراوە، و ئەنجامەکەی
opens = دەکرێتەوە
closes = دادەخرێت
takes = ماوەکەی
outcome = ئەنجامەکەی
ways-heading = ڕێگەکانی بەشداریکردن
ways-lead = لە کەمترین کاتەوە بۆ زۆرترین کات. ھەر کاتێک بتانەوێت دەتوانن بوەستن.
commitment-minutes = چەند خولەکێک
commitment-hour = نزیکەی کاتژمێرێک
commitment-evening = ئێوارەیەک یان بەیانییەک
commitment-regular = نزیکەی ھەموو مانگێک
commitment-role = ئەرکێکی بەردەوام
you-said = ئێوە وتتان، ئێمە کردمان
you-said-lead = خێزانەکان چییان پێ وتین، ئێمە چیمان وەڵام دایەوە، و چیمان بۆ کرد.
said = ئێوە وتتان
answer = وەڵامی ئێمە
action = ئەوەی دەیکەین
action-done = کرا
action-doing = کاری لەسەر دەکرێت
action-planned = پلانی بۆ دانراوە
action-cannot = ناتوانین ئەمە بکەین
comments-count = { $count ->
    [one] { $count } تێبینی لەگەڵ وەڵامی ئێمە
   *[other] { $count } تێبینی لەگەڵ وەڵامی ئێمە
}
how-we-are-doing = کارەکانمان چۆن دەڕۆن
how-we-are-doing-lead = چ بەڵێنێک دەدەین، و چەند لێی نزیکین.
target = بەڵێنی ئێمە
latest = نوێترین
target-met = بەڵێنەکە بردرایە سەر
target-not-met = ھێشتا نەگەیشتووین
figures-caption = ژمارەکان بەپێی سێ مانگ
period = ماوە
figure = ژمارە
figure-percent = لە سەدا { $value }
figure-weeks = { $value ->
    [one] { $value } ھەفتە
   *[other] { $value } ھەفتە
}
figure-days = { $value ->
    [one] { $value } ڕۆژ
   *[other] { $value } ڕۆژ
}
figure-number = { $value }
figure-score = { $value } لە 10

## Contact

contact = پەیوەندیمان پێوە بکەن
contact-lead = تەلەفۆن، نامەی مۆبایل، ئیمەیڵ، نووسین یان سەردان. ئەوە ھەڵبژێرن کە بۆتان ئاسانترە.
by-post = بە پۆست
other-formats = کاغەز، چاپی گەورە، برایل، دەنگ و زمانەکانی تر
no-internet = ئەگەر ئینتەرنێتتان نییە

## Pictures

pictures = دەربارەی وێنەکان
pictures-lead = وێنەکانی پەڕەکانی خوێندنەوەی ئاسان، و واتای ھەریەکەیان.
pictures-credit = وێنەکان لە Twemoji وەرگیراون، لەلایەن Twitter و بەشداربووانی ترەوە. دەتوانن بەپێی ئەم مۆڵەتە بەکاریان بھێنن:

## Names of languages that services speak

language-ar = عەرەبی
language-bfi = زمانی ئاماژەی بەریتانی (BSL)
language-bn = بەنگالی
language-ckb = کوردی (سۆرانی)
language-cy = وێڵزی
language-en = ئینگلیزی
language-fa = فارسی
language-fr = فەڕەنسی
language-gu = گوجەراتی
language-hi = ھیندی
language-pa = پەنجابی
language-pl = پۆڵەندی
language-ps = پەشتوو
language-pt = پورتوگالی
language-ro = ڕۆمانی
language-so = سۆماڵی
language-ti = تیگرینیا
language-tr = تورکی
language-uk = ئۆکراینی
language-ur = ئوردو
language-zh = چینی
