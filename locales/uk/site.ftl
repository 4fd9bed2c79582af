### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Головна
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = Перейти до основного вмісту
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Головне меню
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = Більше на цьому сайті
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Де ви зараз
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Оберіть мову
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = На цій сторінці
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = Цієї сторінки ще немає українською. Вона показана такою мовою: { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = Цієї сторінки ще немає у форматі легкого читання.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = Ми можемо зателефонувати вам разом із перекладачем. Це безкоштовно. Телефонуйте нам:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Частини цієї сторінки ще не перекладено українською. Мова цих частин: { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = Сторінка-оригінал ({ $language }) змінилася після того, як зробили цей переклад.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = Частини цієї сторінки переклав комп’ютер. Можливі помилки.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Прочитати цю сторінку такою мовою: { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = англійською
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = Цими мовами сторінку поки що показано так: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Потрібна допомога?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Зверніться до нас. Ми допоможемо знайти те, що вам потрібно.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Видавець:
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = Цей сайт не використовує файлів cookie і не стежить за вами.
# Label before a phone number to call. A noun.
phone = Телефон:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = SMS:
# Label before an email address. A noun.
email = Електронна пошта:
# Label before the address of a page of somebody else on the web. A noun.
website = Вебсайт:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = Відеозв’язок британською жестовою мовою (BSL):
# Title and heading of the page that stands at an old address and leads to the new one.
moved = Цю сторінку перенесено
# Link on the page that stands at an old address. An instruction.
moved-link = Перейти на нову сторінку
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = Більше не працює: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = Замінено іншим: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = Завершено { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = Чим можна скористатися натомість
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Шукайте щось інше
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = Ми не можемо знайти цю сторінку
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = Можливо, в адресі є помилка або сторінку перенесли.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Спробуйте одну з цих сторінок:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = За потребою
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = За віком
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = За видом допомоги
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = За районом
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Поради та пояснення
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = За абеткою
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Події
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Словник
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Хто є хто
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Висловіть свою думку
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = Ви сказали – ми зробили
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = Як ми працюємо
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Зв’язатися з нами
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = Про малюнки
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = За запитанням
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = Що змінилося
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Мови
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = Що повинен містити цей сайт
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = Якщо ви не згодні
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Доступність
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Інші формати та допомога без інтернету
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = Мій список

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = З чим потрібна допомога вашій дитині?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Оберіть потребу, щоб побачити, яка є допомога.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = Скільки років вашій дитині?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Оберіть вік, щоб побачити допомогу, поради та що буде далі.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = Яку допомогу ви шукаєте?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Оберіть вид допомоги, щоб побачити всі послуги.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Де ви живете?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Оберіть район, щоб побачити послуги для родин, які там живуть.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Послуги
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Поради та пояснення
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Прості пояснення про права, плани, гроші, здоров’я та дорослішання.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Інші способи пошуку
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = Коротко про головне
# Heading on the first page, above the guides to read first. An instruction.
start-here = Почніть тут
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = Послуги за абеткою
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Усі послуги за назвою.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Літери
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = Послуги на літеру { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] Послуг ще немає
        [one] { $count } послуга
        [few] { $count } послуги
        [many] { $count } послуг
       *[other] { $count } послуги
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } крок
        [few] { $count } кроки
        [many] { $count } кроків
       *[other] { $count } кроку
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = Що буде далі:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = Вам також може знадобитися
# Heading at the end of a guide, above a list of services.
services-that-help = Послуги, які можуть допомогти
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Читайте далі

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Чи можемо ми цим скористатися?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = Як це отримати?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = Скільки треба чекати?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Скільки це коштує?
# Heading of a part of the page of a service: opening hours and places.
ask-where = Коли і де?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Як потрапити всередину та брати участь
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = Як із ними зв’язатися?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = Що робити, якщо щось не так або нам відмовили?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Про що запитують родини
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Вік
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Зараз
# Label before the name of the organisation that runs a service or an event.
run-by = Хто надає
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Де
# Label before the day and times of an event.
when-label = Коли
# Label before the languages that the staff of a service speak.
languages-spoken = Якими мовами говорять
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = Для кого
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Вік та етапи
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Район
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = Для всіх потреб
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Уся наша територія
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Хто може звернутися:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = Що потрібно насамперед
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = Діагноз потрібен.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = Діагноз не потрібен.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = Потрібен план освіти, здоров’я та догляду (EHC plan).
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = План освіти, здоров’я та догляду (EHC plan) не потрібен.
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Безкоштовно
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Відкрити на карті у вашому телефоні
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = Ми не публікуємо цю адресу заради безпеки людей. Запитайте її, коли зв’яжетеся зі службою.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Як дістатися
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Доступність
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Скористайтеся натомість цим:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (станом на { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Перевірено { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = Цю сторінку у форматі легкого читання перевірено { $date }. Хто перевіряв: { $by }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = Ми не перевіряли цю сторінку з { $date }. Зателефонуйте, перш ніж на неї покладатися:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Давно не перевіряли
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Схвалено батьками
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = Голосів за цю сторінку: { $votes } з { $of }, { $date }. Хто голосував: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Батьки голосували саме за ці слова. Якщо слова зміняться, ця позначка зникне до нового голосування.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Безкоштовні незалежні поради
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = Якщо ви не згодні або хочете, щоб хтось був на вашому боці, зверніться до служби, яка не належить до ради.

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Перегляньте цю сторінку британською жестовою мовою (BSL)
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Субтитри
# What opens the words of the video as text. An instruction.
bsl-transcript = Прочитати, про що йдеться у відео
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = Жестовою мовою перекладає: { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Перевірено { $date }. Хто перевіряв: { $by }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Працює
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Є черга
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Тимчасово призупинено
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Закрито
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Ще не розпочато
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = З { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = Ми очікуємо змін до { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [one] { $age } рік
        [few] { $age } роки
        [many] { $age } років
       *[other] { $age } року
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages =
    { $to ->
        [one] від { $from } до { $to } року
        [few] від { $from } до { $to } років
        [many] від { $from } до { $to } років
       *[other] від { $from } до { $to } року
    }
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = Чекати не треба
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } тиждень
        [few] { $weeks } тижні
        [many] { $weeks } тижнів
       *[other] { $weeks } тижня
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range =
    { $to ->
        [one] від { $from } до { $to } тижня
        [few] від { $from } до { $to } тижнів
        [many] від { $from } до { $to } тижнів
       *[other] від { $from } до { $to } тижня
    }

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Лише під час навчання у школах
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Лише під час шкільних канікул
# Stands before a list of single days with their opening hours.
on-these-days = У такі дні:
# Stands before a list of days on which a place is not open.
closed-on = Зачинено в такі дні:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = за заняття
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = за годину
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = за пів дня
# Stands after a price, such as "£20 a day": the price of one day.
per-day = за день
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = за ніч
# Stands after a price, such as "£50 a week": the price of one week.
per-week = за тиждень
# Stands after a price, such as "£40 a month": the price of one month.
per-month = за місяць
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = за шкільний триместр
# Stands after a price, such as "£10 a year": the price of one year.
per-year = за рік
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = за один прийом їжі
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = за милю
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = одноразово

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = Ви можете звернутися самі
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = Ваш дитячий садок, школа або коледж
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = Ваш сімейний лікар (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = Медсестра, фахівець із терапії або інший медичний працівник
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = Соціальний працівник
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = Патронажна медсестра (health visitor) або працівник із розвитку малюків
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Будь-хто, хто працює з вашою дитиною
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Звертатися не треба: це надають автоматично

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = У місці, куди ви приходите
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = У вас удома
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = Онлайн
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = Телефоном
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = У школі

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Вхід без сходинок
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Автоматичні двері
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Широкі двері
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Ліфт
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Доступна вбиральня
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Простора обладнана вбиральня (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Підйомник для пересаджування
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Місце для сповивання
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = Індукційна петля для слухових апаратів
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = Працівники, які володіють британською жестовою мовою (BSL)
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Вказівники шрифтом Брайля
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Тиха кімната
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Сенсорна кімната
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Можна із собакою-помічником
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Паркування за «блакитною карткою» (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Паркування
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Поруч є автобусна зупинка

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = Чого ви прагнете досягти з кожною дитиною?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = Яке навчання пройшли працівники?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = Як ви залучаєте нас?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = Як ми дізнаємося, як ідуть справи?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = Наскільки доступне це місце?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = Як моя дитина починає у вас?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = Що ви плануєте покращити?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = Про цей заклад
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Тип
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Де
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = За межами нашої території
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Місця
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Спеціалізоване відділення
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Відзнака
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Прочитати звіт закладу про особливі освітні потреби (SEN)
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Оновлено { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = Ми ще не маємо звіту цієї школи про особливі освітні потреби (SEN). Попросіть його у школі.
# Heading above how a school chooses the children it takes.
school-admissions = Як діти отримують місце
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Звичайна школа (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Спеціальна школа
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Дитячий садок
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Няня, яка доглядає дітей у себе вдома (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = Коледж
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Альтернативне навчання
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = Спеціалізований коледж
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = Школа зі спеціалізованим відділенням

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Кроки
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = Ви тут
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Попередній і наступний кроки
# Label before the link to the step before this one.
step-before = Попередній:
# Label before the link to the step after this one.
step-after = Наступний:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Крок { $number } із { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = Закон

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Словник
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = Що означають ці слова.
# Label before links to other words of the glossary. An instruction.
see-also = Дивіться також:
# Heading of the page with the kinds of people who work with families: who is who.
who = Хто є хто
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = Люди, яких ви можете зустріти, що вони роблять і про що їх можна запитати.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = В освіті
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = В охороні здоров’я
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = У соціальній підтримці
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Незалежні
# Heading above when families ("you") meet people with this job ("them").
role-meet = Коли ви можете з ними зустрітися
# Heading above what families ("you") can ask people with this job.
role-ask = Про що можна запитати
# Heading above how families can contact people with this job ("them").
role-reach = Як із ними зв’язатися

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Події
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Прогулянки, майстер-класи та зустрічі для родин.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = Наразі подій не заплановано. Зазирніть сюди трохи згодом.
# Notice at the top of the page of an event that has already taken place.
event-over = Ця подія вже минула.
# Heading above what to do to get a place at an event.
booking = Як записатися
# Label before the web address of an event that takes place on the internet.
online = Онлайн:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Висловіть свою думку
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Беріть участь так, як вам зручно. Кілька хвилин важать стільки ж, скільки місце в раді.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Відкрито зараз
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = Незабаром
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Завершено, і що з цього вийшло
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = Зараз ми не питаємо про щось особливе.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = Ви можете сказати нам свою думку будь-коли. Не треба чекати, поки ми запитаємо.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Початок
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Завершення
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Скільки часу потрібно
# Heading above the result of a consultation that is closed.
outcome = Що з цього вийшло
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Опубліковано { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = Ми скажемо тут, що з цього вийшло. Термін: { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = Ми ще не сказали, що з цього вийшло. Якщо хочете знати, запитайте нас.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Останній день для відповіді: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Додати останній день до мого календаря
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Останні дні для відповіді у вашому календарі
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Підписатися в моєму застосунку календаря
# Sentence before that link. "You" is the family.
calendar-subscribe-how = Коли ви підпишетеся, нові дні самі з’являтимуться у вашому календарі. Це безкоштовно, і припинити можна будь-коли.
# Sentence before a web address. An instruction.
calendar-address = Якщо посилання не працює, скопіюйте цю адресу у свій застосунок календаря:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Зберегти ці дні один раз, без нових
# Heading above ways in which families can help to shape services.
ways-heading = Як можна взяти участь
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = Від найменшої витрати часу до найбільшої. Ви можете зупинитися будь-коли.
# Heading above ways to take part that need a few minutes.
commitment-minutes = Кілька хвилин
# Heading above ways to take part that need about one hour.
commitment-hour = Приблизно година
# Heading above ways to take part that need one evening or one morning.
commitment-evening = Один вечір або ранок
# Heading above ways to take part that need some time about once a month.
commitment-regular = Приблизно раз на місяць
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = Постійна роль
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = Ви сказали – ми зробили
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = Що нам сказали родини, що ми відповіли та що зробили.
# Heading above what families ("you") told the council.
said = Ви сказали
# Heading above what the council ("our") answered. A noun.
answer = Наша відповідь
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = Що ми робимо
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Зроблено
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = Виконується
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Заплановано
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = Ми не можемо цього зробити
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [one] { $count } відгук із нашою відповіддю
        [few] { $count } відгуки з нашими відповідями
        [many] { $count } відгуків із нашими відповідями
       *[other] { $count } відгуку з нашими відповідями
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = Тут ще немає відгуків. На цій сторінці буде те, що ви нам скажете, наша відповідь і те, що ми зробимо.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = Як далеко ми просунулися
# Heading above the newest comments of families with the answers of the council.
you-said-latest = Найновіші відповіді
# Heading above links to the comments of each year.
you-said-years = За роками
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = За темами
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = Ви сказали – ми зробили: { $year } рік
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = Ви сказали – ми зробили: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = Усі відгуки та відповіді
# Explains the tag "Done". "We" is the council.
action-done-means = Ми це завершили.
# Explains the tag "In progress". "We" is the council.
action-doing-means = Ми почали.
# Explains the tag "Planned". "We" is the council.
action-planned-means = Ми це зробимо. Ми ще не почали.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = Ми кажемо про це відкрито й пояснюємо чому.
# Heading above how many comments are not published. "We" is the council.
left-out = Що ми не опублікували
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = Закон дозволяє нам не публікувати два види відгуків (SEND Regulations 2014, пункт 56(4)). Ми все одно читаємо кожен.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Написані лише для того, щоб образити або забрати час: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = Про допомогу одній дитині чи молодій людині: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = Як залишити відгук
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Скажіть нам, що добре, чого бракує або що неправильно, чи легко користуватися сайтом і як ви хотіли б допомогти нам його робити. Називати своє ім'я не обов'язково.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = Ми публікуємо відгуки та наші відповіді щонайменше раз на рік. Ніщо в них не показує, хто ви.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = Особисто
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Запитайте нас, коли й де ми можемо зустрітися. Можна прийти з кимось.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = Як ми працюємо
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = Що ми обіцяємо і наскільки близько ми до цього.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = Наша обіцянка
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = Найновіше
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Обіцянку виконано
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Ще не досягнуто
# Title of a table. A quarter is three months of a year.
figures-caption = Показники за кварталами
# Said of a promise of the council that nobody has measured yet.
figures-none = Показників ще немає.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = Поки що є лише один показник, тому ми не можемо сказати, чи стає краще.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Краще, ніж рік тому: тепер { $now }, тоді { $then }.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Приблизно так само, як рік тому: тепер { $now }, тоді { $then }.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Гірше, ніж рік тому: тепер { $now }, тоді { $then }.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Краще, ніж на початку: тепер { $now }. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = Приблизно так само, як на початку: тепер { $now }. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Гірше, ніж на початку: тепер { $now }. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: показники за кварталами
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = Наша обіцянка: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = Заповнена смуга з ✓ означає, що ми дотримали обіцянки. Смугаста означає, що не дотримали.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Період
# Heading of the column with numbers. A noun: a number that was measured.
figure = Показник
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } %
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [one] { $value } тиждень
        [few] { $value } тижні
        [many] { $value } тижнів
       *[other] { $value } тижня
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [one] { $value } день
        [few] { $value } дні
        [many] { $value } днів
       *[other] { $value } дня
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } із 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Зв’язатися з нами
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Зателефонуйте, надішліть SMS чи електронного листа, напишіть поштою або завітайте до нас. Оберіть те, що вам найлегше.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = Поштою
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Папір, великий шрифт, шрифт Брайля, аудіо та інші мови
# Heading above what people can do who have no internet. "You" is the family.
no-internet = Якщо у вас немає інтернету

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = Про малюнки
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = Малюнки на наших сторінках у форматі легкого читання і що означає кожен із них.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Ліцензія:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = Арабська
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = Британська жестова мова (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = Бенгальська
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = Курдська (сорані)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = Валлійська
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = Англійська
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = Перська (фарсі)
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = Французька
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = Гуджараті
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = Гінді
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = Панджабі
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = Польська
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = Пушту
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = Португальська
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = Румунська
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = Сомалійська
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = Тигринья
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = Турецька
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = Українська
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = Урду
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = Китайська

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Шукати
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Знайдіть послуги та поради за назвою, потребою чи місцем.
# Label of the search box.
# max: 40
search-label = Що ви шукаєте?
# Hint under the search box. "It" is what the reader types.
search-hint = Не обов’язково писати без помилок.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Спробуйте менше слів або інше слово. Ви також можете переглянути послуги за абеткою чи звернутися до нас.
# Said when the files of the search could not be loaded.
search-failed = Пошук не завантажився. Перевірте з’єднання з інтернетом або скористайтеся списком за абеткою.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Пошук на цьому пристрої не працює. Натомість оберіть першу літеру назви.
# Button under the results. An instruction.
# max: 25
search-more = Показати більше
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Поради
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Подія
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Пояснення слова

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Зробіть цей список коротшим
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = Потреба
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Вік
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Район
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Вид допомоги
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Усі
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Безкоштовно
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = Ви можете звернутися самі
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Працює зараз, без черги
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] Жодна послуга не відповідає всьому, що ви обрали
        [one] Показано { $count } послугу
        [few] Показано { $count } послуги
        [many] Показано { $count } послуг
       *[other] Показано { $count } послуги
    }
# Button that takes back every choice.
# max: 25
filter-clear = Скинути вибір
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = Переглянути більше:
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
combination-none = Ми поки що не знаємо такої послуги. Перегляньте довший список або скажіть нам, чого бракує.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Зберегти в мій список
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Збережено в моєму списку
# Heading of the page with the services and guides the reader has saved.
my-list = Мій список
# Sentence under the heading of that page.
my-list-lead = Те, що ви зберегли. Ваш список залишається на цьому пристрої, і ніхто інший не може його побачити.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = Ваш список порожній. На сторінці будь-якої послуги чи поради оберіть «Зберегти в мій список».
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] Нічого не збережено
        [one] Збережено { $count } сторінку
        [few] Збережено { $count } сторінки
        [many] Збережено { $count } сторінок
       *[other] Збережено { $count } сторінки
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Видалити
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Видалити все
# Button that sends the list to another phone or person.
# max: 30
my-list-share = Поділитися моїм списком
# Label of a field that holds the address of the list, to be copied.
my-list-link = Посилання на цей список
# Said after the address was copied.
my-list-copied = Посилання скопійовано.
# Heading above a list that came by a link from somebody else.
my-list-shared = Список, яким із вами поділилися
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Зберегти все це в мій список
# Said when a page on the list is no longer on the site.
my-list-gone = Цієї сторінки тут більше немає.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = На цьому пристрої не можна зберегти список. Ви можете роздрукувати будь-яку сторінку або попросити нас надіслати вам сторінки поштою.
# Button that prints the page.
# max: 25
print-page = Роздрукувати
# Button that prints everything on the list.
# max: 30
my-list-print = Роздрукувати мій список
# Button that reads the page aloud.
# max: 25
listen = Слухати
# Button that stops reading for a while.
# max: 20
listen-pause = Пауза
# Button that goes on reading.
# max: 20
listen-go-on = Продовжити
# Button that ends reading.
# max: 20
listen-stop = Зупинити
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Додати до мого календаря
# Link to a calendar file with every event.
# max: 50
calendar-all = Додати всі події до мого календаря
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = Немає з’єднання з інтернетом
# Sentence under that heading.
offline-lead = Цієї сторінки ще немає на вашому пристрої. На ньому є такі сторінки:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = На цій сторінці щось не так?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Скажіть нам, і ми це виправимо.
# Link to a form.
# max: 35
wrong-form = Скористатися нашою формою
# Link that starts an email about the page.
# max: 40
wrong-email = Написати електронного листа про сторінку
# Subject of that email. The title of the page follows.
wrong-subject = Щось не так на сторінці:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = Що змінилося та чого бракує
# Sentence under that heading.
changes-lead = Послуги, які призупинено чи закрито, послуги без вільних місць і ті, що ще не почалися, – з поясненням причини. Також допомога, якої, як ми знаємо, бракує.
# Heading above services that are paused.
changes-paused = Тимчасово призупинено
# Heading above services with a waiting list.
changes-waiting-list = Є черга
# Heading above services that have ended.
changes-closed = Закрито
# Heading above services that are planned.
changes-planned = Заплановано
# Said when every service is open.
changes-none = Усі послуги працюють.
# Heading above things that should be on the site and are not.
changes-missing = Чого бракує на цьому сайті
# Said when nothing is missing.
changes-complete = Наскільки нам відомо, нічого не бракує. Якщо ви знаєте, що чогось бракує, скажіть нам.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Сторінки, які схвалили батьки
# Sentence under that heading.
approved-pages-lead = Група батьків читає сторінку й голосує за неї. Сторінка є в цьому списку, доки в ній написано те, за що вони голосували.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = голосів за: { $votes } з { $of }, { $date }
# Heading above pages that somebody checked lately.
changes-checked = Нещодавно перевірено
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: що змінилося
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Хочете знати, коли щось зміниться?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = Читач стрічок (feed reader) – це застосунок, який показує новини сайтів, які ви вибрали. Ви не даєте нам ні імені, ні електронної адреси.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Адреса для читача стрічок (стрічка Atom)

## Languages

# Heading of the page about languages.
languages-page = Мови
# Sentence under that heading. "We" is the council.
languages-page-lead = Скільки сторінок є кожною мовою та як попросити перекладача.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = Сторінок: { $count } із { $total }
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = Ми можемо зателефонувати вам разом із перекладачем будь-якої мови. Це безкоштовно.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = Що повинен містити цей сайт і де це є
# Sentence under that heading.
coverage-lead = Закон визначає, що повинен містити цей сайт. Ось кожна частина та сторінки, на яких вона є.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Обов’язково
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Рекомендовано
# Stands before the pages that answer a part.
coverage-where = Де це є:
# Stands beside a part that no page answers.
coverage-nowhere = На цьому сайті ще немає
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Частини, які є на цьому сайті: { $here } з { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = Цей перелік зберігається в окремому файлі. Коли закон змінюється, ми змінюємо перелік, а разом із ним і цю сторінку.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = Чого бракує або що неповне
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = Є на цьому сайті
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Частково є на цьому сайті
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Потребує оновлення
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = Ми прочитали цю частину закону.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = Ми ще не прочитали цю частину закону.
# Why a part is not complete.
coverage-why-nothing = Жодна сторінка ще нічого про це не каже.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Порад про це: { $has }. Має бути щонайменше: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Послуг для цього: { $has }. Має бути щонайменше: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = Ці послуги ще не повідомляють про це («{ $field }»):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = Ми ще не опублікували жодного відгуку з нашою відповіддю.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = Ми ще не запитували тут думки сімей.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = Наша остання відповідь на відгук – за { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = Востаннє ми запитували думку сімей { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = Ми мали перевірити ці сторінки до { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = Як зроблено цей сайт
# Sentence under that heading.
release-lead = З чого зроблено цей сайт і що ми перевірили, перш ніж показати його вам.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Зроблено { $date }. Програма: localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Сторінки
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Послуги, поради та події кожною мовою
# Above the names of languages in that table.
release-language = Мова
# Heading above what was checked before the site went out.
release-checks = Що перевірено
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = Кількість перевірених правил: { $rules }. Нічого, що зупиняє сайт, не знайдено.
# What was checked. The links are those inside the site.
release-inside = Кожне посилання всередині сайту кудись веде.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Посилання на інші сайти: працюють { $works } із { $asked }, незрозуміло: { $unclear }, не перевірено: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = Найдавніша з цих відповідей: { $date }.
# Said when nothing is left to put right.
release-nothing-left = Виправляти більше нічого.
# Above the table of what is left to put right.
release-left = Що залишилося виправити
# In that table, above what it is about.
release-about = Про що
# In that table, above how many there are.
release-count = Скільки
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Переклади
# In that table: things about words, such as a long sentence.
release-about-words = Слова, які важко читати
# In that table: everything else.
release-about-other = Інше
# Link to a file with the same facts and more.
release-file = Усе це у файлі для комп’ютерів

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Заява про доступність
# Sentence under that heading. "We" is the council.
accessibility-lead = Ми хочемо, щоб цим сайтом могли користуватися всі.
# Heading above a list of what readers can do.
accessibility-can = Ви можете
# Something readers can do.
accessibility-zoom = збільшити слова навіть у чотири рази, і всі вони все одно помістяться на екрані
# Something readers can do.
accessibility-keyboard = користуватися кожною сторінкою за допомогою клавіатури, спеціальної кнопки (switch) або голосу
# Something readers can do.
accessibility-reader = слухати кожну сторінку за допомогою програми читання з екрана
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = користуватися кожною сторінкою з вимкненим JavaScript
# Something readers can do.
accessibility-colours = використовувати власні кольори, темні кольори або високий контраст
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Скажіть нам, яка це сторінка. Ми виправимо її або надішлемо вам в іншому форматі.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = Заява про доступність: { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = Юридичну силу має заява цією мовою: { $language }. Ці слова допоможуть вам її зрозуміти.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } зобов'язується зробити свій сайт доступним відповідно до Правил доступності для органів державного сектору (вебсайти та мобільні застосунки) (№ 2) 2018 року.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Стан відповідності
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = Цей сайт повністю відповідає стандарту AA Настанов з доступності вебвмісту версії 2.2.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = Цей сайт частково відповідає стандарту AA Настанов з доступності вебвмісту версії 2.2 через невідповідності, перелічені нижче.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = Цей сайт частково відповідає стандарту AA Настанов з доступності вебвмісту версії 2.2 через винятки, перелічені нижче.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = Цей сайт частково відповідає стандарту AA Настанов з доступності вебвмісту версії 2.2 через невідповідності та винятки, перелічені нижче.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = Цей сайт не відповідає стандарту AA Настанов з доступності вебвмісту версії 2.2. Невідповідності перелічено нижче.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = Ми ще не перевірили цей сайт за стандартом AA Настанов з доступності вебвмісту версії 2.2. Деякі частини можуть для вас не працювати. Якщо це так, скажіть нам.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Недоступний вміст
# Sentence under that heading. Fixed by law in English.
statement-failing-text = Вміст, перелічений нижче, недоступний з таких причин.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Невідповідність правилам доступності
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Кого це стосується
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = Критерій успіху WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = Плануємо виправити до
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Непропорційний тягар
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = Ми оцінили це { $date }.
# Link to the page with that work.
statement-assessment = Прочитати оцінку
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Вміст, на який правила доступності не поширюються
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Підготовка цієї заяви про доступність
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = Заяву підготовлено { $prepared }. Востаннє її переглянули { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Відгуки та контакти
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Порядок забезпечення виконання
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = За дотримання Правил доступності для органів державного сектору (вебсайти та мобільні застосунки) (№ 2) 2018 року («правила доступності») відповідає Комісія з питань рівності та прав людини (EHRC).
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = Якщо вас не задовольняє наша відповідь на скаргу, зверніться до Служби порад і підтримки з питань рівності (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = Якщо ви не згодні: ваші можливості та строки
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Знайдіть рішення, а потім подивіться, хто може розглянути його ще раз і скільки часу ви маєте. Не погоджуватися можна, і це не шкодить підтримці вашої дитини.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Останній день зазначено в листі. Якщо строк на цій сторінці інший, дивіться лист або сьогодні ж запитайте безкоштовну службу порад.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = Якщо ви не згодні
# Link under that list to the page with all the ways.
disagree-all = Усі ваші можливості та строки
# Label before the decisions that a way is for.
route-when = Для чого це
# Label before who looks at the decision again.
route-who = Хто вирішує
# Label before what to do.
route-how = Що робити
# Label before the time limits.
route-limit = Строк
# In place of a time limit, where the law sets none.
route-no-limit = Закон його не встановлює. Краще раніше.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = або
# Stands after two time limits: the one that ends later counts.
route-later = залежно від того, що пізніше
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = рахуючи від: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Перевірте цей строк у листі або в службі порад.
# Label before how long it takes until there is an answer.
route-takes = Скільки це триває
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } робочий день
        [few] { $count } робочі дні
        [many] { $count } робочих днів
       *[other] { $count } робочого дня
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } навчальний день
        [few] { $count } навчальні дні
        [many] { $count } навчальних днів
       *[other] { $count } навчального дня
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Інші формати та допомога без інтернету
# Sentence under that heading. "You" is the family.
formats-lead = Ви можете отримати цей сайт на папері, великим шрифтом, шрифтом Брайля, в аудіозаписі або іншою мовою.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = Це для людей з інвалідністю, людей без інтернету, людей, які читають іншою мовою, і для всіх інших. Пояснювати причину не треба.
# Heading above links to booklets.
booklets = Брошури для друку
# Sentence under that heading.
booklets-lead = Кожна брошура – це одна довга сторінка великим шрифтом. Роздрукуйте її або збережіть на своєму пристрої.
# Heading above booklets with the guides of one subject.
booklets-topics = Поради за темою
# Heading above booklets with the services for one need.
booklets-needs = Послуги за потребою
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = Створено { $date }. Дещо може змінитися: перед поїздкою уточніть це у службі.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = Що ви хочете дізнатися?
# Sentence under that heading. An instruction.
questions-lead = Оберіть запитання, щоб побачити відповідь.
