//! What the shell hands over when it makes a widget.

use super::kiosk;
use crate::{
    app::{
        config::{Brand, HostConfig, StorageMode},
        host::{Host, NotShared},
    },
    content::lang::Lang,
    domain::date::Date,
    export::calendar::Moment,
    ui::{
        effects::{
            clock::{moment, time, today},
            proof::Proof,
            whole_program::LoadWholeProgram,
        },
        links::Links,
        widget::{WidgetConfig, fitting_level},
    },
};
use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Document;

#[wasm_bindgen]
extern "C" {
    /// A plain object made by the shell; the names are those of the getters.
    pub type Options;

    /// Number of the widget on its page.
    #[wasm_bindgen(method, getter)]
    fn instance(this: &Options) -> u32;

    /// BCP 47 tag.
    #[wasm_bindgen(method, getter, js_name = lang)]
    fn lang_tag(this: &Options) -> String;

    /// Whether the browser's back button walks the screens.
    #[wasm_bindgen(method, getter)]
    pub(super) fn history(this: &Options) -> bool;

    /// Level of the screen's heading.
    #[wasm_bindgen(method, getter, js_name = headingLevel)]
    fn heading_level_raw(this: &Options) -> u8;

    /// Gives the document of the printed report its style sheet, with further rules.
    #[wasm_bindgen(method, js_name = adoptStyleSheets)]
    fn adopt_style_sheets(this: &Options, document: &Document, more: &str);

    /// The same style sheet as a text.
    #[wasm_bindgen(method, getter)]
    pub(super) fn paper(this: &Options) -> String;

    /// A result file to begin with, instead of what the tab kept.
    #[wasm_bindgen(method, getter)]
    pub(super) fn restored(this: &Options) -> Option<String>;

    /// Whether the page has asked for another language since that file was written.
    #[wasm_bindgen(method, getter)]
    pub(super) fn relang(this: &Options) -> Option<bool>;

    /// Whether the visitor is somewhere else, so that the focus stays there.
    #[wasm_bindgen(method, getter)]
    pub(super) fn quiet(this: &Options) -> Option<bool>;

    /// What the visitor said of going on by itself to the widget that was here before.
    #[wasm_bindgen(method, getter)]
    pub(super) fn advances(this: &Options) -> Option<bool>;

    /// Name of the screen to begin at.
    #[wasm_bindgen(method, getter)]
    pub(super) fn place(this: &Options) -> Option<String>;

    /// Has the whole program take over, at the screen of that name; with an empty name, at
    /// what the tab kept, and without one not any more.
    #[wasm_bindgen(method)]
    fn more(this: &Options, place: Option<&str>);

    /// What came in the address of the page.
    #[wasm_bindgen(method, getter)]
    pub(super) fn arrived(this: &Options) -> Option<String>;

    /// Address of the page; empty where nobody else can open it.
    #[wasm_bindgen(method)]
    fn address(this: &Options) -> String;

    /// Seals a code with a password, and later gives what stands in a fragment.
    #[wasm_bindgen(method)]
    fn seal(this: &Options, code: &str, password: &str) -> Promise;

    /// Opens what `seal` gave.
    #[wasm_bindgen(method)]
    fn unseal(this: &Options, text: &str, password: &str) -> Promise;

    /// What the page wishes, by name; `None` where it says nothing of it.
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(super) fn wish(this: &Options, name: &str) -> Option<String>;

    /// Is told what happens, as JSON. A page that does not listen has none.
    #[wasm_bindgen(method, catch)]
    fn told(this: &Options, kind: &str, detail: &str) -> Result<(), JsValue>;

    /// Takes a result file that the visitor hands over.
    #[wasm_bindgen(method, catch, js_name = handOver)]
    fn hand_over(this: &Options, file: &str) -> Result<(), JsValue>;

    /// Packs of the page's own, as JSON.
    #[wasm_bindgen(method, getter)]
    pub(super) fn packs(this: &Options) -> Option<js_sys::Array>;

    /// What the page has loaded, as JSON.
    #[wasm_bindgen(method)]
    fn loaded(this: &Options) -> String;

    /// Tries a request with nothing in it, and later says what became of it.
    #[wasm_bindgen(method)]
    fn probe(this: &Options) -> Promise;

    /// Is handed the result file after every change.
    #[wasm_bindgen(method, js_name = keep)]
    fn keep(this: &Options, file: &str);
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options").finish_non_exhaustive()
    }
}

