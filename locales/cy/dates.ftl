### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = Dydd Llun
weekday-tue = Dydd Mawrth
weekday-wed = Dydd Mercher
weekday-thu = Dydd Iau
weekday-fri = Dydd Gwener
weekday-sat = Dydd Sadwrn
weekday-sun = Dydd Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
date = { $day } { $month } { $year }
date-weekday = { $weekday } { $day } { $month } { $year }
date-month = { $month } { $year }
quarter = { $from } – { $to } { $year }
from-to = { $from } – { $to }
time-morning = { $hour }am
time-morning-minutes = { $hour }:{ $minute }am
time-afternoon = { $hour }pm
time-afternoon-minutes = { $hour }:{ $minute }pm
time-midday = 12 hanner dydd
time-midnight = hanner nos
all-day = drwy'r dydd a'r nos
closed = Ar gau
