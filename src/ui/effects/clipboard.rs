//! Puts a text on the clipboard.

use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Copies `text` and then says whether it is there. Some browsers have no clipboard here, or
/// refuse it in a frame.
pub(crate) fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let Some(clipboard) = clipboard() else { return done(false) };
    let done = SendWrapper::new(std::rc::Rc::new(done));
    let failed = done.clone();
    let yes = Closure::once_into_js(move |_: JsValue| done(true));
    let no = Closure::once_into_js(move |_: JsValue| failed(false));
    let written = clipboard.write_text(text);
    let then = written.unchecked_ref::<js_sys::Object>();
    let _ = js_sys::Reflect::get(then, &"then".into())
        .ok()
        .and_then(|then| then.dyn_into::<js_sys::Function>().ok())
        .map(|then| then.call2(&written, &yes, &no));
}

/// The clipboard; pages that are not served safely have none.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    clipboard.dyn_into().ok()
}
