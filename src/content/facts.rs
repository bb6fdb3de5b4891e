//! Facts that are told beside a question, a star or a step: each has a name by which a
//! screen finds it, and figures of surveys stand beside whom was asked and when.

use super::{
    fact::{FACT, Fact},
    json::Json,
    lang::Text,
    shape::{Field, Kind, SOURCE, check, optional, required, with},
    validation_error::{ValidationError, ValidationErrors},
};
use crate::domain::{date::Date, pack::Slug};

/// Everything in the file, found by name.
#[derive(Clone, Debug)]
pub struct Facts {
    facts: Vec<(Slug, Fact)>,
    surveys: Vec<Survey>,
    pages: Vec<Page>,
}

/// A survey whose figures are told.
#[derive(Clone, Debug)]
pub struct Survey {
    /// Stable name, such as `sme-2024`.
    pub id: Slug,
    /// What was asked, of whom, and what a share is of.
    pub fact: Fact,
    /// How many answered.
    pub respondents: u32,
    /// The first and the last day of asking.
    pub asked: [Date; 2],
    /// The day its figures were published.
    pub published: Date,
    /// The figures, in the order told.
    pub figures: Vec<Figure>,
}

/// A share of those who answered.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Stable name within the survey.
    pub id: Slug,
    /// The question of the self-check that it is about, if any.
    pub item: Option<Slug>,
    /// What so many say.
    pub label: Text,
    /// How many of a thousand: 730 is 73.0 %.
    pub per_mille: u32,
}

/// An official page or paper.
#[derive(Clone, Debug)]
pub struct Page {
    /// Stable name.
    pub id: Slug,
    /// What it is.
    pub title: Text,
    /// An https address.
    pub url: String,
}

const FACTS: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-facts"])),
    required("version", Kind::Count),
    required("edition", Kind::Name),
    required("sources", Kind::Tables("source", SOURCE)),
    required("facts", Kind::Tables("fact", NAMED)),
    required("surveys", Kind::Tables("survey", SURVEY)),
    required("pages", Kind::Tables("page", PAGE)),
];
const NAMED: &[Field] = &[required("id", Kind::Slug), with(FACT)];
const SURVEY: &[Field] = &[
    required("id", Kind::Slug),
    required("respondents", Kind::Count),
    required("asked_from", Kind::Date),
    required("asked_to", Kind::Date),
    required("published", Kind::Date),
    required("figures", Kind::Tables("figure", FIGURE)),
    with(FACT),
];
const FIGURE: &[Field] = &[
    required("id", Kind::Slug),
    optional("item", Kind::Slug),
    required("label", Kind::Text),
    required("per_mille", Kind::Count),
];
const PAGE: &[Field] = &[
    required("id", Kind::Slug),
    required("title", Kind::Text),
    required("url", Kind::Https),
];

/// Checks a file of facts. Its digest is not kept: no result depends on it.
///
/// # Errors
///
/// Every mistake found, each with fact, survey or figure.
pub fn load(file: &Json, _sha256: &str) -> Result<Facts, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    let f = &mut faults;
    check(f, file, FACTS);
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    for survey in file.list("surveys") {
        for figure in survey.list("figures") {
            let (survey, id) = (survey.text_at("id"), figure.text_at("id"));
            let place = format!("survey {survey}, figure {id}");
            let fine = figure.int_at("per_mille") <= 1000;
            f.check(fine, &place, "per_mille", "is more than all");
        }
    }
    faults.done()?;
    read(file, "").ok_or_else(Vec::new)
}

/// The facts of a file that is known to be right.
pub(super) fn read(file: &Json, _sha256: &str) -> Option<Facts> {
    let facts = file.list("facts").iter();
    let facts = facts.map(|table| Some((id(table)?, Fact::read(file, table)?)));
    let surveys = file.list("surveys").iter().map(|table| survey(file, table));
    let pages = file.list("pages").iter().map(page);
    Some(Facts {
        facts: facts.collect::<Option<_>>()?,
        surveys: surveys.collect::<Option<_>>()?,
        pages: pages.collect::<Option<_>>()?,
    })
}

fn id(table: &Json) -> Option<Slug> {
    Slug::new(table.text_at("id"))
}

fn survey(file: &Json, table: &Json) -> Option<Survey> {
    let day = |field| table.get(field).and_then(Json::day);
    let figures = table.list("figures").iter().map(figure);
    Some(Survey {
        id: id(table)?,
        fact: Fact::read(file, table)?,
        respondents: table.count_at("respondents"),
        asked: [day("asked_from")?, day("asked_to")?],
        published: day("published")?,
        figures: figures.collect::<Option<_>>()?,
    })
}

fn figure(table: &Json) -> Option<Figure> {
    Some(Figure {
        id: id(table)?,
        item: Slug::new(table.text_at("item")),
        label: Text::read(table, "label"),
        per_mille: table.count_at("per_mille"),
    })
}

fn page(table: &Json) -> Option<Page> {
    let (title, url) = (Text::read(table, "title"), table.text_at("url").to_owned());
    Some(Page { id: id(table)?, title, url })
}

impl Facts {
    /// The fact of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Fact> {
        let mut facts = self.facts.iter();
        facts.find(|(id, _)| id.as_str() == name).map(|(_, fact)| fact)
    }

    /// The survey of that name.
    #[must_use]
    pub fn survey(&self, name: &str) -> Option<&Survey> {
        self.surveys.iter().find(|survey| survey.id.as_str() == name)
    }

    /// The page of that name.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id.as_str() == name)
    }

    /// Every fact with its name, in the order of the file.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.facts.iter().map(|(id, fact)| (id.as_str(), fact))
    }

    /// Every survey, in the order of the file.
    #[must_use]
    pub fn surveys(&self) -> &[Survey] {
        &self.surveys
    }

    /// Every page, in the order of the file.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }
}

impl Survey {
    /// The figure of that name.
    #[must_use]
    pub fn figure(&self, name: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id.as_str() == name)
    }
}
