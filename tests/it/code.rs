//! The 診断コード: written, read back, and every slip noticed.

use crate::common::{REASON, answers, catalog, day};
use hoshimi::{
    domain::{
        assessment::{Assessment, Goal, Policy},
        date::Date,
    },
    export::code::{CodeError, read, write},
};
use proptest::prelude::*;

/// The letters of answers to the principles of that edition and to the self-diagnosis.
fn assessment(edition: &str, principles: &str, diagnosis: &str) -> Assessment {
    let goal = if diagnosis.is_empty() { Goal::Star1 } else { Goal::Star2 };
    let mut a = Assessment::new(goal, edition);
    a.principles = answers(&catalog().principles(edition).pack, principles);
    if !diagnosis.is_empty() {
        a.diagnosis = answers(&catalog().diagnosis().pack, diagnosis);
    }
    a
}

/// Any assessment whose every 該当なし has the same reason.
fn assessed() -> impl Strategy<Value = (Assessment, Date)> {
    let editions: Vec<_> = catalog().principles_editions().collect();
    let edition = prop::sample::select(editions);
    let diagnosis: Vec<_> = catalog()
        .diagnosis()
        .pack
        .items
        .iter()
        .map(|item| {
            let letters = if item.may_not_apply { "fpnu.a" } else { "fpnu." };
            prop::sample::select(letters.chars().collect::<Vec<_>>())
        })
        .collect();
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (
        edition,
        diagnosis,
        flags,
        0..8000_u16,
        prop::collection::vec(prop::sample::select(vec!['d', 'w', 'y', '.']), 20),
    )
        .prop_map(
            |(loaded, diagnosis, (two, strict, decided, published), days, principles)| {
                let principles: String =
                    principles.iter().take(loaded.pack.items.len()).collect();
                let diagnosis =
                    if two { diagnosis.iter().collect() } else { String::new() };
                let mut a = assessment(&loaded.pack.edition, &principles, &diagnosis);
                a.strict = strict;
                a.policy = Policy { decided, published };
                (a, Date::new(2026, 1, 1).unwrap().plus_days(days))
            },
        )
}

proptest! {
    #[test]
    fn what_is_written_is_read((a, taken_on) in assessed()) {
        let code = write(catalog(), &a, taken_on);
        let back = read(catalog(), &code, REASON).unwrap();
        prop_assert_eq!(back.assessment, a);
        prop_assert_eq!(back.taken_on, Some(taken_on));
    }

    #[test]
    fn any_other_letter_is_found_and_its_group_named((a, taken_on) in assessed(), at in 0..400_usize, by in 1..32_usize) {
        let code = write(catalog(), &a, taken_on);
        let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let places: Vec<usize> = code.char_indices().filter(|(_, c)| *c != '-').map(|(at, _)| at).collect();
        let nth = at % places.len();
        let place = places[nth];
        let now = letters.find(&code[place..=place]).unwrap();
        let other = letters.chars().nth((now + by) % letters.len()).unwrap();
        let slip = format!("{}{other}{}", &code[..place], &code[place + 1..]);
        prop_assert_eq!(read(catalog(), &slip, REASON), Err(CodeError::Groups(vec![nth / 4 + 1])));
    }

    #[test]
    fn nothing_that_is_typed_stops_it(text in "\\PC{0,60}") {
        let _ = read(catalog(), &text, REASON);
    }
}

/// A code with everything in it.
fn full() -> String {
    let a = assessment("3.1", "dwydw", "fpnufpnuapnufpnufpnufpnuf");
    write(catalog(), &a, day())
}

#[test]
fn it_is_short_enough_to_be_typed() {
    for loaded in catalog().principles_editions() {
        let principles = "d".repeat(loaded.pack.items.len());
        let a = assessment(&loaded.pack.edition, &principles, &"f".repeat(25));
        let code = write(catalog(), &a, day());
        let letters = code.chars().filter(|c| *c != '-').count();
        assert!((20..=28).contains(&letters), "{code}");
        assert!(code.split('-').all(|group| group.len() == 4), "{code}");
    }
}

