//! A group of letters: content, and one letter that checks it.
//!
//! The check is a weighted sum in the field of 32 elements (x⁵ + x² + 1) plus the place of
//! the group: any one wrong letter, two neighbours in each other's place, and two groups in
//! each other's place are always found.

/// Crockford's base 32: digits and letters without I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of content in a group.
pub(super) const CONTENT: usize = 3;
/// Letters of a group.
pub(super) const GROUP: usize = CONTENT + 1;

/// Appends the group at that place.
pub(super) fn write(place: usize, content: &[u8], code: &mut String) {
    for digit in content.iter().copied().chain([check(place, content)]) {
        let letter = LETTERS.get(usize::from(digit)).copied().unwrap_or_default();
        code.push(char::from(letter));
    }
}

/// Whether the last of the group's digits checks the others.
pub(super) fn is_right(place: usize, group: &[u8]) -> bool {
    group.split_last().is_some_and(|(last, content)| *last == check(place, content))
}

/// The digit that a letter stands for. Small letters count as large ones, full-width ones
/// as usual, O as 0, I and L as 1.
pub(super) fn digit(letter: char) -> Option<u8> {
    let letter = match letter {
        '！'..='～' => char::from_u32(u32::from(letter) - 0xfee0)?,
        _ => letter,
    };
    let plain = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = LETTERS.iter().position(|known| char::from(*known) == plain)?;
    u8::try_from(at).ok()
}

fn check(place: usize, content: &[u8]) -> u8 {
    let mut sum = u8::try_from(place % LETTERS.len()).unwrap_or_default();
    // Horner's rule, with x as the weight: x³a + x²b + xc.
    let mut weighted = 0;
    for digit in content {
        weighted = times_x(weighted ^ digit);
    }
    sum ^= weighted;
    sum
}

/// A digit times x in the field.
fn times_x(digit: u8) -> u8 {
    let doubled = digit << 1;
    if doubled & 0b10_0000 == 0 { doubled } else { doubled ^ 0b10_0101 }
}
