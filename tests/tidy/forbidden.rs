//! What is never used: nothing is sent, no text becomes markup, and the pure half knows
//! no browser.

use crate::{check, part, source::code};

/// The parts that know no browser.
const PURE: [&str; 3] = ["domain", "content", "export"];

/// What fetches the programs, each once, from beside the page.
const PROGRAMS: [&str; 3] = [
    "fetch(new URL(\"hoshimi.wasm\", import.meta.url))",
    "import(script)",
    "fetch(new URL(\"hoshimi-whole.wasm\", import.meta.url))",
];

/// The one file that may do what the compiler cannot check.
const ALLOCATOR: &str = "src/embed/memory.rs";

/// What a file uses that it must not.
fn forbidden(file: &str, text: &str) -> Vec<&'static str> {
    let mut words = vec![
        "fetch",
        "import(",
        "XMLHttpRequest",
        "sendBeacon",
        "send_beacon",
        "WebSocket",
        "EventSource",
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
    if file.starts_with("src/") && file != ALLOCATOR {
        words.push("unsafe_code");
    }
    let mut code = code(text);
    if file == "www/site.js" {
        for program in PROGRAMS {
            code = code.replacen(program, "", 1);
        }
    }
    words.retain(|word| code.contains(word));
    words
}

#[test]
fn nothing_is_sent_and_no_text_becomes_markup() {
    check("src", "rs", forbidden);
    check("www", "js", forbidden);
}

#[test]
fn a_forbidden_word_is_noticed() {
    let fetch = "define(() => fetch(new URL(\"hoshimi.wasm\", import.meta.url)));";
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
        ("src/ui/app.rs", "// no fetch\n/* no\ninnerHTML */\nuse leptos::view;", &[]),
        ("src/ui/el.rs", "#![allow(unsafe_code)]", &["unsafe_code"]),
        (ALLOCATOR, "#![allow(unsafe_code)]", &[]),
        ("www/element.js", fetch, &["fetch"]),
        ("www/site.js", &format!("{fetch}\n{fetch}"), &["fetch"]),
        ("www/site.js", fetch, &[]),
        ("www/site.js", "import(script);\nimport(other);", &["import("]),
        ("www/page.js", "import(script)", &["import("]),
        ("www/crash.js", "box.innerHTML = `<p style=\"x\">`", &["innerHTML", "style="]),
    ] {
        assert_eq!(forbidden(file, text), expected, "{file}: {text}");
    }
}
