//! Signing, by the person himself (INV-15): on the professional's screen that is handed over, or with ink on paper.
//!
//! The screen that is handed over shows what *the signer* may see, through the one door out and with a read line in the
//! signer's name: an agreement that is never to be shown to this person is not on it. There is no navigation there.

mod voogd;

use super::{
    blad::{Delen, pad_naar, uit_handen, uit_pad, vraag},
    velden::{Blik, tekenaars},
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, Toestand,
    bezoek::{OPDRACHT, antwoord},
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Formulier, Keuze, Kop, Label, Leeg, Optiegroep, Toon, alinea, knoplink};
use axum::{Router, extract::Path, routing::get};
use maud::{Markup, Render, html};
use naast_access::{Doel, Kijker, Zicht};
use naast_domain::{
    Deel, Opdracht, Weigering,
    gezin::Persoon,
    ids::PersoonId,
    plan::{Standpunt, Tekenaar, Wijze},
    tekst::Tekst,
};
use naast_service::Kijkvraag;
use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
    sync::Arc,
};

/// A text that can be signed.
#[derive(Clone, Copy)]
pub(in crate::werk::dossier) struct Tekenstuk {
    /// Below which tab.
    pub tab: Tab,
    /// Address below the tab; `{kaart}` where there are several.
    pub onder: &'static str,
    /// "het plan", "het veiligheidsplan", "de veiligheidskaart".
    pub wat: &'static str,
    /// Whether the signer agrees or not is asked; a card is only confirmed as seen (INV-16).
    pub met_standpunt: bool,
    /// The text as the one who looks may see it.
    pub tekst: fn(&Zicht, Option<&str>) -> Option<Leestekst>,
    /// The command.
    pub opdracht: fn(Getekend) -> Option<Opdracht>,
}

/// A text to sign.
pub(in crate::werk::dossier) struct Leestekst {
    /// Version.
    pub versie: u32,
    /// To read.
    pub inhoud: Markup,
    /// What must not have changed while somebody was reading.
    pub kern: String,
}

/// What the signer said.
pub(in crate::werk::dossier) struct Getekend {
    /// Which card, from the address.
    pub kaart: Option<String>,
    /// Version.
    pub versie: u32,
    /// On whose behalf.
    pub voor: PersoonId,
    /// Who held the pen.
    pub door: Tekenaar,
    /// Agrees or not.
    pub standpunt: Standpunt,
    /// In the signer's own words.
    pub woorden: Option<Tekst>,
    /// How.
    pub wijze: Wijze,
}

/// Adds the routes.
pub(in crate::werk::dossier) fn routes(router: Router<Toestand>, stuk: Tekenstuk) -> Router<Toestand> {
    let route = |rest: &str| pad::route(stuk.tab, &[stuk.onder, "/tekenen/{item}", rest].concat());
    router
        .route(
            &route(""),
            get(move |bezoek: Bezoek, delen: Delen| async move { stuk.kies(bezoek, delen).await }),
        )
        .route(
            &route("/scherm/{door}"),
            get(move |bezoek: Bezoek, delen: Delen| async move { stuk.scherm(bezoek, delen).await }).post(
                move |bezoek: Bezoek, delen: Delen, invoer: Invoer| async move {
                    stuk.teken_op_scherm(bezoek, delen, invoer).await
                },
            ),
        )
        .route(
            &route("/bedankt"),
            get(move |bezoek: Bezoek, delen: Delen| async move { stuk.bedankt(bezoek, delen).await }),
        )
        .route(
            &route("/voogd"),
            get(move |bezoek: Bezoek, delen: Delen| async move { stuk.voogd(bezoek, delen).await }).post(
                move |bezoek: Bezoek, delen: Delen, invoer: Invoer| async move {
                    stuk.teken_als_voogd(bezoek, delen, invoer).await
                },
            ),
        )
        .route(
            &route("/papier"),
            get(move |bezoek: Bezoek, delen: Delen| async move { stuk.papier(bezoek, delen).await }).post(
                move |bezoek: Bezoek, delen: Delen, invoer: Invoer| async move {
                    stuk.teken_op_papier(bezoek, delen, invoer).await
                },
            ),
        )
}