/// What a code holds, and the code: the edition of the principles, answers to them and to the
/// self-diagnosis, whether strict, whether the policy is decided and published, and the day.
type Printed =
    (&'static str, &'static str, &'static str, [bool; 3], &'static str, &'static str);

/// Codes of layout version 0 as they were written first. They stand on paper: lines are only
/// added.
const PRINTED: &[Printed] = &[
    ("3.1", ".....", "", [false, false, false], "2026-01-01", "841R-0001-0010"),
    ("3.1", "ddddd", "", [false, true, true], "2026-11-22", "846P-A0QG-A528"),
    (
        "3.1",
        "dwydw",
        "fpnufpnuapnufpnufpnufpnuf",
        [false, false, false],
        "2026-11-22",
        "846P-A84P-FPMA-2EXH-45T4-MS4Q-VG3C",
    ),
    (
        "3.1",
        "ddddd",
        "fffffffffffffffffffffffff",
        [true, true, true],
        "2026-12-31",
        "84D0-BRQQ-A560-9VMF-MN67-ZRJ8-782T",
    ),
    (
        "3.1",
        ".yw.d",
        ".........................",
        [false, true, false],
        "2048-06-04",
        "84Z1-ZFHW-510B-MW61-NTHX-VD2P-SH0Y",
    ),
    ("4.0", "......", "", [false, false, false], "2026-01-01", "851W-0001-0GDJ"),
    ("4.0", "dddddw", "", [false, true, false], "2027-04-01", "858E-E0NH-A92X"),
    (
        "4.0",
        "dwydwy",
        "unpfunpfunpfunpfunpfunpfu",
        [false, true, true],
        "2026-11-22",
        "856J-A87G-FEAW-3DAY-571Q-VQA1-5838",
    ),
    (
        "4.0",
        "dddddd",
        "nnnnnnnnnnnnnnnnnnnnnnnnn",
        [true, false, false],
        "2030-02-28",
        "85GV-FSMG-AN9M-TPPP-VK32-92H8-ZQ83",
    ),
    (
        "4.0",
        "y.w.d.",
        "f.p.n.u.a.f.p.n.u.f.p.n.u",
        [true, true, true],
        "2031-10-09",
        "85W3-1TFG-4HYG-MQRH-TYMG-VTXV-B01P",
    ),
];

#[test]
fn it_never_changes_its_meaning() {
    for (edition, principles, diagnosis, flags, day, code) in PRINTED {
        let mut a = assessment(edition, principles, diagnosis);
        let [strict, decided, published] = *flags;
        a.strict = strict;
        a.policy = Policy { decided, published };
        let day = Date::parse(day).unwrap();
        assert_eq!(write(catalog(), &a, day), *code, "{edition} {principles}");
        let back =
            read(catalog(), code, REASON).map(|back| (back.assessment, back.taken_on));
        assert_eq!(back, Ok((a, Some(day))), "{code}");
    }
}

#[test]
fn it_is_read_however_it_is_typed() {
    let code = full();
    let back = read(catalog(), &code, REASON);
    assert!(back.is_ok());
    let wide = |text: &str| -> String {
        text.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect()
    };
    for typed in [
        code.to_lowercase(),
        code.replace('-', ""),
        code.replace('-', " "),
        code.replace('-', "　"),
        code.replace('-', "ー"),
        code.replace('-', "\n"),
        code.replace('0', "O"),
        code.replace('0', "o"),
        code.replace('1', "I"),
        code.replace('1', "l"),
        wide(&code),
        wide(&code.to_lowercase()),
        format!("  {code}  "),
        format!("https://example.co.jp/check/?a=1#hoshimi={code}"),
    ] {
        assert_eq!(read(catalog(), &typed, REASON), back, "{typed}");
    }
}

#[test]
fn what_is_wrong_is_said() {
    let code = full();
    let groups: Vec<&str> = code.split('-').collect();
    let swapped = [&[groups[1], groups[0]], &groups[2..]].concat().join("-");
    let cut = groups[..groups.len() - 1].join("-");
    let more = format!("{code}-{}", groups[0]);
    let half = &code[..code.len() - 2];
    let odd = code.replacen(&groups[2][..1], "?", 1);
    let at = code.replace('-', "").find(&groups[2][..1]).unwrap() / 4 + 1;
    for (text, expected) in [
        ("", CodeError::Empty),
        ("  - ", CodeError::Empty),
        (&swapped, CodeError::Groups(vec![1, 2])),
        (&cut, CodeError::Mixed),
        (&more, CodeError::Groups(vec![groups.len() + 1])),
        (half, CodeError::Length(code.replace('-', "").len() - 2)),
        (&odd, CodeError::Letter { group: at, letter: '?' }),
        ("あいうえ", CodeError::Letter { group: 1, letter: 'あ' }),
        (&"0".repeat(5000), CodeError::Length(400)),
    ] {
        assert_eq!(read(catalog(), text, REASON), Err(expected), "{text}");
    }
}

#[test]
fn a_missing_reason_stays_missing() {
    let a = assessment("3.1", "ddddd", "ffffffffeffffffffffffffff");
    let back = read(catalog(), &write(catalog(), &a, day()), REASON).unwrap();
    let expected = assessment("3.1", "ddddd", "ffffffff.ffffffffffffffff");
    assert_eq!(back.assessment, expected);
}
