### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = پہلا صفحہ
skip-to-content = سیدھے اصل صفحے پر جائیں
main-navigation = اہم حصے
footer-navigation = اس ویب سائٹ پر مزید
breadcrumb = آپ یہاں ہیں
language-navigation = زبان چنیں
contents = اس صفحے پر
fallback-notice = یہ صفحہ ابھی آپ کی زبان میں نہیں ہے۔ یہ اس زبان میں دکھایا جا رہا ہے: { $language }۔
fallback-easy = یہ صفحہ ابھی آسان زبان (easy read) میں نہیں ہے۔
fallback-help = ہم مفت ترجمان کے ساتھ آپ کو فون کر سکتے ہیں۔ ہمیں فون کریں:
fallback-parts = اس صفحے کے کچھ حصے ابھی آپ کی زبان میں نہیں ہیں۔ وہ حصے اس زبان میں ہیں: { $language }۔
stale-notice = جب سے اس صفحے کا ترجمہ ہوا ہے، اصل صفحہ ({ $language }) بدل چکا ہے۔
machine-notice = اس صفحے کے کچھ حصوں کا ترجمہ کمپیوٹر نے کیا ہے۔ اس میں غلطیاں ہو سکتی ہیں۔
source-link = یہ صفحہ { $language } میں پڑھیں
in-source = انگریزی میں
only-in = یہ صفحہ صرف { $language } میں ہے
pair = { $first }، { $second }
help-heading = مدد چاہیے؟
help-text = ہم سے بات کریں۔ جو آپ کو چاہیے، اسے ڈھونڈنے میں ہم آپ کی مدد کر سکتے ہیں۔
published-by = شائع کردہ:
no-cookies = یہ ویب سائٹ کوکیز (cookies) استعمال نہیں کرتی اور آپ کا پیچھا نہیں کرتی۔
phone = فون:
text-message = ٹیکسٹ میسج:
email = ای میل:
website = ویب سائٹ:
video-relay = برطانوی اشاروں کی زبان (BSL) میں ویڈیو ریلے:
moved = یہ صفحہ دوسری جگہ چلا گیا ہے
moved-link = نئے صفحے پر جائیں
not-found = ہمیں یہ صفحہ نہیں مل رہا
not-found-lead = ہو سکتا ہے پتا غلط لکھا گیا ہو، یا صفحہ دوسری جگہ چلا گیا ہو۔
not-found-try = ان میں سے کوئی صفحہ دیکھیں:

## Navigation

nav-needs = ضرورت کے لحاظ سے
nav-stages = عمر کے لحاظ سے
nav-categories = مدد کی قسم کے لحاظ سے
nav-areas = علاقے کے لحاظ سے
nav-guides = رہنما صفحات
nav-a-to-z = حروفِ تہجی کی فہرست
nav-events = پروگرام
nav-glossary = الفاظ کے معنی
nav-who = کون کیا کرتا ہے
nav-have-your-say = اپنی رائے دیں
nav-you-said = آپ نے کہا، ہم نے کیا
nav-how-we-are-doing = ہمارا کام کیسا جا رہا ہے
nav-contact = ہم سے رابطہ کریں
nav-pictures = تصویروں کے بارے میں

## Lists

needs = آپ کے بچے کو کس چیز میں مدد چاہیے؟
needs-lead = کوئی ضرورت چنیں اور دیکھیں کہ کیا مدد موجود ہے۔
stages = آپ کے بچے کی عمر کیا ہے؟
stages-lead = عمر چنیں اور دیکھیں کہ کیا مدد اور رہنما صفحات موجود ہیں اور آگے کیا ہو گا۔
categories = آپ کس قسم کی مدد تلاش کر رہے ہیں؟
categories-lead = مدد کی قسم چنیں اور اس کی تمام خدمات دیکھیں۔
areas = آپ کہاں رہتے ہیں؟
areas-lead = علاقہ چنیں اور وہاں رہنے والے خاندانوں کے لیے خدمات دیکھیں۔
services = خدمات
guides = رہنما صفحات
guides-lead = حقوق، پلان، پیسے، صحت اور بڑے ہونے کے بارے میں سادہ رہنما صفحات۔
start-here = یہاں سے شروع کریں
a-to-z = خدمات کی حروفِ تہجی کے لحاظ سے فہرست
a-to-z-lead = تمام خدمات، نام کے لحاظ سے۔
letters = حروف
letter-heading = { $letter } سے شروع ہونے والی خدمات
services-count = { $count ->
    [0] ابھی کوئی خدمت نہیں
    [one] { $count } خدمت
   *[other] { $count } خدمات
}
steps-count = { $count ->
    [one] { $count } مرحلہ
   *[other] { $count } مراحل
}
comes-next = اس کے بعد:
related = شاید یہ بھی آپ کے کام آئے
services-that-help = مدد کرنے والی خدمات
read-next = اس کے بعد پڑھیں

