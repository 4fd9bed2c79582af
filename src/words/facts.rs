//! Facts inside running words: numbers, prices, phone numbers, addresses on the web. A translation says the same ones.

/// What kind of fact a piece of text is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// A web address or an email address, as written.
    Address(String),
    /// A number, in plain digits, with `.` before decimals and nothing between thousands.
    Number(String),
}

/// The plain digit for a decimal digit of any of the scripts that our languages use.
pub fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '০'..='৯' => '০',
        '੦'..='੯' => '੦',
        '૦'..='૯' => '૦',
        '୦'..='୯' => '୦',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// The facts of `text` in order, and how many times of day it holds. Times are no facts: one country writes 5pm and another 17:00.
fn read(text: &str) -> (Vec<Fact>, usize) {
    let mut facts = Vec::new();
    // Most words hold no facts.
    if !text.chars().any(|c| matches!(c, '@' | '/') || digit(c).is_some()) && !text.contains("www.") {
        return (facts, in_words(text));
    }
    let mut rest = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | '"' | '،')) {
        let bare = word.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | '"' | '،' | '.' | ',' | ';' | ':' | '؛' | '।' | '۔')
        });
        let is_email = bare.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if bare.contains("://") || is_email || bare.starts_with("www.") {
            let address = bare.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
            facts.push(Fact::Address(address.to_owned()));
            rest.push(' ');
        } else {
            rest.push_str(word);
        }
    }
    let times = numbers(&rest, &mut facts);
    (facts, times + in_words(text))
}

/// How many times of day are written in words.
fn in_words(text: &str) -> usize {
    ["midday", "midnight"].iter().map(|word| text.matches(word).count()).sum()
}

/// Puts the numbers of `text` among `facts`; returns how many times of day there are.
fn numbers(text: &str, facts: &mut Vec<Fact>) -> usize {
    let mut times = 0;
    let chars: Vec<char> = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let run = |at: usize| (at..).take_while(|at| is_digit(*at)).count();
    let mut at = 0;
    while at < chars.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        let mut number = String::new();
        loop {
            let length = run(at);
            number.extend(&chars[at..at + length]);
            at += length;
            let after = run(at + 1);
            let thousands =
                after == 3 && !number.starts_with('0') && number.len() <= 3 && matches!(chars[at], ',' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '٬' | '\'');
            let decimals = (1..=2).contains(&after) && matches!(chars[at], '.' | ',' | '٫') && !number.contains('.');
            match (thousands, decimals) {
                (true, _) => at += 1,
                (_, true) => {
                    number.push('.');
                    at += 1;
                }
                _ => break,
            }
        }
        if is_time(&chars, start, at, &number) {
            times += 1;
            // The minutes of 9:30 and 17h45 belong to the time too.
            if chars.get(at).is_some_and(|c| HOUR_SIGNS.contains(c)) {
                at += 1 + run(at + 1);
            }
        } else {
            let trimmed = if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { &number };
            facts.push(Fact::Number(trimmed.to_owned()));
        }
    }
    times
}

/// Signs that stand between hours and minutes, or after hours.
const HOUR_SIGNS: [char; 5] = [':', 'h', '点', '時', '시'];

/// Whether the number from `start` to `end` is a time of day: `9am`, `9:30`, `9.30pm`, `17h45`.
fn is_time(chars: &[char], start: usize, end: usize, number: &str) -> bool {
    let after: Vec<char> = chars[end..].iter().copied().skip_while(|c| matches!(c, ' ' | '\u{a0}')).take(4).map(|c| c.to_ascii_lowercase()).collect();
    let half = match after[..] {
        ['a' | 'p', 'm', ref rest @ ..] => !rest.first().is_some_and(|c| c.is_alphabetic()),
        ['a' | 'p', '.', 'm', ..] | ['n', 'o', 'o', 'n'] | ['m', 'i', 'd', 'd' | 'n'] => true,
        _ => false,
    };
    let sign = match chars.get(end) {
        Some(':') => chars.get(end + 1).is_some_and(char::is_ascii_digit),
        Some('h') => !chars.get(end + 1).is_some_and(|c| c.is_alphabetic()),
        Some(sign) => HOUR_SIGNS.contains(sign),
        None => false,
    };
    let alone = start.checked_sub(1).is_none_or(|before| chars[before] != ':');
    let (hour, minute) = number.split_once('.').unwrap_or((number, "0"));
    is_clock(hour, minute) && alone && (half || sign)
}

