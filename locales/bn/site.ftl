### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = প্রথম পাতা
skip-to-content = মূল লেখায় যান
main-navigation = প্রধান মেনু
footer-navigation = এই সাইটে আরও যা আছে
breadcrumb = আপনি এখন কোথায়
language-navigation = ভাষা বেছে নিন
contents = এই পাতায় যা আছে
fallback-notice = এই পাতাটি এখনও আপনার ভাষায় নেই। এটি { $language } ভাষায় দেখানো হচ্ছে।
fallback-easy = এই পাতাটি এখনও সহজ পাঠে (easy read) নেই।
fallback-help = আমরা দোভাষীসহ আপনাকে ফোন করতে পারি, কোনো খরচ লাগবে না। আমাদের ফোন করুন:
fallback-parts = এই পাতার কিছু অংশ এখনও আপনার ভাষায় নেই। সেই অংশগুলো { $language } ভাষায় আছে।
stale-notice = এই অনুবাদের পরে { $language } পাতাটি বদলেছে।
machine-notice = এই পাতার কিছু অংশ কম্পিউটার দিয়ে অনুবাদ করা। ভুল থাকতে পারে।
source-link = এই পাতাটি { $language } ভাষায় পড়ুন
in-source = ইংরেজিতে
only-in = এই পাতাটি শুধু { $language } ভাষায় আছে
pair = { $first }, { $second }
help-heading = সাহায্য দরকার?
help-text = আমাদের সঙ্গে কথা বলুন। আপনার যা দরকার তা খুঁজে পেতে আমরা সাহায্য করতে পারি।
published-by = প্রকাশক:
no-cookies = এই সাইট কোনো কুকি (cookies) ব্যবহার করে না এবং আপনার ওপর নজর রাখে না।
phone = ফোন:
text-message = মেসেজ (text):
email = ইমেইল:
website = ওয়েবসাইট:
video-relay = ব্রিটিশ ইশারা ভাষার (BSL) ভিডিও রিলে:
moved = এই পাতাটি অন্য জায়গায় সরানো হয়েছে
moved-link = নতুন পাতায় যান
not-found = আমরা এই পাতাটি খুঁজে পাচ্ছি না
not-found-lead = হয়তো ঠিকানা টাইপ করতে ভুল হয়েছে, অথবা পাতাটি সরানো হয়েছে।
not-found-try = এগুলোর কোনো একটি দেখুন:

## Navigation

nav-needs = প্রয়োজন অনুযায়ী
nav-stages = বয়স অনুযায়ী
nav-categories = সাহায্যের ধরন অনুযায়ী
nav-areas = এলাকা অনুযায়ী
nav-guides = সহায়িকা
nav-a-to-z = নামের তালিকা (A to Z)
nav-events = অনুষ্ঠান
nav-glossary = শব্দের অর্থ
nav-who = কে কী করেন
nav-have-your-say = আপনার মতামত দিন
nav-you-said = আপনারা বলেছেন, আমরা করেছি
nav-how-we-are-doing = আমরা কেমন কাজ করছি
nav-contact = যোগাযোগ করুন
nav-pictures = ছবিগুলো সম্পর্কে

## Lists

