//! All state of one widget, and the only actions that change it.

pub(crate) use super::part::{Part, answers};
use super::{
    book::{self, Book},
    effects::today::today,
    screen::Screen,
    setting::Setting,
    var::Var,
    wishes::Wishes,
    words::Notice,
};
use crate::{
    content::{catalog::Catalog, lang::Lang},
    domain::{
        assessment::{Assessment, Goal, Policy},
        date::Date,
    },
    export::json::{self, ReadBack},
};
use leptos::prelude::{ArcTrigger, Notify};
use std::{cell::Cell, rc::Rc};
use web_sys::{Document, HtmlElement};
#[cfg(feature = "whole")]
use {
    super::press::{Press, Support},
    crate::{
        content::shelf::Shelf,
        domain::{report::Report, what_if::Change},
    },
    std::cell::OnceCell,
};

/// The state. Copies are of the handle.
#[derive(Clone)]
pub(crate) struct Session(Rc<State>);

/// The fields that a view reads; only the actions of [`Session`] change them.
pub(crate) struct State {
    pub(crate) instance: u32,
    pub(crate) heading_level: u8,
    pub(crate) dress: Rc<dyn Fn(&Document)>,
    /// See [`Setting::wishes`].
    pub(crate) wishes: Wishes,
    /// Whether the last answer made the path complete, and the page was not told yet.
    pub(crate) completed: Cell<bool>,
    /// See [`Setting::more`].
    #[cfg(not(feature = "whole"))]
    pub(crate) more: super::setting::More,
    /// Whether the whole program could not be loaded.
    #[cfg(not(feature = "whole"))]
    pub(crate) more_failed: Var<bool>,
    /// The packs.
    pub(crate) catalog: Catalog,
    /// The packs of the later screens.
    #[cfg(feature = "whole")]
    pub(crate) shelf: Shelf,
    /// What the visitor has put in.
    pub(crate) assessment: Var<Assessment>,
    /// What the visitor has put in after the questions.
    pub(crate) book: Var<Book>,
    /// The catalog in plain Japanese, once it was wanted.
    #[cfg(feature = "whole")]
    pub(crate) plainer: OnceCell<Catalog>,
    /// What is tried out, without being an answer.
    #[cfg(feature = "whole")]
    pub(crate) trial: Var<Vec<Change>>,
    /// What the papers have besides the result; kept nowhere else.
    #[cfg(feature = "whole")]
    pub(crate) press: Press,
    /// What comes in from outside and goes out.
    #[cfg(feature = "whole")]
    pub(crate) carry: super::carry::Carry,
    /// Visitors who come one after another.
    #[cfg(feature = "whole")]
    pub(crate) kiosk: super::kiosk::Kiosk,
    /// Shows that nothing is sent.
    #[cfg(feature = "whole")]
    pub(crate) proof: super::effects::proof::Proof,
    /// See [`Setting::own_page`].
    pub(crate) own_page: bool,
    /// What it amounts to; always that of `assessment`. The first program shows nothing of it.
    #[cfg(feature = "whole")]
    pub(crate) report: Var<Report>,
    /// The day of the last answer.
    #[cfg(not(feature = "whole"))]
    pub(crate) taken_on: Var<Date>,
    /// Tells when the edition changes, and so how many principles there are.
    pub(crate) edition: ArcTrigger,
    /// Tells when the path or the edition changes, and so which steps there are.
    pub(crate) path: ArcTrigger,
    /// The language of the interface.
    pub(crate) lang: Var<Lang>,
    /// The screen shown.
    pub(crate) screen: Var<Screen>,
    /// What was last said in passing.
    pub(crate) notice: Var<Option<Notice>>,
    /// The element that the view is in; `None` while it is off the page.
    pub(crate) root: Var<Option<HtmlElement>>,
}

impl std::ops::Deref for Session {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Session {
    /// A fresh session.
    pub(crate) fn new(mut setting: Setting, catalog: Catalog) -> Self {
        // Where there is no such edition, the visitor chooses as usual.
        let known =
            |edition: &String| catalog.principles(edition).pack.edition == *edition;
        setting.wishes.edition = setting.wishes.edition.filter(known);
        let fresh = setting.wishes.fresh(&catalog);
        #[cfg(feature = "whole")]
        let report = catalog.report(&fresh, today());
        #[cfg(feature = "whole")]
        let carry = super::carry::Carry::new(&setting);
        #[cfg(feature = "whole")]
        let press = Press::new(setting.sheet, &setting.wishes.brand);
        Self(Rc::new(State {
            #[cfg(feature = "whole")]
            carry,
            #[cfg(feature = "whole")]
            kiosk: super::kiosk::Kiosk::new(setting.kiosk, setting.lang),
            #[cfg(feature = "whole")]
            proof: setting.proof,
            own_page: setting.own_page,
            instance: setting.instance,
            heading_level: setting.heading_level,
            dress: setting.dress,
            wishes: setting.wishes,
            completed: Cell::new(false),
            #[cfg(not(feature = "whole"))]
            more: setting.more,
            #[cfg(not(feature = "whole"))]
            more_failed: Var::new(false),
            catalog,
            #[cfg(feature = "whole")]
            shelf: setting.shelf,
            assessment: Var::new(fresh),
            book: Var::new(book::empty()),
            #[cfg(feature = "whole")]
            plainer: OnceCell::new(),
            #[cfg(feature = "whole")]
            trial: Var::new(Vec::new()),
            #[cfg(feature = "whole")]
            press,
            #[cfg(feature = "whole")]
            report: Var::new(report),
            #[cfg(not(feature = "whole"))]
            taken_on: Var::new(today()),
            edition: ArcTrigger::new(),
            path: ArcTrigger::new(),
            lang: Var::new(setting.lang),
            screen: Var::new(Screen::Start),
            notice: Var::new(None),
            root: Var::new(None),
        }))
    }

