//! How a star is declared: the steps, what the form asks, what may be said afterwards,
//! and which subsidies ask for a star.

mod check;
mod subsidies;
mod tasks;

pub use subsidies::{Role, Standing, Stars, Subsidy};
pub use tasks::StarTaskWords;

use super::{
    fact::Fact,
    json::Json,
    lang::{Lang, Text},
    shape::position,
    validation_error::{ValidationError, ValidationErrors},
};
use crate::domain::form;

/// A checked declaration pack.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// Such as `2026-11`.
    pub edition: String,
    /// What to do, in order.
    pub steps: Vec<Topic>,
    /// The process that was, for companies that went through it.
    pub old: Vec<Topic>,
    /// What to know of the form.
    pub sheet: Fact,
    /// What the form asks.
    pub fields: Vec<SheetField>,
    /// What may be said and shown afterwards.
    pub rules: Vec<WordingRule>,
    /// What the declaration does not mean.
    pub limits: Vec<Fact>,
    /// What holds for subsidies that ask for a star.
    pub conditions: Vec<Fact>,
    /// Programmes that ask for a star, as the pack orders them.
    pub subsidies: Vec<Subsidy>,
    /// Programmes that asked for one years ago.
    pub former: Topic,
    /// What leads to a star, as tasks.
    pub tasks: Vec<StarTaskWords>,
    /// Where to look things up.
    pub links: Vec<Link>,
    /// SHA-256 of the embedded pack file, hexadecimal.
    pub sha256: String,
}

/// A page to look at.
#[derive(Clone, Debug)]
pub struct Link {
    /// What it is.
    pub label: Text,
    /// An https address.
    pub url: String,
}

/// A step, or another thing told in several facts.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Stable name.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// What to know of it, at least one.
    pub facts: Vec<Fact>,
    /// The stable names of the facts, in their order.
    names: Vec<String>,
    /// The page where it is done, by position among the links.
    pub link: Option<usize>,
    /// The days that it is said to take at most, where that is known.
    pub days: Option<u16>,
}

impl Topic {
    /// The fact of that name, if there is one.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.get(self.names.iter().position(|known| known == name)?)
    }
}

impl Declaration {
    /// The step of that name, if there is one.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Topic> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// What is to be known of the former process under that name, if there is anything.
    #[must_use]
    pub fn former_topic(&self, id: &str) -> Option<&Topic> {
        self.old.iter().find(|topic| topic.id == id)
    }
}

/// A field of the form in which a star is declared.
#[derive(Clone, Debug)]
pub struct SheetField {
    /// Stable name.
    pub id: String,
    /// Its name in the form, and what goes in. That the form has it is a fact.
    pub fact: Fact,
    /// What goes in.
    pub kind: FieldKind,
    /// The options that the form offers; none for free text.
    pub options: Vec<Text>,
    /// The names under which a choice of each option is kept, where they are not the
    /// options' own; they stay when an option is worded anew.
    keys: Vec<String>,
    /// Whether the form insists on it.
    pub required: bool,
    /// Whether the form says that it may be left empty. Of some fields neither is known.
    pub optional: bool,
    /// Whether IPA publishes it.
    pub public: bool,
}

impl SheetField {
    /// What is kept when the option at that position is chosen: its key, else its name in
    /// the form, which is Japanese.
    #[must_use]
    pub fn key(&self, at: usize) -> &str {
        let own = || self.options.get(at).map(|option| option.get(Lang::Ja));
        self.keys.get(at).map(String::as_str).or_else(own).unwrap_or_default()
    }
}

/// What goes into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Anything.
    Text,
    /// One of the options.
    Choice,
    /// Any number of the options.
    Choices,
    /// What is known already.
    Derived(Known),
}

/// What the program knows already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// The star that can be declared.
    Star,
    /// The field of that name in the forms; see [`form`](crate::domain::form).
    Form(&'static str),
}

/// What a field can be derived from, by the names in packs.
const KNOWN: [(Known, &str); 5] = [
    (Known::Star, "star"),
    (Known::Form(form::COMPANY), form::COMPANY),
    (Known::Form(form::HEAD), form::HEAD),
    (Known::Form(form::CONTACT), form::CONTACT),
    (Known::Form(form::URL), form::URL),
];

