use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn of(lines: &[(AddressKind, String, String, u8)]) -> Ledger {
    let mut ledger = Ledger::default();
    for (kind, address, title, number) in lines {
        ledger.remember(*kind, address, title, day(&format!("2026-11-{:02}", number % 30 + 1)));
    }
    ledger
}

fn lines() -> impl Strategy<Value = Vec<(AddressKind, String, String, u8)>> {
    prop::collection::vec((prop::sample::select(AddressKind::ALL.to_vec()), "[a-z]{1,5}(/[a-z.-]{1,5}x){0,2}", "\\PC{0,12}", any::<u8>()), 0..20)
}

proptest! {
    #[test]
    fn a_ledger_reads_back_and_its_lines_are_in_order(lines in lines()) {
        let ledger = of(&lines);
        let text = ledger.to_string();
        prop_assert!(text.lines().skip(1).is_sorted());
        prop_assert_eq!(Ledger::parse(&text), (ledger, vec![]));
    }

    #[test]
    fn the_lines_of_two_people_in_any_order_are_one_ledger(one in lines(), other in lines()) {
        let (one, other) = (of(&one).to_string(), of(&other).to_string());
        let (both, bad) = Ledger::parse(&format!("{one}{other}"));
        prop_assert!(bad.is_empty());
        prop_assert_eq!(Ledger::parse(&format!("{other}{one}")), (both, vec![]));
    }

    #[test]
    fn no_text_stops_the_reader(text in "(page|file|\\PC{0,5})\t[-a-z/0-9\t\n]{0,40}\\PC{0,20}") {
        let _ = Ledger::parse(&text);
    }
}

#[test]
fn damage_is_named_by_its_line() {
    let text =
        "# Written\npage\tservices/club\t2026-11-23\tClub\n<<<<<<< HEAD\npage\t/services/club/\t2026-11-23\npage\tservices/pool\tMonday\nshop\ta\t2026-11-23\n";
    assert_eq!(Ledger::parse(text).1, [3, 4, 5, 6]);
}

#[test]
fn an_address_keeps_its_first_day_and_takes_its_present_title() {
    let mut ledger = Ledger::default();
    assert!(ledger.remember(AddressKind::Page, "services/club", "Club", day("2026-11-01")));
    assert!(!ledger.remember(AddressKind::Page, "services/club", "The\nclub", day("2026-11-23")));
    let known = ledger.get(AddressKind::Page, "services/club").unwrap();
    assert_eq!((known.since, &*known.title), (day("2026-11-01"), "The club"));
}
