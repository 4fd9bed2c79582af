//! Words for one line of a result: not too long.

/// The most signs of a summary.
const MOST: usize = 110;

/// `words` cut after a whole word where they are too long for a result.
pub fn cut(words: &str) -> String {
    let Some((end, _)) = words.char_indices().nth(MOST) else { return words.to_owned() };
    let short = &words[..end];
    let whole = short.rfind(char::is_whitespace).filter(|at| *at > end / 2).map_or(short, |at| &short[..at]);
    format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_ends_after_a_whole_word() {
        let long = "word, ".repeat(30);
        assert!(cut(&long).ends_with("word…") && cut(&long).chars().count() <= MOST + 1);
        assert_eq!(cut("Short."), "Short.");
        assert_eq!(cut(&"字".repeat(200)).chars().count(), MOST + 1);
    }
}
