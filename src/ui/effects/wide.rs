//! Whether the window is wide enough for a table with many columns.

use crate::ui::var::{Var, keep};
use gloo::events::EventListener;

/// From here on a table reads better than cards.
const WIDE: &str = "(min-width: 60em)";

/// Whether it is, following the window until the present piece of the view is gone. A
/// browser that cannot tell counts as narrow.
pub(crate) fn wide() -> Var<bool> {
    let found = web_sys::window().and_then(|window| window.match_media(WIDE).ok()?);
    let is = Var::new(found.as_ref().is_some_and(|query| query.matches()));
    if let Some(query) = found {
        let (now, target) = (is.clone(), query.clone());
        // Some browsers say so without a change; drawing anew would fold what is unfolded.
        let follow = move || {
            let matches = query.matches();
            if *now.read() != matches {
                now.set(matches);
            }
        };
        keep(EventListener::new(&target, "change", move |_| follow()));
    }
    is
}
