//! Results side by side on paper: the same pieces as on the screen.

use super::foot;
use crate::ui::{
    context,
    cx::Cx,
    el::{El, el},
    entry,
    screens::{
        compare::ComparisonPieces,
        merge::{MergedPieces, Rule},
    },
    var::keep,
};
use leptos::{mount::mount_to, prelude::*};

/// An earlier result and the present one, in the order in which the screen has them.
pub(crate) fn delta(cx: &Cx) -> El {
    let view = cx.session.app.comparison();
    let pieces = || view.map(|view| view! { <ComparisonPieces view/> }).into_any();
    page(cx, cx.later.compare.title, pieces)
}

/// Departments put together, and how.
pub(crate) fn merged(cx: &Cx) -> El {
    let view = cx.session.app.merged().ok();
    let pieces = || {
        view! {
            {view.map(|view| view! { <MergedPieces view/> })}
            <Rule/>
        }
        .into_any()
    };
    page(cx, cx.later.merge.title, pieces)
}

/// A page with components on it.
fn page(cx: &Cx, title: &str, pieces: impl FnOnce() -> AnyView + 'static) -> El {
    let (page, session) =
        (el("article.p-page").child(el("h1").text(title)), cx.session.clone());
    let mounted = mount_to(page.html(), move || {
        context::provide(&session, entry::program());
        pieces()
    });
    keep(mounted);
    page.child(foot(cx))
}