/// The screen between the family and the professional: nothing of the dossier on it.
pub(in crate::werk::dossier) fn bedankt(bezoek: &Bezoek, terug: &str) -> Markup {
    let mut pagina = uit_handen(bezoek, "Dank u wel", &Melding::Geen).inleiding("Geef het scherm nu terug.");
    if matches!(bezoek.melding(), Melding::Gelukt(_)) {
        pagina = pagina.bericht(Bericht::new(Toon::Gelukt, "Wat u hebt ingevuld, is bewaard.").aankondigen());
    }
    pagina.inhoud(html! {
        div class="naast-knoppen" { (knoplink(terug, "Voor de professional: terug naar het dossier")) }
    })
}

fn deel<'d>(delen: &'d [(String, String)], naam: &str) -> Option<&'d str> {
    delen.iter().find(|(sleutel, _)| sleutel == naam).map(|(_, waarde)| waarde.as_str())
}

fn vinger(tekst: &Leestekst) -> String {
    let mut hasher = DefaultHasher::new();
    (tekst.versie, &tekst.kern).hash(&mut hasher);
    hasher.finish().to_string()
}

/// Everything of one visit to a signing page.
struct Bij {
    zicht: Arc<Zicht>,
    kaart: Option<String>,
    voor: PersoonId,
    basis: String,
    terug: String,
}

impl Bij {
    fn persoon(&self) -> Result<&Persoon, Paginafout> {
        self.zicht.persoon(self.voor).filter(|persoon| persoon.leeft()).ok_or(Paginafout::NietGevonden)
    }
}

impl Tekenstuk {
    async fn bij(self, bezoek: &Bezoek, delen: &[(String, String)]) -> Result<Bij, Paginafout> {
        let (dossier, item) = uit_pad(delen)?;
        let zicht = bezoek.bekijk(dossier, &vraag(self.tab)).await?;
        let voor = item.and_then(|id| id.parse().ok()).ok_or(Paginafout::NietGevonden)?;
        let kaart = deel(delen, "kaart").map(str::to_owned);
        let onder = self.onder.replace("{kaart}", kaart.as_deref().unwrap_or_default());
        let terug = [&pad::dossier(dossier, self.tab), onder.as_str()].concat();
        let bij = Bij { zicht, kaart, voor, basis: format!("{terug}/tekenen/{voor}"), terug };
        bij.persoon()?;
        Ok(bij)
    }

    fn titel(self, naam: &str) -> String {
        if self.met_standpunt { format!("{naam} tekent") } else { format!("{naam} bevestigt") }
    }

    /// How does this person sign? On this screen, on paper, or not now.
    async fn kies(self, bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let persoon = bij.persoon()?;
        let naam = persoon.naam.kort();
        let melding = Melding::Geen;
        let titel = self.titel(&naam);
        let opties = tekenaars(&bij.zicht, persoon);
        let leesbaar = (self.tekst)(&bij.zicht, bij.kaart.as_deref()).is_some();
        let inhoud = html! {
            @if !leesbaar {
                (Leeg::new("Er is nog niets om te tekenen", "Bespreek de tekst eerst met het gezin. Leg dat gesprek vast, dan kan iedereen tekenen.").doen(knoplink(&bij.terug, "Terug")))
            } @else if voogd::tekenaar(&bij.zicht, persoon).is_some() {
                p class="nl-paragraph" { "Uw organisatie heeft de voogdij over " (naam) ". Daarom tekent u, met uw eigen account. Wat " (naam) " zelf vindt, staat bij de eigen woorden." }
                div class="naast-knoppen" { (knoplink(&format!("{}/voogd", bij.basis), "Lezen en tekenen als voogd")) (knoplink(&bij.terug, "Nu niet")) }
            } @else if opties.is_empty() {
                (Leeg::new("Hier kan nu niemand tekenen", "Een kind onder de 12 tekent niet zelf. Een ouder met gezag of de voogd doet dat. Naast kent nu geen ouder met gezag. Kijk bij Gezin of het gezag klopt. Is er een voogd, dan tekent die met een eigen account.").doen(knoplink(&bij.terug, "Terug")))
            } @else {
                @if opties.len() > 1 || opties.iter().all(|(id, _)| *id != bij.voor.to_string()) {
                    (Bericht::new(Toon::Info, html! { (naam) " is jonger dan 12. Wie gezag heeft, tekent. Wat " (naam) " zelf vindt, staat bij de eigen woorden." }))
                }
                (Kop::H2.met("Op dit scherm"))
                p class="nl-paragraph" { "U geeft het scherm aan wie tekent. Op de volgende pagina staat alleen de tekst die deze persoon mag lezen. Blijf erbij." }
                div class="naast-knoppen" {
                    @for (id, wie) in &opties { (knoplink(&format!("{}/scherm/{id}", bij.basis), &format!("Geef het scherm aan {wie}"))) }
                }
                (Kop::H2.met("Op papier"))
                p class="nl-paragraph" { "Heeft iemand met een pen getekend? Leg dat vast, en waar het papier ligt." }
                div class="naast-knoppen" { (knoplink(&format!("{}/papier", bij.basis), "Handtekening op papier vastleggen")) }
                p class="nl-paragraph" { (crate::vorm::link(&bij.terug, "Terug, nu niet")) }
            }
        };
        antwoord(self.werkpagina(&bezoek, &bij, &titel, &melding, inhoud), &melding)
    }

