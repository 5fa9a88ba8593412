//! Headings, paragraphs, links.

use maud::{Markup, Render, html};

/// Heading level below the page title. The title itself is the only `<h1>` and belongs to [`super::Pagina`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kop {
    /// Part of a page.
    #[default]
    H2,
    /// Part of a part.
    H3,
    /// Smallest heading.
    H4,
}

impl Kop {
    /// Heading at this level.
    pub fn met(self, tekst: impl Render) -> Markup {
        html! {
            @match self {
                Self::H2 => h2 class="nl-heading nl-heading--level-2" { (tekst) },
                Self::H3 => h3 class="nl-heading nl-heading--level-3" { (tekst) },
                Self::H4 => h4 class="nl-heading nl-heading--level-4" { (tekst) },
            }
        }
    }

    /// The level below this one.
    #[must_use]
    pub fn lager(self) -> Self {
        match self {
            Self::H2 => Self::H3,
            Self::H3 | Self::H4 => Self::H4,
        }
    }
}

/// Paragraph; blank lines in the text begin a new one, single line ends stay.
pub fn alinea(tekst: &str) -> Markup {
    html! {
        @for blok in tekst.split("\n\n").map(str::trim).filter(|blok| !blok.is_empty()) {
            p class="nl-paragraph" {
                @for (i, regel) in blok.lines().enumerate() {
                    @if i > 0 { br; }
                    (regel)
                }
            }
        }
    }
}

/// Link with a text that says where it goes.
pub fn link(href: &str, tekst: impl Render) -> Markup {
    html! { a class="nl-link" href=(href) { (tekst) } }
}

/// Telephone number that can be pressed.
pub fn telefoon(nummer: &str) -> Markup {
    let kaal: String = nummer.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! { a class="nl-link naast-telefoon" href={ "tel:" (kaal) } { (nummer) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_user_is_escaped_and_keeps_its_lines() {
        let html = alinea("Eén <b>\nregel\n\nTwee").into_string();
        assert_eq!(html.matches("<p ").count(), 2);
        assert!(html.contains("&lt;b&gt;<br>regel"));
    }

    #[test]
    fn a_telephone_link_holds_only_the_number() {
        assert!(telefoon("06 - 12 34 56 78").into_string().contains(r#"href="tel:0612345678""#));
    }
}