fn is_clock(hour: &str, minute: &str) -> bool {
    hour.parse().is_ok_and(|hour: u32| hour <= 24) && minute.parse().is_ok_and(|minute: u32| minute < 60)
}

/// How `target` differs from `source`: the facts it lacks and the facts it adds.
///
/// Whole numbers up to ten may be written in words, and one hour of a clock stands for another, so that these are never differences.
pub fn difference(source: &str, target: &str) -> (Vec<String>, Vec<String>) {
    // Nearly always the same digits stand in the same runs in the same order, which is quick to see.
    let has_address = |text: &str| text.contains('@') || text.contains("://") || text.contains("www.");
    if runs(source).eq(runs(target)) && !has_address(source) && !has_address(target) {
        return (Vec::new(), Vec::new());
    }
    let ((mut lacking, in_source), (mut added, in_target)) = (read(source), read(target));
    lacking.retain(|fact| match added.iter().position(|other| other == fact) {
        Some(place) => {
            added.remove(place);
            false
        }
        None => true,
    });
    // A time that the other side writes as one may be a bare number here: "from 9 to 17".
    bare_times(&mut added, in_source.saturating_sub(in_target));
    bare_times(&mut lacking, in_target.saturating_sub(in_source));
    // A small number for another small number is no number written in words.
    let swapped = !lacking.is_empty() && !added.is_empty();
    let shown = |fact: Fact| match fact {
        Fact::Address(address) => Some(address),
        Fact::Number(number) => (swapped || number.parse().map_or(true, |number: u32| number > 10)).then_some(number),
    };
    let kept = |facts: Vec<Fact>| facts.into_iter().filter_map(shown).collect::<Vec<_>>();
    (kept(lacking), kept(added))
}

/// Takes up to `most` numbers that can be times of day out of `facts`.
fn bare_times(facts: &mut Vec<Fact>, most: usize) {
    let mut left = most;
    facts.retain(|fact| match fact {
        Fact::Number(number) if left > 0 => {
            let (hour, minute) = number.split_once('.').unwrap_or((number, "0"));
            let time = is_clock(hour, minute);
            left -= usize::from(time);
            !time
        }
        _ => true,
    });
}

/// The digits of `text` in order, each with whether it follows another.
fn runs(text: &str) -> impl Iterator<Item = (char, bool)> {
    let mut inside = false;
    text.chars().filter_map(move |c| {
        let digit = digit(c).map(|digit| (digit, inside));
        inside = digit.is_some();
        digit
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differs(source: &str, target: &str) -> bool {
        difference(source, target) != (vec![], vec![])
    }

    #[test]
    fn the_same_facts_in_another_notation_are_the_same() {
        for (source, target) in [
            ("Call 01632 960100 by 5pm", "Zadzwoń: 01632 960100 do 17:00"),
            ("It costs £4.50 for 1,000 steps", "Kosztuje 4,50 £ za 1 000 kroków"),
            ("two weeks", "2 tygodnie"),
            ("within 20 days", "في غضون ٢٠ يومًا"),
            ("See https://a.example/x.", "Zobacz https://a.example/x"),
            ("within 10 weeks", "دس ہفتوں میں"),
            ("Open 9am to 5pm", "Otwarte od 9 do 17"),
            ("before 5.45pm", "antes das 17h45"),
            ("before 4.15pm", "până la 16.15"),
            ("until midday", "do 12"),
        ] {
            assert!(!differs(source, target), "{source} / {target}: {:?}", difference(source, target));
        }
    }

    #[test]
    fn another_fact_is_found() {
        for (source, target) in [
            ("Call 01632 960100", "Zadzwoń: 01632 960101"),
            ("It costs £4.50", "Kosztuje 4,60 £"),
            ("within 20 days", "w ciągu 21 dni"),
            ("See https://a.example/x", "Zobacz https://a.example/y"),
            ("write to a@b.example", "napisz: a@c.example"),
            ("until you are 25", "do 35 lat"),
            ("Open 9am to 5pm, for ages 5 to 25, £4.50", "Otwarte 9:00–17:00, wiek 5–35, £4.30"),
            ("5 ambulances and 20 amazing days", "5 ambulansów i 21 dni"),
            ("3 days", "4 dni"),
        ] {
            assert!(differs(source, target), "{source} / {target}");
        }
    }
}
