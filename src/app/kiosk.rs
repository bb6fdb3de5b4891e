//! Visitors who come one after another to the same machine: when a turn begins and ends, what is
//! counted of it, and what the organiser sets and sees. Nothing of one visitor is left for the next.

use super::{
    part::Part,
    screen::Screen,
    session::Session,
    tally::{Tally, Visit},
};
use crate::{
    content::{json::Json, lang::Lang, words::LocalizedPack},
    domain::pack::Item,
};
use reactive_graph::{graph::untrack, owner::StoredValue, prelude::*, signal::RwSignal};
use std::ops::RangeInclusive;

/// Seconds after which one may have the answers erased: not while somebody reads a question, and
/// not after an hour.
pub const IDLE: RangeInclusive<u32> = 30..=3600;
/// Seconds after which they are erased where nothing is set.
pub const USUAL_IDLE: u32 = 120;
/// Seconds in which one can say that one is still there. WCAG 2.2.1 asks for this many.
pub const COUNTDOWN: u32 = 20;
/// How many items are listed that most have not done.
const MOST_ITEMS: usize = 5;

/// What the page says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KioskSettings {
    /// Whether visitors come one after another.
    pub is_on: bool,
    /// Seconds without a touch or a key until the answers are erased.
    pub idle_timeout: u32,
    /// What was counted so far.
    pub tally: Tally,
}

/// Why a turn ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TurnEnd {
    /// The visitor has said so.
    Finished,
    /// Nobody is there any more.
    Idle,
}

/// What shows that somebody is there. A mouse that is only moved does not: a table that shakes
/// would keep the answers for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The beginning of a press.
    PressStart,
    /// A whole press.
    Press,
    /// A key.
    Key,
    /// Anything else, such as a turn of the wheel.
    Other,
}

/// The idle time is no number, or not in [`IDLE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadIdleTime;

/// Figures for the organiser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many visitors they tell of.
    pub finished: i64,
    /// How many ended before all was answered.
    pub unfinished: i64,
    /// For each band of points, in the pack's order, how many results were in it.
    pub bands: Vec<i64>,
    /// For each star that is declared, how many could declare it.
    pub stars: Vec<(u8, i64)>,
    /// The part that the items are of; its items by position that most have not done, and how many
    /// have not.
    pub items: Vec<(Part, usize, i64)>,
}

/// The state. Copies are of the handle; it lives as long as the reactive owner that it was made
/// under.
#[derive(Clone, Copy)]
pub struct Kiosk {
    session: Session,
    is_on: bool,
    idle_timeout: RwSignal<u32>,
    /// The language that every visitor begins in.
    lang: Lang,
    tally: RwSignal<Tally>,
    idle_input: RwSignal<String>,
    countdown: RwSignal<Option<u32>>,
    projects: RwSignal<bool>,
    /// When somebody was last there, in seconds.
    last_sign: StoredValue<u64>,
}

impl Kiosk {
    /// The state of the page that says so, at the second `now`.
    #[must_use]
    pub fn new(session: Session, settings: KioskSettings, now: u64) -> Self {
        let KioskSettings { is_on, idle_timeout, tally } = settings;
        Self {
            session,
            is_on,
            idle_timeout: RwSignal::new(idle_timeout),
            lang: session.answering().lang().get_untracked(),
            tally: RwSignal::new(tally),
            idle_input: RwSignal::new(idle_timeout.to_string()),
            countdown: RwSignal::new(None),
            projects: RwSignal::new(false),
            last_sign: StoredValue::new(now),
        }
    }

