//! The report as a file: the document that is printed, without any script.

use super::{Report, entry_point, report_style, title};
use crate::{
    app::extract::ExportedFile,
    ui::{effects::markup::html_of, whole_widget::WholeWidget},
};
use leptos::prelude::*;

/// Allows what is in the file: its own sheet and the logo. Nothing is fetched, nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The report as one HTML file; with `names`, the company is named on it. `None` where it could not
/// be made whole.
pub(crate) fn report_file(widget: &WholeWidget, names: bool) -> Option<ExportedFile> {
    let title = title(widget);
    let sheet = widget.sheet.clone() + &report_style(widget, names);
    let view =
        entry_point(widget, move || view! { <Document title sheet names/> }.into_any());
    let text = format!("<!doctype html>{}", html_of(view)?);
    let app = widget.session;
    let day = app.answering().taken_on().get_untracked();
    is_whole(widget, &text).then(|| ExportedFile {
        name: app.file_name(&format!("hoshimi-{day}.html")),
        media_type: "text/html",
        text,
    })
}

#[component]
fn Document(
    /// Its title.
    title: String,
    /// Its style sheet.
    sheet: String,
    /// Whether the company is named.
    names: bool,
) -> impl IntoView {
    let lang = super::words::use_paper_words().lang;
    view! {
        <html lang=lang.html()>
            <head>
                <meta charset={"utf-8"}/>
                <meta http-equiv={"Content-Security-Policy"} content=POLICY/>
                <meta name={"viewport"} content={"width=device-width"}/>
                <title>{title}</title>
                <style>{sheet}</style>
            </head>
            <body><Report names/></body>
        </html>
    }
}

/// Whether every question is in the file, in order, up to the end of the document, and no script.
fn is_whole(widget: &WholeWidget, file: &str) -> bool {
    let mut rest = file;
    let tables = untrack(|| widget.session.printed_answers());
    let rows = tables.iter().flat_map(|table| &table.sections).flat_map(|s| &s.rows);
    for row in rows {
        let number = row.topic.split(' ').next().unwrap_or_default();
        let number = format!("<strong>{number} ");
        let Some((_, after)) = rest.split_once(&number) else { return false };
        rest = after;
    }
    rest.ends_with("</html>") && !file.contains("<script")
}
