//! The policy as text, Markdown and HTML: the same words, and nothing typed becomes markup.

use crate::common::policy::{assessment, form, written};
use hoshimi::{
    content::lang::Lang,
    domain::assessment::Goal,
    export::policy::{Written, html, markdown, plain},
};

const NOTHING_DONE: &str = "nnnnn nnnnnnnnnnnnn nnnnnnn";

fn policy(fields: &[(&str, &str)], lang: Lang) -> Written {
    written(&form(fields), &assessment(Goal::Star2, NOTHING_DONE), lang)
}

/// How a company's name comes out in the three formats.
fn check(name: &str, text: &str, md: &str, web: &str) {
    let policy = policy(&[("company-name", name)], Lang::Ja);
    let found = [plain(&policy), markdown(&policy), html(&policy)];
    let expected = [
        format!("会社名：{text}\n"),
        format!("\n\n会社名：{md}\n\n"),
        format!("<p>会社名：{web}</p>\n"),
    ];
    for (found, expected) in found.iter().zip(&expected) {
        assert!(found.contains(expected), "{name:?}: {expected} is not in\n{found}");
    }
}

#[test]
fn nothing_typed_becomes_markup() {
    for (name, text, md, web) in [
        ("株式会社星見", "株式会社星見", "株式会社星見", "株式会社星見"),
        (
            "<script>alert(1)</script>",
            "<script>alert(1)</script>",
            r"\<script\>alert(1)\</script\>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
        ),
        (
            "\"星\" & '月'",
            "\"星\" & '月'",
            r#""星" \& '月'"#,
            "&quot;星&quot; &amp; &#39;月&#39;",
        ),
        ("星見🌟👨‍👩‍👧", "星見🌟👨‍👩‍👧", "星見🌟👨‍👩‍👧", "星見🌟👨‍👩‍👧"),
        ("*a* _b_ `c`", "*a* _b_ `c`", r"\*a\* \_b\_ \`c\`", "*a* _b_ `c`"),
        (
            "[x](https://example.org)",
            "[x](https://example.org)",
            r"\[x\](https://example.org)",
            "[x](https://example.org)",
        ),
        (
            "# a | b ~~c~~ \\",
            "# a | b ~~c~~ \\",
            r"\# a \| b \~\~c\~\~ \\",
            "# a | b ~~c~~ \\",
        ),
        ("a\n\n# b", "a # b", r"a \# b", "a # b"),
        ("{head}", "{head}", "{head}", "{head}"),
        ("", "＿＿＿＿", "＿＿＿＿", "＿＿＿＿"),
    ] {
        check(name, text, md, web);
    }
    let long = "長".repeat(200);
    check(&long, &long, &long, &long);
}

#[test]
fn what_would_begin_a_list_or_a_line_does_not() {
    // The first paragraph begins with the name of the company.
    for (name, expected) in [
        ("- 星見", r"\- 星見"),
        ("+星見", r"\+星見"),
        ("===", r"\==="),
        ("1. 星見", r"1\. 星見"),
        ("24) 星見", r"24\) 星見"),
        ("3.5次元", r"3\.5次元"),
        ("A.B. Co.", "A.B. Co."),
        ("星-見 2.0", "星-見 2.0"),
    ] {
        let text = markdown(&policy(&[("company-name", name)], Lang::Ja));
        let line = text.lines().nth(2).unwrap();
        assert!(line.starts_with(&format!("{expected}にとって")), "{name}: {line}");
    }
}

#[test]
fn every_element_of_the_snippet_is_one_of_a_few() {
    let all = [
        ("company-name", "<img src=x onerror=alert(1)>"),
        ("company-head", "</section><script>"),
        ("company-contact", "<!-- "),
        ("policy-date", "2026-12-01"),
        ("policy-revised", "2027-04-01"),
        ("clause-contact", "yes"),
        ("clause-focus", "yes"),
    ];
    for lang in Lang::ALL {
        let text = html(&policy(&all, lang));
        let tags = text.split('<').skip(1).map(|tag| tag.split('>').next().unwrap());
        let section = format!("section lang=\"{}\"", lang.tag());
        let known =
            ["/section", "h2", "/h2", "h3", "/h3", "p", "/p", "ul", "/ul", "li", "/li"];
        for tag in tags {
            assert!(tag == section || known.contains(&tag), "<{tag}> in\n{text}");
        }
        assert!(
            text.starts_with(&format!("<{section}>")) && text.ends_with("</section>\n")
        );
    }
}

#[test]
fn the_end_names_day_company_and_head() {
    let fields = [
        ("company-name", "株式会社星見"),
        ("company-head", "代表取締役 星野 昴"),
        ("company-contact", "info@example.co.jp"),
        ("policy-date", "2026-12-01"),
    ];
    let closing = policy(&fields, Lang::Ja).closing;
    let expected = [
        "制定日：2026年（令和8年）12月1日",
        "会社名：株式会社星見",
        "代表者：代表取締役 星野 昴",
        "お問い合わせ先：info@example.co.jp",
    ];
    assert_eq!(closing, expected);
    let [name, head, ..] = fields;
    let more = [name, head, ("policy-date", "no day"), ("policy-revised", "2027-04-01")];
    let closing = policy(&more, Lang::En).closing;
    assert_eq!(closing[..2], ["Adopted on: ________", "Revised on: 1 April 2027"]);
    assert_eq!(closing.len(), 4, "{closing:?}");
}

#[test]
fn whom_to_ask_is_not_said_twice() {
    let fields = [("company-contact", "総務部"), ("clause-contact", "yes")];
    let policy = policy(&fields, Lang::Ja);
    assert!(policy.clauses.last().unwrap().text.contains("総務部"));
    assert!(!policy.closing.iter().any(|line| line.contains("総務部")));
}

#[test]
fn clauses_are_numbered_and_what_is_open_is_listed() {
    let policy = policy(&[("clause-focus", "yes")], Lang::Ja);
    let [text, md, web] = [plain(&policy), markdown(&policy), html(&policy)];
    for (found, expected) in [
        (&text, "\n1. 経営者の責任\n代表者が"),
        (
            &text,
            "\n6. 重点的な取り組み\n特に、次の対策に力を入れて取り組みます。\n・脆弱性対策\n",
        ),
        (&md, "\n## 1. 経営者の責任\n\n代表者が"),
        (&md, "取り組みます。\n\n- 脆弱性対策\n"),
        (&md, "\n- パスワード強化\n\n制定日："),
        (&web, "<h3>1. 経営者の責任</h3>\n<p>代表者が"),
        (&web, "取り組みます。</p>\n<ul>\n<li>脆弱性対策</li>\n"),
    ] {
        assert!(found.contains(expected), "{expected:?} is not in\n{found}");
    }
}
