//! Who offers the check: name, logo and whom to ask, as the page says.

use crate::app::config::Brand;

use super::{
    cx::Cx,
    effects::told::tell_error,
    el::{El, el},
    parts::source_line::link,
};

/// The name at the head of the widget: the logo, where there is one that can be shown.
pub(crate) fn head(cx: &Cx) -> El {
    let drawn = cx.clone();
    let on = [cx.session.logo_shown.changed()];
    el("p.h-head__brand").live(&on, move || Some(name(&drawn)))
}

fn name(cx: &Cx) -> El {
    let brand = &cx.session.wishes.brand;
    let name = brand.name.as_deref();
    let logo = brand.logo.as_ref().filter(|_| cx.session.logo_shown.get()).map(|logo| {
        let failed = cx.act(|cx| {
            cx.session.logo_shown.set(false);
            tell_error(&cx.session, "logo", "the picture cannot be shown");
        });
        el("img.h-head__logo")
            .attr("alt", name.unwrap_or_default())
            .attr("referrerpolicy", "no-referrer")
            .on("error", move |_| failed())
            .attr("src", logo)
    });
    let alone = name.is_some() && logo.is_some();
    let said = (!alone).then(|| {
        let star = el("span.h-head__star").attr("aria-hidden", "true").text("★");
        let text = el("span.h-head__name").text(name.unwrap_or(cx.ui.brand));
        el("span.h-head__group").child(star).child(text)
    });
    el("span.h-head__group")
        .maybe(logo)
        .maybe(said)
        .child(el("span.h-head__tagline").text(cx.ui.tagline))
}

/// The link to whom to ask.
pub(crate) fn contact(cx: &Cx) -> Option<El> {
    let Brand { contact_label, contact_url, .. } = &cx.session.wishes.brand;
    let label = contact_label.as_deref().unwrap_or(cx.ui.contact);
    Some(link(contact_url.as_ref()?, label))
}

/// Whom to ask, as one reads it on paper: the label, and the address without its kind.
#[cfg(feature = "whole")]
pub(crate) fn contact_line(cx: &Cx) -> Option<String> {
    let Brand { name, contact_label, contact_url, .. } = &cx.session.wishes.brand;
    let url = contact_url.as_ref()?;
    let short = url.strip_prefix("mailto:").or_else(|| url.strip_prefix("tel:"));
    let label = contact_label.as_deref().unwrap_or(cx.ui.contact);
    let parts = [name.as_deref().unwrap_or_default(), label, short.unwrap_or(url)];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(parts.join(" · "))
}
