//! The form to fill in by hand: everything that is asked, whatever the visitor aims at. The goal
//! may change at the table.

use crate::{
    app::{part::Part, session::Session},
    content::words::{ItemWords, LocalizedPack, Wording},
    domain::{
        assessment::{Assessment, Goal},
        pack::Item,
        readiness::Gate,
    },
    export::code,
    text::common_words,
};
use reactive_graph::prelude::*;

/// The form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankForm {
    /// The packs that the page asks.
    pub parts: Vec<BlankPart>,
    /// What is to be ticked of the basic policy.
    pub policy: Vec<String>,
    /// How many letters each group of a code of these editions has.
    pub code: Vec<usize>,
    /// The editions, and where they are published.
    pub editions: Vec<String>,
    /// Whether a page brought some of the questions itself.
    pub is_own: bool,
}

/// A pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankPart {
    /// Title and edition.
    pub title: String,
    /// What can be answered, and what it means.
    pub options: Vec<(String, String)>,
    /// The sections.
    pub sections: Vec<BlankSection>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankSection {
    /// Its name; `None` where the pack has only one.
    pub title: Option<String>,
    /// The questions.
    pub rows: Vec<BlankRow>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankRow {
    /// Number and topic.
    pub topic: String,
    /// What is asked.
    pub question: String,
    /// How many of the options it takes, from the first on.
    pub offered: usize,
    /// Whether there is a line for the reason of 該当なし.
    pub has_reason: bool,
}

/// Both packs, in the order of asking.
const PARTS: [Part; 2] = [Part::Principles, Part::Diagnosis];

impl Session {
    /// The form to fill in by hand.
    #[must_use]
    pub fn blank_form(&self) -> BlankForm {
        let answering = self.answering();
        let (lang, config) = (answering.lang().get(), answering.config());
        let there = |part: &Part| config.with(|config| config.has(part.screen(0)));
        let policy = answering.packs().with(|catalog| {
            let gates = [Gate::PolicyDecided, Gate::PolicyPublished];
            let label = |gate| {
                let words = catalog.levels().iter().find_map(|level| level.gate(gate))?;
                Some(words.label.get(lang).to_owned())
            };
            gates.into_iter().filter_map(label).collect()
        });
        let editions = PARTS.map(|part| {
            answering.with_pack(part, |loaded| {
                let LocalizedPack { title, pack, source, .. } = loaded;
                let edition =
                    (common_words(lang).edition)(title.get(lang), &pack.edition);
                [&edition, source.title.get(lang), &source.url].join(" · ")
            })
        });
        let own = |part: &Part| answering.with_pack(*part, |p| !p.pack.official);
        BlankForm {
            parts: PARTS.into_iter().filter(there).map(|part| self.part(part)).collect(),
            policy,
            code: self.code_groups(),
            editions: editions.into(),
            is_own: PARTS.iter().any(own),
        }
    }

    fn part(&self, part: Part) -> BlankPart {
        let answering = self.answering();
        let lang = answering.lang().get();
        answering.with_pack(part, |loaded| {
            let say = |words: &Wording| {
                (words.label.get(lang).to_owned(), words.meaning.get(lang).to_owned())
            };
            let row = |(_, item, words): (usize, &Item, &ItemWords)| BlankRow {
                topic: format!("{}. {}", item.number, words.topic.get(lang)),
                question: words.question.get(lang).to_owned(),
                offered: loaded.pack.choices.len() + usize::from(item.may_not_apply),
                has_reason: item.may_not_apply,
            };
            let is_named = loaded.sections.len() > 1;
            let sections = loaded.sections.iter().enumerate().map(|(at, section)| {
                let own = loaded.asked().filter(|(_, item, _)| item.section == at);
                BlankSection {
                    title: is_named.then(|| section.title.get(lang).to_owned()),
                    rows: own.map(row).collect(),
                }
            });
            let title = loaded.title.get(lang);
            BlankPart {
                title: (common_words(lang).edition)(title, &loaded.pack.edition),
                options: options(loaded).into_iter().map(say).collect(),
                sections: sections.collect(),
            }
        })
    }

    /// How many letters each group of a code has that holds everything.
    fn code_groups(&self) -> Vec<usize> {
        let answering = self.answering();
        let edition =
            answering.with_pack(Part::Principles, |loaded| loaded.pack.edition.clone());
        let any = Assessment::new(Goal::Star2, &edition);
        let day = answering.taken_on().get();
        let code = code::write(&answering.catalog(), &any, day);
        code.split('-').map(|group| group.chars().count()).collect()
    }
}

/// What can be answered, 該当なし last where the pack knows it.
fn options(loaded: &LocalizedPack) -> Vec<&Wording> {
    let mut options: Vec<&Wording> = loaded.choices.iter().map(|(_, w)| w).collect();
    let rule = loaded.scoring.as_ref().and_then(|rule| rule.not_applicable.as_ref());
    options.extend(rule.map(|rule| &rule.option));
    options
}
