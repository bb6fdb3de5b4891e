//! What the browser has noted of the network, and a request that a policy must stop. The
//! shell does both (`www/proof.js`).

use js_sys::Promise;
use std::rc::Rc;

/// The shell's part in the proof.
pub(crate) struct Proof {
    /// Gives what was loaded, as JSON.
    pub(crate) loaded: Rc<dyn Fn() -> String>,
    /// Tries a request with nothing in it; later gives a word for what became of it.
    pub(crate) probe: Rc<dyn Fn() -> Promise>,
}
