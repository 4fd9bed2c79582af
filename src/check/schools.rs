//! What the law asks a school to tell families.

use crate::{
    model::site::Site,
    words::{
        date::Date,
        diagnostic::Finding,
        key::KeyPath,
        rule::{SCHOOL_NO_REPORT, SCHOOL_OLD_REPORT},
        source::At,
    },
};

/// How many months a SEN information report stays new: it should be brought up to date each year (SEND Code of Practice 2015, 6.79).
const MONTHS: u16 = 12;

/// Finds every school of `site` whose SEN information report is missing, or old on `today`.
pub fn find(site: &Site, today: Date) -> Vec<Finding> {
    let schools = site.services.iter().filter_map(|record| Some((record.file, record.value.school.as_ref()?)));
    let found = schools.filter_map(|(file, school)| {
        let at = |field: &str| At::Value(KeyPath::from("school").key(field));
        match (&school.report, school.report_on) {
            (None, _) if school.kind.must_report() => Some(Finding::new(
                &SCHOOL_NO_REPORT,
                file,
                At::Value(KeyPath::from("school")),
                "this school has no SEN information report",
                "Write the address of the report in `report`. If there is none, ask the school: schools of the council and academies must have one on their website.",
            )),
            (Some(_), Some(on)) if on.plus_months(MONTHS) < today => Some(Finding::new(
                &SCHOOL_OLD_REPORT,
                file,
                at("report_on"),
                format!("the SEN information report is of {on}, more than a year ago"),
                "Look at the report. If it is newer, write its day; if not, ask the school for this year's.",
            )),
            _ => None,
        }
    });
    found.collect()
}
