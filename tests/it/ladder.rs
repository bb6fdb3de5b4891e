//! The ladder: complete, dated, sourced, and never more than can be said.

use crate::common::{catalog, extended};
use hoshimi::{
    content::{
        fact::Fact,
        json::Json,
        ladder::{Ladder, load},
        lang::{Lang, Text},
        words::Certainty,
    },
    domain::{
        date::Date,
        ladder::{Asked, Judged, asked},
    },
};

const FILE: &str = include_str!("../../src/content/packs/ladder.toml");

fn ladder() -> &'static Ladder {
    extended().ladder()
}

/// Every fact of the ladder with the place it stands in.
fn facts(ladder: &Ladder) -> Vec<(String, &Fact)> {
    let mut all = Vec::new();
    for rung in &ladder.rungs {
        assert_eq!(rung.cells.len(), ladder.rows.len(), "{}", rung.id.as_str());
        for (row, cell) in ladder.rows.iter().zip(&rung.cells) {
            let place = format!("{}, {}", rung.id.as_str(), row.id.as_str());
            all.push((place.clone(), &cell.fact));
            all.extend(cell.more.iter().map(|more| (format!("{place}, more"), more)));
        }
    }
    let ways = ladder.declared.ways.iter();
    all.extend(ways.map(|way| ("declared, way".to_owned(), way)));
    all.push(("buyer, fair".to_owned(), &ladder.buyer.fair));
    all
}

fn both(text: &Text) -> [&str; 2] {
    Lang::ALL.map(|lang| text.get(lang))
}

fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

#[test]
fn the_rungs_rise_and_iso_stands_beside_them() {
    let found = ladder().rungs.iter().map(|r| (r.id.as_str(), r.star, r.judged));
    let expected = [
        ("star-1", Some(1), Judged::Gates),
        ("star-2", Some(2), Judged::Gates),
        ("star-3", Some(3), Judged::Requirements),
        ("star-4", Some(4), Judged::Checklist),
        ("star-5", Some(5), Judged::Nothing),
        ("iso-27001", None, Judged::Nothing),
    ];
    assert_eq!(Vec::from_iter(found), expected);
    let rows = ladder().rows.iter().map(|row| row.id.as_str());
    let expected = "run-by confirmed-by asks valid-for cost preparation used-for starts";
    assert_eq!(Vec::from_iter(rows), Vec::from_iter(expected.split(' ')));
}

#[test]
fn stars_with_gates_are_the_ones_that_are_declared() {
    let gated = ladder().rungs.iter().filter(|rung| rung.judged == Judged::Gates);
    let levels = catalog().levels().iter().map(|loaded| Some(loaded.level.level));
    assert!(gated.map(|rung| rung.star).eq(levels));
}

#[test]
fn every_fact_has_words_a_source_and_a_day_that_is_past() {
    let facts = facts(ladder());
    assert!(facts.len() > 50);
    for (place, fact) in facts {
        for words in both(&fact.text).into_iter().chain(both(&fact.source.title)) {
            assert!(!words.is_empty(), "{place}");
        }
        assert!(fact.source.url.starts_with("https://"), "{place}");
        assert!(fact.as_of <= fact.source.verified_on, "{place}: {}", fact.as_of);
        let runs_out_later = fact.valid_until.is_none_or(|last| last > fact.as_of);
        assert!(runs_out_later, "{place}");
    }
}

/// What is wrong with the numbers of a fact: those of the draft are said only beside the
/// present ones, and together with the word that they are a draft's.
fn misplaced_draft(fact: &Fact, beside: bool) -> bool {
    let [ja, en] = both(&fact.text);
    let draft = ["83", "157", "44の要求", "44 requirements"];
    let numbers = draft.iter().any(|number| ja.contains(number) || en.contains(number));
    numbers && !(beside && ja.contains('案') && en.contains("draft"))
}

#[test]
fn the_published_numbers_are_shown_and_those_of_the_draft_only_beside_them() {
    for (rung, present, former) in
        [("star-3", ["26", "81"], ["26", "83"]), ("star-4", ["43", "153"], ["44", "157"])]
    {
        let rung = ladder().rungs.iter().find(|r| r.id.as_str() == rung).unwrap();
        let cell = rung.cells.iter().zip(&ladder().rows);
        let (cell, _) = cell.into_iter().find(|(_, r)| r.id.as_str() == "asks").unwrap();
        for words in both(&cell.fact.text) {
            assert!(present.iter().all(|number| words.contains(number)), "{words}");
        }
        let has = |words: &str| former.iter().all(|number| words.contains(number));
        assert!(cell.more.iter().any(|more| both(&more.text).into_iter().all(has)));
    }
    for (place, fact) in facts(ladder()) {
        assert!(!misplaced_draft(fact, place.ends_with("more")), "{place}");
    }
}

