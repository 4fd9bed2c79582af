### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = ਮੁੱਖ ਪੰਨਾ
skip-to-content = ਸਿੱਧਾ ਮੁੱਖ ਸਮੱਗਰੀ ਉੱਤੇ ਜਾਓ
main-navigation = ਮੁੱਖ ਮੀਨੂ
footer-navigation = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਹੋਰ
breadcrumb = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
language-navigation = ਭਾਸ਼ਾ ਚੁਣੋ
contents = ਇਸ ਪੰਨੇ ਉੱਤੇ
fallback-notice = ਇਹ ਪੰਨਾ ਹਾਲੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਹ { $language } ਵਿੱਚ ਦਿਖਾਇਆ ਗਿਆ ਹੈ।
fallback-easy = ਇਹ ਪੰਨਾ ਹਾਲੇ ਸੌਖੀ ਪੜ੍ਹਾਈ (easy read) ਵਿੱਚ ਨਹੀਂ ਹੈ।
fallback-help = ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ। ਇਹ ਮੁਫ਼ਤ ਹੈ। ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ:
fallback-parts = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਹਾਲੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਉਹ ਹਿੱਸੇ { $language } ਵਿੱਚ ਹਨ।
stale-notice = ਇਸ ਪੰਨੇ ਦਾ ਅਨੁਵਾਦ ਹੋਣ ਤੋਂ ਬਾਅਦ { $language } ਵਾਲਾ ਪੰਨਾ ਬਦਲ ਗਿਆ ਹੈ।
machine-notice = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸਿਆਂ ਦਾ ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਇਸ ਵਿੱਚ ਗ਼ਲਤੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
source-link = ਇਹ ਪੰਨਾ { $language } ਵਿੱਚ ਪੜ੍ਹੋ
in-source = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ
only-in = ਇਹ ਪੰਨਾ ਸਿਰਫ਼ { $language } ਵਿੱਚ ਹੈ
pair = { $first }, { $second }
help-heading = ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
help-text = ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ। ਜੋ ਤੁਹਾਨੂੰ ਚਾਹੀਦਾ ਹੈ, ਉਹ ਲੱਭਣ ਵਿੱਚ ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ।
published-by = ਪ੍ਰਕਾਸ਼ਕ:
no-cookies = ਇਹ ਵੈੱਬਸਾਈਟ ਕੋਈ ਕੂਕੀਜ਼ (cookies) ਨਹੀਂ ਵਰਤਦੀ ਅਤੇ ਤੁਹਾਡੇ ਉੱਤੇ ਨਜ਼ਰ ਨਹੀਂ ਰੱਖਦੀ।
phone = ਫ਼ੋਨ:
text-message = ਟੈਕਸਟ ਸੁਨੇਹਾ:
email = ਈਮੇਲ:
website = ਵੈੱਬਸਾਈਟ:
video-relay = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL) ਵਿੱਚ ਵੀਡੀਓ ਕਾਲ ਸੇਵਾ:
moved = ਇਹ ਪੰਨਾ ਹੋਰ ਥਾਂ ਚਲਾ ਗਿਆ ਹੈ
moved-link = ਨਵੇਂ ਪੰਨੇ ਉੱਤੇ ਜਾਓ
not-found = ਸਾਨੂੰ ਇਹ ਪੰਨਾ ਨਹੀਂ ਲੱਭਿਆ
not-found-lead = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਪਤਾ ਗ਼ਲਤ ਟਾਈਪ ਹੋਇਆ ਹੋਵੇ ਜਾਂ ਪੰਨਾ ਹੋਰ ਥਾਂ ਚਲਾ ਗਿਆ ਹੋਵੇ।
not-found-try = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪੰਨਾ ਦੇਖੋ:

## Navigation