## A service

ask-eligibility = کیا ہم یہ خدمت لے سکتے ہیں؟
ask-access = یہ کیسے ملتی ہے؟
ask-waiting = کتنا انتظار کرنا ہو گا؟
ask-costs = اس کا خرچ کتنا ہے؟
ask-where = کب اور کہاں؟
ask-getting-in = پہنچنا اور حصہ لینا
ask-contact = ان سے رابطہ کیسے کریں؟
ask-no = اگر کچھ غلط ہو، یا وہ انکار کر دیں؟
questions-heading = خاندان یہ سوال پوچھتے ہیں
ages-label = عمر
status-label = اس وقت
run-by = چلانے والا ادارہ
where-label = کہاں
when-label = کب
languages-spoken = بولی جانے والی زبانیں
for-needs = کن کے لیے
for-stages = عمریں اور مراحل
for-areas = علاقہ
all-needs = تمام ضرورتیں
all-areas = ہمارے علاقے میں ہر جگہ
who-can-ask = کون درخواست کر سکتا ہے:
criteria = پہلے کیا ہونا ضروری ہے
diagnosis-needed = تشخیص (diagnosis) ضروری ہے۔
diagnosis-not-needed = تشخیص (diagnosis) ضروری نہیں۔
plan-needed = تعلیم، صحت اور نگہداشت کا پلان (EHC plan) ضروری ہے۔
plan-not-needed = تعلیم، صحت اور نگہداشت کا پلان (EHC plan) ضروری نہیں۔
free = مفت
open-map = اپنی نقشے کی ایپ میں کھولیں
address-hidden = لوگوں کی حفاظت کے لیے ہم یہ پتا شائع نہیں کرتے۔ رابطہ کرتے وقت ان سے پوچھ لیں۔
getting-there = وہاں کیسے پہنچیں
access-features = معذوری رکھنے والوں کے لیے سہولتیں
use-instead = اس کی جگہ یہ استعمال کریں:
as-of = ({ $date } کی معلومات)
checked-on = { $date } کو جانچا گیا۔
easy-checked = { $by } نے آسان زبان کا یہ صفحہ { $date } کو جانچا۔
advice-heading = مفت اور غیر جانبدار مشورہ
advice-text = اگر آپ متفق نہیں، یا چاہتے ہیں کہ کوئی آپ کا ساتھ دے، تو ایسی خدمت سے بات کریں جو کونسل کا حصہ نہیں۔

## British Sign Language videos

bsl-heading = یہ صفحہ برطانوی اشاروں کی زبان (BSL) میں دیکھیں
bsl-captions = ویڈیو پر لکھے الفاظ
bsl-transcript = ویڈیو میں جو کہا گیا ہے وہ پڑھیں
bsl-by = اشاروں میں پیش کرنے والے: { $by }۔
bsl-checked = { $by } نے { $date } کو جانچا۔

## Status of a service

status-open = کھلی ہے
status-waiting-list = انتظار کی فہرست
status-paused = فی الحال رکی ہوئی ہے
status-closed = بند ہے
status-planned = ابھی شروع نہیں ہوئی
status-since = { $date } سے۔
status-until = ہمیں { $date } تک تبدیلی کی امید ہے۔

## Ages and waits

age = { $age ->
    [one] { $age } سال
   *[other] { $age } سال
}
ages = { $from } سے { $to } سال
no-wait = انتظار نہیں کرنا پڑتا
weeks = { $weeks ->
    [one] { $weeks } ہفتہ
   *[other] { $weeks } ہفتے
}
weeks-range = { $from } سے { $to } ہفتے

## Opening hours

season-term-time = صرف اسکول کے دنوں میں (term time)
season-school-holidays = صرف اسکول کی چھٹیوں میں
on-these-days = ان دنوں میں:
closed-on = ان دنوں بند:

## What a price is for

per-session = فی سیشن
per-hour = فی گھنٹہ
per-half-day = آدھے دن کے لیے
per-day = فی دن
per-night = فی رات
per-week = فی ہفتہ
per-month = فی مہینہ
per-term = فی ٹرم
per-year = فی سال
per-meal = فی کھانا
per-mile = فی میل
per-once = صرف ایک بار

