//! ★3 and ★4: how far the company is with each requirement, the checklists, and their table. Counts
//! and guides, never a verdict.

use super::{part::Part, screen::Screen, session::Session};
use crate::{
    content::{lang::Lang, scs::LocalizedScs, words::LocalizedPack},
    domain::{
        choice::Choice,
        date::Date,
        pack::{Item, Slug},
        score::Counted,
        scs::{
            By, Group, Star,
            known::{Counts, Known, Stage, known},
            progress::{Progress, Standing, gaps_first, is_gap, progress},
            suggest::suggestion,
        },
    },
    export::scs::{criterion_name, requirement_name},
    text::{common_words, result_words},
};
use reactive_graph::prelude::*;

/// The requirements of ★3, in the language of now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScsMap {
    /// All requirements, counted.
    pub counts: Counts,
    /// The areas that ★3 asks something of, in official order.
    pub areas: Vec<Area>,
    /// What a reader should know about the guess.
    pub note: String,
}

/// An area with its requirements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name.
    pub title: String,
    /// Its requirements, counted.
    pub counts: Counts,
    /// The requirements themselves.
    pub requirements: Vec<RequirementRow>,
}

/// A requirement in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementRow {
    /// Its position.
    pub at: usize,
    /// Number and name.
    pub name: String,
    /// How far it is.
    pub stage: Stage,
    /// Criteria of ★3 that are done, and of how many, where they tell how far it is.
    pub done: Option<(usize, usize)>,
    /// The other answers that led to it.
    pub because: Vec<Because>,
}

/// An answer that led to a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// What was asked; `None` for the basic policy.
    pub label: Option<String>,
    /// What was answered.
    pub answer: String,
}

/// The checklist of a star, as one begins or goes on with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// The star.
    pub star: Star,
    /// Requirements of it.
    pub requirements: usize,
    /// Criteria of it, and those answered.
    pub criteria: usize,
    /// Criteria that are answered.
    pub answered: usize,
    /// Where it goes on.
    pub next: Screen,
}

/// A requirement with the criteria that the chosen star asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementForm {
    /// Its name in files.
    pub slug: Slug,
    /// The star whose checklist it is in.
    pub star: Star,
    /// Number and name.
    pub name: String,
    /// Its place in the checklist, from 1, and how many there are.
    pub place: (usize, usize),
    /// The area that it belongs to, by position and by name.
    pub area: (usize, String),
    /// The screen before.
    pub back: Screen,
    /// The screen after.
    pub next: Screen,
    /// The criteria.
    pub criteria: Vec<CriterionForm>,
    /// The texts in which hard words may stand.
    pub texts: Vec<String>,
}

/// A criterion to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionForm {
    /// What it is as an item.
    pub item: Item,
    /// Number and name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What belongs to the question.
    pub details: Vec<String>,
    /// The star that asks for it, where the lower one does not.
    pub only: Option<u8>,
    /// How to begin.
    pub hint: String,
    /// What to keep.
    pub keep: String,
    /// What the self-diagnosis suggests.
    pub suggestion: Option<Suggested>,
}

/// An answer that the self-diagnosis suggests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// The answer.
    pub choice: Choice,
    /// Its word.
    pub label: String,
    /// The questions that it comes from.
    pub questions: Vec<String>,
}

/// An answer that criteria take, with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The answer.
    pub choice: Choice,
    /// Its word.
    pub label: String,
    /// What it means.
    pub meaning: String,
}

/// How the checklist of a star stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gaps {
    /// The star.
    pub star: Star,
    /// All criteria of it.
    pub total: Standing,
    /// Every area that it asks something of: name and criteria.
    pub areas: Vec<(String, Standing)>,
    /// The criteria, those that are not done first.
    pub rows: Vec<TableRow>,
    /// How many of the rows are not done.
    pub left: usize,
}

