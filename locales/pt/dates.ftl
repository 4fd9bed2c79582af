### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

# Name of a day of the week, as it stands alone and before a date.
weekday-mon = segunda-feira
# Name of a day of the week, as it stands alone and before a date.
weekday-tue = terça-feira
# Name of a day of the week, as it stands alone and before a date.
weekday-wed = quarta-feira
# Name of a day of the week, as it stands alone and before a date.
weekday-thu = quinta-feira
# Name of a day of the week, as it stands alone and before a date.
weekday-fri = sexta-feira
# Name of a day of the week, as it stands alone and before a date.
weekday-sat = sábado
# Name of a day of the week, as it stands alone and before a date.
weekday-sun = domingo
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-1 = janeiro
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-2 = fevereiro
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-3 = março
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-4 = abril
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-5 = maio
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-6 = junho
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-7 = julho
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-8 = agosto
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-9 = setembro
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-10 = outubro
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-11 = novembro
# Name of a month, in the form it has after the day in a date: "14 March 2026".
month-12 = dezembro
# A date in running words, such as "14 March 2026".
# $day: the day of the month, 1 to 31, such as 14.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date = { $day } de { $month } de { $year }
# A date with its day of the week, such as "Saturday 14 March 2026". It stands alone, for example on the page of an event.
# $weekday: the name of the day of the week, such as "Saturday".
# $day: the day of the month, 1 to 31, such as 14.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date-weekday = { $weekday }, { $day } de { $month } de { $year }
# A month of a year, such as "March 2026". It stands alone: the month in which a comment came.
# $month: the name of the month, such as "March".
# $month-number: the month as a number, 1 to 12, to choose a form of the name. English does not use it.
# $year: the year in four digits, such as 2026.
date-month = { $month } de { $year }
# Three months of a year, such as "January to March 2026". It stands alone, in the first column of a table.
# $from: the name of the first month, such as "January".
# $to: the name of the last month, such as "March".
# $year: the year in four digits, such as 2026.
quarter = { $from } a { $to } de { $year }
# A stretch of days, dates or times: from the first to the last.
# $from: where it starts, such as "Monday", "Saturday 14 March 2026" or "9am".
# $to: where it ends, such as "Friday", "Sunday 15 March 2026" or "5pm".
from-to = { $from } a { $to }
# A whole hour between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-morning = { $hour24 }h
# An hour with minutes between midnight and noon, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 9.
# $hour24: the hour from 0 to 23, such as 9, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-morning-minutes = { $hour24 }h{ $minute }
# A whole hour between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
time-afternoon = { $hour24 }h
# An hour with minutes between noon and midnight, in opening hours.
# $hour: the hour of the 12-hour clock, 1 to 12, such as 5.
# $hour24: the hour from 0 to 23, such as 17, for languages that use the 24-hour clock or have words for evening and night. English does not use it.
# $minute: the minutes as two digits, such as "30" or "05".
time-afternoon-minutes = { $hour24 }h{ $minute }
# Twelve o'clock in the middle of the day, in opening hours.
time-midday = 12h
# Twelve o'clock in the middle of the night, as the start or the end of opening hours.
time-midnight = meia-noite
# Stands in place of the times of a day, when a service is there for all 24 hours.
all-day = todo o dia e toda a noite
# Stands in place of the times of a day, when a place is not open on that day. An adjective.
closed = Fechado
