//! The Japanese of the criteria of ★3 and ★4: one word for one thing, one phrase for the
//! people who are meant, and hints that end alike.

use crate::common::scs;
use hoshimi::content::{
    lang::{Lang, Text},
    scs::CriterionWords,
};

const FILE: &str = include_str!("../../src/content/packs/scs.toml");

/// The people a rule is for.
const PEOPLE: [(Lang, &str); 2] = [
    (Lang::Ja, "役員・従業員・派遣社員・受け入れた出向者"),
    (Lang::En, "directors, employees, agency workers and people seconded to you"),
];

/// The criteria whose official text names all of them.
const FOR_ALL: [&str; 20] = [
    "1-1-1-3", "1-2-3-1", "1-3-1-2", "1-3-1-3", "3-1-5-2", "4-1-1-1", "4-1-2-2",
    "4-1-2-4", "4-1-2-5", "4-1-2-8", "4-1-5-5", "4-1-6-3", "4-1-7-2", "4-2-1-3",
    "4-2-2-1", "4-3-1-1", "4-3-1-2", "4-3-2-1", "4-3-3-1", "5-2-1-1",
];

/// What could stand for them, and would leave open who is meant.
const VAGUE: [&str; 10] = [
    "全員",
    "みんな",
    "働く人",
    "社員全",
    "従業員",
    "出向者",
    "出向で",
    "everyone",
    "employee",
    "seconded",
];

/// The criteria whose official text means others, and what they may say.
const OTHERS: [(&str, &[&str]); 2] = [
    (
        "1-2-3-3",
        &[
            "機密情報を扱う役員と従業員の誓約書",
            "機密情報を扱う役員と従業員（派遣社員など社外から来ている人は除く）",
            "directors and employees",
        ],
    ),
    (
        "1-2-3-4",
        &["派遣社員や出向者を受け入れるとき", "agency workers or seconded workers"],
    ),
];

/// Forms that are not used, and what is said instead.
const DROPPED: [(&str, &str); 44] = [
    ("重要な秘密", "重要な機密情報: another term has another meaning"),
    ("重要情報", "重要な機密情報"),
    ("秘密の印刷物", "機密の印刷物"),
    ("見張", "監視する"),
    ("許して", "許可して"),
    ("許した", "許可した"),
    ("とわか", "と分かった"),
    ("しまい", "保管"),
    ("しまう", "保管する"),
    ("置き場", "設置場所"),
    ("守り方", "対策"),
    ("守られ具合", "守られているか"),
    ("の守り", "対策"),
    ("つかむ", "把握する"),
    ("つかん", "把握して"),
    ("前ぶれ", "兆候"),
    ("境目", "境界"),
    ("通り道", "許可した通信"),
    ("関所", "通信を制御する機器"),
    ("まとめ役", "統括する役員"),
    ("全体をまとめる", "統括する"),
    ("言い当て", "推測"),
    ("怪し", "不審な"),
    ("おかしな", "不審な"),
    ("大事", "重要な"),
    ("大切", "重要な"),
    ("中身", "内容"),
    ("要らな", "不要な"),
    ("いらな", "不要な"),
    ("辞め", "退職する"),
    ("記憶媒体", "記録媒体"),
    ("ネット越し", "インターネット経由"),
    ("届い", "受け取った"),
    ("届く", "送られる"),
    ("設定画面の写し", "設定画面の画像"),
    ("確認表", "チェックシート"),
    ("チェック表", "チェックシート"),
    ("連絡先リスト", "連絡先一覧"),
    ("年次", "年1回の"),
    ("毎年点検", "年1回の点検"),
    ("取決め", "取り決め"),
    ("取扱い", "扱い"),
    ("あとから", "後から"),
    ("1人", "一人"),
];

/// Every text of a criterion in a language.
fn texts(words: &CriterionWords, lang: Lang) -> Vec<&str> {
    let texts = [&words.short, &words.question, &words.evidence, &words.hint];
    texts.into_iter().chain(&words.details).map(|text| text.get(lang)).collect()
}

/// What in a criterion leaves open who is meant.
fn vague(id: &str, text: &str) -> Vec<&'static str> {
    let mut rest = text.to_owned();
    for (_, people) in PEOPLE {
        rest = rest.replace(people, "");
    }
    for said in OTHERS.iter().filter(|(of, _)| *of == id).flat_map(|(_, said)| *said) {
        rest = rest.replace(said, "");
    }
    VAGUE.into_iter().filter(|word| rest.contains(word)).collect()
}

