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
        effects::{
            events::emit_export,
            print::{Paper, print},
        },
        session_context,
        whole_widget::WholeWidget,
        words::later::later_notice,
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
pub(crate) fn print_report(widget: &WholeWidget, names: bool) {
    let title = title(widget);
    let style = report_style(widget, names);
    let view = move || view! { <Report names/> }.into_any();
    send_styled(widget, title, style, view);
}

/// The same for the list of tasks.
pub(crate) fn print_tasks(widget: &WholeWidget) {
    let title = format!("{} {}", words_of(widget).later.tasks.title, day(widget));
    send(widget, title, || view! { <TasksPaper/> }.into_any());
}

/// The same for the form to fill in by hand.
pub(crate) fn print_blank(widget: &WholeWidget) {
    let words = words_of(widget);
    let title = ruby::plain((words.later.blank.title)(words.lang));
    send(widget, title, || view! { <BlankPaper/> }.into_any());
}

/// The same for the sheet of the declaration.
pub(crate) fn print_sheet(widget: &WholeWidget) {
    let title = words_of(widget).later.declare.paper.to_owned();
    send(widget, title, || view! { <SheetPaper/> }.into_any());
}

/// The same for the basic policy.
pub(crate) fn print_policy(widget: &WholeWidget, policy: Written) {
    let title = policy.title.clone();
    send(widget, title, move || view! { <PolicyPaper policy/> }.into_any());
}

/// The same for an earlier result beside the present one.
pub(crate) fn print_comparison(widget: &WholeWidget) {
    let title = words_of(widget).later.compare.title.to_owned();
    send(widget, title, || view! { <ComparisonPaper/> }.into_any());
}

/// The same for departments put together.
pub(crate) fn print_merged(widget: &WholeWidget) {
    let title = words_of(widget).later.merge.title.to_owned();
    send(widget, title, || view! { <MergedPaper/> }.into_any());
}

/// The same for the table of ★3 or ★4, whichever the visitor works through.
pub(crate) fn print_scs_table(widget: &WholeWidget) {
    let star = untrack(|| widget.session.scs_goal());
    let title = (words_of(widget).later.scs.table)(star.number());
    send(widget, title, || view! { <Marked wide=true><ScsTable/></Marked> }.into_any());
}

/// The same for a view of another screen's own.
pub(crate) fn print_view(
    widget: &WholeWidget,
    title: &str,
    view: impl FnOnce() -> AnyView + 'static,
) {
    send(widget, title.to_owned(), view);
}

fn words_of(widget: &WholeWidget) -> PaperWords {
    PaperWords::of(widget.answering.lang().get_untracked())
}

fn day(widget: &WholeWidget) -> String {
    widget.answering.taken_on().get_untracked().to_string()
}

/// Title of the report's document.
fn title(widget: &WholeWidget) -> String {
    format!("{} {}", words_of(widget).result.title, day(widget))
}

/// A view with what its components read from context.
fn entry_point(
    widget: &WholeWidget,
    view: impl FnOnce() -> AnyView + 'static,
) -> Box<dyn FnOnce() -> AnyView> {
    let widget = widget.clone();
    Box::new(move || {
        // It lands on the owner that mounting makes, which ends with the paper.
        session_context::provide(&widget);
        view()
    })
}

/// The rules that the style sheet of the report has of its own.
fn report_style(widget: &WholeWidget, names: bool) -> String {
    let title = words_of(widget).result.title;
    untrack(|| widget.session.report_style(names, title))
}

/// Opens the print dialog for a document of that title, and says so where that fails.
fn send(widget: &WholeWidget, title: String, view: impl FnOnce() -> AnyView + 'static) {
    send_styled(widget, title, String::new(), view);
}

/// The same with further rules of its style sheet.
fn send_styled(
    widget: &WholeWidget,
    title: String,
    style: String,
    view: impl FnOnce() -> AnyView + 'static,
) {
    let (told, said) = (widget.clone(), widget.clone());
    let paper = Paper {
        title,
        lang: words_of(widget).lang.html(),
        adopt_style_sheets: widget.adopt_style_sheets.clone(),
        style,
        begun: Rc::new(move || emit_export(&told, "print")),
        refused: Rc::new(move || {
            let notice = if said.kiosk.on {
                later_notice(|words| words.not_printed_here)
            } else {
                later_notice(|words| words.not_printed)
            };
            said.answering.say(Some(notice));
        }),
    };
    // A button that is pressed is on the page.
    if let Some(root) = widget.root.get_untracked() {
        print(&widget.printed, &root, paper, entry_point(widget, view));
    }
}
