//! Pictures of places, rows and what is said. They only accompany words.

use leptos::prelude::*;

/// Name and line of each picture, on a square of 24.
const LINES: [(&str, &str); 26] = [
    (
        "star",
        "M12 2.8l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.6l6.5-.9z",
    ),
    (
        "tasks",
        "M4 6.2l1.6 1.6 2.9-3.1M4 12.7l1.6 1.6 2.9-3.1M4 19.2l1.6 1.6 2.9-3.1M12 6.5h8M12 13h8M12 19.5h8",
    ),
    (
        "declare",
        "M13 4H6a1 1 0 0 0-1 1v15a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-7M10 14l1-3.5L18.5 3 21 5.5 13.5 13z",
    ),
    ("more", "M4 7h16M4 12h16M4 17h16"),
    ("next", "M9 5l7 7-7 7"),
    ("back", "M15 5l-7 7 7 7"),
    ("down", "M5 9l7 7 7-7"),
    ("done", "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM8 12.5l2.8 2.8L16 9.5"),
    ("alert", "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM12 7.5V13M12 16.5v.1"),
    ("check", "M5 12.5l4.5 4.5L19 7.5"),
    ("close", "M6 6l12 12M18 6L6 18"),
    ("device", "M4 5h16v11H4zM9 20h6M12 16v4M9 10.5l2 2 4-4"),
    (
        "globe",
        "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18",
    ),
    ("file", "M6 3h8l5 5v13H6zM14 3v5h5"),
    ("save", "M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14"),
    ("open", "M3 19V5h6l2 3h10v11zM3 11h18"),
    ("print", "M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z"),
    ("send", "M12 15V4M7.5 8.5L12 4l4.5 4.5M5 13v7h14v-7"),
    ("copy", "M9 9h11v11H9zM5 15H4V4h11v1"),
    ("stairs", "M3 20h5v-5h5v-5h5V5h3"),
    ("compare", "M6 20V10M12 20V4M18 20v-7"),
    (
        "eye",
        "M2.5 12C6 6 18 6 21.5 12 18 18 6 18 2.5 12zM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 1 0 0-5.4z",
    ),
    ("erase", "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6"),
    ("calendar", "M4 6h16v15H4zM4 11h16M8 3v5M16 3v5"),
    ("away", "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"),
    ("ask", "M4 5h16v11h-8l-4 4v-4H4z"),
];

/// A picture; nothing where there is none of that name.
#[component]
pub(crate) fn Icon(
    /// Its name: `star`, `tasks`, `declare`, `more`, `next`, `back`, `down`, `done`, `alert`,
    /// `check`, `close`, `device`, `globe`, `file`, `save`, `open`, `print`, `send`, `copy`,
    /// `stairs`, `compare`, `eye`, `erase`, `calendar`, `away` or `ask`.
    name: &'static str,
) -> impl IntoView {
    let line = LINES.iter().find(|(known, _)| *known == name).map(|(_, line)| *line);
    line.map(|line| {
        view! {
            <svg class=format!("h-icon h-icon--{name}") viewBox="0 0 24 24" aria-hidden="true"
                focusable="false"><path d=line/></svg>
        }
    })
}