nav-needs = ਲੋੜ ਅਨੁਸਾਰ
nav-stages = ਉਮਰ ਅਨੁਸਾਰ
nav-categories = ਮਦਦ ਦੀ ਕਿਸਮ ਅਨੁਸਾਰ
nav-areas = ਇਲਾਕੇ ਅਨੁਸਾਰ
nav-guides = ਗਾਈਡਾਂ
nav-a-to-z = ਨਾਂ ਅਨੁਸਾਰ ਸੂਚੀ
nav-events = ਸਮਾਗਮ
nav-glossary = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
nav-who = ਕੌਣ ਕੀ ਕਰਦਾ ਹੈ
nav-have-your-say = ਆਪਣੀ ਰਾਏ ਦਿਓ
nav-you-said = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
nav-how-we-are-doing = ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ
nav-contact = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
nav-pictures = ਤਸਵੀਰਾਂ ਬਾਰੇ

## Lists

needs = ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਕਿਸ ਚੀਜ਼ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
needs-lead = ਲੋੜ ਚੁਣੋ ਅਤੇ ਦੇਖੋ ਕਿ ਕਿਹੜੀ ਮਦਦ ਮਿਲਦੀ ਹੈ।
stages = ਤੁਹਾਡੇ ਬੱਚੇ ਦੀ ਉਮਰ ਕਿੰਨੀ ਹੈ?
stages-lead = ਉਮਰ ਚੁਣੋ ਅਤੇ ਦੇਖੋ ਕਿ ਕਿਹੜੀ ਮਦਦ ਅਤੇ ਗਾਈਡਾਂ ਹਨ ਅਤੇ ਅੱਗੇ ਕੀ ਆਉਂਦਾ ਹੈ।
categories = ਤੁਸੀਂ ਕਿਸ ਕਿਸਮ ਦੀ ਮਦਦ ਲੱਭ ਰਹੇ ਹੋ?
categories-lead = ਮਦਦ ਦੀ ਕਿਸਮ ਚੁਣੋ ਅਤੇ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ ਦੇਖੋ।
areas = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ?
areas-lead = ਇਲਾਕਾ ਚੁਣੋ ਅਤੇ ਉੱਥੇ ਰਹਿਣ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਲਈ ਸੇਵਾਵਾਂ ਦੇਖੋ।
services = ਸੇਵਾਵਾਂ
guides = ਗਾਈਡਾਂ
guides-lead = ਹੱਕਾਂ, ਯੋਜਨਾਵਾਂ, ਪੈਸੇ, ਸਿਹਤ ਅਤੇ ਵੱਡੇ ਹੋਣ ਬਾਰੇ ਸੌਖੀਆਂ ਗਾਈਡਾਂ।
start-here = ਇੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ
a-to-z = ਨਾਂ ਅਨੁਸਾਰ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ
a-to-z-lead = ਹਰ ਸੇਵਾ, ਨਾਂ ਦੇ ਹਿਸਾਬ ਨਾਲ।
letters = ਅੱਖਰ
letter-heading = { $letter } ਅੱਖਰ ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ
services-count = { $count ->
    [0] ਹਾਲੇ ਕੋਈ ਸੇਵਾ ਨਹੀਂ
    [one] { $count } ਸੇਵਾ
   *[other] { $count } ਸੇਵਾਵਾਂ
}
steps-count = { $count ->
    [one] { $count } ਕਦਮ
   *[other] { $count } ਕਦਮ
}
comes-next = ਇਸ ਤੋਂ ਬਾਅਦ:
related = ਇਹ ਵੀ ਤੁਹਾਡੇ ਕੰਮ ਆ ਸਕਦਾ ਹੈ
services-that-help = ਮਦਦ ਕਰ ਸਕਣ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ
read-next = ਅੱਗੇ ਇਹ ਪੜ੍ਹੋ

## A service

