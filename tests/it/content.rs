//! The built-in packs: complete, in order, and each fact with its source.

use crate::common::pack_files::FILES;
use crate::common::{catalog, scs};
use hoshimi::content::{
    json::Json,
    lang::Lang,
    words::{LocalizedPack, Source},
};
use std::collections::BTreeSet;

fn check_items(loaded: &LocalizedPack, edition: &str, parts: &[(&str, bool, u32, u32)]) {
    let pack = &loaded.pack;
    assert_eq!(pack.edition, edition);
    let numbers: Vec<_> = pack.items.iter().map(|item| item.number).collect();
    let (_, _, _, last) = parts[parts.len() - 1];
    assert_eq!(numbers, Vec::from_iter(1..=last), "numbers run from 1 without gap");
    assert_eq!(pack.sections.len(), parts.len());
    for (at, (name, must, from, to)) in parts.iter().enumerate() {
        let section = &pack.sections[at];
        assert_eq!((section.slug.as_str(), section.must), (*name, *must));
        for item in pack.items.iter().filter(|item| (*from..=*to).contains(&item.number))
        {
            assert_eq!(item.section, at, "{}", item.slug.as_str());
        }
    }
    for (item, words) in pack.items.iter().zip(&loaded.items) {
        assert!(matches!(words.measures.len(), 2 | 3), "{}", item.slug.as_str());
        assert_eq!(item.may_not_apply, words.not_applicable.is_some());
    }
}

#[test]
fn the_items_are_those_of_the_editions() {
    let catalog = catalog();
    let three =
        [("basic", true, 1, 5), ("staff", false, 6, 18), ("organisation", false, 19, 25)];
    check_items(catalog.diagnosis(), "3.1", &three);
    let editions: Vec<_> = catalog.principles_editions().collect();
    assert_eq!(editions.len(), 2);
    check_items(editions[0], "4.0", &[("principles", true, 1, 6)]);
    check_items(editions[1], "3.1", &[("principles", true, 1, 5)]);
    assert_eq!(editions[1].pack.items, editions[0].pack.items[..5], "4.0 only adds one");
    // No star waits for it, and it is marked as the one that is new.
    for loaded in editions {
        for (item, words) in loaded.pack.items.iter().zip(&loaded.items) {
            let is_new = item.number == 6;
            assert_eq!(item.gates, !is_new, "{}", item.slug.as_str());
            assert_eq!(words.mark.is_some(), is_new, "{}", item.slug.as_str());
        }
    }
}

#[test]
fn not_applicable_is_offered_only_where_it_can_be_so() {
    let catalog = catalog();
    let items = &catalog.diagnosis().pack.items;
    let found: Vec<_> =
        items.iter().filter(|i| i.may_not_apply).map(|i| i.number).collect();
    assert_eq!(found, [9, 13, 17, 19, 20, 21, 22, 23]);
}

#[test]
fn the_points_are_the_official_ones() {
    let catalog = catalog();
    let scoring = catalog.diagnosis().pack.scoring.as_ref().unwrap();
    let points: Vec<_> =
        scoring.points.iter().map(|(c, points)| (c.name(), *points)).collect();
    assert_eq!(points, [("done", 4), ("partly", 2), ("not_done", 0), ("unknown", -1)]);
    let na = scoring.not_applicable.unwrap();
    assert_eq!((na.points, na.strict), (4, 0));
}

#[test]
fn whoever_can_tell_is_named_for_every_question() {
    let catalog = catalog();
    let diagnosis = catalog.diagnosis();
    let asked: BTreeSet<_> =
        diagnosis.pack.items.iter().map(|i| i.ask.unwrap()).collect();
    assert_eq!(
        asked,
        (0..diagnosis.askees.len()).collect(),
        "and nobody is named in vain"
    );
}

#[test]
fn names_are_never_used_twice() {
    for (name, file, _) in FILES {
        let file: Json = toml::from_str(file).unwrap();
        let mut seen = BTreeSet::new();
        let lists = [
            "items",
            "sections",
            "levels",
            "rungs",
            "rows",
            "areas",
            "requirements",
            "criteria",
            "clauses",
            "steps",
            "fields",
            "conditions",
            "subsidies",
            "terms",
            "facts",
            "surveys",
            "pages",
        ]
        .iter()
        .filter_map(|list| file.get(list));
        for table in lists.flat_map(Json::elements) {
            let slug =
                table.get("slug").or(table.get("id")).and_then(Json::text).unwrap();
            assert!(seen.insert(slug), "{name}: {slug} occurs twice");
        }
        assert!(!seen.is_empty());
    }
}

fn check_source(source: &Source) {
    let Source { url, verified_on, .. } = source;
    let host = url.strip_prefix("https://").expect("https").split('/').next().unwrap();
    assert!(host.contains('.') && !url.contains(char::is_whitespace), "{url}");
    assert!(verified_on.ymd().0 >= 2026, "{url} was looked at on {verified_on}");
}

#[test]
fn every_fact_has_an_https_source_and_the_day_it_was_looked_at() {
    let catalog = catalog();
    for loaded in catalog.principles_editions().chain([catalog.diagnosis()]) {
        check_source(&loaded.source);
        loaded.items.iter().for_each(|item| check_source(&item.source));
        if let Some(scoring) = &loaded.scoring {
            check_source(&scoring.source);
            check_source(&scoring.not_applicable.as_ref().unwrap().source);
        }
        let sha256 = &loaded.sha256;
        assert!(sha256.len() == 64 && sha256.bytes().all(|b| b.is_ascii_hexdigit()));
    }
    catalog.levels().iter().for_each(|level| check_source(&level.source));
    check_source(&scs().source);
}

#[test]
fn a_star_knows_the_words_of_its_gates() {
    let catalog = catalog();
    let found = catalog.levels().iter().map(|loaded| {
        for gate in &loaded.level.gates {
            let words = loaded.gate(*gate).unwrap();
            assert!(!words.label.get(Lang::Ja).is_empty(), "{}", gate.name());
        }
        (loaded.level.level, loaded.level.gates.len())
    });
    assert_eq!(found.collect::<Vec<_>>(), [(1, 1), (2, 3)]);
}
