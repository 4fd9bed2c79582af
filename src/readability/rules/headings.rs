//! Headings: in order, short, and often enough.

use super::Gathered;
use crate::{
    readability::{passage::Kind, text::Read},
    words::rule::{HEADING_FEW, HEADING_LONG, HEADING_ORDER},
};

pub(super) fn find(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let long = gathered.limit(&HEADING_LONG, 0).most;
    let few = gathered.limit(&HEADING_FEW, 0).most;
    let mut level: Option<u8> = None;
    let mut words = 0;
    let mut said = false;
    for (index, read) in page.iter().enumerate() {
        if read.passage.first {
            (level, words, said) = (None, 0, false);
        }
        let length = read.words();
        let range = 0..read.passage.text.len();
        let Kind::Heading(own) = read.passage.kind else {
            words += if read.passage.kind == Kind::Line { 0 } else { length };
            if words > few && !said && level.is_some() {
                said = true;
                let message = format!("more than {few} words stand under one heading");
                gathered.say(&HEADING_FEW, index, read.opening(), message, "Add a heading here that says what comes, so that readers find their part.");
            }
            continue;
        };
        (words, said) = (0, false);
        if length > long {
            let message = format!("this heading has {length} words; {long} is the most");
            gathered.say(&HEADING_LONG, index, range.clone(), message, "Say in a few words what is under it.");
        }
        let before = level.unwrap_or(1);
        if own == 1 {
            let message = "this heading is the largest, `#`, which is the title of the page".to_owned();
            gathered.say(&HEADING_ORDER, index, range, message, "Start with `##`. The page has its title already.");
        } else if own > before + 1 {
            let (hashes, wanted) = ("#".repeat(usize::from(own)), "#".repeat(usize::from(before) + 1));
            let message = format!("this heading, `{hashes}`, leaves out a level");
            gathered.say(&HEADING_ORDER, index, range, message, format!("Write `{wanted}`: people who listen to the page move by levels."));
        }
        level = Some(own);
    }
}