    fn werkpagina(
        self,
        bezoek: &Bezoek,
        bij: &Bij,
        titel: &str,
        melding: &Melding,
        inhoud: Markup,
    ) -> Markup {
        let gezin = ["Gezin ", bij.zicht.naam()].concat();
        let id = bij.zicht.dossier();
        let (overzicht, tabpad) = (pad::dossier(id, Tab::Overzicht), pad::dossier(id, self.tab));
        let kop = bezoek.kop(&bij.zicht, self.tab);
        bezoek
            .dossierpagina(titel, &kop, melding)
            .kruimels(pad_naar(&gezin, &overzicht, self.tab, &tabpad))
            .inhoud(inhoud)
    }

    /// What the signer may see, with a read line in the signer's name. The professional's own look came before, so
    /// nobody comes here who is not beside this family.
    async fn zicht_van(self, bezoek: &Bezoek, bij: &Bij, door: PersoonId) -> Result<Arc<Zicht>, Paginafout> {
        let persoon = bij.zicht.persoon(door).ok_or(Paginafout::NietGevonden)?;
        let mag = tekenaars(&bij.zicht, bij.persoon()?).iter().any(|(id, _)| *id == door.to_string());
        if !mag || (self.tekst)(&bij.zicht, bij.kaart.as_deref()).is_none() {
            return Err(Paginafout::NietGevonden);
        }
        let kijker = Kijker::gezinslid(door, persoon.naam.kort());
        let vraag = Kijkvraag { doel: Doel::EigenInzage, ..vraag(self.tab) };
        Ok(bezoek.dienst().bekijk(&kijker, bij.zicht.dossier(), &vraag).await?)
    }

    async fn scherm(self, bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let door = deel(&delen, "door").and_then(|id| id.parse().ok()).ok_or(Paginafout::NietGevonden)?;
        let eigen = self.zicht_van(&bezoek, &bij, door).await?;
        let melding = Melding::Geen;
        antwoord(self.scherm_pagina(&bezoek, &bij, &eigen, door, &Invoer::default(), &melding)?, &melding)
    }

    fn scherm_pagina(
        self,
        bezoek: &Bezoek,
        bij: &Bij,
        eigen: &Zicht,
        door: PersoonId,
        invoer: &Invoer,
        melding: &Melding,
    ) -> Result<Markup, Paginafout> {
        let tekst = (self.tekst)(eigen, bij.kaart.as_deref()).ok_or(Paginafout::NietGevonden)?;
        let (voor, wie) = (bij.persoon()?.naam.kort(), bij.zicht.naam_van(door));
        let titel = if door == bij.voor {
            format!("Lees {}, {wie}", self.wat)
        } else {
            format!("Lees {} voor {voor}", self.wat)
        };
        let blik = Blik { zicht: eigen, invoer, fouten: melding.fouten(), item: None };
        let velden = html! {
            (self.velden(&blik))
            (blik.kort("geschreven_naam", "Schrijf uw naam", "Uw naam is uw handtekening."))
        };
        let actie = format!("{}/scherm/{door}", bij.basis);
        let pagina = uit_handen(bezoek, &titel, melding).inleiding(
            "Lees rustig. U hoeft niet te tekenen. U mag ook zeggen dat u het er niet mee eens bent.",
        );
        Ok(pagina.inhoud_met(|primair| {
            let knop = if self.met_standpunt { "Ik teken" } else { "Ik heb dit gezien" };
            let knoppen =
                html! { (primair.knop(knop)) (knoplink(&format!("{}/bedankt", bij.basis), "Nu niet")) };
            let formulier: Formulier<'_> = bezoek
                .formulier(&actie, velden, knoppen)
                .verborgen("vinger", vinger(&tekst))
                .verborgen("versie", tekst.versie);
            html! {
                // A name that the signer may not see here is for whoever sits beside to say, or not.
                @if tekst.inhoud.0.contains("iemand anders") {
                    (Bericht::new(Toon::Info, "Waar ‘iemand anders’ staat, hoort een naam die u hier niet ziet. Vraag gerust aan wie naast u zit over wie het gaat."))
                }
                (tekst.inhoud)
                (Kop::H2.met(if self.met_standpunt { "Wat vindt u ervan?" } else { "Bevestigen" }))
                (formulier)
            }
        }))
    }

