//! Which GビズID there is, and until when one must be begun.

use super::{
    StepFacts, screen_id,
    step::{NextStep, use_steps},
    step_page,
    subsidies::SubsidyTick,
};
use crate::{
    app::declaring::{GbizKind, Step},
    domain::form,
    ui::{
        context::{text, use_common},
        parts::{
            button::Button,
            each::Each,
            fact_list::fact_warning,
            field_binding::FieldBinding,
            link_button::LinkButton,
            option_row::RadioRow,
            rows::{FoldRow, Rows},
            text_field::TextField,
            when::When,
        },
        session_context::{later_word, pack_text, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// What the pack has of the GビズID.
const GBIZ: &str = "gbiz-id";

/// The body of the step.
#[component]
pub(super) fn GbizStep() -> impl IntoView {
    let (session, words, common) = (use_session(), use_later_words(), use_common());
    let gbiz = Memo::new(move |_| session.gbiz());
    let said = move || (words().declare.gbiz_said)(&gbiz.get(), common().date);
    let is_lacking = move || gbiz.with(|gbiz| gbiz.kind.is_some() && !gbiz.ready);
    let name = screen_id("gbizid");
    let option = move |at: usize| {
        let Some(option) = GbizKind::ALL.get(at).copied() else { return ().into_any() };
        view! {
            <RadioRow name=name.clone() id=format!("{name}-{}", option.name())
                label=move || (words().declare.gbiz)(option) about=String::new()
                checked=Signal::derive(move || gbiz.with(|gbiz| gbiz.kind == Some(option)))
                on_choose=move || session.set_gbiz_kind(option)/>
        }
        .into_any()
    };
    let steps = use_steps();
    let have_it = move || {
        session.set_gbiz_kind(GbizKind::Prime);
        steps.leave(Step::GbizId);
    };
    let url = StoredValue::new(step_page(GBIZ).unwrap_or_default());
    view! {
        <fieldset class="h-declare__ask">
            <legend class="h-legend">{text(later_word(|words| words.declare.gbiz_ask))}</legend>
            <div class="h-choices h-choices--two">
                <Each count=|| GbizKind::ALL.len() row=option/>
            </div>
        </fieldset>
        <When is=move || !said().is_empty()><p class="h-call">{text(said)}</p></When>
        <NextStep step=Step::GbizId/>
        <When is=is_lacking>
            <LinkButton kind=" h-button--primary h-button--wide" url=url.get_value()
                label=later_word(|words| words.declare.gbiz_get)/>
            <Reasons subsidy=Signal::derive(move || gbiz.with(|gbiz| gbiz.subsidy))/>
            <Button kind=" h-button--wide" label=later_word(|words| words.declare.gbiz_have)
                on_press=have_it/>
        </When>
        <SubsidyTick/>
        <Rows kind=" h-rows--inner"><Deadline/></Rows>
        <StepFacts of=&[GBIZ]/>
    }
}

/// Which kind it takes, and how long it takes to get one.
#[component]
fn Reasons(
    /// Whether the star is declared for a subsidy.
    subsidy: Signal<bool>,
) -> impl IntoView {
    let extended = use_session().extended();
    let reason = move |name: &str| {
        let topic = extended.declaration().step(GBIZ)?;
        let fact = topic.fact(name)?;
        Some(view! { <li>{pack_text(&fact.text)}{fact_warning(fact)}</li> }.into_any())
    };
    move || {
        let kinds = if subsidy.get() { "prime" } else { "kinds" };
        let rows: Vec<_> =
            [kinds, "online", "paper"].iter().filter_map(|n| reason(n)).collect();
        view! { <ul class="h-list h-list--note">{rows}</ul> }
    }
}

/// The day by which the star must be declared.
#[component]
fn Deadline() -> impl IntoView {
    let (session, words, common) = (use_session(), use_later_words(), use_common());
    let day = move || {
        let day = session.workbook().with(|book| form::day(&book.form, form::DEADLINE));
        day.map_or(words().declare.deadline_none.to_owned(), common().date)
    };
    let fault = Callback::new(move |text: String| {
        let none = crate::domain::date::Date::parse(&text).is_none();
        none.then(|| words().field.no_such_day.to_owned())
    });
    view! {
        <FoldRow title=later_word(|words| words.declare.deadline) end=day>
            <TextField id=form::DEADLINE kind="date" fault
                label=later_word(|words| words.declare.deadline_day)
                hint=later_word(|words| words.declare.deadline_hint)
                binding=FieldBinding::form(session, form::DEADLINE)/>
        </FoldRow>
    }
}
