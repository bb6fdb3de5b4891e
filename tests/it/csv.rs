//! Tables for spreadsheets: what is read back is what was written, and nothing runs.

use crate::common::{catalog, day, file::worked_on, findings::Case, letters, slug};
use hoshimi::{
    content::lang::Lang,
    domain::{
        answers::Answer,
        assessment::{Assessment, Goal},
        delta::{Side, delta},
        merge::merge,
        plan::{Entry, Plan, Progress},
        scs::Star,
    },
    export::csv::{self, Cell, Table},
};
use proptest::prelude::*;

/// What a spreadsheet may take for a formula, at the beginning of a cell.
const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table as another reader sees it.
fn read(text: &str) -> Vec<Vec<String>> {
    assert!(
        text.starts_with('\u{feff}'),
        "the mark of UTF-8, which the reader takes off"
    );
    let reader = &mut ::csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| {
        let row = row.expect("as many cells as the head");
        row.iter().map(str::to_owned).collect()
    });
    rows.collect()
}

/// The cells that must be read: texts as they are, or with an apostrophe where they would
/// run.
fn cells(table: &Table) -> Vec<Vec<String>> {
    let shown = |text: &str| {
        let blank = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
        let runs =
            text.starts_with(SIGNS) || text.trim_start_matches(blank).starts_with(SIGNS);
        if runs { format!("'{text}") } else { text.to_owned() }
    };
    let mut all = vec![table.head.iter().map(|name| shown(name)).collect()];
    for row in &table.rows {
        let row = row.iter().map(|cell| match cell {
            Cell::Text(text) => shown(text),
            Cell::Number(number) => number.to_string(),
        });
        all.push(row.collect());
    }
    all
}

/// Holds a table against another reader, and every cell against what would run.
fn check(table: &Table) {
    let text = csv::write(table);
    let found = read(&text);
    assert_eq!(found, cells(table));
    for cell in found.iter().flatten() {
        let number = cell.parse::<i64>().is_ok();
        assert!(number || !cell.starts_with(SIGNS), "{cell:?} may run");
    }
    assert!(text.ends_with("\r\n"), "every row ends with CRLF");
}

fn one(text: &str) -> String {
    let table = Table { head: vec!["a".into()], rows: vec![vec![text.into()]] };
    let written = csv::write(&table);
    written.strip_prefix("\u{feff}a\r\n").unwrap().trim_end_matches("\r\n").to_owned()
}

#[test]
fn a_cell_is_quoted_and_kept_from_running() {
    for (text, expected) in [
        ("", ""),
        ("総務", "総務"),
        ("工場、倉庫", "工場、倉庫"),
        ("a,b", "\"a,b\""),
        ("a;b", "\"a;b\""),
        ("\"", "\"\"\"\""),
        ("a\r\nb", "\"a\r\nb\""),
        (" a", "\" a\""),
        ("=1+1", "'=1+1"),
        (
            "=HYPERLINK(\"https://example.com\")",
            "\"'=HYPERLINK(\"\"https://example.com\"\")\"",
        ),
        ("+81 3 0000 0000", "'+81 3 0000 0000"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "\"'\t=1\""),
        ("\r=1", "\"'\r=1\""),
        ("\n-", "\"'\n-\""),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠a", "'＠a"),
        ("  =1", "\"'  =1\""),
        ("\u{3000}=1", "'\u{3000}=1"),
        ("\u{feff}=1", "'\u{feff}=1"),
        ("\0=1", "'\0=1"),
        ("a=1", "a=1"),
        ("'=1", "'=1"),
        ("−1", "−1"),
        ("ー", "ー"),
    ] {
        assert_eq!(one(text), expected, "{text:?}");
    }
}

#[test]
fn our_own_numbers_stay_numbers() {
    let row = [-1, 0, 4, i64::MIN].map(Cell::Number).to_vec();
    let table =
        Table { head: ["a", "b", "c", "d"].map(String::from).to_vec(), rows: vec![row] };
    let expected = format!("\u{feff}a,b,c,d\r\n-1,0,4,{}\r\n", i64::MIN);
    assert_eq!(csv::write(&table), expected);
}

