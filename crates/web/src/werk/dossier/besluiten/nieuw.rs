//! Writing a decision down, in the order in which it should be thought: first every child, then the rest (INV-10).

use super::{Blad, begin, kinderen, lees_tekst, volwassenen, zie_om_te_schrijven};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Fouten, Keuze, Label, Tekstvak, Tekstveld, Toon, Veldgroep, Vinkjes, link};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    dossier::{Belang, DossierOpdracht, NieuwBesluit},
    ids::{DossierId, PersoonId, StellingId},
    tekst::Tekst,
};
use std::{collections::BTreeMap, fmt::Display};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Writes it down.
pub(super) async fn bewaar(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let nieuw = match lees(&zicht, &invoer) {
        Ok(nieuw) => nieuw,
        Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Dossier(DossierOpdracht::LegBesluitVast(Box::new(nieuw)));
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Besluiten), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn veld(soort: &str, persoon: PersoonId) -> String {
    format!("{soort}-{persoon}")
}

fn lees(zicht: &Zicht, invoer: &Invoer) -> Result<NieuwBesluit, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let mut tekst = |soort: &str, persoon: PersoonId, leeg: &dyn Display| -> Option<Tekst> {
        let naam = veld(soort, persoon);
        lees_tekst(invoer.een(&naam), &leeg.to_string()).map_err(|fout| lezer.fout(&naam, fout)).ok()
    };
    let mut belangen = BTreeMap::new();
    for kind in kinderen(zicht) {
        let naam = kind.naam.kort();
        let belang = tekst("belang", kind.id, &format_args!("Schrijf op wat nu het beste is voor {naam}."));
        let mening = tekst(
            "kind",
            kind.id,
            &format_args!("Schrijf op wat {naam} zelf vindt, of waarom dat niet is gevraagd."),
        );
        if let (Some(belang), Some(mening_kind)) = (belang, mening) {
            belangen.insert(kind.id, Belang { belang, mening_kind });
        }
    }
    let mut meningen = BTreeMap::new();
    for lid in volwassenen(zicht) {
        let naam = lid.naam.kort();
        let leeg = format!("Schrijf op wat {naam} ervan vindt, of waarom die mening er niet is.");
        if let Some(mening) = tekst("mening", lid.id, &leeg) {
            meningen.insert(lid.id, mening);
        }
    }
    let wat = lezer.tekst("wat");
    let motivering = lezer.tekst("motivering");
    let grondslag = lezer.kort("grondslag");
    let rust_op = lezer.ids("rust_op");
    let afwijkend = lezer.tekst_misschien("afwijkend");
    let rechtsmiddel = lezer.tekst("rechtsmiddel");
    let nieuw = || {
        Some(NieuwBesluit {
            belangen,
            wat: wat?,
            grondslag: grondslag?,
            rust_op,
            meningen,
            afwijkend,
            motivering: motivering?,
            rechtsmiddel: rechtsmiddel?,
        })
    };
    let nieuw = nieuw();
    lezer.klaar(nieuw)
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let blad = Blad::nieuw(bezoek, zicht, Tab::Besluiten);
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Besluiten, &[&"nieuw"]);
    let inleiding = if kinderen(zicht).is_empty() {
        "Schrijf zo dat iedereen in het gezin het begrijpt. Zij lezen dit besluit."
    } else {
        "Begin bij de kinderen. Daarna pas: wat besluiten we? Schrijf zo dat iedereen in het gezin het begrijpt."
    };
    let pagina = blad.onder("Besluit opschrijven", melding).inleiding(inleiding).inhoud_met(|primair| {
        html! { (bezoek.formulier(&actie, velden(zicht, invoer, melding), primair.knop("Besluit bewaren"))) }
    });
    antwoord(pagina, melding)
}

fn velden(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |naam: &str| melding.fouten().bij(naam);
    let gezicht = &zicht.team().vast_gezicht.professional;
    let niet_eens = format!(
        "Bent u het er niet mee eens? Praat met {}{}. Blijft u het oneens, dan kunt u een klacht indienen of, bij een beschikking van de gemeente, binnen zes weken bezwaar maken. Een cliëntondersteuner of vertrouwenspersoon helpt u daar gratis bij.",
        gezicht.naam,
        gezicht.telefoon.as_ref().map(|nummer| format!(" ({nummer})")).unwrap_or_default(),
    );
    html! {
        @for kind in kinderen(zicht) { (voor_kind(kind.id, &kind.naam.kort(), invoer, melding)) }
        (Tekstvak::new("wat", Label("Wat besluiten we?")).nakijken("").waarde(invoer.een("wat")).regels(3).fout(fout("wat"))
            .uitleg("Eén besluit, in gewone zinnen. Bijvoorbeeld: Sem logeert elk weekend bij oma, tot en met de kerstvakantie."))
        (Tekstvak::new("motivering", Label("Waarom?")).nakijken("").waarde(invoer.een("motivering")).regels(4).fout(fout("motivering"))
            .uitleg("Waarom is dit nodig, en waarom is iets lichters niet genoeg? Wilde iemand dit niet, schrijf dan waarom het toch moet."))
        (rust_op(zicht, invoer, melding))
        @for lid in volwassenen(zicht) { (mening(lid.id, &lid.naam.kort(), invoer, melding)) }
        (Tekstvak::new("afwijkend", Label("Denkt een professional er anders over?")).nakijken("").waarde(invoer.een("afwijkend")).regels(2)
            .niet_verplicht().fout(fout("afwijkend")).uitleg("Wie, en wat zou hij of zij doen?"))
        (Tekstveld::new("grondslag", Label("Op welke grond?")).waarde(invoer.een("grondslag")).fout(fout("grondslag"))
            .uitleg("De wet of de afspraak waar dit op rust. Bijvoorbeeld: Jeugdwet 2.3, met instemming van beide ouders."))
        (Tekstvak::new("rechtsmiddel", Label("Wat kan iemand doen die het er niet mee eens is?")).nakijken("")
            .waarde(invoer.of("rechtsmiddel", &niet_eens)).regels(4).fout(fout("rechtsmiddel"))
            .uitleg("Pas deze tekst aan als er iets anders geldt."))
    }
}

