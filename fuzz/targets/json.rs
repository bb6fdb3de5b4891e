//! The JSON reader: what it takes, it prints so that it reads the same again.

#![no_main]

use hoshimi::content::json::Json;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(value) = Json::parse(text) {
        for printed in [value.print(), value.print_compact()] {
            assert_eq!(Json::parse(&printed).as_ref(), Ok(&value));
        }
    }
});
