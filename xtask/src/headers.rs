//! What `pkg-config/headers.toml` says a server must send, in the forms it is needed in.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{files, paths};

/// The file as it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headers {
    pub site: Site,
    pub single: Inside,
    pub embed: Inside,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The content security policy, a directive each.
    pub csp: Vec<String>,
    /// The policy of the worker, which is no page.
    pub worker: Vec<String>,
    /// Every other header.
    pub headers: BTreeMap<String, String>,
}

/// A page that holds everything in one file, its policy too.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inside {
    /// As above, with `{script-hash}` and `{style-hash}` where the hashes go.
    pub csp: Vec<String>,
}

pub fn load() -> Result<Headers> {
    let file = paths::root().join("pkg-config").join("headers.toml");
    toml::from_str(&files::text(&file)?)
        .with_context(|| format!("{} is not as expected", files::name(&file)))
}

/// The value of the header `Content-Security-Policy`.
pub fn policy(csp: &[String]) -> String {
    csp.join("; ")
}

/// The policy inside a page, for hosts on which no header can be set.
///
/// Browsers ignore some directives there and complain of them in the console.
pub fn meta(csp: &[String]) -> String {
    let csp: Vec<String> =
        csp.iter().filter(|directive| !needs_header(directive)).cloned().collect();
    let content = policy(&csp).replace('&', "&amp;").replace('"', "&quot;");
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{content}\">")
}

/// What a server has to say of a page that carries the rest of its policy inside.
pub fn beyond_meta(csp: &[String]) -> String {
    let csp: Vec<String> =
        csp.iter().filter(|directive| needs_header(directive)).cloned().collect();
    policy(&csp)
}

fn needs_header(directive: &str) -> bool {
    let name = directive.split(' ').next().unwrap_or_default();
    ["frame-ancestors", "sandbox", "report-uri", "report-to"].contains(&name)
}

/// The policy of a page that holds everything, once its script and style are known.
pub fn with_hashes(csp: &[String], script: &str, style: &str) -> Result<Vec<String>> {
    for place in ["{script-hash}", "{style-hash}"] {
        if csp.iter().filter(|directive| directive.contains(place)).count() != 1 {
            bail!(
                "[single] and [embed] in pkg-config/headers.toml must each name {place} \
                 exactly once"
            );
        }
    }
    let filled = csp.iter().map(|directive| {
        directive.replace("{script-hash}", script).replace("{style-hash}", style)
    });
    Ok(filled.collect())
}

/// The file `_headers`, which several static hosts read.
///
/// A host that finds two policies for a page sends both, and then what either forbids is
/// forbidden. So each page is named with its own, under both addresses that hosts give it.
pub fn hosts_file(headers: &Headers) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in &headers.site.headers {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    let pages = [
        ("/", policy(&headers.site.csp)),
        ("/index.html", policy(&headers.site.csp)),
        ("/embed", beyond_meta(&headers.embed.csp)),
        ("/embed.html", beyond_meta(&headers.embed.csp)),
        ("/sw.js", policy(&headers.site.worker)),
    ];
    for (page, policy) in pages {
        text.push_str(&format!("{page}\n  Content-Security-Policy: {policy}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn csp(directives: &[&str]) -> Vec<String> {
        directives.iter().copied().map(str::to_owned).collect()
    }

    #[test]
    fn the_policy_in_a_page_leaves_out_what_only_a_header_can_say() {
        let csp = csp(&["default-src 'none'", "frame-ancestors https:", "img-src data:"]);
        assert_eq!(
            policy(&csp),
            "default-src 'none'; frame-ancestors https:; img-src data:"
        );
        assert_eq!(
            meta(&csp),
            "<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; img-src data:\">"
        );
        assert_eq!(beyond_meta(&csp), "frame-ancestors https:");
    }

    #[test]
    fn the_hashes_go_where_the_policy_wants_them() {
        let places = csp(&["script-src '{script-hash}' 'x'", "style-src '{style-hash}'"]);
        let filled = with_hashes(&places, "sha256-a", "sha256-b").unwrap();
        assert_eq!(filled, ["script-src 'sha256-a' 'x'", "style-src 'sha256-b'"]);

        let error = with_hashes(&csp(&["script-src 'self'"]), "a", "b").unwrap_err();
        assert!(error.to_string().contains("{script-hash} exactly once"), "{error}");
    }

    #[test]
    fn the_committed_file_keeps_the_promise() {
        let headers = load().unwrap();
        assert_eq!(headers.site.csp[0], "default-src 'none'");
        for page in [&headers.single, &headers.embed] {
            assert!(page.csp.contains(&"connect-src 'none'".to_owned()));
            with_hashes(&page.csp, "a", "b").unwrap();
        }
        let text = hosts_file(&headers);
        assert!(text.contains("\n  X-Content-Type-Options: nosniff\n"), "{text}");
        let policy = |page: &str| {
            let (_, rest) = text.split_once(&format!("\n{page}\n")).unwrap();
            rest.lines().next().unwrap().trim().to_owned()
        };
        assert!(policy("/").starts_with("Content-Security-Policy: default-src 'none'; "));
        assert!(policy("/embed.html").starts_with("Content-Security-Policy: frame-"));
        // The page for a frame would not run under the policy of the site.
        let (everywhere, _) = text.split_once("\n/\n").unwrap();
        assert!(!everywhere.contains("Content-Security-Policy"), "{text}");
        assert!(
            policy("/sw.js").starts_with("Content-Security-Policy: default-src 'none'; ")
        );
    }
}
