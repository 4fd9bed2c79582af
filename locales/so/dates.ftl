### State: draft. Not yet checked by a native speaker.

# Name of a day of the week, as it stands alone and before a date.
weekday-mon = Isniin
# Name of a day of the week, as it stands alone and before a date.
weekday-tue = Talaado
# Name of a day of the week, as it stands alone and before a date.
weekday-wed = Arbaco
# Name of a day of the week, as it stands alone and before a date.
weekday-thu = Khamiis
# Name of a day of the week, as it stands alone and before a date.
weekday-fri = Jimce
# Name of a day of the week, as it stands alone and before a date.
weekday-sat = Sabti
# Name of a day of the week, as it stands alone and before a date.
weekday-sun = Axad
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-1 = Jannaayo
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-2 = Febraayo
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-3 = Maarso
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-4 = Abriil
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-5 = Maajo
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-6 = Juun
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-7 = Luulyo
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-8 = Agoosto
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-9 = Sebtembar
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-10 = Oktoobar
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-11 = Nofembar
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-12 = Diseembar
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
date-weekday = { $weekday } { $day } { $month } { $year }
# A month of a year, such as "March 2026". It stands alone: the month in which a comment came.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date-month = { $month } { $year }
# Three months of a year, such as "January to March 2026". It stands alone, in the first column of a table.
# $from: the name of the first month, such as "January".
# $to: the name of the last month, such as "March".
# $year: the year in four digits, such as 2026.
quarter = { $from } ilaa { $to } { $year }
# A stretch of days, dates or times: from the first to the last.
# $from: where it starts, such as "Monday", "Saturday 14 March 2026" or "9am".
# $to: where it ends, such as "Friday", "Sunday 15 March 2026" or "5pm".
from-to = { $from } ilaa { $to }
# A whole hour between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-morning =
    { $hour } { $hour24 ->
        [1] habeennimo
        [2] habeennimo
        [3] habeennimo
       *[other] subaxnimo
    }
# An hour with minutes between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-morning-minutes =
    { $hour }:{ $minute } { $hour24 ->
        [0] habeennimo
        [1] habeennimo
        [2] habeennimo
        [3] habeennimo
       *[other] subaxnimo
    }
# A whole hour between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-afternoon =
    { $hour } { $hour24 ->
        [19] fiidnimo
        [20] fiidnimo
        [21] habeennimo
        [22] habeennimo
        [23] habeennimo
       *[other] galabnimo
    }
# An hour with minutes between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-afternoon-minutes =
    { $hour }:{ $minute } { $hour24 ->
        [12] duhurnimo
        [19] fiidnimo
        [20] fiidnimo
        [21] habeennimo
        [22] habeennimo
        [23] habeennimo
       *[other] galabnimo
    }
# Twelve o'clock in the middle of the day, in opening hours.
time-midday = 12 duhurnimo
# Twelve o'clock in the middle of the night, as the start or the end of opening hours.
time-midnight = saqda dhexe
# Stands in place of the times of a day, when a service is there for all 24 hours.
all-day = habeen iyo maalin oo dhan
# Stands in place of the times of a day, when a place is not open on that day. An adjective.
closed = Waa xiran yahay
