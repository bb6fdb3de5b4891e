//! What a visitor does until all questions are answered: the state, and the commands that change
//! it.

use super::{
    config::HostConfig,
    host::Host,
    notice::Notice,
    pace::Pace,
    part::{Part, answers},
    screen::Screen,
};
use crate::{
    content::{catalog::Catalog, json::Json, lang::Lang, words::LocalizedPack},
    domain::{
        answers::Answer,
        assessment::{Assessment, Goal, Policy},
        date::Date,
        pack::{Item, Slug},
        score::Counted,
    },
    export::json::{self, ReadBack},
};
use reactive_graph::{
    computed::Memo,
    owner::{LocalStorage, StoredValue},
    prelude::*,
    signal::RwSignal,
};
use std::{rc::Rc, sync::Arc};

/// Gives the packs in the words of a language. The packs of one language are one `Arc`.
pub type Localize = Arc<dyn Fn(Lang) -> Arc<Catalog> + Send + Sync>;

/// How many items are answered, and how many the path asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Items with an answer; わからない is one.
    pub answered: usize,
    /// Items that are asked.
    pub of: usize,
}

/// The state of the questions. Copies are of the handle; it lives as long as the reactive owner
/// that it was made under.
#[derive(Clone, Copy)]
pub struct Answering {
    /// What the visitor has put in.
    assessment: RwSignal<Assessment>,
    /// The day of the last answer.
    taken_on: RwSignal<Date>,
    /// What a result file holds beside that, for a program that cannot read it.
    carried: RwSignal<Json>,
    lang: RwSignal<Lang>,
    screen: RwSignal<Screen>,
    notice: RwSignal<Option<Notice>>,
    config: RwSignal<HostConfig>,
    /// Whether choosing goes on, as the visitor has said.
    pub(super) advances: RwSignal<Option<bool>>,
    /// How the screen of now was come to.
    pub(super) pace: StoredValue<Pace>,
    /// How often an answer has completed the path.
    completions: RwSignal<u32>,
    catalog: StoredValue<Arc<Catalog>>,
    /// The packs in the words of the language.
    packs: Memo<Arc<Catalog>>,
    edition: Memo<String>,
    asks_diagnosis: Memo<bool>,
    progress: Memo<Progress>,
    host: StoredValue<Rc<dyn Host>, LocalStorage>,
}

impl Answering {
    /// A state with nothing answered.
    pub fn new(
        catalog: Arc<Catalog>,
        localize: Localize,
        mut config: HostConfig,
        lang: Lang,
        host: Rc<dyn Host>,
    ) -> Self {
        leave_unknown_edition(&mut config, &catalog);
        let assessment = RwSignal::new(config.fresh(&catalog));
        let taken_on = RwSignal::new(host.today());
        let config = RwSignal::new(config);
        let lang = RwSignal::new(lang);
        let is_other = |a: Option<&Arc<Catalog>>, b: Option<&Arc<Catalog>>| match (a, b) {
            (Some(a), Some(b)) => !Arc::ptr_eq(a, b),
            _ => true,
        };
        let packs = Memo::new_with_compare(move |_| localize(lang.get()), is_other);
        let counted = catalog.clone();
        let progress = Memo::new(move |_| {
            assessment.with(|a| progress(&counted, &config.read(), a))
        });
        Self {
            assessment,
            taken_on,
            carried: RwSignal::new(no_members()),
            lang,
            screen: RwSignal::new(Screen::Start),
            notice: RwSignal::new(None),
            config,
            advances: RwSignal::new(None),
            pace: StoredValue::new(Pace::default()),
            completions: RwSignal::new(0),
            catalog: StoredValue::new(catalog),
            packs,
            edition: Memo::new(move |_| {
                assessment.with(|a| a.principles_edition.clone())
            }),
            asks_diagnosis: Memo::new(move |_| {
                assessment.with(Assessment::asks_diagnosis)
            }),
            progress,
            host: StoredValue::new_local(host),
        }
    }

    /// What the visitor has put in.
    #[must_use]
    pub fn assessment(&self) -> RwSignal<Assessment> {
        self.assessment
    }

    /// The day of the last answer, by the visitor's calendar.
    #[must_use]
    pub fn taken_on(&self) -> RwSignal<Date> {
        self.taken_on
    }

    /// Members of a result file that only another program reads.
    #[must_use]
    pub fn carried(&self) -> RwSignal<Json> {
        self.carried
    }

    /// The language of the interface.
    #[must_use]
    pub fn lang(&self) -> RwSignal<Lang> {
        self.lang
    }

