//! How an item was answered: a shape and a word, never a colour alone.

use super::marks::answer_shape;
use crate::{app::labels::GivenAnswer, ui::context::text};
use leptos::prelude::*;

/// The mark.
#[component]
pub(crate) fn AnswerMark(
    /// The answer.
    answer: GivenAnswer,
) -> impl IntoView {
    let (shape, class) = answer_shape(answer.counted);
    view! {
        <span class=class>
            <span class="h-mark__shape" aria-hidden="true">{shape}</span>
            {text(answer.word)}
        </span>
    }
}
