//! The application, drafted: its fields, required ones first, to copy from and to print.

use super::{sheet_field::SheetFieldRow, step::NextStep};
use crate::{
    app::declaring::Step,
    ui::{
        context::text,
        paper,
        parts::{
            bars::CountBar,
            button::Button,
            by_hand_text::ByHand,
            copy_button::CopyButton,
            each::Each,
            fact_list::{FactSources, fact_warning},
            rows::{FoldRow, Rows},
            status_message::{StatusLine, StatusMessage},
        },
        session_context::{
            later_word, pack_text, use_later_words, use_session, use_whole_widget,
        },
    },
};
use leptos::prelude::*;

/// The body of the step.
#[component]
pub(super) fn DraftStep() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let draft = Memo::new(move |_| session.application_draft());
    // Which fields are required stands in the pack, whatever is filled in.
    let (required, others) =
        draft.with_untracked(|d| (d.required.clone(), d.others.clone()));
    let of = required.len();
    let filled = move || draft.with(|draft| draft.filled);
    let count = move || (words().declare.count)(filled(), of);
    let others_of = others.len();
    let others_count = move || {
        (words().declare.count)(draft.with(|draft| draft.others_filled), others_of)
    };
    let field = |fields: Vec<usize>| {
        move |at: usize| match fields.get(at) {
            Some(at) => view! { <SheetFieldRow at=*at/> }.into_any(),
            None => ().into_any(),
        }
    };
    let extended = session.extended();
    let declaration = extended.declaration();
    let sheet = &declaration.sheet;
    let sources = declaration.fields.iter().map(|field| field.fact.clone()).collect();
    view! {
        <div class="h-declare__ask">
            <div class="h-declare__line">
                <p class="h-legend">{text(later_word(|words| words.declare.required_fields))}</p>
                <p class="h-legend">{text(count)}</p>
            </div>
            <CountBar done=Signal::derive(filled) of=Signal::stored(of)/>
        </div>
        <div class="h-fields h-sheet">
            <Each count=move || of row=field(required)/>
        </div>
        <Rows kind=" h-rows--inner">
            <FoldRow title=later_word(|words| words.declare.other_fields) end=others_count>
                <div class="h-fields h-sheet">
                    <Each count=move || others_of row=field(others)/>
                </div>
            </FoldRow>
        </Rows>
        <DraftActions/>
        <NextStep step=Step::Draft/>
        <p class="h-note">{pack_text(&sheet.text)}{fact_warning(sheet)}</p>
        <p class="h-note">{text(later_word(|words| words.declare.private))}</p>
        <FactSources facts=sources said=false/>
    }
}

/// What is done with the draft.
#[component]
fn DraftActions() -> impl IntoView {
    let (session, status, widget) =
        (use_session(), StatusMessage::new(), use_whole_widget());
    let print = move || {
        paper::print_sheet(&widget.get());
    };
    let print = view! {
        <Button label=later_word(|words| words.declare.print) on_press=print/>
    };
    view! {
        <div class="h-beside">
            <CopyButton label=later_word(|words| words.declare.copy_all) kind="copy" status
                text=move || untrack(|| session.sheet_text())/>
            {print}
            <StatusLine status/>
        </div>
        <ByHand kind="copy" text=Signal::derive(move || session.sheet_text())/>
    }
    .into_any()
}
