### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = Головна
skip-to-content = Перейти до основного вмісту
main-navigation = Головне меню
footer-navigation = Більше на цьому сайті
breadcrumb = Де ви зараз
language-navigation = Оберіть мову
contents = На цій сторінці
fallback-notice = Цієї сторінки ще немає українською. Вона показана такою мовою: { $language }.
fallback-easy = Цієї сторінки ще немає у форматі легкого читання.
fallback-help = Ми можемо зателефонувати вам разом із перекладачем. Це безкоштовно. Телефонуйте нам:
fallback-parts = Частини цієї сторінки ще не перекладено українською. Мова цих частин: { $language }.
stale-notice = Сторінка-оригінал ({ $language }) змінилася після того, як зробили цей переклад.
machine-notice = Частини цієї сторінки переклав комп’ютер. Можливі помилки.
source-link = Прочитати цю сторінку такою мовою: { $language }
in-source = англійською
only-in = ця сторінка є лише такою мовою: { $language }
pair = { $first }, { $second }
help-heading = Потрібна допомога?
help-text = Зверніться до нас. Ми допоможемо знайти те, що вам потрібно.
published-by = Видавець:
no-cookies = Цей сайт не використовує файлів cookie і не стежить за вами.
phone = Телефон:
text-message = SMS:
email = Електронна пошта:
website = Вебсайт:
video-relay = Відеозв’язок британською жестовою мовою (BSL):
moved = Цю сторінку перенесено
moved-link = Перейти на нову сторінку
not-found = Ми не можемо знайти цю сторінку
not-found-lead = Можливо, в адресі є помилка або сторінку перенесли.
not-found-try = Спробуйте одну з цих сторінок:

## Navigation

nav-needs = За потребою
nav-stages = За віком
nav-categories = За видом допомоги
nav-areas = За районом
nav-guides = Поради та пояснення
nav-a-to-z = За абеткою
nav-events = Події
nav-glossary = Словник
nav-who = Хто є хто
nav-have-your-say = Висловіть свою думку
nav-you-said = Ви сказали – ми зробили
nav-how-we-are-doing = Як ми працюємо
nav-contact = Зв’язатися з нами
nav-pictures = Про малюнки

## Lists

needs = З чим потрібна допомога вашій дитині?
needs-lead = Оберіть потребу, щоб побачити, яка є допомога.
stages = Скільки років вашій дитині?
stages-lead = Оберіть вік, щоб побачити допомогу, поради та що буде далі.
categories = Яку допомогу ви шукаєте?
categories-lead = Оберіть вид допомоги, щоб побачити всі послуги.
areas = Де ви живете?
areas-lead = Оберіть район, щоб побачити послуги для родин, які там живуть.
services = Послуги
guides = Поради та пояснення
guides-lead = Прості пояснення про права, плани, гроші, здоров’я та дорослішання.
start-here = Почніть тут
a-to-z = Послуги за абеткою
a-to-z-lead = Усі послуги за назвою.
letters = Літери
letter-heading = Послуги на літеру { $letter }
services-count = { $count ->
    [0] Послуг ще немає
    [one] { $count } послуга
    [few] { $count } послуги
    [many] { $count } послуг
   *[other] { $count } послуги
}
steps-count = { $count ->
    [one] { $count } крок
    [few] { $count } кроки
    [many] { $count } кроків
   *[other] { $count } кроку
}
comes-next = Що буде далі:
related = Вам також може знадобитися
services-that-help = Послуги, які можуть допомогти
read-next = Читайте далі

## A service

ask-eligibility = Чи можемо ми цим скористатися?
ask-access = Як це отримати?
ask-waiting = Скільки треба чекати?
ask-costs = Скільки це коштує?
ask-where = Коли і де?
ask-getting-in = Як потрапити всередину та брати участь
ask-contact = Як із ними зв’язатися?
ask-no = Що робити, якщо щось не так або нам відмовили?
questions-heading = Про що запитують родини
ages-label = Вік
status-label = Зараз
run-by = Хто надає
where-label = Де
when-label = Коли
languages-spoken = Якими мовами говорять
for-needs = Для кого
for-stages = Вік та етапи
for-areas = Район
all-needs = Для всіх потреб
all-areas = Уся наша територія
who-can-ask = Хто може звернутися:
criteria = Що потрібно насамперед
diagnosis-needed = Діагноз потрібен.
diagnosis-not-needed = Діагноз не потрібен.
plan-needed = Потрібен план освіти, здоров’я та догляду (EHC plan).
plan-not-needed = План освіти, здоров’я та догляду (EHC plan) не потрібен.
free = Безкоштовно
open-map = Відкрити на карті у вашому телефоні
address-hidden = Ми не публікуємо цю адресу заради безпеки людей. Запитайте її, коли зв’яжетеся зі службою.
getting-there = Як дістатися
access-features = Доступність
use-instead = Скористайтеся натомість цим:
as-of = (станом на { $date })
checked-on = Перевірено { $date }.
easy-checked = Цю сторінку у форматі легкого читання перевірено { $date }. Хто перевіряв: { $by }.
advice-heading = Безкоштовні незалежні поради
advice-text = Якщо ви не згодні або хочете, щоб хтось був на вашому боці, зверніться до служби, яка не належить до ради.

