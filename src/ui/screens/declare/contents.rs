//! What is declared: the principles for ★1, the self-check and the basic policy for ★2.

use super::{
    StepFacts,
    policy::PolicySection,
    screen_id,
    step::{NextStep, use_steps},
};
use crate::{
    app::declaring::{Contents, Step},
    domain::{assessment::Goal, readiness::Gate},
    ui::{
        context::{text, use_answering},
        part::Part,
        parts::{
            button::Button,
            each::Each,
            option_row::RadioRow,
            rows::{FoldRow, Rows},
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The stars that companies declare.
const STARS: [u8; 2] = [1, 2];

/// The body of the step.
#[component]
pub(super) fn ContentsStep() -> impl IntoView {
    let (session, steps) = (use_session(), use_steps());
    let contents = Memo::new(move |_| session.declaration_contents());
    let words = use_later_words();
    let is_second = Memo::new(move |_| contents.with(|contents| contents.star > 1));
    let policy = move || {
        let words = &words().declare;
        if is_second.get() { words.policy_here } else { words.policy }
    };
    // It stays where it is when its ticks make ★2 the star to declare.
    let policy_open = RwSignal::new(steps.at_policy);
    Effect::new(move |_| {
        if is_second.get() {
            policy_open.set(true);
        }
    });
    view! {
        <StarChoice/>
        <When is=move || contents.with(|contents| !contents.judged)>
            <p>{text(later_word(|words| words.declare.contents_apart))}</p>
        </When>
        <When is=move || contents.with(|contents| !contents.principles.is_empty())>
            <Principles contents/>
        </When>
        <When is=move || is_second.get()><Gates contents/></When>
        <Rows kind=" h-rows--inner">
            <FoldRow title=policy open=policy_open><PolicySection/></FoldRow>
        </Rows>
        <NextStep step=Step::Contents/>
        <StepFacts of=&["prepare"]/>
    }
}

/// The star to declare.
#[component]
fn StarChoice() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let star = Memo::new(move |_| session.declaring_star());
    let name = screen_id("star");
    let option = move |at: usize| {
        let Some(option) = STARS.get(at).copied() else { return ().into_any() };
        view! {
            <RadioRow name=name.clone() id=format!("{name}-{option}")
                label=move || (words().declare.star)(option) about=String::new()
                checked=Signal::derive(move || star.get() == option)
                on_choose=move || session.choose_declaring_star(option)/>
        }
        .into_any()
    };
    view! {
        <fieldset class="h-declare__ask">
            <legend class="h-legend">{text(later_word(|words| words.declare.star_ask))}</legend>
            <div class="h-choices h-choices--two"><Each count=|| STARS.len() row=option/></div>
        </fieldset>
    }
}

/// The principles, each with whether it is decided.
#[component]
fn Principles(
    /// What is declared.
    contents: Memo<Contents>,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let decided = move |at: usize| {
        contents.with(|contents| contents.principles.get(at).copied().unwrap_or_default())
    };
    let left = move || {
        contents
            .with(|contents| contents.principles.iter().filter(|done| !**done).count())
    };
    let said = move || match left() {
        0 => words().declare.principles_ready.to_owned(),
        left => (words().declare.principles_left)(left),
    };
    let row = move |at: usize| {
        let title = move || {
            let lang = answering.lang().get();
            answering.with_pack(Part::Principles, |loaded| {
                let found = loaded.at(at);
                found
                    .map(|(_, words)| words.topic.get(lang).to_owned())
                    .unwrap_or_default()
            })
        };
        view! { <GateLine open=Signal::derive(move || decided(at)) label=title/> }
            .into_any()
    };
    let count = move || contents.with(|contents| contents.principles.len());
    let has = answering.config().with_untracked(|config| config.has(Screen::Principles));
    let go = move || {
        let words = &words().declare;
        if left() == 0 { words.principles_see } else { words.principles_go }
    };
    let button = has.then(|| {
        view! {
            <Button kind=" h-button--wide" label=go
                on_press=move || answering.go(Screen::Principles)/>
        }
    });
    view! {
        <p>{text(said)}</p>
        <ul class="h-declare__gates" aria-label=later_word(|words| words.declare.principles)>
            <Each count row/>
        </ul>
        {button}
    }
}

/// What ★2 asks for.
#[component]
fn Gates(
    /// What is declared.
    contents: Memo<Contents>,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let gate = move |at: usize| contents.with(|contents| contents.gates.get(at).copied());
    let ready = move || {
        contents
            .with(|contents| contents.judged && contents.gates.iter().all(|row| row.open))
    };
    let lacks_answers = move || {
        contents.with(|contents| {
            let mut gates = contents.gates.iter();
            gates.any(|row| row.gate == Gate::DiagnosisComplete && !row.open)
        })
    };
    let row = move |at: usize| {
        let label = move || {
            let (lang, found) = (answering.lang().get(), gate(at).map(|row| row.gate));
            answering.packs().with(|packs| {
                let mut levels = packs.levels().iter();
                let words = found.and_then(|gate| levels.find_map(|l| l.gate(gate)));
                words.map(|words| words.label.get(lang).to_owned()).unwrap_or_default()
            })
        };
        let open = Signal::derive(move || gate(at).is_some_and(|row| row.open));
        view! { <GateLine open label/> }.into_any()
    };
    let has = answering.config().with_untracked(|config| config.has(Screen::List));
    let answer = move || {
        answering.set_goal(Goal::Star2);
        answering.go(Screen::Question(0));
    };
    view! {
        <div class="h-declare__ask">
            <p class="h-legend">{text(later_word(|words| words.declare.gates))}</p>
            <ul class="h-declare__gates">
                <Each count=move || contents.with(|contents| contents.gates.len()) row/>
            </ul>
            <When is=ready><p>{text(move || words().declare.gates_ready.to_owned())}</p></When>
            <When is=move || has && lacks_answers()>
                <Button kind=" h-button--wide" on_press=answer
                    label=later_word(|words| words.declare.diagnosis_go)/>
            </When>
        </div>
    }
}

/// One condition with how it stands.
#[component]
fn GateLine(
    /// Whether it is met.
    open: Signal<bool>,
    /// What it is.
    #[prop(into)]
    label: leptos::text_prop::TextProp,
) -> impl IntoView {
    let words = use_later_words();
    let state = move || {
        let words = &words().declare;
        if open.get() { words.decided } else { words.open }.to_owned()
    };
    view! {
        <li class="h-declare__gate" class:h-declare__gate--open=move || open.get()>
            <span class="h-declare__mark" aria-hidden="true">
                {move || if open.get() { "✓" } else { "○" }}
            </span>
            <span>{text(label)}</span>
            <span class="h-note">{text(state)}</span>
        </li>
    }
}
