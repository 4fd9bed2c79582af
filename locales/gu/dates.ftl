### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

# Name of a day of the week, as it stands alone and before a date.
weekday-mon = સોમવાર
# Name of a day of the week, as it stands alone and before a date.
weekday-tue = મંગળવાર
# Name of a day of the week, as it stands alone and before a date.
weekday-wed = બુધવાર
# Name of a day of the week, as it stands alone and before a date.
weekday-thu = ગુરુવાર
# Name of a day of the week, as it stands alone and before a date.
weekday-fri = શુક્રવાર
# Name of a day of the week, as it stands alone and before a date.
weekday-sat = શનિવાર
# Name of a day of the week, as it stands alone and before a date.
weekday-sun = રવિવાર
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-1 = જાન્યુઆરી
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-2 = ફેબ્રુઆરી
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-3 = માર્ચ
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-4 = એપ્રિલ
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-5 = મે
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-6 = જૂન
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-7 = જુલાઈ
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-8 = ઑગસ્ટ
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-9 = સપ્ટેમ્બર
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-10 = ઑક્ટોબર
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-11 = નવેમ્બર
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-12 = ડિસેમ્બર
# A date in running words, such as "14 March 2026".
# $day: the day of the month, 1 to 31, such as 14.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date = { $day } { $month } { $year }
# A date with its day of the week, such as "Saturday 14 March 2026". It stands alone, for example on the page of an event.
# $weekday: the name of the day of the week, such as "Saturday".
# $day: the day of the month, 1 to 31, such as 14.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date-weekday = { $weekday }, { $day } { $month } { $year }
# A month of a year, such as "March 2026". It stands alone: the month in which a comment came.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date-month = { $month } { $year }
# Three months of a year, such as "January to March 2026". It stands alone, in the first column of a table.
# $from: the name of the first month, such as "January".
# $to: the name of the last month, such as "March".
# $year: the year in four digits, such as 2026.
quarter = { $from }થી { $to } { $year }
# A stretch of days, dates or times: from the first to the last.
# $from: where it starts, such as "Monday", "Saturday 14 March 2026" or "9am".
# $to: where it ends, such as "Friday", "Sunday 15 March 2026" or "5pm".
from-to = { $from }થી { $to } સુધી
# A whole hour between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-morning =
    { $hour24 ->
        [1] રાત્રે
        [2] રાત્રે
        [3] રાત્રે
       *[other] સવારે
    } { $hour }:00
# An hour with minutes between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-morning-minutes =
    { $hour24 ->
        [0] રાત્રે
        [1] રાત્રે
        [2] રાત્રે
        [3] રાત્રે
       *[other] સવારે
    } { $hour }:{ $minute }
# A whole hour between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-afternoon =
    { $hour24 ->
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
# An hour with minutes between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-afternoon-minutes =
    { $hour24 ->
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
# Twelve o'clock in the middle of the day, in opening hours.
time-midday = બપોરે 12:00
# Twelve o'clock in the middle of the night, as the start or the end of opening hours.
time-midnight = મધરાત
# Stands in place of the times of a day, when a service is there for all 24 hours.
all-day = આખો દિવસ અને આખી રાત
# Stands in place of the times of a day, when a place is not open on that day. An adjective.
closed = બંધ
