//! An earlier result beside the present one.

mod changes;
mod days;
mod points;

use self::{changes::Changes, days::Days, points::Points};
use crate::app::compared::ComparisonView;
use leptos::{html, prelude::*};

/// What is found: days, points, what changed.
#[component]
pub(crate) fn ComparisonPieces(
    /// The comparison.
    view: ComparisonView,
    /// The place of the days.
    #[prop(default = NodeRef::new())]
    days: NodeRef<html::Ul>,
) -> impl IntoView {
    let ComparisonView { before, after, notes, points, changes, .. } = view;
    view! {
        <Days before after notes place=days/>
        {points.map(|points| view! { <Points points/> })}
        <Changes changes/>
    }
}
