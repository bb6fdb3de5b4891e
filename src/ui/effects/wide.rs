//! Whether the window is wide enough for a table with many columns.

use gloo::events::EventListener;
use leptos::prelude::*;
use send_wrapper::SendWrapper;

/// From here on a table reads better than cards.
const WIDE: &str = "(min-width: 60em)";

/// Whether it is, following the window for as long as the component stands. A browser that cannot
/// tell counts as narrow.
pub(crate) fn use_wide() -> Signal<bool> {
    let found = web_sys::window().and_then(|window| window.match_media(WIDE).ok()?);
    let wide = RwSignal::new(found.as_ref().is_some_and(|query| query.matches()));
    if let Some(query) = found {
        let target = query.clone();
        // Some browsers say so without a change; drawing anew would fold what is unfolded.
        let follow = move || {
            let matches = query.matches();
            if wide.get_untracked() != matches {
                wide.set(matches);
            }
        };
        let listener = EventListener::new(&target, "change", move |_| follow());
        let listener = SendWrapper::new(listener);
        on_cleanup(move || drop(listener));
    }
    wide.into()
}
