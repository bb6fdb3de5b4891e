//! `cargo xtask build`: from the sources to `dist/`.
//!
//! ```text
//! src/ --wasm-pack--> pkg/ --wasm-opt--> hoshimi.wasm --+
//! *.css, *.js --esbuild--> page.css, single.js … -------+--> site/, hoshimi.html --> integrity.json
//! ```
//!
//! The first line is walked by each program of [`program::ALL`].

mod base91;
mod bundle;
mod examples;
mod fetched;
mod integrity;
mod lto;
mod names;
mod npm;
mod parts;
pub mod program;
mod pwa;
mod served;
mod single;
mod site;
mod stamp;
mod template;
mod traces;
mod twice;
pub mod wasm;

use std::time::Instant;

use anyhow::Result;

use crate::run::step;
use crate::tools::{self, Tool, cargo, npm as packages, target};
use crate::{files, headers, paths};

pub use examples::{Example, folder as examples_folder, load as examples};
pub use parts::folder_of_page as parts_folder;
pub use served::folder as served_folder;
pub use twice::command as twice;

/// What [`build`] needs.
pub const TOOLS: &[&Tool] =
    &[&target::TARGET, &cargo::WASM_PACK, &cargo::WASM_BINDGEN, &packages::NPM];

/// Makes `dist/`, unless it is what these sources make.
pub fn build() -> Result<()> {
    let sources = stamp::of(&paths::root())?;
    let beside = served::is_there() && examples::is_there();
    if beside && stamp::is(&sources) && integrity::holds(&paths::dist())? {
        println!("dist/ is up to date");
        return Ok(());
    }
    let start = Instant::now();
    stamp::remove()?;
    files::remove_folder(&paths::dist())?;

    let (wasm_pack, wasm_bindgen, npm) = step("[1/6] tools", || {
        tools::install(TOOLS)?;
        Ok((cargo::wasm_pack()?, cargo::wasm_bindgen()?, packages::folder()?))
    })?;
    for program in program::ALL {
        step(&format!("[2/6] wasm-pack, {} program", program.name), || {
            wasm::compile(program, &wasm_pack, &wasm_bindgen)
        })?;
    }
    step("[2/6] wasm-pack, the example of Leptos", || {
        wasm::compile(&program::EXAMPLE, &wasm_pack, &wasm_bindgen)
    })?;
    for program in program::ALL {
        step(&format!("[3/6] wasm-opt, {} program", program.name), || {
            wasm::optimise(program, &npm)
        })?;
    }
    step("[4/6] esbuild", || bundle::bundle(&npm))?;
    step("[5/6] pages", || {
        let headers = headers::load()?;
        site::make(&headers)?;
        single::make(&headers)?;
        examples::make()?;
        parts::make()
    })?;
    step("[5/6] npm package", || npm::make(&npm))?;
    step("[6/6] hashes", || {
        pwa::make(&paths::dist().join("site"))?;
        traces::check(&paths::dist())?;
        integrity::write(&paths::dist())?;
        served::make()
    })?;

    stamp::write(&sources)?;
    println!("dist/ is made, in {:.0} s", start.elapsed().as_secs_f32());
    Ok(())
}
