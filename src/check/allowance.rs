//! What an author allows, with a reason: `allow reading/long-sentence: these are the words of the law`, in a comment above the words it is about.
//!
//! In YAML a comment starts with `#` and stands above a key, for the whole value of that key. In markdown it is `<!-- allow ...: ... -->` above a block, for
//! that block.

use crate::words::{
    diagnostic::Finding,
    rule::{ALLOW_REASON, Rule, find},
    source::{At, FileIndex, SourceFile},
};
use std::ops::RangeInclusive;

/// One allowance.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The rule that may be broken.
    pub rule: &'static Rule,
    /// Why.
    pub reason: String,
    /// The lines it covers, from 1.
    pub lines: RangeInclusive<usize>,
    /// Where it is written: start and length in bytes.
    pub at: (usize, usize),
}

/// Whether `text` may hold an allowance.
pub fn may_hold(text: &str) -> bool {
    text.contains("allow ")
}

/// The allowances of `file`, and what is wrong with those that cannot be followed.
pub fn read(index: FileIndex, file: &SourceFile) -> (Vec<Allowance>, Vec<Finding>) {
    let (mut allowances, mut findings) = (Vec::new(), Vec::new());
    if !may_hold(&file.text) {
        return (allowances, findings);
    }
    let lines: Vec<&str> = file.text.lines().collect();
    let outside = outside_words(file, &lines);
    let mut offset = 0;
    for (number, line) in lines.iter().enumerate() {
        if let Some((name, reason)) = written(line).filter(|_| outside[number]) {
            let lead = line.len() - line.trim_start().len();
            let at = (offset + lead, line.trim().len());
            match (find(name), reason) {
                (Ok(rule), Some(reason)) if rule.adjustable => {
                    allowances.push(Allowance { rule, reason: reason.to_owned(), lines: covered(&lines, number), at });
                }
                (rule, _) => findings.push(fault(index, at, name, rule.ok())),
            }
        }
        offset += line.len() + 1;
    }
    (allowances, findings)
}

/// The rule and the reason of an allowance that `line` is.
fn written(line: &str) -> Option<(&str, Option<&str>)> {
    let line = line.trim();
    let comment = match line.strip_prefix("<!--") {
        Some(inner) => inner.strip_suffix("-->")?,
        None => line.strip_prefix('#')?,
    };
    let rest = comment.trim().strip_prefix("allow ")?.trim_start();
    let end = rest.find(|c: char| c == ':' || c.is_whitespace()).unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let reason = after.strip_prefix(':').map(str::trim).filter(|reason| !reason.is_empty());
    let is_name = name.contains('/') && name.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'-'));
    is_name.then_some((name, reason))
}

/// Which lines stand where a comment is one: not in a block of words of a YAML value for `#`, and not in a fence of code.
fn outside_words(file: &SourceFile, lines: &[&str]) -> Vec<bool> {
    let markdown = file.path.ends_with(".md");
    let (mut fence, mut block, mut dashes) = (false, None::<usize>, 0);
    let outside = |line: &&str| {
        let (words, own) = (line.trim(), line.len() - line.trim_start().len());
        if words.starts_with("```") || words.starts_with("~~~") {
            fence = !fence;
        }
        dashes += usize::from(words == "---");
        let in_facts = !markdown || dashes < 2;
        if block.is_some_and(|indent| !words.is_empty() && own <= indent) {
            block = None;
        }
        let in_block = block.is_some() || markdown && !in_facts;
        if in_facts
            && block.is_none()
            && !words.starts_with('#')
            && words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+')).ends_with([':', '|', '>'])
        {
            let opens = words.split(' ').next_back().is_some_and(|last| last.starts_with(['|', '>']));
            block = opens.then_some(own);
        }
        !fence && (words.starts_with("<!--") || !in_block)
    };
    lines.iter().map(outside).collect()
}

