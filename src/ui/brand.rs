//! Who offers the check: name, logo and whom to ask, as the page says.

use super::context::{text, use_answering, use_widget, use_words, word};
use crate::ui::{effects::events::emit_error, parts::when::When};
use crate::{app::config::Brand, content::lang::Lang, ui::words::ui_text};
use leptos::prelude::*;

/// The name at the head of the widget: the logo, where there is one that can be shown.
#[component]
pub(crate) fn BrandHead() -> impl IntoView {
    let (answering, words, widget) = (use_answering(), use_words(), use_widget());
    let config = answering.config();
    // The address that could not be shown; another one is tried anew.
    let failed = RwSignal::new(None);
    let name = move || config.with(|config| config.brand.name.clone());
    let asked = move || config.with(|config| config.brand.logo.clone());
    let logo = move || asked().filter(|logo| failed.get().as_ref() != Some(logo));
    let fail = move |_| {
        failed.set(untrack(asked));
        emit_error(&widget.get(), "logo", "the picture cannot be shown");
    };
    let picture = move || {
        logo().map(|logo| {
            view! {
                <img class="h-head__logo" alt=name().unwrap_or_default()
                    referrerpolicy="no-referrer" on:error=fail src=logo/>
            }
        })
    };
    let alone = Memo::new(move |_| name().is_some() && logo().is_some());
    view! {
        <p class="h-head__brand" part="brand">
            <span class="h-head__group">
                {picture}
                <When is=move || !alone.get()>
                    <span class="h-head__group">
                        <span class="h-head__star" aria-hidden="true">{"★"}</span>
                        <span class="h-head__name">
                            {text(move || name().unwrap_or_else(|| words().brand.to_owned()))}
                        </span>
                    </span>
                </When>
                <span class="h-head__tagline">{word(|words| words.tagline)}</span>
            </span>
        </p>
    }
}

/// The link to whom to ask; nothing where the page names nobody.
#[component]
pub(crate) fn ContactLink() -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let config = answering.config();
    let label = move || {
        let label = config.with(|config| config.brand.contact_label.clone());
        label.unwrap_or_else(|| words().contact.to_owned())
    };
    let url = Memo::new(move |_| config.with(|config| config.brand.contact_url.clone()));
    move || {
        url.get().map(|url| view! {
            <p>
                <a class="h-link" href=url target="_blank" rel="noopener noreferrer">{text(label)}</a>
            </p>
        })
    }
}

/// Whom to ask, as one reads it on paper: the label, and the address without its kind.
pub(crate) fn contact_line(brand: &Brand, lang: Lang) -> Option<String> {
    let Brand { name, contact_label, contact_url, .. } = brand;
    let url = contact_url.as_ref()?;
    let short = url.strip_prefix("mailto:").or_else(|| url.strip_prefix("tel:"));
    let label = contact_label.as_deref().unwrap_or(ui_text(lang).contact);
    let parts = [name.as_deref().unwrap_or_default(), label, short.unwrap_or(url)];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(parts.join(" · "))
}
