//! The shell around every page: header, path, one title, content, footer.

use maud::{DOCTYPE, Markup, Render, html};

use super::fouten::Fouten;
use super::gezinskop::Gezinskop;
use super::knop::{INGEVULD, Primair};
use super::schil::{Demobalk, Deur, Gebruiker, Huisstijl, Kruimel, Navlink, merkteken, snel_sluiten};
use crate::{
    assets,
    taal::{Taal, merk::NOOT, taalkeuze, taalmenu},
};

/// A page. It has exactly one title and, through [`Pagina::inhoud_met`], at most one primary button.
#[derive(Clone, Debug)]
pub struct Pagina<'a> {
    titel: &'a str,
    deur: Deur,
    huisstijl: &'a Huisstijl,
    gebruiker: Option<Gebruiker<'a>>,
    navigatie: Vec<Navlink<'a>>,
    actief: &'a str,
    kruimels: Vec<Kruimel<'a>>,
    gezinskop: Option<Gezinskop<'a>>,
    fouten: Option<&'a Fouten>,
    bericht: Option<Markup>,
    inleiding: Option<&'a str>,
    acties: Option<Markup>,
    demobalk: Option<Demobalk<'a>>,
    snel_sluiten: Option<&'a str>,
    balk: Option<Markup>,
    taal: Option<Taal>,
    vertaald: bool,
}

impl<'a> Pagina<'a> {
    /// Page with its title, by a door, in a house style.
    pub fn new(titel: &'a str, deur: Deur, huisstijl: &'a Huisstijl) -> Self {
        Self {
            titel,
            deur,
            huisstijl,
            gebruiker: None,
            navigatie: Vec::new(),
            actief: "",
            kruimels: Vec::new(),
            gezinskop: None,
            fouten: None,
            bericht: None,
            inleiding: None,
            acties: None,
            demobalk: None,
            snel_sluiten: None,
            balk: None,
            taal: None,
            vertaald: false,
        }
    }

    /// Who is logged in.
    #[must_use]
    pub fn gebruiker(mut self, gebruiker: Gebruiker<'a>) -> Self {
        self.gebruiker = Some(gebruiker);
        self
    }

    /// Navigation of the door, and the `href` of the link that is shown as current (may be empty).
    #[must_use]
    pub fn navigatie(mut self, links: Vec<Navlink<'a>>, actief: &'a str) -> Self {
        self.navigatie = links;
        self.actief = actief;
        self
    }

    /// Path to this page, without the page itself.
    #[must_use]
    pub fn kruimels(mut self, kruimels: Vec<Kruimel<'a>>) -> Self {
        self.kruimels = kruimels;
        self
    }

    /// Family strip: obligatory on each page of a dossier.
    #[must_use]
    pub fn gezinskop(mut self, gezinskop: Gezinskop<'a>) -> Self {
        self.gezinskop = Some(gezinskop);
        self
    }

    /// Faults: shows the summary and puts "Fout" in the title of the window.
    #[must_use]
    pub fn fouten(mut self, fouten: &'a Fouten) -> Self {
        self.fouten = Some(fouten).filter(|fouten| !fouten.leeg());
        self
    }

    /// Answer to what was just done ([`super::Bericht`]), a refusal or a conflict; stands above the content.
    #[must_use]
    pub fn bericht(mut self, bericht: impl Render) -> Self {
        self.bericht = Some(bericht.render());
        self
    }

    /// One or two sentences below the title: what is this page for?
    #[must_use]
    pub fn inleiding(mut self, inleiding: &'a str) -> Self {
        self.inleiding = Some(inleiding);
        self
    }

    /// Links or secondary buttons beside the title.
    #[must_use]
    pub fn acties(mut self, acties: impl Render) -> Self {
        self.acties = Some(acties.render());
        self
    }

    /// Demo bar at the very top.
    #[must_use]
    pub fn demobalk(mut self, demobalk: Demobalk<'a>) -> Self {
        self.demobalk = Some(demobalk);
        self
    }

    /// Quick exit to a harmless page; for the family door.
    #[must_use]
    pub fn snel_sluiten(mut self, naar: &'a str) -> Self {
        self.snel_sluiten = Some(naar);
        self
    }

    /// A page whose frame speaks the language of the reader; it offers the choice of another one. Title and content count
    /// as Dutch, and say so, until [`Pagina::vertaald`].
    #[must_use]
    pub fn taal(mut self, taal: Taal) -> Self {
        self.taal = Some(taal);
        self
    }

    /// Title and content speak the language of the reader too.
    #[must_use]
    pub fn vertaald(mut self) -> Self {
        self.vertaald = true;
        self
    }

    /// What stands above everything else on the page: through whose eyes one looks.
    #[must_use]
    pub fn balk(mut self, balk: impl Render) -> Self {
        self.balk = Some(balk.render());
        self
    }

