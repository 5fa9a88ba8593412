//! `cargo xtask demo`: from a fresh checkout to a running demo.

use std::process::Command;

use anyhow::{Context, Result};

use crate::assets;
use crate::process::{cargo, run as run_step};
use crate::root::target;
use crate::setup::{self, Need};

/// Fetches the assets, builds, and starts `naast demo`.
pub fn run(release: bool, arguments: &[String]) -> Result<()> {
    // A demo without style sheets is ugly but whole: every page is plain HTML.
    if let Err(error) = setup::install(&[Need::Node]).and_then(|()| assets::make()) {
        eprintln!("The demo starts without its style sheets: {error:#}");
    }
    let mut build = cargo();
    build.args(["build", "--package", "naast"]);
    if release {
        build.arg("--release");
    }
    run_step(&mut build)?;

    let program = target().join(if release { "release" } else { "debug" }).join("naast");
    let mut demo = Command::new(&program);
    demo.arg("demo").args(arguments);
    become_program(&mut demo).with_context(|| format!("cannot start {}", program.display()))
}

/// Replaces this process: a signal to us is a signal to the demo, and nothing is left behind.
#[cfg(unix)]
fn become_program(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec().into())
}

#[cfg(not(unix))]
fn become_program(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    anyhow::ensure!(status.success(), "the demo ended with {status}");
    Ok(())
}