/// A line of the table of ★3 or ★4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// The requirement, by position.
    pub requirement: usize,
    /// The area, by position in [`Gaps::areas`].
    pub area: usize,
    /// Number and name of the requirement.
    pub requirement_name: String,
    /// Number and name of the criterion.
    pub criterion: String,
    /// What was answered; decides the mark.
    pub counted: Counted,
    /// The word for it.
    pub answer: String,
    /// Where the evidence is.
    pub evidence: String,
    /// Who sees to it.
    pub owner: String,
    /// The day by which it is to be done, to be read.
    pub due: String,
    /// Whether it is not answered 実施している.
    pub is_gap: bool,
}

impl Session {
    /// How far the company is with the requirements of ★3.
    #[must_use]
    pub fn scs_map(&self) -> ScsMap {
        let (answering, extended) = (self.answering(), self.extended());
        let (lang, loaded) = (answering.lang().get(), extended.scs());
        let scheme = &loaded.scheme;
        let found = answering.packs().with(|catalog| {
            answering.assessment().with(|a| {
                self.workbook().with(|workbook| {
                    known(scheme, catalog.packs(a), a, &workbook.criteria)
                })
            })
        });
        let area_of = |known: &Known| {
            scheme.requirements.get(known.requirement).map(|rules| rules.area)
        };
        let areas = loaded.areas.iter().enumerate().map(|(at, title)| {
            let own = || found.iter().filter(|known| area_of(known) == Some(at));
            Area {
                title: title.get(lang).to_owned(),
                counts: Counts::count(own()),
                requirements: own().map(|known| self.row(loaded, known, lang)).collect(),
            }
        });
        ScsMap {
            counts: Counts::count(found.iter()),
            areas: areas.filter(|area| area.counts.of() > 0).collect(),
            note: loaded.map_note.get(lang).to_owned(),
        }
    }

    fn row(&self, loaded: &LocalizedScs, known: &Known, lang: Lang) -> RequirementRow {
        let Known { requirement, stage, criteria, by } = known;
        let because = by.iter().filter_map(|start| self.because(start.by));
        RequirementRow {
            at: *requirement,
            name: requirement_name(loaded, *requirement, lang),
            stage: *stage,
            done: known.is_answered().then_some((criteria.done, criteria.of())),
            because: because.collect(),
        }
    }

    /// An answer that led to a stage, in words.
    fn because(&self, by: By<usize>) -> Option<Because> {
        let (part, at) = match by {
            By::Diagnosis(at) => (Part::Diagnosis, at),
            By::Principle(at) => (Part::Principles, at),
            By::Policy => return Some(Because { label: None, answer: String::new() }),
        };
        let lang = self.answering().lang().get();
        self.answering().with_pack(part, |pack| {
            let (item, _) = pack.at(at)?;
            let answer = pack.answer(self.answering().counted(part, item))?;
            Some(Because {
                label: Some(item_name(part, pack, at, lang)?),
                answer: answer.label.get(lang).to_owned(),
            })
        })
    }

    /// How the criteria of a star stand. Everything that counts them reads this.
    #[must_use]
    pub fn scs_progress(&self, star: Star) -> Progress {
        let extended = self.extended();
        let scheme = &extended.scs().scheme;
        self.workbook().with(|workbook| progress(scheme, &workbook.criteria, star))
    }

    /// The checklists, the lower star first.
    #[must_use]
    pub fn checklists(&self) -> Vec<Checklist> {
        let extended = self.extended();
        let lists = Star::ALL.map(|star| {
            let progress = self.scs_progress(star);
            Checklist {
                star,
                requirements: extended.scs().scheme.asked(star).len(),
                criteria: progress.total.of(),
                answered: progress.total.answered(),
                next: progress.next_open().map_or(Screen::Gaps, Screen::Requirement),
            }
        });
        lists.into()
    }

    /// Whether anything was put in of the checklist of the chosen star.
    #[must_use]
    pub fn is_checklist_begun(&self) -> bool {
        let is_noted = |row: &TableRow| {
            let texts = [&row.evidence, &row.owner, &row.due];
            row.counted != Counted::Unanswered
                || texts.iter().any(|text| !text.is_empty())
        };
        self.scs_gaps().rows.iter().any(is_noted)
    }

