//! Gives the program's imports and exports short names, in the program and in its script.
//!
//! The names that wasm-bindgen makes carry hashes, which no compression makes smaller, and
//! each stands in both files: two kilobytes on the way to the first question.

use anyhow::{Context, Result};
use serde::Deserialize;

/// What wasm-opt prints when it has shortened the names.
#[derive(Deserialize)]
struct Names {
    /// Module, name, new name.
    imports: Vec<(String, String, String)>,
    /// Name, new name.
    exports: Vec<(String, String)>,
}

/// The pass of wasm-opt that shortens the names.
pub const SHORTEN: &str = "--minify-imports-and-exports-and-modules";
/// What that pass calls the module of all imports.
const MODULE: &str = "a";

/// The script with the names that `printed` says the program has now.
pub fn rename(script: &str, printed: &str) -> Result<String> {
    let names: Names = serde_json::from_str(printed)
        .context("wasm-opt did not print the names it gave")?;
    let mut text = exports(script, &names.exports);
    for (module, name, new) in &names.imports {
        text =
            text.replace(&format!(" {name}: function("), &format!(" {new}: function("));
        text = text.replace(&format!("\"{module}\": "), &format!("{MODULE}: "));
    }
    Ok(text)
}

/// The script with every `wasm.name` in its new form.
fn exports(script: &str, names: &[(String, String)]) -> String {
    let mut parts = script.split("wasm.");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$');
        let (name, rest) = part.split_at(end.unwrap_or(part.len()));
        let new = names.iter().find(|(old, _)| old == name).map(|(_, new)| new.as_str());
        text.push_str("wasm.");
        text.push_str(new.unwrap_or(name));
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{"imports": [["./x_bg.js", "__wbg_a_1f", "a"],
        ["./x_bg.js", "__wbg_ab_2e", "b"]], "exports": [["memory", "c"], ["mem", "d"]]}"#;

    #[test]
    fn each_name_is_replaced_as_a_whole() {
        let script = "{\n        __wbg_a_1f: function() {},\n        __wbg_ab_2e: \
            function() { wasm.mem(); wasm.memory; }, \"./x_bg.js\": import0 }";
        let renamed = rename(script, PRINTED).expect("names are printed well");
        assert_eq!(
            renamed,
            "{\n        a: function() {},\n        b: function() { wasm.d(); wasm.c; }, \
            a: import0 }"
        );
    }

    #[test]
    fn what_is_no_list_of_names_is_an_error() {
        assert!(rename("", "Fatal: no").is_err());
    }
}