/// What every program needs to know; what the page got wrong is put right.
pub(super) fn widget_config(options: &Options) -> WidgetConfig {
    WidgetConfig {
        instance: options.instance(),
        heading_level: heading_level(options),
        adopt_style_sheets: {
            let options = handle(options);
            Rc::new(move |document, more| options.adopt_style_sheets(document, more))
        },
        lang: lang(options),
        host_config: host_config(options),
        host: Rc::new(Shell(handle(options))),
        own_page: options.history() && !kiosk::is_on(options),
    }
}

/// The language that the page asks for.
pub(super) fn lang(options: &Options) -> Lang {
    Lang::from_tag(&options.lang_tag()).unwrap_or_default()
}

/// Level of the screen's heading, where the page says one that has room for three below.
pub(super) fn heading_level(options: &Options) -> u8 {
    fitting_level(options.heading_level_raw())
}

/// Has the whole program take over.
pub(super) fn load_whole_program(options: &Options) -> LoadWholeProgram {
    let options = handle(options);
    Rc::new(move |place| options.more(place))
}

/// What links need of the page.
pub(super) fn links(options: &Options) -> Links {
    let (seal, unseal) = (handle(options), handle(options));
    Links {
        address: host_config(options).code_address(&options.address()),
        seal: Rc::new(move |code, password| seal.seal(code, password)),
        unseal: Rc::new(move |text, password| unseal.unseal(text, password)),
    }
}

/// What the page says of a wish, if it says anything.
#[inline(never)]
fn said(options: &Options, name: &str) -> Option<String> {
    options.wish(name).filter(|text| !text.is_empty())
}

/// What the state depends on.
pub(super) fn host_config(options: &Options) -> HostConfig {
    let wish = |name: &str| said(options, name);
    HostConfig {
        steps: wish("steps"),
        edition: wish("edition"),
        storage: StorageMode::from_name(&wish("storage").unwrap_or_default()),
        storage_key: wish("storageKey").unwrap_or_else(|| options.instance().to_string()),
        // The shell has checked the addresses.
        brand: Brand {
            name: wish("brandName"),
            logo: wish("brandLogo"),
            contact_label: wish("contactLabel"),
            contact_url: wish("contactUrl"),
            accent: wish("accent"),
        },
        takes_results: wish("share").is_some_and(|text| text == "ask"),
        share_to: wish("shareTo").filter(|origin| origin.starts_with("http")),
        auto_advance: wish("autoAdvance").map(|text| text == "true"),
        is_kiosk: kiosk::is_on(options),
        hides_proof: false,
        home_url: wish("homeUrl"),
    }
}

/// The shell of the element, as the state sees it.
struct Shell(Options);

impl Host for Shell {
    fn today(&self) -> Date {
        today()
    }

    fn now(&self) -> Moment {
        moment()
    }

    fn time(&self) -> (u8, u8) {
        time()
    }

    fn emit_event(&self, kind: &str, detail: &str) {
        // A page that throws while being told is told nothing more of it.
        drop(self.0.told(kind, detail));
    }

    fn share(&self, file: &str) -> Result<(), NotShared> {
        self.0.hand_over(file).map_err(|_| NotShared)
    }
}

/// Hands the result file to the shell.
pub(super) fn copy(options: &Options) -> impl Fn(&str) + 'static {
    let options = handle(options);
    move |file| options.keep(file)
}

/// The shell's part in showing that nothing is sent.
pub(super) fn proof(options: &Options) -> Proof {
    let (loaded, probe) = (handle(options), handle(options));
    Proof {
        loaded: Rc::new(move || loaded.loaded()),
        probe: Rc::new(move || probe.probe()),
    }
}

/// The same object, for keeping.
pub(super) fn handle(options: &Options) -> Options {
    JsValue::from(options).unchecked_into()
}
