//! What the components of the later screens read from Leptos' context, besides what every
//! component reads ([`super::context`]).

use super::{
    context::{self, text, use_answering},
    whole_widget::WholeWidget,
    words::later::{LaterText, later_text},
};
use crate::{
    app::session::Session,
    content::lang::Text,
    text::{ResultWords, result_words},
};
use leptos::prelude::*;

/// The widget of the whole program that a component belongs to.
#[derive(Clone, Copy)]
pub(crate) struct WholeContext {
    session: Session,
    is_kiosk: bool,
    widget: StoredValue<WholeWidget, LocalStorage>,
}

/// Provides to the components below what every program has, and what only this one has.
pub(crate) fn provide(widget: &WholeWidget) {
    context::provide(widget);
    provide_context(WholeContext {
        session: widget.session,
        is_kiosk: widget.kiosk.on,
        widget: StoredValue::new_local(widget.clone()),
    });
}

/// The widget that the component belongs to.
pub(crate) fn use_whole_widget() -> WholeContext {
    expect_context()
}

impl WholeContext {
    /// Its state, and what its page gave it.
    pub(crate) fn get(self) -> WholeWidget {
        self.widget.get_value()
    }
}

/// The state of the check, with what comes after the questions.
pub(crate) fn use_session() -> Session {
    use_whole_widget().session
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

/// A text of a pack, in the language of now.
pub(crate) fn pack_words(
    words: &Text,
) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let (lang, words) = (use_answering().lang(), words.clone());
    move || words.get(lang.get()).to_owned()
}

/// The same as it is shown.
pub(crate) fn pack_text(words: &Text) -> AnyView {
    text(pack_words(words))
}

/// Whether visitors come one after another, so that nothing may be left on the machine.
pub(crate) fn is_kiosk() -> bool {
    use_whole_widget().is_kiosk
}
