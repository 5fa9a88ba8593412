//! A small reader and writer of CSS: enough to leave out rules and to write the rest compactly.
//!
//! It knows blocks, lines, strings, comments and brackets, and nothing about properties; so it can drop a rule, but
//! never change what a rule means.

use anyhow::{Result, bail};

/// A piece of a style sheet.
#[derive(Debug, PartialEq, Eq)]
pub enum Item {
    /// A declaration, or an at-rule without a block.
    Line(String),
    /// A rule or an at-rule with what is between its braces.
    Block {
        /// The selectors, or the at-rule's name and condition.
        prelude: String,
        /// Declarations and nested rules.
        items: Vec<Item>,
    },
}

/// Reads a style sheet.
pub fn parse(text: &str) -> Result<Vec<Item>> {
    let mut reader = Reader { rest: text.chars().peekable(), line: 1 };
    let items = reader.items(0)?;
    Ok(items)
}

/// Writes a style sheet compactly.
pub fn write(items: &[Item]) -> String {
    let mut out = String::new();
    write_into(items, &mut out);
    out
}

fn write_into(items: &[Item], out: &mut String) {
    for (i, item) in items.iter().enumerate() {
        match item {
            Item::Line(line) => {
                out.push_str(line);
                if i + 1 < items.len() || line.starts_with('@') {
                    out.push(';');
                }
            }
            Item::Block { prelude, items } => {
                out.push_str(prelude);
                out.push('{');
                write_into(items, out);
                out.push('}');
            }
        }
    }
}

/// Splits at a separator that is not inside brackets or a string.
pub fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quote) = (Vec::new(), 0, 0_u32, None);
    let mut escaped = false;
    for (i, c) in text.char_indices() {
        if escaped {
            escaped = false;
            continue;
        }
        match (quote, c) {
            (_, '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth = depth.saturating_sub(1),
            (None, c) if c == separator && depth == 0 => {
                parts.push(text[start..i].trim());
                start = i + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

struct Reader<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let c = self.rest.next();
        if c == Some('\n') {
            self.line += 1;
        }
        c
    }

    fn items(&mut self, depth: usize) -> Result<Vec<Item>> {
        let mut items = Vec::new();
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                '/' if self.rest.peek() == Some(&'*') => self.comment()?,
                '"' | '\'' => self.string(c, &mut text)?,
                '(' => self.brackets(&mut text)?,
                '\\' => {
                    text.push(c);
                    text.extend(self.next());
                }
                ';' => push_line(&mut items, &mut text),
                '{' => {
                    let prelude = split_outside(&text, ',').join(",");
                    text.clear();
                    items.push(Item::Block { prelude, items: self.items(depth + 1)? });
                }
                '}' if depth == 0 => bail!("line {}: a closing brace too many", self.line),
                '}' => {
                    push_line(&mut items, &mut text);
                    return Ok(items);
                }
                c if c.is_whitespace() => {
                    if !text.is_empty() && !text.ends_with(' ') {
                        text.push(' ');
                    }
                }
                c => text.push(c),
            }
        }
        if depth > 0 {
            bail!("line {}: a closing brace is missing", self.line);
        }
        push_line(&mut items, &mut text);
        Ok(items)
    }

    fn comment(&mut self) -> Result<()> {
        self.next();
        let mut star = false;
        while let Some(c) = self.next() {
            if star && c == '/' {
                return Ok(());
            }
            star = c == '*';
        }
        bail!("a comment does not end");
    }

    fn string(&mut self, quote: char, text: &mut String) -> Result<()> {
        text.push(quote);
        while let Some(c) = self.next() {
            text.push(c);
            if c == '\\' {
                text.extend(self.next());
            } else if c == quote {
                return Ok(());
            }
        }
        bail!("a string does not end");
    }

    /// Takes over everything between brackets: in `url(data:…;…)` a semicolon ends nothing.
    fn brackets(&mut self, text: &mut String) -> Result<()> {
        text.push('(');
        while let Some(c) = self.next() {
            match c {
                '(' => self.brackets(text)?,
                '"' | '\'' => self.string(c, text)?,
                c if c.is_whitespace() => {
                    if !text.ends_with(' ') && !text.ends_with('(') {
                        text.push(' ');
                    }
                }
                c => {
                    text.push(c);
                    if c == ')' {
                        return Ok(());
                    }
                }
            }
        }
        bail!("line {}: a closing bracket is missing", self.line);
    }
}

fn push_line(items: &mut Vec<Item>, text: &mut String) {
    let line = text.trim();
    if !line.is_empty() {
        let compact = match line.split_once(':') {
            Some((name, value)) if !line.starts_with('@') => {
                format!("{}:{}", name.trim_end(), value.trim_start())
            }
            _ => line.to_owned(),
        };
        items.push(Item::Line(compact));
    }
    text.clear();
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    fn compact(text: &str) -> String {
        write(&parse(text).expect("readable CSS"))
    }

    #[test]
    fn what_is_read_is_written_compactly() {
        assert_eq!(
            compact(
                "/* why */ .a > b ,\n .c { color : red;  margin: 0 auto; }\n@media print { .a { color: #000 } }"
            ),
            ".a > b,.c{color:red;margin:0 auto}@media print{.a{color:#000}}"
        );
    }

    #[test]
    fn semicolons_and_braces_in_strings_and_urls_end_nothing() {
        let text = ".a{background:url(data:image/svg+xml;charset=utf8,%3csvg{}%3e);content:\"};{\"}";
        assert_eq!(compact(text), text);
    }

    #[test]
    fn a_space_before_a_colon_in_a_selector_stays() {
        assert_eq!(compact(".a :hover { color: red }"), ".a :hover{color:red}");
    }

    #[test]
    fn nested_rules_and_at_rules_without_block_survive() {
        let text = "@layer a,b;.a{color:red;&:hover{color:blue}}";
        assert_eq!(compact(text), text);
    }

    #[test]
    fn a_broken_sheet_is_refused() {
        assert!(parse(".a { color: red").is_err());
        assert!(parse(".a { } }").is_err());
        assert!(parse(".a { content: \"x }").is_err());
    }

    #[test]
    fn commas_between_brackets_do_not_split() {
        assert_eq!(split_outside("a:is(b, c), d[x=\",\"]", ','), ["a:is(b, c)", "d[x=\",\"]"]);
    }
}
