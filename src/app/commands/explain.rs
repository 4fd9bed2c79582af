//! `localoffer explain`

use crate::{
    app::{cli::Outcome, report},
    words::{
        audience::{Amount, Audience},
        error::Error,
        rule::{RULES, Rule, find},
    },
};
use clap::Args;
use std::path::Path;

/// What `explain` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The rule, like record/unknown-key; without it, every rule is listed.
    rule: Option<String>,
}

/// Prints the page of a rule.
///
/// # Errors
/// When there is no such rule; the nearest name is offered.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let Some(name) = &options.rule else {
        let list = RULES.iter().map(|rule| format!("{:<28} {:<8} {}\n", rule.id, rule.level, rule.about())).collect::<String>();
        report::say(&list);
        return Ok(Outcome::Clean);
    };
    let rule = find(name).map_err(|near| {
        let help = near.map_or_else(|| "Run `localoffer explain` to see every rule".to_owned(), |near| format!("Did you mean `{near}`?"));
        Error::setup(Path::new(name), "there is no such rule", help)
    })?;
    report::say(rule.page);
    report::say(&limits(rule));
    Ok(Outcome::Clean)
}

/// The limits of a rule, one line each, by audience.
fn limits(rule: &Rule) -> String {
    if rule.limits.is_empty() {
        return String::new();
    }
    let mut out = "\n## Limits\n\n".to_owned();
    for limit in rule.limits {
        let of = |audience: Audience| {
            let Amount { most, better } = limit.of(audience);
            if most == better { format!("{} {most}", audience.name()) } else { format!("{} {most} ({better} is better)", audience.name()) }
        };
        let amounts = [Audience::Guidance, Audience::Service, Audience::EasyRead].map(of).join(", ");
        let scaled = if limit.scaled { " Other languages have a limit of their own." } else { "" };
        out.push_str(&format!("- {}: {amounts}.{scaled}\n", limit.what));
    }
    out
}
