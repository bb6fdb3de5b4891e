//! Inside of a part, too, imports go round in no circle: whoever reads a file can read first what it
//! uses.

use crate::{files, source::code};
use std::collections::{BTreeMap, BTreeSet};

/// The parts in which that is held.
const PARTS: [&str; 3] = ["src/export", "src/app", "src/ui"];

/// Names of modules, each with those that it imports from.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// The module of a file, such as `app::session`.
fn module(file: &str) -> String {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    path.trim_end_matches("/mod").replace('/', "::")
}

/// The paths of a `use`, without its braces.
fn paths(before: &str, tree: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some((start, group)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        found.push(format!("{before}{path}"));
        return;
    };
    let before = format!("{before}{start}");
    let group = group.strip_suffix('}').unwrap_or(group);
    let (mut depth, mut from) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                paths(&before, &group[from..at], found);
                from = at + 1;
            }
            _ => {}
        }
    }
    if !group[from..].trim().is_empty() {
        paths(&before, &group[from..], found);
    }
}

/// The path from the root of the crate; `None` for that of another crate.
fn absolute(module: &str, path: &str) -> Option<String> {
    if let Some(path) = path.strip_prefix("crate::") {
        return Some(path.to_owned());
    }
    let (mut from, mut rest) = (module, path);
    if let Some(path) = rest.strip_prefix("self::") {
        return Some(format!("{from}::{path}"));
    }
    while let Some(path) = rest.strip_prefix("super::") {
        from = from.rsplit_once("::").map_or("", |(parent, _)| parent);
        rest = path;
    }
    // Without any of these it is a module below, or another crate.
    Some(format!("{from}::{rest}").trim_start_matches("::").to_owned())
}

/// What the files import from each other. A module may use what the one around it holds.
fn imports(files: &[(String, String)]) -> Imports {
    let modules: BTreeSet<String> = files.iter().map(|(file, _)| module(file)).collect();
    let mut imports = Imports::new();
    for (file, text) in files {
        let (this, code) = (module(file), code(text));
        let mut found = Vec::new();
        for (at, _) in code.match_indices("use ") {
            let line = code[..at].rsplit('\n').next().unwrap_or_default().trim();
            if line.is_empty() || line.starts_with("pub") {
                let tree = code[at + 4..].split(';').next().unwrap_or_default();
                paths("", tree, &mut found);
            }
        }
        let used = imports.entry(this.clone()).or_default();
        for path in found {
            let path: String = path.split_whitespace().collect();
            let mut path = absolute(&this, &path).unwrap_or_default();
            while !path.is_empty() && !modules.contains(&path) {
                path = path.rsplit_once("::").map_or("", |(most, _)| most).to_owned();
            }
            let around = this == path || this.starts_with(&format!("{path}::"));
            if !path.is_empty() && !around {
                used.insert(path);
            }
        }
    }
    imports
}

/// A circle among the imports, if there is one.
fn circle(imports: &Imports) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    for start in imports.keys() {
        let mut way = Vec::new();
        if let Some(found) = walk(imports, start, &mut way, &mut done) {
            return Some(found);
        }
    }
    None
}

fn walk(
    imports: &Imports,
    at: &str,
    way: &mut Vec<String>,
    done: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    if let Some(from) = way.iter().position(|before| before == at) {
        return Some(way[from..].to_vec());
    }
    if done.contains(at) {
        return None;
    }
    way.push(at.to_owned());
    for next in imports.get(at).into_iter().flatten() {
        let found = walk(imports, next, way, done);
        if found.is_some() {
            return found;
        }
    }
    way.pop();
    done.insert(at.to_owned());
    None
}

#[test]
fn imports_go_round_in_no_circle() {
    for part in PARTS {
        let files = files(part, &["rs"]);
        assert!(!files.is_empty(), "{part} holds no file");
        if let Some(circle) = circle(&imports(&files)) {
            panic!("imports go round: {}", circle.join(" -> "));
        }
    }
}

#[test]
fn a_circle_is_noticed() {
    let check = |files: &[(&str, &str)], expected: Option<&[&str]>| {
        let files: Vec<(String, String)> = files
            .iter()
            .map(|(file, text)| ((*file).to_owned(), (*text).to_owned()))
            .collect();
        let found = circle(&imports(&files));
        let found =
            found.as_ref().map(|names| names.iter().map(String::as_str).collect());
        assert_eq!(found, expected.map(<[&str]>::to_vec), "{files:?}");
    };
    check(&[("src/app/a.rs", "use super::b::B;"), ("src/app/b.rs", "")], None);
    check(
        &[
            ("src/app/a.rs", "use super::b::B;"),
            ("src/app/b.rs", "use crate::{\n content::c,\n app::{a::A, d},\n};"),
        ],
        Some(&["app::a", "app::b"]),
    );
    // What stands around is no import.
    check(
        &[
            ("src/app/a/mod.rs", "mod b;\npub use b::B;"),
            ("src/app/a/b.rs", "use super::A;"),
        ],
        None,
    );
    check(
        &[
            ("src/app/a/mod.rs", "use self::b::B;"),
            ("src/app/a/b.rs", "use crate::app::c::C;"),
            ("src/app/c.rs", "use super::a::A; // use super::d;"),
        ],
        Some(&["app::a", "app::a::b", "app::c"]),
    );
}