ask-eligibility = ਕੀ ਅਸੀਂ ਇਹ ਸੇਵਾ ਵਰਤ ਸਕਦੇ ਹਾਂ?
ask-access = ਇਹ ਸੇਵਾ ਕਿਵੇਂ ਮਿਲਦੀ ਹੈ?
ask-waiting = ਕਿੰਨੀ ਦੇਰ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ?
ask-costs = ਇਸ ਦਾ ਖ਼ਰਚਾ ਕਿੰਨਾ ਹੈ?
ask-where = ਕਦੋਂ ਅਤੇ ਕਿੱਥੇ?
ask-getting-in = ਅੰਦਰ ਆਉਣਾ ਅਤੇ ਹਿੱਸਾ ਲੈਣਾ
ask-contact = ਅਸੀਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰੀਏ?
ask-no = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋਵੇ ਜਾਂ ਉਹ ਨਾਂਹ ਕਰਨ ਤਾਂ ਕੀ ਕਰੀਏ?
questions-heading = ਪਰਿਵਾਰਾਂ ਦੇ ਸਵਾਲ
ages-label = ਉਮਰ
status-label = ਇਸ ਵੇਲੇ
run-by = ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
where-label = ਕਿੱਥੇ
when-label = ਕਦੋਂ
languages-spoken = ਬੋਲੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਭਾਸ਼ਾਵਾਂ
for-needs = ਕਿਨ੍ਹਾਂ ਲਈ
for-stages = ਉਮਰ ਅਤੇ ਪੜਾਅ
for-areas = ਇਲਾਕਾ
all-needs = ਸਾਰੀਆਂ ਲੋੜਾਂ
all-areas = ਸਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ਹਰ ਥਾਂ
who-can-ask = ਇਹ ਸੇਵਾ ਕੌਣ ਮੰਗ ਸਕਦਾ ਹੈ:
criteria = ਪਹਿਲਾਂ ਕਿਹੜੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਹੋਣ
diagnosis-needed = ਡਾਕਟਰੀ ਤਸ਼ਖ਼ੀਸ (diagnosis) ਜ਼ਰੂਰੀ ਹੈ।
diagnosis-not-needed = ਡਾਕਟਰੀ ਤਸ਼ਖ਼ੀਸ (diagnosis) ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
plan-needed = ਸਿੱਖਿਆ, ਸਿਹਤ ਅਤੇ ਦੇਖਭਾਲ ਯੋਜਨਾ (EHC plan) ਜ਼ਰੂਰੀ ਹੈ।
plan-not-needed = ਸਿੱਖਿਆ, ਸਿਹਤ ਅਤੇ ਦੇਖਭਾਲ ਯੋਜਨਾ (EHC plan) ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
free = ਮੁਫ਼ਤ
open-map = ਆਪਣੀ ਨਕਸ਼ੇ ਵਾਲੀ ਐਪ ਵਿੱਚ ਖੋਲ੍ਹੋ
address-hidden = ਲੋਕਾਂ ਦੀ ਸੁਰੱਖਿਆ ਲਈ ਅਸੀਂ ਇਹ ਪਤਾ ਨਹੀਂ ਛਾਪਦੇ। ਜਦੋਂ ਤੁਸੀਂ ਸੇਵਾ ਨਾਲ ਸੰਪਰਕ ਕਰੋ ਤਾਂ ਪਤਾ ਪੁੱਛ ਲਓ।
getting-there = ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
access-features = ਪਹੁੰਚ ਅਤੇ ਵਰਤੋਂ ਦੀਆਂ ਸਹੂਲਤਾਂ
use-instead = ਇਸ ਦੀ ਥਾਂ ਇਹ ਵਰਤੋ:
as-of = ({ $date } ਨੂੰ)
checked-on = ਇਸ ਦੀ ਜਾਂਚ { $date } ਨੂੰ ਹੋਈ।
easy-checked = { $by } ਨੇ ਇਸ ਸੌਖੀ ਪੜ੍ਹਾਈ (easy read) ਵਾਲੇ ਪੰਨੇ ਦੀ ਜਾਂਚ { $date } ਨੂੰ ਕੀਤੀ।
advice-heading = ਮੁਫ਼ਤ ਅਤੇ ਨਿਰਪੱਖ ਸਲਾਹ
advice-text = ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ ਹੋ, ਜਾਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਕੋਈ ਤੁਹਾਡਾ ਸਾਥ ਦੇਵੇ, ਤਾਂ ਅਜਿਹੀ ਸੇਵਾ ਨਾਲ ਗੱਲ ਕਰੋ ਜੋ ਕੌਂਸਲ ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੈ।

