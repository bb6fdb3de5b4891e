//! What is never used: nothing is sent, no text becomes markup, and the pure half knows
//! no browser.

use crate::{check, part, source::code};

/// The parts that know no browser.
const PURE: [&str; 5] = ["domain", "content", "text", "export", "app"];

/// What fetches the programs and the page's own settings, and nothing else.
const LOADED: [(&str, &str, usize); 9] = [
    ("www/site.js", "fetch(new URL(name, folder), { integrity: digests[name] })", 1),
    ("www/site.js", "import(address)", 1),
    ("www/settings.js", "fetch(new URL(source, document.baseURI))", 1),
    ("www/npm/element.js", "import(\"./first.js\")", 1),
    ("www/npm/element.js", "import(\"./whole.js\")", 1),
    // The worker gets the files of the site, which are those of the page, and the settings again.
    ("www/sw.js", "fetch(request)", 1),
    ("www/sw.js", "fetch(SETTINGS, { cache: \"no-cache\" })", 1),
    ("www/sw.js", "addEventListener(\"fetch\", ", 1),
    // What the visitor can have tried, to see that it is stopped.
    ("www/proof.js", "fetch(NOWHERE,", 1),
];

/// The one file that may do what the compiler cannot check.
const ALLOCATOR: &str = "crates/whole/src/memory.rs";

/// What a file uses that it must not.
fn forbidden(file: &str, text: &str) -> Vec<&'static str> {
    let mut words = vec![
        "fetch",
        "XMLHttpRequest",
        "XmlHttpRequest",
        "sendBeacon",
        "send_beacon",
        "WebSocket",
        "WebTransport",
        "EventSource",
        "RTCPeerConnection",
        "RtcPeerConnection",
        "RTCDataChannel",
        "importScripts",
        "new Worker",
        "new SharedWorker",
        "new Image",
        ".submit()",
        ".requestSubmit(",
        "window.open",
        "open_with_url",
        "new Function",
        "innerHTML",
        "inner_html",
        "insertAdjacentHTML",
        "style=",
        "eval(",
        "document.write",
    ];
    if file.starts_with("src/") && PURE.contains(&part(file)) {
        words.extend([
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "leptos",
            "gloo",
            "SystemTime",
        ]);
    }
    if file.ends_with(".js") {
        words.push("import(");
    }
    if file.ends_with(".rs") && file != ALLOCATOR {
        words.push("unsafe_code");
    }
    let mut code = code(text);
    for (_, loading, times) in LOADED.iter().filter(|(place, ..)| *place == file) {
        code = code.replacen(loading, "", *times);
    }
    words.retain(|word| code.contains(word));
    words
}

#[test]
fn nothing_is_sent_and_no_text_becomes_markup() {
    check("src", "rs", forbidden);
    check("crates", "rs", forbidden);
    check("www", "js", forbidden);
}

#[test]
fn a_forbidden_word_is_noticed() {
    let fetch = "await fetch(new URL(name, folder), { integrity: digests[name] });";
    for (file, text, expected) in [
        ("src/ui/app.rs", "window.fetch_with_str(url)", &["fetch"][..]),
        ("src/ui/el.rs", "el.set_inner_html(text); // style=", &["inner_html"]),
        (
            "src/ui/el.rs",
            "let a = \"https://x\"; navigator.send_beacon()",
            &["send_beacon"],
        ),
        ("src/domain/date.rs", "use web_sys::window;", &["web_sys"]),
        ("src/export/json/read.rs", "leptos::view! {}", &["leptos"]),
        ("src/app/answering.rs", "use leptos::prelude::*;", &["leptos"]),
        ("src/ui/app.rs", "// no fetch\n/* no\ninnerHTML */\nuse leptos::view;", &[]),
        ("src/ui/el.rs", "#![allow(unsafe_code)]", &["unsafe_code"]),
        ("crates/first/src/lib.rs", "#![allow(unsafe_code)]", &["unsafe_code"]),
        (ALLOCATOR, "#![allow(unsafe_code)]", &[]),
        ("www/element.js", fetch, &["fetch"]),
        ("www/site.js", &format!("{fetch}\n{fetch}"), &["fetch"]),
        ("www/site.js", fetch, &[]),
        // A program whose bytes nobody looks at.
        ("www/site.js", "await fetch(new URL(name, folder));", &["fetch"]),
        ("www/site.js", "import(address);\nimport(other);", &["import("]),
        ("www/page.js", "import(address)", &["import("]),
        ("www/npm/element.js", "import(\"./first.js\")", &[]),
        ("www/npm/element.js", "import(\"https://x\")", &["import("]),
        ("www/sw.js", "fetch(request);\nfetch(url);", &["fetch"]),
        ("www/pwa.js", "fetch(request);", &["fetch"]),
        ("www/proof.js", "fetch(NOWHERE, { signal });", &[]),
        ("www/proof.js", "fetch(NOWHERE, a); fetch(NOWHERE, b);", &["fetch"]),
        ("www/page.js", "fetch(NOWHERE, {})", &["fetch"]),
        (
            "www/page.js",
            "(new Image).src = new RTCPeerConnection()",
            &["RTCPeerConnection", "new Image"],
        ),
        ("src/ui/app.rs", "web_sys::XmlHttpRequest::new()", &["XmlHttpRequest"]),
        ("src/ui/app.rs", "window.open_with_url(url)", &["window.open", "open_with_url"]),
        ("www/crash.js", "box.innerHTML = `<p style=\"x\">`", &["innerHTML", "style="]),
    ] {
        assert_eq!(forbidden(file, text), expected, "{file}: {text}");
    }
}
