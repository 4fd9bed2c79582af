//! The learned patterns and the words kept whole, in one trie over a to z, the apostrophe and the two ends of a word.

use super::{APOSTROPHE, END, LONGEST, START, code_of};

/// Letters a word can go on with: a to z, the apostrophe, the ends, any other; a round number for speed.
const WIDTH: usize = 32;

/// An automaton (after Aho and Corasick) that finds all patterns of a word in one pass over its letters. State 0 has read nothing that matters.
pub(super) struct Table {
    /// By state and letter: the state after that letter, which stands for the longest run of letters in the tables that the word so far ends with.
    next: Vec<[u16; WIDTH]>,
    states: Vec<State>,
    weights: Vec<Weight>,
}

/// What is known in a state.
#[derive(Clone, Copy, Default)]
struct State {
    /// Where the weights of all patterns that end here begin and end.
    weights: (u32, u32),
    /// The syllables of the whole word that ends here, 0 if none does.
    whole: u8,
}

/// What patterns give to a site.
#[derive(Clone, Copy)]
struct Weight {
    /// How many letters ago the site was.
    back: u8,
    weight: i16,
}

/// What one line of the tables says of a run of letters.
struct Entry {
    codes: Vec<u8>,
    back: u8,
    weight: i8,
    whole: u8,
}

impl Table {
    /// Reads `number word word ...` lines: weights of patterns, and syllables of whole words. Lines that begin with # are comments.
    pub(super) fn parse(patterns: &str, exceptions: &str) -> Self {
        let pattern = |(weight, pattern): (i8, &str)| {
            let back = pattern.bytes().rev().position(|sign| sign == b'"' || sign.is_ascii_uppercase()).unwrap_or_default() as u8;
            Entry { codes: pattern.bytes().map(code_in_table).collect(), back, weight, whole: 0 }
        };
        let exception = |(syllables, word): (i8, &str)| {
            let codes = [START].into_iter().chain(word.bytes().map(code_in_table)).chain([END]).collect();
            Entry { codes, back: 0, weight: 0, whole: syllables.unsigned_abs() }
        };
        let mut entries: Vec<Entry> = items(patterns).map(pattern).chain(items(exceptions).map(exception)).collect();
        entries.sort_by(|a, b| a.codes.cmp(&b.codes));
        Self::of_sorted(&entries)
    }

    /// Takes the entries depth by depth: a state stands for the entries that begin with its run, and these lie side by side.
    fn of_sorted(entries: &[Entry]) -> Self {
        let mut table = Self { next: Vec::new(), states: Vec::new(), weights: Vec::new() };
        let mut spans = vec![(entries, 0, 0)];
        while let Some(&(span, depth, shorter)) = spans.get(table.next.len()) {
            let (ending, longer) = span.split_at(span.partition_point(|entry| entry.codes.len() == depth));
            let is_root = table.next.is_empty();
            let fallback = table.next.get(usize::from(shorter)).copied().unwrap_or([0; WIDTH]);
            let mut next = fallback;
            for child in longer.chunk_by(|a, b| a.codes[depth] == b.codes[depth]) {
                let code = usize::from(child[0].codes[depth]);
                next[code] = spans.len() as u16;
                spans.push((child, depth + 1, if is_root { 0 } else { fallback[code] }));
            }
            table.next.push(next);
            let state = table.state(ending, shorter);
            table.states.push(state);
        }
        table
    }

    /// The entries that end in a state, and what the longest shorter run that it ends with knows.
    fn state(&mut self, ending: &[Entry], shorter: u16) -> State {
        let known = self.states.get(usize::from(shorter)).copied().unwrap_or_default();
        let whole = ending.iter().map(|entry| entry.whole).max().unwrap_or_default();
        if ending.iter().all(|entry| entry.weight == 0) {
            return State { whole, ..known };
        }
        let mut weights = self.weights[known.weights.0 as usize..known.weights.1 as usize].to_vec();
        for entry in ending.iter().filter(|entry| entry.weight != 0) {
            match weights.iter_mut().find(|weight| weight.back == entry.back) {
                Some(weight) => weight.weight += i16::from(entry.weight),
                None => weights.push(Weight { back: entry.back, weight: i16::from(entry.weight) }),
            }
        }
        let begin = self.weights.len() as u32;
        self.weights.append(&mut weights);
        State { weights: (begin, self.weights.len() as u32), whole }
    }

    /// What the patterns say of each place of a word, and its syllables if it is kept whole (else 0).
    pub(super) fn read(&self, codes: &[u8]) -> ([i16; LONGEST + 2], u8) {
        let (mut sums, mut at) = ([0; LONGEST + 2], 0);
        for (place, &code) in codes.iter().enumerate() {
            at = usize::from(self.next[at][usize::from(code) % WIDTH]);
            let (begin, end) = self.states[at].weights;
            for weight in &self.weights[begin as usize..end as usize] {
                sums[place - usize::from(weight.back)] += weight.weight;
            }
        }
        (sums, self.states[at].whole)
    }
}

fn items(table: &str) -> impl Iterator<Item = (i8, &str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).flat_map(|(number, words)| {
        let number = number.parse().unwrap_or_default();
        words.split(' ').map(move |word| (number, word))
    })
}

fn code_in_table(sign: u8) -> u8 {
    match sign {
        b'^' => START,
        b'$' => END,
        b'"' => APOSTROPHE,
        _ => code_of(char::from(sign.to_ascii_lowercase())),
    }
}
