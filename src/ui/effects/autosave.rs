//! Answers survive a reload of the tab, where the browser lets them.

use super::store::{Refused, Store};
use crate::{
    export::json,
    ui::{screen::Screen, session::Session, var::follow, words::Notice},
};
use std::cell::Cell;

/// The result file of the last answer.
const ANSWERS: &str = "answers";
/// The screen shown.
const PLACE: &str = "place";
/// A result file that could not be read, set aside.
const DAMAGED: &str = "damaged";

/// Puts back what the tab kept and from then on keeps every change. `copy` is given the
/// same text, for the page to hold in case the program stops.
pub(crate) fn use_autosave(session: &Session, copy: impl Fn(&str) + 'static) {
    let store = Store::new(session.instance);
    let told = Cell::new(false);
    let tell = move |session: &Session, kept: Result<(), Refused>| {
        if kept.is_err() && !told.replace(true) {
            session.say(Some(Notice::NotKept));
        }
    };
    tell(session, resume(session, &store));
    let on = [session.assessment.changed(), session.screen.changed()];
    let kept = session.clone();
    follow(&on, Box::new(move || tell(&kept, keep(&kept, &store, &copy))));
}

fn keep(session: &Session, store: &Store, copy: &impl Fn(&str)) -> Result<(), Refused> {
    let screen = session.screen.get();
    // At the start there is nothing to lose, so nothing is left behind either.
    if session.assessment.read().is_untouched() && screen == Screen::Start {
        copy("");
        return forget(store);
    }
    let file = session.file();
    copy(&file);
    store.set(ANSWERS, &file)?;
    store.set(PLACE, &screen.name())
}

/// Removes everything that the tab keeps for the widget.
pub(crate) fn erase(session: &Session) {
    let store = Store::new(session.instance);
    // Where the storage is refused, nothing was kept.
    let _ = forget(&store).and_then(|()| store.remove(DAMAGED));
}

fn forget(store: &Store) -> Result<(), Refused> {
    store.remove(ANSWERS)?;
    store.remove(PLACE)
}

fn resume(session: &Session, store: &Store) -> Result<(), Refused> {
    let Some(text) = store.get(ANSWERS)? else { return Ok(()) };
    match json::read(&session.catalog, &text) {
        Ok(read) => {
            let whole = read.dropped.is_empty();
            session.restore(read);
            let place = store.get(PLACE)?;
            let screen = place.and_then(|name| Screen::from_name(&name));
            session.go(screen.unwrap_or(Screen::Start));
            let notice = if whole { Notice::Resumed } else { Notice::ResumedInPart };
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
