### State: draft. Not yet checked by people with a learning disability.
### Easy read: only what is easier than the usual words. The rest is shared with English.

## Every page

# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Talk to us. We will help you.

## Navigation

# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = What must be on this website
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Can everyone use this website?
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Other ways to get our pages

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = What help do you need?
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = How old are you?
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = What kind of help?
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Where do you live?
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = The main facts

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

# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = There are no comments here yet.
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = The law says we can leave out 2 kinds of comments. We still read them all.
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Tell us what is good. Tell us what is wrong. You do not have to give your name.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = We show comments and our answers every year. We do not show who you are.

## Contact

## Pictures

## Names of languages that services speak

## Search

# Sentence under the heading of the search page, also shown by search engines.
search-lead = Find help. Type a word.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] We found nothing
        [one] We found { $count } page
       *[other] We found { $count } pages
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Try another word. Or look in the A to Z. Or talk to us.
# Said when the files of the search could not be loaded.
search-failed = Search is not working. Is your internet on? You can use the A to Z.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = Search does not work here. Choose the first letter of a name.
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = What a word means

## Narrowing a list

# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] No services found
        [one] { $count } service found
       *[other] { $count } services found
    }
# Button that takes back every choice.
# max: 25
filter-clear = Start again
# Said where a list has no service. "We" and "us" are the people who run the site.
combination-none = We do not know a service for this yet. You can look at the longer list. You can tell us what you need.

## Saving, printing, listening

# Sentence under the heading of that page.
my-list-lead = This is what you saved. Your list stays on this phone or computer. No one else can see it.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = There is nothing on your list. Go to a page you like. Choose “Save to my list”.
# Said when a page on the list is no longer on the site.
my-list-gone = This page is not here any more.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = You cannot save a list here. You can print any page. You can ask us to send you pages by post.
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = You do not have the internet now
# Sentence under that heading.
offline-lead = You cannot see this page now. You can see these pages:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Is something wrong on this page?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Tell us. We will fix it.

## What has changed, and what is missing

# Sentence under that heading.
changes-lead = See if a service has stopped, is full or has closed. See what starts later. We say why. We also say what help is missing.
# Heading above services that are planned.
changes-planned = Not started yet
# Said when nothing is missing.
changes-complete = We think nothing is missing. If you think something is missing, tell us.
# Heading above pages that somebody checked lately.
changes-checked = We checked these not long ago

## Languages

# Sentence under that heading. "We" is the council.
languages-page-lead = How many pages there are in each language. How to ask for an interpreter.
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = We can phone you with an interpreter. An interpreter says your words in another language. It is free.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = What must be on this website
# Sentence under that heading.
coverage-lead = The law says what must be on this website. Here is each part. You can see which pages to read.

## How this site was made

# Sentence under that heading.
release-lead = We say what is on this website. We say what we checked.

## Accessibility

# Heading of the statement on how well disabled people can use the site.
accessibility = Can everyone use this website?
# Sentence under that heading. "We" is the council.
accessibility-lead = We want everyone to be able to use this website.
# Something readers can do.
accessibility-zoom = make the words up to 4 times bigger and still see them all
# Something readers can do.
accessibility-reader = use a screen reader, which reads the page to you
# Something readers can do.
accessibility-colours = choose your own colours or dark colours
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Tell us which page it is. We will fix it. Or we will send it in another way.

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Other ways to get our pages
# Sentence under that heading. "You" is the family.
formats-lead = You can ask for paper, large print or braille. You can ask for a recording. You can ask for another language.
# Sentence under that heading.
booklets-lead = Each booklet is one long page in large print. You can print it. You can save it.
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = We made this on { $date }. Things can change. Ask the service before you go.

## Questions

