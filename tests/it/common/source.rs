//! The files of the repository, for tests about the code itself.

use std::{fs, path::Path};

/// Every file below a folder with one of the endings, sorted: its path from the root of
/// the repository with `/`, and its text.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for entry in fs::read_dir(root.join(folder)).expect(folder) {
        let entry = entry.expect(folder);
        let name = format!("{folder}/{}", entry.file_name().to_str().expect("UTF-8"));
        if entry.path().is_dir() {
            found.append(&mut files(&name, endings));
        } else if endings.iter().any(|e| name.ends_with(&format!(".{e}"))) {
            let text = fs::read_to_string(entry.path()).expect(&name);
            found.push((name, text));
        }
    }
    found.sort();
    found
}

/// Rust or JavaScript without its comments, line for line. `//` inside a string is kept
/// where it follows a colon, as in an address.
#[allow(dead_code, reason = "only the rules about the code ask for it")]
pub(crate) fn code(text: &str) -> String {
    let mut inside = false;
    let lines = text.lines().map(|line| {
        let (mut code, mut rest) = (String::new(), line);
        while !rest.is_empty() {
            if inside {
                let Some((_, after)) = rest.split_once("*/") else { break };
                (inside, rest) = (false, after);
            } else if rest.starts_with("//") && !code.ends_with(':') {
                break;
            } else if let Some(after) = rest.strip_prefix("/*") {
                (inside, rest) = (true, after);
            } else {
                let mut chars = rest.chars();
                code.extend(chars.next());
                rest = chars.as_str();
            }
        }
        code + "\n"
    });
    lines.collect()
}
