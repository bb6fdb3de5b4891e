//! Hands a text to the device's own share sheet.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How sharing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shared {
    /// The device took it, or the visitor chose not to go on.
    Taken,
    /// The browser refused before anything was shown.
    Refused,
}

/// Whether the browser has a share sheet here. Most desks have none, and so have many frames.
pub(crate) fn can_share() -> bool {
    sheet().is_some()
}

/// Opens the share sheet for a text and then says how that ended.
pub(crate) fn share(text: &str, done: impl Fn(Shared) + 'static) {
    let Some((navigator, share)) = sheet() else { return done(Shared::Refused) };
    let data = Object::new();
    let put = Reflect::set(&data, &"text".into(), &text.into());
    let opened = put.and_then(|_| share.call1(&navigator, &data));
    let Some(promise) = opened.ok().and_then(|it| it.dyn_into::<Promise>().ok()) else {
        return done(Shared::Refused);
    };
    spawn_local(async move {
        // Whoever closes the sheet has refused nothing.
        drop(JsFuture::from(promise).await);
        done(Shared::Taken);
    });
}

fn sheet() -> Option<(JsValue, Function)> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let share = Reflect::get(&navigator, &"share".into()).ok()?;
    Some((navigator, share.dyn_into().ok()?))
}
