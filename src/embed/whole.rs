//! A widget of the whole program.

use super::{Options, kiosk, options, widget};
use crate::{
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog},
    ui::{
        self,
        effects::{events::emit_error, print},
        paper,
        screen::Screen,
        session_context, whole,
        whole_widget::{WholeConfig, WholeWidget as State},
    },
};
use leptos::prelude::GetUntracked;
use std::ops::Deref;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// A widget with every screen.
pub struct WholeWidget {
    widget: widget::Widget,
    state: State,
}

impl std::fmt::Debug for WholeWidget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.widget.fmt(f)
    }
}

impl Deref for WholeWidget {
    type Target = widget::Widget;

    fn deref(&self) -> &widget::Widget {
        &self.widget
    }
}

impl WholeWidget {
    /// A widget with the state that its tab kept, or a fresh one.
    ///
    /// # Errors
    ///
    /// A sentence naming file, item and field where a pack is broken.
    pub fn new(options: &Options) -> Result<Self, JsError> {
        let config = options::widget_config(options);
        let extended = ExtendedCatalog::built_in()?;
        let mut catalog = Catalog::built_in()?.with_glossary(extended.glossary().clone());
        let pack_errors = take_own_packs(&mut catalog, options);
        let more = WholeConfig {
            links: options::links(options),
            kiosk: kiosk::given(options),
            proof: options::proof(options),
            sheet: options.paper(),
            pack_errors,
        };
        let owner = widget::new_owner();
        let state = owner.with(|| {
            let state = State::new(config, whole::program(), more, catalog, extended);
            session_context::provide(&state);
            if state.kiosk.on {
                ui::kiosk::wait(&state);
            } else {
                widget::begin(&state, options);
            }
            state
        });
        widget::report_mistakes(&state, options);
        if !state.pack_errors.is_empty() {
            emit_error(&state, "pack", &state.pack_errors.join("\n"));
        }
        if let Some(arrived) = options.arrived() {
            state.session.import(&arrived);
        }
        // The page's own history has no place for visitors who come one after another.
        let history = options.history() && !state.kiosk.on;
        let taken_over = widget::takes_over(options) || kiosk::follows_another(options);
        let shared = ui::widget::Widget::clone(&state);
        let widget = widget::Widget::new(owner, shared, history, taken_over);
        Ok(Self { widget, state })
    }

    /// See [`widget::Widget::attach`].
    pub fn attach(&self, root: HtmlElement) {
        self.discard_printed();
        self.widget.attach(root);
    }

    /// See [`widget::Widget::detach`]. What was printed goes, too.
    pub fn detach(&self) {
        self.discard_printed();
        self.widget.detach();
    }

    fn discard_printed(&self) {
        if let Some(root) = self.state.root.get_untracked() {
            print::discard(&self.state.printed, &root);
        }
    }

    /// See [`widget::Widget::configure`].
    pub fn configure(&self, options: &Options) {
        self.widget.configure(options);
        let seconds = kiosk::given(options).settings.idle_timeout;
        self.state.kiosk.state.set_idle_timeout(seconds);
    }

    /// Lets the visitor look at a result file, a code or a link, before anything is taken.
    pub fn arrive(&self, text: &str) {
        self.state.session.import(text);
        self.state.go(Screen::Load);
    }

    /// Prints the report, without names.
    pub fn print(&self) {
        paper::print_report(&self.state, false);
    }

    /// Shows what could be handed to whoever runs the page. Only the visitor hands it over.
    pub fn offer(&self) {
        self.state.go(Screen::Share);
    }
}

/// Puts packs of the page's own in their places, as far as they can be taken, and gives what is
/// wrong with the others.
fn take_own_packs(catalog: &mut Catalog, options: &Options) -> Vec<String> {
    let packs = options.packs();
    let texts = packs.iter().flat_map(js_sys::Array::iter);
    let taken = texts.map(|pack| catalog.take_own(&pack.as_string().unwrap_or_default()));
    taken.filter_map(Result::err).flatten().collect()
}