    /// Sets what the visitor aims at.
    pub(crate) fn aim(&self, goal: Goal) {
        self.change(|a| a.goal = goal);
        self.path.notify();
    }

    /// Chooses the edition of the principles. Answers to both are kept.
    pub(crate) fn choose_edition(&self, edition: &str) {
        self.change(|a| edition.clone_into(&mut a.principles_edition));
        self.edition.notify();
        self.path.notify();
    }

    /// Notes where the basic policy stands.
    pub(crate) fn set_policy(&self, change: impl FnOnce(&mut Policy)) {
        self.change(|a| change(&mut a.policy));
    }

    /// Switches counting with the official answers only.
    pub(crate) fn set_strict(&self, strict: bool) {
        self.change(|a| a.strict = strict);
    }

    /// Shows a screen; one that does not exist on the chosen path shows the start.
    pub(crate) fn go(&self, screen: Screen) {
        let items = self.catalog.diagnosis().pack.items.len();
        let asks = self.assessment.read().asks_diagnosis();
        let screen = self.wishes.nearest(screen);
        let there = match screen {
            Screen::Question(at) => asks && at < items,
            Screen::List => asks,
            _ => true,
        };
        self.say(None);
        self.screen.set(if there { screen } else { Screen::Start });
    }

    /// Goes on without the whole program. A later screen waits and says so; what was wanted
    /// in plain Japanese stays in Japanese.
    #[cfg(not(feature = "whole"))]
    pub(crate) fn without_more(&self) {
        self.more_failed.set(true);
        if !self.screen.get().is_later() {
            self.lang.set(Lang::Ja);
            self.say(Some(Notice::NoPlainJapanese));
            self.more_failed.set(false);
        }
    }

    /// Says something in passing, or nothing any more.
    pub(crate) fn say(&self, notice: Option<Notice>) {
        self.notice.set(notice);
    }

    /// Forgets everything put in and goes back to the start.
    pub(crate) fn reset(&self) {
        self.put(self.wishes.fresh(&self.catalog), today(), book::empty());
        #[cfg(feature = "whole")]
        {
            self.carry.forget();
            self.wishes.handed.set(None);
            self.press.support.set(Support::of(&self.wishes.brand));
        }
        self.go(Screen::Start);
    }

    /// Whether the visitor has put in anything that would be lost.
    pub(crate) fn is_untouched(&self) -> bool {
        self.assessment.read().is_untouched() && book::is_untouched(&self.book.read())
    }

    /// Puts back what a file held; `false` where some of what came after the questions had
    /// to be left out.
    pub(crate) fn restore(&self, mut read: ReadBack) -> bool {
        self.wishes.fit(&mut read.assessment);
        #[cfg(feature = "whole")]
        {
            self.trial.set(Vec::new());
            self.press.secret.set(false);
        }
        let (book, whole) = book::read(self, &read.later);
        self.book.set(book);
        self.draw(&read.assessment, read.taken_on);
        self.assessment.set(read.assessment);
        self.edition.notify();
        self.path.notify();
        if let Some(lang) = read.language {
            self.lang.set(lang);
        }
        whole
    }

    /// Puts answers and what came after them into the place of the present ones.
    pub(crate) fn put(&self, mut assessment: Assessment, taken_on: Date, book: Book) {
        self.wishes.fit(&mut assessment);
        #[cfg(feature = "whole")]
        self.trial.set(Vec::new());
        self.book.set(book);
        self.draw(&assessment, taken_on);
        self.assessment.set(assessment);
        self.edition.notify();
        self.path.notify();
    }

    /// The result file of the present state; with `names`, also what names the company
    /// or people.
    pub(crate) fn file(&self, names: bool) -> String {
        let later = book::write(self, names);
        let (a, lang) = (self.assessment.read(), self.lang.get());
        #[cfg(feature = "whole")]
        return json::write(&self.catalog, &a, &self.report.read(), &later, lang);
        #[cfg(not(feature = "whole"))]
        json::write_given(&self.catalog, &a, self.taken_on.get(), &later, lang)
    }

    pub(super) fn change(&self, change: impl FnOnce(&mut Assessment)) {
        self.assessment.update(change);
        self.draw(&self.assessment.read(), today());
    }

    #[cfg(feature = "whole")]
    fn draw(&self, assessment: &Assessment, taken_on: Date) {
        self.report.set(self.catalog.report(assessment, taken_on));
    }

    #[cfg(not(feature = "whole"))]
    fn draw(&self, _: &Assessment, taken_on: Date) {
        self.taken_on.set(taken_on);
    }
}
