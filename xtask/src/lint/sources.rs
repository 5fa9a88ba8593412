//! Rules about single files: size, words, and whether they can be read at all.

use anyhow::{Context, Result};

use super::{Finding, Source};

/// A file is one room with one purpose; above this there are probably two.
const LONGEST_FILE: usize = 700;

/// Words that never come on a screen: nobody is called so before a judge did.
const NEVER_ON_SCREEN: [&str; 6] =
    ["dader", "daders", "slachtoffer", "slachtoffers", "daderschap", "slachtofferschap"];

/// Put this behind a line that must contain such a word, for instance in a test that looks for it.
const WORD_ALLOWED: &str = "lint:woord-mag";

/// Leftovers, with what to do instead. Written in two pieces, so that this list does not find itself.
const LEFTOVERS: [(&str, &str); 7] = [
    (concat!("FIX", "ME"), "mend it, or write an issue"),
    (concat!("XX", "X:"), "mend it, or write an issue"),
    (concat!("todo", "!("), "finish it"),
    (concat!("unimplement", "ed!("), "finish it"),
    (concat!("dbg", "!("), "remove it"),
    (concat!("#[ign", "ore"), "a test that does not run proves nothing: make it quick or remove it"),
    (concat!("#[al", "low("), "use #[expect(…, reason = \"…\")]"),
];

/// Checks one file.
pub fn check(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    if source.has_extension("rs") {
        let lines = source.text.lines().count();
        if lines > LONGEST_FILE {
            let message = format!("{lines} lines, at most {LONGEST_FILE}: which two rooms are in here?");
            findings.push(Finding::new(&source.path, 0, message));
        }
        leftovers(source, &mut findings);
    }
    if is_screen_text(source) {
        words(source, &mut findings);
    }
    if let Err(message) = readable(source) {
        findings.push(Finding::new(&source.path, 0, message));
    }
    findings
}

/// The version stands in several places; they must agree.
pub fn check_versions(sources: &[Source]) -> Result<Vec<Finding>> {
    let find = |path: &str| {
        sources.iter().find(|source| source.path == path).with_context(|| format!("{path} is missing"))
    };
    let manifest: toml::Table = find("Cargo.toml")?.text.parse()?;
    let version =
        manifest["workspace"]["package"]["version"].as_str().context("the workspace has no version")?;
    let mut findings = Vec::new();
    let expectations = [
        ("publiccode.yml", format!("softwareVersion: {version}")),
        ("publiccode.yml", "publiccodeYmlVersion: ".to_owned()),
        ("CHANGELOG.md", format!("## {version}")),
    ];
    for (path, line) in expectations {
        if !find(path)?.text.lines().any(|found| found.starts_with(&line)) {
            findings.push(Finding::new(path, 0, format!("expected a line '{line}'")));
        }
    }
    Ok(findings)
}

fn leftovers(source: &Source, findings: &mut Vec<Finding>) {
    for (i, line) in source.text.lines().enumerate() {
        for (leftover, advice) in LEFTOVERS {
            if line.contains(leftover) {
                findings.push(Finding::new(&source.path, i + 1, format!("{leftover}: {advice}")));
            }
        }
    }
}

fn is_screen_text(source: &Source) -> bool {
    source.has_extension("ftl") || (source.has_extension("rs") && source.path.starts_with("crates/"))
}

fn words(source: &Source, findings: &mut Vec<Finding>) {
    for (i, line) in source.text.lines().enumerate() {
        let comment = ["//", "#"].iter().any(|mark| line.trim_start().starts_with(mark));
        // A list that warns about judging words has to name them, one on a line.
        let listed = line.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix("\","));
        if comment
            || line.contains(WORD_ALLOWED)
            || listed.is_some_and(|word| NEVER_ON_SCREEN.contains(&word))
        {
            continue;
        }
        for word in line.split(|c: char| !c.is_alphabetic()) {
            if NEVER_ON_SCREEN.contains(&word.to_lowercase().as_str()) {
                let message = format!("'{word}': say what somebody did, not what somebody is");
                findings.push(Finding::new(&source.path, i + 1, message));
            }
        }
    }
}

fn readable(source: &Source) -> Result<(), String> {
    if source.has_extension("toml") {
        source.text.parse::<toml::Table>().map_err(|error| error.to_string())?;
    }
    if source.has_extension("json") {
        serde_json::from_str::<serde_json::Value>(&source.text).map_err(|error| error.to_string())?;
    }
    if source.has_extension("ftl") {
        fluent_syntax::parser::parse(source.text.as_str())
            .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        check(&Source { path: path.into(), text: text.into() }).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_room_that_is_too_large_is_found() {
        assert!(findings("crates/web/src/a.rs", &"\n".repeat(700)).is_empty());
        assert_eq!(findings("crates/web/src/a.rs", &"\n".repeat(701)).len(), 1);
    }

    #[test]
    fn leftovers_are_found_with_their_line() {
        let text = concat!("fn a() {\n    todo", "!()\n}");
        assert_eq!(findings("xtask/src/a.rs", text), [concat!("xtask/src/a.rs:2: todo", "!(: finish it")]);
    }

    #[test]
    fn nobody_is_called_a_name_on_a_screen_but_a_comment_or_a_test_may_say_the_word() {
        assert_eq!(findings("locales/nl/a.ftl", "a = De Dader is weg").len(), 1);
        assert!(findings("locales/nl/a.ftl", "a = De daderen van de raad").is_empty());
        assert!(findings("crates/domain/src/a.rs", "    \"dader\",").is_empty());
        assert!(findings("crates/web/src/a.rs", "// dader is a word we do not use").is_empty());
        assert!(
            findings("crates/web/src/a.rs", "assert!(!page.contains(\"dader\")); // lint:woord-mag")
                .is_empty()
        );
    }

    #[test]
    fn files_that_a_machine_reads_must_be_readable() {
        assert_eq!(findings("rules/a.toml", "a = ").len(), 1);
        assert_eq!(findings("e2e/package.json", "{").len(), 1);
        assert_eq!(findings("locales/nl/a.ftl", "a = { $b").len(), 1);
        assert!(findings("locales/nl/a.ftl", "a = { $b }").is_empty());
    }

    #[test]
    fn a_version_that_was_forgotten_is_named() {
        let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
        let sources = [
            source("Cargo.toml", "[workspace.package]\nversion = \"0.2.0\""),
            source("publiccode.yml", "publiccodeYmlVersion: \"0.7\"\nsoftwareVersion: 0.1.0"),
            source("CHANGELOG.md", "## 0.2.0 (2026-11-22)"),
        ];
        let found = check_versions(&sources).expect("complete");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].path, "publiccode.yml");
    }
}
