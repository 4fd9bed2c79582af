//! What the numbers of a formula mean.

/// The band of what reaches no bound.
const HARDEST: &str = "very hard";

/// Which way a formula runs, and the names of its bands.
#[derive(Debug)]
pub struct Scale {
    rises: bool,
    /// Where each band ends, from easy to hard, and its name: a number belongs to the first band whose bound it reaches.
    bands: &'static [(f64, &'static str)],
}

impl Scale {
    /// Whether a higher number is easier.
    pub fn rises(&self) -> bool {
        self.rises
    }

    /// The names of its bands, from easy to hard.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.bands.iter().map(|(_, name)| *name).chain([HARDEST])
    }

    /// The band of `value`.
    pub fn band(&self, value: f64) -> &'static str {
        let within = |bound: f64| if self.rises { value >= bound } else { value <= bound };
        self.bands.iter().find(|(bound, _)| within(*bound)).map_or(HARDEST, |(_, name)| name)
    }
}

/// A scale of ease: the higher, the easier.
const fn ease(bands: &'static [(f64, &'static str)]) -> Scale {
    Scale { rises: true, bands }
}

/// A scale of difficulty, or of school years: the higher, the harder.
const fn difficulty(bands: &'static [(f64, &'static str)]) -> Scale {
    Scale { rises: false, bands }
}

/// Flesch 1948, and what was made of it for other languages.
pub(super) const FLESCH: Scale = ease(&[(90.0, "very easy"), (80.0, "easy"), (70.0, "fairly easy"), (60.0, "middling"), (50.0, "fairly hard"), (30.0, "hard")]);

/// INFLESZ: Barrio-Cantalejo and others 2008.
pub(super) const INFLESZ: Scale = ease(&[(80.0, "very easy"), (65.0, "fairly easy"), (55.0, "middling"), (40.0, "fairly hard")]);

/// Gulpease: what readers who left primary, middle and upper school manage alone (Lucisano and Piemontese 1988).
pub(super) const GULPEASE: Scale = ease(&[(80.0, "easy"), (60.0, "middling"), (40.0, "hard")]);

/// Martins and others 1996: school years 1 to 4, 5 to 8, upper school and university.
pub(super) const MARTINS: Scale = ease(&[(75.0, "very easy"), (50.0, "easy"), (25.0, "hard")]);

/// Ateşman 1997.
pub(super) const ATESMAN: Scale = ease(&[(90.0, "very easy"), (70.0, "easy"), (50.0, "middling"), (30.0, "hard")]);

/// A school year, as papers of the United States and of Austria count them.
pub(super) const YEAR: Scale = difficulty(&[(5.0, "very easy"), (6.0, "easy"), (7.0, "fairly easy"), (9.0, "middling"), (12.0, "fairly hard"), (16.0, "hard")]);

/// Years of school for Polish: 1 to 6 very plain, 7 to 9 plain, 10 to 12 rather hard, 13 to 15 hard.
pub(super) const POLISH_YEAR: Scale = difficulty(&[(6.0, "very easy"), (9.0, "easy"), (12.0, "fairly hard"), (15.0, "hard")]);

/// LIX: Björnsson 1968.
pub(super) const LIX: Scale = difficulty(&[(30.0, "very easy"), (40.0, "easy"), (50.0, "middling"), (60.0, "hard")]);

/// RIX: Anderson 1983, by the school years his table gives.
pub(super) const RIX: Scale = difficulty(&[(1.3, "very easy"), (2.4, "easy"), (4.5, "middling"), (6.2, "hard")]);

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Scale; 9] = [FLESCH, INFLESZ, GULPEASE, MARTINS, ATESMAN, YEAR, POLISH_YEAR, LIX, RIX];

    #[test]
    fn a_bound_belongs_to_the_easier_band() {
        for scale in &ALL {
            let harder = if scale.rises() { -0.001 } else { 0.001 };
            for (index, (bound, name)) in scale.bands.iter().enumerate() {
                let next = scale.bands.get(index + 1).map_or(HARDEST, |(_, name)| name);
                assert_eq!((scale.band(*bound), scale.band(bound + harder), scale.band(bound - harder)), (*name, next, *name), "{scale:?}");
            }
        }
    }

    #[test]
    fn bands_run_from_easy_to_hard() {
        for scale in &ALL {
            let in_order = |pair: &[(f64, &str)]| (pair[0].0 > pair[1].0) == scale.rises();
            assert!(scale.bands.windows(2).all(in_order), "{scale:?}");
            let far = if scale.rises() { 1e9 } else { -1e9 };
            assert_eq!((scale.band(far), scale.band(-far)), (scale.bands[0].1, "very hard"));
        }
    }
}
