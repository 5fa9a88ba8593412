//! `cargo xtask lint`: rules of the repository that no compiler checks.

mod layers;
mod licences;
mod links;
mod sources;

use std::fmt;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::process::{command, output};
use crate::root::at;

/// A file that is, or may become, part of the repository.
pub struct Source {
    /// Path from the root, with slashes.
    pub path: String,
    /// Content; files that are not text are not read.
    pub text: String,
}

impl Source {
    fn has_extension(&self, extension: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, found)| found == extension)
    }
}

/// Something to mend.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    path: String,
    /// Counted from 1; 0 when it is about the whole file.
    line: usize,
    message: String,
}

impl Finding {
    fn new(path: impl Into<String>, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.into(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.path, self.message)
        } else {
            write!(f, "{}:{}: {}", self.path, self.line, self.message)
        }
    }
}

/// Checks everything and names all that is to be mended.
pub fn run() -> Result<()> {
    let sources = sources()?;
    let mut findings = Vec::new();
    for source in &sources {
        findings.extend(sources::check(source));
        findings.extend(links::check(source));
        findings.extend(layers::check(source)?);
    }
    findings.extend(sources::check_versions(&sources)?);
    findings.extend(licences::check()?);
    if findings.is_empty() {
        eprintln!("{} files keep the rules of the repository", sources.len());
        return Ok(());
    }
    for finding in &findings {
        eprintln!("{finding}");
    }
    bail!("{} to mend", findings.len());
}

/// Files that git knows or would add.
fn sources() -> Result<Vec<Source>> {
    let listed = output(command("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]))
        .context("the repository rules need git")?;
    let mut sources = Vec::new();
    for path in listed.lines() {
        // A file may be gone from the folder but not yet from git, and pictures are not text.
        if let Ok(text) = fs::read_to_string(at(path)) {
            sources.push(Source { path: path.to_owned(), text });
        }
    }
    Ok(sources)
}