/// Texts that want to break out.
const HOSTILE: [&str; 6] = [
    "=cmd|' /C calc'!A0",
    "\",=1+1,\"",
    "a\r\n=1+1,b",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "＝IMPORTXML(\"https://example.com\";\"//a\")",
    "\t-2+3",
];

#[test]
fn what_a_visitor_typed_stays_in_its_cell() {
    let pack = &catalog().diagnosis().pack;
    for text in HOSTILE {
        let mut a = Assessment::new(Goal::Star2, "3.1");
        let mut plan = Plan::default();
        for item in &pack.items {
            let answer = if item.may_not_apply {
                Answer::NotApplicable { reason: text.to_owned() }
            } else {
                crate::common::answer('u').unwrap()
            };
            a.diagnosis.set(pack, &item.slug, answer).unwrap();
            let entry = Entry { owner: text.to_owned(), ..Entry::default() };
            plan.set(&item.slug, entry);
        }
        let (b, case) = (a.clone(), Case::of(a, plan, Lang::En));
        let findings = case.findings();
        let [answers, plan] = [csv::answers(findings), csv::plan(findings)];
        let trimmed = Cell::from(text.trim());
        assert!(answers.rows.iter().any(|row| row[6] == trimmed));
        assert!(plan.rows.iter().any(|row| row[2] == Cell::from(text)));
        let principles = &catalog().principles("3.1").pack;
        let both = [b.clone(), Assessment::new(Goal::Star2, "3.1")];
        let whole = merge(principles, pack, &both).unwrap();
        let names =
            both.each_ref().map(|assessment| csv::Department { name: text, assessment });
        let merged = csv::merged(catalog(), &names, &whole, Lang::Ja);
        [answers, plan, merged].iter().for_each(check);
    }
}

#[test]
fn every_table_is_whole_in_every_language() {
    for name in ["all-done", "half-answered", "negative", "star1-only", "principles-4.0"]
    {
        for lang in Lang::OFFERED {
            let case = Case::read(name).in_lang(lang);
            let findings = case.findings();
            let answers = csv::answers(findings);
            assert_eq!(answers.rows.len(), case.report.of, "{name}: a row for each item");
            let plan = csv::plan(findings);
            let asked: usize = case.report.ask.iter().map(|ask| ask.items.len()).sum();
            let of_star = |row: &&Vec<Cell>| row[9] != Cell::Text(String::new());
            let stars = plan.rows.iter().filter(of_star).count();
            let items = case.report.actions.len() + asked;
            assert_eq!(plan.rows.len(), items + stars, "{name}");
            assert!(stars > 0, "{name}: what leads to a star is in it, too");
            for table in [answers, plan] {
                check(&table);
                assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
                let text = csv::write(&table);
                assert!(!text.contains(['《', '》', '｜']), "{name}: furigana");
            }
        }
    }
}

#[test]
fn the_plan_has_what_the_visitor_decided() {
    let mut a = Assessment::new(Goal::Star2, "3.1");
    let pack = &catalog().diagnosis().pack;
    a.diagnosis = crate::common::answers(pack, "fffnf fffffffffffff ffffffu");
    let case = Case::of(a, worked_on().plan, Lang::Ja);
    let table = csv::plan(case.findings());
    let of_item = |row: &&Vec<Cell>| row[9] == Cell::Text(String::new());
    let rows: Vec<_> = table.rows.iter().filter(of_item).collect();
    let [task, ask] = rows[..] else { panic!("{table:?}") };
    let text = |row: &[Cell], at: usize| match &row[at] {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
    };
    assert_eq!(text(task, 2), "総務");
    assert_eq!(text(task, 3), day().to_string());
    assert_eq!(text(task, 4), "進行中");
    assert_eq!((text(ask, 5), text(ask, 6)), (String::new(), String::new()));
    assert!(!text(ask, 8).is_empty() && text(task, 8).is_empty(), "whom to ask");
}

