### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = luni
weekday-tue = marți
weekday-wed = miercuri
weekday-thu = joi
weekday-fri = vineri
weekday-sat = sâmbătă
weekday-sun = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
date = { $day } { $month } { $year }
date-weekday = { $weekday }, { $day } { $month } { $year }
date-month = { $month } { $year }
quarter = din { $from } până în { $to } { $year }
from-to = de la { $from } până la { $to }
time-morning = { $hour24 }:00
time-morning-minutes = { $hour24 }:{ $minute }
time-afternoon = { $hour24 }:00
time-afternoon-minutes = { $hour24 }:{ $minute }
time-midday = 12:00
time-midnight = miezul nopții
all-day = toată ziua și toată noaptea
closed = Închis