fn voor_kind(kind: PersoonId, naam: &str, invoer: &Invoer, melding: &Melding) -> Markup {
    let (belang, eigen) = (veld("belang", kind), veld("kind", kind));
    let vraag_belang = format!("Wat is nu het beste voor {naam}?");
    let vraag_eigen = format!("Wat vindt {naam} zelf?");
    html! {
        (Veldgroep::new(Label(&["Eerst ", naam].concat()), html! {
            (Tekstvak::new(&belang, Label(&vraag_belang)).nakijken("").waarde(invoer.een(&belang)).regels(3).fout(melding.fouten().bij(&belang))
                .uitleg("Veilig zijn, opgroeien, contact met beide ouders, school, rust."))
            (Tekstvak::new(&eigen, Label(&vraag_eigen)).nakijken("").waarde(invoer.een(&eigen)).regels(2).fout(melding.fouten().bij(&eigen))
                .uitleg("In de woorden van het kind. Niet gevraagd? Schrijf waarom, en wanneer u het wel vraagt."))
        }))
    }
}

fn mening(lid: PersoonId, naam: &str, invoer: &Invoer, melding: &Melding) -> Markup {
    let veld = veld("mening", lid);
    let vraag = format!("Wat vindt {naam} ervan?");
    html! {
        (Tekstvak::new(&veld, Label(&vraag)).nakijken("").waarde(invoer.een(&veld)).regels(2).fout(melding.fouten().bij(&veld))
            .uitleg("In eigen woorden. Is de mening er niet? Schrijf waarom."))
    }
}

/// Only what went through the hearing can be chosen; the rest is named, with the way to get there.
fn rust_op(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let (draagt, nog_niet): (Vec<_>, Vec<_>) = zicht
        .stellingen()
        .alle()
        .filter(|stelling| !stelling.is_ingetrokken())
        .partition(|stelling| stelling.draagt_besluit());
    let keuzes: Vec<(StellingId, String, String, String)> = draagt
        .iter()
        .map(|stelling| {
            let oneens: Vec<String> = stelling
                .weerspraken()
                .into_iter()
                .map(|weerspraak| {
                    format!(
                        "{} is het er niet mee eens: «{}»",
                        zicht.naam_van(weerspraak.persoon),
                        weerspraak.tekst
                    )
                })
                .collect();
            let mut uitleg = oneens.join(" ");
            if stelling.heeft_uitstel() {
                uitleg.push_str(" Het wederhoor is met een reden uitgesteld.");
            }
            (
                stelling.id,
                stelling.id.to_string(),
                begin(stelling.inhoud().tekst(), 160),
                uitleg.trim().to_owned(),
            )
        })
        .collect();
    let stellingen = pad::dossier(zicht.dossier(), Tab::Stellingen);
    html! {
        @if keuzes.is_empty() {
            (Bericht::new(Toon::Info, html! {
                p class="nl-paragraph" { "Een besluit rust het liefst op wat vaststaat. Er is nog niets dat aan de mensen is voorgelegd en vastgesteld. " (link(&stellingen, "Ga naar wat we weten")) "." }
            }).kop("Nog niets om op te rusten"))
        } @else {
            (Vinkjes::new("rust_op", Label("Waar rust dit op?"), keuzes.iter().map(|(_, waarde, tekst, uitleg)| {
                let keuze = Keuze::new(waarde, tekst);
                if uitleg.is_empty() { keuze } else { keuze.uitleg(uitleg) }
            }).collect()).gekozen(invoer.alle("rust_op")).niet_verplicht().fout(melding.fouten().bij("rust_op"))
                .uitleg("Kies wat we weten en waar iedereen op heeft kunnen reageren."))
        }
        @if !nog_niet.is_empty() {
            p class="naast-bijschrift" {
                @if nog_niet.len() == 1 { "Eén andere stelling is nog niet voorgelegd of vastgesteld. Daar kan een besluit nog niet op rusten." }
                @else { (nog_niet.len()) " andere stellingen zijn nog niet voorgelegd of vastgesteld. Daar kan een besluit nog niet op rusten." }
                " " (link(&stellingen, "Voorleggen"))
            }
        }
    }
}
