//! Empties the functions of a library that is compiled in but never called.
//!
//! Their closures stand in the program's function table, so no tool can tell that nothing
//! reaches them. An emptied function traps; [`super::unused`] has dropped the classes that
//! alone could have called one.

use anyhow::{Context, Result};
use wasm_encoder::{CodeSection, Function, Module, RawSection};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// Streams between Rust and JavaScript: they come with Leptos' server functions.
const NEVER_CALLED: &str = "wasm_streams";

/// The program with those functions emptied. It must still have the names of functions.
pub fn snip(program: &[u8]) -> Result<Vec<u8>> {
    let doomed = named(program)?;
    let mut module = Module::new();
    let mut code = CodeSection::new();
    let mut next = imported(program)?;
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload.context("the compiled program is no wasm")?;
        if let Payload::CodeSectionEntry(body) = &payload {
            if doomed.contains(&next) {
                let mut empty = Function::new([]);
                empty.instructions().unreachable().end();
                code.function(&empty);
            } else {
                code.raw(body.as_bytes());
            }
            next += 1;
            continue;
        }
        let section = payload.as_section();
        // The code is written where the section after it begins.
        if section.is_some() && !code.is_empty() {
            module.section(&std::mem::take(&mut code));
        }
        if let Some((id, range)) = section.filter(|(id, _)| *id != CODE) {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            let data = program.get(range).context("a section is cut off")?;
            module.section(&RawSection { id, data });
        }
    }
    if !code.is_empty() {
        module.section(&code);
    }
    Ok(module.finish())
}

/// Number of the code section.
const CODE: u8 = 10;

/// The functions whose name says that they are the library's.
fn named(program: &[u8]) -> Result<Vec<u32>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(names) = section.as_known() else { continue };
        for names in names {
            let Name::Function(names) = names? else { continue };
            for name in names {
                let name = name?;
                if name.name.contains(NEVER_CALLED) {
                    found.push(name.index);
                }
            }
        }
    }
    Ok(found)
}

/// How many functions are imported; the program's own are counted from there.
fn imported(program: &[u8]) -> Result<u32> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(program) {
        let Payload::ImportSection(section) = payload? else { continue };
        for import in section.into_imports() {
            count += u32::from(matches!(import?.ty, TypeRef::Func(_)));
        }
    }
    Ok(count)
}
