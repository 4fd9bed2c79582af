//! A message with a number, for scripts: its words in every plural form of the language.

use super::interface::{Argument, Interface};
use crate::words::{lang::Lang, plural};

/// The message `name`, which counts with `$count`, as JSON by plural form, `#` in place of the number: `{"zero":"Nothing found","one":"# result","other":"# results"}`.
/// `zero` is for 0 itself. `None` when there is no such message.
///
/// Browsers choose the form by the same rules of CLDR (`Intl.PluralRules`).
pub fn forms(interface: &Interface, lang: &Lang, name: &str) -> Option<String> {
    let say = |number: u32| interface.text(name, &[("count", Argument::Number(f64::from(number)))]);
    let mut words = serde_json::Map::new();
    let mut samples = plural::samples(lang);
    samples.retain(|(form, _)| *form != "zero");
    samples.insert(0, ("zero", 0));
    for (form, number) in samples {
        words.insert(form.to_owned(), say(number)?.replace(&number.to_string(), "#").into());
    }
    if !words.contains_key("other") {
        words.insert("other".to_owned(), say(99)?.replace("99", "#").into());
    }
    Some(serde_json::Value::Object(words).to_string())
}
