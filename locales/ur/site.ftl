### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = پہلا صفحہ
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = سیدھے اصل صفحے پر جائیں
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = اہم حصے
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = اس ویب سائٹ پر مزید
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = آپ یہاں ہیں
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = زبان چنیں
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = اس صفحے پر
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = یہ صفحہ ابھی آپ کی زبان میں نہیں ہے۔ یہ اس زبان میں دکھایا جا رہا ہے: { $language }۔
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = یہ صفحہ ابھی آسان زبان (easy read) میں نہیں ہے۔
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = ہم مفت ترجمان کے ساتھ آپ کو فون کر سکتے ہیں۔ ہمیں فون کریں:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = اس صفحے کے کچھ حصے ابھی آپ کی زبان میں نہیں ہیں۔ وہ حصے اس زبان میں ہیں: { $language }۔
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = جب سے اس صفحے کا ترجمہ ہوا ہے، اصل صفحہ ({ $language }) بدل چکا ہے۔
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = اس صفحے کے کچھ حصوں کا ترجمہ کمپیوٹر نے کیا ہے۔ اس میں غلطیاں ہو سکتی ہیں۔
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = یہ صفحہ { $language } میں پڑھیں
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = انگریزی میں
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = ان زبانوں میں یہ صفحہ ابھی اس زبان میں ہے: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = مدد چاہیے؟
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = ہم سے بات کریں۔ جو آپ کو چاہیے، اسے ڈھونڈنے میں ہم آپ کی مدد کر سکتے ہیں۔
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = شائع کردہ:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = یہ ویب سائٹ کوکیز (cookies) استعمال نہیں کرتی اور آپ کا پیچھا نہیں کرتی۔
# Label before a phone number to call. A noun.
phone = فون:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = ٹیکسٹ میسج:
# Label before an email address. A noun.
email = ای میل:
# Label before the address of a page of somebody else on the web. A noun.
website = ویب سائٹ:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = برطانوی اشاروں کی زبان (BSL) میں ویڈیو ریلے:
# Title and heading of the page that stands at an old address and leads to the new one.
moved = یہ صفحہ دوسری جگہ چلا گیا ہے
# Link on the page that stands at an old address. An instruction.
moved-link = نئے صفحے پر جائیں
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = اب ختم ہو چکا ہے: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = اس کی جگہ اب کچھ اور ہے: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = یہ { $date } کو ختم ہوا۔
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = اس کی جگہ آپ کیا استعمال کر سکتے ہیں
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = کچھ اور تلاش کریں
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = ہمیں یہ صفحہ نہیں مل رہا
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = ہو سکتا ہے پتا غلط لکھا گیا ہو، یا صفحہ دوسری جگہ چلا گیا ہو۔
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = ان میں سے کوئی صفحہ دیکھیں:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = ضرورت کے لحاظ سے
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = عمر کے لحاظ سے
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = مدد کی قسم کے لحاظ سے
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = علاقے کے لحاظ سے
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = رہنما صفحات
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = حروفِ تہجی کی فہرست
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = پروگرام
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = الفاظ کے معنی
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = کون کیا کرتا ہے
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = اپنی رائے دیں
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = آپ نے کہا، ہم نے کیا
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = ہمارا کام کیسا جا رہا ہے
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = ہم سے رابطہ کریں
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = تصویروں کے بارے میں
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = سوال کے لحاظ سے
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = کیا بدلا ہے
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = زبانیں
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = اس ویب سائٹ پر کیا ہونا ضروری ہے
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = اگر آپ متفق نہیں
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = معذوری رکھنے والوں کے لیے آسانی
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = دوسری شکلیں اور انٹرنیٹ کے بغیر
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = میری فہرست

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = آپ کے بچے کو کس چیز میں مدد چاہیے؟
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = کوئی ضرورت چنیں اور دیکھیں کہ کیا مدد موجود ہے۔
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = آپ کے بچے کی عمر کیا ہے؟
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = عمر چنیں اور دیکھیں کہ کیا مدد اور رہنما صفحات موجود ہیں اور آگے کیا ہو گا۔
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = آپ کس قسم کی مدد تلاش کر رہے ہیں؟
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = مدد کی قسم چنیں اور اس کی تمام خدمات دیکھیں۔
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = آپ کہاں رہتے ہیں؟
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = علاقہ چنیں اور وہاں رہنے والے خاندانوں کے لیے خدمات دیکھیں۔
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = خدمات
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = رہنما صفحات
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = حقوق، پلان، پیسے، صحت اور بڑے ہونے کے بارے میں سادہ رہنما صفحات۔
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = ڈھونڈنے کے دوسرے طریقے
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = ایک نظر میں
# Heading on the first page, above the guides to read first. An instruction.
start-here = یہاں سے شروع کریں
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = خدمات کی حروفِ تہجی کے لحاظ سے فہرست
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = تمام خدمات، نام کے لحاظ سے۔
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = حروف
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = { $letter } سے شروع ہونے والی خدمات
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] ابھی کوئی خدمت نہیں
        [one] { $count } خدمت
       *[other] { $count } خدمات
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } مرحلہ
       *[other] { $count } مراحل
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = اس کے بعد:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = شاید یہ بھی آپ کے کام آئے
# Heading at the end of a guide, above a list of services.
services-that-help = مدد کرنے والی خدمات
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = اس کے بعد پڑھیں

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = کیا ہم یہ خدمت لے سکتے ہیں؟
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = یہ کیسے ملتی ہے؟
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = کتنا انتظار کرنا ہو گا؟
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = اس کا خرچ کتنا ہے؟
# Heading of a part of the page of a service: opening hours and places.
ask-where = کب اور کہاں؟
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = پہنچنا اور حصہ لینا
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = ان سے رابطہ کیسے کریں؟
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = اگر کچھ غلط ہو، یا وہ انکار کر دیں؟
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = خاندان یہ سوال پوچھتے ہیں
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = عمر
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = اس وقت
# Label before the name of the organisation that runs a service or an event.
run-by = چلانے والا ادارہ
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = کہاں
# Label before the day and times of an event.
when-label = کب
# Label before the languages that the staff of a service speak.
languages-spoken = بولی جانے والی زبانیں
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = کن کے لیے
# Label before the stages of life a service is for, such as "Primary school".
for-stages = عمریں اور مراحل
# Label before the areas a service is for. A noun: a part of the country.
for-areas = علاقہ
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = تمام ضرورتیں
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = ہمارے علاقے میں ہر جگہ
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = کون درخواست کر سکتا ہے:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = پہلے کیا ہونا ضروری ہے
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = تشخیص (diagnosis) ضروری ہے۔
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = تشخیص (diagnosis) ضروری نہیں۔
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = تعلیم، صحت اور نگہداشت کا پلان (EHC plan) ضروری ہے۔
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = تعلیم، صحت اور نگہداشت کا پلان (EHC plan) ضروری نہیں۔
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = مفت
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = اپنی نقشے کی ایپ میں کھولیں
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = لوگوں کی حفاظت کے لیے ہم یہ پتا شائع نہیں کرتے۔ رابطہ کرتے وقت ان سے پوچھ لیں۔
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = وہاں کیسے پہنچیں
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = معذوری رکھنے والوں کے لیے سہولتیں
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = اس کی جگہ یہ استعمال کریں:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = ({ $date } کی معلومات)
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = { $date } کو جانچا گیا۔
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = { $by } نے آسان زبان کا یہ صفحہ { $date } کو جانچا۔
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = ہم نے { $date } کے بعد سے یہ صفحہ نہیں جانچا۔ اس پر بھروسا کرنے سے پہلے براہِ کرم فون کریں:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = حال میں جانچا نہیں گیا
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = والدین کا منظور کردہ
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = اس صفحے کے حق میں ووٹ: { $of } میں سے { $votes }، { $date } کو۔ ووٹ دینے والے: { $panel }۔
# Under that mark: what it means. "They" is the parents.
approved-meaning = والدین نے انہی الفاظ کے لیے ووٹ دیا۔ اگر الفاظ بدل جائیں تو دوبارہ ووٹ ہونے تک یہ نشان ہٹا دیا جاتا ہے۔
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = مفت اور غیر جانبدار مشورہ
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = اگر آپ متفق نہیں، یا چاہتے ہیں کہ کوئی آپ کا ساتھ دے، تو ایسی خدمت سے بات کریں جو کونسل کا حصہ نہیں۔

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = یہ صفحہ برطانوی اشاروں کی زبان (BSL) میں دیکھیں
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = ویڈیو پر لکھے الفاظ
# What opens the words of the video as text. An instruction.
bsl-transcript = ویڈیو میں جو کہا گیا ہے وہ پڑھیں
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = اشاروں میں پیش کرنے والے: { $by }۔
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = { $by } نے { $date } کو جانچا۔

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = کھلی ہے
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = انتظار کی فہرست
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = فی الحال رکی ہوئی ہے
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = بند ہے
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = ابھی شروع نہیں ہوئی
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = { $date } سے۔
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = ہمیں { $date } تک تبدیلی کی امید ہے۔

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } سال
       *[other] { $age } سال
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } سے { $to } سال
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = انتظار نہیں کرنا پڑتا
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } ہفتہ
       *[other] { $weeks } ہفتے
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } سے { $to } ہفتے

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = صرف اسکول کے دنوں میں (term time)
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = صرف اسکول کی چھٹیوں میں
# Stands before a list of single days with their opening hours.
on-these-days = ان دنوں میں:
# Stands before a list of days on which a place is not open.
closed-on = ان دنوں بند:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = فی سیشن
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = فی گھنٹہ
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = آدھے دن کے لیے
# Stands after a price, such as "£20 a day": the price of one day.
per-day = فی دن
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = فی رات
# Stands after a price, such as "£50 a week": the price of one week.
per-week = فی ہفتہ
# Stands after a price, such as "£40 a month": the price of one month.
per-month = فی مہینہ
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = فی ٹرم
# Stands after a price, such as "£10 a year": the price of one year.
per-year = فی سال
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = فی کھانا
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = فی میل
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = صرف ایک بار

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = آپ خود درخواست کر سکتے ہیں
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = آپ کی نرسری، اسکول یا کالج
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = آپ کے ڈاکٹر (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = نرس، تھراپسٹ یا صحت کا کوئی اور کارکن
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = سماجی کارکن (social worker)
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = ہیلتھ وزیٹر (health visitor) یا چھوٹے بچوں کا کارکن
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = آپ کے بچے کے ساتھ کام کرنے والا کوئی بھی شخص
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = کوئی نہیں: یہ خود بخود ملتی ہے

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = ایسی جگہ جہاں آپ جاتے ہیں
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = آپ کے گھر پر
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = آن لائن
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = فون پر
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = اسکول میں

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = سیڑھیوں کے بغیر داخلہ
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = خود کھلنے والے دروازے
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = چوڑے دروازے
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = لفٹ
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = معذوری رکھنے والوں کے لیے ٹوائلٹ
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = بڑا اور پوری طرح لیس ٹوائلٹ (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = اٹھانے والی مشین (hoist)
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = بچوں کی نیپی بدلنے کی جگہ
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = سماعتی آلوں کے لیے ہیئرنگ لوپ (hearing loop)
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = برطانوی اشاروں کی زبان (BSL) جاننے والا عملہ
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = بریل میں لکھے بورڈ
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = پُرسکون کمرہ
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = حسّی کمرہ (sensory room)
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = مددگار کتوں کا خیرمقدم ہے
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = بلیو بیج (Blue Badge) والوں کے لیے پارکنگ
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = پارکنگ
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = قریب ہی بس اسٹاپ

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = ہر بچے کے ساتھ آپ کا مقصد کیا ہوتا ہے؟
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = عملے نے کیا تربیت لی ہے؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = آپ ہمیں کیسے شامل کرتے ہیں؟
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = ہمیں کیسے پتا چلے گا کہ کام کیسا چل رہا ہے؟
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = یہ جگہ سب کے لیے کتنی آسان ہے؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = میرا بچہ آپ کے ہاں کیسے شروع کرتا ہے؟
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = آپ کن چیزوں کو بہتر بنانا چاہتے ہیں؟

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = اس ادارے کے بارے میں
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = قسم
# Label before "Outside our area", when a school is not in the area of the council.
school-where = کہاں
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = ہمارے علاقے سے باہر
# Label before the number of children a school can take. A plural noun: places for children.
school-places = جگہیں
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = خصوصی یونٹ
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = اعزاز
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = خصوصی تعلیمی ضروریات (SEN) پر اس کی رپورٹ پڑھیں
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = { $date } کو تازہ کی گئی۔
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = اس کی خصوصی تعلیمی ضروریات (SEN) کی رپورٹ ابھی ہمارے پاس نہیں ہے۔ اسکول سے مانگیں۔
# Heading above how a school chooses the children it takes.
school-admissions = بچوں کو جگہ کیسے ملتی ہے
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } جگہ
       *[other] { $count } جگہیں
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = عام اسکول (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = خصوصی اسکول (special school)
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = نرسری
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = چائلڈ مائنڈر (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = کالج
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = متبادل تعلیم
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = خصوصی کالج
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = خصوصی یونٹ والا اسکول

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = مراحل
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = آپ یہاں ہیں
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = پچھلا اور اگلا مرحلہ
# Label before the link to the step before this one.
step-before = پچھلا:
# Label before the link to the step after this one.
step-after = اگلا:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = مرحلہ { $number } از { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = قانون

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = الفاظ کے معنی
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = ان الفاظ کا مطلب کیا ہے۔
# Label before links to other words of the glossary. An instruction.
see-also = یہ بھی دیکھیں:
# Heading of the page with the kinds of people who work with families: who is who.
who = کون کیا کرتا ہے
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = وہ لوگ جن سے شاید آپ ملیں، وہ کیا کرتے ہیں، اور آپ ان سے کیا پوچھ سکتے ہیں۔
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = تعلیم میں
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = صحت میں
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = سماجی نگہداشت میں
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = آزاد اور غیر جانبدار
# Heading above when families ("you") meet people with this job ("them").
role-meet = آپ ان سے کب مل سکتے ہیں
# Heading above what families ("you") can ask people with this job.
role-ask = آپ کیا پوچھ سکتے ہیں
# Heading above how families can contact people with this job ("them").
role-reach = ان تک کیسے پہنچیں

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = پروگرام
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = خاندانوں کے لیے سیر، ورکشاپ اور ملاقاتیں۔
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = ابھی کوئی آنے والا پروگرام نہیں ہے۔ کچھ دن بعد دوبارہ دیکھیں۔
# Notice at the top of the page of an event that has already taken place.
event-over = یہ پروگرام ختم ہو چکا ہے۔
# Heading above what to do to get a place at an event.
booking = بکنگ کیسے کریں
# Label before the web address of an event that takes place on the internet.
online = آن لائن:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = اپنی رائے دیں
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = جس طرح آپ کے لیے آسان ہو، حصہ لیں۔ چند منٹ کی بات بھی اتنی ہی اہم ہے جتنی بورڈ کی رکنیت۔
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = اس وقت کھلے ہیں
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = جلد آ رہے ہیں
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = بند ہو چکے، اور ان کا نتیجہ
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = ہم اس وقت کسی خاص بات کے بارے میں نہیں پوچھ رہے۔
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = آپ کسی بھی وقت ہمیں اپنی رائے بتا سکتے ہیں۔ ہمارے پوچھنے تک انتظار کرنے کی ضرورت نہیں۔
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = شروع
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = ختم
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = وقت لگے گا
# Heading above the result of a consultation that is closed.
outcome = اس کا نتیجہ
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = { $date } کو شائع ہوا۔
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = اس کا کیا نتیجہ نکلا، یہ ہم { $date } تک یہاں بتائیں گے۔
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = اس کا کیا نتیجہ نکلا، یہ ہم نے ابھی نہیں بتایا۔ اگر آپ جاننا چاہیں تو ہم سے پوچھیں۔
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = جواب دینے کا آخری دن: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = آخری دن میرے کیلنڈر میں شامل کریں
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = آپ کے کیلنڈر میں آخری دن
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = میری کیلنڈر ایپ میں سبسکرائب کریں
# Sentence before that link. "You" is the family.
calendar-subscribe-how = سبسکرائب کرنے پر نئے دن خود بخود آپ کے کیلنڈر میں آ جاتے ہیں۔ یہ مفت ہے، اور آپ کسی بھی وقت روک سکتے ہیں۔
# Sentence before a web address. An instruction.
calendar-address = اگر لنک کام نہ کرے تو یہ پتہ اپنی کیلنڈر ایپ میں کاپی کریں:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = دن ایک بار محفوظ کریں، نئے دنوں کے بغیر
# Heading above ways in which families can help to shape services.
ways-heading = حصہ لینے کے طریقے
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = سب سے کم وقت سے سب سے زیادہ وقت تک۔ آپ کسی بھی مرحلے پر رک سکتے ہیں۔
# Heading above ways to take part that need a few minutes.
commitment-minutes = چند منٹ
# Heading above ways to take part that need about one hour.
commitment-hour = تقریباً ایک گھنٹہ
# Heading above ways to take part that need one evening or one morning.
commitment-evening = ایک شام یا ایک صبح
# Heading above ways to take part that need some time about once a month.
commitment-regular = تقریباً ہر مہینے
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = باقاعدہ ذمہ داری
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = آپ نے کہا، ہم نے کیا
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = خاندانوں نے ہمیں کیا بتایا، ہم نے کیا جواب دیا، اور ہم نے اس پر کیا کیا۔
# Heading above what families ("you") told the council.
said = آپ نے کہا
# Heading above what the council ("our") answered. A noun.
answer = ہمارا جواب
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = ہم کیا کرتے ہیں
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = ہو گیا
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = ہو رہا ہے
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = طے ہے
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = ہم یہ نہیں کر سکتے
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } رائے، ہمارے جواب کے ساتھ
       *[other] { $count } آرا، ہمارے جوابوں کے ساتھ
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = یہاں ابھی کوئی رائے نہیں ہے۔ یہ صفحہ دکھائے گا کہ آپ نے ہمیں کیا بتایا، ہمارا جواب کیا ہے، اور ہم کیا کرتے ہیں۔
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = ہم کہاں تک پہنچے
# Heading above the newest comments of families with the answers of the council.
you-said-latest = تازہ ترین جوابات
# Heading above links to the comments of each year.
you-said-years = سال کے لحاظ سے
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = موضوع کے لحاظ سے
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = آپ نے کہا، ہم نے کیا: سال { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = آپ نے کہا، ہم نے کیا: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = تمام آرا اور جوابات
# Explains the tag "Done". "We" is the council.
action-done-means = ہم نے یہ مکمل کر لیا ہے۔
# Explains the tag "In progress". "We" is the council.
action-doing-means = ہم نے شروع کر دیا ہے۔
# Explains the tag "Planned". "We" is the council.
action-planned-means = ہم یہ کریں گے۔ ابھی شروع نہیں کیا۔
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = ہم یہ صاف کہتے ہیں، اور وجہ بھی بتاتے ہیں۔
# Heading above how many comments are not published. "We" is the council.
left-out = جو ہم نے شائع نہیں کیا
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = قانون ہمیں دو طرح کی آرا شائع نہ کرنے کی اجازت دیتا ہے (SEND Regulations 2014، ضابطہ 56(4))۔ پھر بھی ہم ہر رائے پڑھتے ہیں۔
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = صرف دکھ دینے یا وقت ضائع کرنے کے لیے: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = کسی ایک بچے یا نوجوان کی مدد کے بارے میں: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = رائے کیسے دیں
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = ہمیں بتائیں کہ کیا اچھا ہے، کیا کم ہے یا غلط ہے، سائٹ استعمال کرنا کتنا آسان ہے، اور اسے بنانے میں آپ کیسے مدد کرنا چاہیں گے۔ اپنا نام بتانا ضروری نہیں۔
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = ہم سال میں کم از کم ایک بار آرا اور اپنے جوابات شائع کرتے ہیں۔ ان میں کوئی ایسی بات نہیں ہوتی جس سے پتہ چلے کہ آپ کون ہیں۔
# Heading above how to comment by talking to somebody face to face.
comment-in-person = آمنے سامنے
# Sentence under "In person". "Us" is the council.
comment-in-person-how = ہم سے پوچھیں کہ ہم کب اور کہاں مل سکتے ہیں۔ آپ کسی کو ساتھ لا سکتے ہیں۔
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = ہمارا کام کیسا جا رہا ہے
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = ہم کیا وعدہ کرتے ہیں، اور ہم اس کے کتنے قریب ہیں۔
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = ہمارا وعدہ
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = تازہ ترین
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = وعدہ پورا ہوا
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = ابھی پورا نہیں ہوا
# Title of a table. A quarter is three months of a year.
figures-caption = سہ ماہی اعداد
# Said of a promise of the council that nobody has measured yet.
figures-none = ابھی کوئی اعداد و شمار نہیں ہیں۔
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = اب تک صرف ایک عدد ہے، اس لیے ہم نہیں کہہ سکتے کہ حالات بہتر ہو رہے ہیں یا نہیں۔
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = ایک سال پہلے سے بہتر: اب { $now }، تب { $then }۔
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = تقریباً ایک سال پہلے جیسا: اب { $now }، تب { $then }۔
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = ایک سال پہلے سے بدتر: اب { $now }، تب { $then }۔
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = شروع سے بہتر: اب { $now }۔ { $period }: { $then }۔
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = تقریباً شروع جیسا: اب { $now }۔ { $period }: { $then }۔
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = شروع سے بدتر: اب { $now }۔ { $period }: { $then }۔
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: ہر سہ ماہی کے اعداد
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = ہمارا وعدہ: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = ✓ والی بھری ہوئی پٹی کا مطلب ہے کہ ہم نے وعدہ پورا کیا۔ دھاری دار پٹی کا مطلب ہے کہ پورا نہیں کیا۔
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = مدت
# Heading of the column with numbers. A noun: a number that was measured.
figure = عدد
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } فیصد
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } ہفتہ
       *[other] { $value } ہفتے
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } دن
       *[other] { $value } دن
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = 10 میں سے { $value }

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = ہم سے رابطہ کریں
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = فون، ٹیکسٹ، ای میل، خط یا ملاقات۔ جو آپ کے لیے سب سے آسان ہو وہ چنیں۔
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = ڈاک سے
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = کاغذ، بڑے حروف، بریل، آڈیو اور دوسری زبانیں
# Heading above what people can do who have no internet. "You" is the family.
no-internet = اگر آپ کے پاس انٹرنیٹ نہیں ہے

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = تصویروں کے بارے میں
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = ہمارے آسان زبان والے صفحات کی تصویریں، اور ہر تصویر کا مطلب۔
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = لائسنس:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = عربی
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = برطانوی اشاروں کی زبان (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = بنگالی
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = کردی (سورانی)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = ویلش
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = انگریزی
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = فارسی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = فرانسیسی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = گجراتی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = ہندی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = پنجابی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = پولش
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = پشتو
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = پرتگالی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = رومانیائی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = صومالی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = تگرینیا
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = ترکی
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = یوکرینی
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = اردو
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = چینی

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = تلاش کریں
# Sentence under the heading of the search page, also shown by search engines.
search-lead = خدمات اور رہنما صفحات کو نام، ضرورت یا جگہ سے تلاش کریں۔
# Label of the search box.
# max: 40
search-label = آپ کیا تلاش کر رہے ہیں؟
# Hint under the search box. "It" is what the reader types.
search-hint = ہجے (spelling) غلط ہوں تو بھی کوئی بات نہیں۔
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] کچھ نہیں ملا
        [one] { $count } نتیجہ
       *[other] { $count } نتائج
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = کم الفاظ یا کوئی دوسرا لفظ لکھ کر دیکھیں۔ آپ حروفِ تہجی کی فہرست بھی دیکھ سکتے ہیں، یا ہم سے بات کریں۔
# Said when the files of the search could not be loaded.
search-failed = تلاش نہیں کھل سکی۔ اپنا انٹرنیٹ کنکشن دیکھیں، یا حروفِ تہجی کی فہرست استعمال کریں۔
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = اس ڈیوائس پر تلاش کام نہیں کرتی۔ اس کی جگہ نام کا پہلا حرف چنیں۔
# Button under the results. An instruction.
# max: 25
search-more = مزید دکھائیں
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = رہنما صفحہ
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = پروگرام
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = لفظ کے معنی

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = اس فہرست کو چھوٹا کریں
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = ضرورت
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = عمر
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = علاقہ
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = مدد کی قسم
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = سب
# A box to tick: only services that cost nothing.
# max: 30
filter-free = مفت
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = آپ خود درخواست کر سکتے ہیں
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = اس وقت کھلی ہے، انتظار کی فہرست نہیں
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] آپ کے سارے انتخاب کے مطابق کوئی خدمت نہیں
        [one] { $count } خدمت دکھائی گئی ہے
       *[other] { $count } خدمات دکھائی گئی ہیں
    }
