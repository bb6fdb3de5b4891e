//! What the shell hands over where visitors come one after another.

use super::Options;
use crate::{
    app::{
        kiosk::{IDLE, KioskSettings, USUAL_IDLE},
        tally::Tally,
    },
    ui::kiosk_session::{Configure, Given},
};
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Whether visitors come one after another.
    #[wasm_bindgen(method, getter)]
    fn kiosk(this: &Options) -> Option<bool>;

    /// Seconds without a touch or a key until the answers go.
    #[wasm_bindgen(method, getter, js_name = idleTimeout)]
    fn idle_timeout(this: &Options) -> Option<u32>;

    /// What was counted so far, as it was told.
    #[wasm_bindgen(method, getter)]
    fn tally(this: &Options) -> Option<String>;

    /// SHA-256 of the page's own file; empty where the browser cannot compute it, nothing
    /// where the page is no single file.
    #[wasm_bindgen(method, getter)]
    fn sha256(this: &Options) -> Option<String>;

    /// Whether another widget was in this one's place before.
    #[wasm_bindgen(method, getter)]
    fn again(this: &Options) -> Option<bool>;

    /// Takes the text of a settings file and gives what is wrong with it.
    #[wasm_bindgen(method, getter)]
    fn configure(this: &Options) -> Option<Function>;
}

/// Whether visitors come one after another.
pub(super) fn is_on(options: &Options) -> bool {
    options.kiosk().unwrap_or(false)
}

/// All of it.
pub(super) fn given(options: &Options) -> Given {
    let idle_timeout = options.idle_timeout().filter(|n| IDLE.contains(n));
    Given {
        settings: KioskSettings {
            is_on: is_on(options),
            idle_timeout: idle_timeout.unwrap_or(USUAL_IDLE),
            tally: Tally::read(&options.tally().unwrap_or_default()),
        },
        sha256: options.sha256(),
        configure: options.configure().map(|configure| -> Configure {
            Rc::new(move |text| {
                let wrong = configure.call1(&JsValue::UNDEFINED, &text.into());
                wrong.ok().and_then(|wrong| wrong.as_string()).unwrap_or_default()
            })
        }),
    }
}

/// Whether the widget takes the place of another one, so that focus goes to it.
pub(super) fn follows_another(options: &Options) -> bool {
    options.again().unwrap_or(false)
}
