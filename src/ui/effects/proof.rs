//! What the browser has noted of the network, and a request that a policy must stop. The
//! shell does both (`www/proof.js`).

use crate::content::json::Json;
use js_sys::Promise;
use std::rc::Rc;

/// The shell's part in the proof.
pub(crate) struct Proof {
    /// Gives what was loaded, as JSON.
    pub(crate) loaded: Rc<dyn Fn() -> String>,
    /// Tries a request with nothing in it; later gives a word for what became of it.
    pub(crate) probe: Rc<dyn Fn() -> Promise>,
}

/// What the page has loaded.
pub(crate) struct Loaded(Json);

impl Proof {
    /// What the page has loaded so far.
    pub(crate) fn read(&self) -> Loaded {
        Loaded(Json::parse(&(self.loaded)()).unwrap_or(Json::Null))
    }
}

impl Loaded {
    /// Whether all of Hoshimi lies in the page.
    pub(crate) fn is_single(&self) -> bool {
        self.0.get("single").and_then(Json::bool).unwrap_or_default()
    }

    /// The files from Hoshimi's folder: name, size in kB, seconds after the page was called.
    /// The page itself has no name where its address ends in a folder; without a record there
    /// are no files.
    pub(crate) fn files(&self) -> &[Json] {
        self.0.get("files").map_or(&[], Json::elements)
    }

    /// Requests to that folder until the page was open, and since; then the same elsewhere.
    pub(crate) fn count(&self, at: usize) -> i64 {
        let counts = self.0.get("counts").map_or(&[][..], Json::elements);
        counts.get(at).and_then(Json::int).unwrap_or_default()
    }
}
