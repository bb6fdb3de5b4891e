//! Whether the linker optimised a program across its crates.
//!
//! Cargo turns link-time optimisation off without a word where a crate is compiled as `cdylib` and
//! `rlib` together; the program is a third larger then.

use anyhow::{Result, bail};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use super::program::Program;
use crate::files;

/// A function between the allocator and its callers. Link-time optimisation removes it.
const SHIM: &str = "__rust_no_alloc_shim_is_unstable";

/// Checks a program as the compiler left it, with the names of its functions.
pub fn check(program: &Program) -> Result<()> {
    if has_function(&files::bytes(&program.pkg().join("hoshimi_bg.wasm"))?, SHIM)? {
        bail!(
            "link-time optimisation is off in the {} program: {}/Cargo.toml must have the \
             crate type `cdylib` alone, and the profile `release` must have `lto = \"fat\"`",
            program.name,
            program.source
        );
    }
    Ok(())
}

/// Whether a function has a name that contains this.
fn has_function(program: &[u8], part: &str) -> Result<bool> {
    let mut named = false;
    for payload in Parser::new(0).parse_all(program) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(names) = section.as_known() else { continue };
        for names in names {
            let Name::Function(functions) = names? else { continue };
            for function in functions {
                named = true;
                if function?.name.contains(part) {
                    return Ok(true);
                }
            }
        }
    }
    if !named {
        bail!(
            "the compiled program has no names of functions; the profile must not strip them"
        );
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{Module, NameMap, NameSection};

    use super::*;

    fn program(names: &[&str]) -> Vec<u8> {
        let mut map = NameMap::new();
        for (at, name) in (0..).zip(names) {
            map.append(at, name);
        }
        let mut section = NameSection::new();
        section.functions(&map);
        let mut module = Module::new();
        module.section(&section);
        module.finish()
    }

    #[test]
    fn the_allocators_shim_tells_that_it_is_off() {
        let off =
            program(&["main", "_RNvCs1_7___rustc35___rust_no_alloc_shim_is_unstable_v2"]);
        assert!(has_function(&off, SHIM).unwrap());
        assert!(!has_function(&program(&["main", "__rust_alloc"]), SHIM).unwrap());
    }

    #[test]
    fn a_program_without_names_cannot_be_judged() {
        let error = has_function(&program(&[]), SHIM).unwrap_err().to_string();
        assert!(error.starts_with("the compiled program has no names"), "{error}");
    }
}
