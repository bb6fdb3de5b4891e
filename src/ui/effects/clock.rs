//! The clock and the calendar of the device.

use crate::domain::date::Date;
use crate::export::calendar::Moment;

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

/// Hours and minutes by the clock of the device.
pub(crate) fn time() -> (u8, u8) {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    (small(now.get_hours()), small(now.get_minutes()))
}

/// Now by the clock of the device, in UTC.
pub(crate) fn moment() -> Moment {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).ok();
    let day = || {
        let year = u16::try_from(now.get_utc_full_year()).ok()?;
        Date::new(year, small(now.get_utc_month() + 1)?, small(now.get_utc_date())?)
    };
    let [h, m, s] = [now.get_utc_hours(), now.get_utc_minutes(), now.get_utc_seconds()];
    Moment { day: day().unwrap_or(Date::EPOCH), second: (h * 60 + m) * 60 + s }
}

/// Milliseconds by the clock of the device: it goes on while the machine sleeps.
pub(crate) fn milliseconds() -> u64 {
    js_sys::Date::now() as u64
}
