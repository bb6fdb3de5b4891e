//! What leaves as a file: handed over, with a word of how that went.

use super::{
    cx::Cx,
    effects::{download::download, told::tell_export},
};

/// Hands over a file and tells the page that one of its kind left; `false` where the browser
/// did not take it.
pub(crate) fn give(cx: &Cx, name: &str, mime: &str, text: &str) -> bool {
    let taken = download(name, mime, text).is_ok();
    if taken {
        let dot = name.bytes().rposition(|byte| byte == b'.').unwrap_or_default();
        tell_export(&cx.session, name.get(dot + 1..).unwrap_or_default());
    }
    taken
}