## British Sign Language videos

bsl-heading = ਇਹ ਪੰਨਾ ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL) ਵਿੱਚ ਦੇਖੋ
bsl-captions = ਸਬਟਾਈਟਲ (captions)
bsl-transcript = ਵੀਡੀਓ ਵਿੱਚ ਕਹੀ ਗੱਲ ਪੜ੍ਹੋ
bsl-by = ਸੰਕੇਤ ਭਾਸ਼ਾ ਵਿੱਚ ਪੇਸ਼ਕਾਰੀ: { $by }।
bsl-checked = { $by } ਨੇ { $date } ਨੂੰ ਇਸ ਦੀ ਜਾਂਚ ਕੀਤੀ।

## Status of a service

status-open = ਖੁੱਲ੍ਹੀ ਹੈ
status-waiting-list = ਉਡੀਕ ਸੂਚੀ ਹੈ
status-paused = ਫ਼ਿਲਹਾਲ ਰੁਕੀ ਹੋਈ ਹੈ
status-closed = ਬੰਦ ਹੈ
status-planned = ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ
status-since = { $date } ਤੋਂ।
status-until = ਸਾਨੂੰ { $date } ਤੱਕ ਤਬਦੀਲੀ ਦੀ ਉਮੀਦ ਹੈ।

## Ages and waits

age = { $age ->
    [one] { $age } ਸਾਲ
   *[other] { $age } ਸਾਲ
}
ages = { $from } ਤੋਂ { $to } ਸਾਲ
no-wait = ਕੋਈ ਉਡੀਕ ਨਹੀਂ
weeks = { $weeks ->
    [one] { $weeks } ਹਫ਼ਤਾ
   *[other] { $weeks } ਹਫ਼ਤੇ
}
weeks-range = { $from } ਤੋਂ { $to } ਹਫ਼ਤੇ

## Opening hours

season-term-time = ਸਿਰਫ਼ ਸਕੂਲੀ ਟਰਮ ਦੌਰਾਨ
season-school-holidays = ਸਿਰਫ਼ ਸਕੂਲ ਦੀਆਂ ਛੁੱਟੀਆਂ ਦੌਰਾਨ
on-these-days = ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਨੂੰ:
closed-on = ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਨੂੰ ਬੰਦ:

## What a price is for

per-session = ਪ੍ਰਤੀ ਸੈਸ਼ਨ
per-hour = ਪ੍ਰਤੀ ਘੰਟਾ
per-half-day = ਪ੍ਰਤੀ ਅੱਧਾ ਦਿਨ
per-day = ਪ੍ਰਤੀ ਦਿਨ
per-night = ਪ੍ਰਤੀ ਰਾਤ
per-week = ਪ੍ਰਤੀ ਹਫ਼ਤਾ
per-month = ਪ੍ਰਤੀ ਮਹੀਨਾ
per-term = ਪ੍ਰਤੀ ਟਰਮ
per-year = ਪ੍ਰਤੀ ਸਾਲ
per-meal = ਪ੍ਰਤੀ ਭੋਜਨ
per-mile = ਪ੍ਰਤੀ ਮੀਲ
per-once = ਇੱਕ ਵਾਰ

## Who can ask for a service

ask-yourself = ਤੁਸੀਂ ਆਪ ਮੰਗ ਸਕਦੇ ਹੋ
ask-school = ਤੁਹਾਡੀ ਨਰਸਰੀ, ਸਕੂਲ ਜਾਂ ਕਾਲਜ
ask-doctor = ਤੁਹਾਡਾ ਡਾਕਟਰ (GP)
ask-health = ਨਰਸ, ਥੈਰੇਪਿਸਟ ਜਾਂ ਕੋਈ ਹੋਰ ਸਿਹਤ ਕਰਮਚਾਰੀ
ask-social-care = ਸੋਸ਼ਲ ਵਰਕਰ (social worker)
ask-early-years = ਹੈਲਥ ਵਿਜ਼ਟਰ (health visitor) ਜਾਂ ਛੋਟੇ ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਾ ਕਰਮਚਾਰੀ
ask-any-professional = ਕੋਈ ਵੀ ਜੋ ਤੁਹਾਡੇ ਬੱਚੇ ਨਾਲ ਕੰਮ ਕਰਦਾ ਹੈ
ask-automatic = ਕਿਸੇ ਨੂੰ ਮੰਗਣ ਦੀ ਲੋੜ ਨਹੀਂ: ਇਹ ਆਪਣੇ ਆਪ ਮਿਲਦੀ ਹੈ

