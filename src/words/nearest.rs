//! "Did you mean": spelt in one place.

/// The candidate most like `word`, if one is near enough to be what the author meant.
///
/// Near enough is a Damerau-Levenshtein distance of at most a third of the length, and at least 1.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase();
    let limit = (word.chars().count() / 3).max(1);
    // Names of very different lengths cannot be near, and a site may have thousands.
    let near_in_length =
        |candidate: &&str| candidate.len().abs_diff(folded.len()) <= limit * 4 && candidate.chars().count().abs_diff(folded.chars().count()) <= limit;
    candidates
        .into_iter()
        .filter(near_in_length)
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// A help sentence that offers the nearest candidate, or lists what is possible when nothing is near and the list is short.
pub fn suggestion<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(near) = nearest(word, candidates.clone()) {
        return format!("Did you mean `{near}`?");
    }
    let mut all: Vec<&str> = candidates.into_iter().collect();
    all.sort_unstable();
    match all.len() {
        0 => "There is none yet: make it first.".to_owned(),
        1..=24 => format!("You can use: {}.", all.join(", ")),
        many => format!("There are {many} to choose from, for example: {}.", all[..8].join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        assert_eq!(nearest("sumary", ["summary", "name"]), Some("summary"));
        assert_eq!(nearest("phnoe", ["phone", "web"]), Some("phone"));
        assert_eq!(nearest("colour", ["summary", "name"]), None);
    }

    #[test]
    fn a_short_list_is_shown_whole() {
        assert_eq!(suggestion("purple", ["red", "blue"]), "You can use: blue, red.");
    }
}
