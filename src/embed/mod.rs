//! What JavaScript sees, and nothing else: one widget of either program, attached to and detached
//! from an element, and a word when the program has stopped.

mod first;
mod kiosk;
mod options;
mod self_check;
mod whole;
mod widget;

pub use first::FirstWidget;
pub use options::Options;
pub use self_check::{SelfCheck, SelfCheckEvent};
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
pub use whole::WholeWidget;
pub use widget::Widget;

/// Has `told` called if the program ever stops by a mistake of ours. After that nothing of
/// it may be called any more. It is told nothing: a message could hold a visitor's text.
pub fn on_panic(told: js_sys::Function) {
    let told = SendWrapper::new(told);
    std::panic::set_hook(Box::new(move |_| {
        // Nothing can be done about a page that throws while being told.
        let _ = told.call0(&JsValue::UNDEFINED);
    }));
}
