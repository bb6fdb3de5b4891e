//! Results of departments, put together as one.

mod add;
mod departments;
mod outcome;
mod ways;

use self::{add::AddDepartments, departments::Departments, outcome::Outcome};
use crate::{
    app::merged::MergedView,
    domain::merge::{DEPARTMENTS, NotMerged},
    ui::{
        context::text,
        parts::{button::ScreenLink, heading::ScreenHeading},
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
        sides::merged::Rule,
    },
};
use leptos::prelude::*;

/// What the departments come to together.
type Merged = Memo<Result<MergedView, NotMerged>>;

/// The screen.
#[component]
pub(crate) fn Merge() -> impl IntoView {
    let words = use_later_words();
    let (session, title) = (use_session(), NodeRef::new());
    let merged: Merged = Memo::new(move |_| session.merged());
    let lead = move || (words().merge.lead)(*DEPARTMENTS.start(), *DEPARTMENTS.end());
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading place=title text=later_word(|words| words.merge.title)/>
            <p class="h-lead">{text(lead)}</p>
            <Rule/>
            <AddDepartments/>
            <Departments merged title/>
            <div class="h-piece"><Outcome merged/></div>
            <div class="h-row h-row--quiet">
                <ScreenLink to=Screen::Compare label=later_word(|words| words.compare.title)/>
            </div>
        </div>
    }
}
