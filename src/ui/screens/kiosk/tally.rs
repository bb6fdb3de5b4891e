//! How many visitors came to which result, with what can be done with it.

use super::figures::{FigureGroup, FigureGroups, groups};
use crate::{
    app::{answering::Answering, kiosk::Kiosk, notice::Notice},
    ui::{
        context::{text, use_answering},
        kiosk::use_kiosk,
        paper,
        parts::{
            button::Button,
            confirm_button::ConfirmButton,
            rows::FoldRow,
            status_message::{StatusLine, StatusMessage},
            when::When,
        },
        session_context::{WholeContext, later_word, use_later_words, use_whole_widget},
        words::later::later_text,
    },
};
use leptos::prelude::*;

/// The figures once there are enough visitors, how many are lacking before that.
#[component]
pub(super) fn Tally() -> impl IntoView {
    let (kiosk, words) = (use_kiosk(), use_later_words());
    let (answering, widget) = (use_answering(), use_whole_widget());
    let is_told = Memo::new(move |_| kiosk.figures().is_some());
    let until = move || kiosk.tally().with(|tally| tally.until_next());
    let unfinished = move || kiosk.figures().map_or(0, |figures| figures.unfinished);
    view! {
        <When is=move || !is_told.get()>
            <p>{text(move || (words().kiosk.too_few)(until()))}</p>
        </When>
        <When is=move || is_told.get()>
            <div class="h-row">
                <Button on_press=move || kiosk.projects().set(true)
                    label=later_word(|words| words.kiosk.project)/>
                <Button on_press=move || print(kiosk, answering, widget)
                    label=later_word(|words| words.result.print)/>
            </div>
            <FigureGroups/>
            <div>
                <p class="h-note">{text(move || tells_of(kiosk, answering))}</p>
                <When is=move || unfinished() != 0>
                    <p class="h-note">
                        {text(move || (words().kiosk.unfinished)(unfinished()))}
                    </p>
                </When>
            </div>
        </When>
    }
}

/// How many visitors the figures tell of, and when they change.
pub(super) fn tells_of(kiosk: Kiosk, answering: Answering) -> String {
    let words = &later_text(answering.lang().get()).kiosk;
    let finished = kiosk.figures().unwrap_or_default().finished;
    let until = kiosk.tally().with(|tally| tally.until_next());
    (words.tells_of)(finished, until)
}

/// Forgets what was counted, after asking.
#[component]
pub(super) fn ClearRow() -> impl IntoView {
    let (kiosk, status) = (use_kiosk(), StatusMessage::new());
    let clear = move || {
        kiosk.clear_tally();
        status.tell(Notice::new(|lang| later_text(lang).kiosk.cleared.to_owned()));
    };
    view! {
        <FoldRow title=later_word(|words| words.kiosk.clear)>
            <ConfirmButton class="h-button h-erase__button" on_confirm=clear
                asks=Signal::derive(move || kiosk.tally().with(|tally| !tally.is_empty()))
                label=later_word(|words| words.kiosk.clear)
                question=later_word(|words| words.kiosk.clear_ask)
                yes=later_word(|words| words.kiosk.clear_yes)/>
            <StatusLine status/>
        </FoldRow>
    }
}

/// Opens the print dialog for the figures.
fn print(kiosk: Kiosk, answering: Answering, widget: WholeContext) {
    let (groups, about) = untrack(|| {
        let lang = answering.lang().get();
        (groups(kiosk, answering, lang), tells_of(kiosk, answering))
    });
    let words = &later_text(answering.lang().get_untracked()).kiosk;
    let title = words.tally;
    paper::print_view(&widget.get(), title, move || {
        view! {
            <article class="p-page">
                <h1>{title}</h1>
                <p>{about}</p>
                {groups.into_iter().map(table).collect_view()}
                <p>{words.tally_about}</p>
            </article>
        }
        .into_any()
    });
}

/// A group on paper.
fn table(group: FigureGroup) -> impl IntoView {
    let row = |(name, n): (String, i64)| {
        view! {
            <tr><th scope="row">{name}</th><td class="h-table__number">{n.to_string()}</td></tr>
        }
    };
    view! {
        <h2>{group.title}</h2>
        <table class="h-table p-sheet">
            <tbody>{group.rows.into_iter().map(row).collect_view()}</tbody>
        </table>
        <p>{group.note}</p>
    }
}