## Where a service happens

delivery-venue = ਅਜਿਹੀ ਥਾਂ ਜਿੱਥੇ ਤੁਸੀਂ ਜਾਂਦੇ ਹੋ
delivery-home = ਤੁਹਾਡੇ ਘਰ
delivery-online = ਆਨਲਾਈਨ
delivery-phone = ਫ਼ੋਨ ਉੱਤੇ
delivery-school = ਸਕੂਲ ਵਿੱਚ

## Access features of a place

access-step-free-entrance = ਬਿਨਾਂ ਪੌੜੀਆਂ ਵਾਲਾ ਦਰਵਾਜ਼ਾ
access-automatic-doors = ਆਪਣੇ ਆਪ ਖੁੱਲ੍ਹਣ ਵਾਲੇ ਦਰਵਾਜ਼ੇ
access-wide-doors = ਚੌੜੇ ਦਰਵਾਜ਼ੇ
access-lift = ਲਿਫ਼ਟ
access-accessible-toilet = ਵ੍ਹੀਲਚੇਅਰ ਵਰਤਣ ਵਾਲਿਆਂ ਲਈ ਟਾਇਲਟ
access-changing-places = ਵੱਡੀਆਂ ਸਹੂਲਤਾਂ ਵਾਲਾ ਟਾਇਲਟ (Changing Places)
access-hoist = ਚੁੱਕਣ ਵਾਲੀ ਮਸ਼ੀਨ (hoist)
access-baby-changing = ਛੋਟੇ ਬੱਚੇ ਦੀ ਨੈਪੀ ਬਦਲਣ ਦੀ ਥਾਂ
access-hearing-loop = ਸੁਣਨ ਵਿੱਚ ਮਦਦ ਲਈ ਲੂਪ (hearing loop)
access-bsl = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL) ਵਰਤਣ ਵਾਲਾ ਸਟਾਫ਼
access-braille-signs = ਬ੍ਰੇਲ ਵਿੱਚ ਲਿਖੇ ਬੋਰਡ
access-quiet-room = ਸ਼ਾਂਤ ਕਮਰਾ
access-sensory-room = ਸੰਵੇਦੀ ਕਮਰਾ (sensory room)
access-assistance-dogs = ਸਹਾਇਕ ਕੁੱਤਿਆਂ (assistance dogs) ਦਾ ਸੁਆਗਤ ਹੈ
access-disabled-parking = ਬਲੂ ਬੈਜ (Blue Badge) ਪਾਰਕਿੰਗ
access-parking = ਪਾਰਕਿੰਗ
access-bus-stop = ਨੇੜੇ ਬੱਸ ਸਟਾਪ

## The seven questions

question-outcomes = ਤੁਸੀਂ ਹਰ ਬੱਚੇ ਲਈ ਕਿਹੜੇ ਟੀਚੇ ਰੱਖਦੇ ਹੋ?
question-training = ਸਟਾਫ਼ ਨੇ ਕਿਹੜੀ ਸਿਖਲਾਈ ਲਈ ਹੈ?
question-involvement = ਤੁਸੀਂ ਸਾਨੂੰ ਕਿਵੇਂ ਸ਼ਾਮਲ ਕਰਦੇ ਹੋ?
question-progress = ਸਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਸਭ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ?
question-accessibility = ਤੁਹਾਡੀ ਥਾਂ ਤੱਕ ਪਹੁੰਚਣਾ ਅਤੇ ਉਸ ਨੂੰ ਵਰਤਣਾ ਕਿੰਨਾ ਸੌਖਾ ਹੈ?
question-starting = ਮੇਰਾ ਬੱਚਾ ਤੁਹਾਡੇ ਨਾਲ ਸ਼ੁਰੂਆਤ ਕਿਵੇਂ ਕਰਦਾ ਹੈ?
question-plans = ਤੁਸੀਂ ਕੀ ਬਿਹਤਰ ਬਣਾਉਣ ਦੀ ਯੋਜਨਾ ਬਣਾ ਰਹੇ ਹੋ?

