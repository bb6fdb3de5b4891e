//! Answers survive a reload of the tab, where the page wants that and the browser lets them.

use super::{
    store::{Refused, Store},
    told::{tell_error, tell_reset},
};
use crate::{
    app::config::StorageMode,
    export::json,
    ui::{screen::Screen, session::Session, words::Notice},
};
use leptos::prelude::*;
use std::cell::Cell;

/// The result file of the last answer.
const ANSWERS: &str = "answers";
/// The screen shown.
const PLACE: &str = "place";
/// A result file that could not be read, set aside.
const DAMAGED: &str = "damaged";

/// Puts back what the tab kept and from then on keeps every change. `copy` is given the
/// same text, for the page to hold in case the program stops.
///
/// `handed` is a result file and the name of its screen, from the program that was here
/// before; what the tab kept is then the same or, where storage is refused, nothing.
pub(crate) fn use_autosave(
    session: &Session,
    handed: Option<&(String, String)>,
    copy: impl Fn(&str) + 'static,
) {
    let store = Store::new(&session.wishes);
    let told = Cell::new(false);
    let tell = move |session: &Session, kept: Result<(), Refused>| {
        if kept.is_err() && !told.replace(true) {
            session.say(Some(Notice::NotKept));
            tell_error(
                session,
                "storage",
                "the browser does not let this page keep anything",
            );
        }
    };
    match handed {
        Some((file, place)) => take_over(session, file, place),
        None => tell(session, resume(session, &store)),
    }
    let kept = session.clone();
    Effect::new(move |_| {
        follow(&kept);
        untrack(|| tell(&kept, keep(&kept, &store, &copy)));
    });
}

/// Has the present effect run again after every change of what is kept.
fn follow(session: &Session) {
    let answering = session.answering;
    answering.assessment().track();
    answering.lang().track();
    answering.screen().track();
    #[cfg(feature = "whole")]
    session.app.workbook().track();
    #[cfg(not(feature = "whole"))]
    answering.carried().track();
}

fn keep(session: &Session, store: &Store, copy: &impl Fn(&str)) -> Result<(), Refused> {
    let screen = session.answering.screen().get_untracked();
    // At the start there is nothing to lose, so nothing is left behind either.
    if session.is_untouched() && screen == Screen::Start {
        copy("");
        return forget(store);
    }
    let file = session.file(true);
    copy(&file);
    store.set(ANSWERS, &file)?;
    store.set(PLACE, &screen.name())
}

/// Forgets everything, and tells the page who wanted that.
pub(crate) fn wipe(session: &Session, by: &str) {
    erase(session);
    session.reset();
    tell_reset(session, by);
}

/// Removes everything that the browser keeps for the widget.
pub(crate) fn erase(session: &Session) {
    // What was kept elsewhere before the page chose another place goes, too.
    let store = Store::new(&session.wishes);
    forget_all(&store.instead(StorageMode::Session));
    forget_all(&store.instead(StorageMode::Local));
}

#[inline(never)]
fn forget_all(store: &Store) {
    // Where the storage is refused, nothing was kept.
    let _ = forget(store).and_then(|()| store.remove(DAMAGED));
}

fn forget(store: &Store) -> Result<(), Refused> {
    store.remove(ANSWERS)?;
    store.remove(PLACE)
}

fn take_over(session: &Session, file: &str, place: &str) {
    // Empty where nothing was put in yet.
    if let Ok(read) = json::read(&session.catalog, file) {
        let _ = session.restore(read);
    }
    session.go(Screen::from_name(place).unwrap_or(Screen::Start));
}

fn resume(session: &Session, store: &Store) -> Result<(), Refused> {
    let Some(text) = store.get(ANSWERS)? else { return Ok(()) };
    match json::read(&session.catalog, &text) {
        Ok(read) => {
            let taken = read.dropped.is_empty();
            let whole = session.restore(read) && taken;
            let place = store.get(PLACE)?;
            let screen = place.and_then(|name| Screen::from_name(&name));
            session.go(screen.unwrap_or(Screen::Start));
            let kept = session.wishes.storage;
            let notice =
                if whole { Notice::Resumed(kept) } else { Notice::ResumedInPart(kept) };
            session.say(Some(notice));
            Ok(())
        }
        Err(_) => {
            session.say(Some(Notice::Damaged));
            store.set(DAMAGED, &text)?;
            forget(store)
        }
    }
}
