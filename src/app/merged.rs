//! Results of departments, put together as one.

use super::{
    department::{Department, NotAdded, RefusedDepartment},
    extract::{CSV, ExportedFile},
    import::FileContent,
    labels::{GivenAnswer, asked, item_label},
    part::{Part, answers},
    screen::Screen,
    session::Session,
};
use crate::{
    content::{catalog::Catalog, lang::Lang},
    domain::{
        assessment::Assessment,
        choice::Choice,
        date::Date,
        merge::{DEPARTMENTS, Merged, MergedFrom, NotMerged, distinct_names, merge},
        score::{Counted, Tally, score},
        workbook::Workbook,
    },
    export::{
        csv,
        import::Opened,
        json::{self, later},
    },
    text::{common_words, result_words},
};
use reactive_graph::prelude::*;

/// What is known of a department beside its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DepartmentFacts {
    /// The day it was taken; `None` where it does not tell.
    pub taken_on: Option<Date>,
    /// Items answered.
    pub answered: usize,
    /// Items asked.
    pub of: usize,
    /// Its points; `None` where it was not asked for any.
    pub points: Option<i32>,
}

/// What departments come to together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedView {
    /// Each of them.
    pub departments: Vec<MergedDepartment>,
    /// Their points together; `None` where they were not asked for any.
    pub total: Option<Tally>,
    /// The department with the fewest points, where they differ.
    pub weakest: Option<(String, i32)>,
    /// The mean of their points, in tenths.
    pub average: Option<i32>,
    /// The items on which they differ, in the order of asking.
    pub clashes: Vec<ClashView>,
    /// What departments answered わからない to; only those that did.
    pub unknown: Vec<UnknownView>,
}

/// One of the departments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedDepartment {
    /// What it is called; no two are alike.
    pub name: String,
    /// The day it was taken.
    pub taken_on: Option<Date>,
    /// Its points.
    pub points: Option<i32>,
    /// Whether some of its questions are open.
    pub provisional: bool,
}

/// An item on which departments differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClashView {
    /// Number and topic.
    pub label: String,
    /// Each answer, with the names of those who gave it.
    pub said: Vec<(GivenAnswer, Vec<String>)>,
    /// What it is together.
    pub together: GivenAnswer,
}

/// What a department does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownView {
    /// The department.
    pub name: String,
    /// Number and topic of the items.
    pub items: Vec<String>,
}

/// What a department was asked, where not all were asked the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedView {
    /// The department.
    pub name: String,
    /// Title and edition of each pack.
    pub packs: Vec<String>,
}

/// The departments put together, with what each is called.
struct Together {
    names: Vec<String>,
    merged: Merged,
    /// The day of the newest of them.
    day: Date,
    /// Each of them, as the file keeps it.
    from: Vec<MergedFrom>,
}

impl Together {
    /// What comes after the questions of this result: nothing yet, but where it is from.
    fn workbook(&self) -> Workbook {
        Workbook { merged_from: self.from.clone(), ..Workbook::default() }
    }
}

/// What files begin with that were saved under the name offered, which tells nothing.
const OFFERED: &str = "hoshimi-";

impl Session {
    /// The departments, in the order in which they came in.
    pub fn with_departments<T>(&self, read: impl FnOnce(&[Department]) -> T) -> T {
        self.transfer().departments.with(|all| read(all))
    }

    /// The ids of the departments, in the order in which they came in.
    #[must_use]
    pub fn department_ids(&self) -> Vec<u32> {
        self.with_departments(|all| all.iter().map(|one| one.id).collect())
    }

    /// What came in as a department and could not be added.
    #[must_use]
    pub fn refused_departments(&self) -> Vec<RefusedDepartment> {
        self.transfer().refused_departments.get()
    }

    /// Adds a file as a department. What cannot be added is noted with its reason.
    pub fn add_department_file(&self, name: &str, content: &FileContent) {
        let added = self.open_file(content).map_err(NotAdded::NotTaken);
        let added = added.and_then(|opened| self.add_department(name, opened));
        self.note_refusal(Some(name), added);
    }