    fn velden(self, blik: &Blik<'_>) -> Markup {
        html! {
            @if self.met_standpunt {
                (Optiegroep::new("standpunt", Label("Bent u het eens met deze tekst?"), vec![
                    Keuze::new(Standpunt::Akkoord.code(), "Ja"),
                    Keuze::new(Standpunt::Deels.code(), "Met een deel"),
                    Keuze::new(Standpunt::NietAkkoord.code(), "Nee"),
                ]).gekozen(blik.invoer.een("standpunt")).fout(blik.fouten.bij("standpunt")))
                (blik.tekst_misschien("woorden", "Wat wilt u erbij zeggen?", "Bent u het er niet helemaal mee eens? Schrijf op waarmee. Uw woorden blijven erbij staan."))
            } @else {
                p class="nl-paragraph" { "U zegt hiermee alleen dat u de kaart hebt gezien en besproken. Het is geen akkoord." }
                (blik.tekst_misschien("woorden", "Wat wilt u erbij zeggen?", "Bijvoorbeeld waar u het niet mee eens bent."))
            }
        }
    }

    fn lees_standpunt(self, lezer: &mut Lezer<'_>) -> Option<Standpunt> {
        if self.met_standpunt {
            lezer.id::<Standpunt>("standpunt", "Kies of u het ermee eens bent.")
        } else {
            Some(Standpunt::Akkoord)
        }
    }

