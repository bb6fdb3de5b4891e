//! The rules that a report's style sheet has of its own: nothing that was typed becomes a rule.

use hoshimi::export::{
    paper_style::{RunningHead, head_name, paper_style, string},
    profile::Colour,
};

#[test]
fn a_text_stays_a_text() {
    for (text, expected) in [
        ("株式会社ほしみ精機", "\"株式会社ほしみ精機\""),
        ("ACME2", "\"ACME2\""),
        ("a b", "\"a\\20 b\""),
        ("\"}*{display:none}", "\"\\22 \\7d \\2a \\7b display\\3a none\\7d \""),
        ("\\", "\"\\5c \""),
        ("</style>", "\"\\3c \\2f style\\3e \""),
        ("a\nb", "\"a\\a b\""),
        ("", "\"\""),
    ] {
        assert_eq!(string(text), expected, "{text}");
    }
}

#[test]
fn the_head_stands_on_every_page_but_the_first() {
    let head =
        RunningHead { left: "甲社".to_owned(), right: "2026年11月30日".to_owned() };
    let style = paper_style(&head, None);
    assert!(style.starts_with("@page report{@top-left{content:\"甲社\"}"), "{style}");
    assert!(style.contains("@page scs{@top-left{content:\"甲社\"}"), "{style}");
    assert!(style.contains("counter(page) \" / \" counter(pages)"), "{style}");
    assert!(!style.contains("first"), "the first page has none: {style}");
}

#[test]
fn the_colour_is_that_of_the_report() {
    let head = RunningHead { left: String::new(), right: String::new() };
    let colour = Colour::read("#0b6e4f").ok();
    assert!(paper_style(&head, colour).starts_with(".p-report{--p-accent:#0b6e4f}@page"));
}

#[test]
fn a_name_has_two_lines_at_the_head() {
    for (name, expected) in [
        ("星".to_owned(), "星".to_owned()),
        ("甲".repeat(60), "甲".repeat(60)),
        ("甲".repeat(61), "甲".repeat(60) + "…"),
        ("a".repeat(121), "a".repeat(120) + "…"),
    ] {
        assert_eq!(head_name(&name), expected);
    }
}
