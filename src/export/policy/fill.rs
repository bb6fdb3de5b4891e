//! What stands in braces in a text of a pack, filled in.

/// The text with every `{name}` replaced. What is filled in is not looked at again, so a
/// visitor may well be called `{head}`. A name that `value` does not know stays as it is.
pub(super) fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let known = after
            .split_once('}')
            .and_then(|(name, behind)| value(name).map(|value| (value, behind)));
        match known {
            Some((value, behind)) => {
                filled.push_str(&value);
                rest = behind;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}