    /// Adds a text as one department, or else each of its lines as one. What cannot be added is
    /// noted with its reason, and given back.
    pub fn add_department_text(&self, text: &str) -> String {
        let whole = self.add_code(text);
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let is_one = text.trim_start().starts_with('{') || lines.clone().count() < 2;
        if whole.is_ok() || is_one {
            let rest = if whole.is_ok() { "" } else { text };
            self.note_refusal(None, whole);
            return rest.to_owned();
        }
        let mut rest = String::new();
        for line in lines {
            let added = self.add_code(line);
            if added.is_err() {
                rest.push_str(line);
                rest.push('\n');
            }
            self.note_refusal(Some(line), added);
        }
        rest
    }

    fn add_code(&self, text: &str) -> Result<(), NotAdded> {
        let opened = self.open_unsealed(text.as_bytes()).map_err(NotAdded::NotTaken)?;
        self.add_department("", opened)
    }

    /// Adds a result as a department, named after its file, or after the company where the file
    /// has the name that it was offered under.
    ///
    /// # Errors
    ///
    /// [`NotAdded`] where it is there already, or there are as many as can be.
    pub fn add_department(&self, file: &str, opened: Opened) -> Result<(), NotAdded> {
        let names = self.department_names();
        let departments = self.transfer().departments;
        let same = departments.with_untracked(|all| {
            all.iter().position(|one| is_same(&one.opened, &opened))
        });
        if let Some(name) = same.and_then(|at| names.get(at)) {
            return Err(NotAdded::Same(name.clone()));
        }
        if names.len() >= *DEPARTMENTS.end() {
            return Err(NotAdded::Full(*DEPARTMENTS.end()));
        }
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let company = opened.workbook.form.get("company-name");
        let offered = stem.starts_with(OFFERED) && !company.is_empty();
        let name = if offered { company } else { stem }.to_owned();
        let id = self.transfer().new_id();
        departments.update(|all| {
            all.push(Department { id, name, opened });
            // From here on the name is the visitor's; it begins as one that can be told apart.
            let names = distinct(all, self.answering().lang().get_untracked());
            if let Some((name, last)) = names.into_iter().next_back().zip(all.last_mut())
            {
                last.name = name;
            }
        });
        Ok(())
    }

    fn note_refusal(&self, name: Option<&str>, added: Result<(), NotAdded>) {
        if let Err(reason) = added {
            let (id, name) = (self.transfer().new_id(), name.map(str::to_owned));
            let refused = RefusedDepartment { id, name, reason };
            self.transfer().refused_departments.update(|all| all.push(refused));
        }
    }

    /// Forgets what could not be added.
    pub fn clear_refused_departments(&self) {
        self.transfer().refused_departments.set(Vec::new());
    }

    /// What a department is called, as typed; empty where there is none.
    #[must_use]
    pub fn department_name(&self, id: u32) -> String {
        self.with_departments(|all| {
            let one = all.iter().find(|one| one.id == id);
            one.map(|one| one.name.clone()).unwrap_or_default()
        })
    }

    /// Calls a department something else.
    pub fn rename_department(&self, id: u32, name: &str) {
        self.transfer().departments.update(|all| {
            if let Some(one) = all.iter_mut().find(|one| one.id == id) {
                name.clone_into(&mut one.name);
            }
        });
    }

    /// Takes a department away.
    pub fn remove_department(&self, id: u32) {
        self.transfer().departments.update(|all| all.retain(|one| one.id != id));
    }

    /// Takes all departments away.
    pub fn clear_departments(&self) {
        self.transfer().departments.set(Vec::new());
    }

    /// What the departments are called wherever they stand: no two alike, none empty.
    #[must_use]
    pub fn department_names(&self) -> Vec<String> {
        let lang = self.answering().lang().get();
        self.with_departments(|all| distinct(all, lang))
    }

    /// The departments by their ids, each with what it is called wherever it stands.
    #[must_use]
    pub fn named_departments(&self) -> Vec<(u32, String)> {
        self.department_ids().into_iter().zip(self.department_names()).collect()
    }

    /// Whether another department was given the same name.
    #[must_use]
    pub fn has_same_name(&self, id: u32) -> bool {
        self.with_departments(|all| {
            let Some(name) =
                all.iter().find(|one| one.id == id).map(|one| one.name.trim())
            else {
                return false;
            };
            let same = |one: &Department| one.id != id && one.name.trim() == name;
            !name.is_empty() && all.iter().any(same)
        })
    }

