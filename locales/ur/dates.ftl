### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = پیر
weekday-tue = منگل
weekday-wed = بدھ
weekday-thu = جمعرات
weekday-fri = جمعہ
weekday-sat = ہفتہ
weekday-sun = اتوار
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
date = { $day } { $month } { $year }
date-weekday = { $weekday }، { $day } { $month } { $year }
date-month = { $month } { $year }
quarter = { $from } سے { $to } { $year } تک
from-to = { $from } سے { $to } تک
time-morning = { $hour24 ->
    [1] رات
    [2] رات
    [3] رات
   *[other] صبح
} { $hour } بجے
time-morning-minutes = { $hour24 ->
    [0] رات
    [1] رات
    [2] رات
    [3] رات
   *[other] صبح
} { $hour }:{ $minute } بجے
time-afternoon = { $hour24 ->
    [16] سہ پہر
    [17] شام
    [18] شام
    [19] شام
    [20] رات
    [21] رات
    [22] رات
    [23] رات
   *[other] دوپہر
} { $hour } بجے
time-afternoon-minutes = { $hour24 ->
    [16] سہ پہر
    [17] شام
    [18] شام
    [19] شام
    [20] رات
    [21] رات
    [22] رات
    [23] رات
   *[other] دوپہر
} { $hour }:{ $minute } بجے
time-midday = دوپہر 12 بجے
time-midnight = آدھی رات
all-day = دن رات
closed = بند
