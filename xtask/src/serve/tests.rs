//! The server, asked by a plain connection.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::*;
use crate::files;

/// A server over a folder with a page, a script and a wasm file.
fn server() -> (tempfile::TempDir, Server) {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    files::write(&site.join("index.html"), "<title>星見</title>").unwrap();
    files::write(&site.join("index.html.br"), "packed").unwrap();
    files::write(&site.join("hoshimi.js"), "export {}").unwrap();
    files::write(&site.join("hoshimi.wasm"), b"\0asm").unwrap();
    files::write(&site.join("sw.js"), "f()").unwrap();
    files::write(&site.join("manifest.webmanifest"), "{}").unwrap();
    let single = folder.path().join("hoshimi.html");
    files::write(&single, "<title>one file</title>").unwrap();
    let parts = folder.path().join("parts");
    files::write(&parts.join("index.html"), "<title>parts</title>").unwrap();
    files::write(&site.join("embed.html"), "<title>framed</title>").unwrap();
    let examples = folder.path().join("examples");
    files::write(&examples.join("index.html"), "<title>examples</title>").unwrap();
    for name in ["strict", "plain"] {
        let page = examples.join(name).join("index.html");
        files::write(&page, format!("<title>{name}</title>")).unwrap();
    }
    let list = [("strict", vec!["default-src 'none'".to_owned()]), ("plain", vec![])];
    let list = list.map(|(name, csp)| Example {
        folder: name.to_owned(),
        title: String::new(),
        about: String::new(),
        csp,
        publish: false,
    });
    let served = Served {
        folder: folder.path().join("site"),
        single,
        parts,
        examples: (examples, list.to_vec()),
        headers: headers::load().unwrap(),
    };
    let server = start(0, &served).unwrap();
    (folder, server)
}

/// The head of an answer, in small letters, and its body.
fn ask(server: &Server, path: &str, extra: &str) -> (String, String) {
    let mut stream = TcpStream::connect(server.address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{extra}\r\n")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.to_lowercase(), body.to_owned())
}

#[test]
fn each_kind_of_file_has_its_type() {
    let (_folder, server) = server();
    let check = |path: &str, kind: &str| {
        let (head, _) = ask(&server, path, "");
        assert!(head.starts_with("http/1.1 200"), "{head}");
        assert!(head.contains(&format!("\r\ncontent-type: {kind}\r\n")), "{head}");
        assert!(head.contains("\r\nx-content-type-options: nosniff\r\n"), "{head}");
    };
    check("/", "text/html; charset=utf-8");
    check("/hoshimi.js", "text/javascript; charset=utf-8");
    check("/hoshimi.wasm", "application/wasm");
    check("/sw.js", "text/javascript; charset=utf-8");
    check("/manifest.webmanifest", "application/manifest+json");
    check("/hoshimi.html", "text/html; charset=utf-8");
    check("/parts/", "text/html; charset=utf-8");
    check("/embed.html", "text/html; charset=utf-8");
    check("/examples/", "text/html; charset=utf-8");
    check("/examples/strict/", "text/html; charset=utf-8");
}

#[test]
fn the_site_has_the_policy_as_a_header_and_the_single_file_has_not() {
    let (_folder, server) = server();
    let policy = "\r\ncontent-security-policy: default-src 'none'; ";
    assert!(ask(&server, "/", "").0.contains(policy));
    assert!(!ask(&server, "/hoshimi.html", "").0.contains("content-security-policy"));
}

#[test]
fn a_page_with_a_policy_inside_gets_only_what_it_cannot_say() {
    let (_folder, server) = server();
    let (head, _) = ask(&server, "/embed.html", "");
    assert!(head.contains("\r\ncontent-security-policy: frame-ancestors "), "{head}");
}

#[test]
fn an_example_has_its_own_policy_or_none() {
    let (_folder, server) = server();
    let (head, body) = ask(&server, "/examples/strict/", "");
    assert!(
        head.contains("\r\ncontent-security-policy: default-src 'none'\r\n"),
        "{head}"
    );
    assert_eq!(body, "<title>strict</title>");
    for path in ["/examples/", "/examples/plain/"] {
        assert!(!ask(&server, path, "").0.contains("content-security-policy"), "{path}");
    }
}

#[test]
fn the_worker_has_its_own_policy_and_is_asked_for_each_time() {
    let (_folder, server) = server();
    let (head, body) = ask(&server, "/sw.js", "");
    let policy = "default-src 'none'; script-src 'self'; connect-src 'self'\r\n";
    assert!(head.contains(&format!("\r\ncontent-security-policy: {policy}")), "{head}");
    assert!(head.contains("\r\ncache-control: no-cache\r\n"), "{head}");
    assert_eq!(body, "f()");
}

#[test]
fn brotli_is_sent_to_those_who_take_it() {
    let (_folder, server) = server();
    let (head, body) = ask(&server, "/", "Accept-Encoding: gzip, br\r\n");
    assert!(head.contains("\r\ncontent-encoding: br\r\n"), "{head}");
    assert!(head.contains("\r\ncontent-type: text/html; charset=utf-8\r\n"), "{head}");
    assert_eq!(body, "packed");
    assert_eq!(ask(&server, "/", "").1, "<title>星見</title>");
}

#[test]
fn nothing_else_is_there() {
    let (_folder, server) = server();
    for path in ["/no", "/../hoshimi.html", "/%2e%2e/hoshimi.html"] {
        let (head, _) = ask(&server, path, "");
        assert!(head.starts_with("http/1.1 404"), "{path}: {head}");
    }
}

#[test]
fn a_taken_port_is_a_sentence() {
    let (folder, first) = server();
    let served = Served {
        folder: folder.path().to_path_buf(),
        single: PathBuf::new(),
        parts: "parts".into(),
        examples: (PathBuf::new(), Vec::new()),
        headers: headers::load().unwrap(),
    };
    let port = first.address.port();
    let error = start(port, &served).map(|_| ()).unwrap_err().to_string();
    assert!(error.starts_with(&format!("port {port} is taken")), "{error}");
}
