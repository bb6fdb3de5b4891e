//! The profile of a supporter: what was taken of a file is written as one that gives it back.

#![no_main]

use hoshimi::export::profile::{Profile, read, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(first) = read(bytes)
        && first.profile != Profile::default()
        && first.profile.contact.chars().count() <= hoshimi::export::profile::LONGEST
    {
        let again = read(write(&first.profile).as_bytes()).expect("it was written here");
        assert_eq!(again.profile, first.profile);
        assert!(again.left.is_empty());
    }
});