## Who can ask for a service

ask-yourself = آپ خود درخواست کر سکتے ہیں
ask-school = آپ کی نرسری، اسکول یا کالج
ask-doctor = آپ کے ڈاکٹر (GP)
ask-health = نرس، تھراپسٹ یا صحت کا کوئی اور کارکن
ask-social-care = سماجی کارکن (social worker)
ask-early-years = ہیلتھ وزیٹر (health visitor) یا چھوٹے بچوں کا کارکن
ask-any-professional = آپ کے بچے کے ساتھ کام کرنے والا کوئی بھی شخص
ask-automatic = کوئی نہیں: یہ خود بخود ملتی ہے

## Where a service happens

delivery-venue = ایسی جگہ جہاں آپ جاتے ہیں
delivery-home = آپ کے گھر پر
delivery-online = آن لائن
delivery-phone = فون پر
delivery-school = اسکول میں

## Access features of a place

access-step-free-entrance = سیڑھیوں کے بغیر داخلہ
access-automatic-doors = خود کھلنے والے دروازے
access-wide-doors = چوڑے دروازے
access-lift = لفٹ
access-accessible-toilet = معذوری رکھنے والوں کے لیے ٹوائلٹ
access-changing-places = بڑا اور پوری طرح لیس ٹوائلٹ (Changing Places)
access-hoist = اٹھانے والی مشین (hoist)
access-baby-changing = بچوں کی نیپی بدلنے کی جگہ
access-hearing-loop = سماعتی آلوں کے لیے ہیئرنگ لوپ (hearing loop)
access-bsl = برطانوی اشاروں کی زبان (BSL) جاننے والا عملہ
access-braille-signs = بریل میں لکھے بورڈ
access-quiet-room = پُرسکون کمرہ
access-sensory-room = حسّی کمرہ (sensory room)
access-assistance-dogs = مددگار کتوں کا خیرمقدم ہے
access-disabled-parking = بلیو بیج (Blue Badge) والوں کے لیے پارکنگ
access-parking = پارکنگ
access-bus-stop = قریب ہی بس اسٹاپ

## The seven questions

question-outcomes = ہر بچے کے ساتھ آپ کا مقصد کیا ہوتا ہے؟
question-training = عملے نے کیا تربیت لی ہے؟
question-involvement = آپ ہمیں کیسے شامل کرتے ہیں؟
question-progress = ہمیں کیسے پتا چلے گا کہ کام کیسا چل رہا ہے؟
question-accessibility = یہ جگہ سب کے لیے کتنی آسان ہے؟
question-starting = میرا بچہ آپ کے ہاں کیسے شروع کرتا ہے؟
question-plans = آپ کن چیزوں کو بہتر بنانا چاہتے ہیں؟

## Schools

school-heading = اس ادارے کے بارے میں
school-kind = قسم
school-where = کہاں
school-outside = ہمارے علاقے سے باہر
school-places = جگہیں
school-unit = خصوصی یونٹ
school-award = اعزاز
school-report = خصوصی تعلیمی ضروریات (SEN) پر اس کی رپورٹ پڑھیں
school-admissions = بچوں کو جگہ کیسے ملتی ہے
places-count = { $count ->
    [one] { $count } جگہ
   *[other] { $count } جگہیں
}
school-mainstream = عام اسکول (mainstream)
school-special = خصوصی اسکول (special school)
school-nursery = نرسری
school-childminder = چائلڈ مائنڈر (childminder)
school-college = کالج
school-alternative = متبادل تعلیم
school-specialist-college = خصوصی کالج
school-resourced-provision = خصوصی یونٹ والا اسکول

## Guides

steps = مراحل
you-are-here = آپ یہاں ہیں
step-navigation = پچھلا اور اگلا مرحلہ
step-before = پچھلا:
step-after = اگلا:
step-position = مرحلہ { $number } از { $count }
law-heading = قانون

## Glossary and who's who

glossary = الفاظ کے معنی
glossary-lead = ان الفاظ کا مطلب کیا ہے۔
see-also = یہ بھی دیکھیں:
who = کون کیا کرتا ہے
who-lead = وہ لوگ جن سے شاید آپ ملیں، وہ کیا کرتے ہیں، اور آپ ان سے کیا پوچھ سکتے ہیں۔
works-in-education = تعلیم میں
works-in-health = صحت میں
works-in-care = سماجی نگہداشت میں
works-in-independent = آزاد اور غیر جانبدار
role-meet = آپ ان سے کب مل سکتے ہیں
role-ask = آپ کیا پوچھ سکتے ہیں
role-reach = ان تک کیسے پہنچیں

