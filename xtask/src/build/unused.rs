//! Takes out of the compiled program what libraries export and no page of ours calls.
//!
//! wasm-bindgen keeps every class that any crate in the tree exports, with all the code
//! behind it. One of them (streams, which come with Leptos' server functions) would be a
//! twentieth of the whole program.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;
use wasmparser::{Parser, Payload};

use super::snip;
use crate::tools::npm;
use crate::{files, run};

/// What `www/` imports.
const CALLED: [&str; 1] = ["Widget"];

/// Makes `hoshimi.js` and `hoshimi_bg.wasm` in `pkg` smaller, in place.
pub fn remove(npm: &Path, pkg: &Path) -> Result<()> {
    let (script, program) = (pkg.join("hoshimi.js"), pkg.join("hoshimi_bg.wasm"));
    let mut text = without_classes(&files::text(&script)?);
    files::write(&program, snip::snip(&files::bytes(&program)?)?)?;
    loop {
        keep_exports(npm, &program, &exports_of(&text))?;
        let imports = imports_of(&files::bytes(&program)?)?;
        let smaller = without_helpers(&without_imports(&text, &imports));
        if smaller == text {
            break;
        }
        text = smaller;
    }
    files::write(&script, text)
}

/// Drops from the program every export but these, and all code that only they reach.
fn keep_exports(npm: &Path, program: &Path, names: &BTreeSet<String>) -> Result<()> {
    let mut graph = vec![json!({ "name": "page", "root": true, "reaches": names })];
    graph.extend(names.iter().map(|name| json!({ "name": name, "export": name })));
    let path = program.with_extension("graph.json");
    files::write(&path, serde_json::to_string(&graph)?)?;
    let mut command = npm::metadce(npm)?;
    command.arg(program).arg("-o").arg(program).arg("--graph-file").arg(&path);
    // With the names of functions, which wasm-opt drops later: size tools want them.
    command.args(super::wasm::FEATURES).arg("--debuginfo");
    run::quiet(&mut command)?;
    Ok(())
}

/// The exports that the script calls.
fn exports_of(script: &str) -> BTreeSet<String> {
    let called = script.split("wasm.").skip(1);
    let names = called.map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$');
        rest[..end.unwrap_or(rest.len())].to_owned()
    });
    names.filter(|name| !name.is_empty()).collect()
}

fn imports_of(program: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::ImportSection(section) = payload.context("no wasm")? {
            for import in section.into_imports() {
                names.insert(import.context("a broken import")?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The script without the classes that no page calls, nor what stands beside each.
fn without_classes(script: &str) -> String {
    let classes = script
        .lines()
        .filter_map(|line| line.strip_prefix("export class ")?.strip_suffix(" {"));
    let mut text = script.to_owned();
    for class in classes.filter(|class| !CALLED.contains(class)) {
        text = without(&text, &format!("export class {class} {{"), "}");
        text = without(&text, &format!("if (Symbol.dispose) {class}."), "");
        let registry = format!("const {class}Finalization");
        text = without(&text, &registry, "    : new FinalizationRegistry");
    }
    text
}

/// The script without the functions that the program does not import any more.
fn without_imports(script: &str, imports: &BTreeSet<String>) -> String {
    let mut text = script.to_owned();
    for line in script.lines() {
        let Some(entry) = line.strip_prefix("        __wb") else { continue };
        let Some((rest, _)) = entry.split_once(": function(") else { continue };
        let name = format!("__wb{rest}");
        if !imports.contains(&name) {
            text = without(&text, &format!("        {name}: function("), "        }");
        }
    }
    text
}

/// The script without the functions that handed closures to imports now gone.
fn without_helpers(script: &str) -> String {
    let mut text = script.to_owned();
    for line in script.lines() {
        let Some(rest) = line.strip_prefix("function wasm_bindgen__") else { continue };
        let Some((rest, _)) = rest.split_once('(') else { continue };
        let name = format!("wasm_bindgen__{rest}");
        // Once where it is written, once where it calls the export of the same name.
        if script.matches(&name).count() <= 2 {
            text = without(&text, &format!("function {name}("), "}");
        }
    }
    text
}

/// The text without the lines from the first that begins with `from` to the next one
/// that begins with `to`; with an empty `to`, that one line only.
fn without(text: &str, from: &str, to: &str) -> String {
    let (mut inside, mut done) = (false, false);
    let mut kept = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let first = !inside && !done && line.starts_with(from);
        inside |= first;
        if !inside {
            kept.push_str(line);
        }
        if inside && (to.is_empty() || (!first && line.starts_with(to))) {
            (inside, done) = (false, true);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "export class Widget {\n    free() { wasm.widget_free(); }\n}\n\
        export class Other {\n    free() { wasm.other_free(); }\n}\n\
        if (Symbol.dispose) Other.prototype[Symbol.dispose] = 1;\n\
        const OtherFinalization = 1\n    ? {}\n    : new FinalizationRegistry(2);\n\
        const import0 = {\n        __wbg_a: function(x) {\n            f(x);\n        },\n        \
        __wbg_b: function() { return handleError(function (x) {\n            \
        wasm_bindgen__invoke(x);\n        }, arguments); },\n};\n\
        function wasm_bindgen__invoke(x) {\n    wasm.wasm_bindgen__invoke(x);\n}\n";

    #[test]
    fn a_class_that_no_page_calls_goes_with_what_stands_beside_it() {
        let text = without_classes(SCRIPT);
        assert!(text.contains("Widget") && !text.contains("Other"), "{text}");
        assert!(text.contains("const import0"), "{text}");
    }

    #[test]
    fn an_import_that_is_gone_takes_its_helper_along() {
        let imports = BTreeSet::from(["__wbg_a".to_owned()]);
        let text = without_helpers(&without_helpers(&without_imports(SCRIPT, &imports)));
        assert!(text.contains("__wbg_a") && !text.contains("__wbg_b"), "{text}");
        assert!(!text.contains("wasm_bindgen__invoke"), "{text}");
    }

    #[test]
    fn the_exports_called_are_found() {
        let names = exports_of("wasm.one(1); wasm.two_2; x = wasm.three$");
        assert_eq!(names, BTreeSet::from(["one", "three$", "two_2"].map(str::to_owned)));
    }
}