    /// Finishes a page without a primary button.
    pub fn inhoud(self, inhoud: impl Render) -> Markup {
        self.maak(&inhoud.render())
    }

    /// Finishes a page whose content makes the one primary button.
    pub fn inhoud_met(self, inhoud: impl FnOnce(Primair) -> Markup) -> Markup {
        self.maak(&inhoud(Primair(())))
    }

    fn maak(&self, inhoud: &Markup) -> Markup {
        self.taal.unwrap_or_default().uitgewerkt(self.opgemaakt(inhoud))
    }

    fn opgemaakt(&self, inhoud: &Markup) -> Markup {
        let stijl = self.huisstijl;
        let taal = self.taal.unwrap_or_default();
        let nederlands = if self.vertaald {
            (None, None)
        } else {
            (taal.lang_van_nederlands(), taal.dir_van_nederlands())
        };
        html! {
            (DOCTYPE)
            html class="utrecht-root" lang=(taal.code()) dir=(taal.richting()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex, nofollow";
                    meta name="referrer" content="no-referrer";
                    meta name="format-detection" content="telephone=no";
                    title { @if self.fouten.is_some() { (taal.fout_in_titel()) ": " } (self.titel) " — Naast" }
                    @for blad in assets::STIJLBLADEN { link rel="stylesheet" href=(blad); }
                    @for blad in &stijl.extra_stijl { link rel="stylesheet" href=(blad); }
                    @if let Some(beeld) = assets::url("naast.svg") { link rel="icon" type="image/svg+xml" href=(beeld); }
                    @for script in assets::SCRIPTS { script src=(script) defer {} }
                    @if self.deur == Deur::Werk && let Some(hulp) = assets::url("schrijfhulp.js") { script src=(hulp) defer {} }
                }
                body class={ (stijl.themaklasse) " utrecht-document utrecht-body naast " (self.deur.klasse()) } {
                    a class="nl-skip-link nl-skip-link--visible-on-focus naast-overslaan" href="#inhoud" {
                        (taal.naar_inhoud())
                    }
                    @if let Some(naar) = self.snel_sluiten { (snel_sluiten(naar, taal)) }
                    @if let Some(balk) = &self.demobalk { (taal.nederlands_blok(balk)) }
                    (self.kop(inhoud))
                    @if let Some(gezinskop) = &self.gezinskop { (gezinskop.in_taal(taal)) }
                    main class="naast-hoofd" id="inhoud" tabindex="-1" {
                        @if !self.vertaald { div class="naast-binnen" { (taal.nederlands_vooraf()) } }
                        @else if !taal.is_nederlands() { div class="naast-binnen" { (NOOT) } }
                        // What is not translated says that it is Dutch: to a screen reader, and by the way it runs.
                        div class="naast-binnen" lang=[nederlands.0] dir=[nederlands.1] {
                            @if let Some(balk) = &self.balk { (balk) }
                            (self.pad())
                            (self.titelblok())
                            @if let Some(fouten) = self.fouten { (fouten.in_taal(taal)) }
                            @if let Some(bericht) = &self.bericht { (bericht) }
                            div class="naast-inhoud" { (inhoud) }
                        }
                    }
                    (self.voet())
                }
            }
        }
    }

    fn kop(&self, inhoud: &Markup) -> Markup {
        let taal = self.taal.unwrap_or_default();
        let deurnaam = match self.deur {
            Deur::Gezin => taal.deur_gezin(),
            anders => anders.naam().into(),
        };
        html! {
            header class="naast-kop" {
                div class="naast-binnen naast-kop__rij" {
                    a class="naast-merk" href=(self.deur.href()) {
                        (merkteken())
                        span { "Naast" }
                        @if !deurnaam.is_empty() { span class="naast-merk__deur" { (deurnaam) } }
                    }
                    @if !self.navigatie.is_empty() {
                        nav class="naast-nav" aria-label=(taal.hoofdmenu()) {
                            ul {
                                @for link in &self.navigatie {
                                    li {
                                        a href=(link.href) aria-current=[(link.href == self.actief).then_some("page")] {
                                            (link.tekst)
                                        }
                                    }
                                }
                            }
                        }
                    }
                    @if let Some(gebruiker) = &self.gebruiker { (gebruiker.in_taal(taal)) }
                    // Who is not inside yet sees all languages at once; inside, the choice keeps out of the way.
                    @match self.taal {
                        Some(taal) if self.gebruiker.is_some() => (taalmenu(taal, kwam_terug(inhoud))),
                        Some(taal) => (taalkeuze(taal)),
                        None => {}
                    }
                }
            }
        }
    }

    fn pad(&self) -> Markup {
        html! {
            @if !self.kruimels.is_empty() {
                nav class="utrecht-breadcrumb-nav naast-pad" aria-label=(self.taal.unwrap_or_default().kruimelpad()) {
                    ol {
                        @for kruimel in &self.kruimels {
                            li { a class="nl-link" href=(kruimel.href) { (kruimel.tekst) } }
                        }
                        li aria-current="page" { (self.titel) }
                    }
                }
            }
        }
    }

    fn titelblok(&self) -> Markup {
        html! {
            div class="naast-titel" {
                h1 class="nl-heading nl-heading--level-1" { (self.titel) }
                @if let Some(acties) = &self.acties { div class="naast-knoppen naast-titel__acties" { (acties) } }
            }
            @if let Some(inleiding) = self.inleiding {
                p class="nl-paragraph nl-paragraph--lead naast-inleiding" { (inleiding) }
            }
        }
    }

    fn voet(&self) -> Markup {
        let (stijl, taal) = (self.huisstijl, self.taal.unwrap_or_default());
        html! {
            footer class="naast-voet" {
                div class="naast-binnen naast-voet__rij" {
                    p { "Naast" @if !stijl.organisatie.is_empty() { " · " (stijl.organisatie) } }
                    ul {
                        li { a class="nl-link" href=(stijl.toegankelijkheid) { (taal.toegankelijkheid()) } }
                        li { a class="nl-link" href=(stijl.privacy) { (taal.privacy_en_rechten()) } }
                    }
                }
            }
        }
    }
}

