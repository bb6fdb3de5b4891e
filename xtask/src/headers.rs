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
    pub single: Single,
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

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Single {
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
    let works = |directive: &&String| {
        let name = directive.split(' ').next().unwrap_or_default();
        !["frame-ancestors", "sandbox", "report-uri", "report-to"].contains(&name)
    };
    let csp: Vec<String> = csp.iter().filter(works).cloned().collect();
    let content = policy(&csp).replace('&', "&amp;").replace('"', "&quot;");
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{content}\">")
}

/// The policy of the single file, once its script and style are known.
pub fn with_hashes(csp: &[String], script: &str, style: &str) -> Result<Vec<String>> {
    for place in ["{script-hash}", "{style-hash}"] {
        if csp.iter().filter(|directive| directive.contains(place)).count() != 1 {
            bail!("[single] in pkg-config/headers.toml must name {place} exactly once");
        }
    }
    let filled = csp.iter().map(|directive| {
        directive.replace("{script-hash}", script).replace("{style-hash}", style)
    });
    Ok(filled.collect())
}

/// The file `_headers`, which several static hosts read.
pub fn hosts_file(site: &Site) -> String {
    let mut text = format!("/*\n  Content-Security-Policy: {}\n", policy(&site.csp));
    for (name, value) in &site.headers {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    // Hosts that send both policies have the worker keep both, which it can.
    let worker = policy(&site.worker);
    text + &format!("/sw.js\n  Content-Security-Policy: {worker}\n")
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
        assert!(headers.single.csp.contains(&"connect-src 'none'".to_owned()));
        with_hashes(&headers.single.csp, "a", "b").unwrap();
        let text = hosts_file(&headers.site);
        assert!(text.starts_with("/*\n  Content-Security-Policy: default-src 'none'; "));
        assert!(text.contains("\n  X-Content-Type-Options: nosniff\n"), "{text}");
        let worker = "\n/sw.js\n  Content-Security-Policy: default-src 'none'; ";
        assert!(text.contains(worker), "{text}");
    }
}
