### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
# $day: the day of the month, 1 to 31. $month: the name of the month. $year: 2026.
date = { $day } { $month } { $year }
# $weekday: the name of the day of the week. The rest as above.
date-weekday = { $weekday } { $day } { $month } { $year }
# $month: the name of the month. $year: 2026.
date-month = { $month } { $year }
# Three months of a year. $from and $to: names of months. $year: 2026.
quarter = من { $from } إلى { $to } { $year }
# A stretch of days or times. $from and $to: days ("Monday") or times ("9am").
from-to = من { $from } إلى { $to }
# Whole hours before noon. $hour: 1 to 12.
time-morning = { $hour } صباحًا
# $hour: 1 to 12. $minute: two digits.
time-morning-minutes = { $hour }:{ $minute } صباحًا
# Whole hours from noon. $hour: 1 to 12.
time-afternoon = { $hour } مساءً
# $hour: 1 to 12. $minute: two digits.
time-afternoon-minutes = { $hour }:{ $minute } مساءً
time-midday = 12 ظهرًا
time-midnight = منتصف الليل
all-day = طوال اليوم والليلة
closed = مغلق
