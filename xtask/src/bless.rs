//! `cargo xtask bless`: the golden files written anew, to be looked at in the diff.

use anyhow::Result;

use crate::run;

pub fn command() -> Result<()> {
    let mut command = run::cargo();
    command.args(["test", "--no-default-features", "--test", "it", "--"]);
    command.args(["golden::", "golden_files::", "packs::"]);
    run::loud(command.env("HOSHIMI_BLESS", "1"))?;
    println!("the golden files are as the code is now; look at `git diff tests`");
    Ok(())
}