    /// What is known of a department; `None` where there is none.
    #[must_use]
    pub fn department_facts(&self, id: u32) -> Option<DepartmentFacts> {
        let catalog = self.answering().catalog();
        self.with_departments(|all| {
            let opened = &all.iter().find(|one| one.id == id)?.opened;
            let a = &opened.assessment;
            let (answered, of) = self.progress_of(a);
            let scored = score(&catalog.diagnosis().pack, &a.diagnosis, a.strict);
            let scored = scored.filter(|_| a.asks_diagnosis());
            Some(DepartmentFacts {
                taken_on: opened.taken_on,
                answered,
                of,
                points: scored.map(|score| score.total.points),
            })
        })
    }

    /// What each department was asked.
    #[must_use]
    pub fn departments_asked(&self) -> Vec<AskedView> {
        let lang = self.answering().lang().get();
        let names = self.department_names();
        self.answering().packs().with(|catalog| {
            self.with_departments(|all| {
                let one = |(name, one): (String, &Department)| {
                    let packs = asked(catalog, &one.opened.assessment).into_iter();
                    let packs = packs.map(|(_, loaded)| {
                        let title = loaded.title.get(lang);
                        (common_words(lang).edition)(title, &loaded.pack.edition)
                    });
                    AskedView { name, packs: packs.collect() }
                };
                names.into_iter().zip(all).map(one).collect()
            })
        })
    }

    /// What the departments come to together, in the language of now.
    ///
    /// # Errors
    ///
    /// [`NotMerged`] where they cannot be put together.
    pub fn merged(&self) -> Result<MergedView, NotMerged> {
        let together = self.together()?;
        let lang = self.answering().lang().get();
        Ok(self.answering().packs().with(|catalog| {
            self.with_departments(|all| together.view(catalog, all, lang))
        }))
    }

    /// Puts the departments together.
    fn together(&self) -> Result<Together, NotMerged> {
        let catalog = self.answering().catalog();
        let names = self.department_names();
        self.with_departments(|all| {
            let assessments: Vec<Assessment> =
                all.iter().map(|one| one.opened.assessment.clone()).collect();
            let first = assessments.first();
            let edition = first.map_or("", |first| &first.principles_edition);
            let principles = &catalog.principles(edition).pack;
            let merged = merge(principles, &catalog.diagnosis().pack, &assessments)?;
            let mut from = Vec::new();
            for (at, (name, one)) in names.iter().zip(all).enumerate() {
                let (answered, _) = self.progress_of(&one.opened.assessment);
                from.push(MergedFrom {
                    name: name.clone(),
                    taken_on: one.opened.taken_on,
                    points: merged.scores.get(at).map(|score| score.total.points),
                    answered,
                });
            }
            let newest = from.iter().filter_map(|one| one.taken_on).max();
            let day = newest.unwrap_or_else(|| self.answering().host().today());
            Ok(Together { names, merged, day, from })
        })
    }

    /// Puts what the departments come to into the place of the present result and shows it. How
    /// many items it answers; `None` where they cannot be put together.
    pub fn take_merged(&self) -> Option<usize> {
        let together = self.together().ok()?;
        let workbook = together.workbook();
        let (answered, _) = self.progress_of(&together.merged.assessment);
        self.replace(together.merged.assessment, together.day, workbook);
        self.answering().go(Screen::Result);
        Some(answered)
    }

    /// The result file of what the departments come to, after it was read back; `None` where it
    /// would not give back what is there, or they cannot be put together.
    #[must_use]
    pub fn merged_file(&self) -> Option<ExportedFile> {
        let together = self.together().ok()?;
        let (catalog, extended) = (self.answering().catalog(), self.extended());
        let (a, workbook) = (&together.merged.assessment, together.workbook());
        let report = catalog.report(a, together.day);
        let members = later::write(&catalog, &extended, a, &workbook, true);
        let lang = self.answering().lang().get();
        let text = json::write(&catalog, a, &report, &members, lang);
        let back = self.open(text.as_bytes()).ok()?;
        let is_whole = back.assessment == *a && back.workbook == workbook;
        is_whole.then(|| ExportedFile {
            name: format!("hoshimi-merged-{}.json", together.day),
            media_type: "application/json",
            text,
        })
    }