/// The lines that an allowance on line `number` (from 0) covers: in a block of words, until the next empty line; above a key, the key and all that is deeper.
fn covered(lines: &[&str], number: usize) -> RangeInclusive<usize> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let in_words = lines[number].trim_start().starts_with("<!--");
    let is_comment = |line: &str| written(line).is_some() || !in_words && line.trim_start().starts_with('#');
    let Some(first) = (number + 1..lines.len()).find(|line| !lines[*line].trim().is_empty() && !is_comment(lines[*line])) else {
        return number + 1..=number + 1;
    };
    let is_item = |line: &str| line.trim_start().starts_with("- ");
    let own = indent(lines[first]);
    // A list may stand at the indent of its key; a loose list goes on over empty lines.
    let goes_on = |at: usize| {
        let line = lines[at];
        let next = lines[at..].iter().find(|line| !line.trim().is_empty());
        match (in_words, line.trim().is_empty()) {
            (true, true) => is_item(lines[first]) && next.is_some_and(|next| is_item(next) || indent(next) > own),
            (true, false) => true,
            (false, true) => true,
            (false, false) => indent(line) > own || indent(line) == own && is_item(line) && !is_item(lines[first]),
        }
    };
    first + 1..=first + 1 + (first + 1..lines.len()).take_while(|at| goes_on(*at)).count()
}

fn fault(file: FileIndex, (start, length): (usize, usize), name: &str, rule: Option<&Rule>) -> Finding {
    let (message, help) = match rule {
        None => {
            let near = find(&name.to_lowercase()).map_or_else(|near| near, |rule| Some(rule.id));
            let help = near.map_or_else(|| "Write the name of the rule as the report gives it.".to_owned(), |near| format!("Did you mean `{near}`?"));
            (format!("there is no rule `{name}` to allow"), help)
        }
        Some(rule) if !rule.adjustable => (format!("`{name}` cannot be allowed"), "Put right what it finds: the site cannot be built without.".to_owned()),
        Some(_) => {
            (format!("nothing says why `{name}` is allowed here"), format!("Write the reason after a colon: `allow {name}: these are the words of the law`."))
        }
    };
    Finding::new(&ALLOW_REASON, file, At::Bytes(start, length), message, help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, text: &str) -> (Vec<Allowance>, Vec<Finding>) {
        read(FileIndex::from_index(0), &SourceFile { path: path.into(), text: text.into() })
    }

    #[test]
    fn an_allowance_covers_the_value_or_the_block_below_it() {
        let (found, faults) = of("a.yaml", "name: x\n# allow reading/passive: the law says so\nhow: |\n  One.\n\n  Two.\nnext: y\n");
        assert_eq!((found.len(), faults.len(), found[0].lines.clone()), (1, 0, 3..=6));
        let (found, _) = of("a.md", "---\n---\n<!-- allow reading/passive: the law says so -->\nOne\nline.\n\nTwo.\n");
        assert_eq!((found[0].lines.clone(), found[0].reason.as_str()), (4..=5, "the law says so"));
    }

    #[test]
    fn an_allowance_needs_a_rule_and_a_reason() {
        for text in ["# allow reading/passive\n", "# allow reading/no-such-rule: because\n", "# allow yaml/syntax: because\n"] {
            let (found, faults) = of("a.yaml", text);
            assert_eq!((found.len(), faults.len()), (0, 1), "{text}");
        }
        assert_eq!(of("a.yaml", "# allow 3 days: or more\n").1.len(), 0);
        for text in ["# allow reading/passive - the law\n", "# allow reading/passive because\n", "<!-- allow reading/Passive: so -->\n"] {
            assert_eq!(of("a.md", text).1.len(), 1, "{text}");
        }
    }

    #[test]
    fn words_and_code_are_no_comments_and_comments_and_lists_are_passed_over() {
        let (found, faults) = of("a.yaml", "how: |\n  # allow reading/passive: x\n  One.\n");
        assert_eq!((found.len(), faults.len()), (0, 0));
        assert_eq!(of("a.md", "---\n---\n```\n<!-- allow reading/passive: x -->\n```\n").0.len(), 0);
        let (found, _) = of("a.yaml", "# allow reading/passive: x\n# Another.\nhow:\n- One.\n- Two.\nnext: y\n");
        assert_eq!(found[0].lines, 3..=5);
        let (found, _) = of("a.md", "---\n---\n<!-- allow reading/list: x -->\n- One.\n\n- Two.\n\nThree.\n");
        assert_eq!(found[0].lines, 4..=6);
    }
}
