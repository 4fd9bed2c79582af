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

/// The allowances of `file`, and what is wrong with those that cannot be followed.
pub fn read(index: FileIndex, file: &SourceFile) -> (Vec<Allowance>, Vec<Finding>) {
    let (mut allowances, mut findings) = (Vec::new(), Vec::new());
    if !file.text.contains("allow ") {
        return (allowances, findings);
    }
    let lines: Vec<&str> = file.text.lines().collect();
    let mut offset = 0;
    for (number, line) in lines.iter().enumerate() {
        if let Some((name, reason)) = written(line) {
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
    let (name, reason) = rest.split_once(':').map_or((rest, None), |(name, reason)| (name, Some(reason.trim())));
    let is_name = name.contains('/') && name.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'/' | b'-'));
    is_name.then_some((name, reason.filter(|reason| !reason.is_empty())))
}

/// The lines that an allowance on line `number` (from 0) covers: in a block of words, until the next empty line; above a key, the key and all that is deeper.
fn covered(lines: &[&str], number: usize) -> RangeInclusive<usize> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let in_words = lines[number].trim_start().starts_with("<!--");
    let Some(first) = (number + 1..lines.len()).find(|line| !lines[*line].trim().is_empty() && written(lines[*line]).is_none()) else {
        return number + 1..=number + 1;
    };
    let goes_on = |line: &&&str| if in_words { !line.trim().is_empty() } else { line.trim().is_empty() || indent(line) > indent(lines[first]) };
    first + 1..=first + 1 + lines[first + 1..].iter().take_while(goes_on).count()
}

fn fault(file: FileIndex, (start, length): (usize, usize), name: &str, rule: Option<&Rule>) -> Finding {
    let (message, help) = match rule {
        None => (format!("there is no rule `{name}` to allow"), "Write the name of the rule as the report gives it.".to_owned()),
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
    }
}