## Schools

school-heading = ਇਸ ਸੰਸਥਾ ਬਾਰੇ
school-kind = ਕਿਸਮ
school-where = ਕਿੱਥੇ
school-outside = ਸਾਡੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ
school-places = ਸੀਟਾਂ
school-unit = ਵਿਸ਼ੇਸ਼ ਯੂਨਿਟ
school-award = ਪੁਰਸਕਾਰ
school-report = ਇਸ ਦੀ ਵਿਸ਼ੇਸ਼ ਵਿਦਿਅਕ ਲੋੜਾਂ (SEN) ਬਾਰੇ ਜਾਣਕਾਰੀ ਰਿਪੋਰਟ ਪੜ੍ਹੋ
school-admissions = ਬੱਚਿਆਂ ਨੂੰ ਦਾਖ਼ਲਾ ਕਿਵੇਂ ਮਿਲਦਾ ਹੈ
places-count = { $count ->
    [one] { $count } ਸੀਟ
   *[other] { $count } ਸੀਟਾਂ
}
school-mainstream = ਆਮ ਸਕੂਲ (mainstream)
school-special = ਵਿਸ਼ੇਸ਼ ਸਕੂਲ (special school)
school-nursery = ਨਰਸਰੀ
school-childminder = ਘਰ ਵਿੱਚ ਬੱਚੇ ਸੰਭਾਲਣ ਵਾਲੇ (childminder)
school-college = ਕਾਲਜ
school-alternative = ਬਦਲਵੀਂ ਪੜ੍ਹਾਈ (alternative provision)
school-specialist-college = ਵਿਸ਼ੇਸ਼ ਕਾਲਜ (specialist college)
school-resourced-provision = ਵਿਸ਼ੇਸ਼ ਯੂਨਿਟ ਵਾਲਾ ਸਕੂਲ

## Guides

steps = ਕਦਮ
you-are-here = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
step-navigation = ਇਸ ਤੋਂ ਪਹਿਲੇ ਅਤੇ ਅਗਲੇ ਕਦਮ
step-before = ਪਿਛਲਾ ਕਦਮ:
step-after = ਅਗਲਾ ਕਦਮ:
step-position = { $count } ਵਿੱਚੋਂ ਕਦਮ { $number }
law-heading = ਕਾਨੂੰਨ

## Glossary and who's who

glossary = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
glossary-lead = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
see-also = ਇਹ ਵੀ ਦੇਖੋ:
who = ਕੌਣ ਕੀ ਕਰਦਾ ਹੈ
who-lead = ਤੁਸੀਂ ਕਿਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਮਿਲ ਸਕਦੇ ਹੋ, ਉਹ ਕੀ ਕਰਦੇ ਹਨ ਅਤੇ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਤੋਂ ਕੀ ਪੁੱਛ ਸਕਦੇ ਹੋ।
works-in-education = ਸਿੱਖਿਆ ਵਿੱਚ
works-in-health = ਸਿਹਤ ਵਿੱਚ
works-in-care = ਸਮਾਜਿਕ ਦੇਖਭਾਲ ਵਿੱਚ
works-in-independent = ਸੁਤੰਤਰ
role-meet = ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਕਦੋਂ ਮਿਲ ਸਕਦੇ ਹੋ
role-ask = ਤੁਸੀਂ ਕੀ ਪੁੱਛ ਸਕਦੇ ਹੋ
role-reach = ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰਨਾ ਹੈ

## Events