    /// The screen that is shown. [`Self::go`] changes it.
    #[must_use]
    pub fn screen(&self) -> RwSignal<Screen> {
        self.screen
    }

    /// What was last said in passing.
    #[must_use]
    pub fn notice(&self) -> RwSignal<Option<Notice>> {
        self.notice
    }

    /// What the page wants otherwise.
    #[must_use]
    pub fn config(&self) -> RwSignal<HostConfig> {
        self.config
    }

    /// Takes what the page wants from now on. An equal value changes nothing. Answers to steps that
    /// the page does not have go; a screen that it does not have gives way to the nearest one.
    pub fn configure(&self, mut config: HostConfig) {
        leave_unknown_edition(&mut config, &self.catalog());
        if self.config.with_untracked(|now| *now == config) {
            return;
        }
        self.assessment.update(|a| config.fit(a));
        self.config.set(config);
        let screen = self.screen.get_untracked();
        if self.config.with_untracked(|config| config.nearest(screen)) != screen {
            self.go(screen);
        }
    }

    /// How often an answer has completed the path since the state was made.
    #[must_use]
    pub fn completions(&self) -> RwSignal<u32> {
        self.completions
    }

    /// The packs as they are counted by, without a chosen language.
    #[must_use]
    pub fn catalog(&self) -> Arc<Catalog> {
        self.catalog.get_value()
    }

    /// The packs in the words of the language.
    #[must_use]
    pub fn packs(&self) -> Memo<Arc<Catalog>> {
        self.packs
    }

    /// The chosen edition of the principles.
    #[must_use]
    pub fn edition(&self) -> Memo<String> {
        self.edition
    }

    /// Whether the self-diagnosis is on the chosen path.
    #[must_use]
    pub fn asks_diagnosis(&self) -> Memo<bool> {
        self.asks_diagnosis
    }

    /// Items answered on the path, and how many it asks.
    #[must_use]
    pub fn progress(&self) -> Memo<Progress> {
        self.progress
    }

    /// What the state asks of the world outside it.
    #[must_use]
    pub fn host(&self) -> Rc<dyn Host> {
        self.host.get_value()
    }

    /// The pack of a part in the chosen edition, in the words of the language.
    pub fn with_pack<T>(&self, part: Part, read: impl FnOnce(&LocalizedPack) -> T) -> T {
        self.packs.with(|packs| match part {
            Part::Principles => {
                self.edition.with(|edition| read(packs.principles(edition)))
            }
            Part::Diagnosis => read(packs.diagnosis()),
        })
    }

