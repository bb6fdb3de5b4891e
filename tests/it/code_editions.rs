//! Editions in a 診断コード: by registered numbers, never by their names; by their names in a
//! page's own packs.

use crate::common::{answered_best, catalog, day};
use hoshimi::{
    content::{catalog::Catalog, json::Json},
    domain::pack::Pack,
    export::code::{CodeError, read, write},
};
use std::collections::{BTreeMap, BTreeSet};

const GARDEN: &str = include_str!("../packs/sound.toml");
const DIAGNOSIS: &str = include_str!("../../src/content/packs/sa-diagnosis.toml");
const PRINCIPLES: &str = include_str!("../../src/content/packs/sa-principles.toml");

/// Every number that was ever given to an edition: pack, edition and number. Lines are only
/// added, so that a number stays taken when its edition is long gone.
const REGISTERED: &[(&str, &str, u32)] = &[
    ("sa-principles", "3.1", 2),
    ("sa-principles", "4.0", 10),
    ("sa-diagnosis", "3.1", 2),
];

/// The built-in packs with the edition of that pack and name changed.
fn changed(id: &str, edition: &str, change: impl Fn(&mut Pack)) -> Catalog {
    catalog().map_packs(|loaded| {
        let mut loaded = loaded.clone();
        if (loaded.pack.id.as_str(), &*loaded.pack.edition) == (id, edition) {
            change(&mut loaded.pack);
        }
        loaded
    })
}

/// That every edition's code is read as one of that edition.
fn all_are_told_apart(catalog: &Catalog) {
    let mut codes = BTreeSet::new();
    for loaded in catalog.principles_editions() {
        let a = answered_best(catalog, &loaded.pack.edition);
        let code = write(catalog, &a, day());
        let back = read(catalog, &code, "").map(|back| back.assessment);
        assert_eq!(back, Ok(a), "{code}");
        codes.insert(code);
    }
    assert_eq!(codes.len(), catalog.principles_editions().count());
}

#[test]
fn editions_differ_in_their_codes() {
    all_are_told_apart(catalog());
    // A name of which the same number can be made as of the other one's.
    all_are_told_apart(&changed("sa-principles", "4.0", |pack| {
        pack.edition = "4.8".to_owned();
    }));
    for number in (0..16).filter(|number| *number != 2) {
        all_are_told_apart(&changed("sa-principles", "4.0", |pack| {
            pack.code_number = Some(number);
        }));
    }
}

#[test]
fn a_code_of_an_unknown_edition_says_so() {
    let code = |catalog: &Catalog, edition: &str| {
        write(catalog, &answered_best(catalog, edition), day())
    };
    for (pack, edition, asked) in [
        ("sa-principles", "3.1", "3.1"),
        ("sa-principles", "4.0", "4.0"),
        ("sa-diagnosis", "3.1", "3.1"),
        ("sa-diagnosis", "3.1", "4.0"),
    ] {
        let later = changed(pack, edition, |pack| pack.code_number = Some(15));
        let unknown = read(catalog(), &code(&later, asked), "");
        assert_eq!(unknown, Err(CodeError::Edition), "{pack} {edition}");
        let unknown = read(&later, &code(catalog(), asked), "");
        assert_eq!(unknown, Err(CodeError::Edition), "{pack} {edition}");
        // Its name alone makes no other edition of it.
        let renamed = changed(pack, edition, |pack| pack.edition = "令和".to_owned());
        let asked = if pack == "sa-principles" { "令和" } else { asked };
        assert!(read(catalog(), &code(&renamed, asked), "").is_ok(), "{pack} {edition}");
    }
}

#[test]
fn no_number_is_given_twice() {
    let numbers: BTreeSet<_> =
        REGISTERED.iter().map(|(id, _, number)| (id, number)).collect();
    assert_eq!(numbers.len(), REGISTERED.len(), "two editions of one number");
    let registered: BTreeMap<_, _> = REGISTERED
        .iter()
        .map(|(id, edition, number)| ((*id, *edition), *number))
        .collect();
    assert_eq!(registered.len(), REGISTERED.len(), "two numbers of one edition");
    for loaded in catalog().principles_editions().chain([catalog().diagnosis()]) {
        let pack = &loaded.pack;
        let (id, edition) = (pack.id.as_str(), &*pack.edition);
        let number = registered.get(&(id, edition)).copied();
        assert_eq!(
            pack.code_number, number,
            "{id} {edition} is not as it was registered"
        );
    }
}

/// A pack file as a page brings it, with some of its text replaced.
fn own(toml: &str, changes: &[(&str, &str)]) -> String {
    let mut text = toml.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    toml::from_str::<Json>(&text).unwrap().print()
}

/// The small pack in that edition, under an official name.
fn garden(id: &str, edition: &str) -> String {
    let changes = [
        ("id = \"garden\"", &*format!("id = \"{id}\"")),
        ("id = \"1\"", &*format!("id = \"{edition}\"")),
        ("editions = [\"1\"]", &*format!("editions = [\"{edition}\"]")),
    ];
    own(GARDEN, &changes)
}

/// Codes of best answers to a page's own packs, by what is brought, as they were first written.
/// They stand on paper as well.
#[test]
fn codes_of_own_packs_never_change_their_meaning() {
    let same = "846P-A8QN-A560-ZC1Q-ARDB-1J1D-BZ15";
    let number = "code_number = 2\n";
    for (packs, code) in [
        (vec![own(DIAGNOSIS, &[])], same),
        // A number is not needed, and changes nothing.
        (vec![own(DIAGNOSIS, &[(number, "")])], same),
        (vec![own(DIAGNOSIS, &[(number, "code_number = 9\n")])], same),
        (vec![own(PRINCIPLES, &[])], "846P-A8QN-A560-76FR-MDH3-RD66-X23V"),
        (vec![garden("sa-diagnosis", "1")], "826E-A8QN-A1C4-100B"),
        (
            vec![garden("sa-diagnosis", "1"), garden("sa-principles", "1")],
            "4261-A8KX-600Q",
        ),
        (vec![garden("sa-diagnosis", "令和8年度")], "826E-A8QN-AH1M-100B"),
        (vec![garden("sa-principles", "17")], "G56C-A83R-ATPP-PVK2-392S-HZQ1-800C"),
    ] {
        let mut made = catalog().clone();
        for pack in &packs {
            assert_eq!(made.take_own(pack), Ok(()));
        }
        let edition = made.principles("3.1").pack.edition.clone();
        let mut expected = answered_best(&made, &edition);
        expected.policy.decided = true;
        expected.policy.published = true;
        assert_eq!(write(&made, &expected, day()), code);
        let read = read(&made, code, "").map(|read| read.assessment);
        assert_eq!(read, Ok(expected), "{code}");
    }
}
