//! No text of the built-in packs may be missing: the loader notices each one.

use crate::common::pack_files::FILES;
use hoshimi::content::{json::Json, lang::Lang};

/// The file of easy words.
const EASY: &str = "easy";

/// Every place in the value that holds words, by the steps that lead to it.
fn texts(json: &Json, path: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
    if json.get("ja").and_then(Json::text).is_some() {
        found.push(path.clone());
    }
    let inside = json.members().iter().map(|(_, value)| value).chain(json.elements());
    for (at, value) in inside.enumerate() {
        path.push(at);
        texts(value, path, found);
        path.pop();
    }
}

/// The same of texts in one language: every string but those that name something.
fn single_texts(json: &Json, path: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
    if json.text().is_some() {
        found.push(path.clone());
    }
    let name = |at| json.members().get(at).map_or("", |(name, _): &(String, _)| name);
    let inside = json.members().iter().map(|(_, value)| value).chain(json.elements());
    for (at, value) in inside.enumerate() {
        if !["format", "language", "pack", "id", "slug"].contains(&name(at)) {
            path.push(at);
            single_texts(value, path, found);
            path.pop();
        }
    }
}

fn at<'a>(json: &'a mut Json, path: &[usize]) -> &'a mut Json {
    path.iter().fold(json, |json, at| match json {
        Json::Object(members) => &mut members[*at].1,
        Json::List(list) => &mut list[*at],
        _ => panic!("a path leads through tables and lists"),
    })
}

#[test]
fn no_text_may_be_missing_in_any_language() {
    // These have one language; the test below is theirs.
    for (name, file, check) in FILES.into_iter().filter(|(name, ..)| *name != EASY) {
        let file: Json = toml::from_str(file).unwrap();
        let mut places = Vec::new();
        texts(&file, &mut Vec::new(), &mut places);
        for (n, place) in places.iter().enumerate() {
            let lang = Lang::ALL[n % 2].tag();
            let mut broken = file.clone();
            let Json::Object(words) = at(&mut broken, place) else { panic!("words") };
            match n % 3 {
                0 => words.retain(|(tag, _)| tag != lang),
                1 => words.iter_mut().for_each(|(_, text)| *text = Json::from("")),
                _ => words.iter_mut().for_each(|(_, text)| *text = Json::from(" 星")),
            }
            let faults = check(&broken);
            assert!(faults.iter().any(|f| f.field.ends_with(lang)), "{name}: {faults:?}");
        }
        assert!(places.len() > 10, "{name}");
    }
}

#[test]
fn no_easy_text_may_be_missing() {
    let (_, file, check) = FILES.into_iter().find(|(name, ..)| *name == EASY).unwrap();
    let file: Json = toml::from_str(file).unwrap();
    let mut places = Vec::new();
    single_texts(&file, &mut Vec::new(), &mut places);
    for (n, place) in places.iter().enumerate() {
        let mut broken = file.clone();
        *at(&mut broken, place) = match n % 3 {
            0 => Json::Null,
            1 => Json::from(""),
            _ => Json::from(" ほし"),
        };
        let faults = check(&broken);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].problem.starts_with("must be one text"), "{faults:?}");
    }
    assert!(places.len() > 200);
}