    async fn teken_op_scherm(self, bezoek: Bezoek, Path(delen): Delen, invoer: Invoer) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let door = deel(&delen, "door").and_then(|id| id.parse().ok()).ok_or(Paginafout::NietGevonden)?;
        let eigen = self.zicht_van(&bezoek, &bij, door).await?;
        let tekst = (self.tekst)(&eigen, bij.kaart.as_deref()).ok_or(Paginafout::NietGevonden)?;
        let mut lezer = Lezer::nieuw(&invoer);
        let standpunt = self.lees_standpunt(&mut lezer);
        let woorden = lezer.tekst_misschien("woorden");
        let geschreven_naam = lezer.kort("geschreven_naam");
        let gelezen = standpunt.zip(geschreven_naam).and_then(|(standpunt, geschreven_naam)| {
            let door = Tekenaar::Persoon(door);
            let wijze = Wijze::Scherm { geschreven_naam };
            let (kaart, versie, voor) = (bij.kaart.clone(), tekst.versie, bij.voor);
            (self.opdracht)(Getekend { kaart, versie, voor, door, standpunt, woorden, wijze })
        });
        let melding = match lezer.klaar(gelezen) {
            // What is signed is what was read (INV-16): another text in the meantime is read first.
            Ok(_) if invoer.een("vinger") != vinger(&tekst) => Melding::Geweigerd(Box::new(
                Weigering::deel_gewijzigd(Deel::Plan, 0, u64::from(tekst.versie)),
            )),
            Ok(opdracht) => match self.stuur(&bezoek, &bij, &invoer, opdracht).await {
                Ok(()) => return Ok(klaar(&format!("{}/bedankt", bij.basis), "opgeslagen")),
                Err(melding) => melding?,
            },
            Err(fouten) => Melding::Fouten(fouten),
        };
        antwoord(self.scherm_pagina(&bezoek, &bij, &eigen, door, &invoer, &melding)?, &melding)
    }

    async fn stuur(
        self,
        bezoek: &Bezoek,
        bij: &Bij,
        invoer: &Invoer,
        opdracht: Opdracht,
    ) -> Result<(), Result<Melding, Paginafout>> {
        let brief = Invoer::van([(OPDRACHT, invoer.een(OPDRACHT))]);
        bezoek.voer_uit(bij.zicht.dossier(), &brief, None, opdracht).await.map(|_| ())
    }

    /// The screen between the family and the professional: nothing of the dossier on it.
    async fn bedankt(self, bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let melding = Melding::Geen;
        antwoord(bedankt(&bezoek, &bij.terug), &melding)
    }

    async fn papier(self, bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let melding = Melding::Geen;
        antwoord(self.papier_pagina(&bezoek, &bij, &Invoer::default(), &melding)?, &melding)
    }

    fn papier_pagina(
        self,
        bezoek: &Bezoek,
        bij: &Bij,
        invoer: &Invoer,
        melding: &Melding,
    ) -> Result<Markup, Paginafout> {
        let tekst = (self.tekst)(&bij.zicht, bij.kaart.as_deref()).ok_or(Paginafout::NietGevonden)?;
        let persoon = bij.persoon()?;
        let titel = format!("Op papier: {}", self.titel(&persoon.naam.kort()));
        let blik = Blik { zicht: &bij.zicht, invoer, fouten: melding.fouten(), item: None };
        let opties = tekenaars(&bij.zicht, persoon);
        let velden = html! {
            @if opties.len() == 1 {
                @for (id, _) in &opties { input type="hidden" name="door" value=(id); }
            } @else { (blik.kies("door", "Wie heeft getekend?", &opties)) }
            (self.velden(&blik))
            (blik.datum("getekend_op", "Welke dag staat er op het papier?", ""))
            (blik.kort("bewaard_bij", "Waar ligt het papier?", "Bijvoorbeeld: archief van het wijkteam."))
        };
        let actie = format!("{}/papier", bij.basis);
        let knoppen =
            html! { (crate::vorm::Knop::new("Handtekening vastleggen")) (knoplink(&bij.terug, "Terug")) };
        let formulier = bezoek
            .formulier(&actie, velden, knoppen)
            .verborgen("vinger", vinger(&tekst))
            .verborgen("versie", tekst.versie);
        let inhoud = html! {
            (alinea("Schrijf precies over wat er op het papier staat. U tekent niet voor een ander: u legt vast dat deze persoon zelf heeft getekend."))
            (formulier)
        };
        Ok(self.werkpagina(bezoek, bij, &titel, melding, inhoud.render()))
    }

    async fn teken_op_papier(self, bezoek: Bezoek, Path(delen): Delen, invoer: Invoer) -> Antwoord {
        let bij = self.bij(&bezoek, &delen).await?;
        let mut lezer = Lezer::nieuw(&invoer);
        let door = lezer.id("door", "Kies wie heeft getekend.");
        let standpunt = self.lees_standpunt(&mut lezer);
        let woorden = lezer.tekst_misschien("woorden");
        let getekend_op = lezer.datum("getekend_op");
        let bewaard_bij = lezer.kort("bewaard_bij");
        // The paper holds the version that was printed; the form brings along which one that is.
        let versie = invoer.een("versie").parse().unwrap_or_default();
        let gelezen = (|| {
            let wijze = Wijze::Papier { getekend_op: getekend_op?, bewaard_bij: bewaard_bij? };
            let (kaart, voor, door) = (bij.kaart.clone(), bij.voor, Tekenaar::Persoon(door?));
            (self.opdracht)(Getekend { kaart, versie, voor, door, standpunt: standpunt?, woorden, wijze })
        })();
        let melding = match lezer.klaar(gelezen) {
            Ok(opdracht) => match self.stuur(&bezoek, &bij, &invoer, opdracht).await {
                Ok(()) => return Ok(klaar(&[&bij.terug, "#tekenen"].concat(), "opgeslagen")),
                Err(melding) => melding?,
            },
            Err(fouten) => Melding::Fouten(fouten),
        };
        antwoord(self.papier_pagina(&bezoek, &bij, &invoer, &melding)?, &melding)
    }
}