events = ਸਮਾਗਮ
events-lead = ਪਰਿਵਾਰਾਂ ਲਈ ਸੈਰਾਂ, ਵਰਕਸ਼ਾਪਾਂ ਅਤੇ ਮੀਟਿੰਗਾਂ।
no-events = ਇਸ ਵੇਲੇ ਕੋਈ ਆਉਣ ਵਾਲਾ ਸਮਾਗਮ ਨਹੀਂ ਹੈ। ਜਲਦੀ ਹੀ ਦੁਬਾਰਾ ਦੇਖੋ।
event-over = ਇਹ ਸਮਾਗਮ ਹੋ ਚੁੱਕਾ ਹੈ।
booking = ਬੁਕਿੰਗ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
online = ਆਨਲਾਈਨ:

## Have your say, you said we did, how we are doing

have-your-say = ਆਪਣੀ ਰਾਏ ਦਿਓ
have-your-say-lead = ਜਿਵੇਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਉਵੇਂ ਹਿੱਸਾ ਲਓ। ਤੁਹਾਡੇ ਕੁਝ ਮਿੰਟ ਵੀ ਬੋਰਡ ਦੀ ਮੈਂਬਰੀ ਜਿੰਨੇ ਹੀ ਅਹਿਮ ਹਨ।
consultations-open = ਹੁਣ ਖੁੱਲ੍ਹੇ ਹਨ
consultations-coming = ਜਲਦੀ ਆ ਰਹੇ ਹਨ
consultations-closed = ਖ਼ਤਮ ਹੋ ਚੁੱਕੇ ਹਨ, ਅਤੇ ਇਨ੍ਹਾਂ ਦਾ ਨਤੀਜਾ
opens = ਸ਼ੁਰੂ ਹੋਣ ਦੀ ਤਾਰੀਖ਼
closes = ਖ਼ਤਮ ਹੋਣ ਦੀ ਤਾਰੀਖ਼
takes = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
outcome = ਇਸ ਦਾ ਨਤੀਜਾ
ways-heading = ਹਿੱਸਾ ਲੈਣ ਦੇ ਤਰੀਕੇ
ways-lead = ਸਭ ਤੋਂ ਘੱਟ ਸਮੇਂ ਤੋਂ ਲੈ ਕੇ ਸਭ ਤੋਂ ਵੱਧ ਸਮੇਂ ਤੱਕ। ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਛੱਡ ਸਕਦੇ ਹੋ।
commitment-minutes = ਕੁਝ ਮਿੰਟ
commitment-hour = ਕਰੀਬ ਇੱਕ ਘੰਟਾ
commitment-evening = ਇੱਕ ਸ਼ਾਮ ਜਾਂ ਇੱਕ ਸਵੇਰ
commitment-regular = ਕਰੀਬ ਹਰ ਮਹੀਨੇ
commitment-role = ਪੱਕੀ ਜ਼ਿੰਮੇਵਾਰੀ
you-said = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
you-said-lead = ਪਰਿਵਾਰਾਂ ਨੇ ਸਾਨੂੰ ਕੀ ਕਿਹਾ, ਅਸੀਂ ਕੀ ਜਵਾਬ ਦਿੱਤਾ ਅਤੇ ਅਸੀਂ ਉਸ ਬਾਰੇ ਕੀ ਕੀਤਾ।
said = ਤੁਸੀਂ ਕਿਹਾ
answer = ਸਾਡਾ ਜਵਾਬ
action = ਅਸੀਂ ਕੀ ਕਰਦੇ ਹਾਂ
action-done = ਹੋ ਗਿਆ
action-doing = ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ
action-planned = ਕਰਨ ਦੀ ਯੋਜਨਾ ਹੈ
action-cannot = ਅਸੀਂ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦੇ
comments-count = { $count ->
    [one] { $count } ਟਿੱਪਣੀ, ਸਾਡੇ ਜਵਾਬ ਨਾਲ
   *[other] { $count } ਟਿੱਪਣੀਆਂ, ਸਾਡੇ ਜਵਾਬਾਂ ਨਾਲ
}
how-we-are-doing = ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ
how-we-are-doing-lead = ਅਸੀਂ ਕੀ ਵਾਅਦਾ ਕਰਦੇ ਹਾਂ ਅਤੇ ਅਸੀਂ ਉਸ ਦੇ ਕਿੰਨੇ ਨੇੜੇ ਹਾਂ।
target = ਸਾਡਾ ਵਾਅਦਾ
latest = ਸਭ ਤੋਂ ਨਵਾਂ ਅੰਕੜਾ
target-met = ਵਾਅਦਾ ਪੂਰਾ ਹੋਇਆ
target-not-met = ਹਾਲੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ
figures-caption = ਹਰ ਤਿਮਾਹੀ ਦੇ ਅੰਕੜੇ
period = ਸਮਾਂ
figure = ਅੰਕੜਾ
figure-percent = { $value } ਫ਼ੀਸਦੀ
figure-weeks = { $value ->
    [one] { $value } ਹਫ਼ਤਾ
   *[other] { $value } ਹਫ਼ਤੇ
}
figure-days = { $value ->
    [one] { $value } ਦਿਨ
   *[other] { $value } ਦਿਨ
}
figure-number = { $value }
figure-score = 10 ਵਿੱਚੋਂ { $value }