#[test]
fn a_misplaced_draft_is_noticed() {
    for (ja, en, beside, expected) in [
        ("83の評価基準", "83 criteria", false, true),
        ("案では83の評価基準", "83 criteria in the draft", false, true),
        ("83の評価基準", "83 criteria in the draft", true, true),
        ("案では83の評価基準", "83 criteria in the draft", true, false),
        ("81の評価基準", "81 criteria", false, false),
    ] {
        let text = format!(r#"{{ "ja": "{ja}", "en": "{en}" }}"#);
        let mut fact = ladder().buyer.fair.clone();
        let mut file: Json = toml::from_str(FILE).unwrap();
        *fair_text(&mut file) = Json::parse(&text).unwrap();
        fact.text = load(&file, "").unwrap().buyer.fair.text;
        assert_eq!(misplaced_draft(&fact, beside), expected, "{ja}");
    }
}

fn fair_text(file: &mut Json) -> &mut Json {
    ["buyer", "fair", "text"].iter().fold(file, |json, name| {
        let Json::Object(members) = json else { panic!("a table") };
        &mut members.iter_mut().find(|(n, _)| n == name).unwrap().1
    })
}

#[test]
fn what_is_drafted_is_said_to_be_so_and_runs_out() {
    for (place, fact) in facts(ladder()) {
        let [ja, en] = both(&fact.text);
        let drafted = ja.contains("案の段階の情報");
        assert_eq!(drafted, en.contains("as drafted"), "{place}");
        if drafted || ja == "未定" {
            assert!(fact.valid_until.is_some(), "{place}");
        }
        if place.ends_with("valid-for") && drafted {
            assert_eq!(fact.certainty, Certainty::Unconfirmed, "{place}");
        }
    }
}

#[test]
fn what_only_one_company_says_names_no_price_and_says_so() {
    let iso = ladder().rungs.last().unwrap();
    for (row, cell) in ladder().rows.iter().zip(&iso.cells) {
        let [ja, _] = both(&cell.fact.text);
        match row.id.as_str() {
            "cost" => assert!(!ja.contains('円'), "{ja}"),
            "preparation" => assert!(ja.contains("1社の例"), "{ja}"),
            _ => {}
        }
    }
}

#[test]
fn a_fact_is_stale_from_the_day_after_its_last() {
    let mut fact = ladder().buyer.fair.clone();
    for (last, today, expected) in [
        (None, "9999-12-31", false),
        (Some("2027-03-31"), "2026-11-22", false),
        (Some("2027-03-31"), "2027-03-31", false),
        (Some("2027-03-31"), "2027-04-01", true),
        (Some("2027-03-31"), "2028-01-01", true),
        (Some("2026-12-31"), "2027-01-01", true),
    ] {
        fact.valid_until = last.map(day);
        assert_eq!(fact.is_stale(day(today)), expected, "{last:?} on {today}");
    }
}

#[test]
fn a_fact_may_be_less_sure_than_its_source_and_older() {
    let ladder = ladder();
    let faq = |fact: &&Fact| fact.source.url.ends_with("/faq/");
    let all = facts(ladder);
    let certainties: Vec<_> =
        all.iter().map(|(_, fact)| *fact).filter(faq).map(|f| f.certainty).collect();
    assert!(certainties.contains(&Certainty::Copy));
    assert!(certainties.contains(&Certainty::Confirmed), "one is less sure");
    assert_eq!(ladder.buyer.fair.as_of, day("2025-12-26"));
    assert_eq!(ladder.buyer.fair.certainty, Certainty::Single);
}

#[test]
fn one_yes_leads_to_the_higher_star_and_only_no_to_the_lower() {
    let answers = [None, Some(false), Some(true)];
    for a in answers {
        for b in answers {
            for c in answers {
                let all = [a, b, c];
                let expected = match all {
                    [Some(false), Some(false), Some(false)] => Asked::Lower,
                    _ if all.contains(&Some(true)) => Asked::Higher,
                    _ => Asked::Open,
                };
                assert_eq!(asked(&all), expected, "{all:?}");
            }
        }
    }
    assert_eq!(asked(&[]), Asked::Open);
}

#[test]
fn what_a_buyer_may_ask_for_is_said_as_thinking_and_not_as_a_rule() {
    let buyer = &ladder().buyer;
    assert!(buyer.label.get(Lang::Ja).contains("2025年4月の中間取りまとめの考え方"));
    assert!(buyer.label.get(Lang::En).contains("interim report of April 2025"));
    for (asked, star) in [(Asked::Higher, "★4"), (Asked::Lower, "★3")] {
        for words in both(buyer.answer(asked)) {
            assert!(words.contains(star), "{words}");
        }
    }
    assert!(both(buyer.answer(Asked::Open)).iter().all(|words| !words.contains('★')));
    let ids: Vec<_> = buyer.questions.iter().map(|q| q.id.as_str()).collect();
    assert_eq!(ids, ["buyer-secrets", "buyer-delay", "buyer-access"]);
}

#[test]
fn whoever_does_not_know_the_own_star_finds_a_way() {
    let declared = &ladder().declared;
    let found = declared.options.iter();
    let found: Vec<_> =
        found.map(|o| (o.id.as_str(), o.rung.as_ref().map(|r| r.as_str()))).collect();
    let expected = [
        ("none", None),
        ("one", Some("star-1")),
        ("two", Some("star-2")),
        ("unknown", None),
    ];
    assert_eq!(found, expected);
    assert!(declared.ways.len() >= 3);
}
