//! The 診断コード: what is read is written as a code that means the same.

#![no_main]

use hoshimi::{
    content::catalog::Catalog,
    domain::date::Date,
    export::code::{read, write},
};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    Catalog::built_in().expect("the build script has checked the packs")
});

fuzz_target!(|text: &str| {
    if let Ok(first) = read(&CATALOG, text, "x") {
        let day = first.taken_on.unwrap_or(Date::EPOCH);
        let again = read(&CATALOG, &write(&CATALOG, &first.assessment, day), "x");
        assert_eq!(again, Ok(first));
    }
});
