//! Answers survive a reload of the tab, where the page wants that and the browser lets them.

use super::{
    events::{emit_error, emit_reset},
    store::{Refused, Store},
};
use crate::{
    app::config::StorageMode,
    export::json,
    ui::{screen::Screen, widget::Widget, words::Notice},
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
/// `restored` is a result file and the name of its screen, from the program that was here
/// before; what the tab kept is then the same or, where storage is refused, nothing.
pub(crate) fn use_autosave(
    widget: &Widget,
    restored: Option<&(String, String)>,
    copy: impl Fn(&str) + 'static,
) {
    let config = widget.answering.config();
    let store = move || Store::new(&config.read_untracked());
    let told = Cell::new(false);
    let tell = move |widget: &Widget, kept: Result<(), Refused>| {
        if kept.is_err() && !told.replace(true) {
            widget.say(Notice::NotKept);
            emit_error(
                widget,
                "storage",
                "the browser does not let this page keep anything",
            );
        }
    };
    match restored {
        Some((file, place)) => take_over(widget, file, place),
        None => tell(widget, resume(widget, &store())),
    }
    let kept = widget.clone();
    let mode = Memo::new(move |_| config.with(|config| config.storage));
    Effect::new(move |before: Option<StorageMode>| {
        kept.state.track();
        let (store, mode) = (store(), mode.get());
        let done = untrack(|| keep(&kept, &store, &copy));
        // Where the page wants another place, what was kept moves there.
        if let Some(before) = before.filter(|before| done.is_ok() && *before != mode) {
            forget_all(&store.instead(before));
        }
        tell(&kept, done);
        mode
    });
}

fn keep(widget: &Widget, store: &Store, copy: &impl Fn(&str)) -> Result<(), Refused> {
    let screen = widget.answering.screen().get_untracked();
    // At the start there is nothing to lose, so nothing is left behind either.
    if widget.is_untouched() && screen == Screen::Start {
        copy("");
        return forget(store);
    }
    let file = untrack(|| widget.state.file(true));
    copy(&file);
    store.set(ANSWERS, &file)?;
    store.set(PLACE, &screen.name())
}

/// Forgets everything, and tells the page who wanted that.
pub(crate) fn wipe(widget: &Widget, by: &str) {
    erase(widget);
    widget.state.reset();
    emit_reset(widget, by);
}

/// Removes everything that the browser keeps for the widget.
pub(crate) fn erase(widget: &Widget) {
    // What was kept elsewhere before the page chose another place goes, too.
    let store = Store::new(&widget.answering.config().read_untracked());
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

fn take_over(widget: &Widget, file: &str, place: &str) {
    // Empty where nothing was put in yet. What cannot be shown was left out when the program before
    // this one read it.
    if let Ok(read) = json::read(&widget.catalog, file) {
        let _ = widget.state.restore(read);
    }
    widget.go(Screen::from_name(place).unwrap_or(Screen::Start));
}

fn resume(widget: &Widget, store: &Store) -> Result<(), Refused> {
    let Some(text) = store.get(ANSWERS)? else { return Ok(()) };
    match json::read(&widget.catalog, &text) {
        Ok(read) => {
            let taken = read.dropped.is_empty();
            let whole = widget.state.restore(read) && taken;
            let place = store.get(PLACE)?;
            let screen = place.and_then(|name| Screen::from_name(&name));
            widget.go(screen.unwrap_or(Screen::Start));
            let kept = widget.answering.config().read_untracked().storage;
            let notice =
                if whole { Notice::Resumed(kept) } else { Notice::ResumedInPart(kept) };
            widget.say(notice);
            Ok(())
        }
        Err(_) => {
            widget.say(Notice::Damaged);
            store.set(DAMAGED, &text)?;
            forget(store)
        }
    }
}