## British Sign Language videos

bsl-heading = Перегляньте цю сторінку британською жестовою мовою (BSL)
bsl-captions = Субтитри
bsl-transcript = Прочитати, про що йдеться у відео
bsl-by = Жестовою мовою перекладає: { $by }.
bsl-checked = Перевірено { $date }. Хто перевіряв: { $by }.

## Status of a service

status-open = Працює
status-waiting-list = Є черга
status-paused = Тимчасово призупинено
status-closed = Закрито
status-planned = Ще не розпочато
status-since = З { $date }.
status-until = Ми очікуємо змін до { $date }.

## Ages and waits

age = { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
}
ages = { $to ->
    [one] від { $from } до { $to } року
    [few] від { $from } до { $to } років
    [many] від { $from } до { $to } років
   *[other] від { $from } до { $to } року
}
no-wait = Чекати не треба
weeks = { $weeks ->
    [one] { $weeks } тиждень
    [few] { $weeks } тижні
    [many] { $weeks } тижнів
   *[other] { $weeks } тижня
}
weeks-range = { $to ->
    [one] від { $from } до { $to } тижня
    [few] від { $from } до { $to } тижнів
    [many] від { $from } до { $to } тижнів
   *[other] від { $from } до { $to } тижня
}

## Opening hours

season-term-time = Лише під час навчання у школах
season-school-holidays = Лише під час шкільних канікул
on-these-days = У такі дні:
closed-on = Зачинено в такі дні:

## What a price is for

per-session = за заняття
per-hour = за годину
per-half-day = за пів дня
per-day = за день
per-night = за ніч
per-week = за тиждень
per-month = за місяць
per-term = за шкільний триместр
per-year = за рік
per-meal = за один прийом їжі
per-mile = за милю
per-once = одноразово

## Who can ask for a service

ask-yourself = Ви можете звернутися самі
ask-school = Ваш дитячий садок, школа або коледж
ask-doctor = Ваш сімейний лікар (GP)
ask-health = Медсестра, фахівець із терапії або інший медичний працівник
ask-social-care = Соціальний працівник
ask-early-years = Патронажна медсестра (health visitor) або працівник із розвитку малюків
ask-any-professional = Будь-хто, хто працює з вашою дитиною
ask-automatic = Звертатися не треба: це надають автоматично

## Where a service happens

delivery-venue = У місці, куди ви приходите
delivery-home = У вас удома
delivery-online = Онлайн
delivery-phone = Телефоном
delivery-school = У школі

## Access features of a place

access-step-free-entrance = Вхід без сходинок
access-automatic-doors = Автоматичні двері
access-wide-doors = Широкі двері
access-lift = Ліфт
access-accessible-toilet = Доступна вбиральня
access-changing-places = Простора обладнана вбиральня (Changing Places)
access-hoist = Підйомник для пересаджування
access-baby-changing = Місце для сповивання
access-hearing-loop = Індукційна петля для слухових апаратів
access-bsl = Працівники, які володіють британською жестовою мовою (BSL)
access-braille-signs = Вказівники шрифтом Брайля
access-quiet-room = Тиха кімната
access-sensory-room = Сенсорна кімната
access-assistance-dogs = Можна із собакою-помічником
access-disabled-parking = Паркування за «блакитною карткою» (Blue Badge)
access-parking = Паркування
access-bus-stop = Поруч є автобусна зупинка

## The seven questions

question-outcomes = Чого ви прагнете досягти з кожною дитиною?
question-training = Яке навчання пройшли працівники?
question-involvement = Як ви залучаєте нас?
question-progress = Як ми дізнаємося, як ідуть справи?
question-accessibility = Наскільки доступне це місце?
question-starting = Як моя дитина починає у вас?
question-plans = Що ви плануєте покращити?

## Schools

