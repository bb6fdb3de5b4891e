//! The check as a component of another Leptos app.

#![allow(
    unreachable_pub,
    reason = "what `#[component]` makes beside a function is public"
)]

use super::widget::new_owner;
use crate::{
    app::{
        config::HostConfig,
        host::{Host, NotShared},
        kiosk::{KioskSettings, USUAL_IDLE},
        tally::Tally,
    },
    content::{
        catalog::Catalog, embedded::PackError, extended_catalog::ExtendedCatalog,
        json::Json, lang::Lang,
    },
    domain::date::Date,
    export::calendar::Moment,
    ui::{
        app::App,
        effects::{
            autosave::use_autosave,
            clock::{moment, time, today},
            events::use_progress_event,
            proof::Proof,
            style_sheets::{adopt, adopt_in_document},
        },
        kiosk_session::Given,
        links::Links,
        session_context, whole,
        whole_widget::{WholeConfig, WholeWidget},
        widget::{WidgetConfig, fitting_level},
    },
};
use js_sys::Promise;
use leptos::{
    html,
    mount::{UnmountHandle, mount_to},
    prelude::*,
    tachys::view::any_view::AnyViewState,
};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlDivElement, HtmlElement, ShadowRootInit, ShadowRootMode};

/// The sheets of the screens, and the one of the papers.
const WIDGET: &str = include_str!(concat!(env!("OUT_DIR"), "/widget.css"));
const LATER: &str = include_str!(concat!(env!("OUT_DIR"), "/later.css"));
const PAPER: &str = include_str!(concat!(env!("OUT_DIR"), "/report.css"));

/// Something that the page around a [`SelfCheck`] may want to know. What was answered is never in
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SelfCheckEvent {
    /// The visitor has come further.
    Progress {
        /// Items with an answer; わからない is one.
        answered: i64,
        /// Items that are asked.
        of: i64,
        /// Name of the step, as `steps` in [`HostConfig`] has it, or `start`, `review`, `result`.
        step: String,
    },
    /// The last answer that was missing is there.
    Complete,
    /// Something left by a button that the visitor pressed, such as `json`, `csv` or `print`.
    Export {
        /// What it was.
        format: String,
    },
    /// Everything was erased.
    Reset,
    /// The visitor does not want to hand the result over.
    Declined,
    /// Something went wrong that the author of the page can mend.
    Error {
        /// A word for it, such as `storage`.
        code: String,
        /// A sentence in English.
        message: String,
    },
}

impl SelfCheckEvent {
    /// The event of that kind, with its detail as JSON; `None` for those that only kiosks have.
    fn read(kind: &str, detail: &str) -> Option<Self> {
        let detail = Json::parse(detail).ok()?;
        let number = |name| detail.get(name).and_then(Json::int).unwrap_or_default();
        let text =
            |name| detail.get(name).and_then(Json::text).unwrap_or_default().to_owned();
        Some(match kind {
            "progress" => Self::Progress {
                answered: number("answered"),
                of: number("of"),
                step: text("step"),
            },
            "complete" => Self::Complete,
            "export" => Self::Export { format: text("format") },
            "reset" => Self::Reset,
            "declined" => Self::Declined,
            "error" => Self::Error { code: text("code"), message: text("message") },
            _ => return None,
        })
    }
}

/// The self-check, in a shadow root of its own.
///
/// It shows every screen, and keeps what is put in where `config` says so. Options are taken in
/// place: nothing that is typed, unfolded or loaded is lost when one of them changes.
///
/// ```ignore
/// use hoshimi::{app::config::HostConfig, embed::{SelfCheck, SelfCheckEvent}};
/// use leptos::prelude::*;
///
/// #[component]
/// fn Page() -> impl IntoView {
///     let answered = RwSignal::new(0);
///     let on_event = Callback::new(move |event| {
///         if let SelfCheckEvent::Progress { answered: now, .. } = event {
///             answered.set(now);
///         }
///     });
///     view! {
///         <SelfCheck config=HostConfig::default() on_event/>
///         <p role="status">{answered}</p>
///     }
/// }
/// ```
///
/// Without the shell of the custom element there is no hand-over from a smaller first program, no
/// link that carries a code, no kiosk, no proof that nothing is sent (requests are the app's matter),
/// no packs of the page's own, and no message when the program stops: an app has its own panic hook.
/// Leptos' feature `delegation` must be off, because events do not leave the shadow root as they came.
/// Compile with `--cfg erase_components`, as for the site, or the program is twice as large.
#[component]
pub fn SelfCheck(
    /// What the app wants otherwise; see [`HostConfig`]. Kiosk mode is left out.
    #[prop(optional, into)]
    config: Signal<HostConfig>,
    /// The language that is asked for. A visitor's own choice stays until this changes.
    #[prop(optional, into)]
    lang: Signal<Lang>,
    /// Level of the screens' headings in the outline of the page, 1 to 4.
    #[prop(default = Signal::stored(2), into)]
    heading_level: Signal<u8>,
    /// `light` or `dark`; anything else follows the system.
    #[prop(optional, into)]
    theme: Signal<String>,
    /// Sets several checks on a page apart.
    #[prop(optional)]
    instance: u32,
    /// Hears what happens.
    #[prop(optional)]
    on_event: Option<Callback<SelfCheckEvent>>,
    /// Takes the result file that a visitor hands over; without it nothing can be handed over.
    #[prop(optional)]
    on_share: Option<Callback<String>>,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let owner = new_owner();
    let shown = StoredValue::new_local(None::<UnmountHandle<AnyViewState>>);
    let asked = move || HostConfig {
        is_kiosk: false,
        hides_proof: true,
        takes_results: on_share.is_some(),
        storage_key: match config.read().storage_key.as_str() {
            "" => instance.to_string(),
            key => key.to_owned(),
        },
        ..config.get()
    };
    let made = owner.with(|| {
        let config = WidgetConfig {
            instance,
            heading_level: fitting_level(heading_level.get_untracked()),
            adopt_style_sheets: Rc::new(|document, more| {
                adopt_in_document(document, &[PAPER, more].concat());
            }),
            host: Rc::new(AppHost { on_event, on_share }),
            lang: lang.get_untracked(),
            host_config: untrack(asked),
            own_page: false,
        };
        widget(config)
    });
    let Ok(widget) = made else { return ().into_any() };
    owner.with(|| follow(&widget, asked, lang, heading_level));
    let (widget, state_owner) = (StoredValue::new_local(widget), owner.clone());
    place.on_load(move |element| {
        let (widget, host) = (widget.get_value(), element.clone());
        // The sheets follow this attribute of the element around the root.
        Effect::new(move |_| drop(host.set_attribute("theme", &theme.get())));
        shown.set_value(owner.with(|| mount(&element, &widget)));
    });
    on_cleanup(move || {
        if let Some(widget) = widget.try_get_value() {
            widget.root.set(None);
        }
        drop(shown.try_update_value(Option::take));
        // The state has lived as long as the component.
        state_owner.cleanup();
    });
    view! { <div node_ref=place></div> }.into_any()
}

