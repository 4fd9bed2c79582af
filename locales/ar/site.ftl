### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = الصفحة الرئيسية
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = انتقلوا إلى المحتوى الرئيسي
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = القائمة الرئيسية
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = المزيد في هذا الموقع
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = أين أنتم الآن
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = اختاروا اللغة
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = في هذه الصفحة
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = هذه الصفحة غير متاحة بلغتكم بعد. وهي معروضة بهذه اللغة: { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = هذه الصفحة ليست متاحة بالقراءة السهلة بعد.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = يمكننا الاتصال بكم هاتفيًا مع مترجم فوري مجانًا. اتصلوا بنا:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = بعض أجزاء هذه الصفحة غير متاحة بلغتكم بعد. وهذه الأجزاء معروضة بهذه اللغة: { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = تغيّرت الصفحة الأصلية بعد ترجمة هذه الصفحة. لغة الصفحة الأصلية: { $language }.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = تُرجمت أجزاء من هذه الصفحة بالحاسوب. قد تكون فيها أخطاء.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = اقرأوا هذه الصفحة بهذه اللغة: { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = بالإنجليزية
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = بهذه اللغات، ما زالت هذه الصفحة باللغة: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = هل تحتاجون إلى مساعدة؟
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = تحدثوا إلينا. يمكننا مساعدتكم في العثور على ما تحتاجون إليه.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = الناشر:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = لا يستخدم هذا الموقع ملفات تعريف الارتباط (cookies) ولا يتتبعكم.
# Label before a phone number to call. A noun.
phone = الهاتف:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = رسالة نصية:
# Label before an email address. A noun.
email = البريد الإلكتروني:
# Label before the address of a page of somebody else on the web. A noun.
website = الموقع الإلكتروني:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = الترجمة عبر الفيديو بلغة الإشارة البريطانية:
# Title and heading of the page that stands at an old address and leads to the new one.
moved = انتقلت هذه الصفحة إلى مكان آخر
# Link on the page that stands at an old address. An instruction.
moved-link = اذهبوا إلى الصفحة الجديدة
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = لم يعد متاحًا: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = حلّ محله غيره: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = انتهى بتاريخ { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = ما يمكنكم استخدامه بدلًا منه
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = ابحثوا عن شيء آخر
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = لم نتمكن من العثور على هذه الصفحة
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = ربما كُتب العنوان بشكل غير صحيح، أو انتقلت الصفحة إلى مكان آخر.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = جرّبوا واحدة من هذه الصفحات:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = حسب الاحتياج
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = حسب العمر
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = حسب نوع المساعدة
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = حسب المنطقة
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = الأدلة
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = الفهرس الأبجدي
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = الفعاليات
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = معاني الكلمات
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = الأشخاص وأدوارهم
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = شاركوا برأيكم
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = قلتم وفعلنا
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = كيف نؤدي عملنا
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = اتصلوا بنا
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = عن الصور
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = حسب السؤال
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = ما الذي تغيّر
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = اللغات
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = ما يجب أن يتضمنه هذا الموقع
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = إذا كنتم لا توافقون
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = سهولة الوصول والاستخدام
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = صيغ أخرى ودون إنترنت
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = قائمتي

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = فيمَ يحتاج طفلكم إلى المساعدة؟
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = اختاروا احتياجًا لتروا المساعدة المتوفرة.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = كم عمر طفلكم؟
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = اختاروا العمر لتروا المساعدة والأدلة وما يأتي بعد ذلك.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = ما نوع المساعدة التي تبحثون عنها؟
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = اختاروا نوع المساعدة لتروا كل الخدمات.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = أين تسكنون؟
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = اختاروا المنطقة لتروا الخدمات المتاحة للأسر التي تسكن فيها.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = الخدمات
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = الأدلة
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = أدلة مبسطة عن الحقوق والخطط والمال والصحة ومراحل النمو.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = طرق أخرى للبحث
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = لمحة سريعة
# Heading on the first page, above the guides to read first. An instruction.
start-here = ابدأوا من هنا
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = الفهرس الأبجدي للخدمات
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = كل الخدمات مرتبة بالاسم.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = الحروف
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = الخدمات التي تبدأ بالحرف { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [zero] لا توجد خدمات بعد
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [zero] لا توجد خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $count } خطوات
        [many] { $count } خطوة
       *[other] { $count } خطوة
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = ما يأتي بعد ذلك:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = قد يفيدكم أيضًا
# Heading at the end of a guide, above a list of services.
services-that-help = خدمات يمكن أن تساعدكم
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = اقرأوا بعد ذلك

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = هل يمكننا استخدام هذه الخدمة؟
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = كيف نحصل عليها؟
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = كم مدة الانتظار؟
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = كم تكلف؟
# Heading of a part of the page of a service: opening hours and places.
ask-where = متى وأين؟
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = الدخول والمشاركة
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = كيف نتصل بهم؟
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = ماذا لو حدث خطأ أو رُفض طلبنا؟
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = أسئلة تطرحها الأسر
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = الأعمار
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = الآن
# Label before the name of the organisation that runs a service or an event.
run-by = الجهة المسؤولة
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = أين
# Label before the day and times of an event.
when-label = متى
# Label before the languages that the staff of a service speak.
languages-spoken = اللغات المستخدمة
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = الاحتياجات
# Label before the stages of life a service is for, such as "Primary school".
for-stages = الأعمار والمراحل
# Label before the areas a service is for. A noun: a part of the country.
for-areas = المنطقة
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = كل الاحتياجات
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = كل أنحاء منطقتنا
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = من يمكنه طلبها:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = الشروط المطلوبة أولًا
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = يلزم وجود تشخيص.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = لا تحتاجون إلى تشخيص.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = تلزم خطة التعليم والصحة والرعاية (EHC plan).
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = لا تحتاجون إلى خطة التعليم والصحة والرعاية (EHC plan).
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = مجانًا
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = افتحوا العنوان في تطبيق الخرائط
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = لا ننشر هذا العنوان حفاظًا على سلامة الناس. اسألوا عنه عندما تتصلون بالخدمة.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = كيفية الوصول
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = تسهيلات الوصول
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = استخدموا هذه بدلًا منها:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (بتاريخ { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = تمت المراجعة بتاريخ { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = تمت مراجعة هذه الصفحة السهلة القراءة بتاريخ { $date }. من راجعها: { $by }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = لم نراجع هذه الصفحة منذ { $date }. يرجى الاتصال قبل الاعتماد عليها:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = لم تُراجَع منذ مدة
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = وافق عليها أولياء الأمور
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = الأصوات المؤيدة لهذه الصفحة: { $votes } من { $of }، في { $date }. الجهة التي صوّتت: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = صوّت أولياء الأمور على هذه الكلمات بعينها. إذا تغيّرت الكلمات تُزال هذه العلامة حتى يصوّتوا من جديد.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = مشورة مجانية ومستقلة
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = إذا كنتم لا توافقون، أو تريدون أن يقف أحد إلى جانبكم، فتحدثوا إلى خدمة ليست جزءًا من المجلس المحلي.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = شاهدوا هذه الصفحة بلغة الإشارة البريطانية (BSL)
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = النص المكتوب على الشاشة
# What opens the words of the video as text. An instruction.
bsl-transcript = اقرأوا ما يقوله الفيديو
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = الترجمة إلى لغة الإشارة: { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = تمت المراجعة بتاريخ { $date }. من راجعها: { $by }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = مفتوحة
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = قائمة انتظار
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = متوقفة حاليًا
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = مغلقة
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = لم تبدأ بعد
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = منذ { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = نتوقع تغييرًا بحلول { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages =
    { $to ->
        [zero] من { $from } إلى أقل من سنة
        [one] من { $from } إلى سنة واحدة
        [two] من { $from } إلى سنتين
        [few] من { $from } إلى { $to } سنوات
        [many] من { $from } إلى { $to } سنة
       *[other] من { $from } إلى { $to } سنة
    }
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = لا يوجد انتظار
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [zero] { $weeks } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range =
    { $to ->
        [zero] من { $from } إلى { $to } أسبوع
        [one] من { $from } إلى أسبوع واحد
        [two] من { $from } إلى أسبوعين
        [few] من { $from } إلى { $to } أسابيع
        [many] من { $from } إلى { $to } أسبوعًا
       *[other] من { $from } إلى { $to } أسبوع
    }

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = خلال الفصول الدراسية فقط
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = خلال العطل المدرسية فقط
# Stands before a list of single days with their opening hours.
on-these-days = في هذه الأيام:
# Stands before a list of days on which a place is not open.
closed-on = مغلق في:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = للجلسة الواحدة
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = للساعة
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = لنصف اليوم
# Stands after a price, such as "£20 a day": the price of one day.
per-day = لليوم
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = لليلة
# Stands after a price, such as "£50 a week": the price of one week.
per-week = للأسبوع
# Stands after a price, such as "£40 a month": the price of one month.
per-month = للشهر
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = للفصل الدراسي
# Stands after a price, such as "£10 a year": the price of one year.
per-year = للسنة
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = للوجبة
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = للميل
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = مرة واحدة

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = يمكنكم طلبها بأنفسكم
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = حضانتكم أو مدرستكم أو كليتكم
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = طبيبكم العام (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = ممرض أو معالج أو عامل صحي آخر
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = أخصائي اجتماعي
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = زائرة صحية أو عامل في مجال السنوات المبكرة
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = أي شخص يعمل مع طفلكم
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = لا أحد: تأتي من تلقاء نفسها

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = في مكان تذهبون إليه
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = في منزلكم
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = عبر الإنترنت
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = عبر الهاتف
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = في المدرسة

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = مدخل بلا درجات
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = أبواب آلية
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = أبواب واسعة
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = مصعد
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = مرحاض مهيأ لذوي الإعاقة
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = مرحاض واسع ومجهز (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = رافعة لنقل الشخص
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = مكان لتغيير حفاضات الأطفال
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = حلقة سمعية لمستخدمي المعينات السمعية
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = موظفون يستخدمون لغة الإشارة البريطانية
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = لافتات بطريقة برايل
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = غرفة هادئة
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = غرفة حسية
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = نرحب بكلاب المساعدة
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = مواقف لحاملي البطاقة الزرقاء (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = مواقف للسيارات
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = موقف حافلات قريب

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = ما الذي تسعون إلى تحقيقه مع كل طفل؟
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = ما التدريب الذي تلقاه الموظفون؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = كيف تشركوننا؟
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = كيف سنعرف سير الأمور؟
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = ما مدى سهولة الوصول إلى المكان واستخدامه؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = كيف يبدأ طفلي معكم؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = ما الذي تخططون لتحسينه؟

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = عن هذه المؤسسة
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = النوع
# Label before "Outside our area", when a school is not in the area of the council.
school-where = أين
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = خارج منطقتنا
# Label before the number of children a school can take. A plural noun: places for children.
school-places = الأماكن
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = وحدة متخصصة
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = جائزة
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = اقرأوا تقريرها عن الاحتياجات التعليمية الخاصة (SEN)
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = تم تحديثه بتاريخ { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = ليس لدينا بعد تقريرها عن الاحتياجات التعليمية الخاصة (SEN). اطلبوه من المدرسة.
# Heading above how a school chooses the children it takes.
school-admissions = كيف يحصل الأطفال على مكان
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [zero] لا توجد أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانًا
       *[other] { $count } مكان
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = مدرسة عادية
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = مدرسة للاحتياجات الخاصة
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = حضانة
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = حاضنة أطفال في منزلها
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = كلية
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = تعليم بديل
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = كلية متخصصة
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = مدرسة فيها وحدة متخصصة

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = الخطوات
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = أنتم هنا
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = الخطوات السابقة والتالية
# Label before the link to the step before this one.
step-before = السابق:
# Label before the link to the step after this one.
step-after = التالي:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = الخطوة { $number } من { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = القانون

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = معاني الكلمات
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = ماذا تعني الكلمات.
# Label before links to other words of the glossary. An instruction.
see-also = انظروا أيضًا:
# Heading of the page with the kinds of people who work with families: who is who.
who = الأشخاص وأدوارهم
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = الأشخاص الذين قد تقابلونهم، وما يقومون به، وما يمكنكم أن تسألوهم عنه.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = في التعليم
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = في الصحة
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = في الرعاية الاجتماعية
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = جهة مستقلة
# Heading above when families ("you") meet people with this job ("them").
role-meet = متى قد تقابلونهم
# Heading above what families ("you") can ask people with this job.
role-ask = ما يمكنكم أن تسألوا عنه
# Heading above how families can contact people with this job ("them").
role-reach = كيفية الوصول إليهم

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = الفعاليات
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = رحلات وورش عمل ولقاءات للأسر.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = لا توجد فعاليات قادمة. عودوا إلى هذه الصفحة قريبًا.
# Notice at the top of the page of an event that has already taken place.
event-over = انتهت هذه الفعالية.
# Heading above what to do to get a place at an event.
booking = كيفية الحجز
# Label before the web address of an event that takes place on the internet.
online = عبر الإنترنت:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = شاركوا برأيكم
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = شاركوا بالطريقة التي تناسبكم. بضع دقائق لها القيمة نفسها التي لمقعد في مجلس إدارة.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = مفتوحة الآن
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = قريبًا
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = مغلقة، وما نتج عنها
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = لا نسأل الآن عن موضوع معيّن.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = يمكنكم أن تخبرونا برأيكم في أي وقت. لا تحتاجون إلى أن تنتظروا حتى نسألكم.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = تبدأ
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = تنتهي
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = تستغرق
# Heading above the result of a consultation that is closed.
outcome = ما نتج عنها
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = نُشر بتاريخ { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = سنقول هنا ما نتج عنها في موعد أقصاه { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = لم نقل بعد ما نتج عنها. إذا أردتم أن تعرفوا، فاسألونا.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = آخر يوم للإجابة: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = إضافة اليوم الأخير إلى تقويمي
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = الأيام الأخيرة للإجابة في تقويمكم
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = الاشتراك من تطبيق التقويم
# Sentence before that link. "You" is the family.
calendar-subscribe-how = عندما تشتركون، تصل الأيام الجديدة إلى تقويمكم من تلقاء نفسها. الاشتراك مجاني، ويمكنكم إيقافه في أي وقت.
# Sentence before a web address. An instruction.
calendar-address = إذا لم يعمل الرابط، فانسخوا هذا العنوان إلى تطبيق التقويم:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = حفظ الأيام مرة واحدة، بدون الأيام الجديدة
# Heading above ways in which families can help to shape services.
ways-heading = طرق المشاركة
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = من الأقل وقتًا إلى الأكثر. يمكنكم التوقف في أي مرحلة.
# Heading above ways to take part that need a few minutes.
commitment-minutes = بضع دقائق
# Heading above ways to take part that need about one hour.
commitment-hour = ساعة تقريبًا
# Heading above ways to take part that need one evening or one morning.
commitment-evening = أمسية أو صباح
# Heading above ways to take part that need some time about once a month.
commitment-regular = مرة كل شهر تقريبًا
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = دور منتظم
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = قلتم وفعلنا
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = ما قالته لنا الأسر، وما أجبنا به، وما فعلناه بشأنه.
# Heading above what families ("you") told the council.
said = قلتم
# Heading above what the council ("our") answered. A noun.
answer = ردنا
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = ما نفعله
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = تم
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = قيد التنفيذ
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = مخطط له
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = لا يمكننا القيام بذلك
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [zero] لا توجد تعليقات بعد
        [one] تعليق واحد مع ردنا
        [two] تعليقان مع ردينا
        [few] { $count } تعليقات مع ردودنا
        [many] { $count } تعليقًا مع ردودنا
       *[other] { $count } تعليق مع ردودنا
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = لا توجد تعليقات هنا بعد. ستعرض هذه الصفحة ما تقولونه لنا، وردنا، وما نفعله.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = إلى أين وصلنا
# Heading above the newest comments of families with the answers of the council.
you-said-latest = أحدث الردود
# Heading above links to the comments of each year.
you-said-years = حسب السنة
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = حسب الموضوع
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = قلتم وفعلنا في عام { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = قلتم وفعلنا: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = جميع التعليقات والردود
# Explains the tag "Done". "We" is the council.
action-done-means = انتهينا منه.
# Explains the tag "In progress". "We" is the council.
action-doing-means = بدأنا.
# Explains the tag "Planned". "We" is the council.
action-planned-means = سنفعله. لم نبدأ بعد.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = نقول ذلك بصراحة، ونذكر السبب.
# Heading above how many comments are not published. "We" is the council.
left-out = ما لم ننشره
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = يسمح لنا القانون بعدم نشر نوعين من التعليقات (SEND Regulations 2014، المادة 56(4)). ومع ذلك نقرأ كل تعليق.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = تعليقات هدفها الإساءة أو إضاعة الوقت فقط: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = تعليقات عن الدعم المقدم لطفل واحد أو شاب واحد: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = كيف تعلقون
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = أخبرونا بما هو جيد، وما هو ناقص أو خاطئ، ومدى سهولة استخدام الموقع، وكيف تودون مساعدتنا في إعداده. لا يلزم أن تذكروا أسماءكم.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = ننشر التعليقات وردودنا مرة واحدة على الأقل كل سنة. ولا يظهر فيها شيء يدل على هويتكم.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = وجهًا لوجه
# Sentence under "In person". "Us" is the council.
comment-in-person-how = اسألونا متى وأين يمكن أن نلتقي. يمكنكم إحضار شخص معكم.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = كيف نؤدي عملنا
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = ما نعد به، ومدى اقترابنا من تحقيقه.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = وعدنا
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = الأحدث
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = أوفينا بالوعد
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = لم نصل بعد
# Title of a table. A quarter is three months of a year.
figures-caption = الأرقام حسب الربع السنوي
# Said of a promise of the council that nobody has measured yet.
figures-none = لا توجد أرقام بعد.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = لا يوجد حتى الآن إلا رقم واحد، لذلك لا يمكننا أن نقول إن كانت الأمور تتحسن.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = أفضل مما كان قبل عام: { $now } الآن، { $then } آنذاك.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = تقريبًا كما كان قبل عام: { $now } الآن، { $then } آنذاك.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = أسوأ مما كان قبل عام: { $now } الآن، { $then } آنذاك.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = أفضل مما كان في البداية: { $now } الآن. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = تقريبًا كما كان في البداية: { $now } الآن. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = أسوأ مما كان في البداية: { $now } الآن. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: الأرقام حسب الربع السنوي
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = وعدنا: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = العمود الممتلئ مع العلامة ✓ يعني أننا أوفينا بوعدنا. والعمود المخطط يعني أننا لم نوفِ به.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = الفترة
# Heading of the column with numbers. A noun: a number that was measured.
figure = الرقم
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } في المئة
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [zero] { $value } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $value } أسابيع
        [many] { $value } أسبوعًا
       *[other] { $value } أسبوع
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [zero] { $value } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $value } أيام
        [many] { $value } يومًا
       *[other] { $value } يوم
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } من 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = اتصلوا بنا
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = بالهاتف أو الرسائل النصية أو البريد الإلكتروني أو الكتابة أو الزيارة. اختاروا الأسهل لكم.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = بالبريد
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = نسخ ورقية وطباعة كبيرة وبرايل وتسجيل صوتي ولغات أخرى
# Heading above what people can do who have no internet. "You" is the family.
no-internet = إذا لم يكن لديكم إنترنت

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = عن الصور
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = الصور في صفحاتنا السهلة القراءة، ومعنى كل منها.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = الترخيص:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = العربية
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = لغة الإشارة البريطانية
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = البنغالية
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = الكردية (السورانية)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = الويلزية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = الإنجليزية
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = الفارسية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = الفرنسية
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = الغوجاراتية
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = الهندية
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = البنجابية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = البولندية
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = البشتوية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = البرتغالية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = الرومانية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = الصومالية
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = التغرينية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = التركية
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = الأوكرانية
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = الأردية
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = الصينية

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = بحث
# Sentence under the heading of the search page, also shown by search engines.
search-lead = ابحثوا عن الخدمات والأدلة بالاسم أو الاحتياج أو المكان.
# Label of the search box.
# max: 40
search-label = ما الذي تبحثون عنه؟
# Hint under the search box. "It" is what the reader types.
search-hint = لا بأس بالأخطاء الإملائية.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = جرّبوا كلمات أقل أو كلمة أخرى. يمكنكم أيضًا تصفح الفهرس الأبجدي، أو التحدث إلينا.
# Said when the files of the search could not be loaded.
search-failed = لم يتم تحميل البحث. تحققوا من اتصالكم بالإنترنت، أو استخدموا الفهرس الأبجدي.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = البحث غير متاح على هذا الجهاز. اختاروا بدلًا منه الحرف الأول من الاسم.
# Button under the results. An instruction.
# max: 25
search-more = عرض المزيد
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = دليل
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = فعالية
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = معنى كلمة

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = اختصروا هذه القائمة
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = الاحتياج
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = العمر
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = المنطقة
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = نوع المساعدة
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = الكل
# A box to tick: only services that cost nothing.
# max: 30
filter-free = مجانية
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = يمكنكم طلبها بأنفسكم
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = مفتوحة الآن وبلا قائمة انتظار
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [zero] لا توجد خدمة تناسب كل اختياراتكم
        [one] تظهر خدمة واحدة
        [two] تظهر خدمتان
        [few] تظهر { $count } خدمات
        [many] تظهر { $count } خدمة
       *[other] تظهر { $count } خدمة
    }
# Button that takes back every choice.
# max: 25
filter-clear = إلغاء الاختيارات
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = لرؤية المزيد:
# Name of a list for two things at once: a need and an age, a need and an area, or an age and an area.
# $first: the first, such as "Autism".
# $second: the second, such as "Primary school".
combination-two = { $first }: { $second }
# Name of a list for a need, an age and an area.
# $first: the need, such as "Autism".
# $second: the age, such as "Primary school".
# $third: the area, such as "Riverside".
combination-three = { $first }: { $second }، { $third }
# Said where a list has no service. "We" and "us" are the people who run the site.
combination-none = لا نعرف حتى الآن خدمة لهذا. انظروا في القائمة الأطول، أو أخبرونا بما ينقص.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = حفظ في قائمتي
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = محفوظة في قائمتي
# Heading of the page with the services and guides the reader has saved.
my-list = قائمتي
# Sentence under the heading of that page.
my-list-lead = ما حفظتموه. تبقى قائمتكم على هذا الجهاز، ولا يمكن لأحد غيركم أن يراها.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = قائمتكم فارغة. في صفحة أي خدمة أو دليل، اختاروا «حفظ في قائمتي».
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [zero] لا توجد صفحات محفوظة
        [one] صفحة واحدة محفوظة
        [two] صفحتان محفوظتان
        [few] { $count } صفحات محفوظة
        [many] { $count } صفحة محفوظة
       *[other] { $count } صفحة محفوظة
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = إزالة
# Button that empties the list. An instruction.
# max: 25
my-list-clear = إزالة الكل
# Button that sends the list to another phone or person.
# max: 30
my-list-share = مشاركة قائمتي
# Label of a field that holds the address of the list, to be copied.
my-list-link = رابط هذه القائمة
# Said after the address was copied.
my-list-copied = تم نسخ الرابط.
# Heading above a list that came by a link from somebody else.
my-list-shared = قائمة شاركها أحدهم معكم
# Button that keeps such a list on this device.
# max: 40
my-list-keep = حفظ هذه الصفحات في قائمتي
# Said when a page on the list is no longer on the site.
my-list-gone = لم تعد هذه الصفحة موجودة هنا.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = لا يمكن حفظ قائمة على هذا الجهاز. يمكنكم طباعة أي صفحة، أو أن تطلبوا منا إرسال الصفحات إليكم بالبريد.
# Button that prints the page.
# max: 25
print-page = طباعة
# Button that prints everything on the list.
# max: 30
my-list-print = طباعة قائمتي
# Button that reads the page aloud.
# max: 25
listen = استماع
# Button that stops reading for a while.
# max: 20
listen-pause = إيقاف مؤقت
# Button that goes on reading.
# max: 20
listen-go-on = متابعة
# Button that ends reading.
# max: 20
listen-stop = إيقاف
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = إضافة إلى تقويمي
# Link to a calendar file with every event.
# max: 50
calendar-all = إضافة كل الفعاليات إلى تقويمي
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = أنتم غير متصلين بالإنترنت
# Sentence under that heading.
offline-lead = هذه الصفحة ليست محفوظة على جهازكم بعد. وهذه هي الصفحات المحفوظة:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = هل يوجد خطأ في هذه الصفحة؟
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = أخبرونا به وسنصححه.
# Link to a form.
# max: 35
wrong-form = استخدموا النموذج
# Link that starts an email about the page.
# max: 40
wrong-email = أرسلوا بريدًا إلكترونيًا عن هذه الصفحة
# Subject of that email. The title of the page follows.
wrong-subject = خطأ في الصفحة:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = ما الذي تغيّر وما الذي ينقص
# Sentence under that heading.
changes-lead = الخدمات المتوقفة حاليًا أو المكتملة العدد أو المغلقة أو التي لم تبدأ بعد، مع السبب، والمساعدة التي نعرف أنها غير متوفرة.
# Heading above services that are paused.
changes-paused = متوقفة حاليًا
# Heading above services with a waiting list.
changes-waiting-list = توجد قائمة انتظار
# Heading above services that have ended.
changes-closed = مغلقة
# Heading above services that are planned.
changes-planned = لم تبدأ بعد
# Said when every service is open.
changes-none = كل الخدمات مفتوحة.
# Heading above things that should be on the site and are not.
changes-missing = ما الذي ينقص هذا الموقع
# Said when nothing is missing.
changes-complete = لا نعلم أن شيئًا ينقص. إذا كنتم تعرفون شيئًا ناقصًا، فأخبرونا.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = صفحات وافق عليها أولياء الأمور
# Sentence under that heading.
approved-pages-lead = تقرأ مجموعة من أولياء الأمور الصفحة وتصوّت عليها. تبقى الصفحة في هذه القائمة ما دامت تقول ما صوّتوا عليه.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = الأصوات المؤيدة: { $votes } من { $of }، { $date }
# Heading above pages that somebody checked lately.
changes-checked = صفحات تمت مراجعتها حديثًا
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: ما الذي تغيّر
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = هل تريدون أن تعرفوا عندما يتغيّر شيء؟
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = قارئ الأخبار (feed reader) تطبيق يعرض لكم الجديد في المواقع التي تختارونها. لا تعطوننا اسمكم ولا بريدكم الإلكتروني.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = العنوان لقارئ الأخبار (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = اللغات
# Sentence under that heading. "We" is the council.
languages-page-lead = عدد الصفحات بكل لغة، وكيفية الحصول على مترجم فوري.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = عدد الصفحات: { $count } من { $total }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = يمكننا الاتصال بكم هاتفيًا مع مترجم فوري بأي لغة. هذه الخدمة مجانية.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = ما يجب أن يتضمنه هذا الموقع، وأين تجدونه
# Sentence under that heading.
coverage-lead = يحدد القانون ما يجب أن يتضمنه هذا الموقع. إليكم كل جزء والصفحات التي تجيب عنه.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = إلزامي
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = موصى به
# Stands before the pages that answer a part.
coverage-where = أين تجدونه:
# Stands beside a part that no page answers.
coverage-nowhere = ليس في هذا الموقع بعد
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = الأجزاء الموجودة في هذا الموقع: { $here } من { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = هذه القائمة محفوظة في ملف خاص بها. عندما يتغير القانون نغير القائمة، فتتغير هذه الصفحة معها.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = ما ينقص أو ما لم يكتمل
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = موجود في هذا الموقع
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = موجود جزئيًا في هذا الموقع
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = غير محدّث
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = قرأنا هذا الجزء من القانون.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = لم نقرأ هذا الجزء من القانون بعد.
# Why a part is not complete.
coverage-why-nothing = لا توجد صفحة تتحدث عن هذا بعد.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = الأدلة عن هذا: { $has }. يجب ألا تقل عن: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = الخدمات المتعلقة بهذا: { $has }. يجب ألا تقل عن: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = لا تخبركم هذه الخدمات بهذا بعد («{ $field }»):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = لم ننشر بعد أي تعليقات مع ردودنا عليها.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = لم نسأل العائلات عن رأيها هنا بعد.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = آخر رد لنا على تعليق بتاريخ { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = آخر مرة سألنا فيها العائلات عن رأيها كانت بتاريخ { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = كان يجب أن نراجع هذه الصفحات قبل { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = كيف صُنع هذا الموقع
# Sentence under that heading.
release-lead = مما صُنع هذا الموقع، وما راجعناه قبل أن تروه.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = صُنع بتاريخ { $date } باستخدام localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = الصفحات
# Above the table of languages. A page that only lists other pages does not count.
release-languages = الخدمات والأدلة والفعاليات بكل لغة
# Above the names of languages in that table.
release-language = اللغة
# Heading above what was checked before the site went out.
release-checks = ما الذي تمت مراجعته
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = عدد القواعد التي روجعت: { $rules }. لم نجد أخطاء تمنع نشره.
# What was checked. The links are those inside the site.
release-inside = كل الروابط داخل الموقع تعمل.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = الروابط إلى مواقع أخرى: يعمل { $works } من { $asked }، غير واضح: { $unclear }، لم يُجرَّب: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = أقدم هذه الإجابات بتاريخ { $date }.
# Said when nothing is left to put right.
release-nothing-left = لم يبقَ شيء يحتاج إلى تصحيح.
# Above the table of what is left to put right.
release-left = ما بقي للتصحيح
# In that table, above what it is about.
release-about = الموضوع
# In that table, above how many there are.
release-count = العدد
# In that table: things about translations, such as one that is older than its source.
release-about-translations = الترجمات
# In that table: things about words, such as a long sentence.
release-about-words = كلمات صعبة القراءة
# In that table: everything else.
release-about-other = شيء آخر
# Link to a file with the same facts and more.
release-file = كل هذا في ملف للحواسيب

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = بيان سهولة الوصول والاستخدام
# Sentence under that heading. "We" is the council.
accessibility-lead = نريد أن يتمكن الجميع من استخدام هذا الموقع.
# Heading above a list of what readers can do.
accessibility-can = يمكنكم
# Something readers can do.
accessibility-zoom = تكبير الكلمات حتى أربعة أضعاف، مع بقائها كلها على الشاشة
# Something readers can do.
accessibility-keyboard = استخدام كل صفحة بلوحة المفاتيح أو بمفتاح تحكّم (switch) أو بصوتكم
# Something readers can do.
accessibility-reader = الاستماع إلى كل صفحة بقارئ الشاشة
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = استخدام كل صفحة عند إيقاف JavaScript
# Something readers can do.
accessibility-colours = استخدام ألوان تختارونها، أو ألوان داكنة، أو تباين عالٍ
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = أخبرونا أي صفحة هي. سنصلحها، أو نرسلها إليكم بصيغة أخرى.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = بيان سهولة الوصول والاستخدام: { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = البيان القانوني هو المكتوب بهذه اللغة: { $language }. هذه الكلمات هنا لمساعدتكم على فهمه.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = تلتزم جهة { $organisation } بجعل موقعها سهل الوصول والاستخدام، وفقًا للوائح إمكانية الوصول لهيئات القطاع العام (المواقع الإلكترونية وتطبيقات الهاتف) (رقم 2) لعام 2018.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = حالة الامتثال
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = يمتثل هذا الموقع بالكامل لمستوى AA من إرشادات إتاحة محتوى الويب، الإصدار 2.2.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = يمتثل هذا الموقع جزئيًا لمستوى AA من إرشادات إتاحة محتوى الويب، الإصدار 2.2، بسبب أوجه عدم الامتثال المذكورة أدناه.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = يمتثل هذا الموقع جزئيًا لمستوى AA من إرشادات إتاحة محتوى الويب، الإصدار 2.2، بسبب الاستثناءات المذكورة أدناه.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = يمتثل هذا الموقع جزئيًا لمستوى AA من إرشادات إتاحة محتوى الويب، الإصدار 2.2، بسبب أوجه عدم الامتثال والاستثناءات المذكورة أدناه.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = لا يمتثل هذا الموقع لمستوى AA من إرشادات إتاحة محتوى الويب، الإصدار 2.2. أوجه عدم الامتثال مذكورة أدناه.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = لم نختبر هذا الموقع بعد وفق مستوى AA من إرشادات إتاحة محتوى الويب، الإصدار 2.2. قد لا تعمل بعض الأجزاء معكم. إذا حدث ذلك فأخبرونا.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = محتوى يصعب الوصول إليه
# Sentence under that heading. Fixed by law in English.
statement-failing-text = المحتوى المذكور أدناه يصعب الوصول إليه للأسباب التالية.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = عدم الامتثال للوائح إمكانية الوصول
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = من يتأثر بذلك
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = معيار النجاح في WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = نخطط لإصلاحه قبل
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = عبء غير متناسب
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = قيّمنا ذلك في { $date }.
# Link to the page with that work.
statement-assessment = اقرؤوا التقييم
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = محتوى لا تشمله لوائح إمكانية الوصول
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = إعداد هذا البيان
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = أُعدّ هذا البيان في { $prepared }. وجرت آخر مراجعة له في { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = الملاحظات وبيانات الاتصال
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = إجراءات تطبيق القانون
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = تتولى لجنة المساواة وحقوق الإنسان (EHRC) تطبيق لوائح إمكانية الوصول لهيئات القطاع العام (المواقع الإلكترونية وتطبيقات الهاتف) (رقم 2) لعام 2018 («لوائح إمكانية الوصول»).
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = إذا لم ترضوا عن ردنا على شكواكم، فاتصلوا بخدمة المشورة والدعم في مجال المساواة (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = إذا كنتم لا توافقون: خياراتكم والمهل الزمنية
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = ابحثوا عن القرار، ثم انظروا من يستطيع إعادة النظر فيه وكم لديكم من الوقت. لا بأس بعدم الموافقة، وهذا لا يضر بدعم طفلكم.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = رسالتكم تذكر آخر يوم. إذا اختلفت مهلة في هذه الصفحة فاعملوا بما في الرسالة، أو اسألوا خدمة المشورة المجانية اليوم.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = إذا كنتم لا توافقون
# Link under that list to the page with all the ways.
disagree-all = كل خياراتكم والمهل الزمنية
# Label before the decisions that a way is for.
route-when = لأي شيء هذا
# Label before who looks at the decision again.
route-who = من يقرر
# Label before what to do.
route-how = ماذا تفعلون
# Label before the time limits.
route-limit = المهلة
# In place of a time limit, where the law sets none.
route-no-limit = لا يحدد القانون مهلة. كلما كان أبكر كان أفضل.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = أو
# Stands after two time limits: the one that ends later counts.
route-later = أيهما جاء بعد الآخر
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = ابتداءً من: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = تحققوا من هذه المهلة في رسالتكم أو مع خدمة المشورة.
# Label before how long it takes until there is an answer.
route-takes = كم يستغرق ذلك
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [zero] { $count } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [zero] { $count } يوم دراسي
        [one] يوم دراسي واحد
        [two] يومان دراسيان
        [few] { $count } أيام دراسية
        [many] { $count } يومًا دراسيًا
       *[other] { $count } يوم دراسي
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = صيغ أخرى ودون إنترنت
# Sentence under that heading. "You" is the family.
formats-lead = احصلوا على هذا الموقع على الورق، أو بخط كبير، أو بطريقة برايل، أو بتسجيل صوتي، أو بلغة أخرى.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = هذا للأشخاص ذوي الإعاقة، ولمن ليس لديهم إنترنت، ولمن يقرؤون بلغة أخرى، ولأي شخص آخر. لستم مضطرين لذكر السبب.
# Heading above links to booklets.
booklets = كتيبات للطباعة
# Sentence under that heading.
booklets-lead = كل كتيب صفحة واحدة طويلة بخط كبير. اطبعوه، أو احفظوه على جهازكم.
# Heading above booklets with the guides of one subject.
booklets-topics = الأدلة حسب الموضوع
# Heading above booklets with the services for one need.
booklets-needs = الخدمات حسب الاحتياج
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = أُعدّ بتاريخ { $date }. قد تتغير المعلومات: اسألوا الخدمة قبل أن تذهبوا إليها.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = ماذا تريدون أن تعرفوا؟
# Sentence under that heading. An instruction.
questions-lead = اختاروا سؤالًا لتروا الجواب.
