//! The scanner says what `html5gum`, a full tokeniser of the standard, says.

use super::*;
use crate::render::references::decoded;
use html5gum::{Token, Tokenizer, emitters::default::DefaultEmitter};
use proptest::prelude::*;

#[derive(Debug, Default, PartialEq)]
struct Recorded {
    text: String,
    starts: Vec<(Name, Vec<(Name, String)>)>,
    ends: Vec<Name>,
    pending: (Name, Vec<(Name, String)>),
}

impl<'a> Visit<'a> for Recorded {
    fn text(&mut self, text: &'a str) {
        self.text.push_str(&decoded(text, false));
    }

    fn open(&mut self, tag: Name) {
        self.pending = (tag, Vec::new());
    }

    fn attribute(&mut self, name: Name, value: &'a str) {
        if self.pending.1.iter().all(|(seen, _)| *seen != name) {
            self.pending.1.push((name, decoded(value, true).into_owned()));
        }
    }

    fn opened(&mut self) {
        let (tag, mut attributes) = std::mem::take(&mut self.pending);
        attributes.sort_by_key(|(name, _)| name.0);
        self.starts.push((tag, attributes));
    }

    fn closed(&mut self, tag: Name) {
        self.ends.push(tag);
    }
}

fn ours(html: &str) -> Recorded {
    let mut recorded = Recorded::default();
    scan(html, &mut recorded);
    recorded.pending = Default::default();
    recorded
}

fn theirs(html: &str) -> Recorded {
    let mut recorded = Recorded::default();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let read = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (mut raw, seen_in) = (None, |tag: &str| matches!(tag, "title" | "textarea"));
    for token in Tokenizer::new_with_emitter(html, emitter) {
        match token.unwrap() {
            Token::StartTag(tag) => {
                let name = read(&tag.name);
                let mut attributes: Vec<_> = tag.attributes.iter().map(|(name, value)| (Name::of(&read(name)), read(value))).collect();
                attributes.sort_by_key(|(name, _)| name.0);
                recorded.starts.push((Name::of(&name), attributes));
                raw = RAW.iter().any(|(_, raw)| *raw == name).then_some(name);
            }
            Token::EndTag(tag) => {
                recorded.ends.push(Name::of(&read(&tag.name)));
                raw = None;
            }
            Token::String(text) if raw.as_deref().is_none_or(seen_in) => recorded.text.push_str(&read(&text)),
            _ => {}
        }
    }
    recorded
}

const PIECES: [&str; 52] = [
    "<",
    ">",
    "/",
    "=",
    "\"",
    "'",
    " ",
    "\n",
    "-",
    "--",
    "!",
    "?",
    "a",
    "x",
    "é",
    "&amp;",
    "&#38;",
    "&#x26",
    "&lt",
    "&copy=1",
    "&",
    "#",
    ";",
    "<a ",
    "<A HREF=",
    "href=",
    "id",
    "ID='x'",
    "src=\"y z\"",
    "</a>",
    "</",
    "<p>",
    "<br/>",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<!doctype html>",
    "<![CDATA[",
    "<?x",
    "<script>",
    "<SCRIPT async>",
    "</script",
    "</script>",
    "<style>",
    "</style >",
    "<textarea>",
    "</textarea>",
    "<title>",
    "</title>",
    "<svg>",
    "<template>",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_scanner_agrees_with_a_full_tokeniser(html in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40).prop_map(|pieces| pieces.concat())) {
        prop_assert_eq!(ours(&html), theirs(&html), "{}", html);
    }

    #[test]
    fn no_input_stops_it(html in "\\PC{0,80}") {
        ours(&html);
    }
}

#[test]
fn a_script_that_holds_a_script_in_a_comment_is_one_script() {
    for html in ["<script><!-- <script> </script> --></script><a id=x>", "<script><!--></script><a id=x>", "<script><!-- <script> --></script><a id=x>"] {
        assert_eq!(ours(html), theirs(html), "{html}");
        assert_eq!(ours(html).starts.len(), 2, "{html}");
    }
}