# Button that takes back every choice.
# max: 25
filter-clear = انتخاب ہٹائیں
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = مزید دیکھیں:
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
combination-none = ہمیں ابھی اس کے لیے کسی خدمت کا علم نہیں۔ لمبی فہرست دیکھیں، یا ہمیں بتائیں کہ کیا کمی ہے۔

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = میری فہرست میں محفوظ کریں
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = میری فہرست میں محفوظ ہے
# Heading of the page with the services and guides the reader has saved.
my-list = میری فہرست
# Sentence under the heading of that page.
my-list-lead = جو آپ نے محفوظ کیا ہے۔ آپ کی فہرست اسی ڈیوائس پر رہتی ہے، اور کوئی دوسرا اسے نہیں دیکھ سکتا۔
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = آپ کی فہرست خالی ہے۔ کسی بھی خدمت یا رہنما صفحے پر ”میری فہرست میں محفوظ کریں“ چنیں۔
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] کچھ محفوظ نہیں
        [one] { $count } صفحہ محفوظ ہے
       *[other] { $count } صفحات محفوظ ہیں
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = ہٹائیں
# Button that empties the list. An instruction.
# max: 25
my-list-clear = سب ہٹائیں
# Button that sends the list to another phone or person.
# max: 30
my-list-share = میری فہرست شیئر کریں
# Label of a field that holds the address of the list, to be copied.
my-list-link = اس فہرست کا لنک
# Said after the address was copied.
my-list-copied = لنک کاپی ہو گیا ہے۔
# Heading above a list that came by a link from somebody else.
my-list-shared = ایک فہرست جو کسی نے آپ کے ساتھ شیئر کی ہے
# Button that keeps such a list on this device.
# max: 40
my-list-keep = یہ سب میری فہرست میں محفوظ کریں
# Said when a page on the list is no longer on the site.
my-list-gone = یہ صفحہ اب یہاں نہیں ہے۔
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = اس ڈیوائس پر فہرست محفوظ نہیں ہو سکتی۔ آپ کوئی بھی صفحہ پرنٹ کر سکتے ہیں، یا ہم سے کہیں کہ صفحات آپ کو ڈاک سے بھیج دیں۔
# Button that prints the page.
# max: 25
print-page = پرنٹ کریں
# Button that prints everything on the list.
# max: 30
my-list-print = میری فہرست پرنٹ کریں
# Button that reads the page aloud.
# max: 25
listen = سنیں
# Button that stops reading for a while.
# max: 20
listen-pause = تھوڑی دیر روکیں
# Button that goes on reading.
# max: 20
listen-go-on = جاری رکھیں
# Button that ends reading.
# max: 20
listen-stop = بند کریں
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = میرے کیلنڈر میں شامل کریں
# Link to a calendar file with every event.
# max: 50
calendar-all = تمام پروگرام میرے کیلنڈر میں شامل کریں
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = آپ کا انٹرنیٹ اس وقت بند ہے
# Sentence under that heading.
offline-lead = یہ صفحہ ابھی آپ کی ڈیوائس پر نہیں ہے۔ جو صفحات موجود ہیں، وہ یہ ہیں:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = کیا اس صفحے پر کچھ غلط ہے؟
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = ہمیں بتائیں، ہم اسے ٹھیک کر دیں گے۔
# Link to a form.
# max: 35
wrong-form = ہمارا فارم استعمال کریں
# Link that starts an email about the page.
# max: 40
wrong-email = اس صفحے کے بارے میں ہمیں ای میل کریں
# Subject of that email. The title of the page follows.
wrong-subject = اس صفحے پر کچھ غلط ہے:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = کیا بدلا ہے، اور کیا کمی ہے
# Sentence under that heading.
changes-lead = وہ خدمات جو رکی ہوئی ہیں، بھر چکی ہیں، بند ہیں یا ابھی شروع ہونی ہیں، ان کی وجہ، اور وہ مدد جس کی کمی کا ہمیں علم ہے۔
# Heading above services that are paused.
changes-paused = فی الحال رکی ہوئی ہیں
# Heading above services with a waiting list.
changes-waiting-list = انتظار کی فہرست ہے
# Heading above services that have ended.
changes-closed = بند ہیں
# Heading above services that are planned.
changes-planned = ابھی شروع نہیں ہوئیں
# Said when every service is open.
changes-none = تمام خدمات کھلی ہیں۔
# Heading above things that should be on the site and are not.
changes-missing = اس ویب سائٹ پر کیا کمی ہے
# Said when nothing is missing.
changes-complete = ہمارے علم میں کوئی کمی نہیں۔ اگر آپ کو کوئی کمی معلوم ہو تو ہمیں بتائیں۔
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = والدین کے منظور کردہ صفحات
# Sentence under that heading.
approved-pages-lead = والدین کا ایک گروپ صفحہ پڑھتا ہے اور اس پر ووٹ دیتا ہے۔ صفحہ اس فہرست میں تب تک رہتا ہے جب تک اس میں وہی لکھا ہو جس کے لیے انہوں نے ووٹ دیا۔
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = حق میں ووٹ: { $of } میں سے { $votes }، { $date }
# Heading above pages that somebody checked lately.
changes-checked = حال ہی میں جانچے گئے صفحات
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: کیا بدلا ہے
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = کیا آپ جاننا چاہتے ہیں جب کچھ بدلے؟
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = فیڈ ریڈر (feed reader) ایک ایپ ہے جو آپ کی چنی ہوئی ویب سائٹوں پر نئی باتیں دکھاتی ہے۔ آپ ہمیں اپنا نام یا ای میل نہیں دیتے۔
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = آپ کے فیڈ ریڈر کے لیے پتہ (Atom feed)

