//! One self-check with state of its own, as far as both programs have it.

use super::{Options, options};
use crate::ui::{
    self,
    app::App,
    effects::{
        autosave::{self, use_autosave},
        events::{emit_error, use_progress_event},
        history::use_history,
    },
    screen::Screen,
    words::Notice,
};
use any_spawner::Executor;
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    tachys::view::any_view::AnyViewState,
};
use std::cell::{Cell, RefCell};
use web_sys::HtmlElement;

/// One self-check with state of its own.
///
/// The state lives as long as the widget, the view only while it is attached: an element
/// that is moved in its page loses no answer.
pub struct Widget {
    owner: Owner,
    widget: ui::widget::Widget,
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
    /// A widget whose state lives as long as `owner`, which provides what its components read.
    pub(super) fn new(
        owner: Owner,
        widget: ui::widget::Widget,
        history: bool,
        taken_over: bool,
    ) -> Self {
        Self {
            owner,
            widget,
            history,
            taken_over: Cell::new(taken_over),
            view: RefCell::new(None),
        }
    }

    /// Its state, and what its page gave it.
    pub(super) fn widget(&self) -> &ui::widget::Widget {
        &self.widget
    }

    /// Shows the widget in `root`. A widget that is shown already is moved there.
    pub fn attach(&self, root: HtmlElement) {
        self.detach();
        let parent = root.clone();
        let (widget, history) = (self.widget.clone(), self.history);
        let enter = self.taken_over.take();
        let view = self.owner.with(|| {
            mount_to(parent, move || {
                if history {
                    use_history(&widget);
                }
                view! { <App enter/> }.into_any()
            })
        });
        self.widget.root.set(Some(root));
        *self.view.borrow_mut() = Some(view);
    }

    /// Takes the widget off the page. The answers stay.
    pub fn detach(&self) {
        // Dropping it takes the view off and cleans up.
        drop(self.view.borrow_mut().take());
        self.widget.root.set(None);
    }

    /// Name of the screen shown.
    #[must_use]
    pub fn place(&self) -> String {
        self.widget.answering.screen().get_untracked().name()
    }

    /// What the visitor says of going on by itself, where they said anything.
    #[must_use]
    pub fn advances(&self) -> Option<bool> {
        self.widget.answering.own_advances()
    }

    /// Goes to the screen of that name, or to the first one of that step. Where the page does
    /// not have it, to the nearest one; other names change nothing.
    pub fn go(&self, name: &str) {
        if let Some(screen) = Screen::from_name(name) {
            self.widget.go(screen);
        }
    }

    /// Takes what the page wants from now on; an equal wish changes nothing. Of what was put in only
    /// the answers to steps go that the page takes away.
    pub fn configure(&self, options: &Options) {
        self.owner.with(|| {
            let answering = self.widget.answering;
            answering.configure(options::host_config(options));
            if options.relang().unwrap_or_default() {
                answering.lang().set(options::lang(options));
            }
            let (level, wanted) =
                (self.widget.heading_level, options::heading_level(options));
            if level.get_untracked() != wanted {
                level.set(wanted);
            }
        });
        report_mistakes(&self.widget, options);
    }

    /// Erases everything, for the page.
    pub fn reset(&self) {
        autosave::wipe(&self.widget, "page");
        self.widget.say(Notice::Erased);
    }
}

/// An owner for the state of a widget.
pub(super) fn new_owner() -> Owner {
    // Effects need it; a second widget finds it there already.
    let _ = Executor::init_wasm_bindgen();
    Owner::new()
}

/// Begins with what the page hands over, or with what the tab kept, and from then on keeps every
/// change and tells the page of it.
pub(super) fn begin(widget: &ui::widget::Widget, options: &Options) {
    let restored = options.restored().zip(options.place());
    use_autosave(widget, restored.as_ref(), options::copy(options));
    // A screen alone is where the page wants to begin.
    if let Some(place) = options.place().filter(|_| restored.is_none()) {
        widget.go(Screen::from_name(&place).unwrap_or(Screen::Start));
    }
    let answering = widget.answering;
    if let Some(advances) = options.advances() {
        answering.set_advances(advances);
    }
    if options.relang().unwrap_or_default() {
        answering.lang().set(options::lang(options));
    }
    use_progress_event(widget, is_restored(options));
}

/// Whether the state comes from another program of the same widget.
pub(super) fn is_restored(options: &Options) -> bool {
    options.restored().zip(options.place()).is_some()
}

/// Whether focus goes to the first screen shown.
pub(super) fn takes_over(options: &Options) -> bool {
    is_restored(options) && !options.quiet().unwrap_or_default()
}

/// Tells the page what of its wishes cannot be.
pub(super) fn report_mistakes(widget: &ui::widget::Widget, options: &Options) {
    let config = widget.answering.config();
    let has_edition = config.with_untracked(|config| config.edition.is_some());
    if !has_edition && options.wish("edition").is_some() {
        emit_error(widget, "attribute", "edition: the principles have no such edition");
    }
}
