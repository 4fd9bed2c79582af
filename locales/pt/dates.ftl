### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = segunda-feira
weekday-tue = terça-feira
weekday-wed = quarta-feira
weekday-thu = quinta-feira
weekday-fri = sexta-feira
weekday-sat = sábado
weekday-sun = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date = { $day } de { $month } de { $year }
date-weekday = { $weekday }, { $day } de { $month } de { $year }
date-month = { $month } de { $year }
quarter = { $from } a { $to } de { $year }
from-to = { $from } a { $to }
time-morning = { $hour24 }h
time-morning-minutes = { $hour24 }h{ $minute }
time-afternoon = { $hour24 }h
time-afternoon-minutes = { $hour24 }h{ $minute }
time-midday = 12h
time-midnight = meia-noite
all-day = todo o dia e toda a noite
closed = Fechado
