//! The points: a sum or a range, what it means, and a bar for each part.

use crate::{
    app::points::{Amount, Points},
    ui::{
        context::{text, use_answering},
        part::Part,
        parts::{bars::RangeBar, each::Each, heading::Heading, when::When},
        session_context::{use_later_words, use_result_words, use_session},
    },
};
use leptos::prelude::*;

/// The points; nothing where the self-diagnosis is not asked.
#[component]
pub(super) fn PointsPanel() -> impl IntoView {
    let session = use_session();
    let points = Memo::new(move |_| session.points());
    view! {
        <When is=move || points.with(Option::is_some)>
            <Panel points=Signal::derive(move || points.get().unwrap_or_default())/>
        </When>
    }
}

#[component]
fn Panel(
    /// The points.
    points: Signal<Points>,
) -> impl IntoView {
    let (answering, words, said) =
        (use_answering(), use_later_words(), use_result_words());
    let official =
        move || answering.with_pack(Part::Diagnosis, |loaded| loaded.pack.official);
    let title = move || (said().score)(official()).to_owned();
    let not_judged = move || said().own_not_judged.to_owned();
    let total = move || points.with(|points| points.total);
    let value = text(move || (words().standing.points)(total()));
    let of = text(move || (words().standing.of)(total().max));
    view! {
        <section class="h-result__points">
            <div class="h-result__line">
                <Heading depth=1 class="h-result__title" text=title/>
                <p class="h-result__sum">
                    <span class="h-result__value">{value}</span>
                    {text(move || words().standing.unit.to_owned())}
                    <span class="h-note">{of}</span>
                </p>
            </div>
            <p class="h-note"><Meaning points/></p>
            <When is=move || !official()><p class="h-note">{text(not_judged)}</p></When>
            <ul class="h-result__bars">
                <Each count=move || points.with(|points| points.parts.len())
                    row=move |at| view! { <PartRow points at/> }.into_any()/>
            </ul>
        </section>
    }
}

/// What the points mean, or why they are a range.
#[component]
fn Meaning(
    /// The points.
    points: Signal<Points>,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    text(move || {
        let (points, words) = (points.get(), &words().standing);
        let lang = answering.lang().get();
        let band = answering.with_pack(Part::Diagnosis, |loaded| {
            let band = loaded.scoring.as_ref()?.bands.get(points.band?)?;
            Some(band.short.get(lang).to_owned())
        });
        match band {
            Some(band) => band,
            None if points.open > 0 => (words.open)(points.open),
            None => (words.unknown)(points.unknown),
        }
    })
}

/// A part with its bar.
#[component]
fn PartRow(
    /// The points.
    points: Signal<Points>,
    /// Position of the part.
    at: usize,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let title = text(move || {
        let lang = answering.lang().get();
        answering.with_pack(Part::Diagnosis, |loaded| {
            let section = loaded.sections.get(at);
            section.map(|section| section.short.get(lang).to_owned()).unwrap_or_default()
        })
    });
    let part =
        move || points.with(|points| points.parts.get(at).copied().unwrap_or_default());
    let read = move |of: fn(Amount) -> i32| Signal::derive(move || of(part()));
    let figure = text(move || (words().standing.part)(part()));
    view! {
        <li class="h-result__part">
            <span>{title}</span>
            <RangeBar lowest=read(|part| part.lowest) highest=read(|part| part.highest)
                max=read(|part| part.max)/>
            <span class="h-result__figure">{figure}</span>
        </li>
    }
}