school-heading = Про цей заклад
school-kind = Тип
school-where = Де
school-outside = За межами нашої території
school-places = Місця
school-unit = Спеціалізоване відділення
school-award = Відзнака
school-report = Прочитати звіт закладу про особливі освітні потреби (SEN)
school-admissions = Як діти отримують місце
places-count = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
school-mainstream = Звичайна школа (mainstream)
school-special = Спеціальна школа
school-nursery = Дитячий садок
school-childminder = Няня, яка доглядає дітей у себе вдома (childminder)
school-college = Коледж
school-alternative = Альтернативне навчання
school-specialist-college = Спеціалізований коледж
school-resourced-provision = Школа зі спеціалізованим відділенням

## Guides

steps = Кроки
you-are-here = Ви тут
step-navigation = Попередній і наступний кроки
step-before = Попередній:
step-after = Наступний:
step-position = Крок { $number } із { $count }
law-heading = Закон

## Glossary and who's who

glossary = Словник
glossary-lead = Що означають ці слова.
see-also = Дивіться також:
who = Хто є хто
who-lead = Люди, яких ви можете зустріти, що вони роблять і про що їх можна запитати.
works-in-education = В освіті
works-in-health = В охороні здоров’я
works-in-care = У соціальній підтримці
works-in-independent = Незалежні
role-meet = Коли ви можете з ними зустрітися
role-ask = Про що можна запитати
role-reach = Як із ними зв’язатися

## Events

events = Події
events-lead = Прогулянки, майстер-класи та зустрічі для родин.
no-events = Наразі подій не заплановано. Зазирніть сюди трохи згодом.
event-over = Ця подія вже минула.
booking = Як записатися
online = Онлайн:

## Have your say, you said we did, how we are doing

have-your-say = Висловіть свою думку
have-your-say-lead = Беріть участь так, як вам зручно. Кілька хвилин важать стільки ж, скільки місце в раді.
consultations-open = Відкрито зараз
consultations-coming = Незабаром
consultations-closed = Завершено, і що з цього вийшло
opens = Початок
closes = Завершення
takes = Скільки часу потрібно
outcome = Що з цього вийшло
ways-heading = Як можна взяти участь
ways-lead = Від найменшої витрати часу до найбільшої. Ви можете зупинитися будь-коли.
commitment-minutes = Кілька хвилин
commitment-hour = Приблизно година
commitment-evening = Один вечір або ранок
commitment-regular = Приблизно раз на місяць
commitment-role = Постійна роль
you-said = Ви сказали – ми зробили
you-said-lead = Що нам сказали родини, що ми відповіли та що зробили.
said = Ви сказали
answer = Наша відповідь
action = Що ми робимо
action-done = Зроблено
action-doing = Виконується
action-planned = Заплановано
action-cannot = Ми не можемо цього зробити
comments-count = { $count ->
    [one] { $count } відгук із нашою відповіддю
    [few] { $count } відгуки з нашими відповідями
    [many] { $count } відгуків із нашими відповідями
   *[other] { $count } відгуку з нашими відповідями
}
how-we-are-doing = Як ми працюємо
how-we-are-doing-lead = Що ми обіцяємо і наскільки близько ми до цього.
target = Наша обіцянка
latest = Найновіше
target-met = Обіцянку виконано
target-not-met = Ще не досягнуто
figures-caption = Показники за кварталами
period = Період
figure = Показник
figure-percent = { $value } %
figure-weeks = { $value ->
    [one] { $value } тиждень
    [few] { $value } тижні
    [many] { $value } тижнів
   *[other] { $value } тижня
}
figure-days = { $value ->
    [one] { $value } день
    [few] { $value } дні
    [many] { $value } днів
   *[other] { $value } дня
}
figure-number = { $value }
figure-score = { $value } із 10

## Contact

contact = Зв’язатися з нами
contact-lead = Зателефонуйте, надішліть SMS чи електронного листа, напишіть поштою або завітайте до нас. Оберіть те, що вам найлегше.
by-post = Поштою
other-formats = Папір, великий шрифт, шрифт Брайля, аудіо та інші мови
no-internet = Якщо у вас немає інтернету

## Pictures

pictures = Про малюнки
pictures-lead = Малюнки на наших сторінках у форматі легкого читання і що означає кожен із них.
pictures-credit = Малюнки взято з набору Twemoji від Twitter та інших авторів. Ви можете використовувати їх за цією ліцензією:

## Names of languages that services speak

language-ar = Арабська
language-bfi = Британська жестова мова (BSL)
language-bn = Бенгальська
language-ckb = Курдська (сорані)
language-cy = Валлійська
language-en = Англійська
language-fa = Перська (фарсі)
language-fr = Французька
language-gu = Гуджараті
language-hi = Гінді
language-pa = Панджабі
language-pl = Польська
language-ps = Пушту
language-pt = Португальська
language-ro = Румунська
language-so = Сомалійська
language-ti = Тигринья
language-tr = Турецька
language-uk = Українська
language-ur = Урду
language-zh = Китайська
