//! What the page has loaded.

use hoshimi::app::network::{FileKind, LoadRecord, NetworkRecord};

#[test]
fn the_record_tells_the_files_and_the_requests() {
    let record = NetworkRecord::read(
        r#"{"single":false,"files":[["","4","0.0"],["hoshimi.js","12","0.1"],
        ["hoshimi-whole.wasm","300","0.2"],["page.css","2","0.2"],["a.png","1","0.3"]],
        "counts":[5,1,2,3]}"#,
    )
    .unwrap();
    assert_eq!(record.loaded(), LoadRecord::Files);
    assert_eq!((record.after, record.others, record.others_after), (1, 5, 3));
    let files: Vec<_> =
        record.files.iter().map(|file| (file.name.as_str(), file.kind)).collect();
    assert_eq!(
        files,
        [
            ("/", FileKind::Page),
            ("hoshimi.js", FileKind::Program),
            ("hoshimi-whole.wasm", FileKind::Program),
            ("page.css", FileKind::Style),
            ("a.png", FileKind::Other),
        ]
    );
}

#[test]
fn a_record_says_how_much_it_knows() {
    for (text, expected) in [
        (r#"{"single":true,"files":[],"counts":[0,0,0,0]}"#, LoadRecord::PageOnly),
        (
            r#"{"single":true,"files":[["a.html","1","0"]],"counts":[]}"#,
            LoadRecord::PageOnly,
        ),
        (r#"{"single":true,"files":[],"counts":[0,0,1,0]}"#, LoadRecord::Unknown),
        (
            r#"{"single":true,"files":[["","1","0"]],"counts":[0,0,1,0]}"#,
            LoadRecord::Files,
        ),
        (r#"{"single":false,"files":[],"counts":[0,0,0,0]}"#, LoadRecord::Unknown),
        (r#"{"single":false,"files":[["","1","0"]],"counts":[]}"#, LoadRecord::Files),
        ("{}", LoadRecord::Unknown),
    ] {
        assert_eq!(NetworkRecord::read(text).unwrap().loaded(), expected, "{text}");
    }
    assert_eq!(NetworkRecord::read("not JSON"), None);
}
