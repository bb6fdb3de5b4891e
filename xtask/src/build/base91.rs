//! Bytes as printable ASCII, thirteen or fourteen bits in two letters.
//!
//! It takes a twelfth less room than base 64, which is thirty kilobytes of the single file.
//! The method is that of basE91; the letters are ours, because HTML must not take `<` or `&`
//! for its own. The crates that do it have other letters. `www/base91.js` reads it.

/// Printable letters that are left out. The third is there so that 91 remain.
const NOT: [u8; 3] = *b"&-<";
/// Letters in use.
const BASE: u32 = 91;
/// A value of thirteen bits above this leaves no room for a fourteenth.
const ROOM: u32 = 88;

/// The text that stands for the bytes.
pub fn encode(bytes: &[u8]) -> String {
    let letters: Vec<char> =
        (b'!'..=b'~').filter(|letter| !NOT.contains(letter)).map(char::from).collect();
    let mut text = String::new();
    let mut put = |value: u32| text.extend(letters.get(value as usize));
    let (mut waiting, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        waiting |= u32::from(*byte) << bits;
        bits += 8;
        if bits > 13 {
            let taken = if waiting & 0x1fff > ROOM { 13 } else { 14 };
            let value = waiting & ((1 << taken) - 1);
            waiting >>= taken;
            bits -= taken;
            put(value % BASE);
            put(value / BASE);
        }
    }
    if bits > 0 {
        put(waiting % BASE);
        if bits > 7 || waiting >= BASE {
            put(waiting / BASE);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    /// What the page's own reader makes of the text.
    fn read(text: &str) -> Vec<u8> {
        let reader = crate::paths::root().join("www").join("base91.js");
        let script = format!(
            "import {{ decode }} from {:?}; \
             let text = \"\"; for await (const part of process.stdin) text += part; \
             process.stdout.write(decode(text));",
            reader.display().to_string()
        );
        let mut node = Command::new("node")
            .args(["--input-type=module", "-e", &script])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = node.stdin.take().unwrap();
        std::io::Write::write_all(&mut stdin, text.as_bytes()).unwrap();
        drop(stdin);
        node.wait_with_output().unwrap().stdout
    }

    #[test]
    fn the_page_reads_what_was_written() {
        let every: Vec<u8> = (0..=255).collect();
        let mixed: Vec<u8> = (0..5000_u32).map(|at| (at * at / 7 % 251) as u8).collect();
        for bytes in
            [&b""[..], b"\0", b"\xff\xff", b"one star", &every, &mixed, &[0; 999]]
        {
            let text = encode(bytes);
            assert!(text.bytes().all(|b| b.is_ascii_graphic() && !NOT.contains(&b)));
            assert_eq!(read(&text), bytes, "{text}");
        }
    }

    #[test]
    fn it_is_shorter_than_base_64() {
        let bytes: Vec<u8> = (0..9000_u32).map(|at| (at * at / 7 % 251) as u8).collect();
        assert!(encode(&bytes).len() * 100 < bytes.len() * 125);
    }
}
