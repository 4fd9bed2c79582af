### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

# Name of a day of the week, as it stands alone and before a date.
weekday-mon = poniedziałek
# Name of a day of the week, as it stands alone and before a date.
weekday-tue = wtorek
# Name of a day of the week, as it stands alone and before a date.
weekday-wed = środa
# Name of a day of the week, as it stands alone and before a date.
weekday-thu = czwartek
# Name of a day of the week, as it stands alone and before a date.
weekday-fri = piątek
# Name of a day of the week, as it stands alone and before a date.
weekday-sat = sobota
# Name of a day of the week, as it stands alone and before a date.
weekday-sun = niedziela
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-1 = stycznia
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-2 = lutego
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-3 = marca
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-4 = kwietnia
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-5 = maja
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-6 = czerwca
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-7 = lipca
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-8 = sierpnia
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-9 = września
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-10 = października
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-11 = listopada
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-12 = grudnia
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
date-month =
    { $month-number ->
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
# Three months of a year, such as "January to March 2026". It stands alone, in the first column of a table.
# $from: the name of the first month, such as "January".
# $to: the name of the last month, such as "March".
# $year: the year in four digits, such as 2026.
quarter = od { $from } do { $to } { $year }
# A stretch of days, dates or times: from the first to the last.
# $from: where it starts, such as "Monday", "Saturday 14 March 2026" or "9am".
# $to: where it ends, such as "Friday", "Sunday 15 March 2026" or "5pm".
from-to = { $from } – { $to }
# A whole hour between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-morning = { $hour24 }:00
# An hour with minutes between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-morning-minutes = { $hour24 }:{ $minute }
# A whole hour between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-afternoon = { $hour24 }:00
# An hour with minutes between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-afternoon-minutes = { $hour24 }:{ $minute }
# Twelve o'clock in the middle of the day, in opening hours.
time-midday = 12:00
# Twelve o'clock in the middle of the night, as the start or the end of opening hours.
time-midnight = północ
# Stands in place of the times of a day, when a service is there for all 24 hours.
all-day = całą dobę
# Stands in place of the times of a day, when a place is not open on that day. An adjective.
closed = Zamknięte
