//! The draft of a basic policy in words: as text, as Markdown, as a piece of a web page, and
//! as headings and paragraphs for screen and paper. All of them say the same.

mod day;
mod fill;
mod html;
mod markdown;
mod plain;

pub use day::day;
pub use html::html;
pub use markdown::markdown;
pub use plain::plain;

use crate::{
    content::{
        lang::{Lang, Text},
        policy::{ClauseWords, Policy},
        words::LocalizedPack,
    },
    domain::{
        form,
        policy::{Draft, Stance},
        texts::Texts,
    },
};
use fill::fill;

/// A policy in one language. Every text in it is plain: what the visitor typed has not been
/// made safe for any format yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its language.
    pub lang: Lang,
    /// Heading.
    pub title: String,
    /// What stands before the clauses.
    pub preamble: String,
    /// The clauses, in order.
    pub clauses: Vec<WrittenClause>,
    /// The lines after the clauses.
    pub closing: Vec<String>,
}

/// A clause in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenClause {
    /// Which clause it is, by position in the pack.
    pub rule: usize,
    /// How it is stated.
    pub stance: Stance,
    /// Its number in this policy, from 1.
    pub number: usize,
    /// Its heading, without the number.
    pub title: String,
    /// What it says.
    pub text: String,
    /// What it lists after that; often nothing.
    pub list: Vec<String>,
}

/// What a policy is written with.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The words of the clauses.
    pub policy: &'a Policy,
    /// The self-diagnosis, which names what is worked on first.
    pub diagnosis: &'a LocalizedPack,
    /// What the visitor typed.
    pub form: &'a Texts,
    /// The language.
    pub lang: Lang,
}

impl Words<'_> {
    /// What was typed into a field; where that is nothing, a gap that can be seen.
    fn value(&self, field: &str) -> String {
        let line = form::line(self.form, field);
        if line.is_empty() { self.blank() } else { line }
    }

    fn blank(&self) -> String {
        self.policy.blank.get(self.lang).to_owned()
    }

    /// A text with the company's own words filled in.
    fn text(&self, text: &Text) -> String {
        let filled = |name: &str| match name {
            "company" => Some(self.value(form::COMPANY)),
            "head" => Some(self.value(form::HEAD)),
            "contact" => Some(self.value(form::CONTACT)),
            _ => None,
        };
        fill(text.get(self.lang), filled)
    }

    fn line(&self, text: &Text, value: &str) -> String {
        fill(text.get(self.lang), |_| Some(value.to_owned()))
    }

    fn day(&self, field: &str) -> Option<String> {
        let day = form::day(self.form, field)?;
        Some(self::day(&self.policy.dates, day, self.lang))
    }
}

/// The draft in words.
#[must_use]
pub fn write(words: Words<'_>, draft: &Draft) -> Written {
    let mut clauses = Vec::new();
    for (rule, stance) in &draft.clauses {
        let number = clauses.len() + 1;
        clauses.extend(clause(words, draft, *rule, *stance, number));
    }
    Written {
        lang: words.lang,
        title: words.text(&words.policy.title),
        preamble: words.text(&words.policy.preamble),
        closing: closing(words, draft),
        clauses,
    }
}

fn clause(
    words: Words<'_>,
    draft: &Draft,
    rule: usize,
    stance: Stance,
    number: usize,
) -> Option<WrittenClause> {
    let said = words.policy.clauses.get(rule)?;
    let mut list = Vec::new();
    if words.policy.rules.get(rule)?.focus {
        for at in &draft.focus {
            let item = words.diagnosis.items.get(*at)?;
            list.push(item.topic.get(words.lang).to_owned());
        }
    }
    let title = said.title.get(words.lang).to_owned();
    let text = words.text(stated(said, stance));
    Some(WrittenClause { rule, stance, number, title, text, list })
}

/// The sentence of a clause for its stance.
fn stated(said: &ClauseWords, stance: Stance) -> &Text {
    match (stance, &said.done) {
        (Stance::Done, Some(done)) => done,
        (Stance::Done, None) | (Stance::Intend, _) => &said.intend,
    }
}

/// Day, company, representative. Whom to ask is not said twice.
fn closing(words: Words<'_>, draft: &Draft) -> Vec<String> {
    let labels = &words.policy.closing;
    let adopted = words.day(form::ADOPTED).unwrap_or_else(|| words.blank());
    let mut lines = vec![words.line(&labels.adopted, &adopted)];
    if let Some(revised) = words.day(form::REVISED) {
        lines.push(words.line(&labels.revised, &revised));
    }
    lines.push(words.line(&labels.company, &words.value(form::COMPANY)));
    lines.push(words.line(&labels.head, &words.value(form::HEAD)));
    let said = draft.clauses.iter().any(|(rule, stance)| {
        let clause = words.policy.clauses.get(*rule);
        clause.is_some_and(|clause| {
            stated(clause, *stance).get(words.lang).contains("{contact}")
        })
    });
    let contact = form::line(words.form, form::CONTACT);
    if !said && !contact.is_empty() {
        lines.push(words.line(&labels.contact, &contact));
    }
    lines
}

/// The name offered when saving; says nothing of the company.
#[must_use]
pub fn file_name(ending: &str) -> String {
    format!("hoshimi-policy.{ending}")
}