/// The widget of a check with every screen, without what only the element's shell can do.
fn widget(config: WidgetConfig) -> Result<WholeWidget, PackError> {
    let extended = ExtendedCatalog::built_in()?;
    let catalog = Catalog::built_in()?.with_glossary(extended.glossary().clone());
    let settings =
        KioskSettings { is_on: false, idle_timeout: USUAL_IDLE, tally: Tally::default() };
    let more = WholeConfig {
        links: Links {
            address: String::new(),
            seal: Rc::new(|_, _| Promise::reject(&JsValue::UNDEFINED)),
            unseal: Rc::new(|_, _| Promise::reject(&JsValue::UNDEFINED)),
        },
        kiosk: Given { settings, sha256: None, configure: None },
        proof: Proof {
            loaded: Rc::new(String::new),
            probe: Rc::new(|| Promise::reject(&JsValue::UNDEFINED)),
        },
        sheet: PAPER.to_owned(),
        pack_errors: Vec::new(),
    };
    Ok(WholeWidget::new(config, whole::program(), more, catalog, extended))
}

/// Keeps what is put in, tells the app how far the visitor is, and takes what the app wants later.
fn follow(
    widget: &WholeWidget,
    asked: impl Fn() -> HostConfig + 'static,
    lang: Signal<Lang>,
    heading_level: Signal<u8>,
) {
    session_context::provide(widget);
    use_autosave(widget, None, |_| {});
    use_progress_event(widget, false);
    let (answering, level) = (widget.answering, widget.heading_level);
    Effect::new(move |_| answering.configure(asked()));
    Effect::watch(
        move || lang.get(),
        move |lang, _, _| answering.lang().set(*lang),
        false,
    );
    Effect::watch(
        move || fitting_level(heading_level.get()),
        move |wanted, _, _| level.set(*wanted),
        false,
    );
}

/// The view in a shadow root, after the live region, which has to be there before it; `None` where
/// the element has a shadow root already.
fn mount(
    element: &HtmlDivElement,
    widget: &WholeWidget,
) -> Option<UnmountHandle<AnyViewState>> {
    let root = element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?;
    adopt(&root, &[WIDGET, LATER]);
    let document = element.owner_document()?;
    let region = document.create_element("p").ok()?;
    region.set_class_name("h-hidden");
    region.set_attribute("role", "status").ok()?;
    let place = document.create_element("div").ok()?.unchecked_into::<HtmlElement>();
    root.append_child(&region).ok()?;
    root.append_child(&place).ok()?;
    let shown = mount_to(place.clone(), || view! { <App enter=false/> }.into_any());
    widget.root.set(Some(place));
    Some(shown)
}

/// The app around, and the clock of the device.
struct AppHost {
    on_event: Option<Callback<SelfCheckEvent>>,
    on_share: Option<Callback<String>>,
}

impl Host for AppHost {
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
        let event = SelfCheckEvent::read(kind, detail);
        let Some((on_event, event)) = self.on_event.zip(event) else { return };
        // The check is in the middle of its work when it says something.
        queue_microtask(move || on_event.run(event));
    }

    fn share(&self, file: &str) -> Result<(), NotShared> {
        let (on_share, file) = (self.on_share.ok_or(NotShared)?, file.to_owned());
        queue_microtask(move || on_share.run(file));
        Ok(())
    }
}
