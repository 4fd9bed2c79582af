### State: draft. Not yet checked by people with a learning disability.
### Easy read: only what is easier than the usual words. The rest is shared with English.

## Every page

# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Talk to us. We will help you.

## Navigation

# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = What must be on this website
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = If you do not agree
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
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = We last checked this page on { $date }. It may not be right now. Phone first:
# Under that mark: what it means. "They" is the parents.
approved-meaning = Parents voted for the words on this page. When the words change, parents vote again.

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

# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = We do not have the SEN information report of this school yet. Ask the school for it.

## Guides

## Glossary and who's who

## Events

## Have your say, you said we did, how we are doing

# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = We will tell you here by { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = We have not told you yet. You can ask us.
# Sentence before that link. "You" is the family.
calendar-subscribe-how = New days then come into your calendar. It is free. You can stop at any time.
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = There are no comments here yet.
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = The law says we can leave out 2 kinds of comments. We still read them all.
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Tell us what is good. Tell us what is wrong. You do not have to give your name.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = We show comments and our answers every year. We do not show who you are.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = We have only one number so far.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Better than last year: { $now } now, { $then } then.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Much the same as last year: { $now } now, { $then } then.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Worse than last year: { $now } now, { $then } then.
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = A full bar with ✓ means: we did what we said. A bar with stripes means: we did not.

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
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = A feed reader is an app. It shows you what is new on this site. You do not give us your name.

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
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = The law can change. Then we change this list.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = What is missing
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = We have read the law about this.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = We must still read the law about this.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = These services do not tell you this yet (“{ $field }”):
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = We have not asked families what they think yet.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = We last asked families what they think on { $date }.

## How this site was made

# Sentence under that heading.
release-lead = We say what is on this website. We say what we checked.

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
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
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = We have not tested this website yet. Some parts may not work for you. Please tell us.

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = If you do not agree
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = You can ask someone to look at a decision again. Find the decision on this page. You must ask before the last day.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = Your letter tells you the last day. Ask the free advice service if you are not sure.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = If you do not agree
# Link under that list to the page with all the ways.
disagree-all = All the things you can do
# Stands after two time limits: the one that ends later counts.
route-later = the later day counts
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Check this with your letter. Or ask the free advice service.

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Other ways to get our pages
# Sentence under that heading. "You" is the family.
formats-lead = You can ask for paper, large print or braille. You can ask for a recording. You can ask for another language.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = This is for everyone. You do not have to tell us why.
# Sentence under that heading.
booklets-lead = Each booklet is one long page in large print. You can print it. You can save it.
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = We made this on { $date }. Things can change. Ask the service before you go.

## Questions

