//! The examples of `www/examples`: pages of others with the check in them. All of them go
//! where `cargo xtask serve` and the tests find them, those that make sense on any host into
//! `dist/site/examples/` as well.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::program::EXAMPLE;
use super::template;
use crate::{files, headers, paths};

const LIST: &str = "<!-- hoshimi:examples -->";

/// What several of them use.
const SHARED: [&str; 2] = ["examples.css", "log.js"];

/// One example, as `www/examples/examples.toml` has it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Its folder, and the end of its address.
    pub folder: String,
    pub title: String,
    /// What one sees there.
    pub about: String,
    /// The page's own content security policy; what a page can say itself goes into it.
    #[serde(default)]
    pub csp: Vec<String>,
    /// Whether it goes into `dist/`.
    #[serde(default)]
    pub publish: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct All {
    example: Vec<Example>,
}

/// The examples, in the order in which they are shown.
pub fn load() -> Result<Vec<Example>> {
    let file = sources().join("examples.toml");
    let all: All = toml::from_str(&files::text(&file)?)
        .with_context(|| format!("{} is not as expected", files::name(&file)))?;
    Ok(all.example)
}

/// Where all of them are.
pub fn folder() -> PathBuf {
    paths::work().join("examples")
}

pub fn is_there() -> bool {
    folder().join("index.html").is_file()
}

fn sources() -> PathBuf {
    paths::root().join("www").join("examples")
}

pub fn make() -> Result<()> {
    let all = load()?;
    no_folder_is_forgotten(&all)?;
    files::remove_folder(&folder())?;
    put(&folder(), &all)?;
    for name in ["hoshimi.js", "hoshimi_bg.wasm"] {
        files::copy(&EXAMPLE.pkg().join(name), &folder().join(EXAMPLE.name).join(name))?;
    }
    let published: Vec<Example> =
        all.into_iter().filter(|example| example.publish).collect();
    put(&paths::dist().join("site").join("examples"), &published)
}

fn no_folder_is_forgotten(all: &[Example]) -> Result<()> {
    for (name, _) in files::list(&sources())? {
        if let Some((folder, "index.html")) = name.split_once('/')
            && !all.iter().any(|example| example.folder == folder)
        {
            bail!("www/examples/{folder} is not in examples.toml; add it there");
        }
    }
    Ok(())
}

/// Writes the pages of these examples and the page that leads to them.
fn put(target: &Path, examples: &[Example]) -> Result<()> {
    for example in examples {
        let source = sources().join(&example.folder);
        for (name, path) in files::list(&source)? {
            if ["jsx", "rs", "toml"]
                .iter()
                .any(|ending| name.ends_with(&format!(".{ending}")))
            {
                // The bundler or the compiler makes a script of it.
                continue;
            }
            let target = target.join(&example.folder).join(&name);
            if name == "index.html" {
                files::write(
                    &target,
                    page(&files::name(&path), &files::text(&path)?, example)?,
                )?;
            } else {
                files::copy(&path, &target)?;
            }
        }
    }
    let index = sources().join("index.html");
    let list: String = examples.iter().map(entry).collect();
    let page =
        template::fill(&files::name(&index), &files::text(&index)?, &[(LIST, &list)])?;
    files::write(&target.join("index.html"), page)?;
    for shared in SHARED {
        files::copy(&sources().join(shared), &target.join(shared))?;
    }
    Ok(())
}

/// A page with its policy in it. One that has none has no place for it either.
fn page(name: &str, text: &str, example: &Example) -> Result<String> {
    let meta = headers::meta(&example.csp);
    if text.contains(template::CSP) == example.csp.is_empty() {
        bail!("{name} has a place for a policy exactly where examples.toml names one");
    }
    if example.csp.is_empty() {
        return Ok(text.to_owned());
    }
    template::fill(name, text, &[(template::CSP, &meta)])
}

fn entry(example: &Example) -> String {
    let Example { folder, title, about, csp, .. } = example;
    let policy = match headers::policy(csp) {
        policy if policy.is_empty() => policy,
        policy => format!("<p><code>{}</code></p>\n", escaped(&policy)),
    };
    format!(
        "<li>\n<h2><a href=\"{folder}/\">{}</a></h2>\n<p>{}</p>\n{policy}</li>\n",
        escaped(title),
        escaped(about)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(csp: &[&str]) -> Example {
        Example {
            folder: "one".to_owned(),
            title: "A & B".to_owned(),
            about: "x".to_owned(),
            csp: csp.iter().map(|&directive| directive.to_owned()).collect(),
            publish: false,
        }
    }

    #[test]
    fn every_example_is_on_the_list_with_its_policy() {
        assert_eq!(
            entry(&example(&["script-src 'self'", "img-src data:"])),
            "<li>\n<h2><a href=\"one/\">A &amp; B</a></h2>\n<p>x</p>\n\
             <p><code>script-src 'self'; img-src data:</code></p>\n</li>\n"
        );
        assert!(!entry(&example(&[])).contains("<code>"));
    }

    #[test]
    fn a_policy_and_its_place_go_together() {
        let (with, without) = ("<head><!-- hoshimi:csp -->", "<head>");
        let strict = example(&["default-src 'none'", "sandbox"]);
        assert!(page("p", with, &strict).unwrap().ends_with("\"default-src 'none'\">"));
        assert_eq!(page("p", without, &example(&[])).unwrap(), without);
        assert!(page("p", without, &strict).is_err());
        assert!(page("p", with, &example(&[])).is_err());
    }

    #[test]
    fn the_committed_list_knows_every_folder() {
        no_folder_is_forgotten(&load().unwrap()).unwrap();
    }
}
