//! What is printed: the same as on the screen, black on white.
//!
//! Page one of the report is for the owner; the rest is for whoever goes into detail.

mod answers;
mod areas;
mod blank;
mod detail;
mod file;
mod first_actions;
mod first_page;
mod foot;
mod left;
mod plan;
mod points;
mod policy;
mod scs_table;
mod sheet;
mod sides;
mod sources;
mod stairs;
mod support;
mod table;
mod words;

pub(crate) use file::report_file;

use self::{
    blank::BlankPaper,
    detail::DetailPages,
    first_page::FirstPage,
    foot::Marked,
    plan::TasksPaper,
    policy::PolicyPaper,
    scs_table::ScsTable,
    sheet::SheetPaper,
    sides::{ComparisonPaper, MergedPaper},
    words::PaperWords,
};
use crate::{
    content::ruby,
    export::policy::Written,
    ui::{
        context,
        effects::{
            print::{Paper, print},
            told::tell_export,
        },
        entry,
        session::Session,
        words::Notice,
    },
};
use leptos::prelude::*;
use std::rc::Rc;

/// The whole report.
#[component]
fn Report(
    /// Whether the company is named on it.
    names: bool,
) -> impl IntoView {
    view! { <article class="p-report"><FirstPage names/><DetailPages/></article> }
}

/// Opens the print dialog for the report; with `names`, it names the company.
pub(crate) fn print_report(session: &Session, names: bool) {
    let title = title(session);
    let style = report_style(session, names);
    let view = move || view! { <Report names/> }.into_any();
    send_styled(session, title, style, view);
}

/// The same for the list of tasks.
pub(crate) fn print_tasks(session: &Session) {
    let title = format!("{} {}", words_of(session).later.tasks.title, day(session));
    send(session, title, || view! { <TasksPaper/> }.into_any());
}

/// The same for the form to fill in by hand.
pub(crate) fn print_blank(session: &Session) {
    let words = words_of(session);
    let title = ruby::plain((words.later.blank.title)(words.lang));
    send(session, title, || view! { <BlankPaper/> }.into_any());
}

/// The same for the sheet of the declaration.
pub(crate) fn print_sheet(session: &Session) {
    let title = words_of(session).later.declare.paper.to_owned();
    send(session, title, || view! { <SheetPaper/> }.into_any());
}

/// The same for the basic policy.
pub(crate) fn print_policy(session: &Session, policy: Written) {
    let title = policy.title.clone();
    send(session, title, move || view! { <PolicyPaper policy/> }.into_any());
}

/// The same for an earlier result beside the present one.
pub(crate) fn print_comparison(session: &Session) {
    let title = words_of(session).later.compare.title.to_owned();
    send(session, title, || view! { <ComparisonPaper/> }.into_any());
}

/// The same for departments put together.
pub(crate) fn print_merged(session: &Session) {
    let title = words_of(session).later.merge.title.to_owned();
    send(session, title, || view! { <MergedPaper/> }.into_any());
}

/// The same for the table of ★3 or ★4, whichever the visitor works through.
pub(crate) fn print_scs_table(session: &Session) {
    let star = untrack(|| session.app.scs_goal());
    let title = (words_of(session).later.scs.table)(star.number());
    send(session, title, || view! { <Marked wide=true><ScsTable/></Marked> }.into_any());
}

/// The same for a view of another screen's own.
pub(crate) fn print_view(
    session: &Session,
    title: &str,
    view: impl FnOnce() -> AnyView + 'static,
) {
    send(session, title.to_owned(), view);
}

fn words_of(session: &Session) -> PaperWords {
    PaperWords::of(session.answering.lang().get_untracked())
}

fn day(session: &Session) -> String {
    session.answering.taken_on().get_untracked().to_string()
}

/// Title of the report's document.
fn title(session: &Session) -> String {
    format!("{} {}", words_of(session).result.title, day(session))
}

/// A view with what its components read from context.
fn entry_point(
    session: &Session,
    view: impl FnOnce() -> AnyView + 'static,
) -> Box<dyn FnOnce() -> AnyView> {
    let session = session.clone();
    Box::new(move || {
        // It lands on the owner that mounting makes, which ends with the paper.
        context::provide(&session, entry::program());
        view()
    })
}

/// The rules that the style sheet of the report has of its own.
fn report_style(session: &Session, names: bool) -> String {
    let title = words_of(session).result.title;
    untrack(|| session.app.report_style(names, title))
}

/// Opens the print dialog for a document of that title, and says so where that fails.
fn send(session: &Session, title: String, view: impl FnOnce() -> AnyView + 'static) {
    send_styled(session, title, String::new(), view);
}

/// The same with further rules of its style sheet.
fn send_styled(
    session: &Session,
    title: String,
    style: String,
    view: impl FnOnce() -> AnyView + 'static,
) {
    let (told, said) = (session.clone(), session.clone());
    let paper = Paper {
        title,
        lang: words_of(session).lang.html(),
        dress: session.dress.clone(),
        style,
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
    if let Some(root) = session.root.get_untracked() {
        print(&session.printed, &root, paper, entry_point(session, view));
    }
}
