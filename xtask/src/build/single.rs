//! `dist/hoshimi.html`: everything in one file that works from a disk without a network.

use anyhow::{Result, bail};

use super::{base91, program, template};
use crate::headers::{self, Single};
use crate::{compress, files, hash, paths};

pub fn make(single: &Single) -> Result<()> {
    let source = paths::root().join("www").join("single.html");
    let page = assemble(
        &files::name(&source),
        &files::text(&source)?,
        &Parts {
            style: files::text(&paths::work().join("page.css"))?,
            script: files::text(&paths::work().join("single.js"))?,
            wasm: files::bytes(&program::WHOLE.wasm())?,
        },
        single,
    )?;
    files::write(&paths::dist().join("hoshimi.html"), page)
}

struct Parts {
    style: String,
    script: String,
    wasm: Vec<u8>,
}

fn assemble(name: &str, page: &str, parts: &Parts, single: &Single) -> Result<String> {
    if parts.style.to_ascii_lowercase().contains("</style") {
        bail!(
            "www/page.css has `</style`, which would end the style of {name}; take it out"
        );
    }
    let script = template::safe_script(&parts.script);
    let hash_of = |place, content: &str| {
        template::element_text(name, page, place, content).map(|text| hash::csp(&text))
    };
    let csp = headers::with_hashes(
        &single.csp,
        &hash_of(template::SCRIPT, &script)?,
        &hash_of(template::STYLE, &parts.style)?,
    )?;
    // A type that is no script's: browsers keep the text and run nothing.
    let wasm = format!(
        "<script type=\"application/octet-stream\" id=\"hoshimi-wasm\">{}</script>",
        base91::encode(&compress::gzip(&parts.wasm)?)
    );
    template::fill(
        name,
        page,
        &[
            (template::CSP, &headers::meta(&csp)),
            (template::STYLE, &parts.style),
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

    fn single() -> Single {
        Single {
            csp: vec![
                "script-src '{script-hash}'".to_owned(),
                "style-src '{style-hash}'".to_owned(),
            ],
        }
    }

    #[test]
    fn the_policy_names_the_script_and_the_style_that_are_in_the_page() {
        let parts = Parts {
            style: "a{}".to_owned(),
            script: "f('</script>')".to_owned(),
            wasm: b"\0asm".to_vec(),
        };
        let page = assemble("p", PAGE, &parts, &single()).unwrap();
        let script = hash::csp("f('<\\/script>')");
        let style = hash::csp("a{}");
        assert!(page.contains(&format!("script-src '{script}'; style-src '{style}'")));
        assert!(page.contains("<style>a{}</style>"), "{page}");
        assert!(page.ends_with("<script>f('<\\/script>')</script>"), "{page}");
        let packed = base91::encode(&compress::gzip(b"\0asm").unwrap());
        assert!(
            page.contains(&format!(" id=\"hoshimi-wasm\">{packed}</script>")),
            "{page}"
        );
    }

    #[test]
    fn a_style_that_would_end_its_element_is_refused() {
        let parts = Parts {
            style: "a::after{content:'</STYLE>'}".to_owned(),
            script: String::new(),
            wasm: Vec::new(),
        };
        assert!(assemble("p", PAGE, &parts, &single()).is_err());
    }
}
