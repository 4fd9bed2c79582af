### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = دووشەممە
weekday-tue = سێشەممە
weekday-wed = چوارشەممە
weekday-thu = پێنجشەممە
weekday-fri = ھەینی
weekday-sat = شەممە
weekday-sun = یەکشەممە
month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئازار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەممووز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانوونی یەکەم
date = { $day }ی { $month } { $year }
date-weekday = { $weekday }، { $day }ی { $month } { $year }
date-month = { $month } { $year }
quarter = لە { $from } تا { $to } { $year }
from-to = لە { $from } تا { $to }
time-morning = { $hour }ی { $hour24 ->
    [1] شەو
    [2] شەو
   *[other] بەیانی
}
time-morning-minutes = { $hour }:{ $minute }ی { $hour24 ->
    [0] شەو
    [1] شەو
    [2] شەو
   *[other] بەیانی
}
time-afternoon = { $hour }ی { $hour24 ->
    [17] ئێوارە
    [18] ئێوارە
    [19] ئێوارە
    [20] شەو
    [21] شەو
    [22] شەو
    [23] شەو
   *[other] دوای نیوەڕۆ
}
time-afternoon-minutes = { $hour }:{ $minute }ی { $hour24 ->
    [12] نیوەڕۆ
    [17] ئێوارە
    [18] ئێوارە
    [19] ئێوارە
    [20] شەو
    [21] شەو
    [22] شەو
    [23] شەو
   *[other] دوای نیوەڕۆ
}
time-midday = 12ی نیوەڕۆ
time-midnight = نیوەی شەو
all-day = بە درێژایی شەو و ڕۆژ
closed = داخراوە
