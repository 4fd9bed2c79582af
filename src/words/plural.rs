//! Plural forms, by the rules of CLDR that Fluent itself uses to choose one: what a translator is asked for is what the program will pick.

use super::lang::Lang;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The name of a plural form, as a `.ftl` file writes it.
pub type Form = &'static str;

/// Every name a plural form can have (Unicode TR 35, part 3, section 5).
pub const FORMS: [Form; 6] = ["zero", "one", "two", "few", "many", "other"];

fn form(category: PluralCategory) -> Form {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// The tag that the rules know for `lang`: itself, or its language alone.
fn known(lang: &Lang) -> Option<LanguageIdentifier> {
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let base: LanguageIdentifier = lang.without_variant().parse().ok()?;
    let alone = LanguageIdentifier::from_parts(base.language, None, None, &[]);
    [base, alone].into_iter().find(|tag| known.contains(tag))
}

/// The tag to give to Fluent, so that it finds these rules and never silently those of English; `None` when there are no rules for the language.
pub fn fluent_tag(lang: &Lang) -> Option<LanguageIdentifier> {
    known(lang)
}

/// The forms that a message with a whole number needs in `lang`: those the rules give for 0 to 1000, in the order of [`FORMS`]. A form that only millions or
/// fractions have (`many` in French) is not asked for. `None` when there are no rules for the language.
pub fn needed(lang: &Lang) -> Option<Vec<Form>> {
    let rules = PluralRules::create(known(lang)?, PluralRuleType::CARDINAL).ok()?;
    let mut given = [false; 6];
    for number in 0..=1000_u32 {
        if let Some(place) = rules.select(number).ok().map(form).and_then(|form| FORMS.iter().position(|name| *name == form)) {
            given[place] = true;
        }
    }
    Some(FORMS.into_iter().zip(given).filter(|(_, given)| *given).map(|(name, _)| name).collect())
}

/// A whole number from 1 to 1000 for each form that [`needed`] gives, the largest below 100 where there is one, so that its digits stand out.
pub fn samples(lang: &Lang) -> Vec<(Form, u32)> {
    let Some(rules) = known(lang).and_then(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok()) else { return vec![("other", 99)] };
    let sample = |wanted: Form| (1..100_u32).rev().chain(100..=1000).find(|number| rules.select(*number).map(form) == Ok(wanted));
    FORMS.into_iter().filter_map(|form| Some((form, sample(form)?))).collect()
}

/// Whether every whole number up to 1000 that takes `form` in `lang` is among `exact`, so that arms for the numbers themselves stand for the form.
pub fn is_covered(lang: &Lang, form: Form, exact: &[u32]) -> bool {
    let rules = known(lang).and_then(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok());
    rules.is_some_and(|rules| (0..=1000_u32).all(|number| exact.contains(&number) || rules.select(number).map(self::form) != Ok(form)))
}

/// The forms that `lang` has at all: also for fractions and millions.
pub fn possible(lang: &Lang) -> Option<Vec<Form>> {
    let rules = PluralRules::create(known(lang)?, PluralRuleType::CARDINAL).ok()?;
    let more = ["0.5", "1.0", "1.5", "2.5", "10.1", "1000000", "2000000", "1.3", "0.1"];
    let mut found = needed(lang)?;
    found.extend(more.iter().filter_map(|number| rules.select(*number).ok()).map(form));
    found.push("other");
    // Newer data than that of the rules gives these languages a form for whole millions.
    if ["ca", "es", "fr", "it", "pt"].contains(&lang.as_str().split('-').next().unwrap_or_default()) {
        found.push("many");
    }
    Some(FORMS.into_iter().filter(|name| found.contains(name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str) -> Vec<Form> {
        needed(&Lang::parse(tag).unwrap()).unwrap()
    }

    #[test]
    fn a_language_needs_the_forms_its_rules_give() {
        assert_eq!(of("pl"), ["one", "few", "many"]);
        assert_eq!(of("pt"), ["one", "other"]);
        assert_eq!(of("zh"), ["other"]);
        assert_eq!(of("so"), ["one", "other"]);
        assert_eq!((of("ar").len(), of("cy").len()), (6, 6));
        assert_eq!(of("en-simple"), of("en"));
        assert_eq!(possible(&Lang::parse("pl").unwrap()).unwrap(), ["one", "few", "many", "other"]);
    }

    #[test]
    fn a_language_without_rules_is_never_silently_english() {
        assert!(needed(&Lang::parse("tg").unwrap()).is_none());
        assert!(needed(&Lang::parse("rom").unwrap()).is_none());
    }
}
