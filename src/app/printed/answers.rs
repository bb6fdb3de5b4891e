//! Every item with its answer and its points, and the reasons for 該当なし.

use crate::{
    app::{
        labels::{GivenAnswer, item_number},
        part::Part,
        session::Session,
    },
    text::common_words,
};
use reactive_graph::prelude::*;

/// The answers to a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerTable {
    /// Title and edition of the pack.
    pub title: String,
    /// Its sections.
    pub sections: Vec<AnswerSection>,
}

/// The answers to a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSection {
    /// Its name.
    pub title: String,
    /// Its points, and the most that it has; `None` where it has none.
    pub points: Option<(i32, i32)>,
    /// Its items.
    pub rows: Vec<AnswerRow>,
}

/// An item with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRow {
    /// Number and topic.
    pub topic: String,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: GivenAnswer,
    /// The points for it.
    pub points: Option<i32>,
}

/// Why items do not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotApplicableReasons {
    /// The items, each with its reason.
    pub rows: Vec<String>,
    /// How such an item counts.
    pub rule: String,
}

impl Session {
    /// Every answer of the chosen path.
    #[must_use]
    pub fn printed_answers(&self) -> Vec<AnswerTable> {
        let answering = self.answering();
        let lang = answering.lang().get();
        let table = |part: Part| {
            answering.with_pack(part, |loaded| {
                let sections =
                    loaded.sections.iter().enumerate().map(|(at, words)| AnswerSection {
                        title: words.title.get(lang).to_owned(),
                        points: self.section_points(part, at),
                        rows: self.answer_rows(part, at),
                    });
                let title = loaded.title.get(lang);
                AnswerTable {
                    title: (common_words(lang).edition)(title, &loaded.pack.edition),
                    sections: sections.collect(),
                }
            })
        };
        answering.parts().into_iter().map(table).collect()
    }

    fn section_points(&self, part: Part, section: usize) -> Option<(i32, i32)> {
        self.report().with(|report| {
            let score = report.score.as_ref().filter(|_| part == Part::Diagnosis)?;
            let tally = score.parts.get(section)?;
            Some((tally.points, tally.max))
        })
    }

    fn answer_rows(&self, part: Part, section: usize) -> Vec<AnswerRow> {
        let answering = self.answering();
        let lang = answering.lang().get();
        let points = |at: usize| {
            self.report().with(|report| {
                let score = report.score.as_ref().filter(|_| part == Part::Diagnosis)?;
                score.lines.get(at)?.points
            })
        };
        answering.with_pack(part, |loaded| {
            let asked = loaded.asked().filter(|(_, item, _)| item.section == section);
            let row = asked.map(|(at, item, words)| AnswerRow {
                topic: format!("{}. {}", item.number, words.topic.get(lang)),
                question: words.question.get(lang).to_owned(),
                answer: GivenAnswer::new(loaded, answering.counted(part, item), lang),
                points: points(at),
            });
            row.collect()
        })
    }

    /// The reasons that were given for 該当なし; `None` where there is none.
    #[must_use]
    pub fn printed_reasons(&self) -> Option<NotApplicableReasons> {
        let answering = self.answering();
        let lang = answering.lang().get();
        let mut rows = Vec::new();
        for part in answering.parts() {
            answering.with_pack(part, |loaded| {
                for item in &loaded.pack.items {
                    let reason = answering.reason(part, &item.slug).unwrap_or_default();
                    if !reason.trim().is_empty() {
                        let number = item_number(part, item, lang);
                        rows.push(format!("{number} {reason}"));
                    }
                }
            });
        }
        let rule = answering.with_pack(Part::Diagnosis, |loaded| {
            let rule = loaded.scoring.as_ref()?.not_applicable.as_ref()?;
            Some(rule.note.get(lang).to_owned())
        })?;
        (!rows.is_empty()).then_some(NotApplicableReasons { rows, rule })
    }
}