/// The sentences of a hint that do not end as all do.
fn other_ends(hint: &str) -> Vec<&str> {
    hint.split_inclusive('。').filter(|sentence| !sentence.ends_with("ます。")).collect()
}

/// What in the Japanese of a text is said otherwise.
fn dropped(text: &str) -> Vec<&'static str> {
    DROPPED
        .iter()
        .filter(|(form, _)| text.contains(form))
        .map(|(form, _)| *form)
        .collect()
}

/// Names of products, which would be read as if the hint were about them; and the service
/// that is named in full or not at all.
fn products(text: &str) -> Vec<&'static str> {
    let rest = text.replace("サイバーセキュリティお助け隊サービス", "");
    ["Windows", "Microsoft", "Google", "BitLocker", "Mac", "Defender", "お助け隊"]
        .into_iter()
        .filter(|name| rest.contains(name))
        .collect()
}

#[test]
fn who_is_meant_is_said_in_one_way() {
    let loaded = scs();
    for (item, words) in loaded.scheme.pack.items.iter().zip(&loaded.criteria) {
        let id = item.slug.as_str();
        for (lang, people) in PEOPLE {
            let texts = texts(words, lang);
            for text in &texts {
                assert_eq!(vague(id, text), [""; 0], "{id}: {text}");
            }
            let named = texts.iter().any(|text| text.contains(people));
            assert_eq!(named, FOR_ALL.contains(&id), "{id} {lang:?}");
        }
    }
}

#[test]
fn hints_end_alike() {
    for words in &scs().criteria {
        assert_eq!(other_ends(words.hint.get(Lang::Ja)), [""; 0]);
    }
}

#[test]
fn one_word_is_used_for_one_thing() {
    let loaded = scs();
    let titles = loaded.areas.iter().chain(&loaded.requirements);
    let meanings = loaded.choices.iter().map(|(_, words)| &words.meaning);
    let around: Vec<&Text> =
        titles.chain(meanings).chain([&loaded.note, &loaded.map_note]).collect();
    let around = around.into_iter().map(|text| text.get(Lang::Ja));
    let criteria = loaded.criteria.iter().flat_map(|words| texts(words, Lang::Ja));
    for text in around.chain(criteria) {
        assert_eq!(dropped(text), [""; 0], "{text}");
    }
}

#[test]
fn no_product_is_named() {
    assert_eq!(products(FILE), [""; 0]);
    assert_eq!(FILE.matches("サイバーセキュリティお助け隊サービス").count(), 4);
}

#[test]
fn what_is_not_said_so_is_noticed() {
    for (id, text, expected) in [
        ("4-1-5-5", "ルールを全員に知らせていますか", &["全員"][..]),
        ("4-1-5-5", "働く人全員に知らせていますか", &["全員", "働く人"]),
        ("4-1-5-5", "役員・従業員・派遣社員に知らせていますか", &["従業員"]),
        ("4-1-5-5", "役員・従業員・派遣社員・受け入れた出向者に知らせていますか", &[]),
        ("4-1-5-5", "Have you told everyone?", &["everyone"]),
        ("1-2-3-3", "機密情報を扱う役員と従業員の誓約書", &[]),
        ("1-2-3-4", "機密情報を扱う役員と従業員の誓約書", &["従業員"]),
    ] {
        assert_eq!(vague(id, text), expected, "{text}");
    }
    for (hint, expected) in [
        ("表を作ります。名前を書きます。", &[][..]),
        ("表を作りましょう。名前を書きます。", &["表を作りましょう。"]),
        ("表が手軽です。", &["表が手軽です。"]),
        ("表を作ります", &["表を作ります"]),
    ] {
        assert_eq!(other_ends(hint), expected);
    }
    for (text, expected) in [
        ("重要な秘密の情報", &["重要な秘密"][..]),
        ("会社が許していないソフト", &["許して"]),
        ("漏れたとわかったとき", &["とわか"]),
        ("重要な機密情報", &[]),
    ] {
        assert_eq!(dropped(text), expected);
    }
    assert_eq!(products("お助け隊を使います。"), ["お助け隊"]);
    assert_eq!(products("サイバーセキュリティお助け隊サービス"), [""; 0]);
}