## Contact

contact = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
contact-lead = ਫ਼ੋਨ ਕਰੋ, ਟੈਕਸਟ ਸੁਨੇਹਾ ਜਾਂ ਈਮੇਲ ਭੇਜੋ, ਚਿੱਠੀ ਲਿਖੋ ਜਾਂ ਆਪ ਆਓ। ਜੋ ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਸੌਖਾ ਹੈ, ਉਹ ਚੁਣੋ।
by-post = ਡਾਕ ਰਾਹੀਂ
other-formats = ਕਾਗਜ਼, ਵੱਡੇ ਅੱਖਰ, ਬ੍ਰੇਲ, ਆਡੀਓ ਅਤੇ ਹੋਰ ਭਾਸ਼ਾਵਾਂ
no-internet = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ

## Pictures

pictures = ਤਸਵੀਰਾਂ ਬਾਰੇ
pictures-lead = ਸਾਡੇ ਸੌਖੀ ਪੜ੍ਹਾਈ (easy read) ਵਾਲੇ ਪੰਨਿਆਂ ਦੀਆਂ ਤਸਵੀਰਾਂ, ਅਤੇ ਹਰ ਤਸਵੀਰ ਦਾ ਮਤਲਬ।
pictures-credit = ਇਹ ਤਸਵੀਰਾਂ Twemoji ਤੋਂ ਹਨ, ਜਿਸ ਨੂੰ Twitter ਅਤੇ ਹੋਰ ਸਹਿਯੋਗੀਆਂ ਨੇ ਬਣਾਇਆ ਹੈ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਇਸ ਲਾਇਸੈਂਸ ਹੇਠ ਵਰਤ ਸਕਦੇ ਹੋ:

## Names of languages that services speak

language-ar = ਅਰਬੀ
language-bfi = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL)
language-bn = ਬੰਗਾਲੀ
language-ckb = ਕੁਰਦੀ (ਸੋਰਾਨੀ)
language-cy = ਵੈਲਸ਼
language-en = ਅੰਗਰੇਜ਼ੀ
language-fa = ਫ਼ਾਰਸੀ
language-fr = ਫ਼ਰਾਂਸੀਸੀ
language-gu = ਗੁਜਰਾਤੀ
language-hi = ਹਿੰਦੀ
language-pa = ਪੰਜਾਬੀ
language-pl = ਪੋਲਿਸ਼
language-ps = ਪਸ਼ਤੋ
language-pt = ਪੁਰਤਗਾਲੀ
language-ro = ਰੋਮਾਨੀਅਨ
language-so = ਸੋਮਾਲੀ
language-ti = ਤਿਗਰੀਨੀਆ
language-tr = ਤੁਰਕੀ
language-uk = ਯੂਕਰੇਨੀ
language-ur = ਉਰਦੂ
language-zh = ਚੀਨੀ
