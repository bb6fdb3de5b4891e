//! A day of the calendar, given from outside: the pure half has no clock.

use std::fmt;

/// A day of the Gregorian calendar that exists (no 30 February).
///
/// The fields are private because only existing days may be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// 1 January 1970, for a device whose clock shows a day that does not exist.
    pub const EPOCH: Self = Self { year: 1970, month: 1, day: 1 };

    /// The day, or `None` where the calendar has no such day. Years 1 to 9999.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let real = (1..=LAST_YEAR).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        real.then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`, the form used in packs and files.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
        let [year @ .., b'-', m1, m2, b'-', d1, d2] = bytes else { return None };
        let day = u8::try_from(number(&[*d1, *d2])?).ok()?;
        let month = u8::try_from(number(&[*m1, *m2])?).ok()?;
        Self::new(number(year)?, month, day)
    }

    /// Year, month (1–12) and day of the month.
    #[must_use]
    pub fn ymd(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The day that many days later; the last of all days where there is none.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Self {
        let mut day = self;
        for _ in 0..days {
            day = day.next();
        }
        day
    }

    /// The day that many days earlier; the first of all days where there is none.
    #[must_use]
    pub fn minus_days(self, days: u16) -> Self {
        let mut day = self;
        for _ in 0..days {
            day = day.previous();
        }
        day
    }

    /// The same day of the month that many months later, or that month's last day where
    /// it is shorter; the last of all days where there is none.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let since = u16::from(self.month) - 1 + months;
        let year = self.year + since / 12;
        if year > LAST_YEAR {
            return Self { year: LAST_YEAR, month: 12, day: 31 };
        }
        let month = u8::try_from(since % 12 + 1).unwrap_or(1);
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// The days from this day to another one: none to the same, and `None` to an earlier one.
    #[must_use]
    pub fn days_until(self, other: Self) -> Option<u32> {
        other.ordinal().checked_sub(self.ordinal())
    }

    /// The number of days since the beginning of year 1.
    fn ordinal(self) -> u32 {
        let years = u32::from(self.year) - 1;
        let leap_days = years / 4 - years / 100 + years / 400;
        let months = (1..self.month).map(|month| u32::from(days_in(self.year, month)));
        years * 365 + leap_days + months.sum::<u32>() + u32::from(self.day)
    }

    fn next(self) -> Self {
        let Self { year, month, day } = self;
        let later = Self::new(year, month, day + 1)
            .or_else(|| Self::new(year, month + 1, 1))
            .or_else(|| Self::new(year + 1, 1, 1));
        later.unwrap_or(self)
    }

    fn previous(self) -> Self {
        let Self { year, month, day } = self;
        let last_of = |year: u16, month: u8| Self::new(year, month, days_in(year, month));
        let earlier = Self::new(year, month, day.saturating_sub(1))
            .or_else(|| last_of(year, month.saturating_sub(1)))
            .or_else(|| last_of(year.saturating_sub(1), 12));
        earlier.unwrap_or(self)
    }
}

/// Four digits hold no later one.
const LAST_YEAR: u16 = 9999;

impl fmt::Display for Date {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The number that at most four digits write.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0, |number, digit| {
        digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0'))
    })
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap =
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
