//! Waits for what the shell works on.

use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::{JsValue, closure::Closure};

/// Calls `done` with the text that a promise comes to, or with nothing where it fails.
pub(crate) fn when_done(promise: &Promise, done: impl Fn(Option<String>) + 'static) {
    when_done_shared(promise, Rc::new(done));
}

#[inline(never)]
fn when_done_shared(promise: &Promise, done: Rc<dyn Fn(Option<String>)>) {
    let failed = done.clone();
    let yes = Closure::once_into_js(move |text: JsValue| done(text.as_string()));
    let no = Closure::once_into_js(move |_: JsValue| failed(None));
    let then = js_sys::Reflect::get(promise, &"then".into());
    let _ = then.map(|then| js_sys::Function::from(then).call2(promise, &yes, &no));
}
