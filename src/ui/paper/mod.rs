//! The printed report: the same report as on the screen, black on white.
//!
//! Page one is for the owner; the rest is for whoever goes into detail.

mod answers;
mod areas;
mod blank;
mod detail;
mod file;
mod ladder;
mod owner;
mod plan;
mod points;
mod policy;
mod scs_table;
mod sheet;
mod sides;
mod sources;
mod support;

pub(crate) use blank::blank;
pub(crate) use file::save_html;
pub(crate) use policy::policy;
pub(crate) use sheet::sheet;
pub(crate) use sides::{delta, merged};

use crate::ui::{
    cx::Cx,
    effects::{
        print::{Paper, View, print},
        told::tell_export,
    },
    el::{El, el},
    own::said,
    session::Session,
    words::Notice,
};
use leptos::prelude::{AnyView, GetUntracked, untrack};
use std::rc::Rc;

/// The whole document; with `names`, the company is named on it.
pub(crate) fn paper(cx: &Cx, names: bool) -> El {
    let report = cx.session.report.read();
    let detail = detail::detail(cx, &report).child(foot(cx));
    el("article")
        .child(owner::owner(cx, &report, names).child(foot(cx)))
        .child(marked(cx, detail))
}

/// Title of the report's document.
pub(crate) fn title(cx: &Cx) -> String {
    format!("{} {}", cx.result.title, cx.session.report.read().taken_on)
}

/// Opens the print dialog for the report; with `names`, it names the company.
pub(crate) fn report(cx: &Cx, names: bool) {
    send(cx, &title(cx), move |cx| paper(cx, names));
}

/// Opens the print dialog for the list of tasks.
pub(crate) fn tasks(cx: &Cx) {
    let day = cx.session.report.read().taken_on;
    send(cx, &format!("{} {day}", cx.later.tasks.title), plan::alone);
}

/// Opens the print dialog for a document of that title, and says so where that fails.
pub(crate) fn send(cx: &Cx, title: &str, view: impl FnOnce(&Cx) -> El + 'static) {
    let drawn = cx.clone();
    hand_over(cx, title, Box::new(move || view(&drawn)));
}

/// The same for a document of components. Nothing that it is made of may read a context.
pub(crate) fn send_view(
    session: &Session,
    title: &str,
    view: impl FnOnce() -> AnyView + 'static,
) {
    let cx = Cx::new(session.clone(), session.lang.get());
    send(&cx, title, move |_| el("div").view(view()));
}

#[inline(never)]
fn hand_over(cx: &Cx, title: &str, view: View) {
    let (session, said) = (&cx.session, cx.session.clone());
    let told = session.clone();
    let paper = Paper {
        title: title.to_owned(),
        lang: cx.lang.html(),
        dress: session.dress.clone(),
        begun: Rc::new(move || tell_export(&told, "print")),
        refused: Rc::new(move || {
            let shared = said.kiosk.on;
            said.say(Some(if shared {
                Notice::NotPrintedHere
            } else {
                Notice::NotPrinted
            }));
        }),
    };
    // A button that is pressed is on the page.
    if let Some(root) = session.root.get() {
        print(&root, paper, view);
    }
}

/// Opens the print dialog for the table of ★3 or ★4, whichever the visitor works through.
pub(crate) fn print_scs_table(session: &Session) {
    let (app, answering) = (session.app, session.answering);
    let cx = Cx::new(session.clone(), answering.lang().get_untracked());
    let gaps = untrack(|| app.scs_gaps());
    let title = (cx.later.scs.table)(gaps.star.number());
    let words =
        scs_table::Words { scs: &cx.later.scs, result: cx.result, common: cx.common };
    let taken_on = (cx.common.date)(answering.taken_on().get_untracked());
    let taken_on = (cx.result.taken_on)(&taken_on);
    send(&cx, &title, move |cx| {
        marked(cx, el("div").view(scs_table::table(gaps, &taken_on, words)))
    });
}

/// The mark for papers that stay in the house, where the visitor wants it.
fn secret(cx: &Cx) -> Option<El> {
    let wanted = cx.session.press.secret.get();
    wanted.then(|| el("p.p-secret").text(cx.later.paper.secret))
}

/// Pages with the mark on top of each. Only the head of a table is printed anew on every
/// page, by every browser.
fn marked(cx: &Cx, pages: El) -> El {
    let Some(mark) = secret(cx) else { return pages };
    let row = |cell: El| el("tr").child(cell);
    el("table.p-marked")
        .attr("role", "presentation")
        .child(el("thead").child(row(el("td").child(mark))))
        .child(el("tbody").child(row(el("td").child(pages))))
}

/// What is said at the foot of both parts.
fn foot(cx: &Cx) -> El {
    let made = (cx.later.paper.made_with)(env!("CARGO_PKG_VERSION"));
    let guide = el("p")
        .text(cx.result.guide)
        .text(cx.common.gap)
        .text(cx.common.disclaimer)
        .text(cx.common.gap);
    let own = said(cx, &cx.parts()).unwrap_or_default();
    el("footer.p-foot").child(guide.text(made).text(cx.common.gap).text(own))
}

/// The head of a table, from a class and a word for each column.
fn head(columns: &[(&'static str, &str)]) -> El {
    let mut row = el("tr");
    for (class, label) in columns {
        row = row.child(el("th").attr("scope", "col").class(class).text(label));
    }
    el("thead").child(row)
}

/// A row over the rows that it speaks of, and what it says at its end.
fn group(columns: usize, title: &str, end: &str) -> El {
    let title = el("th").attr("scope", "rowgroup").text(title);
    if end.is_empty() {
        return el("tr.p-group").child(title.attr("colspan", columns.to_string()));
    }
    el("tr.p-group").child(title).child(el("td.p-number").text(end))
}
