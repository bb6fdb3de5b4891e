//! A day as it is written on a policy.

use super::fill::fill;
use crate::{
    content::{lang::Lang, policy::Dates},
    domain::date::Date,
};

/// The day in words: in Japanese with its era, such as 2026年（令和8年）12月1日. A day before
/// the eras that the pack knows is written without one.
#[must_use]
pub fn day(dates: &Dates, day: Date, lang: Lang) -> String {
    let (year, month, of_month) = day.ymd();
    let era = dates.eras.iter().rev().find(|era| era.from <= day);
    let text = era.map_or(&dates.plain, |era| &era.text);
    let value = |name: &str| match name {
        "year" => Some(year.to_string()),
        "month" => {
            let name = dates.months.get(usize::from(month).checked_sub(1)?)?;
            Some(name.get(lang).to_owned())
        }
        "day" => Some(of_month.to_string()),
        "era" => {
            let years = year - era?.from.ymd().0;
            let first = dates.first_year.get(lang).to_owned();
            Some(if years == 0 { first } else { (years + 1).to_string() })
        }
        _ => None,
    };
    fill(text.get(lang), value)
}
