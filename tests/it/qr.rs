//! The QR code: what is drawn is read by another program as what went in.

use crate::common::{catalog, day};
use hoshimi::{
    domain::{
        answers::{Answer, Answers},
        assessment::{Assessment, Goal},
        pack::Pack,
    },
    export::{
        code::{self, IN_ADDRESS},
        qr::{Qr, qr},
    },
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use std::{env, fs, path::PathBuf, process::Command};

/// Light modules that readers ask for around a code.
const QUIET: usize = 4;
/// Dots for each module: a reader needs more than one.
const DOTS: usize = 4;

/// The modules that the path darkens, row by row; the path holds nothing but rectangles.
fn modules(qr: &Qr) -> Vec<Vec<bool>> {
    let size = usize::try_from(qr.size).unwrap();
    let mut rows = vec![vec![false; size]; size];
    for shape in qr.path.split_inclusive('z') {
        let figures = shape.strip_prefix('M').unwrap().strip_suffix('z').unwrap();
        let figures = figures.split(['h', 'v', ' ']);
        let figures: Vec<i32> = figures.map(|figure| figure.parse().unwrap()).collect();
        let [x, y, width, 1, back] = figures[..] else { panic!("{shape}") };
        assert_eq!(back, -width, "{shape}");
        let (x, y) = (usize::try_from(x).unwrap(), usize::try_from(y).unwrap());
        rows[y][x..x + usize::try_from(width).unwrap()].fill(true);
    }
    rows
}

/// The drawing as a picture that a reader takes (PBM, 1 is dark).
fn picture(qr: &Qr) -> String {
    let rows = modules(qr);
    let size = rows.len() * DOTS;
    let mut picture = format!("P1\n{size} {size}\n");
    for row in rows {
        let line: String =
            row.iter().flat_map(|dark| [if *dark { '1' } else { '0' }; DOTS]).collect();
        for _ in 0..DOTS {
            picture.push_str(&line);
            picture.push('\n');
        }
    }
    picture
}

/// Draws each pair of prefix and code, and holds what `zbarimg` reads against it.
fn check(name: &str, texts: &[(String, String)]) {
    let folder: PathBuf =
        env::temp_dir().join(format!("hoshimi-qr-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut reader = Command::new("zbarimg");
    reader.args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]);
    for (at, (prefix, code)) in texts.iter().enumerate() {
        let file = folder.join(format!("{at:04}.pbm"));
        let qr = qr(prefix, code).unwrap_or_else(|| panic!("no QR code of {code}"));
        fs::write(&file, picture(&qr)).unwrap();
        reader.arg(file);
    }
    let said = reader.output().expect(
        "zbarimg, which reads the QR codes here, is missing; `cargo xtask test` installs \
         it, as does `apt-get install zbar-tools`",
    );
    let read = String::from_utf8(said.stdout).unwrap();
    let expected: Vec<_> = texts.iter().map(|(a, b)| format!("{a}{b}")).collect();
    assert_eq!(read.lines().collect::<Vec<_>>(), expected);
    fs::remove_dir_all(folder).unwrap();
}

/// Any answers to a pack, by a letter for each item.
fn given(pack: &Pack, letters: &[usize]) -> Answers {
    let mut answers = Answers::default();
    for (item, at) in pack.items.iter().zip(letters) {
        if let Some(choice) = pack.choices.get(*at) {
            answers.set(pack, &item.slug, Answer::Chosen(*choice)).unwrap();
        }
    }
    answers
}

#[test]
fn any_code_is_read_as_it_was_drawn() {
    let prefix = format!("https://example.co.jp/check/?from=paper#{IN_ADDRESS}");
    let letters = prop::collection::vec(0..5_usize, 60);
    let mut runner = TestRunner::deterministic();
    let mut texts = Vec::new();
    for at in 0..48 {
        let letters = letters.new_tree(&mut runner).unwrap().current();
        let goal = if at % 3 == 0 { Goal::Star1 } else { Goal::Star2 };
        let mut editions = catalog().principles_editions();
        let loaded = editions.nth(at % 2).unwrap();
        let mut a = Assessment::new(goal, &loaded.pack.edition);
        a.principles = given(&loaded.pack, &letters);
        a.diagnosis = given(&catalog().diagnosis().pack, &letters[20..]);
        let code = code::write(catalog(), &a, day());
        texts.push((String::new(), code.clone()));
        texts.push((prefix.clone(), code));
    }
    check("any", &texts);
}

#[test]
fn a_long_address_still_fits() {
    let address = format!("https://example.co.jp/{}#{IN_ADDRESS}", "a".repeat(400));
    let code = "846P-A84P-FPMA-2EXH-45T4-MS4Q-VG3C".to_owned();
    check("long", &[(address, code)]);
}

#[test]
fn a_code_is_compact_and_stands_alone() {
    let drawn = qr("", "846P-A84P-FPMA-2EXH-45T4-MS4Q-VG3C").unwrap();
    let rows = modules(&drawn);
    // 34 letters fit into version 2 at level M, which has 25 modules.
    assert_eq!(rows.len(), 25 + 2 * QUIET);
    let inside = QUIET..rows.len() - QUIET;
    for (y, row) in rows.iter().enumerate() {
        for (x, dark) in row.iter().enumerate() {
            let quiet = !(inside.contains(&x) && inside.contains(&y));
            assert!(!(quiet && *dark), "the quiet zone is dark at {x}, {y}");
        }
    }
    assert!(rows[QUIET][QUIET], "the corner of a QR code is dark");
}

#[test]
fn what_is_no_code_is_not_drawn() {
    for (prefix, code) in [
        ("", ""),
        ("https://example.jp/#", ""),
        ("", "星"),
        ("", "846p"),
        ("", "846P\n"),
        (&*"a".repeat(5000), "846P"),
        ("", &"A".repeat(9000)),
    ] {
        assert_eq!(qr(prefix, code), None, "{code}");
    }
}
