//! The stars and ISO 27001 side by side: a table where the window is wide, one card per star where
//! it is not. Both show the same cells, and only one of them exists at a time.

use super::{cell::CellFacts, step_state::StepAt};
use crate::{
    app::ladder::Ladder,
    content::ladder::Cell,
    ui::{
        context::{text, use_program},
        effects::wide::use_wide,
        parts::{
            each::Each,
            heading::Heading,
            rows::{FoldRow, Rows},
            text_terms::TextTerms,
        },
        session_context::{later_word, use_session},
    },
};
use leptos::prelude::*;

/// The comparison.
#[component]
pub(super) fn Compare(ladder: Memo<Ladder>) -> impl IntoView {
    let (session, wide) = (use_session(), use_wide());
    let lang = session.answering().lang();
    let texts = Signal::derive(move || {
        let (extended, lang, mut texts) = (session.extended(), lang.get(), Vec::new());
        for rung in &extended.ladder().rungs {
            texts.push(rung.title.get(lang).to_owned());
            let cells = rung.cells.iter();
            texts.extend(cells.map(|cell| cell.fact.text.get(lang).to_owned()));
        }
        texts
    });
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title"
                text=later_word(|words| words.stars.compare)/>
            <p>{later_word(|words| words.stars.compare_lead)}</p>
            <div class="h-piece">
                {move || if wide.get() {
                    view! { <Table ladder/> }.into_any()
                } else {
                    view! { <Cards ladder/> }.into_any()
                }}
            </div>
            <TextTerms texts/>
        </section>
    }
}

/// How many rows are compared.
fn rows() -> impl Fn() -> usize + Copy + Send + Sync + 'static {
    let session = use_session();
    move || session.extended().ladder().rows.len()
}

/// The name of a row, in the language of now.
fn row_title(at: usize) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let session = use_session();
    let lang = session.answering().lang();
    move || {
        let extended = session.extended();
        let row = extended.ladder().rows.get(at);
        row.map(|row| row.title.get(lang.get()).to_owned()).unwrap_or_default()
    }
}

/// What holds for a rung in a row.
fn cell(rung: usize, row: usize) -> Option<Cell> {
    let extended = use_session().extended();
    extended.ladder().rungs.get(rung)?.cells.get(row).cloned()
}

/// The table, in a box that the keyboard can scroll.
#[component]
fn Table(ladder: Memo<Ladder>) -> impl IntoView {
    let plain = use_program().plain_text;
    let caption = later_word(|words| words.stars.compare);
    let rungs = move || ladder.with(|ladder| ladder.rungs.len());
    let head = move |at| {
        let title = StepAt { ladder, at }.text(|step| &step.title);
        view! { <th scope="col">{text(title)}</th> }.into_any()
    };
    let line = move |row: usize| {
        let holds = move |at: usize| {
            let step = StepAt { ladder, at };
            view! { <td><CellFacts cell=cell(at, row) step row=row_title(row)/></td> }
                .into_any()
        };
        view! {
            <tr>
                <th scope="row">{text(row_title(row))}</th>
                <Each count=rungs row=holds/>
            </tr>
        }
        .into_any()
    };
    view! {
        <div class="h-scroll" role="region" tabindex="0" aria-label=move || plain(caption())>
            <table class="h-table h-compare">
                <caption class="h-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{later_word(|words| words.stars.row)}</th>
                        <Each count=rungs row=head/>
                    </tr>
                </thead>
                <tbody><Each count=rows() row=line/></tbody>
            </table>
        </div>
    }
}

/// One folded card per rung.
#[component]
fn Cards(ladder: Memo<Ladder>) -> impl IntoView {
    let card = move |at| view! { <CompareCard step=StepAt { ladder, at }/> }.into_any();
    view! {
        <Rows><Each count=move || ladder.with(|ladder| ladder.rungs.len()) row=card/></Rows>
    }
}

#[component]
fn CompareCard(step: StepAt) -> impl IntoView {
    let fact = move |row: usize| {
        view! {
            <div>
                <dt>{text(row_title(row))}</dt>
                <dd><CellFacts cell=cell(step.at, row) step row=row_title(row)/></dd>
            </div>
        }
        .into_any()
    };
    let count = rows();
    view! {
        <FoldRow title=step.text(|step| &step.title)>
            <dl class="h-stars__facts"><Each count row=fact/></dl>
        </FoldRow>
    }
}