#[test]
fn the_criteria_of_a_star_have_one_line_each_and_what_is_left_first() {
    let (loaded, book) = (crate::common::scs(), worked_on());
    for (star, rows) in [(Star::Three, 81), (Star::Four, 153)] {
        for lang in Lang::OFFERED {
            let table = csv::scs(loaded, &book, star, lang);
            assert_eq!(table.rows.len(), rows, "{star:?}");
            assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
            let text = csv::write(&table);
            assert!(!text.contains(['《', '》', '｜']), "furigana");
            check(&table);
        }
    }
    let mut book = worked_on();
    let done = crate::common::answer('f').unwrap();
    book.criteria.set(&loaded.scheme.pack, &slug("1-2-1-1"), done).unwrap();
    let table = csv::scs(loaded, &book, Star::Three, Lang::Ja);
    let head = ["要求事項", "評価基準", "回答", "証跡", "担当", "期限"];
    assert_eq!(table.head, head);
    let [.., last] = &table.rows[..] else { panic!("no line") };
    let noted = ["総務の棚", "担当 一", "2026-12-24"].map(Cell::from);
    assert_eq!(last[3..], noted);
    assert!(matches!(&last[1], Cell::Text(name) if name.starts_with("1-2-1-1 ")));
    assert_eq!(last[2], "実施している".into());
}

#[test]
fn what_was_noted_of_a_requirement_stays_in_its_cell() {
    let loaded = crate::common::scs();
    for text in HOSTILE {
        let mut book = worked_on();
        for texts in [&mut book.evidence, &mut book.owners, &mut book.due] {
            texts.set(&slug("1-2-1"), text);
        }
        let table = csv::scs(loaded, &book, Star::Four, Lang::En);
        assert!(
            table.rows.iter().any(|row| row[3..] == [text, text, text].map(Cell::from))
        );
        check(&table);
    }
}

#[test]
fn points_of_other_editions_are_not_set_side_by_side() {
    let loaded = catalog().diagnosis();
    let [f, n] = ["f", "n"].map(|l| crate::common::answers(&loaded.pack, &l.repeat(25)));
    for (edition, expected) in
        [("3.1", [Cell::Number(4), Cell::Number(0)]), ("4.0", ["".into(), "".into()])]
    {
        let before = Side { answers: &f, edition: "3.1" };
        let found = delta(&loaded.pack, before, Side { answers: &n, edition }, false);
        let table = csv::delta(&[(loaded, &found)], Lang::Ja);
        assert!(table.rows.iter().all(|row| row[5..7] == expected), "{edition}");
        check(&table);
    }
}

#[test]
fn the_name_of_a_file_says_nothing_of_the_company() {
    assert_eq!(csv::file_name("plan", day()), "hoshimi-plan-2026-11-22.csv");
}

fn any_cell() -> impl Strategy<Value = Cell> {
    let hostile = "[=+@\\-\t\r\n\"',; ＝＋－＠a-c]{0,6}";
    prop_oneof![
        any::<String>().prop_map(Cell::Text),
        hostile.prop_map(Cell::Text),
        any::<i64>().prop_map(Cell::Number),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn any_table_is_read_back(
        head in prop::collection::vec("[^\r\n]{1,5}", 3),
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 3), 0..6),
    ) {
        check(&Table { head, rows });
    }

    #[test]
    fn any_answers_are_read_back(
        given in letters(&catalog().diagnosis().pack.items, "fpnu.", "ae"),
        owner in any::<String>(),
        finished in any::<bool>(),
    ) {
        let mut a = Assessment::new(Goal::Star2, "3.1");
        a.diagnosis = crate::common::answers(&catalog().diagnosis().pack, &given);
        let progress = if finished { Progress::Finished } else { Progress::Open };
        let mut plan = Plan::default();
        plan.set(&slug("q04"), Entry { owner, due: None, progress });
        let case = Case::of(a, plan, Lang::Ja);
        check(&csv::answers(case.findings()));
        check(&csv::plan(case.findings()));
    }
}