/// Whether a form is on the page that was sent and came back.
fn kwam_terug(inhoud: &Markup) -> bool {
    inhoud.0.contains(&[" id=\"", INGEVULD, "\""].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pagina() -> String {
        let fouten: Fouten = [("bron", "Vul een bron in.")].into_iter().collect();
        Pagina::new("Stelling <toevoegen>", Deur::Werk, &Huisstijl::default())
            .gebruiker(Gebruiker {
                naam: "Noor",
                pet: Some("vaste professional"),
                pet_wisselen: Some("/werk/pet"),
                uitloggen: "/uitloggen",
                token: Some(("token", "x")),
            })
            .navigatie(vec![Navlink { tekst: "Vandaag", href: "/werk" }], "/werk")
            .kruimels(vec![Kruimel { tekst: "Vandaag", href: "/werk" }])
            .fouten(&fouten)
            .inhoud_met(|primair| primair.knop("Bewaren"))
            .into_string()
    }

    #[test]
    fn a_page_has_one_title_one_main_and_a_skip_link() {
        let html = pagina();
        assert_eq!(html.matches("<h1").count(), 1);
        assert_eq!(html.matches("<main").count(), 1);
        assert!(html.contains(r##"href="#inhoud""##) && html.contains(r#"id="inhoud""#));
        assert!(html.contains("<title>Fout: Stelling &lt;toevoegen&gt; — Naast</title>"));
    }

    #[test]
    fn a_strict_content_policy_holds_there_is_no_inline_style_or_script() {
        let html = pagina();
        assert!(!html.contains(" style=") && !html.contains("<style"));
        assert!(html.split("<script").skip(1).all(|rest| rest.starts_with(" src=")));
        assert!(!html.contains(" on"), "no inline handlers");
    }

    #[test]
    fn inv_36_a_page_says_its_language_and_direction_and_offers_the_others() {
        let maak = |taal| {
            Pagina::new("x", Deur::Gezin, &Huisstijl::default())
                .taal(taal)
                .snel_sluiten("https://www.example.org")
                .inhoud("")
                .into_string()
        };
        let arabisch = maak(Taal::AR);
        assert!(arabisch.contains(r#"lang="ar" dir="rtl""#), "{arabisch}");
        assert!(arabisch.contains("إغلاق سريع") && !arabisch.contains("Snel sluiten"), "{arabisch}");
        for taal in Taal::ALLE {
            let html = maak(taal);
            assert!(
                Taal::ALLE.iter().all(|keuze| html.contains(&format!(r#"href="?taal={}""#, keuze.code())))
            );
            assert_eq!(html.matches(r#"aria-current="true""#).count(), 1, "{taal:?}");
        }
        assert!(!pagina().contains("?taal="), "the professionals' door is Dutch");
    }

    #[test]
    fn inv_36_content_that_is_not_translated_says_that_it_is_dutch() {
        let huisstijl = Huisstijl::default();
        let pagina = || Pagina::new("Het plan", Deur::Gezin, &huisstijl).taal(Taal::AR);
        let nederlands = pagina().inhoud("").into_string();
        assert!(nederlands.contains(r#"<div class="naast-binnen" lang="nl" dir="ltr">"#), "{nederlands}");
        assert!(nederlands.contains("باللغة الهولندية"), "{nederlands}");
        let vertaald = pagina().vertaald().inhoud("").into_string();
        assert!(!vertaald.contains(r#"class="naast-binnen" lang="#), "{vertaald}");
        assert!(!vertaald.contains("الهولندية"), "{vertaald}");
    }

    #[test]
    fn the_acting_capacity_is_on_each_page() {
        assert!(pagina().contains("vaste professional"));
    }
}