    /// The answers of all departments as a table; `None` where they cannot be put together.
    #[must_use]
    pub fn merged_table(&self) -> Option<ExportedFile> {
        let together = self.together().ok()?;
        let lang = self.answering().lang().get();
        let table = self.answering().packs().with(|catalog| {
            self.with_departments(|all| {
                let departments = together.names.iter().zip(all).map(|(name, one)| {
                    csv::Department { name, assessment: &one.opened.assessment }
                });
                let departments: Vec<_> = departments.collect();
                csv::merged(catalog, &departments, &together.merged, lang)
            })
        });
        Some(ExportedFile {
            name: csv::file_name("merged", together.day),
            media_type: CSV,
            text: csv::write(&table),
        })
    }
}

/// Whether two results are one and the same.
fn is_same(one: &Opened, other: &Opened) -> bool {
    // Days are compared first, and texts of any length last.
    one.taken_on == other.taken_on
        && one.assessment == other.assessment
        && one.workbook == other.workbook
}

/// What departments are called wherever they stand.
fn distinct(all: &[Department], lang: Lang) -> Vec<String> {
    let words = result_words(lang);
    let typed = all.iter().map(|one| one.name.as_str());
    distinct_names(typed, words.unnamed_department, words.another_department)
}

impl Together {
    fn view(&self, catalog: &Catalog, all: &[Department], lang: Lang) -> MergedView {
        let merged = &self.merged;
        let whole = &merged.assessment;
        let diagnosis = &catalog.diagnosis().pack;
        let total = score(diagnosis, &whole.diagnosis, whole.strict)
            .filter(|_| whole.asks_diagnosis())
            .map(|score| score.total);
        let weakest = merged.weaker().and_then(|at| self.from.get(at));
        MergedView {
            departments: self.departments(),
            average: merged.average().filter(|_| total.is_some()),
            total,
            weakest: weakest.and_then(|one| Some((one.name.clone(), one.points?))),
            clashes: self.clashes(catalog, lang),
            unknown: self.unknown(catalog, all, lang),
        }
    }

    fn departments(&self) -> Vec<MergedDepartment> {
        let one = |(at, one): (usize, &MergedFrom)| MergedDepartment {
            name: one.name.clone(),
            taken_on: one.taken_on,
            points: one.points,
            provisional: self
                .merged
                .scores
                .get(at)
                .is_some_and(|score| score.total.is_provisional()),
        };
        self.from.iter().enumerate().map(one).collect()
    }

    fn clashes(&self, catalog: &Catalog, lang: Lang) -> Vec<ClashView> {
        let whole = &self.merged.assessment;
        let mut views = Vec::new();
        for (part, loaded) in asked(catalog, whole) {
            let clashes = match part {
                Part::Principles => &self.merged.principles,
                Part::Diagnosis => &self.merged.diagnosis,
            };
            for clash in clashes {
                let Some((item, words)) = loaded.at(clash.item) else { continue };
                let said = clash.groups().into_iter().map(|(counted, who)| {
                    let who = who.iter().filter_map(|at| self.names.get(*at).cloned());
                    (GivenAnswer::new(loaded, counted, lang), who.collect())
                });
                let together = Counted::from(answers(whole, part).state(item));
                views.push(ClashView {
                    label: item_label(part, item, &words.topic, lang),
                    said: said.collect(),
                    together: GivenAnswer::new(loaded, together, lang),
                });
            }
        }
        views
    }

    fn unknown(
        &self,
        catalog: &Catalog,
        all: &[Department],
        lang: Lang,
    ) -> Vec<UnknownView> {
        let mut views = Vec::new();
        for (name, one) in self.names.iter().zip(all) {
            let a = &one.opened.assessment;
            let mut items = Vec::new();
            for (part, loaded) in asked(catalog, a) {
                for (_, item, words) in loaded.asked() {
                    let counted = Counted::from(answers(a, part).state(item));
                    if counted == Counted::Choice(Choice::Unknown) {
                        items.push(item_label(part, item, &words.topic, lang));
                    }
                }
            }
            if !items.is_empty() {
                views.push(UnknownView { name: name.clone(), items });
            }
        }
        views
    }
}
