//! Formulas for other languages, and the two that were made for none.

use super::{
    Formula,
    bands::{ATESMAN, FLESCH, GULPEASE, INFLESZ, LIX, MARTINS, POLISH_YEAR, RIX, YEAR},
    english::{percent, sentence, word},
    formula,
};

pub(super) const FORMULAS: &[Formula] = &[
    formula(
        "es.szigriszt-pazos",
        "Szigriszt-Pazos on the INFLESZ scale",
        "Szigriszt Pazos 1993, thesis, Madrid; Barrio-Cantalejo and others 2008, Anales del Sistema Sanitario de Navarra 31",
        INFLESZ,
        |counts| 206.835 - 62.3 * word(counts) - sentence(counts),
    )
    .aiming_at(65.0, 80.0),
    formula("es.fernandez-huerta", "Fernández Huerta", "Fernández Huerta 1959, Consigna 214, with the term for sentences as it was meant", FLESCH, |counts| {
        206.84 - 60.0 * word(counts) - 1.02 * sentence(counts)
    }),
    formula("fr.kandel-moles-209", "Kandel-Moles (209 − 1.15 − 68)", "Kandel and Moles 1958, as koRpus gives it", FLESCH, |counts| {
        209.0 - 1.15 * sentence(counts) - 68.0 * word(counts)
    })
    .aiming_at(60.0, 80.0),
    formula("fr.kandel-moles-207", "Kandel-Moles (207 − 1.015 − 73.6)", "Kandel and Moles 1958, as textstat gives it", FLESCH, |counts| {
        207.0 - 1.015 * sentence(counts) - 73.6 * word(counts)
    }),
    formula("de.amstad", "Amstad", "Amstad 1978, thesis, Zurich", FLESCH, |counts| 180.0 - sentence(counts) - 58.5 * word(counts)).aiming_at(60.0, 80.0),
    formula("de.wiener-1", "Wiener Sachtextformel 1", "Bamberger and Vanecek 1984, Lesen, Verstehen, Lernen, Schreiben", YEAR, |counts| {
        0.1935 * percent(counts.three_syllables, counts) + 0.1672 * sentence(counts) + 0.1297 * percent(counts.long_words, counts)
            - 0.0327 * percent(counts.one_syllable, counts)
            - 0.875
    }),
    formula("de.wiener-2", "Wiener Sachtextformel 2", "Bamberger and Vanecek 1984, Lesen, Verstehen, Lernen, Schreiben", YEAR, |counts| {
        0.2007 * percent(counts.three_syllables, counts) + 0.1682 * sentence(counts) + 0.1373 * percent(counts.long_words, counts) - 2.779
    }),
    formula("de.wiener-3", "Wiener Sachtextformel 3", "Bamberger and Vanecek 1984, Lesen, Verstehen, Lernen, Schreiben", YEAR, |counts| {
        0.2963 * percent(counts.three_syllables, counts) + 0.1905 * sentence(counts) - 1.1144
    }),
    formula("de.wiener-4", "Wiener Sachtextformel 4", "Bamberger and Vanecek 1984, Lesen, Verstehen, Lernen, Schreiben", YEAR, |counts| {
        0.2744 * percent(counts.three_syllables, counts) + 0.2656 * sentence(counts) - 1.693
    }),
    formula("it.gulpease", "Gulpease", "Lucisano and Piemontese 1988, Scuola e città 3", GULPEASE, |counts| {
        89.0 + (300.0 * f64::from(counts.sentences) - 10.0 * f64::from(counts.letters)) / f64::from(counts.words)
    })
    .without_syllables()
    .aiming_at(60.0, 80.0),
    formula("it.flesch-vacca", "Flesch-Vacca", "Franchina and Vacca 1986, Linguaggi 3", FLESCH, |counts| 217.0 - 1.3 * sentence(counts) - 60.0 * word(counts)),
    formula(
        "pt.martins",
        "Flesch for Brazilian Portuguese",
        "Martins, Ghiraldelo, Nunes and Oliveira 1996, University of São Paulo at São Carlos, Notas 28",
        MARTINS,
        |counts| 248.835 - 1.015 * sentence(counts) - 84.6 * word(counts),
    )
    .aiming_at(50.0, 75.0),
    formula("nl.flesch-douma", "Flesch-Douma", "Douma 1960, De leesbaarheid van landbouwbladen, Wageningen", FLESCH, |counts| {
        206.835 - 0.93 * sentence(counts) - 77.0 * word(counts)
    })
    .aiming_at(60.0, 80.0),
    formula("nl.brouwer", "Brouwer", "Brouwer 1963, Paedagogische Studiën 40", FLESCH, |counts| 195.0 - 2.0 * sentence(counts) - 67.0 * word(counts)),
    formula("pl.fog", "FOG-PL", "Gunning 1952, with words of four syllables or more", POLISH_YEAR, |counts| {
        0.4 * (sentence(counts) + percent(counts.four_syllables, counts))
    })
    .aiming_at(7.0, 6.0),
    formula("pl.pisarek-linear", "Pisarek, linear", "Pisarek 1969, Zeszyty Prasoznawcze", POLISH_YEAR, |counts| {
        sentence(counts) / 3.0 + percent(counts.four_syllables, counts) / 3.0 + 1.0
    }),
    formula("pl.pisarek-nonlinear", "Pisarek, not linear", "Pisarek 1969, Zeszyty Prasoznawcze", POLISH_YEAR, |counts| {
        0.5 * sentence(counts).hypot(percent(counts.four_syllables, counts))
    }),
    formula("ru.oborneva-2006", "Oborneva 2006", "Oborneva 2006, thesis, Moscow", FLESCH, |counts| 206.835 - 1.3 * sentence(counts) - 60.1 * word(counts))
        .aiming_at(60.0, 80.0),
    formula("ru.oborneva-other", "Oborneva, the other coefficients in use", "Oborneva, as Russian Wikipedia gives it", FLESCH, |counts| {
        206.835 - 1.52 * sentence(counts) - 65.14 * word(counts)
    }),
    formula("tr.atesman", "Ateşman", "Ateşman 1997, Dil Dergisi 58", ATESMAN, |counts| 198.825 - 40.175 * word(counts) - 2.610 * sentence(counts))
        .aiming_at(70.0, 90.0),
    formula("any.lix", "LIX", "Björnsson 1968, Läsbarhet", LIX, |counts| sentence(counts) + percent(counts.long_words, counts)).without_syllables(),
    formula("any.rix", "RIX", "Anderson 1983, Journal of Reading 26", RIX, |counts| f64::from(counts.long_words) / f64::from(counts.sentences))
        .without_syllables(),
];
