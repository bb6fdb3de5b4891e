//! The profile of a supporter: what is right of a file is taken, and what is wrong is said.

use hoshimi::export::{
    picture,
    profile::{Colour, LONGEST, Left, MOST, Profile, ProfileError, read, short, write},
};

const PNG: &str = "data:image/png;base64,iVBORw0KGgo=";

#[test]
fn a_file_that_is_no_profile_is_refused() {
    let large = format!("{{\"brandName\":\"{}\"}}", "あ".repeat(MOST));
    for (file, expected) in [
        (b"".as_slice(), ProfileError::Unreadable),
        (b"\xff\xfe\x00", ProfileError::Unreadable),
        (b"{", ProfileError::Unreadable),
        (b"[]", ProfileError::Unreadable),
        (b"\"brandName\"", ProfileError::Unreadable),
        (b"<!doctype html>", ProfileError::Unreadable),
        (b"{}", ProfileError::Empty),
        (b"{\"format\":\"hoshimi-result\"}", ProfileError::Empty),
        (large.as_bytes(), ProfileError::TooLarge),
    ] {
        let start = String::from_utf8_lossy(file).chars().take(40).collect::<String>();
        assert_eq!(read(file).err(), Some(expected), "{start}");
    }
}

#[test]
fn what_is_right_is_taken_and_what_is_wrong_is_named() {
    let long = "あ".repeat(LONGEST + 1);
    let large = {
        let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
        bytes.resize(picture::MOST + 1, 0);
        let letters = "A".repeat(bytes.len() * 4 / 3);
        format!("{{\"brandLogo\":\"data:image/png;base64,iVBORw0KGgoA{letters}\"}}")
    };
    let named = |name: &str| Profile { name: name.to_owned(), ..Profile::default() };
    let cases: [(String, Profile, &[Left]); 13] = [
        (r#"{"brandName":" 見本事務所 "}"#.to_owned(), named("見本事務所"), &[]),
        ("\u{feff}{\"brandName\":\"A\"}".to_owned(), named("A"), &[]),
        // A whole settings file.
        (
            r#"{"brandName":"A","theme":"dark","kiosk":true,"packs":[]}"#.to_owned(),
            named("A"),
            &[],
        ),
        (r#"{"brandName":7}"#.to_owned(), Profile::default(), &[Left::Name]),
        (format!(r#"{{"brandName":"{long}"}}"#), Profile::default(), &[Left::Name]),
        (
            r#"{"brandName":"A","contactLabel":{}}"#.to_owned(),
            named("A"),
            &[Left::Contact],
        ),
        (
            r#"{"contactLabel":"電話","contactUrl":"tel:03-0000-0000"}"#.to_owned(),
            Profile { contact: "電話 03-0000-0000".to_owned(), ..Profile::default() },
            &[],
        ),
        (
            r#"{"brandName":"A","brandLogo":"https://example.co.jp/a.png"}"#.to_owned(),
            named("A"),
            &[Left::LogoElsewhere],
        ),
        (
            r#"{"brandName":"A","brandLogo":"data:image/png;base64,PHN2Zz4="}"#
                .to_owned(),
            named("A"),
            &[Left::LogoUnknown],
        ),
        (
            r#"{"brandName":"A","brandLogo":"data:image/svg+xml,<svg/>"}"#.to_owned(),
            named("A"),
            &[Left::LogoUnknown],
        ),
        (large, Profile::default(), &[Left::LogoLarge]),
        (
            r##"{"brandName":"A","accent":"#ffe08a"}"##.to_owned(),
            named("A"),
            &[Left::ColourPale],
        ),
        (
            r#"{"brandName":7,"accent":"rebeccapurple","brandLogo":1}"#.to_owned(),
            Profile::default(),
            &[Left::Name, Left::LogoUnknown, Left::Colour],
        ),
    ];
    for (file, profile, left) in cases {
        let start: String = file.chars().take(60).collect();
        if file.len() > MOST {
            assert_eq!(
                read(file.as_bytes()).err(),
                Some(ProfileError::TooLarge),
                "{start}"
            );
            continue;
        }
        let read = read(file.as_bytes()).unwrap();
        assert_eq!(read.profile, profile, "{start}");
        assert_eq!(read.left, left, "{start}");
    }
}

#[test]
fn what_is_saved_comes_back() {
    let colour = Colour::read("#0B6E4F").ok();
    for profile in [
        Profile {
            name: "星見支援 <b>\"事務所\"</b>".to_owned(),
            contact: "電話 03-0000-0000　mail@example.co.jp".to_owned(),
            logo: Some(PNG.to_owned()),
            colour,
        },
        Profile { colour, ..Profile::default() },
    ] {
        let read = read(write(&profile).as_bytes()).unwrap();
        assert_eq!(read.profile, profile);
        assert_eq!(read.left, []);
    }
    assert_eq!(read(write(&Profile::default()).as_bytes()), Err(ProfileError::Empty));
}

#[test]
fn the_largest_logo_has_room_in_a_profile() {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.resize(picture::MOST, 7);
    let profile = Profile {
        name: "あ".repeat(LONGEST),
        contact: "あ".repeat(LONGEST),
        logo: picture::address(&bytes).ok(),
        colour: None,
    };
    assert_eq!(read(write(&profile).as_bytes()).unwrap().profile, profile);
}

#[test]
fn a_colour_can_be_read_on_white() {
    for (text, expected) in [
        ("#1b3a8f", Ok("#1b3a8f")),
        (" #0B6E4F ", Ok("#0b6e4f")),
        ("#000000", Ok("#000000")),
        ("#c00000", Ok("#c00000")),
        ("#ffffff", Err(Left::ColourPale)),
        ("#ffd54f", Err(Left::ColourPale)),
        ("#00ff00", Err(Left::ColourPale)),
        ("1b3a8f", Err(Left::Colour)),
        ("#1b3", Err(Left::Colour)),
        ("#1b3a8f;}", Err(Left::Colour)),
        ("#+1+2+3", Err(Left::Colour)),
        ("#あい", Err(Left::Colour)),
        ("", Err(Left::Colour)),
    ] {
        let read = Colour::read(text).map(Colour::css);
        assert_eq!(read, expected.map(str::to_owned), "{text}");
    }
}

#[test]
fn addresses_are_short_on_paper() {
    for (address, expected) in [
        ("mailto:a@example.co.jp", "a@example.co.jp"),
        ("tel:03-0000-0000", "03-0000-0000"),
        ("https://example.co.jp/", "https://example.co.jp/"),
    ] {
        assert_eq!(short(address), expected);
    }
}