    /// Goes on with the checklist of a star, at its first requirement that has something open.
    pub fn open_checklist(&self, star: Star) {
        let next = self.scs_progress(star).next_open();
        self.set_scs_goal(star);
        self.answering().go(next.map_or(Screen::Gaps, Screen::Requirement));
    }

    /// The requirement at that position; `None` where the chosen star does not ask for it.
    #[must_use]
    pub fn requirement_form(&self, at: usize) -> Option<RequirementForm> {
        let extended = self.extended();
        let (loaded, star) = (extended.scs(), self.scs_goal());
        let lang = self.answering().lang().get();
        let asked = loaded.scheme.asked(star);
        let place = asked.iter().position(|group| group.requirement == at)?;
        let screen = |group: &Group| Screen::Requirement(group.requirement);
        let before = place.checked_sub(1).and_then(|at| asked.get(at));
        let group = asked.get(place)?;
        let area = loaded.scheme.requirements.get(at)?.area;
        let area_name = loaded.areas.get(area)?.get(lang).to_owned();
        let name = requirement_name(loaded, at, lang);
        let criteria: Vec<CriterionForm> = group
            .criteria
            .iter()
            .filter_map(|at| self.criterion_form(loaded, *at, lang))
            .collect();
        let mut texts = vec![area_name.clone(), name.clone()];
        for criterion in &criteria {
            let CriterionForm { name, question, hint, keep, details, .. } = criterion;
            texts.extend([name, question, hint, keep].map(Clone::clone));
            texts.extend(details.iter().cloned());
        }
        Some(RequirementForm {
            slug: loaded.scheme.pack.sections.get(at)?.slug.clone(),
            star,
            name,
            place: (place + 1, asked.len()),
            area: (area, area_name),
            back: before.map_or(Screen::Scs, screen),
            next: asked.get(place + 1).map_or(Screen::Gaps, screen),
            criteria,
            texts,
        })
    }

    fn criterion_form(
        &self,
        loaded: &LocalizedScs,
        at: usize,
        lang: Lang,
    ) -> Option<CriterionForm> {
        let item = loaded.scheme.pack.items.get(at)?;
        let (words, rules) =
            loaded.criteria.get(at).zip(loaded.scheme.criteria.get(at))?;
        Some(CriterionForm {
            item: item.clone(),
            name: criterion_name(loaded, at, lang),
            question: words.question.get(lang).to_owned(),
            details: words.details.iter().map(|text| text.get(lang).to_owned()).collect(),
            only: (rules.star > Star::Three).then(|| rules.star.number()),
            hint: words.hint.get(lang).to_owned(),
            keep: words.evidence.get(lang).to_owned(),
            suggestion: self.suggested(loaded, at, lang),
        })
    }

    fn suggested(
        &self,
        loaded: &LocalizedScs,
        at: usize,
        lang: Lang,
    ) -> Option<Suggested> {
        let answering = self.answering();
        let found = answering.packs().with(|catalog| {
            answering
                .assessment()
                .with(|a| suggestion(&loaded.scheme, at, catalog.packs(a), a))
        })?;
        let label = loaded.choice(found.choice)?.label.get(lang).to_owned();
        let questions = answering.with_pack(Part::Diagnosis, |pack| {
            let names = found.by.iter();
            names.filter_map(|at| item_name(Part::Diagnosis, pack, *at, lang)).collect()
        });
        Some(Suggested { choice: found.choice, label, questions })
    }

    /// The answers that criteria take, best first.
    #[must_use]
    pub fn scs_choices(&self) -> Vec<Offered> {
        let (extended, lang) = (self.extended(), self.answering().lang().get());
        let choices = extended.scs().choices.iter().map(|(choice, words)| Offered {
            choice: *choice,
            label: words.label.get(lang).to_owned(),
            meaning: words.meaning.get(lang).to_owned(),
        });
        choices.collect()
    }

    /// Criteria of an area that are answered, of how many that the chosen star asks for.
    #[must_use]
    pub fn area_answered(&self, area: usize) -> (usize, usize) {
        let progress = self.scs_progress(self.scs_goal());
        let standing = progress.areas.get(area).copied().unwrap_or_default();
        (standing.answered(), standing.of())
    }

