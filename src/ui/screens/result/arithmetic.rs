//! How the points add up: the rule, its source, and a table.

use crate::{
    content::words::LocalizedPack,
    domain::score::Score,
    ui::{
        context::{text, use_answering},
        part::Part,
        parts::{
            data_table::DataTable, each::Each, fold::Fold, source_line::SourceLine,
            tick::Tick, when::When,
        },
        session_context::{later_word, use_later_words, use_result_words, use_session},
    },
};
use leptos::prelude::*;

/// The column of points.
const POINTS: usize = 2;

/// The folded arithmetic.
#[component]
pub(super) fn Arithmetic() -> impl IntoView {
    let (session, answering) = (use_session(), use_answering());
    let (words, said) = (use_later_words(), use_result_words());
    let not_applicable = Memo::new(move |_| {
        let points = session.points();
        points.map_or(0, |points| points.not_applicable)
    });
    let rules = move || {
        let (lang, words) = (answering.lang().get(), &words().result);
        answering.with_pack(Part::Diagnosis, |loaded| {
            let scoring = loaded.pack.scoring.iter();
            let points = scoring.flat_map(|scoring| &scoring.points);
            let rule = points.filter_map(|(choice, points)| {
                let label = loaded.choice(*choice)?.label.get(lang);
                Some((words.rule)(label, *points))
            });
            rule.collect::<Vec<_>>()
        })
    };
    let rule = move |at: usize| {
        let rule = move || rules().into_iter().nth(at).unwrap_or_default();
        view! { <li>{text(rule)}</li> }.into_any()
    };
    let source = move || {
        answering.with_pack(Part::Diagnosis, |loaded| {
            loaded.scoring.as_ref().map(|scoring| scoring.source.clone())
        })
    };
    let head = Signal::derive(move || {
        let heads = &said().heads;
        [heads.question, heads.answer, heads.points].map(str::to_owned).to_vec()
    });
    let rows = Signal::derive(move || {
        let lang = answering.lang().get();
        answering.with_pack(Part::Diagnosis, |loaded| {
            session.report().with(|report| {
                let score = report.score.as_ref();
                score
                    .map(|score| {
                        let table = Table {
                            loaded,
                            score,
                            lang,
                            said: said(),
                            sum: words().result.sum,
                        };
                        table.rows()
                    })
                    .unwrap_or_default()
            })
        })
    });
    view! {
        <Fold summary=later_word(|words| words.result.arithmetic)>
            <div class="h-fold__body">
                <When is=move || { not_applicable.get() > 0 }>
                    <Strict count=not_applicable/>
                </When>
                <ul class="h-list"><Each count=move || rules().len() row=rule/></ul>
                <SourceLine source=source/>
                <DataTable caption=later_word(|words| words.result.arithmetic) head rows
                    numbers=POINTS/>
            </div>
        </Fold>
    }
}

/// How 該当なし counts, and the tick to count it with the official answers only.
#[component]
fn Strict(
    /// How many items do not apply.
    count: Memo<usize>,
) -> impl IntoView {
    let (answering, words, said) =
        (use_answering(), use_later_words(), use_result_words());
    let rule = move || {
        answering.with_pack(Part::Diagnosis, |loaded| {
            loaded.pack.scoring.as_ref().and_then(|scoring| scoring.not_applicable)
        })
    };
    let is_strict = Signal::derive(move || answering.assessment().with(|a| a.strict));
    let label = move || {
        rule().map(|rule| (words().result.strict)(rule.strict)).unwrap_or_default()
    };
    let counted = move || {
        let each = |rule: crate::domain::pack::NotApplicablePoints| {
            if is_strict.get() { rule.strict } else { rule.points }
        };
        let each = rule().map(each).unwrap_or_default();
        (said().not_applicable)(count.get(), each)
    };
    let note = move || {
        let lang = answering.lang().get();
        answering.with_pack(Part::Diagnosis, |loaded| {
            let words = loaded.scoring.as_ref()?.not_applicable.as_ref()?;
            Some(words.note.get(lang).to_owned())
        })
    };
    let source = move || {
        answering.with_pack(Part::Diagnosis, |loaded| {
            let words = loaded.scoring.as_ref()?.not_applicable.as_ref()?;
            Some(words.source.clone())
        })
    };
    view! {
        <p><strong>{text(counted)}</strong></p>
        <p class="h-note">{text(move || note().unwrap_or_default())}</p>
        <SourceLine source=source/>
        <Tick id="strict" label checked=is_strict on_change=move |on| answering.set_strict(on)/>
    }
}

/// What the table is drawn from.
struct Table<'a> {
    loaded: &'a LocalizedPack,
    score: &'a Score,
    lang: crate::content::lang::Lang,
    said: &'static crate::text::ResultWords,
    sum: &'static str,
}

impl Table<'_> {
    /// The items of each part with its sum, and the sum of all.
    fn rows(&self) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        let sections = self.loaded.sections.iter().zip(&self.score.parts).enumerate();
        for (at, (section, tally)) in sections {
            let lines = self.loaded.asked().zip(&self.score.lines);
            for ((_, item, words), line) in lines {
                if item.section == at {
                    let topic = words.topic.get(self.lang);
                    let answer = self.loaded.answer(line.counted);
                    let answer = answer.map(|words| words.label.get(self.lang));
                    rows.push(vec![
                        format!("{}. {topic}", item.number),
                        answer.unwrap_or(self.said.unanswered).to_owned(),
                        line.points.map(self.said.points).unwrap_or_default(),
                    ]);
                }
            }
            let points = (self.said.points_of)(tally.points, tally.max);
            rows.push(vec![
                section.title.get(self.lang).to_owned(),
                String::new(),
                points,
            ]);
        }
        let total = &self.score.total;
        let points = (self.said.points_of)(total.points, total.max);
        rows.push(vec![self.sum.to_owned(), String::new(), points]);
        rows
    }
}
