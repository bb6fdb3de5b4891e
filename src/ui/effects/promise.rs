//! Waits for what the shell works on.

use js_sys::Promise;
use wasm_bindgen::{JsValue, closure::Closure};

/// Calls `done` with the text that a promise comes to, or with nothing where it fails.
pub(crate) fn when_done(promise: &Promise, done: impl Fn(Option<String>) + 'static) {
    let done = std::rc::Rc::new(done);
    let failed = done.clone();
    let yes = Closure::once_into_js(move |text: JsValue| done(text.as_string()));
    let no = Closure::once_into_js(move |_: JsValue| failed(None));
    let then = js_sys::Reflect::get(promise, &"then".into());
    let _ = then.map(|then| js_sys::Function::from(then).call2(promise, &yes, &no));
}
