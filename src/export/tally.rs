//! How many visitors of a seminar came to which result: counts, and nothing that was
//! answered.

use crate::content::json::Json;

/// Finished visits from which on the counts are shown. The organiser knows who was there:
/// with fewer, a count would tell about one company. Our own choice, as small tables are
/// usually handled.
pub const FEWEST: i64 = 5;

/// What the member `bands` is called.
const BANDS: &str = "bands";
/// What the member for visits without a result is called.
const UNFINISHED: &str = "unfinished";

/// The counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Name of a band in its pack, and how many results were in it.
    bands: Vec<(String, i64)>,
    /// Visits that ended before all was answered.
    pub unfinished: i64,
}

impl Tally {
    /// The counts that [`Tally::write`] wrote; what cannot be read counts nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let json = Json::parse(text).unwrap_or(Json::Null);
        let count = |value: &Json| value.int().unwrap_or(0).max(0);
        let mut tally = Tally::default();
        for (name, value) in json.get(BANDS).map_or(&[][..], Json::members) {
            tally.bands.push((name.clone(), count(value)));
        }
        tally.unfinished = json.get(UNFINISHED).map_or(0, count);
        tally
    }

    /// The counts as a text.
    #[must_use]
    pub fn write(&self) -> String {
        let bands = self.bands.iter().map(|(name, n)| (name.clone(), Json::Int(*n)));
        Json::Object(vec![
            (BANDS.to_owned(), Json::Object(bands.collect())),
            (UNFINISHED.to_owned(), Json::Int(self.unfinished)),
        ])
        .print_compact()
    }

    /// Counts a visit that has ended, by the band of its result where it has one.
    pub fn add(&mut self, band: Option<&str>) {
        let Some(band) = band else {
            self.unfinished = self.unfinished.saturating_add(1);
            return;
        };
        match self.bands.iter_mut().find(|(name, _)| name == band) {
            Some((_, n)) => *n = n.saturating_add(1),
            None => self.bands.push((band.to_owned(), 1)),
        }
    }

    /// How many results were in a band.
    #[must_use]
    pub fn of(&self, band: &str) -> i64 {
        self.bands.iter().find(|(name, _)| name == band).map_or(0, |(_, n)| *n)
    }

    /// Visits with a result.
    #[must_use]
    pub fn finished(&self) -> i64 {
        self.bands.iter().fold(0, |sum, (_, n)| sum.saturating_add(*n))
    }

    /// Whether there are enough of them to be shown.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.finished() >= FEWEST
    }
}
