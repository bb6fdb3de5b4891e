//! `sbom.cdx.json`: the bill of materials, as `CycloneDX` 1.6 in JSON.
//!
//! Without a time and without a serial number, both of which the format leaves free: the
//! same sources make the same bytes. `cargo cyclonedx` writes both, and lists what the build needs
//! besides what is in the programs.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::crates::{Crate, OURS};

/// The whole file.
pub fn of(crates: &[Crate]) -> Result<String> {
    let version = env!("CARGO_PKG_VERSION");
    let ours = format!("pkg:npm/{OURS}@{version}");
    let mut dependencies: Vec<Value> = crates
        .iter()
        .map(|each| {
            let uses: Vec<_> = each.uses.iter().map(|id| purl(id)).collect();
            json!({ "ref": purl(&each.id()), "dependsOn": uses })
        })
        .collect();
    // All of them are inside, whichever of them asks for which.
    let all: Vec<_> = crates.iter().map(|each| purl(&each.id())).collect();
    dependencies.insert(0, json!({ "ref": ours, "dependsOn": all }));
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "library",
            "bom-ref": ours,
            "name": OURS,
            "version": version,
            "purl": ours,
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        } },
        "components": crates.iter().map(component).collect::<Vec<_>>(),
        "dependencies": dependencies,
    });
    let mut text = serde_json::to_string_pretty(&bill).context("cannot write JSON")?;
    text.push('\n');
    Ok(text)
}

fn component(each: &Crate) -> Value {
    let purl = purl(&each.id());
    json!({
        "type": "library",
        "bom-ref": purl,
        "name": each.name,
        "version": each.version,
        "purl": purl,
        "hashes": [{ "alg": "SHA-256", "content": each.sha256 }],
        "licenses": [{ "expression": each.licence }],
    })
}

/// How the world names a crate. A plus, as in some versions, is written as a number there.
fn purl(id: &str) -> String {
    format!("pkg:cargo/{}", id.replace('+', "%2B"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_library_is_there_with_what_it_uses() {
        let library = |name: &str, uses: &[&str]| Crate {
            name: name.to_owned(),
            version: "1.0.0+x".to_owned(),
            licence: "MIT".to_owned(),
            authors: Vec::new(),
            folder: "x".into(),
            sha256: "00".to_owned(),
            uses: uses.iter().copied().map(str::to_owned).collect(),
        };
        let crates = [library("a", &["b@1.0.0+x"]), library("b", &[])];
        let text = of(&crates).unwrap();
        assert_eq!(of(&crates).unwrap(), text);
        let bill: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(bill["components"][0]["purl"], "pkg:cargo/a@1.0.0%2Bx");
        assert_eq!(bill["components"][1]["hashes"][0]["alg"], "SHA-256");
        let [ours, a, b] =
            [0, 1, 2].map(|at| bill["dependencies"][at]["dependsOn"].clone());
        assert_eq!(ours, json!(["pkg:cargo/a@1.0.0%2Bx", "pkg:cargo/b@1.0.0%2Bx"]));
        assert_eq!((a, b), (json!(["pkg:cargo/b@1.0.0%2Bx"]), json!([])));
    }
}
