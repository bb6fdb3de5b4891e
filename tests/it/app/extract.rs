//! What leaves as a file.

use super::with_session;
use hoshimi::app::{config::HostConfig, extract::Extract};

#[test]
fn a_file_tells_its_kind_by_the_end_of_its_name() {
    with_session(HostConfig::default(), |session, _| {
        let result = session.result_file(false).unwrap();
        assert_eq!(result.format(), "json");
        for (extract, format) in [
            (Extract::Answers, "csv"),
            (Extract::Plan, "csv"),
            (Extract::Calendar, "ics"),
            (Extract::Text, "txt"),
            (Extract::Markdown, "md"),
        ] {
            assert_eq!(session.extract(extract).format(), format, "{extract:?}");
        }
    });
}
