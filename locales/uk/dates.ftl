### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = понеділок
weekday-tue = вівторок
weekday-wed = середа
weekday-thu = четвер
weekday-fri = п’ятниця
weekday-sat = субота
weekday-sun = неділя
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
date = { $day } { $month } { $year } року
date-weekday = { $weekday }, { $day } { $month } { $year } року
date-month = { $month-number ->
    [1] Січень
    [2] Лютий
    [3] Березень
    [4] Квітень
    [5] Травень
    [6] Червень
    [7] Липень
    [8] Серпень
    [9] Вересень
    [10] Жовтень
    [11] Листопад
    [12] Грудень
   *[other] { $month }
} { $year } року
quarter = Від { $from } до { $to } { $year } року
from-to = { $from } – { $to }
time-morning = { $hour24 }:00
time-morning-minutes = { $hour24 }:{ $minute }
time-afternoon = { $hour24 }:00
time-afternoon-minutes = { $hour24 }:{ $minute }
time-midday = 12:00
time-midnight = північ
all-day = цілодобово
closed = Зачинено
