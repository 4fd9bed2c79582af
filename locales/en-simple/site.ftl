### State: draft. Not yet checked by people with a learning disability.
### Easy read: only what is easier than the usual words. The rest is shared with English.

## Every page

# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Talk to us. We will help you.

## Navigation

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = What help do you need?
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = How old are you?
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = What kind of help?
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Where do you live?

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Can I use it?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = How do I get it?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = How long will I wait?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Do I have to pay?
# Heading of a part of the page of a service: opening hours and places.
ask-where = When is it? Where is it?
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = How do I ask?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = What if I am not happy?
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = We checked this page on { $date }.

## British Sign Language videos

## Status of a service

## Ages and waits

## Opening hours

## What a price is for

## Who can ask for a service

## Where a service happens

## Access features of a place

## The seven questions

## Schools

## Guides

## Glossary and who's who

## Events

## Have your say, you said we did, how we are doing

## Contact

## Pictures

## Names of languages that services speak

