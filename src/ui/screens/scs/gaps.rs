//! How far the checklist of a star is, and what it has open.

use super::gaps_table::GapsTable;
use crate::{
    app::{
        extract::Extract,
        scs::{Checklist, Gaps},
    },
    domain::{choice::Choice, score::Counted, scs::progress::Standing},
    ui::{
        context::{text, use_answering, use_widget, word},
        effects::export::export_file,
        paper::print_scs_table,
        parts::{
            answer_mark::AnswerMark,
            bars::CountBar,
            button::Button,
            each::Each,
            heading::{Heading, ScreenHeading},
            option_row::RadioRow,
            source_line::SourceLine,
            status_message::{StatusLine, StatusMessage},
        },
        screen::Screen,
        session_context::{
            later_word, use_later_words, use_result_words, use_session, use_whole_widget,
        },
    },
};
use leptos::prelude::*;

/// The screen.
#[component]
pub(crate) fn GapsScreen() -> impl IntoView {
    let (answering, session) = (use_answering(), use_session());
    let gaps = Memo::new(move |_| session.scs_gaps());
    let go_on = move || session.open_checklist(untrack(|| session.scs_goal()));
    view! {
        <div class="h-screen h-screen--scs" part="screen">
            <ScreenHeading text=later_word(|words| words.scs.gaps)/>
            <p class="h-lead">{later_word(|words| words.scs.gaps_lead)}</p>
            <Stars/>
            <Figures gaps/>
            <section class="h-section">
                <Heading depth=1 class="h-section__title" text=later_word(|words| words.scs.left)/>
                <p class="h-note">{later_word(|words| words.scs.table_about)}</p>
                <TableActions/>
                <GapsTable gaps/>
            </section>
            <div class="h-nav">
                <Button label=word(|words| words.ask.back)
                    on_press=move || answering.go(Screen::Scs)/>
                <Button kind=" h-button--primary"
                    label=later_word(|words| words.scs.back_to_list) on_press=go_on/>
            </div>
            <SourceLine source=move || Some(session.extended().scs().source.clone())/>
        </div>
    }
}

/// Which star's checklist it is about.
#[component]
fn Stars() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let name = use_widget().id("scs-goal");
    let lists = Memo::new(move |_| session.checklists());
    let row = move |at: usize| {
        let Some(star) =
            untrack(|| lists.with(|lists| lists.get(at).map(|list| list.star)))
        else {
            return ().into_any();
        };
        let size = |list: &Checklist| (list.requirements, list.criteria);
        let about = move || {
            let found = lists.with(|lists| lists.get(at).map(size));
            let (requirements, criteria) = found.unwrap_or_default();
            (words().scs.size)(requirements, criteria)
        };
        view! {
            <RadioRow name=name.clone() id=format!("{name}-{}", star.number())
                label=move || (words().scs.star)(star.number()) about
                checked=Signal::derive(move || session.scs_goal() == star)
                on_choose=move || session.set_scs_goal(star)/>
        }
        .into_any()
    };
    view! {
        <fieldset class="h-goal">
            <legend class="h-legend">{later_word(|words| words.scs.which)}</legend>
            <div class="h-cards"><Each count=move || lists.with(Vec::len) row=row/></div>
        </fieldset>
    }
}

/// The figures of all criteria and of each area.
#[component]
fn Figures(gaps: Memo<Gaps>) -> impl IntoView {
    let words = use_later_words();
    let total = Signal::derive(move || gaps.with(|gaps| gaps.total));
    let done = move || {
        let total = total.get();
        (words().scs.done)(total.of(), total.done)
    };
    let area = move |at: usize| {
        let standing = Signal::derive(move || {
            let standing =
                |gaps: &Gaps| gaps.areas.get(at).map(|(_, standing)| *standing);
            gaps.with(standing).unwrap_or_default()
        });
        let title =
            move || gaps.with(|gaps| gaps.areas.get(at).map(|(title, _)| title.clone()));
        let figure = move || {
            let standing = standing.get();
            format!("{}／{}", standing.done, standing.of())
        };
        view! {
            <li class="h-parts__part">
                <span>{text(move || title().unwrap_or_default())}</span>
                <span class="h-parts__points">{text(figure)}</span>
                <CountBar done=Signal::derive(move || standing.get().done)
                    of=Signal::derive(move || standing.get().of())/>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.scs.areas)/>
            <p class="h-standing">{text(done)}</p>
            <Counts standing=total/>
            <ul class="h-parts">
                <Each count=move || gaps.with(|gaps| gaps.areas.len()) row=area/>
            </ul>
        </section>
    }
}

/// How many criteria stand how, without those that are none.
#[component]
fn Counts(standing: Signal<Standing>) -> impl IntoView {
    let (session, result) = (use_session(), use_result_words());
    let choices = Memo::new(move |_| session.scs_choices());
    let counts = move || {
        let Standing { done, partly, not_done, unknown, unanswered } = standing.get();
        let mut counts = vec![
            (Counted::Choice(Choice::Done), done),
            (Counted::Choice(Choice::Partly), partly),
            (Counted::Choice(Choice::NotDone), not_done),
            (Counted::Choice(Choice::Unknown), unknown),
            (Counted::Unanswered, unanswered),
        ];
        counts.retain(|(_, n)| *n > 0);
        counts
    };
    let row = move |at: usize| {
        let found = move || counts().get(at).copied().unwrap_or((Counted::Unanswered, 0));
        let counted = Signal::derive(move || found().0);
        let word = move || {
            let choice = match counted.get() {
                Counted::Choice(choice) => Some(choice),
                Counted::NotApplicable | Counted::Unanswered => None,
            };
            choices
                .with(|all| {
                    let found = all.iter().find(|one| Some(one.choice) == choice);
                    found.map(|one| one.label.clone())
                })
                .unwrap_or_else(|| result().unanswered.to_owned())
        };
        view! {
            <li>
                <AnswerMark counted word/>
                {move || format!(" {}", found().1)}
            </li>
        }
        .into_any()
    };
    view! { <ul class="h-counts"><Each count=move || counts().len() row=row/></ul> }
}

/// The table as a file and on paper.
#[component]
fn TableActions() -> impl IntoView {
    let (session, widget, status) =
        (use_session(), use_whole_widget(), StatusMessage::new());
    let save = move || {
        let file = untrack(|| session.extract(Extract::Criteria));
        export_file(file, status);
    };
    let print = move || print_scs_table(&widget.get());
    view! {
        <div class="h-beside">
            <Button label=later_word(|words| words.scs.csv) on_press=save/>
            <Button label=later_word(|words| words.scs.print) on_press=print/>
            <StatusLine status/>
        </div>
    }
}