    /// Who sees to a requirement of ★3 or ★4; empty where nobody is named.
    #[must_use]
    pub fn requirement_owner(&self, requirement: &Slug) -> String {
        self.workbook()
            .with(|workbook| workbook.owners.get(requirement.as_str()).to_owned())
    }

    /// Names who sees to a requirement of ★3 or ★4.
    pub fn set_requirement_owner(&self, requirement: &Slug, text: &str) {
        self.workbook().update(|workbook| workbook.owners.set(requirement, text));
    }

    /// The day by which a requirement of ★3 or ★4 is to be done, as typed.
    #[must_use]
    pub fn requirement_due(&self, requirement: &Slug) -> String {
        self.workbook().with(|workbook| workbook.due.get(requirement.as_str()).to_owned())
    }

    /// Notes the day by which a requirement of ★3 or ★4 is to be done.
    pub fn set_requirement_due(&self, requirement: &Slug, text: &str) {
        self.workbook().update(|workbook| workbook.due.set(requirement, text));
    }

    /// How the checklist of the chosen star stands, line by line.
    #[must_use]
    pub fn scs_gaps(&self) -> Gaps {
        let extended = self.extended();
        let (loaded, star) = (extended.scs(), self.scs_goal());
        let (scheme, lang) = (&loaded.scheme, self.answering().lang().get());
        let Progress { total, areas, .. } = self.scs_progress(star);
        let asked: Vec<usize> = areas
            .iter()
            .enumerate()
            .filter(|(_, standing)| standing.of() > 0)
            .map(|(at, _)| at)
            .collect();
        let rows: Vec<TableRow> = self.workbook().with(|workbook| {
            let ordered = gaps_first(scheme, &workbook.criteria, star).into_iter();
            let row = |at: usize| {
                let item = scheme.pack.items.get(at)?;
                let requirement = item.section;
                let area = scheme.requirements.get(requirement)?.area;
                let id = scheme.pack.sections.get(requirement)?.slug.as_str();
                let counted = Counted::from(workbook.criteria.state(item));
                Some(TableRow {
                    requirement,
                    area: asked.iter().position(|asked| *asked == area)?,
                    requirement_name: requirement_name(loaded, requirement, lang),
                    criterion: criterion_name(loaded, at, lang),
                    counted,
                    answer: answer_word(loaded, counted, lang),
                    evidence: workbook.evidence.get(id).to_owned(),
                    owner: workbook.owners.get(id).to_owned(),
                    due: day_word(workbook.due.get(id), lang),
                    is_gap: is_gap(scheme, &workbook.criteria, at),
                })
            };
            ordered.filter_map(row).collect()
        });
        let names = asked.iter().filter_map(|at| {
            Some((loaded.areas.get(*at)?.get(lang).to_owned(), *areas.get(*at)?))
        });
        Gaps {
            star,
            total,
            areas: names.collect(),
            left: rows.iter().filter(|row| row.is_gap).count(),
            rows,
        }
    }
}

/// Number and topic of an item.
fn item_name(part: Part, pack: &LocalizedPack, at: usize, lang: Lang) -> Option<String> {
    let (item, words) = pack.at(at)?;
    let number = match part {
        Part::Principles => format!("{}.", item.number),
        Part::Diagnosis => (common_words(lang).number)(item.number),
    };
    Some(format!("{number} {}", words.topic.get(lang)))
}

/// The word for how a criterion stands.
fn answer_word(loaded: &LocalizedScs, counted: Counted, lang: Lang) -> String {
    let words = match counted {
        Counted::Choice(choice) => loaded.choice(choice),
        Counted::NotApplicable | Counted::Unanswered => None,
    };
    words.map_or(result_words(lang).unanswered, |words| words.label.get(lang)).to_owned()
}

/// A day to be read; what is no day of the calendar stays as it was typed.
fn day_word(typed: &str, lang: Lang) -> String {
    let day = Date::parse(typed.trim());
    day.map_or_else(|| typed.to_owned(), |day| (common_words(lang).date)(day))
}
