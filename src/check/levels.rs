//! The levels that a site sets for rules: each rule and language must be there, and may be set.

use crate::{
    model::{
        settings::{Checks, LevelSetting, LevelSettings},
        site::Site,
    },
    words::{
        diagnostic::{Finding, Level},
        key::KeyPath,
        nearest::suggestion,
        rule::{RECORD_CONTRADICTION, RECORD_UNKNOWN_REFERENCE, RULES, Rule, find as rule},
        source::At,
    },
};

/// Finds levels for rules or languages that are not there, and for rules whose level is fixed.
pub fn find(site: &Site) -> Vec<Finding> {
    let checks = &site.settings.value.checks;
    let mut findings = Vec::new();
    look(site, &KeyPath::from("checks.levels"), &checks.levels, &mut findings);
    for (language, levels) in &checks.languages {
        let at = KeyPath::from("checks.languages").key(language);
        if !site.editions.iter().any(|edition| edition.lang.as_str() == language) {
            let help = suggestion(language, site.editions.iter().map(|edition| edition.lang.as_str()).collect::<Vec<_>>());
            findings.push(Finding::new(
                &RECORD_UNKNOWN_REFERENCE,
                site.settings.file,
                At::Key(at.clone()),
                format!("the site has no language `{language}`"),
                help,
            ));
        }
        look(site, &at, levels, &mut findings);
    }
    findings
}

/// How many rules a site with these levels is held to: those that are not off everywhere.
pub fn looked_at(checks: &Checks) -> usize {
    let is_on = |rule: &&&Rule| {
        let everywhere = checks.levels.get(rule.id).filter(|_| rule.adjustable);
        let on = everywhere.map_or(rule.level != Level::Off || rule.easy_read != Level::Off, |level| *level != LevelSetting::Off);
        on || checks.languages.values().any(|levels| levels.get(rule.id).is_some_and(|level| *level != LevelSetting::Off))
    };
    RULES.iter().filter(is_on).count()
}

fn look(site: &Site, at: &KeyPath, levels: &LevelSettings, findings: &mut Vec<Finding>) {
    for name in levels.keys() {
        let spot = At::Key(at.key(name));
        match rule(name) {
            Ok(rule) if rule.adjustable => {}
            Ok(_) => {
                let help = "Take the line out: what this rule finds must be put right before the site can be built.";
                findings.push(Finding::new(&RECORD_CONTRADICTION, site.settings.file, spot, format!("the level of `{name}` cannot be changed"), help));
            }
            Err(_) => {
                let help = suggestion(name, RULES.iter().map(|rule| rule.id).collect::<Vec<_>>());
                findings.push(Finding::new(&RECORD_UNKNOWN_REFERENCE, site.settings.file, spot, format!("there is no rule `{name}`"), help));
            }
        }
    }
}
