//! The easy words say what the packs say: all of it, nothing else, with the same numbers.

use crate::common::pack_files::FILES;
use crate::common::{catalog, extended, slug};
use hoshimi::{
    content::{
        json::Json,
        lang::{Lang, Text},
        ruby,
        words::LocalizedPack,
    },
    domain::choice::Choice,
};

/// The packs that have easy words.
const PACKS: [&str; 2] = ["sa-diagnosis", "sa-principles"];

fn file(name: &str) -> Json {
    let (_, file, _) = FILES.iter().find(|(file, ..)| *file == name).expect(name);
    toml::from_str(file).expect(name)
}

fn list<'a>(table: &'a Json, name: &str) -> &'a [Json] {
    table.get(name).map_or(&[], Json::elements)
}

fn text<'a>(table: &'a Json, name: &str) -> &'a str {
    table.get(name).and_then(Json::text).unwrap_or_default()
}

/// What the tables of a list are called, in order.
fn names<'a>(tables: impl Iterator<Item = &'a Json>) -> Vec<&'a str> {
    tables.map(|t| t.get("id").or(t.get("slug")).and_then(Json::text).unwrap()).collect()
}

#[test]
fn everything_is_named_and_nothing_else() {
    let easy = file("easy");
    for name in PACKS {
        let pack = file(name);
        let scoring = pack.get("scoring").unwrap_or(&Json::Null);
        for (part, whole) in [
            ("choices", &pack),
            ("bands", scoring),
            ("askees", &pack),
            ("sections", &pack),
            ("items", &pack),
        ] {
            let ours = list(&easy, part).iter().filter(|t| text(t, "pack") == name);
            let expected = names(list(whole, part).iter());
            assert_eq!(names(ours), expected, "{part} of {name}");
        }
    }
    for (part, tables) in easy.members() {
        for table in tables.elements() {
            assert!(PACKS.contains(&text(table, "pack")), "{part} of an unknown pack");
        }
    }
}

/// A text of a pack in Japanese and in easy words.
struct Pair {
    /// Whose text, and which.
    place: String,
    ja: String,
    easy: String,
    /// Whether it is an official name, whose words stay.
    official: bool,
}

/// Every text of an edition that has easy words, found as the screens find them.
fn pairs(loaded: &LocalizedPack) -> Vec<Pair> {
    let (easy, pack) = (extended().easy(), &loaded.pack);
    let mut pairs = Vec::new();
    let mut add = |official: bool, place: String, ja: &Text, easy: &str| {
        let (ja, easy) = (ja.get(Lang::Ja).to_owned(), easy.to_owned());
        pairs.push(Pair { place, ja, easy, official });
    };
    for (choice, words) in &loaded.choices {
        let ours = easy.choice(&pack.id, *choice).unwrap();
        add(true, format!("{} label", choice.name()), &words.label, &ours.label);
        add(false, format!("{} meaning", choice.name()), &words.meaning, &ours.meaning);
    }
    let scoring = loaded.scoring.as_ref();
    assert_eq!(easy.not_applicable(&pack.id).is_some(), scoring.is_some());
    if let Some(scoring) = scoring {
        let (na, ours) = (&scoring.not_applicable, easy.not_applicable(&pack.id));
        let (na, ours) = (na.as_ref().unwrap(), ours.unwrap());
        add(true, "該当なし label".to_owned(), &na.option.label, &ours.option.label);
        let (meaning, about) = (&na.option.meaning, &ours.option.meaning);
        add(false, "該当なし meaning".to_owned(), meaning, about);
        add(false, "該当なし note".to_owned(), &na.note, &ours.note);
        let bands = pack.scoring.iter().flat_map(|scoring| &scoring.bands);
        for (band, words) in bands.zip(&scoring.bands) {
            let ours = easy.band(&pack.id, &band.slug).unwrap();
            let name = band.slug.as_str();
            add(true, format!("band {name} label"), &words.label, &ours.label);
            add(false, format!("band {name} message"), &words.message, &ours.message);
        }
    }
    for (at, words) in loaded.askees.iter().enumerate() {
        add(false, format!("askee {at}"), words, easy.askee(&pack.id, at).unwrap());
    }
    for (section, words) in pack.sections.iter().zip(&loaded.sections) {
        let ours = easy.section(&pack.id, &section.slug).unwrap();
        let name = section.slug.as_str();
        add(true, format!("section {name} title"), &words.title, &ours.title);
        add(false, format!("section {name} lead"), &words.lead, &ours.lead);
    }
    for (_, item, words) in loaded.asked() {
        let ours = easy.item(&pack.id, &item.slug).unwrap();
        let mut all = vec![
            ("topic", &words.topic, &ours.topic),
            ("question", &words.question, &ours.question),
            ("why", &words.why, &ours.why),
            ("quick", &words.quick, &ours.quick),
        ];
        assert_eq!(words.measures.len(), ours.measures.len(), "{}", item.slug.as_str());
        let measures = words.measures.iter().zip(&ours.measures);
        all.extend(measures.map(|(ja, ours)| ("measure", ja, ours)));
        let (na, when) = (&words.not_applicable, &ours.not_applicable);
        assert_eq!(na.is_some(), when.is_some(), "{}", item.slug.as_str());
        all.extend(na.iter().zip(when).map(|(ja, ours)| ("not_applicable", ja, ours)));
        for (field, ja, ours) in all {
            add(field == "topic", format!("{} {field}", item.slug.as_str()), ja, ours);
        }
    }
    pairs
}

