### State: draft. Not yet checked by a native speaker.
### Words for days, months and times. They are yours to correct: nothing is made by a computer.

weekday-mon = সোমবার
weekday-tue = মঙ্গলবার
weekday-wed = বুধবার
weekday-thu = বৃহস্পতিবার
weekday-fri = শুক্রবার
weekday-sat = শনিবার
weekday-sun = রবিবার
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
date = { $day } { $month } { $year }
date-weekday = { $weekday }, { $day } { $month } { $year }
date-month = { $month } { $year }
quarter = { $from } থেকে { $to } { $year }
from-to = { $from } থেকে { $to }
time-morning = { $hour24 ->
    [1] রাত
    [2] রাত
    [3] রাত
    [4] ভোর
    [5] ভোর
   *[other] সকাল
} { $hour }টা
time-morning-minutes = { $hour24 ->
    [0] রাত
    [1] রাত
    [2] রাত
    [3] রাত
    [4] ভোর
    [5] ভোর
   *[other] সকাল
} { $hour }:{ $minute }
time-afternoon = { $hour24 ->
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
time-afternoon-minutes = { $hour24 ->
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
time-midday = দুপুর 12টা
time-midnight = রাত 12টা
all-day = সারা দিন ও রাত
closed = বন্ধ
