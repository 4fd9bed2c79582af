//! Links: their words say where they lead.

use super::Gathered;
use crate::{
    readability::{text::Read, tokens::Class},
    words::rule::{READING_LINK_TEXT, READING_SAME_LINK_TEXT},
};
use std::collections::BTreeMap;

pub(super) fn find(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (index, read) in page.iter().enumerate() {
        for link in &read.passage.links {
            let words = read.passage.text[link.range.clone()].trim();
            let plain = words.trim_end_matches(['.', '!', '→', '>', '…']).trim().to_lowercase();
            // A link that is only a picture is a matter of its words for people who do not see it.
            if plain.is_empty() {
                continue;
            }
            if link.bare && !words.contains('@') {
                let message = "the address of a page stands in place of words".to_owned();
                gathered.say(
                    &READING_LINK_TEXT,
                    index,
                    link.range.clone(),
                    message,
                    "Write what the page is as the words of the link: `[the plan](https://...)`.",
                );
            } else if gathered.setting.language.vague_links.contains(plain.as_str()) {
                let message = format!("the link “{words}” does not say where it leads");
                gathered.say(
                    &READING_LINK_TEXT,
                    index,
                    link.range.clone(),
                    message,
                    "Use the name of the page as the words of the link. Some people hear only the links.",
                );
            }
            let to = link.to.trim_end_matches('/');
            match seen.get(&plain) {
                Some(other) if *other != to => {
                    let message = format!("the link “{words}” leads to `{}`, and the same words lead to `{other}` above", link.to);
                    gathered.say(&READING_SAME_LINK_TEXT, index, link.range.clone(), message, "Give each link words that tell it from the other.");
                }
                Some(_) => {}
                None => drop(seen.insert(plain, to)),
            }
        }
        let in_link = |start: usize| read.passage.links.iter().any(|link| link.range.contains(&start));
        for token in read.tokens.iter().filter(|token| token.class == Class::Fact && !in_link(token.start as usize)) {
            let word = read.word(token);
            if word.contains("://") || word.starts_with("www.") {
                let message = "the address of a page stands among the words".to_owned();
                gathered.say(&READING_LINK_TEXT, index, token.range(), message, "Make it a link with words: `[the plan](https://...)`.");
            }
        }
    }
}
