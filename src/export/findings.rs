//! What the files are written from that a visitor takes away to read.

use crate::text::{common_words, result_words};
use crate::{
    content::{
        catalog::Catalog,
        declaration::Declaration,
        lang::{Lang, Text},
        ruby,
        words::LocalizedPack,
    },
    domain::{
        answers::Answers, assessment::Assessment, date::Date, pack::Item, report::Report,
        score::Counted, stage::Stage, star_task::StarTask, tasks, workbook::Workbook,
    },
};

/// A result with everything that tells of it, and the language to tell it in.
#[derive(Clone, Copy, Debug)]
pub struct Findings<'a> {
    /// The packs, in plain words where the language is やさしい日本語.
    pub catalog: &'a Catalog,
    /// What was answered.
    pub assessment: &'a Assessment,
    /// What the answers amount to: the report of that catalog on that assessment.
    pub report: &'a Report,
    /// Where the company stands.
    pub stage: Stage,
    /// The words of what leads to a star.
    pub declaration: &'a Declaration,
    /// What was put in after the questions.
    pub workbook: &'a Workbook,
    /// Tasks that cannot be done here.
    pub left_out: &'a [StarTask],
    /// The language of the file.
    pub lang: Lang,
}

impl<'a> Findings<'a> {
    /// What was asked with its answers, in the order of asking.
    pub(super) fn asked(self) -> Vec<(&'a LocalizedPack, &'a Answers)> {
        asked(self.catalog, self.assessment)
    }

    /// The pack that advice is drawn from: the deepest one asked.
    pub(super) fn advised(self) -> &'a LocalizedPack {
        if self.assessment.asks_diagnosis() {
            self.catalog.diagnosis()
        } else {
            self.catalog.principles(&self.assessment.principles_edition)
        }
    }

    /// The day by which the star must be declared, where it moves the days of the list.
    #[must_use]
    pub fn deadline(self) -> Option<Date> {
        tasks::deadline(&self.workbook.form, self.report.taken_on)
    }

    /// Number and topic of an item, as a reader finds it again on the screen.
    pub(super) fn name(
        self,
        loaded: &LocalizedPack,
        item: &Item,
        topic: &Text,
    ) -> String {
        let topic = say(topic, self.lang);
        self.numbered_in(loaded, item.number, &topic)
    }

    /// The same for an item of the pack that advice is drawn from.
    pub(super) fn numbered(self, number: u32, topic: &str) -> String {
        self.numbered_in(self.advised(), number, topic)
    }

    fn numbered_in(self, loaded: &LocalizedPack, number: u32, topic: &str) -> String {
        if loaded.pack.id == self.catalog.diagnosis().pack.id {
            format!("{} {topic}", (common_words(self.lang).number)(number))
        } else {
            format!("{number}. {topic}")
        }
    }
}

/// What an assessment asks, with its answers.
pub(super) fn asked<'a>(
    catalog: &'a Catalog,
    a: &'a Assessment,
) -> Vec<(&'a LocalizedPack, &'a Answers)> {
    let mut asked = vec![(catalog.principles(&a.principles_edition), &a.principles)];
    if a.asks_diagnosis() {
        asked.push((catalog.diagnosis(), &a.diagnosis));
    }
    asked
}

/// A text of a pack, without furigana: no file of these can show them.
pub(super) fn say(text: &Text, lang: Lang) -> String {
    ruby::plain(text.get(lang))
}

/// How an item was answered, in words.
pub(super) fn answer(loaded: &LocalizedPack, counted: Counted, lang: Lang) -> String {
    let unanswered = || result_words(lang).unanswered.to_owned();
    loaded.answer(counted).map_or_else(unanswered, |words| say(&words.label, lang))
}

/// The part that an item belongs to.
pub(super) fn part(loaded: &LocalizedPack, item: &Item, lang: Lang) -> String {
    let section = loaded.sections.get(item.section);
    section.map(|section| say(&section.title, lang)).unwrap_or_default()
}
