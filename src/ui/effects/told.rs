//! Tells the page what happens. It hears how far the visitor is, never what was answered.

use crate::{app::answering::Progress, content::json::Json, ui::session::Session};
use leptos::prelude::*;

/// Tells the page how far the visitor is, after every change of answers or screen that
/// changes it. `known` says that the page has heard of the present state.
pub(crate) fn use_told(session: &Session, known: bool) {
    let completions = session.answering.completions();
    let session = session.clone();
    let last = if known { untrack(|| progress(&session)) } else { String::new() };
    let first = (last, completions.get_untracked());
    Effect::new(move |before: Option<(String, u32)>| {
        let (last, completed) = before.unwrap_or_else(|| first.clone());
        let (now, times) = (progress(&session), completions.get());
        if last != now {
            tell(&session, "progress", &now);
        }
        if completed < times {
            tell(&session, "complete", "{}");
        }
        (now, times)
    });
}

fn progress(session: &Session) -> String {
    let Progress { answered, of } = session.answering.progress().get();
    let step = session.answering.screen().get().step();
    format!("{{\"answered\":{answered},\"of\":{of},\"step\":\"{step}\"}}")
}

/// Tells the page what happened, with more of it as JSON.
pub(crate) fn tell(session: &Session, kind: &str, more: &str) {
    session.answering.host().emit_event(kind, more);
}

/// Tells the page that everything was erased, and by whom.
pub(crate) fn tell_reset(session: &Session, by: &str) {
    tell(session, "reset", &format!("{{\"by\":\"{by}\"}}"));
}

/// Tells the page what went wrong, for its author: a code, and a sentence in English.
pub(crate) fn tell_error(session: &Session, code: &str, message: &str) {
    let message = Json::from(message).print();
    tell(session, "error", &format!("{{\"code\":\"{code}\",\"message\":{message}}}"));
}

/// Tells the page that something left by that way.
#[cfg(feature = "whole")]
pub(crate) fn tell_export(session: &Session, format: &str) {
    tell(session, "export", &format!("{{\"format\":\"{format}\"}}"));
}
