//! Easy read: one short thought beside one picture, and not too many of them.

use super::Gathered;
use crate::{
    readability::{passage::Kind, text::Read},
    words::rule::{EASY_READ_BLOCK, EASY_READ_NO_PICTURE, EASY_READ_PICTURE_WORDS, EASY_READ_TOO_LONG},
};

pub(super) fn find(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let blocks: Vec<(usize, &Read<'_>)> =
        page.iter().enumerate().filter(|(_, read)| matches!(read.passage.kind, Kind::Paragraph | Kind::Item { .. })).collect();
    let sentences_limit = gathered.limit(&EASY_READ_BLOCK, 0).most;
    for (index, read) in &blocks {
        match read.passage.pictures.as_slice() {
            [] => {
                let message = "this sentence has no picture beside it".to_owned();
                gathered.say(
                    &EASY_READ_NO_PICTURE,
                    *index,
                    read.opening(),
                    message,
                    "Start the line with the picture of its idea: `![](picture:phone) Phone us.`",
                );
            }
            [_] => {}
            more => {
                let message = format!("{} pictures stand beside one thought", more.len());
                gathered.say(&EASY_READ_BLOCK, *index, read.opening(), message, "Keep the picture that fits best, or make a block of each.");
            }
        }
        if read.sentences.len() > sentences_limit {
            let message = format!("{} sentences stand beside one picture; {sentences_limit} is the most", read.sentences.len());
            let range = read.sentences[sentences_limit].range.clone();
            gathered.say(&EASY_READ_BLOCK, *index, range, message, "Start a new block here, with its own picture.");
        }
        for picture in read.passage.pictures.iter().filter(|picture| !picture.words.trim().is_empty()) {
            let message = format!("the words “{}” say again what the sentence says, to people who listen", picture.words.trim());
            gathered.say(&EASY_READ_PICTURE_WORDS, *index, read.opening(), message, format!("Leave the brackets empty: `![]({})`.", picture.to));
        }
    }
    let sentences: usize = page.iter().flat_map(|read| &read.sentences).filter(|sentence| sentence.ended).count();
    let limit = gathered.limit(&EASY_READ_TOO_LONG, 0).most;
    if sentences > limit {
        let message = format!("this page has {sentences} sentences, about {} printed pages; {limit} sentences are the most", sentences.div_ceil(3));
        gathered.say(&EASY_READ_TOO_LONG, 0, 0..0, message, "Make two pages of it, or leave out what only a few readers need.");
        gathered.of_the_page();
    }
}
