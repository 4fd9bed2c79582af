//! The success criteria of the Web Content Accessibility Guidelines (WCAG) 2.2 that the law asks of a council: levels A and AA.

use super::scalar::scalar;
use crate::words::nearest::nearest;
use std::{fmt, str::FromStr};

/// Number, level and name of every criterion of levels A and AA, in the words of W3C. 4.1.1 is not among them any more.
const TABLE: [(&str, &str, &str); 55] = [
    ("1.1.1", "A", "Non-text Content"),
    ("1.2.1", "A", "Audio-only and Video-only (Prerecorded)"),
    ("1.2.2", "A", "Captions (Prerecorded)"),
    ("1.2.3", "A", "Audio Description or Media Alternative (Prerecorded)"),
    ("1.2.4", "AA", "Captions (Live)"),
    ("1.2.5", "AA", "Audio Description (Prerecorded)"),
    ("1.3.1", "A", "Info and Relationships"),
    ("1.3.2", "A", "Meaningful Sequence"),
    ("1.3.3", "A", "Sensory Characteristics"),
    ("1.3.4", "AA", "Orientation"),
    ("1.3.5", "AA", "Identify Input Purpose"),
    ("1.4.1", "A", "Use of Color"),
    ("1.4.2", "A", "Audio Control"),
    ("1.4.3", "AA", "Contrast (Minimum)"),
    ("1.4.4", "AA", "Resize Text"),
    ("1.4.5", "AA", "Images of Text"),
    ("1.4.10", "AA", "Reflow"),
    ("1.4.11", "AA", "Non-text Contrast"),
    ("1.4.12", "AA", "Text Spacing"),
    ("1.4.13", "AA", "Content on Hover or Focus"),
    ("2.1.1", "A", "Keyboard"),
    ("2.1.2", "A", "No Keyboard Trap"),
    ("2.1.4", "A", "Character Key Shortcuts"),
    ("2.2.1", "A", "Timing Adjustable"),
    ("2.2.2", "A", "Pause, Stop, Hide"),
    ("2.3.1", "A", "Three Flashes or Below Threshold"),
    ("2.4.1", "A", "Bypass Blocks"),
    ("2.4.2", "A", "Page Titled"),
    ("2.4.3", "A", "Focus Order"),
    ("2.4.4", "A", "Link Purpose (In Context)"),
    ("2.4.5", "AA", "Multiple Ways"),
    ("2.4.6", "AA", "Headings and Labels"),
    ("2.4.7", "AA", "Focus Visible"),
    ("2.4.11", "AA", "Focus Not Obscured (Minimum)"),
    ("2.5.1", "A", "Pointer Gestures"),
    ("2.5.2", "A", "Pointer Cancellation"),
    ("2.5.3", "A", "Label in Name"),
    ("2.5.4", "A", "Motion Actuation"),
    ("2.5.7", "AA", "Dragging Movements"),
    ("2.5.8", "AA", "Target Size (Minimum)"),
    ("3.1.1", "A", "Language of Page"),
    ("3.1.2", "AA", "Language of Parts"),
    ("3.2.1", "A", "On Focus"),
    ("3.2.2", "A", "On Input"),
    ("3.2.3", "AA", "Consistent Navigation"),
    ("3.2.4", "AA", "Consistent Identification"),
    ("3.2.6", "A", "Consistent Help"),
    ("3.3.1", "A", "Error Identification"),
    ("3.3.2", "A", "Labels or Instructions"),
    ("3.3.3", "AA", "Error Suggestion"),
    ("3.3.4", "AA", "Error Prevention (Legal, Financial, Data)"),
    ("3.3.7", "A", "Redundant Entry"),
    ("3.3.8", "AA", "Accessible Authentication (Minimum)"),
    ("4.1.2", "A", "Name, Role, Value"),
    ("4.1.3", "AA", "Status Messages"),
];

/// A success criterion of WCAG 2.2, level A or AA, by its number: `3.1.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Criterion(usize);

impl Criterion {
    /// The number: `3.1.2`.
    pub fn number(self) -> &'static str {
        TABLE[self.0].0
    }

    /// The level: `A` or `AA`.
    pub fn level(self) -> &'static str {
        TABLE[self.0].1
    }

    /// The name in English, as W3C writes it: `Language of Parts`.
    pub fn name(self) -> &'static str {
        TABLE[self.0].2
    }

    /// The address of its text.
    pub fn address(self) -> String {
        let kept = self.name().chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'));
        let part: String = kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect();
        format!("https://www.w3.org/TR/WCAG22/#{part}")
    }
}

impl FromStr for Criterion {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = text.split_whitespace().next().unwrap_or_default();
        TABLE.iter().position(|(known, ..)| *known == number).map(Self).ok_or_else(|| {
            let near = nearest(number, TABLE.iter().map(|(known, ..)| *known)).map(|near| format!(" (did you mean {near}?)")).unwrap_or_default();
            format!("`{text}` is not a success criterion of WCAG 2.2 at level A or AA{near}; write its number, like 3.1.2")
        })
    }
}

impl fmt::Display for Criterion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.number(), self.name(), self.level())
    }
}

scalar!(Criterion, "localoffer-criterion", "a success criterion of WCAG 2.2, level A or AA, by its number", "3.1.2");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_is_one_of_the_standard() {
        let criterion: Criterion = "3.1.2".parse().unwrap();
        assert_eq!(criterion.to_string(), "3.1.2 Language of Parts (AA)");
        assert_eq!("3.1.2 Language of Parts".parse(), Ok(criterion), "its name may stand behind it");
        for text in ["4.1.1", "1.4.6", "3.1", "", "9.9.9"] {
            assert!(text.parse::<Criterion>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_table_is_in_order_and_leads_to_the_standard() {
        let numbers = |text: &str| text.split('.').map(|part| part.parse::<u8>().unwrap()).collect::<Vec<_>>();
        assert!(TABLE.windows(2).all(|pair| numbers(pair[0].0) < numbers(pair[1].0)));
        assert_eq!(TABLE.iter().filter(|(_, level, _)| *level == "A").count(), 31, "and the other 24 are AA");
        let address = |number: &str| number.parse::<Criterion>().unwrap().address();
        assert_eq!(address("4.1.2"), "https://www.w3.org/TR/WCAG22/#name-role-value");
        assert_eq!(address("1.2.1"), "https://www.w3.org/TR/WCAG22/#audio-only-and-video-only-prerecorded");
    }
}
