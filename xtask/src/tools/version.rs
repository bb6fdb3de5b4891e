//! Reading the version that a program says it has.

/// The first dotted number in a text: `v20.20.2` is `[20, 20, 2]`.
pub fn numbers(said: &str) -> Option<Vec<u32>> {
    said.split_whitespace().find_map(|word| {
        word.strip_prefix('v')
            .unwrap_or(word)
            .split('.')
            .map(|part| part.parse().ok())
            .collect()
    })
}

/// Whether a program that says this has exactly this version.
pub fn is(said: &str, version: &str) -> bool {
    said.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_found_in_what_programs_say() {
        let check = |said, expected: Option<&[u32]>| {
            assert_eq!(numbers(said).as_deref(), expected, "{said}");
        };
        check("v20.20.2\n", Some(&[20, 20, 2]));
        check("wasm-opt version 132 (version_132)\n", Some(&[132]));
        check("wasm-opt version 108\n", Some(&[108]));
        check("11.19.1", Some(&[11, 19, 1]));
        check("no number here", None);
        check("", None);
    }

    #[test]
    fn a_version_is_not_taken_for_a_longer_one() {
        assert!(is("wasm-pack 0.15.1\n", "0.15.1"));
        assert!(is("wasm-bindgen 0.2.130 (abc)\n", "0.2.130"));
        assert!(!is("wasm-bindgen 0.2.130\n", "0.2.13"));
        assert!(!is("wasm-pack 0.15.10\n", "0.15.1"));
    }
}
