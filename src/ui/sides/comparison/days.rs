//! Which result is which, and what cannot be compared.

use crate::{
    app::compared::{ComparedDay, ComparisonNote},
    ui::{
        context::{text, use_common},
        session_context::{later_word, use_later_words},
    },
};
use leptos::{html, prelude::*};

/// Both days, and the notes.
#[component]
pub(super) fn Days(
    /// The first result.
    before: ComparedDay,
    /// The second one.
    after: ComparedDay,
    /// What cannot be compared.
    notes: Vec<ComparisonNote>,
    /// The place of the days.
    place: NodeRef<html::Ul>,
) -> impl IntoView {
    let (words, common) = (use_later_words(), use_common());
    let day = move |one: ComparedDay| {
        text(move || {
            let words = &words().compare;
            let day = one.day.map_or(words.no_day.to_owned(), common().date);
            (words.day)(&day, one.present)
        })
    };
    let note = move |note: ComparisonNote| {
        let said = move || {
            let words = &words().compare;
            match &note {
                ComparisonNote::Editions(was, is) => (words.editions)(was, is),
                ComparisonNote::OneOnly => words.one_only.to_owned(),
                ComparisonNote::NotComparable => words.not_comparable.to_owned(),
            }
        };
        view! { <p class="h-note">{text(said)}</p> }
    };
    view! {
        <div class="h-piece">
            <ul class="h-sides__days" tabindex="-1" node_ref=place>
                <li>
                    <strong class="h-sides__which">
                        {text(later_word(|words| words.compare.before))}
                    </strong>
                    {day(before)}
                </li>
                <li>
                    <strong class="h-sides__which">
                        {text(later_word(|words| words.compare.after))}
                    </strong>
                    {day(after)}
                </li>
            </ul>
            {notes.into_iter().map(note).collect_view()}
        </div>
    }
}
