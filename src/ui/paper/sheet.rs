//! The sheet for the declaration on paper.

use crate::{
    export::sheet::rows,
    ui::{
        cx::Cx,
        el::{El, el},
    },
};

/// The whole document. What is not known yet is left open, to be written by hand.
pub(crate) fn sheet(cx: &Cx) -> El {
    let words = &cx.later.declare;
    let declaration = cx.session.shelf.declaration();
    let (report, book) = (cx.session.report.read(), cx.session.book.read());
    let all = rows(declaration, &report, &book.form, cx.lang);
    let rows = all.iter().map(|row| {
        let mark = if row.required {
            words.paper_required
        } else if row.optional {
            words.paper_optional
        } else {
            ""
        };
        let label = format!("{}{mark}", row.label);
        let label = el("th").attr("scope", "row").text(label);
        el("tr").child(label).child(el("td").text(&row.value))
    });
    let column = |label| el("th").attr("scope", "col").text(label);
    let head = el("tr").child(column(words.paper_field)).child(column(words.paper_value));
    let table = el("table.p-sheet")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows));
    el("article")
        .child(el("h1").text(words.paper))
        .child(el("p.p-why").text(cx.say(&declaration.sheet.text)))
        .child(table)
}
