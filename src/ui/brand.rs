//! Who offers the check: name, logo and whom to ask, as the page says.

use super::{
    cx::Cx,
    effects::told::tell_error,
    el::{El, el},
    parts::source_line::link,
    var::Var,
};

/// What the page says of who offers the check.
pub(crate) struct Brand {
    /// The name.
    pub(crate) name: Option<String>,
    /// The address of a picture.
    pub(crate) logo: Option<String>,
    /// What is said on the link to them.
    pub(crate) label: Option<String>,
    /// How they are reached: a page, a mail address or a telephone number.
    pub(crate) url: Option<String>,
    /// Whether the picture can be shown.
    pub(crate) shown: Var<bool>,
}

impl Brand {
    /// From what the page says by these names. The shell has checked the addresses.
    pub(crate) fn new(wish: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            name: wish("brandName"),
            logo: wish("brandLogo"),
            label: wish("contactLabel"),
            url: wish("contactUrl"),
            shown: Var::new(true),
        }
    }
}

/// The name at the head of the widget: the logo, where there is one that can be shown.
pub(crate) fn head(cx: &Cx) -> El {
    let drawn = cx.clone();
    let on = [cx.session.wishes.brand.shown.changed()];
    el("p.h-head__brand").live(&on, move || Some(name(&drawn)))
}

fn name(cx: &Cx) -> El {
    let brand = &cx.session.wishes.brand;
    let name = brand.name.as_deref();
    let logo = brand.logo.as_ref().filter(|_| brand.shown.get()).map(|logo| {
        let failed = cx.act(|cx| {
            cx.session.wishes.brand.shown.set(false);
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
    let Brand { label, url, .. } = &cx.session.wishes.brand;
    let label = label.as_deref().unwrap_or(cx.ui.contact);
    Some(link(url.as_ref()?, label))
}

/// Whom to ask, as one reads it on paper: the label, and the address without its kind.
#[cfg(feature = "whole")]
pub(crate) fn contact_line(cx: &Cx) -> Option<String> {
    let Brand { name, label, url, .. } = &cx.session.wishes.brand;
    let url = url.as_ref()?;
    let short = url.strip_prefix("mailto:").or_else(|| url.strip_prefix("tel:"));
    let label = label.as_deref().unwrap_or(cx.ui.contact);
    let parts = [name.as_deref().unwrap_or_default(), label, short.unwrap_or(url)];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(parts.join(" · "))
}
