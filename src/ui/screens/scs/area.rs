//! One area of ★3 as a bar that unfolds into its requirements.

use crate::{
    app::scs::{Area, RequirementRow, ScsMap},
    domain::scs::known::{Counts, Stage},
    ui::{
        context::{text, use_answering},
        parts::{
            button::Button,
            each::Each,
            fold::Fold,
            stage_mark::{StageMark, questions},
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// The area at that position.
#[component]
pub(super) fn AreaFold(
    /// What is known of the requirements.
    map: Memo<ScsMap>,
    /// Its position among the areas shown.
    at: usize,
) -> impl IntoView {
    let (words, questions) = (use_later_words(), questions());
    let counts = Memo::new(move |_| {
        map.with(|map| map.areas.get(at).map(|area| area.counts)).unwrap_or_default()
    });
    let title = move || {
        let title = |map: &ScsMap| map.areas.get(at).map(|area| area.title.clone());
        map.with(title).unwrap_or_default()
    };
    let begun = move || {
        let counts = counts.get();
        (words().scs.area_begun)(counts.of(), counts.begun)
    };
    let unknown = move || counts.get().out_of_reach;
    let size = move || {
        map.with(|map| map.areas.get(at).map_or(0, |area| area.requirements.len()))
    };
    let row = move |row| view! { <Requirement map area=at at=row/> }.into_any();
    view! {
        <li>
            <details class="h-area">
                <summary class="h-area__summary">
                    <span class="h-area__title">{text(title)}</span>
                    <span class="h-area__figure">{text(begun)}</span>
                    <AreaBar counts/>
                    <When is=move || unknown() != 0>
                        <span class="h-area__unknown">
                            {text(move || (words().scs.area_unknown)(questions(), unknown()))}
                        </span>
                    </When>
                </summary>
                <ul class="h-area__list"><Each count=size row=row/></ul>
                <BecauseFold map at/>
            </details>
        </li>
    }
}

/// The bar: what is begun, what no question tells about, and the rest. The figures beside it say
/// the same.
#[component]
fn AreaBar(
    /// The requirements, counted.
    counts: Memo<Counts>,
) -> impl IntoView {
    view! {
        <span class="h-area__bar" aria-hidden="true">
            <Segment kind="h-area__begun" counts of=|counts| counts.begun/>
            <Segment kind="h-area__rest" counts of=|counts| counts.related + counts.not_begun/>
            <Segment kind="h-area__hatched" counts of=|counts| counts.out_of_reach/>
        </span>
    }
}

/// A piece of the bar; it takes no room where it stands for nothing.
#[component]
fn Segment(
    /// Its class.
    kind: &'static str,
    /// The requirements, counted.
    counts: Memo<Counts>,
    /// Those that it stands for.
    of: fn(Counts) -> usize,
) -> impl IntoView {
    let share = move || of(counts.get());
    let class = move || {
        if share() == 0 { format!("{kind} h-area__none") } else { kind.to_owned() }
    };
    view! { <span class=class style:flex-grow=move || share().to_string()></span> }
}

/// Reads a requirement of an area.
fn read<T>(
    map: Memo<ScsMap>,
    area: usize,
    at: usize,
    read: impl FnOnce(&RequirementRow) -> T,
) -> Option<T> {
    let found = |area: &Area| area.requirements.get(at).map(read);
    map.with(|map| map.areas.get(area).and_then(found))
}

/// A requirement, as the way to its criteria.
#[component]
fn Requirement(
    /// What is known of the requirements.
    map: Memo<ScsMap>,
    /// The area that it belongs to.
    area: usize,
    /// Its position in the area.
    at: usize,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let stage = Signal::derive(move || {
        read(map, area, at, |row| row.stage).unwrap_or(Stage::NotBegun)
    });
    let name = move || read(map, area, at, |row| row.name.clone()).unwrap_or_default();
    let done = move || {
        let done = read(map, area, at, |row| row.done).flatten();
        done.map_or_else(String::new, |(n, of)| (words().scs.criteria_done)(of, n))
    };
    let go = move || {
        if let Some(at) = untrack(|| read(map, area, at, |row| row.at)) {
            answering.go(Screen::Requirement(at));
        }
    };
    view! {
        <li class="h-area__row">
            <Button kind=" h-button--row" label=name on_press=go/>
            <span class="h-area__stage">
                <StageMark stage/>
                <When is=move || !done().is_empty()>
                    <span class="h-note">{text(done)}</span>
                </When>
            </span>
        </li>
    }
}

/// The answers that led to the stages of an area, folded; nothing where none did.
#[component]
fn BecauseFold(
    /// What is known of the requirements.
    map: Memo<ScsMap>,
    /// The area.
    at: usize,
) -> impl IntoView {
    let words = use_later_words();
    // Each requirement with the answers behind it.
    let because = Memo::new(move |_| {
        let rows = |area: &Area| {
            let rows = area.requirements.iter().filter(|row| !row.because.is_empty());
            rows.map(|row| (row.name.clone(), row.because.clone())).collect::<Vec<_>>()
        };
        map.with(|map| map.areas.get(at).map(rows)).unwrap_or_default()
    });
    let row = move |at: usize| {
        let name = move || because.with(|all| all.get(at).map(|(name, _)| name.clone()));
        let count =
            move || because.with(|all| all.get(at).map_or(0, |(_, list)| list.len()));
        let answer = move |n: usize| {
            let found = move || because.with(|all| all.get(at)?.1.get(n).cloned());
            let label = move || match found().and_then(|because| because.label) {
                Some(label) => label,
                None => words().scs.policy_decided.to_owned(),
            };
            let answer =
                move || found().map(|because| because.answer).unwrap_or_default();
            view! {
                <li>
                    {text(label)}
                    <span class="h-area__answer">{text(answer)}</span>
                </li>
            }
            .into_any()
        };
        view! {
            <li>
                {text(move || name().unwrap_or_default())}
                <ul class="h-list"><Each count row=answer/></ul>
            </li>
        }
        .into_any()
    };
    view! {
        <When is=move || because.with(|all| !all.is_empty())>
            <Fold summary=later_word(|words| words.scs.because)>
                <ul class="h-fold__body">
                    <Each count=move || because.with(Vec::len) row=row/>
                </ul>
            </Fold>
        </When>
    }
}
