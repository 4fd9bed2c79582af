### State: draft. Not yet checked by a native speaker.

weekday-mon = Isniin
weekday-tue = Talaado
weekday-wed = Arbaco
weekday-thu = Khamiis
weekday-fri = Jimce
weekday-sat = Sabti
weekday-sun = Axad
month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Diseembar
date = { $day } { $month } { $year }
date-weekday = { $weekday } { $day } { $month } { $year }
date-month = { $month } { $year }
quarter = { $from } ilaa { $to } { $year }
from-to = { $from } ilaa { $to }
time-morning = { $hour } { $hour24 ->
    [1] habeennimo
    [2] habeennimo
    [3] habeennimo
   *[other] subaxnimo
}
time-morning-minutes = { $hour }:{ $minute } { $hour24 ->
    [0] habeennimo
    [1] habeennimo
    [2] habeennimo
    [3] habeennimo
   *[other] subaxnimo
}
time-afternoon = { $hour } { $hour24 ->
    [19] fiidnimo
    [20] fiidnimo
    [21] habeennimo
    [22] habeennimo
    [23] habeennimo
   *[other] galabnimo
}
time-afternoon-minutes = { $hour }:{ $minute } { $hour24 ->
    [12] duhurnimo
    [19] fiidnimo
    [20] fiidnimo
    [21] habeennimo
    [22] habeennimo
    [23] habeennimo
   *[other] galabnimo
}
time-midday = 12 duhurnimo
time-midnight = saqda dhexe
all-day = habeen iyo maalin oo dhan
closed = Waa xiran yahay
