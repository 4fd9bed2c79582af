### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# $day: the day of the month, 1 to 31. $month: the name of the month. $year: 2026.
date = { $day } { $month } { $year }
# $weekday: the name of the day of the week. The rest as above.
date-weekday = { $weekday } { $day } { $month } { $year }
# $month: the name of the month. $year: 2026.
date-month = { $month } { $year }
# Three months of a year. $from and $to: names of months. $year: 2026.
quarter = { $from } to { $to } { $year }
# A stretch of days or times. $from and $to: days ("Monday") or times ("9am").
from-to = { $from } to { $to }
# Whole hours before noon. $hour: 1 to 12.
time-morning = { $hour }am
# $hour: 1 to 12. $minute: two digits.
time-morning-minutes = { $hour }:{ $minute }am
# Whole hours from noon. $hour: 1 to 12.
time-afternoon = { $hour }pm
# $hour: 1 to 12. $minute: two digits.
time-afternoon-minutes = { $hour }:{ $minute }pm
time-midday = 12 midday
time-midnight = midnight
all-day = all day and night
closed = Closed