    /// The parts on the chosen path, in order.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let principles = self.config.with(|config| config.has(Screen::Principles));
        let mut parts = Vec::new();
        parts.extend(principles.then_some(Part::Principles));
        parts.extend(self.asks_diagnosis.get().then_some(Part::Diagnosis));
        parts
    }

    /// The part that advice is drawn from: the deepest one asked.
    #[must_use]
    pub fn advised(&self) -> Part {
        if self.asks_diagnosis.get() { Part::Diagnosis } else { Part::Principles }
    }

    /// Whether all that is asked are official questions.
    #[must_use]
    pub fn is_official(&self) -> bool {
        let official = |part| self.with_pack(part, |loaded| loaded.pack.official);
        self.parts().into_iter().all(official)
    }

    /// Whether the visitor has put in nothing that would be lost.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.assessment.with(Assessment::is_untouched)
            && self.carried.with(|carried| carried.members().is_empty())
    }

    /// What an item is counted as.
    #[must_use]
    pub fn counted(&self, part: Part, item: &Item) -> Counted {
        self.assessment.with(|a| Counted::from(answers(a, part).state(item)))
    }

    /// The answer that an item was given.
    #[must_use]
    pub fn given(&self, part: Part, item: &Slug) -> Option<Answer> {
        self.assessment.with(|a| answers(a, part).get(item).cloned())
    }

    /// The reason given for 該当なし as typed; `None` where that is not the answer.
    #[must_use]
    pub fn reason(&self, part: Part, item: &Slug) -> Option<String> {
        self.assessment.with(|a| match answers(a, part).get(item) {
            Some(Answer::NotApplicable { reason }) => Some(reason.clone()),
            Some(Answer::Chosen(_)) | None => None,
        })
    }

    /// Whether 該当なし is chosen but has no reason yet.
    #[must_use]
    pub fn lacks_reason(&self, part: Part, item: &Slug) -> bool {
        self.reason(part, item).is_some_and(|reason| reason.trim().is_empty())
    }

    /// Takes an answer. One that the pack does not offer cannot come from a screen and changes
    /// nothing.
    pub fn answer(&self, part: Part, item: &Slug, answer: Answer) {
        let before = self.progress.get_untracked();
        let catalog = self.catalog();
        let taken = self.assessment.try_maybe_update(|a| {
            let loaded = match part {
                Part::Principles => catalog.principles(&a.principles_edition),
                Part::Diagnosis => catalog.diagnosis(),
            };
            let answers = match part {
                Part::Principles => &mut a.principles,
                Part::Diagnosis => &mut a.diagnosis,
            };
            let taken = answers.set(&loaded.pack, item, answer).is_ok();
            (taken, taken)
        });
        if taken != Some(true) {
            return;
        }
        self.taken_on.set(self.host().today());
        let after = self.progress.get_untracked();
        if before.answered < after.of && after.answered == after.of {
            self.completions.update(|times| *times += 1);
        }
    }

    /// Sets the star that the visitor aims at.
    pub fn set_goal(&self, goal: Goal) {
        self.change(|a| a.goal = goal);
    }

    /// Chooses the edition of the principles. Answers to all of them are kept.
    pub fn choose_edition(&self, edition: &str) {
        self.change(|a| edition.clone_into(&mut a.principles_edition));
    }

    /// Notes where the basic policy stands.
    pub fn set_policy(&self, change: impl FnOnce(&mut Policy)) {
        self.change(|a| change(&mut a.policy));
    }

    /// Switches counting with the official answers only.
    pub fn set_strict(&self, strict: bool) {
        self.change(|a| a.strict = strict);
    }

    /// Shows a screen, or the nearest one that the page has; one that does not exist on the
    /// chosen path shows the start.
    pub fn go(&self, screen: Screen) {
        let items =
            self.catalog.with_value(|catalog| catalog.diagnosis().pack.items.len());
        let asks = self.assessment.with_untracked(Assessment::asks_diagnosis);
        let screen = self.config.with_untracked(|config| config.nearest(screen));
        let there = match screen {
            Screen::Question(at) => asks && at < items,
            Screen::List => asks,
            _ => true,
        };
        self.say(None);
        self.pace.set_value(Pace::default());
        self.screen.set(if there { screen } else { Screen::Start });
    }

    /// Says something in passing, or nothing any more.
    pub fn say(&self, notice: Option<Notice>) {
        self.notice.set(notice);
    }

    /// Forgets everything put in and goes back to the start.
    pub fn reset(&self) {
        let fresh = self.config.with_untracked(|config| config.fresh(&self.catalog()));
        self.replace(fresh, self.host().today());
        self.carried.set(no_members());
        self.advances.set(None);
        self.go(Screen::Start);
    }

    /// Puts back what a file held. What came after the questions is carried along unread.
    pub fn restore(&self, read: ReadBack) {
        let ReadBack { assessment, taken_on, language, later, .. } = read;
        self.carried.set(later);
        self.replace(assessment, taken_on);
        if let Some(lang) = language {
            self.lang.set(lang);
        }
    }

    /// Puts answers into the place of the present ones.
    pub fn replace(&self, mut assessment: Assessment, taken_on: Date) {
        self.config.with_untracked(|config| config.fit(&mut assessment));
        self.taken_on.set(taken_on);
        self.assessment.set(assessment);
    }

    /// The result file of the present state, without what it amounts to.
    #[must_use]
    pub fn file(&self) -> String {
        let catalog = self.catalog();
        self.assessment.with(|a| {
            self.carried.with(|carried| {
                json::write_given(
                    &catalog,
                    a,
                    self.taken_on.get(),
                    carried,
                    self.lang.get(),
                )
            })
        })
    }

    fn change(&self, change: impl FnOnce(&mut Assessment)) {
        self.taken_on.set(self.host().today());
        self.assessment.update(change);
    }
}

/// A result file without anything that came after the questions.
fn no_members() -> Json {
    Json::Object(Vec::new())
}

/// Items answered on the path that a page has, and how many are asked.
fn progress(catalog: &Catalog, config: &HostConfig, a: &Assessment) -> Progress {
    let packs = catalog.packs(a);
    let (answered, of) = if config.has(Screen::Principles) {
        packs.progress(a)
    } else {
        a.diagnosis.progress(packs.diagnosis)
    };
    Progress { answered, of }
}

/// Where there is no such edition, the visitor chooses as usual.
fn leave_unknown_edition(config: &mut HostConfig, catalog: &Catalog) {
    let known = |edition: &String| catalog.principles(edition).pack.edition == *edition;
    config.edition = config.edition.take().filter(known);
}
