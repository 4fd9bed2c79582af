### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = الصفحة الرئيسية
skip-to-content = انتقلوا إلى المحتوى الرئيسي
main-navigation = القائمة الرئيسية
footer-navigation = المزيد في هذا الموقع
breadcrumb = أين أنتم الآن
language-navigation = اختاروا اللغة
contents = في هذه الصفحة
# Shown when a page is not translated. $language: the language it is shown in, in its own name.
fallback-notice = هذه الصفحة غير متاحة بلغتكم بعد. وهي معروضة بهذه اللغة: { $language }.
# Shown in an easy-read edition when a page has no easy-read words.
fallback-easy = هذه الصفحة ليست متاحة بالقراءة السهلة بعد.
# Stands before the site's phone number.
fallback-help = يمكننا الاتصال بكم هاتفيًا مع مترجم فوري مجانًا. اتصلوا بنا:
# Shown at the top of a page when only some of its parts are translated. $language: the language of the other parts, in its own name.
fallback-parts = بعض أجزاء هذه الصفحة غير متاحة بلغتكم بعد. وهذه الأجزاء معروضة بهذه اللغة: { $language }.
# Shown at the top of a translated page whose source was changed afterwards. $language: the language of the source, in its own name.
stale-notice = تغيّرت الصفحة الأصلية بعد ترجمة هذه الصفحة. لغة الصفحة الأصلية: { $language }.
# Shown at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = تُرجمت أجزاء من هذه الصفحة بالحاسوب. قد تكون فيها أخطاء.
# A link to the same page in the language of the council. $language: that language, in its own name.
source-link = اقرأوا هذه الصفحة بهذه اللغة: { $language }
# A small mark after a link: the page behind it is only in the language of the council.
in-source = بالإنجليزية
# Stands after a name in the list of languages, when this page is not translated into that language. $language: the language it is shown in, in its own name.
only-in = هذه الصفحة متاحة بهذه اللغة فقط: { $language }
# Two things of one list, one after the other: "Swimming lead, Leisure team". Used again and again for longer lists. $first and $second: the things.
pair = { $first }، { $second }
help-heading = هل تحتاجون إلى مساعدة؟
help-text = تحدثوا إلينا. يمكننا مساعدتكم في العثور على ما تحتاجون إليه.
published-by = الناشر:
no-cookies = لا يستخدم هذا الموقع ملفات تعريف الارتباط (cookies) ولا يتتبعكم.
phone = الهاتف:
text-message = رسالة نصية:
email = البريد الإلكتروني:
website = الموقع الإلكتروني:
video-relay = الترجمة عبر الفيديو بلغة الإشارة البريطانية:
moved = انتقلت هذه الصفحة إلى مكان آخر
moved-link = اذهبوا إلى الصفحة الجديدة
not-found = لم نتمكن من العثور على هذه الصفحة
not-found-lead = ربما كُتب العنوان بشكل غير صحيح، أو انتقلت الصفحة إلى مكان آخر.
not-found-try = جرّبوا واحدة من هذه الصفحات:

## Navigation

nav-needs = حسب الاحتياج
nav-stages = حسب العمر
nav-categories = حسب نوع المساعدة
nav-areas = حسب المنطقة
nav-guides = الأدلة
nav-a-to-z = الفهرس الأبجدي
nav-events = الفعاليات
nav-glossary = معاني الكلمات
nav-who = الأشخاص وأدوارهم
nav-have-your-say = شاركوا برأيكم
nav-you-said = قلتم وفعلنا
nav-how-we-are-doing = كيف نؤدي عملنا
nav-contact = اتصلوا بنا
nav-pictures = عن الصور

## Lists

needs = فيمَ يحتاج طفلكم إلى المساعدة؟
needs-lead = اختاروا احتياجًا لتروا المساعدة المتوفرة.
stages = كم عمر طفلكم؟
stages-lead = اختاروا العمر لتروا المساعدة والأدلة وما يأتي بعد ذلك.
categories = ما نوع المساعدة التي تبحثون عنها؟
categories-lead = اختاروا نوع المساعدة لتروا كل الخدمات.
areas = أين تسكنون؟
areas-lead = اختاروا المنطقة لتروا الخدمات المتاحة للأسر التي تسكن فيها.
services = الخدمات
guides = الأدلة
guides-lead = أدلة مبسطة عن الحقوق والخطط والمال والصحة ومراحل النمو.
start-here = ابدأوا من هنا
a-to-z = الفهرس الأبجدي للخدمات
a-to-z-lead = كل الخدمات مرتبة بالاسم.
letters = الحروف
# $letter: one letter of the alphabet.
letter-heading = الخدمات التي تبدأ بالحرف { $letter }
# $count: how many services.
services-count = { $count ->
    [zero] لا توجد خدمات بعد
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}

