### Easy read: only what is easier than the usual words. The rest is shared with English.

needs = What help do you need?
stages = How old are you?
categories = What kind of help?
areas = Where do you live?
help-text = Talk to us. We will help you.
ask-eligibility = Can I use it?
ask-access = How do I get it?
ask-waiting = How long will I wait?
ask-costs = Do I have to pay?
ask-where = When is it? Where is it?
ask-contact = How do I ask?
ask-no = What if I am not happy?
checked-on = We checked this page on { $date }.
