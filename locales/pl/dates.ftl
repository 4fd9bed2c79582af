### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = poniedziałek
weekday-tue = wtorek
weekday-wed = środa
weekday-thu = czwartek
weekday-fri = piątek
weekday-sat = sobota
weekday-sun = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
date = { $day } { $month } { $year }
date-weekday = { $weekday }, { $day } { $month } { $year }
date-month = { $month-number ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
    [12] grudzień
   *[other] { $month }
} { $year }
quarter = od { $from } do { $to } { $year }
from-to = { $from } – { $to }
time-morning = { $hour24 }:00
time-morning-minutes = { $hour24 }:{ $minute }
time-afternoon = { $hour24 }:00
time-afternoon-minutes = { $hour24 }:{ $minute }
time-midday = 12:00
time-midnight = północ
all-day = całą dobę
closed = Zamknięte
