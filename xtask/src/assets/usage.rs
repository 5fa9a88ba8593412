//! Which components and design tokens our own sources mention.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Class names of others begin with one of these; only such classes are ever left out.
const FOREIGN: [&str; 2] = ["utrecht-", "nl-"];

/// What sources mention.
#[derive(Debug, Default)]
pub struct Usage {
    /// Components, for instance `utrecht-button` for `.utrecht-button--primary-action`.
    blocks: BTreeSet<String>,
    /// Beginnings that a source completes itself, for instance `utrecht-heading-` in `format!("utrecht-heading-{n}")`.
    beginnings: BTreeSet<String>,
    /// Custom properties, for instance `--utrecht-space-block-md`.
    pub properties: BTreeSet<String>,
}

impl Usage {
    /// Reads all sources below a folder.
    pub fn read(&mut self, folder: &Path) -> Result<()> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                self.read(&path)?;
            } else if path
                .extension()
                .is_some_and(|e| ["rs", "js", "svg", "html", "css"].iter().any(|x| e == *x))
            {
                let text =
                    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
                self.note_properties(&text);
                // Our own style sheets may adjust a component; only a page can use one.
                if path.extension().is_some_and(|e| e != "css") {
                    self.note_classes(&text);
                }
            }
        }
        Ok(())
    }

    /// Notes every word that may be a class of a component.
    pub fn note_classes(&mut self, text: &str) {
        for word in words(text).filter(|word| is_foreign(word)) {
            let block = block_of(word);
            if block == word && word.ends_with('-') {
                self.beginnings.insert(word.to_owned());
            } else {
                self.blocks.insert(block.to_owned());
            }
        }
    }

    /// Notes every custom property.
    pub fn note_properties(&mut self, text: &str) {
        self.properties.extend(properties(text).map(str::to_owned));
    }

    /// Whether a rule with this (single) selector can matter on our pages.
    pub fn wants(&self, selector: &str) -> bool {
        classes(selector).into_iter().filter(|class| is_foreign(class)).all(|class| {
            let block = block_of(class);
            self.blocks.contains(block)
                || self.beginnings.iter().any(|start| block.starts_with(start.as_str()))
        })
    }

    /// Components that are mentioned but not among the `known` classes: misspelt, or from a package we do not fetch.
    pub fn unknown<'a>(&'a self, known: &'a BTreeSet<String>) -> impl Iterator<Item = &'a str> {
        self.blocks.iter().filter(|block| !known.contains(*block)).map(String::as_str)
    }
}

/// The component that a class belongs to.
pub fn block_of(class: &str) -> &str {
    let end = [class.find("--"), class.find("__")].into_iter().flatten().min();
    &class[..end.unwrap_or(class.len())]
}

/// Whether a class comes from NL Design System.
pub fn is_foreign(class: &str) -> bool {
    FOREIGN.iter().any(|start| class.starts_with(start) && class.len() > start.len())
}

/// Class names in a selector; those between brackets, as in `:not(.a)`, do not decide whether a rule can match.
pub fn classes(selector: &str) -> Vec<&str> {
    let (mut found, mut depth) = (Vec::new(), 0_u32);
    for (i, c) in selector.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '.' if depth == 0 => found.extend(words(&selector[i + 1..]).next()),
            _ => {}
        }
    }
    found
}

/// Custom properties in a text, each with its two dashes.
pub fn properties(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|word| word.starts_with("--") && word.len() > 2)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage(source: &str) -> Usage {
        let mut usage = Usage::default();
        usage.note_classes(source);
        usage.note_properties(source);
        usage
    }

    #[test]
    fn a_component_keeps_its_parts_and_variants_and_another_goes() {
        let usage = usage(r#"button.utrecht-button { "Verder" } a class="nl-link" {}"#);
        assert!(usage.wants(".utrecht-button:hover"));
        assert!(usage.wants(".utrecht-button--primary-action .utrecht-button__icon"));
        assert!(usage.wants(".nl-link:not(.utrecht-table)"));
        assert!(!usage.wants(".utrecht-button-group .utrecht-button"));
        assert!(!usage.wants(".utrecht-table"));
    }

    #[test]
    fn a_class_that_is_composed_while_running_is_kept() {
        let usage = usage(r#"format!("utrecht-heading-{level}"); format!("utrecht-alert--{kind}")"#);
        assert!(usage.wants(".utrecht-heading-3"));
        assert!(usage.wants(".utrecht-alert--error"));
        assert!(!usage.wants(".utrecht-headings"));
    }

    #[test]
    fn our_own_classes_and_plain_elements_always_stay() {
        let usage = usage("");
        assert!(usage.wants(".naast-shell > main"));
        assert!(usage.wants("body"));
    }

    #[test]
    fn properties_are_found_but_variants_of_classes_are_not_properties() {
        let usage = usage("fill: var(--basis-color, red) utrecht-button--primary");
        assert_eq!(usage.properties.iter().collect::<Vec<_>>(), ["--basis-color"]);
    }
}
