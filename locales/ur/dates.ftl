### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

# Name of a day of the week, as it stands alone and before a date.
weekday-mon = پیر
# Name of a day of the week, as it stands alone and before a date.
weekday-tue = منگل
# Name of a day of the week, as it stands alone and before a date.
weekday-wed = بدھ
# Name of a day of the week, as it stands alone and before a date.
weekday-thu = جمعرات
# Name of a day of the week, as it stands alone and before a date.
weekday-fri = جمعہ
# Name of a day of the week, as it stands alone and before a date.
weekday-sat = ہفتہ
# Name of a day of the week, as it stands alone and before a date.
weekday-sun = اتوار
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-1 = جنوری
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-2 = فروری
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-3 = مارچ
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-4 = اپریل
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-5 = مئی
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-6 = جون
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-7 = جولائی
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-8 = اگست
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-9 = ستمبر
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-10 = اکتوبر
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-11 = نومبر
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-12 = دسمبر
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
date-weekday = { $weekday }، { $day } { $month } { $year }
# A month of a year, such as "March 2026". It stands alone: the month in which a comment came.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date-month = { $month } { $year }
# Three months of a year, such as "January to March 2026". It stands alone, in the first column of a table.
# $from: the name of the first month, such as "January".
# $to: the name of the last month, such as "March".
# $year: the year in four digits, such as 2026.
quarter = { $from } سے { $to } { $year } تک
# A stretch of days, dates or times: from the first to the last.
# $from: where it starts, such as "Monday", "Saturday 14 March 2026" or "9am".
# $to: where it ends, such as "Friday", "Sunday 15 March 2026" or "5pm".
from-to = { $from } سے { $to } تک
# A whole hour between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-morning =
    { $hour24 ->
        [1] رات
        [2] رات
        [3] رات
       *[other] صبح
    } { $hour } بجے
# An hour with minutes between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-morning-minutes =
    { $hour24 ->
        [0] رات
        [1] رات
        [2] رات
        [3] رات
       *[other] صبح
    } { $hour }:{ $minute } بجے
# A whole hour between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-afternoon =
    { $hour24 ->
        [16] سہ پہر
        [17] شام
        [18] شام
        [19] شام
        [20] رات
        [21] رات
        [22] رات
        [23] رات
       *[other] دوپہر
    } { $hour } بجے
# An hour with minutes between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-afternoon-minutes =
    { $hour24 ->
        [16] سہ پہر
        [17] شام
        [18] شام
        [19] شام
        [20] رات
        [21] رات
        [22] رات
        [23] رات
       *[other] دوپہر
    } { $hour }:{ $minute } بجے
# Twelve o'clock in the middle of the day, in opening hours.
time-midday = دوپہر 12 بجے
# Twelve o'clock in the middle of the night, as the start or the end of opening hours.
time-midnight = آدھی رات
# Stands in place of the times of a day, when a service is there for all 24 hours.
all-day = دن رات
# Stands in place of the times of a day, when a place is not open on that day. An adjective.
closed = بند
