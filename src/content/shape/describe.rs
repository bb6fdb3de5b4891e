//! A shape in words, for whoever describes the form of a file elsewhere.

use super::{Field, Kind};

/// Writes down every field below a path: `items/was?: slugs`.
pub(in crate::content) fn describe(shape: &[Field], path: &str, lines: &mut Vec<String>) {
    for field in shape {
        let mark = if field.needed { "" } else { "?" };
        let here = format!("{path}{}", field.name);
        let inside = format!("{here}/");
        let (kind, below) = match &field.kind {
            Kind::Name => ("name", None),
            Kind::Slug => ("slug", None),
            Kind::Text => ("text", None),
            Kind::ShortText(_) => ("short-text", None),
            Kind::TwoOrThreeTexts => ("two-or-three-texts", None),
            Kind::Texts => ("texts", None),
            Kind::Slugs => ("slugs", None),
            Kind::Names => ("names", None),
            Kind::Count => ("count", None),
            Kind::Points => ("points", None),
            Kind::CodeNumber => ("code-number", None),
            Kind::Flag => ("flag", None),
            Kind::Date => ("day", None),
            Kind::Https => ("address", None),
            Kind::In(_) => ("reference", None),
            Kind::AllIn(_) => ("references", None),
            Kind::By(_) => ("of its own kind", None),
            Kind::OneOf(names) => {
                lines.push(format!("{here}{mark}: one of {}", names.join(" ")));
                continue;
            }
            Kind::With(shape) => {
                describe(shape, path, lines);
                continue;
            }
            Kind::Table(shape) => ("table", Some(shape)),
            Kind::Tables(_, shape) => ("tables", Some(shape)),
        };
        lines.push(format!("{here}{mark}: {kind}"));
        if let Some(shape) = below {
            describe(shape, &inside, lines);
        }
    }
}
