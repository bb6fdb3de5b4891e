//! The 診断コード of the present answers, in letters and as a picture.

use crate::{
    export::{
        code::{IN_ADDRESS, write},
        qr::qr,
    },
    ui::{
        cx::Cx,
        el::{El, el, svg},
    },
};

/// The code of the present answers.
pub(crate) fn present(cx: &Cx) -> String {
    let session = &cx.session;
    let (a, report) = (session.assessment.read(), session.report.read());
    write(&session.catalog, &a, report.taken_on)
}

/// Letters and picture. The picture leads to this page, where it has an address.
pub(crate) fn code_card(cx: &Cx) -> El {
    let words = &cx.later.keep;
    let (code, address) = (present(cx), &cx.session.carry.address);
    let (prefix, about) = if address.is_empty() {
        (String::new(), words.qr_bare)
    } else {
        (format!("{address}#{IN_ADDRESS}"), words.qr_address)
    };
    // Each group stays in one piece, to be read aloud.
    let groups = code.split('-').map(|group| el("span").text(group));
    let letters = el("p.h-letters__code").attr("translate", "no").children(groups);
    let picture = qr(&prefix, &code).map(|qr| {
        let size = format!("0 0 {0} {0}", qr.size);
        let drawing = svg("svg")
            .attr("class", "h-qr")
            .attr("viewBox", size)
            .attr("role", "img")
            .attr("aria-label", words.qr)
            .child(svg("path").attr("d", qr.path));
        el("div.h-piece").child(drawing).child(el("p.h-note").text(about))
    });
    el("div.h-letters").child(letters).maybe(picture)
}
