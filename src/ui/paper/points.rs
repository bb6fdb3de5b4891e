//! The points as a large number, what they mean, and the parts as bars.

use super::words::{shown, use_paper_words};
use crate::{
    app::{
        part::Part,
        points::{Amount, Points},
    },
    ui::{context::use_answering, session_context::use_session},
};
use leptos::prelude::*;

/// The points; nothing where the self-diagnosis is not asked.
#[component]
pub(super) fn PointsPart() -> impl IntoView {
    let session = use_session();
    untrack(|| session.points()).map(|points| view! { <Panel points/> })
}

#[component]
fn Panel(
    /// The points.
    points: Points,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_paper_words());
    let standing = &words.later.standing;
    let (official, band, titles) = answering.with_pack(Part::Diagnosis, |loaded| {
        let bands = loaded.scoring.as_ref().map(|scoring| &scoring.bands);
        let band = points.band.zip(bands).and_then(|(at, bands)| bands.get(at));
        let titles = loaded.sections.iter();
        (
            loaded.pack.official,
            band.map(|band| band.message.get(words.lang).to_owned()),
            titles
                .map(|words_of| words_of.title.get(words.lang).to_owned())
                .collect::<Vec<_>>(),
        )
    });
    let said = band.unwrap_or_else(|| match points.open {
        0 => (standing.unknown)(points.unknown),
        open => (standing.open)(open),
    });
    let total = format!("{}{}", (standing.points)(points.total), standing.unit);
    let of = (standing.of)(points.total.max);
    let rows = titles.into_iter().zip(points.parts).map(|(title, amount)| {
        view! { <PartRow title amount/> }
    });
    view! {
        <section class="p-block">
            <h2>{shown((words.result.score)(official))}</h2>
            <div class="p-score">
                <div>
                    <p class="p-score__number">
                        {shown(total)}<span class="p-score__of">{shown(of)}</span>
                    </p>
                    <p class="p-small">{shown(said)}</p>
                </div>
                <table class="p-parts"><tbody>{rows.collect_view()}</tbody></table>
            </div>
        </section>
    }
}

/// A part with its bar. The bar is drawn, not a ground: browsers leave grounds off the paper.
/// Points below zero leave it empty.
#[component]
fn PartRow(
    /// What the part is called.
    title: String,
    /// Its points.
    amount: Amount,
) -> impl IntoView {
    let standing = &use_paper_words().later.standing;
    let Amount { lowest, highest, max } = amount;
    let width = |points: i32| points.clamp(0, max.max(0)).to_string();
    view! {
        <tr>
            <th scope="row">{shown(title)}</th>
            <td class="p-bar">
                <svg class="p-bar__drawing" viewBox=format!("0 0 {max} 1")
                    preserveAspectRatio="none" aria-hidden="true">
                    <rect class="p-bar__possible" width=width(highest) height="1"/>
                    <rect class="p-bar__part" width=width(lowest) height="1"/>
                </svg>
            </td>
            <td class="p-number">{shown((standing.part)(amount))}</td>
        </tr>
    }
}
