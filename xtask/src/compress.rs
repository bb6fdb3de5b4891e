//! The two compressions: brotli as servers send it, gzip as a page can undo it.

use anyhow::{Context, Result};

/// The best that brotli does, with the largest window that every browser takes.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let options = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &options)
        .context("brotli cannot compress this")?;
    Ok(packed)
}

/// The best that gzip can do, which takes zopfli seconds instead of moments. The single file carries its wasm so, because
/// `DecompressionStream` knows gzip in every browser and brotli in hardly any.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(
        zopfli::Options::default(),
        zopfli::Format::Gzip,
        bytes,
        &mut packed,
    )
    .context("gzip cannot compress this")?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_was_packed_comes_out_again() {
        let text = "one file, one star, ".repeat(200).into_bytes();

        let packed = gzip(&text).unwrap();
        assert!(packed.len() < text.len() / 10);
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&*packed).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);

        let packed = brotli(&text).unwrap();
        assert!(packed.len() < text.len() / 10);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &*packed, &mut unpacked).unwrap();
        assert_eq!(unpacked, text);
    }

    #[test]
    fn the_same_bytes_make_the_same_bytes() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(gzip(&bytes).unwrap(), gzip(&bytes).unwrap());
    }
}
