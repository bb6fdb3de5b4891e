//! Who may know whom: imports point one way.

use crate::{check, part, source::code};

/// A part of the crate, and the other parts it may know. Cargo checks only the border to
/// the browser; these arrows are checked here.
const ARROWS: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("content", &["domain"]),
    ("text", &["domain", "content"]),
    ("export", &["domain", "content", "text"]),
    ("app", &["domain", "content", "text", "export"]),
    ("ui", &["domain", "content", "text", "export", "app"]),
    ("embed", &["domain", "content", "text", "export", "app", "ui"]),
];

/// The names that follow each `crate::`, those in braces included.
fn named(code: &str) -> Vec<String> {
    let name = |text: &str| {
        text.chars().take_while(|c| *c == '_' || c.is_alphanumeric()).collect()
    };
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = code[at + "crate::".len()..].trim_start();
        let Some(group) = rest.strip_prefix('{') else {
            names.push(name(rest));
            continue;
        };
        let (mut depth, mut first) = (0, true);
        for (at, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => first = true,
                c if first && !c.is_whitespace() => {
                    names.push(name(&group[at..]));
                    first = false;
                }
                _ => {}
            }
        }
    }
    names
}

/// Names of parts that a file may not know.
fn wrong_arrows(file: &str, text: &str) -> Vec<String> {
    let (part, code) = (part(file), code(text));
    let Some((_, may)) = ARROWS.iter().find(|(name, _)| *name == part) else {
        return if part == "lib" {
            Vec::new()
        } else {
            vec![format!("{part} is not in the table")]
        };
    };
    let mut wrong = named(&code);
    wrong.retain(|name| name != part && !may.contains(&name.as_str()));
    // As many steps up as the file lies deep would leave the part.
    let deep = file.split('/').count() - 1 - usize::from(file.ends_with("/mod.rs"));
    if code.contains(&"super::".repeat(deep)) {
        wrong.push("super".to_owned());
    }
    wrong
}

#[test]
fn imports_point_one_way() {
    check("src", "rs", wrong_arrows);
}

#[test]
fn a_wrong_arrow_is_noticed() {
    for (file, text, expected) in [
        ("src/domain/score.rs", "use crate::content::lang::Lang;", &["content"][..]),
        (
            "src/content/lang.rs",
            "use crate::{\n domain::{pack::Pack, score},\n ui::app,\n};",
            &["ui"],
        ),
        ("src/content/lang.rs", "fn f() { crate::export::json::read() }", &["export"]),
        ("src/export/mod.rs", "use crate::{embed, ui::{self, cx}};", &["embed", "ui"]),
        ("src/app/answering.rs", "use crate::{ui::el, export::json};", &["ui"]),
        ("src/export/mod.rs", "use crate::app::screen::Screen;", &["app"]),
        ("src/ui/parts/bar.rs", "pub(crate) use crate::embed::Widget;", &["embed"]),
        ("src/domain/score.rs", "use super::super::content;", &["super"]),
        ("src/ui/mod.rs", "use super::domain;", &["super"]),
        ("src/report.rs", "", &["report is not in the table"]),
        ("src/ui/app.rs", "use crate::{content::{a, b}, domain, export::c};", &[]),
        (
            "src/domain/pack.rs",
            "// see crate::content\n/* crate::ui */ use super::choice;",
            &[],
        ),
        ("src/content/json/read.rs", "use super::super::lang; use super::Json;", &[]),
    ] {
        assert_eq!(wrong_arrows(file, text), expected, "{file}: {text}");
    }
}