# $count: how many steps a guide has.
steps-count = { $count ->
    [zero] لا توجد خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
# Stands before a link to the next stage of life.
comes-next = ما يأتي بعد ذلك:
related = قد يفيدكم أيضًا
services-that-help = خدمات يمكن أن تساعدكم
read-next = اقرأوا بعد ذلك

## A service

ask-eligibility = هل يمكننا استخدام هذه الخدمة؟
ask-access = كيف نحصل عليها؟
ask-waiting = كم مدة الانتظار؟
ask-costs = كم تكلف؟
ask-where = متى وأين؟
ask-getting-in = الدخول والمشاركة
ask-contact = كيف نتصل بهم؟
ask-no = ماذا لو حدث خطأ أو رُفض طلبنا؟
questions-heading = أسئلة تطرحها الأسر
ages-label = الأعمار
status-label = الآن
run-by = الجهة المسؤولة
where-label = أين
when-label = متى
languages-spoken = اللغات المستخدمة
for-needs = الاحتياجات
for-stages = الأعمار والمراحل
for-areas = المنطقة
all-needs = كل الاحتياجات
all-areas = كل أنحاء منطقتنا
who-can-ask = من يمكنه طلبها:
criteria = الشروط المطلوبة أولًا
diagnosis-needed = يلزم وجود تشخيص.
diagnosis-not-needed = لا تحتاجون إلى تشخيص.
plan-needed = تلزم خطة التعليم والصحة والرعاية (EHC plan).
plan-not-needed = لا تحتاجون إلى خطة التعليم والصحة والرعاية (EHC plan).
free = مجانًا
open-map = افتحوا العنوان في تطبيق الخرائط
address-hidden = لا ننشر هذا العنوان حفاظًا على سلامة الناس. اسألوا عنه عندما تتصلون بالخدمة.
getting-there = كيفية الوصول
access-features = تسهيلات الوصول
use-instead = استخدموا هذه بدلًا منها:
# $date: a day in words.
as-of = (بتاريخ { $date })
# Stands before the role of the person and the team. $date: a day in words.
checked-on = تمت المراجعة بتاريخ { $date }.
# $by: the group of readers. $date: a day in words.
easy-checked = تمت مراجعة هذه الصفحة السهلة القراءة بتاريخ { $date }. من راجعها: { $by }.
advice-heading = مشورة مجانية ومستقلة
advice-text = إذا كنتم لا توافقون، أو تريدون أن يقف أحد إلى جانبكم، فتحدثوا إلى خدمة ليست جزءًا من المجلس المحلي.

## British Sign Language videos

# The heading above a video of the page in British Sign Language.
bsl-heading = شاهدوا هذه الصفحة بلغة الإشارة البريطانية (BSL)
# The name of the captions in the video player.
bsl-captions = النص المكتوب على الشاشة
# What opens the words of the video as text.
bsl-transcript = اقرأوا ما يقوله الفيديو
# Who signs in the video. $by: a translator's registered role or group, in the language of the council.
bsl-by = الترجمة إلى لغة الإشارة: { $by }.
# Who checked the signing. $by: a group or registered role. $date: a day in words.
bsl-checked = تمت المراجعة بتاريخ { $date }. من راجعها: { $by }.

## Status of a service

status-open = مفتوحة
status-waiting-list = قائمة انتظار
status-paused = متوقفة حاليًا
status-closed = مغلقة
status-planned = لم تبدأ بعد
# $date: a day in words.
status-since = منذ { $date }.
# $date: a day in words.
status-until = نتوقع تغييرًا بحلول { $date }.

## Ages and waits

# $age: an age in years.
age = { $age ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $age } سنوات
    [many] { $age } سنة
   *[other] { $age } سنة
}
# $from, $to: ages in years.
ages = { $to ->
    [zero] من { $from } إلى أقل من سنة
    [one] من { $from } إلى سنة واحدة
    [two] من { $from } إلى سنتين
    [few] من { $from } إلى { $to } سنوات
    [many] من { $from } إلى { $to } سنة
   *[other] من { $from } إلى { $to } سنة
}
no-wait = لا يوجد انتظار
# $weeks: how many weeks.
weeks = { $weeks ->
    [zero] { $weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
}
# $from, $to: how many weeks.
weeks-range = { $to ->
    [zero] من { $from } إلى { $to } أسبوع
    [one] من { $from } إلى أسبوع واحد
    [two] من { $from } إلى أسبوعين
    [few] من { $from } إلى { $to } أسابيع
    [many] من { $from } إلى { $to } أسبوعًا
   *[other] من { $from } إلى { $to } أسبوع
}

## Opening hours

season-term-time = خلال الفصول الدراسية فقط
season-school-holidays = خلال العطل المدرسية فقط
on-these-days = في هذه الأيام:
closed-on = مغلق في:

## What a price is for

per-session = للجلسة الواحدة
per-hour = للساعة
per-half-day = لنصف اليوم
per-day = لليوم
per-night = لليلة
per-week = للأسبوع
per-month = للشهر
per-term = للفصل الدراسي
per-year = للسنة
per-meal = للوجبة
per-mile = للميل
per-once = مرة واحدة

## Who can ask for a service

ask-yourself = يمكنكم طلبها بأنفسكم
ask-school = حضانتكم أو مدرستكم أو كليتكم
ask-doctor = طبيبكم العام (GP)
ask-health = ممرض أو معالج أو عامل صحي آخر
ask-social-care = أخصائي اجتماعي
ask-early-years = زائرة صحية أو عامل في مجال السنوات المبكرة
ask-any-professional = أي شخص يعمل مع طفلكم
ask-automatic = لا أحد: تأتي من تلقاء نفسها

## Where a service happens

delivery-venue = في مكان تذهبون إليه
delivery-home = في منزلكم
delivery-online = عبر الإنترنت
delivery-phone = عبر الهاتف
delivery-school = في المدرسة

## Access features of a place

access-step-free-entrance = مدخل بلا درجات
access-automatic-doors = أبواب آلية
access-wide-doors = أبواب واسعة
access-lift = مصعد
access-accessible-toilet = مرحاض مهيأ لذوي الإعاقة
access-changing-places = مرحاض واسع ومجهز (Changing Places)
access-hoist = رافعة لنقل الشخص
access-baby-changing = مكان لتغيير حفاضات الأطفال
access-hearing-loop = حلقة سمعية لمستخدمي المعينات السمعية
access-bsl = موظفون يستخدمون لغة الإشارة البريطانية
access-braille-signs = لافتات بطريقة برايل
access-quiet-room = غرفة هادئة
access-sensory-room = غرفة حسية
access-assistance-dogs = نرحب بكلاب المساعدة
access-disabled-parking = مواقف لحاملي البطاقة الزرقاء (Blue Badge)
access-parking = مواقف للسيارات
access-bus-stop = موقف حافلات قريب

## The seven questions

question-outcomes = ما الذي تسعون إلى تحقيقه مع كل طفل؟
question-training = ما التدريب الذي تلقاه الموظفون؟
question-involvement = كيف تشركوننا؟
question-progress = كيف سنعرف سير الأمور؟
question-accessibility = ما مدى سهولة الوصول إلى المكان واستخدامه؟
question-starting = كيف يبدأ طفلي معكم؟
question-plans = ما الذي تخططون لتحسينه؟

## Schools

school-heading = عن هذه المؤسسة
school-kind = النوع
school-where = أين
school-outside = خارج منطقتنا
school-places = الأماكن
school-unit = وحدة متخصصة
school-award = جائزة
school-report = اقرأوا تقريرها عن الاحتياجات التعليمية الخاصة (SEN)
school-admissions = كيف يحصل الأطفال على مكان
# $count: how many places a unit has.
places-count = { $count ->
    [zero] لا توجد أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
school-mainstream = مدرسة عادية
school-special = مدرسة للاحتياجات الخاصة
school-nursery = حضانة
school-childminder = حاضنة أطفال في منزلها
school-college = كلية
school-alternative = تعليم بديل
school-specialist-college = كلية متخصصة
school-resourced-provision = مدرسة فيها وحدة متخصصة

## Guides

steps = الخطوات
you-are-here = أنتم هنا
step-navigation = الخطوات السابقة والتالية
step-before = السابق:
step-after = التالي:
# $number: this step. $count: how many steps there are.
step-position = الخطوة { $number } من { $count }
law-heading = القانون

## Glossary and who's who

glossary = معاني الكلمات
glossary-lead = ماذا تعني الكلمات.
see-also = انظروا أيضًا:
who = الأشخاص وأدوارهم
who-lead = الأشخاص الذين قد تقابلونهم، وما يقومون به، وما يمكنكم أن تسألوهم عنه.
works-in-education = في التعليم
works-in-health = في الصحة
works-in-care = في الرعاية الاجتماعية
works-in-independent = جهة مستقلة
role-meet = متى قد تقابلونهم
role-ask = ما يمكنكم أن تسألوا عنه
role-reach = كيفية الوصول إليهم

## Events

events = الفعاليات
events-lead = رحلات وورش عمل ولقاءات للأسر.
no-events = لا توجد فعاليات قادمة. عودوا إلى هذه الصفحة قريبًا.
event-over = انتهت هذه الفعالية.
booking = كيفية الحجز
online = عبر الإنترنت:

## Have your say, you said we did, how we are doing

have-your-say = شاركوا برأيكم
have-your-say-lead = شاركوا بالطريقة التي تناسبكم. بضع دقائق لها القيمة نفسها التي لمقعد في مجلس إدارة.
consultations-open = مفتوحة الآن
consultations-coming = قريبًا
consultations-closed = مغلقة، وما نتج عنها
opens = تبدأ
closes = تنتهي
takes = تستغرق
outcome = ما نتج عنها
ways-heading = طرق المشاركة
ways-lead = من الأقل وقتًا إلى الأكثر. يمكنكم التوقف في أي مرحلة.
commitment-minutes = بضع دقائق
commitment-hour = ساعة تقريبًا
commitment-evening = أمسية أو صباح
commitment-regular = مرة كل شهر تقريبًا
commitment-role = دور منتظم
you-said = قلتم وفعلنا
you-said-lead = ما قالته لنا الأسر، وما أجبنا به، وما فعلناه بشأنه.
said = قلتم
answer = ردنا
action = ما نفعله
action-done = تم
action-doing = قيد التنفيذ
action-planned = مخطط له
action-cannot = لا يمكننا القيام بذلك
# $count: how many comments there were in a year.
comments-count = { $count ->
    [zero] لا توجد تعليقات بعد
    [one] تعليق واحد مع ردنا
    [two] تعليقان مع ردينا
    [few] { $count } تعليقات مع ردودنا
    [many] { $count } تعليقًا مع ردودنا
   *[other] { $count } تعليق مع ردودنا
}
how-we-are-doing = كيف نؤدي عملنا
how-we-are-doing-lead = ما نعد به، ومدى اقترابنا من تحقيقه.
target = وعدنا
latest = الأحدث
target-met = أوفينا بالوعد
target-not-met = لم نصل بعد
figures-caption = الأرقام حسب الربع السنوي
period = الفترة
figure = الرقم
# $value: a number, also in the three below.
figure-percent = { $value } في المئة
figure-weeks = { $value ->
    [zero] { $value } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $value } أسابيع
    [many] { $value } أسبوعًا
   *[other] { $value } أسبوع
}
figure-days = { $value ->
    [zero] { $value } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $value } أيام
    [many] { $value } يومًا
   *[other] { $value } يوم
}
figure-number = { $value }
figure-score = { $value } من 10

## Contact

contact = اتصلوا بنا
contact-lead = بالهاتف أو الرسائل النصية أو البريد الإلكتروني أو الكتابة أو الزيارة. اختاروا الأسهل لكم.
by-post = بالبريد
other-formats = نسخ ورقية وطباعة كبيرة وبرايل وتسجيل صوتي ولغات أخرى
no-internet = إذا لم يكن لديكم إنترنت

## Pictures

pictures = عن الصور
pictures-lead = الصور في صفحاتنا السهلة القراءة، ومعنى كل منها.
pictures-credit = الصور من Twemoji، من إعداد Twitter ومساهمين آخرين. يمكنكم استخدامها وفق هذا الترخيص:

## Names of languages that services speak

language-ar = العربية
language-bfi = لغة الإشارة البريطانية
language-bn = البنغالية
language-ckb = الكردية (السورانية)
language-cy = الويلزية
language-en = الإنجليزية
language-fa = الفارسية
language-fr = الفرنسية
language-gu = الغوجاراتية
language-hi = الهندية
language-pa = البنجابية
language-pl = البولندية
language-ps = البشتوية
language-pt = البرتغالية
language-ro = الرومانية
language-so = الصومالية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-zh = الصينية
