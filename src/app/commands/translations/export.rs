//! `localoffer translations export`

use super::desk::{Desk, Place, must_name, names};
use crate::{
    app::{cli::Outcome, report},
    effects::{
        exchange::{Exchange, gather, po, sheet, xliff},
        source_file,
    },
    model::units::units,
    plan::plan,
    words::{error::Error, lang::LangIndex},
};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// What `export` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The language.
    lang: String,
    /// Records or units, like services/saturday-splash [default: everything].
    units: Vec<String>,
    /// The format.
    #[arg(long, value_enum, default_value_t)]
    format: ExchangeFormat,
    /// The file to write [default: LANG.po, LANG.csv or LANG.xlf here].
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

/// A format that translators' tools read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ExchangeFormat {
    /// PO: Weblate, Poedit, Crowdin, agencies.
    #[default]
    Po,
    /// CSV: a spreadsheet.
    Csv,
    /// XLIFF 1.2: agencies.
    Xlf,
}

impl ExchangeFormat {
    /// The ending of file names.
    fn ending(self) -> &'static str {
        match self {
            Self::Po => "po",
            Self::Csv => "csv",
            Self::Xlf => "xlf",
        }
    }

    /// The format of `file`, by the ending of its name.
    pub fn of(file: &Path) -> Option<Self> {
        match file.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "po" => Some(Self::Po),
            "csv" => Some(Self::Csv),
            "xlf" | "xliff" => Some(Self::Xlf),
            _ => None,
        }
    }
}

/// Writes the words of a language to a file.
///
/// # Errors
/// When the site cannot be read, the language or a record is not there, or the file cannot be written.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let languages = desk.languages(&options.lang)?;
    if let (Some(file), true) = (&options.to, languages.len() > 1) {
        return Err(Error::setup(file, "a file holds one language", "Leave --to away: each language gets a file of its own"));
    }
    let all = units(&desk.site);
    must_name(&desk, &options.units, &all)?;
    let memory = desk.memory()?;
    let plan = plan(&desk.site, None).output;
    for language in languages {
        let page = |record: &str| plan.page(language, record).map(|page| plan.addresses.whole(&plan.address(page)));
        let gathered = gather(&desk.site, &all, language, &memory, page);
        let chosen = |unit: &crate::effects::exchange::Exchanged| unit.place().is_some_and(|(record, name)| names(&options.units, record, name));
        let exchange = Exchange {
            from: desk.lang(LangIndex::SOURCE).to_string(),
            to: desk.lang(language).to_string(),
            site: desk.site.settings.value.name.as_str().to_owned(),
            day: desk.today.to_string(),
            units: gathered.into_iter().filter(chosen).collect(),
        };
        let text = match options.format {
            ExchangeFormat::Po => po::write(&exchange),
            ExchangeFormat::Csv => sheet::write(&exchange),
            ExchangeFormat::Xlf => xliff::write(&exchange),
        };
        let file = options.to.clone().unwrap_or_else(|| PathBuf::from(format!("{}.{}", exchange.to, options.format.ending())));
        let shown = file.display().to_string();
        source_file::write(Path::new(""), &shown, &text)?;
        let translated = exchange.units.iter().filter(|unit| !unit.target.is_empty()).count();
        report::say(&format!("Wrote {} pieces of words to {shown}; {translated} of them are translated.\n", exchange.units.len()));
    }
    Ok(Outcome::Clean)
}
