//! How far the answers reach into ★3: a bar for each area, then every requirement.

use super::{
    table::{GroupRow, TableHead},
    words::{shown, use_paper_words},
};
use crate::{
    app::{
        part::Part,
        scs::{Area, RequirementRow, ScsMap},
    },
    domain::scs::known::{Counts, Stage},
    ui::{
        context::use_answering,
        parts::stage_mark::{StageMark, questions},
        session_context::use_session,
    },
};
use leptos::prelude::*;

/// Both; nothing where the official self-diagnosis was not asked.
#[component]
pub(super) fn Areas() -> impl IntoView {
    let (session, answering) = (use_session(), use_answering());
    let (words, questions) = (use_paper_words(), untrack(questions()));
    let is_asked = untrack(|| {
        let parts = answering.parts();
        parts.contains(&Part::Diagnosis)
            && answering.with_pack(Part::Diagnosis, |loaded| loaded.pack.official)
    });
    is_asked.then(|| {
        let ScsMap { counts, areas, note } = untrack(|| session.scs_map());
        let scs = &words.later.scs;
        let told = (counts.answered > 0).then(|| (scs.answered_count)(counts.answered));
        let bars = areas.iter().cloned().map(|area| view! { <AreaBar area/> });
        let bars = bars.collect_view();
        let unknown = Counts { out_of_reach: 1, ..Counts::default() };
        view! {
            <h2>{shown(words.later.result.areas)}</h2>
            <p class="p-why p-lead">{shown(scs.guide)}{told.map(shown)}</p>
            <div class="p-whole">
                <table class="p-figures"><tbody>{bars}</tbody></table>
                <p class="p-why p-key">
                    <span class="p-key__hatched" aria-hidden="true">
                        <HatchedBar counts=unknown/>
                    </span>
                    {shown((scs.stage)(Stage::OutOfReach, questions))}
                </p>
            </div>
            <h3>{shown(words.later.paper.requirements)}</h3>
            <Requirements areas/>
            <p class="p-why">{shown(note)}</p>
        }
    })
}

/// An area with its figure.
#[component]
fn AreaBar(
    /// The area.
    area: Area,
) -> impl IntoView {
    let words = use_paper_words();
    let Area { title, counts, .. } = area;
    let figure = (words.later.result.area_figure)(counts.begun, counts.of());
    view! {
        <tr>
            <th scope="row">{shown(title)}</th>
            <td class="p-bar"><HatchedBar counts/></td>
            <td class="p-number">{shown(figure)}</td>
        </tr>
    }
}

/// A bar that is drawn, not a ground: browsers leave grounds off the paper. What the questions
/// cannot tell is hatched at its end.
#[component]
fn HatchedBar(
    /// How many requirements are how far.
    counts: Counts,
) -> impl IntoView {
    let (begun, of) = (counts.begun, counts.of());
    let told = of - counts.out_of_reach;
    // Ten lines for each requirement, slanting over its length.
    let lines: String = (told * LINES..of * LINES)
        .map(|at| format!("M{} 10l{} -10", at * 10 / LINES, 10 / LINES))
        .collect();
    view! {
        <svg class="p-bar__drawing" viewBox=format!("0 0 {} 10", of * 10)
            preserveAspectRatio="none" aria-hidden="true">
            <rect class="p-bar__part" width=(begun * 10).to_string() height="10"/>
            <path class="p-bar__hatching" d=lines/>
        </svg>
    }
}

/// Lines of hatching for each requirement.
const LINES: usize = 5;

/// Every requirement of ★3 under its area, and how far it is.
#[component]
fn Requirements(
    /// The areas.
    areas: Vec<Area>,
) -> impl IntoView {
    let words = use_paper_words();
    let columns = vec![
        ("p-text", words.later.paper.requirement.to_owned()),
        ("p-stage", words.later.paper.reach.to_owned()),
    ];
    let width = columns.len();
    let bodies = areas.into_iter().map(|area| {
        let Area { title, counts, requirements } = area;
        let end = (words.later.result.area_figure)(counts.begun, counts.of());
        let rows = requirements.into_iter().map(|row| view! { <Requirement row/> });
        let rows = rows.collect_view();
        view! { <tbody><GroupRow columns=width title end/>{rows}</tbody> }
    });
    view! { <table class="p-table"><TableHead columns/>{bodies.collect_view()}</table> }
}

#[component]
fn Requirement(
    /// The requirement.
    row: RequirementRow,
) -> impl IntoView {
    let words = use_paper_words();
    let done = row.done.map(|(done, of)| (words.later.scs.criteria_done)(of, done));
    view! {
        <tr>
            <td>{shown(row.name)}</td>
            <td class="p-stage">
                <StageMark stage=row.stage/>
                {done.map(|done| view! { <p class="p-small">{shown(done)}</p> })}
            </td>
        </tr>
    }
}
