//! Names of the files that are saved: two of a day differ, and the client is named only where the
//! visitor wants it.

/// What stands at the head of every name.
const OURS: &str = "hoshimi-";
/// Letters of a client's name that stand in a file's name at most.
const MOST: usize = 40;

/// A name such as `hoshimi-2026-11-30.json` with the time of day in it, and the client's name
/// where there is one: `hoshimi-例社-2026-11-30-1432.json`. `used` are the names that were given
/// before; the new one is none of them.
#[must_use]
pub fn file_name(
    plain: &str,
    (hour, minute): (u8, u8),
    client: Option<&str>,
    used: &[String],
) -> String {
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    let stem = stem.strip_prefix(OURS).unwrap_or(stem);
    let client = client.map(in_name).filter(|client| !client.is_empty());
    let client = client.map_or(String::new(), |client| client + "-");
    let stem = format!("{OURS}{client}{stem}-{hour:02}{minute:02}");
    let first = format!("{stem}.{ending}");
    let further = (2_u32..).map(|number| format!("{stem}-{number}.{ending}"));
    let mut names = std::iter::once(first.clone()).chain(further);
    names.find(|name| !used.contains(name)).unwrap_or(first)
}

/// A client's name as every system takes it in the name of a file.
fn in_name(client: &str) -> String {
    let is_kept = |c: char| !c.is_control() && !r#"/\:*?"<>|."#.contains(c);
    let kept: String = client.chars().map(|c| if is_kept(c) { c } else { ' ' }).collect();
    let words: Vec<_> = kept.split_whitespace().collect();
    words.join("_").chars().take(MOST).collect()
}
