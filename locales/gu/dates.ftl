### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = સોમવાર
weekday-tue = મંગળવાર
weekday-wed = બુધવાર
weekday-thu = ગુરુવાર
weekday-fri = શુક્રવાર
weekday-sat = શનિવાર
weekday-sun = રવિવાર
month-1 = જાન્યુઆરી
month-2 = ફેબ્રુઆરી
month-3 = માર્ચ
month-4 = એપ્રિલ
month-5 = મે
month-6 = જૂન
month-7 = જુલાઈ
month-8 = ઑગસ્ટ
month-9 = સપ્ટેમ્બર
month-10 = ઑક્ટોબર
month-11 = નવેમ્બર
month-12 = ડિસેમ્બર
date = { $day } { $month } { $year }
date-weekday = { $weekday }, { $day } { $month } { $year }
date-month = { $month } { $year }
quarter = { $from }થી { $to } { $year }
from-to = { $from }થી { $to } સુધી
time-morning = { $hour24 ->
    [1] રાત્રે
    [2] રાત્રે
    [3] રાત્રે
   *[other] સવારે
} { $hour }:00
time-morning-minutes = { $hour24 ->
    [0] રાત્રે
    [1] રાત્રે
    [2] રાત્રે
    [3] રાત્રે
   *[other] સવારે
} { $hour }:{ $minute }
time-afternoon = { $hour24 ->
    [16] સાંજે
    [17] સાંજે
    [18] સાંજે
    [19] સાંજે
    [20] રાત્રે
    [21] રાત્રે
    [22] રાત્રે
    [23] રાત્રે
   *[other] બપોરે
} { $hour }:00
time-afternoon-minutes = { $hour24 ->
    [16] સાંજે
    [17] સાંજે
    [18] સાંજે
    [19] સાંજે
    [20] રાત્રે
    [21] રાત્રે
    [22] રાત્રે
    [23] રાત્રે
   *[other] બપોરે
} { $hour }:{ $minute }
time-midday = બપોરે 12:00
time-midnight = મધરાત
all-day = આખો દિવસ અને આખી રાત
closed = બંધ
