### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = Pazartesi
weekday-tue = Salı
weekday-wed = Çarşamba
weekday-thu = Perşembe
weekday-fri = Cuma
weekday-sat = Cumartesi
weekday-sun = Pazar
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
date = { $day } { $month } { $year }
date-weekday = { $day } { $month } { $year } { $weekday }
date-month = { $month } { $year }
quarter = { $from } – { $to } { $year }
from-to = { $from } – { $to }
time-morning = { $hour24 }.00
time-morning-minutes = { $hour24 }.{ $minute }
time-afternoon = { $hour24 }.00
time-afternoon-minutes = { $hour24 }.{ $minute }
time-midday = 12.00
time-midnight = gece yarısı
all-day = bütün gün ve bütün gece
closed = Kapalı
