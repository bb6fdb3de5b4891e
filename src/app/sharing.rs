//! Handing the result to whoever runs the page, on the visitor's word only.

use super::{
    host::NotShared, part::Part, screen::Screen, session::Session, transfer::SharedRecord,
};
use crate::{
    content::{json::Json, lang::Lang, words::LocalizedPack},
    domain::{date::Date, readiness::ReadyState},
    export::json::redact,
};
use reactive_graph::{graph::untrack, prelude::*};

/// What would be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedFile {
    /// The file itself.
    pub text: String,
    /// Every member of it, in its order.
    pub members: Vec<SharedMember>,
}

/// A member of what would be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedMember {
    /// Its name in the file.
    pub name: String,
    /// What is in it, to be read.
    pub lines: Vec<SharedLine>,
}

/// A line that tells of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SharedLine {
    /// Nothing is in it.
    Nothing,
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(i64),
    /// As it stands in the file.
    Text(String),
    /// A day.
    Day(Date),
    /// Title and edition of a pack.
    Edition(String, String),
    /// So many answers, to the pack of that title where there is one.
    Answers(String, usize),
    /// So many entries.
    Entries(usize),
    /// A member inside, by its name in the file, that is yes, no, or neither.
    Inside(String, Option<bool>),
    /// Points, of how many.
    Points(i32, i32),
    /// Where the company stands on the star of that title.
    Star(String, ReadyState),
    /// So many things to do.
    Actions(usize),
}

impl Session {
    /// What would be handed over: without `names`, nothing that names the company or people.
    ///
    /// # Errors
    ///
    /// [`NotShared`] where there is no result to hand over.
    pub fn shared_file(&self, names: bool) -> Result<SharedFile, NotShared> {
        let file = self.share_json(names)?;
        let members = file.members().iter().map(|(name, member)| SharedMember {
            name: name.clone(),
            lines: self.lines(name, member),
        });
        Ok(SharedFile { text: file.print(), members: members.collect() })
    }

    /// Hands over what [`Self::shared_file`] shows, once.
    ///
    /// # Errors
    ///
    /// [`NotShared`] where there is nothing to hand over, or the page does not take it. Then
    /// nothing is noted as handed over.
    pub fn share(&self, names: bool) -> Result<SharedRecord, NotShared> {
        let host = self.answering().host();
        let takes =
            self.answering().config().with_untracked(|config| config.takes_results);
        if !takes {
            return Err(NotShared);
        }
        host.share(&untrack(|| self.share_json(names))?.print())?;
        let record = SharedRecord { day: host.today(), time: host.time(), names };
        self.transfer().shared.set(Some(record));
        Ok(record)
    }

    /// What was last handed over.
    #[must_use]
    pub fn shared(&self) -> Option<SharedRecord> {
        self.transfer().shared.get()
    }

    /// Hands over nothing and goes back to the result. The page is told that much.
    pub fn decline_sharing(&self) {
        self.answering().host().emit_event("declined", "{}");
        self.answering().go(Screen::Result);
    }

    /// The file that is handed over; names only when the visitor wants them in it.
    fn share_json(&self, names: bool) -> Result<Json, NotShared> {
        let file = Json::parse(&self.file(names)).map_err(|_| NotShared)?;
        Ok(if names { file } else { redact(&file) })
    }

    /// What a member of the file holds, to be read. What is not known here is shown as it is:
    /// nothing is left out.
    fn lines(&self, name: &str, member: &Json) -> Vec<SharedLine> {
        match name {
            "takenOn" => {
                let day = member.text().and_then(Date::parse);
                day.map_or_else(|| plain(member), |day| vec![SharedLine::Day(day)])
            }
            "packs" => {
                member.elements().iter().map(|pack| self.edition_of(pack)).collect()
            }
            "answers" => {
                let mut lines = Vec::new();
                for (pack, answers) in member.members() {
                    let title = self.title_of(pack);
                    lines.push(SharedLine::Answers(title, answers.members().len()));
                    lines.extend(texts(answers));
                }
                lines
            }
            "plan" | "mergedFrom" => {
                let mut lines = vec![SharedLine::Entries(member.elements().len())];
                lines.extend(texts(member));
                lines
            }
            "form" => texts(member),
            "scs" => {
                let answers = member.get("answers").map_or(0, |all| all.members().len());
                let mut lines = vec![SharedLine::Answers(String::new(), answers)];
                for noted in ["evidence", "owners", "due"] {
                    lines.extend(member.get(noted).map(texts).unwrap_or_default());
                }
                lines
            }
            "result" => self.result_lines(member),
            _ => plain(member),
        }
    }

    /// The points and where the company stands on each star.
    fn result_lines(&self, member: &Json) -> Vec<SharedLine> {
        let mut lines = Vec::new();
        let lang = self.answering().lang().get();
        self.report().with(|report| {
            let score = report.score.as_ref();
            if let Some(score) = score.filter(|_| member.get("diagnosis").is_some()) {
                lines.push(SharedLine::Points(score.total.points, score.total.max));
            }
            self.answering().packs().with(|catalog| {
                for (level, star) in catalog.levels().iter().zip(&report.stars) {
                    let title = level.title.get(lang).to_owned();
                    lines.push(SharedLine::Star(title, star.state));
                }
            });
            lines.push(SharedLine::Actions(report.actions.len()));
        });
        lines
    }

    /// Title and edition of a pack that the file names.
    fn edition_of(&self, pack: &Json) -> SharedLine {
        let text = |name| pack.get(name).and_then(Json::text).unwrap_or_default();
        SharedLine::Edition(self.title_of(text("id")), text("edition").to_owned())
    }

    /// The title of a pack; its id where it is none of those that are asked.
    fn title_of(&self, id: &str) -> String {
        let lang: Lang = self.answering().lang().get();
        let title = |loaded: &LocalizedPack| {
            let is_it = loaded.pack.id.as_str() == id;
            is_it.then(|| loaded.title.get(lang).to_owned())
        };
        let mut parts = [Part::Principles, Part::Diagnosis].into_iter();
        parts
            .find_map(|part| self.answering().with_pack(part, title))
            .unwrap_or_else(|| id.to_owned())
    }
}

/// A value as it stands in the file.
fn plain(member: &Json) -> Vec<SharedLine> {
    match member {
        Json::Null => vec![SharedLine::Nothing],
        Json::Bool(yes) => vec![SharedLine::YesNo(*yes)],
        Json::Int(number) => vec![SharedLine::Number(*number)],
        Json::Text(text) => vec![SharedLine::Text(text.clone())],
        Json::List(_) => texts(member),
        Json::Object(members) => members
            .iter()
            .map(|(name, value)| SharedLine::Inside(name.clone(), value.bool()))
            .collect(),
    }
}

/// Everything that was typed somewhere in a member.
fn texts(member: &Json) -> Vec<SharedLine> {
    // What is not typed but chosen or counted, by its name.
    const CHOSEN: [&str; 4] = ["choice", "item", "progress", "takenOn"];
    let mut found = Vec::new();
    for (name, inside) in member.members() {
        match inside {
            _ if CHOSEN.contains(&name.as_str()) => {}
            Json::Text(text) if !text.is_empty() => {
                found.push(SharedLine::Text(text.clone()));
            }
            inside => found.extend(texts(inside)),
        }
    }
    for inside in member.elements() {
        found.extend(texts(inside));
    }
    found
}