needs = আপনার সন্তানের কোন বিষয়ে সাহায্য দরকার?
needs-lead = একটি প্রয়োজন বেছে নিন এবং কী কী সাহায্য আছে দেখুন।
stages = আপনার সন্তানের বয়স কত?
stages-lead = একটি বয়স বেছে নিন। কী সাহায্য ও সহায়িকা আছে এবং এরপর কী আসছে দেখুন।
categories = আপনি কী ধরনের সাহায্য খুঁজছেন?
categories-lead = একটি সাহায্যের ধরন বেছে নিন এবং তার সব সেবা দেখুন।
areas = আপনি কোথায় থাকেন?
areas-lead = একটি এলাকা বেছে নিন এবং সেখানকার পরিবারের জন্য যেসব সেবা আছে দেখুন।
services = সেবা
guides = সহায়িকা
guides-lead = অধিকার, পরিকল্পনা, টাকাপয়সা, স্বাস্থ্য ও বড় হওয়া নিয়ে সহজ ভাষার সহায়িকা।
start-here = এখান থেকে শুরু করুন
a-to-z = সেবার নামের তালিকা (A to Z)
a-to-z-lead = সব সেবা, নাম অনুযায়ী সাজানো।
letters = অক্ষর
letter-heading = যেসব সেবার নাম { $letter } দিয়ে শুরু
services-count = { $count ->
    [0] এখনও কোনো সেবা নেই
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
steps-count = { $count ->
    [one] { $count }টি ধাপ
   *[other] { $count }টি ধাপ
}
comes-next = এরপর যা আসছে:
related = এগুলোও আপনার কাজে লাগতে পারে
services-that-help = যেসব সেবা সাহায্য করতে পারে
read-next = এরপর পড়ুন

## A service

ask-eligibility = আমরা কি এটি ব্যবহার করতে পারি?
ask-access = কীভাবে এটি পাব?
ask-waiting = কত দিন অপেক্ষা করতে হবে?
ask-costs = কত খরচ হবে?
ask-where = কখন ও কোথায়?
ask-getting-in = ভেতরে যাওয়া ও অংশ নেওয়া
ask-contact = তাদের সঙ্গে কীভাবে যোগাযোগ করব?
ask-no = কোনো সমস্যা হলে বা তারা না বললে কী করব?
questions-heading = পরিবারগুলো যেসব প্রশ্ন করে
ages-label = বয়স
status-label = এখনকার অবস্থা
run-by = পরিচালনা করে
where-label = কোথায়
when-label = কখন
languages-spoken = যেসব ভাষায় কথা বলা হয়
for-needs = যেসব প্রয়োজনের জন্য
for-stages = বয়স ও জীবনের ধাপ
for-areas = এলাকা
all-needs = সব ধরনের প্রয়োজন
all-areas = আমাদের এলাকার সব জায়গায়
who-can-ask = কে এর জন্য অনুরোধ করতে পারেন:
criteria = আগে যেসব শর্ত পূরণ হতে হবে
diagnosis-needed = রোগ বা অবস্থা নির্ণয় (diagnosis) থাকতে হবে।
diagnosis-not-needed = রোগ বা অবস্থা নির্ণয় (diagnosis) লাগবে না।
plan-needed = শিক্ষা, স্বাস্থ্য ও যত্ন পরিকল্পনা (EHC plan) থাকতে হবে।
plan-not-needed = শিক্ষা, স্বাস্থ্য ও যত্ন পরিকল্পনা (EHC plan) লাগবে না।
free = বিনা খরচে
open-map = আপনার ম্যাপ অ্যাপে খুলুন
address-hidden = মানুষকে নিরাপদ রাখতে আমরা এই ঠিকানা প্রকাশ করি না। যোগাযোগ করার সময় সেবাটির কাছ থেকে জেনে নিন।
getting-there = কীভাবে যাবেন
access-features = সহজে ব্যবহারের সুবিধা
use-instead = এর বদলে এটি ব্যবহার করুন:
as-of = ({ $date } তারিখের হিসাব)
checked-on = { $date } তারিখে যাচাই করা হয়েছে।
easy-checked = এই সহজ পাঠের পাতাটি { $date } তারিখে যাচাই করা হয়েছে। যাচাই করেছেন: { $by }।
advice-heading = বিনা খরচে নিরপেক্ষ পরামর্শ
advice-text = আপনি একমত না হলে, বা কাউকে আপনার পাশে চাইলে, এমন একটি সেবার সঙ্গে কথা বলুন যা কাউন্সিলের অংশ নয়।

## British Sign Language videos

bsl-heading = এই পাতাটি ব্রিটিশ ইশারা ভাষায় (BSL) দেখুন
bsl-captions = পর্দায় লেখা (captions)
bsl-transcript = ভিডিওতে যা বলা হয়েছে তা পড়ুন
bsl-by = ইশারা ভাষায় জানিয়েছেন: { $by }।
bsl-checked = { $date } তারিখে যাচাই করেছেন: { $by }।

## Status of a service

status-open = চালু
status-waiting-list = অপেক্ষার তালিকা আছে
status-paused = আপাতত বন্ধ
status-closed = বন্ধ
status-planned = এখনও শুরু হয়নি
status-since = { $date } থেকে।
status-until = { $date } তারিখের মধ্যে পরিবর্তন হবে বলে আমরা আশা করি।

## Ages and waits

age = { $age ->
    [one] { $age } বছর
   *[other] { $age } বছর
}
ages = { $from } থেকে { $to } বছর
no-wait = অপেক্ষা করতে হয় না
weeks = { $weeks ->
    [one] { $weeks } সপ্তাহ
   *[other] { $weeks } সপ্তাহ
}
weeks-range = { $from } থেকে { $to } সপ্তাহ

## Opening hours

season-term-time = শুধু স্কুল খোলার সময়ে (term time)
season-school-holidays = শুধু স্কুলের ছুটির সময়ে
on-these-days = এই দিনগুলোতে:
closed-on = যেসব দিন বন্ধ:

## What a price is for

per-session = প্রতি সেশনে
per-hour = প্রতি ঘণ্টায়
per-half-day = প্রতি আধা দিনে
per-day = প্রতি দিনে
per-night = প্রতি রাতে
per-week = প্রতি সপ্তাহে
per-month = প্রতি মাসে
per-term = প্রতি টার্মে (term)
per-year = প্রতি বছরে
per-meal = প্রতি বেলা খাবারে
per-mile = প্রতি মাইলে
per-once = একবার

## Who can ask for a service

ask-yourself = আপনি নিজেই অনুরোধ করতে পারেন
ask-school = আপনার নার্সারি, স্কুল বা কলেজ
ask-doctor = আপনার ডাক্তার (GP)
ask-health = নার্স, থেরাপিস্ট বা অন্য স্বাস্থ্যকর্মী
ask-social-care = সমাজকর্মী (social worker)
ask-early-years = হেলথ ভিজিটর (health visitor) বা ছোট শিশুদের সেবার কর্মী
ask-any-professional = আপনার সন্তানের সঙ্গে কাজ করেন এমন যে কেউ
ask-automatic = কাউকে অনুরোধ করতে হয় না: এটি নিজে থেকেই আসে

## Where a service happens

delivery-venue = যেখানে আপনি যাবেন এমন কোনো জায়গায়
delivery-home = আপনার বাড়িতে
delivery-online = অনলাইনে
delivery-phone = ফোনে
delivery-school = স্কুলে

## Access features of a place

access-step-free-entrance = সিঁড়ি ছাড়া প্রবেশপথ
access-automatic-doors = নিজে থেকে খোলে এমন দরজা
access-wide-doors = চওড়া দরজা
access-lift = লিফট
access-accessible-toilet = প্রতিবন্ধী ব্যক্তিদের উপযোগী টয়লেট
access-changing-places = বড় ও সাজসরঞ্জামসহ টয়লেট (Changing Places)
access-hoist = মানুষকে তোলার যন্ত্র (hoist)
access-baby-changing = শিশুর ন্যাপি বদলানোর জায়গা
access-hearing-loop = শ্রবণযন্ত্র ব্যবহারকারীদের জন্য হিয়ারিং লুপ (hearing loop)
access-bsl = ব্রিটিশ ইশারা ভাষা (BSL) জানা কর্মী
access-braille-signs = ব্রেইলে লেখা নির্দেশনা
access-quiet-room = নিরিবিলি ঘর
access-sensory-room = সেন্সরি ঘর (sensory room)
access-assistance-dogs = সহায়ক কুকুর আনা যাবে
access-disabled-parking = ব্লু ব্যাজ (Blue Badge) পার্কিং
access-parking = পার্কিং
access-bus-stop = কাছেই বাস স্টপ

## The seven questions

question-outcomes = প্রতিটি শিশুর জন্য আপনাদের লক্ষ্য কী?
question-training = কর্মীরা কী প্রশিক্ষণ পেয়েছেন?
question-involvement = আপনারা কীভাবে আমাদের যুক্ত করেন?
question-progress = কাজ কেমন চলছে তা আমরা কীভাবে জানব?
question-accessibility = জায়গাটি ব্যবহার করা কতটা সহজ?
question-starting = আমার সন্তান কীভাবে আপনাদের কাছে শুরু করবে?
question-plans = আপনারা কী কী উন্নত করার পরিকল্পনা করছেন?

## Schools

school-heading = এই প্রতিষ্ঠান সম্পর্কে
school-kind = ধরন
school-where = কোথায়
school-outside = আমাদের এলাকার বাইরে
school-places = আসন
school-unit = বিশেষ ইউনিট
school-award = স্বীকৃতি
school-report = বিশেষ শিক্ষা চাহিদা (SEN) নিয়ে এর তথ্য প্রতিবেদন পড়ুন
school-admissions = শিশুরা কীভাবে আসন পায়
places-count = { $count ->
    [one] { $count }টি আসন
   *[other] { $count }টি আসন
}
school-mainstream = সাধারণ স্কুল (mainstream)
school-special = বিশেষ স্কুল (special school)
school-nursery = নার্সারি
school-childminder = চাইল্ডমাইন্ডার (childminder): নিজের বাড়িতে শিশু দেখাশোনা করেন
school-college = কলেজ
school-alternative = বিকল্প শিক্ষা (alternative provision)
school-specialist-college = বিশেষ কলেজ (specialist college)
school-resourced-provision = বিশেষ ইউনিট আছে এমন স্কুল

## Guides

steps = ধাপ
you-are-here = আপনি এখানে আছেন
step-navigation = আগের ও পরের ধাপ
step-before = আগের:
step-after = পরের:
step-position = { $count }টি ধাপের মধ্যে ধাপ { $number }
law-heading = আইন

## Glossary and who's who

glossary = শব্দের অর্থ
glossary-lead = কোন শব্দের মানে কী।
see-also = আরও দেখুন:
who = কে কী করেন
who-lead = যাঁদের সঙ্গে আপনার দেখা হতে পারে, তাঁরা কী করেন, আর আপনি তাঁদের কী জিজ্ঞাসা করতে পারেন।
works-in-education = শিক্ষায়
works-in-health = স্বাস্থ্যসেবায়
works-in-care = সামাজিক সেবায় (social care)
works-in-independent = স্বাধীন
role-meet = কখন তাঁদের সঙ্গে দেখা হতে পারে
role-ask = আপনি কী জিজ্ঞাসা করতে পারেন
role-reach = কীভাবে তাঁদের সঙ্গে যোগাযোগ করবেন

## Events

events = অনুষ্ঠান
events-lead = পরিবারের জন্য বেড়ানো, কর্মশালা ও সভা।
no-events = সামনে কোনো অনুষ্ঠান নেই। কিছুদিন পরে আবার দেখুন।
event-over = এই অনুষ্ঠান শেষ হয়ে গেছে।
booking = কীভাবে বুকিং করবেন
online = অনলাইন:

## Have your say, you said we did, how we are doing

have-your-say = আপনার মতামত দিন
have-your-say-lead = আপনার যেভাবে সুবিধা হয় সেভাবে অংশ নিন। কয়েক মিনিটের মূল্য বোর্ডের সদস্য হওয়ার সমান।
consultations-open = এখন চলছে
consultations-coming = শিগগিরই আসছে
consultations-closed = শেষ হয়েছে, এবং যা ফল হয়েছে
opens = শুরু
closes = শেষ
takes = সময় লাগে
outcome = যা ফল হয়েছে
ways-heading = অংশ নেওয়ার উপায়
ways-lead = সবচেয়ে কম সময় থেকে সবচেয়ে বেশি সময়। আপনি যেকোনো সময় থামতে পারেন।
commitment-minutes = কয়েক মিনিট
commitment-hour = এক ঘণ্টার মতো
commitment-evening = একটি সন্ধ্যা বা একটি সকাল
commitment-regular = প্রায় প্রতি মাসে
commitment-role = নিয়মিত দায়িত্ব
you-said = আপনারা বলেছেন, আমরা করেছি
you-said-lead = পরিবারগুলো আমাদের কী বলেছে, আমরা কী উত্তর দিয়েছি, আর তা নিয়ে কী করেছি।
said = আপনারা বলেছেন
answer = আমাদের উত্তর
action = আমরা যা করি
action-done = হয়ে গেছে
action-doing = কাজ চলছে
action-planned = পরিকল্পনায় আছে
action-cannot = এটি আমরা করতে পারি না
comments-count = { $count ->
    [one] { $count }টি মন্তব্য ও আমাদের উত্তর
   *[other] { $count }টি মন্তব্য ও আমাদের উত্তর
}
how-we-are-doing = আমরা কেমন কাজ করছি
how-we-are-doing-lead = আমরা কী কথা দিয়েছি, আর তার কতটা কাছে পৌঁছেছি।
target = আমাদের প্রতিশ্রুতি
latest = সর্বশেষ
target-met = প্রতিশ্রুতি রাখা হয়েছে
target-not-met = এখনও পৌঁছাইনি
figures-caption = তিন মাস করে হিসাব
period = সময়কাল
figure = সংখ্যা
figure-percent = শতকরা { $value } ভাগ
figure-weeks = { $value ->
    [one] { $value } সপ্তাহ
   *[other] { $value } সপ্তাহ
}
figure-days = { $value ->
    [one] { $value } দিন
   *[other] { $value } দিন
}
figure-number = { $value }
figure-score = 10-এর মধ্যে { $value }

## Contact

contact = যোগাযোগ করুন
contact-lead = ফোন, মেসেজ, ইমেইল বা চিঠি দিন, অথবা নিজে আসুন। আপনার জন্য যা সবচেয়ে সহজ তা বেছে নিন।
by-post = ডাকে
other-formats = কাগজে, বড় অক্ষরে, ব্রেইলে, অডিওতে ও অন্য ভাষায়
no-internet = আপনার ইন্টারনেট না থাকলে

## Pictures

pictures = ছবিগুলো সম্পর্কে
pictures-lead = আমাদের সহজ পাঠের পাতার ছবি, এবং কোন ছবির কী মানে।
pictures-credit = ছবিগুলো Twemoji থেকে নেওয়া, তৈরি করেছে Twitter ও অন্যরা। এই লাইসেন্স মেনে আপনি এগুলো ব্যবহার করতে পারেন:

## Names of languages that services speak

language-ar = আরবি
language-bfi = ব্রিটিশ ইশারা ভাষা (BSL)
language-bn = বাংলা
language-ckb = কুর্দি (সোরানি)
language-cy = ওয়েলশ
language-en = ইংরেজি
language-fa = ফারসি
language-fr = ফরাসি
language-gu = গুজরাটি
language-hi = হিন্দি
language-pa = পাঞ্জাবি
language-pl = পোলিশ
language-ps = পশতু
language-pt = পর্তুগিজ
language-ro = রোমানীয়
language-so = সোমালি
language-ti = তিগ্রিনিয়া
language-tr = তুর্কি
language-uk = ইউক্রেনীয়
language-ur = উর্দু
language-zh = চীনা
