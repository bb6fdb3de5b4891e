//! What JavaScript sees, and nothing else: one widget, attached to and detached from an
//! element, and a word when the program has stopped.

#[cfg(feature = "whole")]
mod kiosk;
mod options;

use crate::{
    content::catalog::Catalog,
    ui::{
        app::App,
        context,
        effects::{
            autosave::{self, use_autosave},
            history::use_history,
            more::use_more,
            told::{tell_error, use_told},
        },
        entry,
        screen::Screen,
        session::Session,
        words::Notice,
    },
};
#[cfg(feature = "whole")]
use crate::{
    content::embedded::PackError,
    ui::{effects::print, paper, setting::Setting},
};
use any_spawner::Executor;
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    tachys::view::any_view::AnyViewState,
};
pub use options::Options;
use send_wrapper::SendWrapper;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// One self-check with state of its own.
///
/// The state lives as long as the widget, the view only while it is attached: an element
/// that is moved in its page loses no answer.
pub struct Widget {
    owner: Owner,
    session: Session,
    history: bool,
    /// Whether focus goes to the first screen shown: the visitor was here already.
    taken_over: Cell<bool>,
    view: RefCell<Option<UnmountHandle<AnyViewState>>>,
}

impl std::fmt::Debug for Widget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never what it holds: that is the visitor's.
        f.debug_struct("Widget").finish_non_exhaustive()
    }
}

impl Widget {
    /// A widget with the state that its tab kept, or a fresh one.
    ///
    /// # Errors
    ///
    /// A sentence naming file, item and field where a pack is broken.
    pub fn new(options: &Options) -> Result<Widget, JsError> {
        #[cfg(not(feature = "whole"))]
        let (setting, catalog) = (options::setting(options)?, Catalog::questions()?);
        #[cfg(feature = "whole")]
        let (setting, catalog) = with_own(options::setting(options)?, options)?;
        // Effects need it; a second widget finds it there already.
        let _ = Executor::init_wasm_bindgen();
        let owner = Owner::new();
        let lang = setting.lang;
        let session = owner.with(|| Session::new(setting, catalog));
        let handed = options.handed().zip(options.place());
        owner.with(|| {
            #[cfg(feature = "whole")]
            if session.kiosk.on {
                return crate::ui::kiosk::wait(&session);
            }
            use_autosave(&session, handed.as_ref(), options::copy(options));
            // A screen alone is where the page wants to begin.
            if let Some(place) = options.place().filter(|_| handed.is_none()) {
                session.go(Screen::from_name(&place).unwrap_or(Screen::Start));
            }
            if let Some(advances) = options.advances() {
                session.answering.set_advances(advances);
            }
            if options.relang().unwrap_or_default() {
                session.answering.lang().set(lang);
            }
            use_more(&session, handed.is_none());
            use_told(&session, handed.is_some());
        });
        mistakes(&session, options);
        #[cfg(feature = "whole")]
        if let Some(arrived) = options.arrived() {
            session.arrive(&arrived);
        }
        let history = options.history();
        let taken_over = handed.is_some() && !options.quiet().unwrap_or_default();
        // The page's own history has no place for visitors who come one after another.
        #[cfg(feature = "whole")]
        let history = history && !session.kiosk.on;
        #[cfg(feature = "whole")]
        let taken_over = taken_over || kiosk::follows_another(options);
        let taken_over = Cell::new(taken_over);
        Ok(Self { owner, session, history, taken_over, view: RefCell::new(None) })
    }

    /// Shows the widget in `root`. A widget that is shown already is moved there.
    pub fn attach(&self, root: HtmlElement) {
        self.detach();
        let (session, history) = (self.session.clone(), self.history);
        let enter = self.taken_over.take();
        let parent = root.clone();
        let view = self.owner.with(|| {
            mount_to(parent, move || {
                context::provide(&session, entry::program());
                if history {
                    use_history(&session);
                }
                view! { <App enter/> }.into_any()
            })
        });
        self.session.root.set(Some(root));
        *self.view.borrow_mut() = Some(view);
    }

    /// Name of the screen shown.
    #[must_use]
    pub fn place(&self) -> String {
        self.session.answering.screen().get_untracked().name()
    }

    /// What the visitor says of going on by itself, where they said anything.
    #[must_use]
    pub fn advances(&self) -> Option<bool> {
        self.session.answering.own_advances()
    }

    /// Takes the widget off the page. The answers stay.
    pub fn detach(&self) {
        // Dropping it takes the view off and cleans up.
        drop(self.view.borrow_mut().take());
        #[cfg(feature = "whole")]
        if let Some(root) = self.session.root.get_untracked() {
            print::discard(&self.session.printed, &root);
        }
        self.session.root.set(None);
    }
}

impl Widget {
    /// Goes to the screen of that name, or to the first one of that step. Where the page does
    /// not have it, to the nearest one; other names change nothing.
    pub fn go(&self, name: &str) {
        if let Some(screen) = Screen::from_name(name) {
            self.session.go(screen);
        }
    }

    /// Erases everything, for the page.
    pub fn reset(&self) {
        autosave::wipe(&self.session, "page");
        self.session.say(Some(Notice::Erased));
    }
}

#[cfg(feature = "whole")]
impl Widget {
    /// Lets the visitor look at a result file, a code or a link, before anything is taken.
    pub fn arrive(&self, text: &str) {
        self.session.arrive(text);
        self.session.go(Screen::Load);
    }

    /// Prints the report, without names.
    pub fn print(&self) {
        paper::print_report(&self.session, false);
    }

    /// Shows what could be handed to whoever runs the page. Only the visitor hands it over.
    pub fn offer(&self) {
        self.session.go(Screen::Share);
    }
}

#[cfg(not(feature = "whole"))]
impl Widget {
    /// Says that the whole program could not be loaded.
    pub fn more_failed(&self) {
        self.session.without_more();
    }
}

/// The built-in packs, with those of the page in their places as far as they can be taken.
#[cfg(feature = "whole")]
fn with_own(
    mut setting: Setting,
    options: &Options,
) -> Result<(Setting, Catalog), PackError> {
    let glossary = setting.shelf.glossary().clone();
    let mut catalog = Catalog::built_in()?.with_glossary(glossary);
    for pack in options.packs().iter().flat_map(js_sys::Array::iter) {
        let taken = catalog.take_own(&pack.as_string().unwrap_or_default());
        setting.wishes.faults.extend(taken.err().unwrap_or_default());
    }
    Ok((setting, catalog))
}

/// Tells the page what of its wishes cannot be.
fn mistakes(session: &Session, options: &Options) {
    let wishes = &session.wishes;
    if wishes.edition.is_none() && options.wish("edition").is_some() {
        tell_error(session, "attribute", "edition: the principles have no such edition");
    }
    #[cfg(feature = "whole")]
    if !wishes.faults.is_empty() {
        tell_error(session, "pack", &wishes.faults.join("\n"));
    }
}

/// Has `told` called if the program ever stops by a mistake of ours. After that nothing of
/// it may be called any more. It is told nothing: a message could hold a visitor's text.
pub fn on_panic(told: js_sys::Function) {
    let told = SendWrapper::new(told);
    std::panic::set_hook(Box::new(move |_| {
        // Nothing can be done about a page that throws while being told.
        let _ = told.call0(&JsValue::UNDEFINED);
    }));
}
