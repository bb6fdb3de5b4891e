//! What the components of the later screens read from Leptos' context, besides what every
//! component reads ([`super::context`]).

#![allow(dead_code, reason = "the later screens come to use it one after another")]

use super::{
    context::{use_answering, use_widget},
    words::later::{LaterText, later_text},
};
use crate::{
    app::session::Session,
    export::words::{ResultWords, result_words},
};
use leptos::prelude::*;

/// The state of the check, with what comes after the questions.
pub(crate) fn use_session() -> Session {
    use_widget().session().app
}

/// The words of the later screens in the language of now.
pub(crate) fn use_later_words()
-> impl Fn() -> &'static LaterText + Copy + Send + Sync + 'static {
    let lang = use_answering().lang();
    move || later_text(lang.get())
}

/// The words that results have on screen, on paper and in files, in the language of now.
pub(crate) fn use_result_words()
-> impl Fn() -> &'static ResultWords + Copy + Send + Sync + 'static {
    let lang = use_answering().lang();
    move || result_words(lang.get())
}

/// A word of the later screens, in the language of now. One type for all of them keeps the
/// program small.
pub(crate) fn later_word(
    of: fn(&LaterText) -> &'static str,
) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let words = use_later_words();
    move || of(words())
}
