//! The departments that came in, and what could not be added.

use super::Merged;
use crate::{
    app::department::{NotAdded, RefusedDepartment},
    ui::{
        context::{text, use_common},
        effects::{focus, voice::use_announced},
        parts::{
            button::Button, field_binding::FieldBinding, heading::Heading,
            text_field::TextField, when::When,
        },
        screens::load::not_taken,
        session_context::{later_word, use_later_words, use_result_words, use_session},
        words::later::LaterText,
    },
};
use leptos::{html, prelude::*};

/// The departments by their ids, each with what it is called.
type Names = Memo<Vec<(u32, String)>>;

/// The lists. What they come to is spoken whenever that changes.
#[component]
pub(super) fn Departments(
    /// What they come to together.
    merged: Merged,
    /// The heading of the screen.
    title: NodeRef<html::Div>,
) -> impl IntoView {
    let session = use_session();
    let ids = Memo::new(move |_| session.department_ids());
    let count = NodeRef::new();
    // A button that takes something away goes with it, and would take the focus along.
    let stay = Callback::new(move |()| {
        if ids.with_untracked(Vec::is_empty) {
            focus::move_to(title);
        } else {
            focus::move_to(count);
        }
    });
    use_announced(status(merged));
    view! {
        <div class="h-piece h-departments">
            <When is=move || !session.refused_departments().is_empty()>
                <RefusedList stay/>
            </When>
            <When is=move || ids.with(|ids| !ids.is_empty())>
                <DepartmentList ids count stay/>
            </When>
        </div>
    }
}

/// How many there are, how many could not be added, and what they come to.
fn status(merged: Merged) -> impl Fn() -> String + Send + Sync + 'static {
    let (session, words) = (use_session(), use_later_words());
    let (common, result) = (use_common(), use_result_words());
    let counts = Memo::new(move |_| {
        let total =
            merged.with(|merged| merged.as_ref().ok().and_then(|view| view.total));
        (
            session.department_ids().len(),
            session.refused_departments().len(),
            total.map(|total| total.points),
        )
    });
    move || {
        let (departments, refused, points) = counts.get();
        if departments + refused == 0 {
            return String::new();
        }
        let words = words();
        let mut said = (words.merge.status)(departments, refused);
        if let Some(points) = points {
            for piece in [common().gap, words.merge.merged, words.scs.and] {
                said.push_str(piece);
            }
            said.push_str(&(result().points)(points));
        }
        said
    }
}

/// What could not be added, each with its reason.
#[component]
fn RefusedList(
    /// Called when something was taken away.
    stay: Callback<()>,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let row = move |one: RefusedDepartment| {
        let said = move || {
            let words = words();
            let name = one.name.as_deref().unwrap_or(words.load.text);
            (words.merge.refused_one)(name, &not_added(words, &one.reason))
        };
        view! { <li>{text(said)}</li> }
    };
    let close = move || {
        session.clear_refused_departments();
        stay.run(());
    };
    view! {
        <div class="h-summary__box">
            <div class="h-piece">
                <Heading depth=1 class="h-section__subtitle"
                    text=later_word(|words| words.merge.refused)/>
                <ul class="h-list">
                    <For each=move || session.refused_departments() key=|one| one.id
                        children=row/>
                </ul>
                <div class="h-row">
                    <Button label=later_word(|words| words.merge.close) on_press=close/>
                </div>
            </div>
        </div>
    }
}

/// What is said of something that is not added.
fn not_added(words: &LaterText, why: &NotAdded) -> String {
    match why {
        NotAdded::NotTaken(why) => not_taken(words, why),
        NotAdded::Same(name) => (words.merge.same)(name),
        NotAdded::Full(most) => (words.merge.full)(*most),
    }
}

/// The departments.
#[component]
fn DepartmentList(
    /// Their ids.
    ids: Memo<Vec<u32>>,
    /// The place of their count.
    count: NodeRef<html::P>,
    /// Called when something was taken away.
    stay: Callback<()>,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let names: Names = Memo::new(move |_| session.named_departments());
    let clear = move || {
        session.clear_departments();
        stay.run(());
    };
    view! {
        <div class="h-piece">
            <Heading depth=1 class="h-section__title"
                text=later_word(|words| words.merge.departments)/>
            <p class="h-departments__count" tabindex="-1" node_ref=count>
                {text(move || (words().merge.status)(ids.with(Vec::len), 0))}
            </p>
            <ul class="h-departments__list">
                <For each=move || ids.get() key=|id| *id
                    children=move |id| view! { <DepartmentRow id names stay/> }/>
            </ul>
            <div class="h-row">
                <Button label=later_word(|words| words.merge.remove_all) on_press=clear/>
            </div>
        </div>
    }
}

/// A department: its name to be changed, what is known of it, and the way out.
#[component]
fn DepartmentRow(
    /// Its id.
    id: u32,
    /// What all of them are called.
    names: Names,
    /// Called when something was taken away.
    stay: Callback<()>,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let binding = FieldBinding::new(
        move || session.department_name(id),
        move |name| session.rename_department(id, &name),
    );
    let same_name = move |_: String| {
        session.has_same_name(id).then(|| words().merge.same_name.to_owned())
    };
    let remove = move |_| {
        session.remove_department(id);
        stay.run(());
    };
    let whose = move || {
        names.with(|names| {
            let name = names.iter().find(|(other, _)| *other == id);
            name.map(|(_, name)| format!(" {name}")).unwrap_or_default()
        })
    };
    view! {
        <li class="h-departments__one">
            <TextField id=format!("department-{id}") label=later_word(|words| words.merge.name)
                binding fault=Callback::new(same_name)/>
            <Facts id/>
            <button class="h-button h-button--small" type="button" on:click=remove>
                {text(later_word(|words| words.merge.remove))}
                <span class="h-hidden">{whose}</span>
            </button>
        </li>
    }
}

/// What is known of a department beside its name.
#[component]
fn Facts(
    /// Its id.
    id: u32,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let (common, result) = (use_common(), use_result_words());
    let facts = Memo::new(move |_| session.department_facts(id));
    let said = move || {
        let facts = facts.get()?;
        let (words, common) = (&words().load, common());
        let day = facts.taken_on.map(|day| (words.taken_on)(&(common.date)(day)));
        let answered = (words.answered)(facts.answered, facts.of);
        let points = facts.points.map(result().points);
        let said: Vec<_> = day.into_iter().chain([answered]).chain(points).collect();
        Some(said.join(common.gap))
    };
    view! { <p class="h-note">{text(move || said().unwrap_or_default())}</p> }
}
