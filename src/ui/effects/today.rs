//! The visitor's day.

use crate::domain::date::Date;

/// Today by the clock and calendar of the device.
pub(crate) fn today() -> Date {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).ok();
    let day = || {
        let year = u16::try_from(now.get_full_year()).ok()?;
        Date::new(year, small(now.get_month() + 1)?, small(now.get_date())?)
    };
    day().unwrap_or(Date::EPOCH)
}
