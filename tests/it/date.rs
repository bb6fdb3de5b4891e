//! Days of the calendar.

use hoshimi::domain::date::Date;

fn check(text: &str, expected: Option<(u16, u8, u8)>) {
    let date = Date::parse(text);
    assert_eq!(date.map(Date::ymd), expected, "{text:?}");
    if let Some(date) = date {
        assert_eq!(date.to_string(), text, "a day is written as it is read");
    }
}

#[test]
fn a_day_is_read_when_it_exists() {
    for (text, expected) in [
        ("2026-11-22", (2026, 11, 22)),
        ("0001-01-01", (1, 1, 1)),
        ("9999-12-31", (9999, 12, 31)),
        ("2024-02-29", (2024, 2, 29)),
        ("2000-02-29", (2000, 2, 29)),
    ] {
        check(text, Some(expected));
    }
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    for text in [
        "2026-02-29",
        "2100-02-29",
        "2026-02-30",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-01-32",
        "0000-01-01",
    ] {
        check(text, None);
    }
}

#[test]
fn only_the_plain_form_is_read() {
    for text in [
        "",
        "2026",
        "2026-11",
        "2026-1-2",
        "26-11-22",
        "02026-11-22",
        "2026-11-22 ",
        " 2026-11-22",
        "2026/11/22",
        "2026-11-22T00:00",
        "2026-11-22-",
        "-2026-11-22",
        "+026-11-22",
        "2026-+1-22",
        "２０２６-11-22",
        "20261122",
    ] {
        check(text, None);
    }
}

#[test]
fn days_are_ordered_as_in_the_calendar() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"];
    let days = days.map(|day| Date::parse(day).unwrap());
    assert!(days.is_sorted_by(|a, b| a < b));
}

#[test]
fn days_are_counted_back_as_they_are_counted_on() {
    for (from, days, expected) in [
        ("2027-01-29", 45, "2026-12-15"),
        ("2024-03-01", 1, "2024-02-29"),
        ("2026-03-01", 1, "2026-02-28"),
        ("2026-01-01", 1, "2025-12-31"),
        ("0001-01-02", 5, "0001-01-01"),
        ("2026-11-30", 0, "2026-11-30"),
    ] {
        let day = Date::parse(from).unwrap().minus_days(days);
        assert_eq!(day.to_string(), expected, "{from} {days}");
    }
}