## Events

events = پروگرام
events-lead = خاندانوں کے لیے سیر، ورکشاپ اور ملاقاتیں۔
no-events = ابھی کوئی آنے والا پروگرام نہیں ہے۔ کچھ دن بعد دوبارہ دیکھیں۔
event-over = یہ پروگرام ختم ہو چکا ہے۔
booking = بکنگ کیسے کریں
online = آن لائن:

## Have your say, you said we did, how we are doing

have-your-say = اپنی رائے دیں
have-your-say-lead = جس طرح آپ کے لیے آسان ہو، حصہ لیں۔ چند منٹ کی بات بھی اتنی ہی اہم ہے جتنی بورڈ کی رکنیت۔
consultations-open = اس وقت کھلے ہیں
consultations-coming = جلد آ رہے ہیں
consultations-closed = بند ہو چکے، اور ان کا نتیجہ
opens = شروع
closes = ختم
takes = وقت لگے گا
outcome = اس کا نتیجہ
ways-heading = حصہ لینے کے طریقے
ways-lead = سب سے کم وقت سے سب سے زیادہ وقت تک۔ آپ کسی بھی مرحلے پر رک سکتے ہیں۔
commitment-minutes = چند منٹ
commitment-hour = تقریباً ایک گھنٹہ
commitment-evening = ایک شام یا ایک صبح
commitment-regular = تقریباً ہر مہینے
commitment-role = باقاعدہ ذمہ داری
you-said = آپ نے کہا، ہم نے کیا
you-said-lead = خاندانوں نے ہمیں کیا بتایا، ہم نے کیا جواب دیا، اور ہم نے اس پر کیا کیا۔
said = آپ نے کہا
answer = ہمارا جواب
action = ہم کیا کرتے ہیں
action-done = ہو گیا
action-doing = ہو رہا ہے
action-planned = طے ہے
action-cannot = ہم یہ نہیں کر سکتے
comments-count = { $count ->
    [one] { $count } رائے، ہمارے جواب کے ساتھ
   *[other] { $count } آرا، ہمارے جوابوں کے ساتھ
}
how-we-are-doing = ہمارا کام کیسا جا رہا ہے
how-we-are-doing-lead = ہم کیا وعدہ کرتے ہیں، اور ہم اس کے کتنے قریب ہیں۔
target = ہمارا وعدہ
latest = تازہ ترین
target-met = وعدہ پورا ہوا
target-not-met = ابھی پورا نہیں ہوا
figures-caption = سہ ماہی اعداد
period = مدت
figure = عدد
figure-percent = { $value } فیصد
figure-weeks = { $value ->
    [one] { $value } ہفتہ
   *[other] { $value } ہفتے
}
figure-days = { $value ->
    [one] { $value } دن
   *[other] { $value } دن
}
figure-number = { $value }
figure-score = 10 میں سے { $value }

## Contact

contact = ہم سے رابطہ کریں
contact-lead = فون، ٹیکسٹ، ای میل، خط یا ملاقات۔ جو آپ کے لیے سب سے آسان ہو وہ چنیں۔
by-post = ڈاک سے
other-formats = کاغذ، بڑے حروف، بریل، آڈیو اور دوسری زبانیں
no-internet = اگر آپ کے پاس انٹرنیٹ نہیں ہے

## Pictures

pictures = تصویروں کے بارے میں
pictures-lead = ہمارے آسان زبان والے صفحات کی تصویریں، اور ہر تصویر کا مطلب۔
pictures-credit = یہ تصویریں Twemoji کی ہیں، جو Twitter اور دوسرے لوگوں نے بنائیں۔ آپ انہیں اس لائسنس کے تحت استعمال کر سکتے ہیں:

## Names of languages that services speak

language-ar = عربی
language-bfi = برطانوی اشاروں کی زبان (BSL)
language-bn = بنگالی
language-ckb = کردی (سورانی)
language-cy = ویلش
language-en = انگریزی
language-fa = فارسی
language-fr = فرانسیسی
language-gu = گجراتی
language-hi = ہندی
language-pa = پنجابی
language-pl = پولش
language-ps = پشتو
language-pt = پرتگالی
language-ro = رومانیائی
language-so = صومالی
language-ti = تگرینیا
language-tr = ترکی
language-uk = یوکرینی
language-ur = اردو
language-zh = چینی
