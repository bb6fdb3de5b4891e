//! Where the company stands, for the older views.

use crate::{
    domain::{report::Report, stage::Stage},
    ui::cx::Cx,
};
use leptos::prelude::untrack;

/// The headline of the result, and for questions of a page's own that nothing is judged.
pub(crate) fn standing(cx: &Cx, _report: &Report) -> String {
    let stage = untrack(|| cx.session.app.stage());
    if stage == Stage::OwnQuestions {
        return cx.result.own_not_judged.to_owned();
    }
    (cx.result.stage)(stage)
}
