### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = ਸੋਮਵਾਰ
weekday-tue = ਮੰਗਲਵਾਰ
weekday-wed = ਬੁੱਧਵਾਰ
weekday-thu = ਵੀਰਵਾਰ
weekday-fri = ਸ਼ੁੱਕਰਵਾਰ
weekday-sat = ਸ਼ਨਿੱਚਰਵਾਰ
weekday-sun = ਐਤਵਾਰ
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ
date = { $day } { $month } { $year }
date-weekday = { $weekday }, { $day } { $month } { $year }
date-month = { $month } { $year }
quarter = { $from } ਤੋਂ { $to } { $year }
from-to = { $from } ਤੋਂ { $to } ਤੱਕ
time-morning = { $hour24 ->
    [1] ਰਾਤ
    [2] ਰਾਤ
    [3] ਰਾਤ
   *[other] ਸਵੇਰੇ
} { $hour } ਵਜੇ
time-morning-minutes = { $hour24 ->
    [0] ਰਾਤ
    [1] ਰਾਤ
    [2] ਰਾਤ
    [3] ਰਾਤ
   *[other] ਸਵੇਰੇ
} { $hour }:{ $minute } ਵਜੇ
time-afternoon = { $hour24 ->
    [16] ਸ਼ਾਮ
    [17] ਸ਼ਾਮ
    [18] ਸ਼ਾਮ
    [19] ਸ਼ਾਮ
    [20] ਸ਼ਾਮ
    [21] ਰਾਤ
    [22] ਰਾਤ
    [23] ਰਾਤ
   *[other] ਬਾਅਦ ਦੁਪਹਿਰ
} { $hour } ਵਜੇ
time-afternoon-minutes = { $hour24 ->
    [12] ਦੁਪਹਿਰ
    [16] ਸ਼ਾਮ
    [17] ਸ਼ਾਮ
    [18] ਸ਼ਾਮ
    [19] ਸ਼ਾਮ
    [20] ਸ਼ਾਮ
    [21] ਰਾਤ
    [22] ਰਾਤ
    [23] ਰਾਤ
   *[other] ਬਾਅਦ ਦੁਪਹਿਰ
} { $hour }:{ $minute } ਵਜੇ
time-midday = ਦੁਪਹਿਰ 12 ਵਜੇ
time-midnight = ਅੱਧੀ ਰਾਤ
all-day = ਸਾਰਾ ਦਿਨ ਅਤੇ ਸਾਰੀ ਰਾਤ
closed = ਬੰਦ