## Languages

# Heading of the page about languages.
languages-page = زبانیں
# Sentence under that heading. "We" is the council.
languages-page-lead = ہر زبان میں کتنے صفحات ہیں، اور ترجمان کیسے مل سکتا ہے۔
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $total } صفحات میں سے { $count }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = ہم کسی بھی زبان کے ترجمان کے ساتھ آپ کو فون کر سکتے ہیں۔ یہ مفت ہے۔

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = اس ویب سائٹ پر کیا ہونا ضروری ہے، اور وہ کہاں ہے
# Sentence under that heading.
coverage-lead = قانون بتاتا ہے کہ اس ویب سائٹ پر کیا کیا ہونا ضروری ہے۔ یہاں ہر حصہ ہے، اور وہ صفحات جو اس کا جواب دیتے ہیں۔
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = لازمی
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = ہونا چاہیے
# Stands before the pages that answer a part.
coverage-where = کہاں ہے:
# Stands beside a part that no page answers.
coverage-nowhere = ابھی اس ویب سائٹ پر نہیں ہے
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = اس ویب سائٹ پر موجود حصے: { $all } میں سے { $here }۔
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = یہ فہرست اپنی الگ فائل میں رکھی ہے۔ جب قانون بدلتا ہے تو ہم فہرست بدلتے ہیں، اور یہ صفحہ اس کے ساتھ بدل جاتا ہے۔
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = کیا کمی ہے یا کیا مکمل نہیں
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = اس ویب سائٹ پر ہے
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = کچھ حصہ اس ویب سائٹ پر ہے
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = تازہ نہیں ہے
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = ہم نے قانون کا یہ حصہ پڑھا ہے۔
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = ہم نے ابھی قانون کا یہ حصہ نہیں پڑھا۔
# Why a part is not complete.
coverage-why-nothing = ابھی کوئی صفحہ اس کے بارے میں نہیں بتاتا۔
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = اس بارے میں رہنما صفحات: { $has }۔ کم از کم ہونے چاہییں: { $needs }۔
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = اس کے لیے خدمات: { $has }۔ کم از کم ہونی چاہییں: { $needs }۔
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = یہ خدمات ابھی یہ نہیں بتاتیں (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = ہم نے ابھی کوئی رائے اپنے جواب کے ساتھ شائع نہیں کی۔
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = ہم نے ابھی یہاں خاندانوں کی رائے نہیں پوچھی۔
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = کسی رائے پر ہمارا آخری جواب { $date } کا ہے۔
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = ہم نے آخری بار خاندانوں کی رائے { $date } کو پوچھی۔
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = ہمیں یہ صفحات { $date } تک جانچ لینے چاہیے تھے۔

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = یہ ویب سائٹ کیسے بنی
# Sentence under that heading.
release-lead = یہ ویب سائٹ کن چیزوں سے بنی، اور آپ کے دیکھنے سے پہلے ہم نے کیا جانچا۔
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = { $date } کو localoffer { $version } سے بنائی گئی۔
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = صفحات
# Above the table of languages. A page that only lists other pages does not count.
release-languages = ہر زبان میں خدمات، رہنما صفحات اور پروگرام
# Above the names of languages in that table.
release-language = زبان
# Heading above what was checked before the site went out.
release-checks = کیا جانچا گیا
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = جانچے گئے اصولوں کی تعداد: { $rules }۔ ایسی کوئی چیز نہیں ملی جو ویب سائٹ کو روکے۔
# What was checked. The links are those inside the site.
release-inside = ویب سائٹ کے اندر ہر لنک کہیں نہ کہیں پہنچاتا ہے۔
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = دوسری ویب سائٹوں کے لنک: { $asked } میں سے { $works } کام کرتے ہیں، غیر واضح: { $unclear }، نہیں آزمائے گئے: { $never }۔
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = ان میں سب سے پرانا جواب { $date } کا ہے۔
# Said when nothing is left to put right.
release-nothing-left = کچھ ٹھیک کرنا باقی نہیں ہے۔
# Above the table of what is left to put right.
release-left = کیا ٹھیک کرنا باقی ہے
# In that table, above what it is about.
release-about = کس بارے میں
# In that table, above how many there are.
release-count = کتنے
# In that table: things about translations, such as one that is older than its source.
release-about-translations = ترجمے
# In that table: things about words, such as a long sentence.
release-about-words = پڑھنے میں مشکل الفاظ
# In that table: everything else.
release-about-other = کچھ اور
# Link to a file with the same facts and more.
release-file = یہ سب کمپیوٹروں کے لیے ایک فائل میں

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = معذوری رکھنے والوں کے لیے آسانی کا بیان
# Sentence under that heading. "We" is the council.
accessibility-lead = ہم چاہتے ہیں کہ ہر کوئی یہ ویب سائٹ استعمال کر سکے۔
# Heading above a list of what readers can do.
accessibility-can = آپ یہ کر سکتے ہیں
# Something readers can do.
accessibility-zoom = الفاظ کو چار گنا تک بڑا کرنا، اس طرح کہ سب الفاظ پھر بھی اسکرین پر پورے آئیں
# Something readers can do.
accessibility-keyboard = ہر صفحے کو کی بورڈ، سوئچ (switch) یا اپنی آواز سے استعمال کرنا
# Something readers can do.
accessibility-reader = ہر صفحے کو اسکرین ریڈر سے سننا
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = جاوا اسکرپٹ (JavaScript) بند ہو تو بھی ہر صفحے کو استعمال کرنا
# Something readers can do.
accessibility-colours = اپنی پسند کے رنگ، گہرے رنگ یا واضح فرق والے رنگ (high contrast) استعمال کرنا
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = ہمیں بتائیں کہ کون سا صفحہ ہے۔ ہم اسے ٹھیک کر دیں گے، یا وہ صفحہ آپ کو کسی دوسری شکل میں بھیج دیں گے۔
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = { $site }: معذوری رکھنے والوں کے لیے آسانی کا بیان
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = قانونی بیان اس زبان میں ہے: { $language }۔ یہ الفاظ آپ کو اسے سمجھنے میں مدد دینے کے لیے ہیں۔
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } اپنی ویب سائٹ کو سب کے لیے قابلِ استعمال بنانے کا عہد کرتا ہے، سرکاری اداروں کے لیے رسائی کے ضوابط (ویب سائٹیں اور موبائل ایپس) (نمبر 2) 2018 کے مطابق۔
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = تعمیل کی حالت
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = یہ ویب سائٹ ویب مواد تک رسائی کی ہدایات، نسخہ 2.2، معیار AA پر پوری اترتی ہے۔
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = یہ ویب سائٹ ویب مواد تک رسائی کی ہدایات، نسخہ 2.2، معیار AA پر جزوی طور پر پوری اترتی ہے، نیچے درج خامیوں کی وجہ سے۔
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = یہ ویب سائٹ ویب مواد تک رسائی کی ہدایات، نسخہ 2.2، معیار AA پر جزوی طور پر پوری اترتی ہے، نیچے درج مستثنیات کی وجہ سے۔
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = یہ ویب سائٹ ویب مواد تک رسائی کی ہدایات، نسخہ 2.2، معیار AA پر جزوی طور پر پوری اترتی ہے، نیچے درج خامیوں اور مستثنیات کی وجہ سے۔
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = یہ ویب سائٹ ویب مواد تک رسائی کی ہدایات، نسخہ 2.2، معیار AA پر پوری نہیں اترتی۔ خامیاں نیچے درج ہیں۔
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = ہم نے ابھی تک اس ویب سائٹ کو ویب مواد تک رسائی کی ہدایات، نسخہ 2.2، معیار AA کے مطابق نہیں جانچا۔ ہو سکتا ہے کچھ حصے آپ کے لیے کام نہ کریں۔ ایسا ہو تو ہمیں بتائیں۔
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = وہ مواد جو سب کے لیے قابلِ استعمال نہیں
# Sentence under that heading. Fixed by law in English.
statement-failing-text = نیچے درج مواد ان وجوہات سے سب کے لیے قابلِ استعمال نہیں۔
# Heading above what fails the standard. Fixed by law in English.
statement-failures = رسائی کے ضوابط کی خلاف ورزی
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = کس پر اثر پڑتا ہے
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = WCAG 2.2 کا معیار
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = ہم اسے اس تاریخ تک ٹھیک کرنا چاہتے ہیں
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = غیر متناسب بوجھ
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = ہم نے { $date } کو اس کا جائزہ لیا۔
# Link to the page with that work.
statement-assessment = جائزہ پڑھیں
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = وہ مواد جو رسائی کے ضوابط کے دائرے میں نہیں
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = اس بیان کی تیاری
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = یہ بیان { $prepared } کو تیار ہوا۔ آخری بار { $reviewed } کو اس پر نظرِ ثانی ہوئی۔
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = رائے اور رابطے کی معلومات
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = قانون پر عمل کرانے کا طریقہ
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = مساوات اور انسانی حقوق کا کمیشن (EHRC) سرکاری اداروں کے لیے رسائی کے ضوابط (ویب سائٹیں اور موبائل ایپس) (نمبر 2) 2018 (’رسائی کے ضوابط‘) پر عمل کرانے کا ذمہ دار ہے۔
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = اگر آپ اپنی شکایت پر ہمارے جواب سے مطمئن نہیں، تو مساوات کی مشورہ اور مدد سروس (EASS) سے رابطہ کریں۔

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = اگر آپ متفق نہیں: آپ کے راستے اور وقت کی حد
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = فیصلہ تلاش کریں، پھر دیکھیں کہ کون اس پر دوبارہ غور کر سکتا ہے اور آپ کے پاس کتنا وقت ہے۔ اختلاف کرنا ٹھیک ہے، اور اس سے آپ کے بچے کی مدد کو نقصان نہیں ہوتا۔
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = آپ کے خط میں آخری دن لکھا ہے۔ اگر اس صفحے پر وقت کی حد مختلف ہو تو خط پر چلیں، یا آج ہی مفت مشورے کی خدمت سے پوچھیں۔
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = اگر آپ متفق نہیں
# Link under that list to the page with all the ways.
disagree-all = آپ کے تمام راستے اور وقت کی حدیں
# Label before the decisions that a way is for.
route-when = یہ کس لیے ہے
# Label before who looks at the decision again.
route-who = فیصلہ کون کرتا ہے
# Label before what to do.
route-how = کیا کریں
# Label before the time limits.
route-limit = وقت کی حد
# In place of a time limit, where the law sets none.
route-no-limit = قانون کوئی حد مقرر نہیں کرتا۔ جتنی جلدی ہو بہتر ہے۔
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = یا
# Stands after two time limits: the one that ends later counts.
route-later = جو بھی بعد میں ہو
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = اس دن سے: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = یہ وقت کی حد اپنے خط یا مشورے کی خدمت سے معلوم کر لیں۔
# Label before how long it takes until there is an answer.
route-takes = کتنا وقت لگتا ہے
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } دن
       *[other] { $count } دن
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } کام کا دن
       *[other] { $count } کام کے دن
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } اسکول کا دن
       *[other] { $count } اسکول کے دن
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } مہینہ
       *[other] { $count } مہینے
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = دوسری شکلیں اور انٹرنیٹ کے بغیر
# Sentence under that heading. "You" is the family.
formats-lead = یہ ویب سائٹ کاغذ پر، بڑے حروف میں، بریل میں، آڈیو میں یا کسی دوسری زبان میں حاصل کریں۔
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = یہ معذور افراد، انٹرنیٹ کے بغیر لوگوں، کوئی اور زبان پڑھنے والوں اور ہر کسی کے لیے ہے۔ آپ کو وجہ بتانے کی ضرورت نہیں۔
# Heading above links to booklets.
booklets = پرنٹ کرنے کے لیے کتابچے
# Sentence under that heading.
booklets-lead = ہر کتابچہ بڑے حروف میں ایک لمبا صفحہ ہے۔ اسے پرنٹ کریں، یا اپنی ڈیوائس پر محفوظ کریں۔
# Heading above booklets with the guides of one subject.
booklets-topics = موضوع کے لحاظ سے رہنما صفحات
# Heading above booklets with the services for one need.
booklets-needs = ضرورت کے لحاظ سے خدمات
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = { $date } کو بنایا گیا۔ معلومات بدل سکتی ہیں: جانے سے پہلے خدمت سے پوچھ لیں۔

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = آپ کیا جاننا چاہتے ہیں؟
# Sentence under that heading. An instruction.
questions-lead = جواب دیکھنے کے لیے کوئی سوال چنیں۔
