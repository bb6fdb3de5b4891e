//! Filling the places of a page that the build knows.

use anyhow::{Result, bail};

pub const CSP: &str = "<!-- hoshimi:csp -->";
pub const STYLE: &str = "/* hoshimi:style */";
pub const WASM: &str = "<!-- hoshimi:wasm -->";
pub const SCRIPT: &str = "/* hoshimi:script */";

/// Puts each content in its place, which must be there exactly once.
///
/// What is put in is not looked at again: a script may hold the text of a place.
pub fn fill(name: &str, page: &str, contents: &[(&str, &str)]) -> Result<String> {
    let mut places = Vec::new();
    for (place, content) in contents {
        places.push((find(name, page, place)?, *place, *content));
    }
    places.sort_unstable();
    let mut filled = String::new();
    let mut rest = 0;
    for (at, place, content) in places {
        filled.push_str(&page[rest..at]);
        filled.push_str(content);
        rest = at + place.len();
    }
    filled.push_str(&page[rest..]);
    Ok(filled)
}

/// The whole text of the element around a place, as a browser hashes it: with the content,
/// and with the line ends and spaces that the page has around the place.
pub fn element_text(
    name: &str,
    page: &str,
    place: &str,
    content: &str,
) -> Result<String> {
    let at = find(name, page, place)?;
    let (before, after) = (&page[..at], &page[at + place.len()..]);
    let (Some(start), Some(end)) = (before.rfind('>'), after.find("</")) else {
        bail!(
            "{name} has `{place}` outside an element; put it between a tag and its end"
        );
    };
    Ok(format!("{}{content}{}", &before[start + 1..], &after[..end]))
}

/// A script that cannot end the element it is put into. In the strings of JavaScript, the
/// only place where these can be after minifying, the backslash changes nothing.
pub fn safe_script(script: &str) -> String {
    let mut safe = String::new();
    let mut rest = script;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        safe.push_str(before);
        let ends = from.get(1..8).is_some_and(|tag| tag.eq_ignore_ascii_case("/script"));
        safe.push_str(if ends || from.starts_with("<!--") { "<\\" } else { "<" });
        rest = &from[1..];
    }
    safe + rest
}

fn find(name: &str, page: &str, place: &str) -> Result<usize> {
    let mut found = page.match_indices(place);
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Ok(at),
        (None, _) => {
            bail!("{name} has no `{place}`; put it where the build shall fill it in")
        }
        (Some(_), Some(_)) => bail!("{name} has `{place}` twice; leave one"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_filled_wherever_it_is() {
        let page = "<style>/* hoshimi:style */</style><!-- hoshimi:csp -->.";
        let filled = fill("p", page, &[(CSP, "<meta>"), (STYLE, "a{}")]).unwrap();
        assert_eq!(filled, "<style>a{}</style><meta>.");
    }

    #[test]
    fn what_is_put_in_is_not_filled_again() {
        let page = "<!-- hoshimi:csp -->/* hoshimi:script */";
        let filled = fill("p", page, &[(CSP, SCRIPT), (SCRIPT, CSP)]).unwrap();
        assert_eq!(filled, "/* hoshimi:script */<!-- hoshimi:csp -->");
    }

    #[test]
    fn a_place_that_is_missing_or_double_names_the_page() {
        let check = |page: &str, expected: &str| {
            let error = fill("www/x.html", page, &[(CSP, "")]).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        };
        check("<head>", "www/x.html has no `<!-- hoshimi:csp -->`");
        check(&[CSP, CSP].concat(), "www/x.html has `<!-- hoshimi:csp -->` twice");
    }

    #[test]
    fn the_text_of_an_element_has_the_lines_around_the_place() {
        let page = "<head><script>\n/* hoshimi:script */\n</script>";
        assert_eq!(element_text("p", page, SCRIPT, "f()").unwrap(), "\nf()\n");
        let error = element_text("p", SCRIPT, SCRIPT, "f()").unwrap_err().to_string();
        assert!(error.starts_with("p has `/* hoshimi:script */` outside"), "{error}");
    }

    #[test]
    fn a_script_cannot_end_its_element() {
        let check = |script: &str, safe: &str| assert_eq!(safe_script(script), safe);
        check("a='</script>'", "a='<\\/script>'");
        check("a='</SCRIPT>星</scripT'", "a='<\\/SCRIPT>星<\\/scripT'");
        check("a='<!--'", "a='<\\!--'");
        check("a<b&&'</p>'", "a<b&&'</p>'");
        check("a<星", "a<星");
    }
}
