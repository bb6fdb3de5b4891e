//! All state of one widget: that of the check, and what its page gave it; the only actions that change it.

use super::{
    screen::Screen,
    setting::{Dress, Setting},
    wishes::Wishes,
    words::{Notice, ui_text},
};
#[cfg(feature = "whole")]
use crate::app::session::{self, localize};
use crate::{
    app::{answering::Answering, notice},
    content::catalog::Catalog,
    export::json::ReadBack,
};
use leptos::prelude::*;
use std::{rc::Rc, sync::Arc};
use web_sys::HtmlElement;

/// The state. Copies are of the handle.
#[derive(Clone)]
pub(crate) struct Session(Rc<State>);

/// The fields that a view reads; only the actions of [`Session`] change them.
pub(crate) struct State {
    /// The state of the questions.
    pub(crate) answering: Answering,
    /// The same, and what comes after the questions.
    #[cfg(feature = "whole")]
    pub(crate) app: session::Session,
    pub(crate) instance: u32,
    pub(crate) heading_level: u8,
    pub(crate) dress: Dress,
    /// See [`Setting::wishes`].
    pub(crate) wishes: Wishes,
    /// See [`Setting::more`].
    #[cfg(not(feature = "whole"))]
    pub(crate) more: super::setting::More,
    /// Whether the whole program could not be loaded.
    #[cfg(not(feature = "whole"))]
    pub(crate) more_failed: RwSignal<bool>,
    /// The packs.
    pub(crate) catalog: Arc<Catalog>,
    /// The style sheet of the papers, as a text.
    #[cfg(feature = "whole")]
    pub(crate) sheet: String,
    /// What comes in from outside and goes out.
    #[cfg(feature = "whole")]
    pub(crate) carry: super::carry::Carry,
    /// Visitors who come one after another.
    #[cfg(feature = "whole")]
    pub(crate) kiosk: super::kiosk::KioskSession,
    /// What stands in the frame of the last printing.
    #[cfg(feature = "whole")]
    pub(crate) printed: super::effects::print::Printed,
    /// Shows that nothing is sent.
    #[cfg(feature = "whole")]
    pub(crate) proof: super::effects::proof::Proof,
    /// See [`Setting::own_page`].
    pub(crate) own_page: bool,
    /// The element that the view is in; `None` while it is off the page.
    /// It outlives the owner: a timer may still ask for it when the widget is gone.
    pub(crate) root: ArcRwSignal<Option<HtmlElement>>,
}

impl std::ops::Deref for Session {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Session {
    /// A fresh session. It lives as long as the present owner.
    pub(crate) fn new(mut setting: Setting, catalog: Catalog) -> Self {
        let catalog = Arc::new(catalog);
        #[cfg(feature = "whole")]
        let shelf = Arc::new(setting.shelf.clone());
        let answering = Answering::new(
            catalog.clone(),
            #[cfg(not(feature = "whole"))]
            {
                let catalog = catalog.clone();
                Arc::new(move |_| catalog.clone())
            },
            #[cfg(feature = "whole")]
            localize(catalog.clone(), shelf.clone()),
            std::mem::take(&mut setting.wishes.config),
            setting.lang,
            setting.host.clone(),
        );
        setting.wishes.config = answering.config().get_untracked();
        #[cfg(feature = "whole")]
        let app = session::Session::new(answering, shelf);
        Self(Rc::new(State {
            answering,
            #[cfg(feature = "whole")]
            app,
            #[cfg(feature = "whole")]
            carry: super::carry::Carry::new(&setting),
            #[cfg(feature = "whole")]
            kiosk: super::kiosk::KioskSession::new(setting.kiosk, app),
            #[cfg(feature = "whole")]
            printed: super::effects::print::Printed::default(),
            #[cfg(feature = "whole")]
            proof: setting.proof,
            own_page: setting.own_page,
            instance: setting.instance,
            heading_level: setting.heading_level,
            dress: setting.dress,
            wishes: setting.wishes,
            #[cfg(not(feature = "whole"))]
            more: setting.more,
            #[cfg(not(feature = "whole"))]
            more_failed: RwSignal::new(false),
            catalog,
            #[cfg(feature = "whole")]
            sheet: setting.sheet,
            root: ArcRwSignal::new(None),
        }))
    }

    /// Shows a screen; one that does not exist on the chosen path shows the start.
    pub(crate) fn go(&self, screen: Screen) {
        self.answering.go(screen);
    }

    /// Goes on without the whole program. A later screen waits and says so; what was wanted
    /// in plain Japanese stays in Japanese.
    #[cfg(not(feature = "whole"))]
    pub(crate) fn without_more(&self) {
        self.more_failed.set(true);
        if !self.answering.screen().get_untracked().is_later() {
            self.answering.lang().set(crate::content::lang::Lang::Ja);
            self.say(Some(Notice::NoPlainJapanese));
            self.more_failed.set(false);
        }
    }

    /// Says something in passing, or nothing any more.
    pub(crate) fn say(&self, notice: Option<Notice>) {
        let notice = notice.map(|notice| {
            notice::Notice::new(move |lang| (ui_text(lang).notice)(&notice))
        });
        self.answering.say(notice);
    }

    /// Forgets everything put in and goes back to the start.
    pub(crate) fn reset(&self) {
        #[cfg(not(feature = "whole"))]
        self.answering.reset();
        #[cfg(feature = "whole")]
        self.app.reset();
    }

    /// Whether the visitor has put in nothing that would be lost.
    pub(crate) fn is_untouched(&self) -> bool {
        untrack(|| !self.is_begun())
    }

    /// The opposite, which whoever reads it follows.
    pub(crate) fn is_begun(&self) -> bool {
        #[cfg(not(feature = "whole"))]
        return !self.answering.is_untouched();
        #[cfg(feature = "whole")]
        return !self.app.is_untouched();
    }

    /// Puts back what a file held; `false` where some of what came after the questions had
    /// to be left out.
    pub(crate) fn restore(&self, read: ReadBack) -> bool {
        #[cfg(not(feature = "whole"))]
        {
            self.answering.restore(read);
            true
        }
        #[cfg(feature = "whole")]
        self.app.restore(read)
    }

    /// The result file of the present state; with `names`, also what names the company
    /// or people.
    #[cfg(feature = "whole")]
    pub(crate) fn file(&self, names: bool) -> String {
        untrack(|| self.app.file(names))
    }

    /// The result file of the present state. What names the company or people is carried
    /// along in it unread.
    #[cfg(not(feature = "whole"))]
    pub(crate) fn file(&self, _names: bool) -> String {
        untrack(|| self.answering.file())
    }
}
