//! The points of all departments together, and of each.

use crate::{
    app::merged::MergedDepartment,
    domain::score::Tally,
    ui::{
        context::{text, use_common},
        parts::{data_table::DataTable, heading::Heading, when::When},
        session_context::{later_word, use_later_words, use_result_words},
    },
};
use leptos::prelude::*;

/// The points.
#[component]
pub(super) fn Points(
    /// Each department.
    departments: Vec<MergedDepartment>,
    /// The points together.
    total: Option<Tally>,
    /// The department with the fewest.
    weakest: Option<(String, i32)>,
    /// The mean, in tenths.
    average: Option<i32>,
) -> impl IntoView {
    let (words, result, common) = (use_later_words(), use_result_words(), use_common());
    let n = departments.len();
    let head = move || {
        let words = &words().merge;
        [words.department, words.day, result().heads.points].map(str::to_owned).to_vec()
    };
    let rows = move || {
        let words = words();
        let row = |one: &MergedDepartment| {
            let day = one.taken_on.map(common().date);
            let mut points = one.points.map(result().points).unwrap_or_default();
            if one.provisional {
                points = format!("{points} {}", words.result.provisional);
            }
            let day = day.unwrap_or_else(|| words.compare.no_day.to_owned());
            vec![one.name.clone(), day, points]
        };
        departments.iter().map(row).collect()
    };
    view! {
        <section class="h-panel" part="panel">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.merge.merged)/>
            <p class="h-note">{text(move || (words().merge.merged_of)(n))}</p>
            {total.map(|total| view! { <Total total weakest average/> })}
            <DataTable caption=later_word(|words| words.merge.merged)
                head=Signal::derive(head) rows=Signal::derive(rows) numbers=2/>
        </section>
    }
}

/// The points together, and what to know of them.
#[component]
fn Total(
    /// The points.
    total: Tally,
    /// The department with the fewest.
    weakest: Option<(String, i32)>,
    /// The mean, in tenths.
    average: Option<i32>,
) -> impl IntoView {
    let (words, result) = (use_later_words(), use_result_words());
    let provisional = total.is_provisional();
    let range = move || (words().result.range)(total.lowest, total.highest);
    let weakest = weakest.map(|(name, points)| {
        let said = move || (words().merge.weakest)(&name, &(result().points)(points));
        view! { <p>{text(said)}</p> }
    });
    let average = average.map(|tenths| {
        view! { <p>{text(move || (words().merge.average)(tenths))}</p> }
    });
    view! {
        <p class="h-sides__points">
            {text(move || (result().points)(total.points))}
            <When is=move || provisional>
                <span class="h-tag h-tag--star">
                    {text(later_word(|words| words.result.provisional))}
                </span>
            </When>
        </p>
        <When is=move || provisional><p>{text(range)}</p></When>
        <p class="h-note">{text(later_word(|words| words.merge.not_average))}</p>
        {weakest}
        {average}
    }
}
