//! How many visitors of a seminar came to which result: counts, and nothing of who answered what.

use crate::{
    content::json::Json,
    domain::{
        answers::State,
        assessment::{Assessment, Packs},
        choice::Choice,
        pack::{Item, Pack},
        readiness::{Readiness, ReadyState},
        report::Report,
    },
};

/// Finished visits from which on figures are shown, and after which they change again. The
/// organiser knows who was there: with fewer, a figure would tell about one company, and so would
/// the difference between two figures. Our own choice, as small tables are usually handled.
pub const FEWEST: i64 = 5;

/// What is counted of one visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// Whether everything was answered.
    pub is_finished: bool,
    /// Name of the band of the result, where it has one.
    pub band: Option<String>,
    /// The stars that can be declared.
    pub stars: Vec<String>,
    /// Names of the items that are not done.
    pub not_done: Vec<String>,
}

impl Visit {
    /// The visit of whoever gave these answers.
    #[must_use]
    pub fn of(packs: Packs<'_>, a: &Assessment, report: &Report) -> Self {
        let (asked, answers) = packs.advised(a);
        let (answered, of) = answers.progress(asked);
        let is_ready = |stand: &&Readiness| stand.state == ReadyState::Ready;
        let is_not_done = |item: &&Item| {
            matches!(answers.state(item), State::Chosen(Choice::NotDone | Choice::NotYet))
        };
        Self {
            is_finished: answered == of,
            band: band(packs.diagnosis, report),
            stars: report
                .stars
                .iter()
                .filter(is_ready)
                .map(|star| star.level.to_string())
                .collect(),
            not_done: asked
                .items
                .iter()
                .filter(is_not_done)
                .map(|item| item.slug.as_str().to_owned())
                .collect(),
        }
    }
}

/// The name of the band of the present result, once there is one.
fn band(diagnosis: &Pack, report: &Report) -> Option<String> {
    let at = report.score.as_ref()?.band?;
    let band = diagnosis.scoring.as_ref()?.bands.get(at)?;
    Some(band.slug.as_str().to_owned())
}

/// Counts by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Named(Vec<(String, i64)>);

impl Named {
    fn add(&mut self, name: &str) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, n)) => *n = n.saturating_add(1),
            None => self.0.push((name.to_owned(), 1)),
        }
    }

    fn of(&self, name: &str) -> i64 {
        self.0.iter().find(|(known, _)| known == name).map_or(0, |(_, n)| *n)
    }

    fn read(json: Option<&Json>) -> Self {
        let members = json.map_or(&[][..], Json::members).iter();
        Self(members.map(|(name, n)| (name.clone(), count(Some(n)))).collect())
    }

    fn json(&self) -> Json {
        let members = self.0.iter().map(|(name, n)| (name.clone(), Json::Int(*n)));
        Json::Object(members.collect())
    }
}

/// What visits came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Visits in which everything was answered.
    pub finished: i64,
    /// Visits that ended before that.
    pub unfinished: i64,
    bands: Named,
    stars: Named,
    items: Named,
}

/// Names of the members of [`Counts`].
const FINISHED: &str = "finished";
const UNFINISHED: &str = "unfinished";
const BANDS: &str = "bands";
const STARS: &str = "stars";
const ITEMS: &str = "items";

impl Counts {
    /// How many results were in a band.
    #[must_use]
    pub fn of_band(&self, band: &str) -> i64 {
        self.bands.of(band)
    }

    /// How many could declare a star.
    #[must_use]
    pub fn of_star(&self, star: u8) -> i64 {
        self.stars.of(&star.to_string())
    }

    /// How many have not done what an item asks; `None` where so few have not that it is not
    /// told.
    #[must_use]
    pub fn of_item(&self, item: &str) -> Option<i64> {
        Some(self.items.of(item)).filter(|n| *n >= FEWEST)
    }

    fn add(&mut self, visit: &Visit) {
        if !visit.is_finished {
            self.unfinished = self.unfinished.saturating_add(1);
            return;
        }
        self.finished = self.finished.saturating_add(1);
        if let Some(band) = &visit.band {
            self.bands.add(band);
        }
        visit.stars.iter().for_each(|star| self.stars.add(star));
        visit.not_done.iter().for_each(|item| self.items.add(item));
    }

    fn read(json: &Json) -> Self {
        Self {
            finished: count(json.get(FINISHED)),
            unfinished: count(json.get(UNFINISHED)),
            bands: Named::read(json.get(BANDS)),
            stars: Named::read(json.get(STARS)),
            items: Named::read(json.get(ITEMS)),
        }
    }

    fn json(&self) -> Json {
        Json::Object(vec![
            (FINISHED.to_owned(), Json::Int(self.finished)),
            (UNFINISHED.to_owned(), Json::Int(self.unfinished)),
            (BANDS.to_owned(), self.bands.json()),
            (STARS.to_owned(), self.stars.json()),
            (ITEMS.to_owned(), self.items.json()),
        ])
    }
}

/// A number of visits; what is none counts nothing.
fn count(json: Option<&Json>) -> i64 {
    json.and_then(Json::int).unwrap_or(0).max(0)
}

/// The counts of now, and those that are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    now: Counts,
    shown: Counts,
}

/// Names of the members of [`Tally`].
const NOW: &str = "now";
const SHOWN: &str = "shown";

impl Tally {
    /// The counts that [`Tally::write`] wrote; what cannot be read counts nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let json = Json::parse(text).unwrap_or(Json::Null);
        let read = |name| json.get(name).map(Counts::read).unwrap_or_default();
        Self { now: read(NOW), shown: read(SHOWN) }
    }

    /// The counts as a text.
    #[must_use]
    pub fn write(&self) -> String {
        Json::Object(vec![
            (NOW.to_owned(), self.now.json()),
            (SHOWN.to_owned(), self.shown.json()),
        ])
        .print_compact()
    }

    /// Counts a visit that has ended. Figures that are shown follow with every so many finished
    /// visits.
    pub fn add(&mut self, visit: &Visit) {
        self.now.add(visit);
        if visit.is_finished && self.now.finished % FEWEST == 0 {
            self.shown = self.now.clone();
        }
    }

    /// Visits so far in which everything was answered.
    #[must_use]
    pub fn finished(&self) -> i64 {
        self.now.finished
    }

    /// How many finished visits it takes until figures are shown, or change.
    #[must_use]
    pub fn until_next(&self) -> i64 {
        FEWEST - self.now.finished % FEWEST
    }

    /// The figures; `None` while there are too few visits to tell any.
    #[must_use]
    pub fn shown(&self) -> Option<&Counts> {
        (self.shown.finished >= FEWEST).then_some(&self.shown)
    }

    /// Whether nothing was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.now.finished == 0 && self.now.unfinished == 0
    }
}
