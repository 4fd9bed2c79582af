### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

# Name of a day of the week, as it stands alone and before a date.
weekday-mon = সোমবার
# Name of a day of the week, as it stands alone and before a date.
weekday-tue = মঙ্গলবার
# Name of a day of the week, as it stands alone and before a date.
weekday-wed = বুধবার
# Name of a day of the week, as it stands alone and before a date.
weekday-thu = বৃহস্পতিবার
# Name of a day of the week, as it stands alone and before a date.
weekday-fri = শুক্রবার
# Name of a day of the week, as it stands alone and before a date.
weekday-sat = শনিবার
# Name of a day of the week, as it stands alone and before a date.
weekday-sun = রবিবার
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-1 = জানুয়ারি
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-2 = ফেব্রুয়ারি
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-3 = মার্চ
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-4 = এপ্রিল
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-5 = মে
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-6 = জুন
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-7 = জুলাই
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-8 = আগস্ট
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-9 = সেপ্টেম্বর
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-10 = অক্টোবর
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-11 = নভেম্বর
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-12 = ডিসেম্বর
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
quarter = { $from } থেকে { $to } { $year }
# A stretch of days, dates or times: from the first to the last.
# $from: where it starts, such as "Monday", "Saturday 14 March 2026" or "9am".
# $to: where it ends, such as "Friday", "Sunday 15 March 2026" or "5pm".
from-to = { $from } থেকে { $to }
# A whole hour between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-morning =
    { $hour24 ->
        [1] রাত
        [2] রাত
        [3] রাত
        [4] ভোর
        [5] ভোর
       *[other] সকাল
    } { $hour }টা
# An hour with minutes between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-morning-minutes =
    { $hour24 ->
        [0] রাত
        [1] রাত
        [2] রাত
        [3] রাত
        [4] ভোর
        [5] ভোর
       *[other] সকাল
    } { $hour }:{ $minute }
# A whole hour between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-afternoon =
    { $hour24 ->
        [16] বিকেল
        [17] বিকেল
        [18] সন্ধ্যা
        [19] সন্ধ্যা
        [20] রাত
        [21] রাত
        [22] রাত
        [23] রাত
       *[other] দুপুর
    } { $hour }টা
# An hour with minutes between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-afternoon-minutes =
    { $hour24 ->
        [16] বিকেল
        [17] বিকেল
        [18] সন্ধ্যা
        [19] সন্ধ্যা
        [20] রাত
        [21] রাত
        [22] রাত
        [23] রাত
       *[other] দুপুর
    } { $hour }:{ $minute }
# Twelve o'clock in the middle of the day, in opening hours.
time-midday = দুপুর 12টা
# Twelve o'clock in the middle of the night, as the start or the end of opening hours.
time-midnight = রাত 12টা
# Stands in place of the times of a day, when a service is there for all 24 hours.
all-day = সারা দিন ও রাত
# Stands in place of the times of a day, when a place is not open on that day. An adjective.
closed = বন্ধ
