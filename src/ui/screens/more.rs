//! もっと: everything besides the other places, as rows that lead there.

use crate::{
    app::{config::HostConfig, place::MoreRow},
    ui::{
        app::EraseButton,
        context::{text, use_answering},
        parts::{
            each::Each,
            heading::{Heading, ScreenHeading},
            icon::Icon,
            places::row_title,
            rows::{LinkRow, Rows},
        },
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// The screen.
#[component]
pub(crate) fn More() -> impl IntoView {
    let words = use_later_words();
    let config = use_answering().config();
    let rows = Memo::new(move |_| config.with(HostConfig::more_rows));
    let title = row_title();
    let row = move |at: usize| {
        let row = move || rows.with(|rows| rows.get(at).copied());
        let shown = move || {
            row().map(|row| {
                view! {
                    <LinkRow title=move || title(row) screen=row.screen() icon=icon(row)
                        note=move || (words().places.row_about)(row).to_owned()/>
                }
            })
        };
        shown.into_any()
    };
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading text=later_word(|words| words.places.more)/>
            <nav aria-label=later_word(|words| words.places.rows)>
                <Rows><Each count=move || rows.with(Vec::len) row=row/></Rows>
            </nav>
            <Erase/>
        </div>
    }
}

/// What takes everything away, apart from the rest. It asks.
#[component]
fn Erase() -> impl IntoView {
    view! {
        <section class="h-erase">
            <Icon name="erase"/>
            <div class="h-erase__words">
                <Heading depth=1 class="h-erase__title"
                    text=later_word(|words| words.places.erase)/>
                <p class="h-note">{text(later_word(|words| words.places.erase_about))}</p>
            </div>
            <EraseButton class="h-button h-erase__button"/>
        </section>
    }
}

/// The picture of a row.
fn icon(row: MoreRow) -> &'static str {
    match row {
        MoreRow::Keep => "save",
        MoreRow::Share => "send",
        MoreRow::Stars => "stairs",
        MoreRow::Scs => "tasks",
        MoreRow::Compare => "compare",
        MoreRow::Answers => "file",
        MoreRow::Proof => "eye",
    }
}
