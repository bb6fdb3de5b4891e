//! One requirement of ★3 or ★4 on its own screen, with the criteria that the chosen star asks
//! for.

use super::{
    criterion::CriterionGroup,
    form::{Form, read},
    map::ScsScreen,
};
use crate::{
    app::scs::Offered,
    domain::{date::Date, pack::Slug},
    ui::{
        context::{text, use_answering},
        parts::{
            bars::CountBar,
            button::ScreenLink,
            each::Each,
            field_binding::FieldBinding,
            fold::Fold,
            form::{ActionBar, ScreenForm},
            heading::ScreenHeading,
            text_field::TextField,
            text_terms::TextTerms,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The requirement at position `at`. One that the chosen star does not ask for has no place in its
/// checklist, so the map is shown.
#[component]
pub(crate) fn RequirementScreen(
    /// Position among the requirements.
    at: usize,
) -> impl IntoView {
    let session = use_session();
    let form: Form = Memo::new(move |_| session.requirement_form(at));
    let there = Memo::new(move |_| form.with(Option::is_some));
    move || {
        if there.get() {
            view! { <Requirement at form/> }.into_any()
        } else {
            view! { <ScsScreen/> }.into_any()
        }
    }
}

#[component]
fn Requirement(
    /// Position among the requirements.
    at: usize,
    /// What the screen is drawn from.
    form: Form,
) -> impl IntoView {
    let (answering, session) = (use_answering(), use_session());
    let ways = untrack(|| form.with(|form| form.as_ref().map(|f| (f.back, f.next))));
    let (back, next) = ways.unwrap_or((Screen::Scs, Screen::Scs));
    let criteria = move || read(form, |form| form.criteria.len());
    let texts = Signal::derive(move || read(form, |form| form.texts.clone()));
    let suggested = move || {
        read(form, |form| form.criteria.iter().any(|one| one.suggestion.is_some()))
    };
    let choices = Memo::new(move |_| session.scs_choices());
    let criterion = move |at| view! { <CriterionGroup form choices at/> }.into_any();
    view! {
        <ScreenForm kind=" h-screen--scs" on_next=move || answering.go(next)>
            <RequirementProgress form/>
            <ScreenHeading text=move || read(form, |form| form.name.clone())/>
            <AreaAnswered form/>
            <When is=suggested>
                <p class="h-note">{later_word(|words| words.scs.suggestion_about)}</p>
            </When>
            <Each count=criteria row=criterion/>
            <Notes form/>
            <ActionBar back from=Screen::Requirement(at)/>
            <div>
                <Answers choices/>
                <TextTerms texts/>
            </div>
            <div class="h-row h-row--quiet">
                <ScreenLink to=Screen::Gaps label=later_word(|words| words.scs.gaps)/>
                <ScreenLink to=Screen::Scs label=later_word(|words| words.scs.to_map)/>
            </div>
        </ScreenForm>
    }
}

/// Which area this is, and how far one is through the checklist.
#[component]
fn RequirementProgress(form: Form) -> impl IntoView {
    let words = use_later_words();
    let area = move || read(form, |form| form.area.1.clone());
    let place = move || read(form, |form| form.place);
    let said = move || {
        read(form, |form| {
            let (at, of) = form.place;
            (words().scs.progress)(form.star.number(), at, of)
        })
    };
    view! {
        <div class="h-scs-progress">
            <p class="h-scs-progress__words"><span>{text(area)}</span><span>{text(said)}</span></p>
            <CountBar done=Signal::derive(move || place().0) of=Signal::derive(move || place().1)/>
        </div>
    }
}

/// How many criteria of the area are answered, following every answer.
#[component]
fn AreaAnswered(form: Form) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let said = move || {
        read(form, |form| {
            let (n, of) = session.area_answered(form.area.0);
            (words().scs.area_answered)(&form.area.1, of, n)
        })
    };
    view! { <p class="h-note">{text(said)}</p> }
}

/// What the answers mean, folded, once for all criteria.
#[component]
fn Answers(choices: Memo<Vec<Offered>>) -> impl IntoView {
    let row = move |at: usize| {
        let read = move |of: fn(&Offered) -> &String| {
            choices.with(|all| all.get(at).map(of).cloned()).unwrap_or_default()
        };
        view! {
            <li>
                <strong>{text(move || read(|offered| &offered.label))}</strong>
                <span class="h-note h-answers__about">
                    {text(move || read(|offered| &offered.meaning))}
                </span>
            </li>
        }
        .into_any()
    };
    view! {
        <Fold summary=later_word(|words| words.scs.answers)>
            <ul class="h-fold__body"><Each count=move || choices.with(Vec::len) row=row/></ul>
        </Fold>
    }
}

/// Where the evidence is, who sees to it, and until when.
#[component]
fn Notes(form: Form) -> impl IntoView {
    let session = use_session();
    let Some(slug) = untrack(|| read(form, |form| Some(form.slug.clone()))) else {
        return ().into_any();
    };
    let id = |name: &str| format!("{}-{name}", slug.as_str());
    let evidence = noted(
        &slug,
        move |slug| session.evidence(slug),
        move |slug, text| {
            session.set_evidence(slug, text);
        },
    );
    let owner = noted(
        &slug,
        move |slug| session.requirement_owner(slug),
        move |slug, text| {
            session.set_requirement_owner(slug, text);
        },
    );
    let due = noted(
        &slug,
        move |slug| session.requirement_due(slug),
        move |slug, text| {
            session.set_requirement_due(slug, text);
        },
    );
    let no_such_day = later_word(|words| words.field.no_such_day);
    let fault = Callback::new(move |text: String| {
        Date::parse(text.trim()).is_none().then(|| no_such_day().to_owned())
    });
    view! {
        <div class="h-scs-notes">
            <TextField id=id("evidence") binding=evidence
                label=later_word(|words| words.scs.memo)
                hint=later_word(|words| words.scs.memo_hint)/>
            <div class="h-fields">
                <TextField id=id("owner") binding=owner
                    label=later_word(|words| words.scs.owner)
                    hint=later_word(|words| words.scs.owner_hint)/>
                <TextField id=id("due") kind="date" binding=due fault
                    label=later_word(|words| words.scs.due)/>
            </div>
        </div>
    }
    .into_any()
}

/// The binding of a text that is noted of a requirement.
fn noted(
    slug: &Slug,
    get: impl Fn(&Slug) -> String + Send + Sync + 'static,
    set: impl Fn(&Slug, &str) + Send + Sync + 'static,
) -> FieldBinding {
    let (read, typed) = (slug.clone(), slug.clone());
    FieldBinding::new(move || get(&read), move |text| set(&typed, &text))
}
