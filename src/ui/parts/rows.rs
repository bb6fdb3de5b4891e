//! Lists of rows: ways to other screens, and pieces that unfold. There is one line between two rows
//! and none after the last.

use super::{icon::Icon, when::When};
use crate::ui::{
    context::{text, use_answering},
    screen::Screen,
};
use leptos::{html, prelude::*, text_prop::TextProp};

/// The list.
#[component]
pub(crate) fn Rows(
    /// Further classes, each with a space before it.
    #[prop(default = "")]
    kind: &'static str,
    children: Children,
) -> impl IntoView {
    view! { <div class=format!("h-rows{kind}")>{children()}</div> }
}

/// A row that leads to a screen.
#[component]
pub(crate) fn LinkRow(
    /// Where it leads, in a few words.
    #[prop(into)]
    title: TextProp,
    /// What is there, in one line; may be empty.
    #[prop(into, optional)]
    note: TextProp,
    /// What stands at its end, such as a count; may be empty.
    #[prop(into, optional)]
    end: TextProp,
    /// Name of a picture before it; see [`Icon`].
    #[prop(optional)]
    icon: Option<&'static str>,
    /// The screen.
    screen: Screen,
) -> impl IntoView {
    let answering = use_answering();
    view! {
        <button class="h-row h-row--list" type="button" on:click=move |_| answering.go(screen)>
            <RowContent title note end icon/>
            <Icon name="next"/>
        </button>
    }
}

/// A row that unfolds.
#[component]
pub(crate) fn FoldRow(
    /// What is in it, in a few words.
    #[prop(into)]
    title: TextProp,
    /// More about it, in one line; may be empty.
    #[prop(into, optional)]
    note: TextProp,
    /// What stands at its end, such as a count; may be empty.
    #[prop(into, optional)]
    end: TextProp,
    /// Name of a picture before it; see [`Icon`].
    #[prop(optional)]
    icon: Option<&'static str>,
    /// Whether it is unfolded. The visitor's folding is put back into it. Without it, the row is
    /// folded at first.
    #[prop(optional, into)]
    open: Option<RwSignal<bool>>,
    children: Children,
) -> impl IntoView {
    let open = open.unwrap_or_else(|| RwSignal::new(false));
    let details = NodeRef::<html::Details>::new();
    let toggled = move |_| {
        if let Some(details) = details.get_untracked()
            && details.open() != open.get_untracked()
        {
            open.set(details.open());
        }
    };
    view! {
        <details class="h-row-fold" node_ref=details prop:open=move || open.get()
            on:toggle=toggled>
            <summary class="h-row h-row--list">
                <RowContent title note end icon/>
                <Icon name="down"/>
            </summary>
            <div class="h-row-fold__body">{children()}</div>
        </details>
    }
}

/// What a row says.
#[component]
fn RowContent(
    title: TextProp,
    note: TextProp,
    end: TextProp,
    icon: Option<&'static str>,
) -> impl IntoView {
    let (has_note, has_end) = (note.clone(), end.clone());
    view! {
        {icon.map(|name| view! { <Icon name/> })}
        <span class="h-row__words">
            <span class="h-row__title">{text(title)}</span>
            <When is=move || !has_note.get().is_empty()>
                <span class="h-note">{text(note.clone())}</span>
            </When>
        </span>
        <When is=move || !has_end.get().is_empty()>
            <span class="h-row__end">{text(end.clone())}</span>
        </When>
    }
}
