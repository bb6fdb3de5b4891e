//! Where the company stands on each rung, from everything put in.

use crate::{
    content::ladder::Rung,
    domain::{
        ladder::{Judged, known, standing, starts},
        readiness::{Readiness, ReadyState},
        report::Report,
    },
    ui::cx::Cx,
};

/// What the report says of a rung's gates; `None` where it has none.
pub(super) fn readiness<'a>(report: &'a Report, rung: &Rung) -> Option<&'a Readiness> {
    report.stars.iter().find(|readiness| Some(readiness.level) == rung.star)
}

/// How many requirements are started, of how many; `None` while nothing tells.
pub(super) fn started(cx: &Cx) -> Option<(usize, usize)> {
    let a = cx.session.assessment.read();
    starts(&cx.session.shelf.scs().scheme, cx.catalog().packs(&a), &a)
}

/// Where the company stands on a rung.
pub(crate) fn state(cx: &Cx, report: &Report, rung: &Rung) -> ReadyState {
    let (a, book) = (cx.session.assessment.read(), cx.session.book.read());
    let (scheme, packs) = (&cx.session.shelf.scs().scheme, cx.catalog().packs(&a));
    let known = rung
        .star
        .map(|star| known(star, report, scheme, packs, &a, &book.criteria))
        .unwrap_or_default();
    standing(rung.judged, known)
}

/// The positions of the highest rung that is ready and of the next one to declare, among
/// those that are declared.
pub(crate) fn here(cx: &Cx, report: &Report) -> (Option<usize>, Option<usize>) {
    let rungs = &cx.session.shelf.ladder().rungs;
    let is_ready = |rung: &Rung| state(cx, report, rung) == ReadyState::Ready;
    let here = rungs.iter().rposition(is_ready);
    let next = rungs.iter().position(|rung| !is_ready(rung));
    let declared = |at: &usize| rungs.get(*at).is_some_and(|r| r.judged == Judged::Gates);
    (here, next.filter(declared))
}
