//! Says things to those who do not see the screen.

use crate::content::ruby;
use crate::ui::{context::use_widget, widget::Widget};
use leptos::prelude::*;

/// Puts words in the widget's one live region; empty words take the last ones out.
///
/// The shell puts the region before the element that the view is in. It is there before any
/// program is, and stays when the other one takes over: a screen reader says only what
/// changes in a region that it knew already.
pub(crate) fn announce(session: &Widget, words: &str) {
    let root = session.root.get_untracked();
    if let Some(region) = root.and_then(|root| root.previous_element_sibling()) {
        let _ =
            region.set_attribute("lang", session.answering.lang().get_untracked().html());
        region.set_text_content(Some(&ruby::plain(words)));
    }
}

/// Speaks words whenever they are others than before. Those that a screen begins with are not news.
pub(crate) fn use_announced(words: impl Fn() -> String + Send + Sync + 'static) {
    let (words, widget) = (Memo::new(move |_| words()), use_widget());
    Effect::new(move |before: Option<String>| {
        let now = words.get();
        if before.is_some_and(|before| before != now) {
            announce(&widget.get(), &now);
        }
        now
    });
}