/// The numbers in a text, in digits, from the smallest.
fn numbers(text: &str) -> Vec<u32> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let mut numbers: Vec<u32> = runs.map(|run| run.parse().unwrap()).collect();
    numbers.sort_unstable();
    numbers
}

/// What stands in an official name in Latin letters, and how it is written here.
const IN_KANA: (&str, &str) = ("Part", "パート");

/// In what the easy words differ that must not.
fn difference(official: bool, ja: &str, easy: &str) -> Option<String> {
    let plain = ruby::plain(easy);
    if official && plain != ja.replace(IN_KANA.0, IN_KANA.1) {
        return Some("the words of official names stay".to_owned());
    }
    let (theirs, ours) = (numbers(ja), numbers(&plain));
    (theirs != ours).then(|| format!("numbers {ours:?}, not {theirs:?}"))
}

#[test]
fn official_names_and_numbers_stay_as_they_are() {
    let editions = catalog().principles_editions().chain([catalog().diagnosis()]);
    for loaded in editions {
        let pairs = pairs(loaded);
        assert!(pairs.iter().any(|pair| !numbers(&pair.ja).is_empty()));
        for Pair { place, ja, easy, official } in pairs {
            let found = difference(official, &ja, &easy);
            assert_eq!(found, None, "{place}: {}", ruby::plain(&easy));
        }
    }
}

#[test]
fn a_changed_name_or_number_is_noticed() {
    for (official, ja, easy, expected) in [
        (false, "10文字以上", "｜10《じゅう》より｜長《なが》く", None),
        (false, "1回、3つ、1人", "3つと1｜回《かい》と｜1人《ひとり》", None),
        (false, "10文字", "8｜文字《もじ》", Some("numbers [8], not [10]")),
        (false, "3.1版", "3｜版《はん》", Some("numbers [3], not [1, 3]")),
        (
            false,
            "月1回",
            "1か｜月《げつ》に1｜回《かい》",
            Some("numbers [1, 1], not [1]"),
        ),
        (false, "更新する", "｜新《あたら》しくする", None),
        (true, "該当なし", "｜該当《がいとう》なし", None),
        (true, "該当なし", "ありません", Some("the words of official names stay")),
        (true, "Part1 基本", "パート1 ｜基本《きほん》", None),
        (
            true,
            "Part1 基本",
            "Part1 ｜基本《きほん》",
            Some("the words of official names stay"),
        ),
    ] {
        assert_eq!(difference(official, ja, easy).as_deref(), expected, "{easy}");
    }
}

#[test]
fn what_no_pack_has_is_not_found() {
    let easy = extended().easy();
    let [diagnosis, principles] = PACKS.map(slug);
    assert!(easy.item(&diagnosis, &slug("update-software")).is_none());
    assert!(easy.item(&principles, &slug("update-software")).is_some());
    assert!(easy.item(&slug("garden"), &slug("update-software")).is_none());
    assert!(easy.choice(&principles, Choice::Done).is_none());
    assert!(easy.not_applicable(&principles).is_none());
    assert!(easy.band(&principles, &slug("100")).is_none());
    assert!(easy.section(&diagnosis, &slug("principles")).is_none());
    assert!(easy.askee(&principles, 0).is_none());
    let askees = catalog().diagnosis().askees.len();
    assert!(easy.askee(&diagnosis, askees).is_none());
}
