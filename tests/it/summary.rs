//! The result in words: whole, alike in both formats, and safe.

use crate::common::{answers, catalog, day, findings::Case, slug};
use hoshimi::{
    content::lang::Lang,
    domain::{
        answers::Answer,
        assessment::{Assessment, Goal},
        plan::{Entry, Plan},
    },
    export::summary::{Block, file_name, markdown, plain, write},
};

/// Every text of a summary, in order.
fn texts(blocks: &[Block]) -> impl Iterator<Item = &String> {
    blocks.iter().map(|block| match block {
        Block::Heading(text)
        | Block::Subheading(text)
        | Block::Text(text)
        | Block::Item(text)
        | Block::Detail(text)
        | Block::Address(text) => text,
    })
}

#[test]
fn the_text_says_all_of_it_in_order() {
    for name in ["mixed-53", "half-answered", "star1-only", "all-done", "principles-4.0"]
    {
        for lang in Lang::OFFERED {
            let case = Case::read(name).in_lang(lang);
            let summary = write(case.findings());
            let said = plain(&summary);
            let mut rest = said.strip_prefix(&summary.title).unwrap();
            for text in texts(&summary.blocks) {
                assert!(!text.is_empty() && text.trim() == text, "{name}: {text:?}");
                let (_, after) = rest.split_once(text.as_str()).expect(text);
                rest = after;
            }
            assert!(!said.contains(['《', '》', '｜']), "{name}: furigana");
            assert!(said.ends_with('\n') && !said.ends_with("\n\n"), "{name}");
            let md = markdown(&summary);
            for block in &summary.blocks {
                if let Block::Address(url) = block {
                    assert!(md.contains(&format!("- <{url}>\n")), "{url}");
                    assert!(!url.contains(['<', '>', ' ']), "{url}");
                }
            }
            let lines = md.lines().filter(|line| !line.is_empty()).count();
            assert_eq!(
                lines,
                summary.blocks.len() + 1,
                "{name}: one line for each piece"
            );
        }
    }
}

#[test]
fn the_points_are_said_with_their_band_or_range() {
    for (letters, lang, expected) in [
        ("fffff fffffffffffff fffffff", Lang::Ja, &["100点／100点"][..]),
        ("nnnnn nnnnnnnnnnnnn nnnnnnn", Lang::En, &["0 of 100 points"]),
        ("uuuuu uuuuuuuuuuuuu uuuuuuu", Lang::Ja, &["−25点／100点"]),
        (
            "fffff fffffffffffff fffff..",
            Lang::Ja,
            &["暫定で92点です。すべて答えると 90〜100点になります。"],
        ),
        (
            "fffff fffafffffffff fffffff",
            Lang::Ja,
            &["100点／100点", "該当なしの1件は、1件4点として数えました。"],
        ),
    ] {
        let mut a = Assessment::new(Goal::Star2, "3.1");
        a.diagnosis = answers(&catalog().diagnosis().pack, letters);
        let case = Case::of(a, Plan::default(), lang);
        let summary = write(case.findings());
        for expected in expected {
            let found = texts(&summary.blocks).any(|text| text == expected);
            assert!(found, "{letters}: {expected}");
        }
        let band = case.report.score.as_ref().unwrap().band;
        let bands = &catalog().diagnosis().scoring.as_ref().unwrap().bands;
        for (at, said) in bands.iter().enumerate() {
            let found = texts(&summary.blocks).any(|text| text == said.message.get(lang));
            assert_eq!(found, band == Some(at), "{letters}: {}", said.label.get(lang));
        }
    }
}

#[test]
fn the_stars_are_said_with_what_is_left() {
    let case = Case::read("mixed-53");
    let said = plain(&write(case.findings()));
    for expected in [
        "★1を宣言できます\n",
        "・★1（一つ星）：準備完了\n・★2（二つ星）：途中\n　基本方針を、",
    ] {
        assert!(said.contains(expected), "{expected} is not in\n{said}");
    }
}

/// A summary with that text wherever a visitor may type one.
fn typed(text: &str) -> String {
    let pack = &catalog().diagnosis().pack;
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.diagnosis = answers(pack, "fffnf fffffffffffff fffffff");
    let item = pack.items.iter().find(|item| item.may_not_apply).unwrap();
    let reason = text.to_owned();
    a.diagnosis.set(pack, &item.slug, Answer::NotApplicable { reason }).unwrap();
    let mut plan = Plan::default();
    plan.set(&slug("q04"), Entry { owner: text.to_owned(), ..Entry::default() });
    markdown(&write(Case::of(a, plan, Lang::Ja).findings()))
}

#[test]
fn what_a_visitor_typed_is_no_markup() {
    for (text, escaped) in [
        ("<b>&amp;", "\\<b\\>\\&amp;"),
        ("[a](javascript:x)", "\\[a\\](javascript:x)"),
        ("![a](b)", "!\\[a\\](b)"),
        ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
        ("a\n\n# b\r\n- c", "a \\# b - c"),
        ("\\", "\\\\"),
        ("a | b ~ $c$", "a \\| b \\~ \\$c\\$"),
    ] {
        let md = typed(text);
        for place in ["    - 理由：", "    - 担当："] {
            let line = format!("{place}{escaped}\n");
            assert_eq!(md.matches(&line[..]).count(), 1, "{line}{md}");
        }
        let headings = md.lines().filter(|line| line.starts_with('#')).count();
        let expected = typed("a").lines().filter(|line| line.starts_with('#')).count();
        assert_eq!(headings, expected, "{text}");
    }
}

#[test]
fn the_name_of_a_file_says_nothing_of_the_company() {
    assert_eq!(file_name(day(), "md"), "hoshimi-2026-11-22.md");
}
