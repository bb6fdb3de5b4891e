//! The pages that hold everything in one file: `dist/hoshimi.html`, which works from a disk
//! without a network, and `dist/site/embed.html`, the page for a frame, which may fetch
//! nothing.

use anyhow::{Result, bail};

use super::{base91, program, template};
use crate::headers::{self, Headers};
use crate::{compress, files, hash, paths};

/// A page with its style and script, as they are called in `www` and when bundled.
struct Page {
    source: &'static str,
    style: &'static str,
    script: &'static str,
    /// Where it goes in `dist/`.
    target: &'static str,
}

const SINGLE: Page = Page {
    source: "single.html",
    style: "page.css",
    script: "single.js",
    target: "hoshimi.html",
};

const EMBED: Page = Page {
    source: "embed.html",
    style: "embed.css",
    script: "embed.js",
    target: "site/embed.html",
};

pub fn make(headers: &Headers) -> Result<()> {
    let wasm = base91::encode(&compress::gzip(&files::bytes(&program::WHOLE.wasm())?)?);
    for (page, csp) in [(SINGLE, &headers.single.csp), (EMBED, &headers.embed.csp)] {
        let source = paths::root().join("www").join(page.source);
        let made = assemble(
            &files::name(&source),
            &files::text(&source)?,
            &Parts {
                style: &files::text(&paths::work().join(page.style))?,
                script: &files::text(&paths::work().join(page.script))?,
                wasm: &wasm,
            },
            csp,
        )?;
        files::write(&paths::dist().join(page.target), made)?;
    }
    Ok(())
}

struct Parts<'a> {
    style: &'a str,
    script: &'a str,
    /// Packed, and written as letters.
    wasm: &'a str,
}

fn assemble(name: &str, page: &str, parts: &Parts<'_>, csp: &[String]) -> Result<String> {
    if parts.style.to_ascii_lowercase().contains("</style") {
        bail!("the style of {name} has `</style`, which would end it; take it out");
    }
    let script = template::safe_script(parts.script);
    let hash_of = |place, content: &str| {
        template::element_text(name, page, place, content).map(|text| hash::csp(&text))
    };
    let csp = headers::with_hashes(
        csp,
        &hash_of(template::SCRIPT, &script)?,
        &hash_of(template::STYLE, parts.style)?,
    )?;
    // A type that is no script's: browsers keep the text and run nothing.
    let wasm = format!(
        "<script type=\"application/octet-stream\" id=\"hoshimi-wasm\">{}</script>",
        parts.wasm
    );
    template::fill(
        name,
        page,
        &[
            (template::CSP, &headers::meta(&csp)),
            (template::STYLE, parts.style),
            (template::WASM, &wasm),
            (template::SCRIPT, &script),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><!-- hoshimi:csp --><style>/* hoshimi:style */</style></head>\
        <body><!-- hoshimi:wasm --><script>/* hoshimi:script */</script>";

    fn csp() -> Vec<String> {
        ["script-src '{script-hash}'", "style-src '{style-hash}'"]
            .map(str::to_owned)
            .to_vec()
    }

    #[test]
    fn the_policy_names_the_script_and_the_style_that_are_in_the_page() {
        let parts = Parts { style: "a{}", script: "f('</script>')", wasm: "asm" };
        let page = assemble("p", PAGE, &parts, &csp()).unwrap();
        let script = hash::csp("f('<\\/script>')");
        let style = hash::csp("a{}");
        assert!(page.contains(&format!("script-src '{script}'; style-src '{style}'")));
        assert!(page.contains("<style>a{}</style>"), "{page}");
        assert!(page.ends_with("<script>f('<\\/script>')</script>"), "{page}");
        assert!(page.contains(" id=\"hoshimi-wasm\">asm</script>"), "{page}");
    }

    #[test]
    fn a_style_that_would_end_its_element_is_refused() {
        let parts = Parts { style: "a::after{content:'</STYLE>'}", script: "", wasm: "" };
        assert!(assemble("p", PAGE, &parts, &csp()).is_err());
    }
}
