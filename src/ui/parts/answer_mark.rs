//! How an answer is shown: a shape and a word, never a colour alone.

use crate::{
    app::part::Part,
    domain::{choice::Choice, score::Counted},
    ui::{
        context::{text, use_answering},
        session_context::use_result_words,
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// An answer as shape and word.
#[component]
pub(crate) fn AnswerMark(
    /// What the item was counted as.
    #[prop(into)]
    counted: Signal<Counted>,
    /// What it says; see [`answer_word`].
    #[prop(into)]
    word: TextProp,
) -> impl IntoView {
    mark(
        move || match counted.get() {
            Counted::Choice(Choice::Done | Choice::Doing) => ("●", "done"),
            Counted::Choice(Choice::Partly | Choice::WillDo) => ("◐", "partly"),
            Counted::Choice(Choice::NotDone | Choice::NotYet) => ("○", "not"),
            Counted::Choice(Choice::Unknown) => ("？", "unknown"),
            Counted::NotApplicable => ("／", "unknown"),
            Counted::Unanswered => ("…", "unknown"),
        },
        word,
    )
}

/// The word of an answer to a question of that part, in the language of now.
pub(crate) fn answer_word(
    part: Part,
    counted: Signal<Counted>,
) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let (answering, words) = (use_answering(), use_result_words());
    move || {
        let lang = answering.lang().get();
        answering.with_pack(part, |loaded| {
            let label = loaded.answer(counted.get()).map(|words| words.label.get(lang));
            label.unwrap_or(words().unanswered).to_owned()
        })
    }
}

fn mark(
    of: impl Fn() -> (&'static str, &'static str) + Copy + Send + Sync + 'static,
    word: TextProp,
) -> impl IntoView {
    view! {
        <span class=move || format!("h-mark h-mark--{}", of().1)>
            <span class="h-mark__shape" aria-hidden="true">{move || of().0}</span>
            {text(word)}
        </span>
    }
}