    /// Whether visitors come one after another.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.is_on
    }

    /// Takes the idle time that the page wants from now on, in seconds.
    pub fn set_idle_timeout(&self, seconds: u32) {
        if self.idle_timeout.get_untracked() != seconds {
            self.idle_timeout.set(seconds);
            self.idle_input.set(seconds.to_string());
        }
    }

    /// What was counted.
    #[must_use]
    pub fn tally(&self) -> RwSignal<Tally> {
        self.tally
    }

    /// Seconds of idleness as the organiser types them.
    #[must_use]
    pub fn idle_input(&self) -> RwSignal<String> {
        self.idle_input
    }

    /// Seconds left until the answers are erased, while they run.
    #[must_use]
    pub fn countdown(&self) -> RwSignal<Option<u32>> {
        self.countdown
    }

    /// Whether the figures are shown for a room. They stay while nobody touches anything.
    #[must_use]
    pub fn projects(&self) -> RwSignal<bool> {
        self.projects
    }

    /// Waits for the next visitor.
    pub fn wait(&self) {
        self.projects.set(false);
        self.session.answering().go(Screen::Kiosk);
    }

    /// Begins a visitor's turn with the first question.
    pub fn begin_turn(&self) {
        let answering = self.session.answering();
        answering.go(untrack(|| answering.first_asked()));
    }

    /// Ends a visitor's turn: counts it, forgets everything, and has the shell make a new widget.
    pub fn end_turn(&self, end: TurnEnd) {
        let session = self.session;
        if !untrack(|| session.is_untouched()) {
            self.count();
        }
        self.countdown.set(None);
        session.reset();
        session.print().confidential().set(false);
        self.wait();
        let by = match end {
            TurnEnd::Finished => r#"{"by":"end"}"#,
            TurnEnd::Idle => r#"{"by":"idle"}"#,
        };
        session.answering().host().emit_event("reset", by);
    }

    fn count(&self) {
        let catalog = self.session.answering().catalog();
        let visit = self.session.answering().assessment().with_untracked(|a| {
            let report = self.session.report();
            report.with_untracked(|report| Visit::of(catalog.packs(a), a, report))
        });
        self.change_tally(|tally| tally.add(&visit));
    }

    /// Forgets what was counted.
    pub fn clear_tally(&self) {
        self.change_tally(|tally| *tally = Tally::default());
    }

    /// The shell holds the counts while widgets come and go.
    fn change_tally(&self, change: impl FnOnce(&mut Tally)) {
        self.tally.update(change);
        let text = self.tally.with_untracked(Tally::write);
        self.session.answering().host().emit_event("tally", &text);
    }

    /// Notes that somebody is there at the second `now`. Whether that is all it does: a key that
    /// stops the countdown changes no answer. Of a press only the whole one stops it: the panel
    /// goes with it, and what comes up in its place must not be pressed instead.
    pub fn sign(&self, sign: Sign, now: u64) -> bool {
        let is_counting = self.countdown.get_untracked().is_some();
        if is_counting && sign == Sign::PressStart {
            return false;
        }
        self.last_sign.set_value(now);
        if is_counting {
            self.countdown.set(None);
        }
        is_counting && sign == Sign::Key
    }

    /// Looks at the clock. Whether nobody is there any more, so that the turn is to be ended.
    pub fn tick(&self, now: u64) -> bool {
        let idle = now.saturating_sub(self.last_sign.get_value());
        let idle = u32::try_from(idle).unwrap_or(u32::MAX);
        let over = idle.saturating_sub(self.idle_timeout.get_untracked());
        let lang = self.session.answering().lang();
        match self.session.answering().screen().get_untracked() {
            Screen::Kiosk => {
                // The next visitor begins in the usual language.
                if over > 0 && lang.get_untracked() != self.lang {
                    lang.set(self.lang);
                }
                false
            }
            Screen::Organiser if self.projects.get_untracked() => false,
            _ if idle < self.idle_timeout.get_untracked() => false,
            _ if over >= COUNTDOWN => true,
            _ => {
                let begins = self.countdown.get_untracked().is_none();
                self.countdown.set(Some(COUNTDOWN - over));
                if begins {
                    self.session.answering().host().emit_event("idle", "{}");
                }
                false
            }
        }
    }

    /// Has the shell begin it, with the idle time as typed.
    ///
    /// # Errors
    ///
    /// [`BadIdleTime`] where that is none.
    pub fn open(&self) -> Result<(), BadIdleTime> {
        let idle = self.idle_input.with_untracked(|text| text.trim().parse().ok());
        let idle = idle.filter(|idle| IDLE.contains(idle)).ok_or(BadIdleTime)?;
        self.switch(true, idle);
        Ok(())
    }

    /// Has the shell end it.
    pub fn close(&self) {
        self.switch(false, self.idle_timeout.get_untracked());
    }

    fn switch(&self, is_on: bool, idle_timeout: u32) {
        let detail = format!(r#"{{"kiosk":{is_on},"idleTimeout":{idle_timeout}}}"#);
        self.session.answering().host().emit_event("organiser", &detail);
    }

    /// Takes over what a settings file that the shell has taken says of it.
    pub fn take_settings(&self, file: &str) {
        let idle = Json::parse(file).ok().and_then(|json| json.get("idleTimeout")?.int());
        if let Some(idle) = idle {
            self.idle_input.set(idle.to_string());
        }
    }

    /// The figures; `None` while too few visitors have answered everything.
    #[must_use]
    pub fn figures(&self) -> Option<Figures> {
        let answering = self.session.answering();
        let part = answering.advised();
        self.tally.with(|tally| {
            let counts = tally.shown()?;
            let of_band = |loaded: &LocalizedPack| {
                let bands = loaded.pack.scoring.iter().flat_map(|scoring| &scoring.bands);
                bands.map(|band| counts.of_band(band.slug.as_str())).collect()
            };
            let asks = answering.asks_diagnosis().get();
            let bands = if asks {
                answering.with_pack(Part::Diagnosis, of_band)
            } else {
                Vec::new()
            };
            let stars = self.session.report().with(|report| {
                let stars = report.stars.iter().map(|star| star.level);
                stars.map(|star| (star, counts.of_star(star))).collect()
            });
            let mut items: Vec<(Part, usize, i64)> =
                answering.with_pack(part, |loaded| {
                    let items = loaded.pack.items.iter().enumerate();
                    let told = |(at, item): (usize, &Item)| {
                        Some((part, at, counts.of_item(item.slug.as_str())?))
                    };
                    items.filter_map(told).collect()
                });
            items.sort_by_key(|(_, _, n)| std::cmp::Reverse(*n));
            items.truncate(MOST_ITEMS);
            let (finished, unfinished) = (counts.finished, counts.unfinished);
            Some(Figures { finished, unfinished, bands, stars, items })
        })
    }
}
