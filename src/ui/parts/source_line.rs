//! Where a fact was read, when, and how sure it is.

use crate::{
    content::words::Source,
    export::provenance,
    ui::{
        cx::Cx,
        el::{El, el},
    },
};

/// One line: title as a link, day, certainty.
pub(crate) fn source_line(cx: &Cx, source: &Source) -> El {
    el("p.h-note h-source")
        .child(el("span.h-source__label").text(cx.ui.source))
        .child(source_link(cx, source))
        .child(el("span.h-source__facts").text(source_facts(cx, source)))
}

/// The title as a link.
pub(crate) fn source_link(cx: &Cx, source: &Source) -> El {
    link(&source.url, cx.say(&source.title))
}

/// A link that opens beside the page, so that nothing put in is lost.
pub(crate) fn link(url: &str, title: &str) -> El {
    el("a.h-link")
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .text(title)
}

/// Day and certainty.
pub(crate) fn source_facts(cx: &Cx, source: &Source) -> String {
    provenance(cx.common, source, source.certainty)
}