impl Known {
    fn from_name(name: &str) -> Option<Self> {
        KNOWN.iter().find(|(_, n)| *n == name).map(|(known, _)| *known)
    }
}

/// A rule on words and logos.
#[derive(Clone, Debug)]
pub struct WordingRule {
    /// The rule.
    pub fact: Fact,
    /// How to say it.
    pub right: Vec<Text>,
    /// How not to say it.
    pub wrong: Vec<Text>,
}

/// Checks a declaration file.
///
/// `sha256` is the hexadecimal digest of the file's bytes.
///
/// # Errors
///
/// Every mistake found, each with step, field or subsidy.
pub fn load(file: &Json, sha256: &str) -> Result<Declaration, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    check::check(&mut faults, file);
    faults.done()?;
    // Nothing can be missing any more; the empty list is for the type alone.
    read(file, sha256).ok_or_else(Vec::new)
}

/// The declaration of a file that is known to be right.
pub(in crate::content) fn read(file: &Json, sha256: &str) -> Option<Declaration> {
    let each = |list: &str| file.list(list).iter();
    Some(Declaration {
        edition: file.text_at("edition").to_owned(),
        steps: each("steps").map(|table| topic(file, table)).collect(),
        old: each("old").map(|table| topic(file, table)).collect(),
        sheet: Fact::read(file, file.get("sheet")?)?,
        fields: each("fields").filter_map(|table| field(file, table)).collect(),
        rules: each("rules").filter_map(|table| rule(file, table)).collect(),
        limits: each("limits").filter_map(|table| Fact::read(file, table)).collect(),
        conditions: each("conditions")
            .filter_map(|table| Fact::read(file, table))
            .collect(),
        subsidies: each("subsidies")
            .filter_map(|table| subsidies::read(file, table))
            .collect(),
        former: topic(file, file.get("former")?),
        tasks: each("tasks").filter_map(|table| tasks::read(file, table)).collect(),
        links: each("links").map(link).collect(),
        sha256: sha256.to_owned(),
    })
}

fn topic(file: &Json, table: &Json) -> Topic {
    let (mut names, mut facts) = (Vec::new(), Vec::new());
    for table in table.list("facts") {
        if let Some(fact) = Fact::read(file, table) {
            names.push(table.text_at("id").to_owned());
            facts.push(fact);
        }
    }
    Topic {
        id: table.text_at("id").to_owned(),
        title: Text::read(table, "title"),
        facts,
        names,
        link: position(file, "links", table.text_at("link")),
        days: table.get("days").and_then(Json::int).and_then(|n| u16::try_from(n).ok()),
    }
}

fn field(file: &Json, table: &Json) -> Option<SheetField> {
    let kind = match table.text_at("kind") {
        "choice" => FieldKind::Choice,
        "choices" => FieldKind::Choices,
        "derived" => FieldKind::Derived(Known::from_name(table.text_at("from"))?),
        _ => FieldKind::Text,
    };
    Some(SheetField {
        id: table.text_at("id").to_owned(),
        fact: Fact::read(file, table)?,
        kind,
        options: texts(table, "options"),
        keys: table.list("keys").iter().filter_map(Json::text).map(Into::into).collect(),
        required: flag(table, "required"),
        optional: flag(table, "optional"),
        public: flag(table, "public"),
    })
}

fn rule(file: &Json, table: &Json) -> Option<WordingRule> {
    let (right, wrong) = (texts(table, "right"), texts(table, "wrong"));
    Some(WordingRule { fact: Fact::read(file, table)?, right, wrong })
}

fn link(table: &Json) -> Link {
    Link { label: Text::read(table, "label"), url: table.text_at("url").to_owned() }
}

fn texts(table: &Json, list: &str) -> Vec<Text> {
    table.list(list).iter().map(Text::of).collect()
}

/// A truth value that is false where it is left out.
fn flag(table: &Json, name: &str) -> bool {
    table.get(name).and_then(Json::bool).unwrap_or_default()
}
