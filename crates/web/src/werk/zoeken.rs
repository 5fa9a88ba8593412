//! Finding before making (INV-1): who is already known here?

use super::openen::{mag_openen, persoonsvelden::lees_geboortedatum};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Datumveld, Kaart, Knop, Kop, Label, Leeg, Soort, Stand, Status, Tekstveld, Toon, Veldgroep,
    telefoon,
};
use maud::{Markup, Render, html};
use naast_domain::{
    context::dag_in_nederland,
    persoon::{
        Bsn, Graad,
        zoeksleutel::{Zoekadres, Zoekvraag},
    },
};
use naast_service::{Treffer, Zoekuitkomst};

/// The empty search page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &Invoer::default(), &melding, None), &melding)
}

/// Searches. By POST: names and numbers of people never stand in an address (D-56).
pub(super) async fn zoek(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    match lees(&bezoek, &invoer) {
        Ok(vraag) => {
            let uitkomst = bezoek.dienst().zoek(bezoek.kijker(), &vraag).await?;
            let melding = Melding::Geen;
            antwoord(pagina(&bezoek, &invoer, &melding, Some(&uitkomst)), &melding)
        }
        Err(melding) => antwoord(pagina(&bezoek, &invoer, &melding, None), &melding),
    }
}

/// Reads the question; at least one field must be filled.
pub(super) fn lees(bezoek: &Bezoek, invoer: &Invoer) -> Result<Zoekvraag, Melding> {
    let mut fouten = crate::vorm::Fouten::new();
    let mut vraag = Zoekvraag {
        naam: invoer.een("naam").to_owned(),
        telefoon: invoer.een("telefoon").to_owned(),
        adres: Zoekadres {
            postcode: invoer.een("postcode").to_owned(),
            huisnummer: invoer.een("huisnummer").to_owned(),
            ..Zoekadres::default()
        },
        ..Zoekvraag::default()
    };
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    match lees_geboortedatum(&invoer.datum("geboren"), vandaag) {
        Ok(datum) => vraag.geboortedatum = datum,
        Err(fout) => fouten.bij_veld("geboren", fout),
    }
    let bsn = invoer.een("bsn").trim();
    if !bsn.is_empty() {
        match Bsn::lees(bsn) {
            Ok(bsn) => vraag.bsn = Some(bsn),
            Err(fout) => fouten.bij_veld("bsn", fout.to_string()),
        }
    }
    if fouten.leeg() && vraag.is_leeg() {
        fouten.bij_veld("naam", "Vul ten minste één veld in waarmee u het gezin kunt vinden.");
    }
    if fouten.leeg() { Ok(vraag) } else { Err(Melding::Fouten(fouten)) }
}

/// The search fields; each may stay empty, as long as one is filled.
fn velden(invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |naam| melding.fouten().bij(naam);
    html! {
        (Tekstveld::new("naam", Label("Naam")).soort(Soort::Naam).waarde(invoer.een("naam")).vrij().fout(fout("naam"))
            .uitleg("Voornaam, achternaam of allebei. Zoals het klinkt is goed genoeg."))
        (Datumveld::new("geboren", Label("Geboortedatum")).waarde(invoer.datum("geboren")).vrij().fout(fout("geboren"))
            .uitleg("Alleen een jaar mag ook."))
        (Veldgroep::new(Label("Adres of telefoon"), html! {
            (Tekstveld::new("postcode", Label("Postcode")).soort(Soort::Postcode).waarde(invoer.een("postcode")).vrij())
            (Tekstveld::new("huisnummer", Label("Huisnummer")).soort(Soort::Getal).waarde(invoer.een("huisnummer")).vrij())
            (Tekstveld::new("telefoon", Label("Telefoonnummer")).soort(Soort::Telefoon).waarde(invoer.een("telefoon")).vrij())
        }))
        (Tekstveld::new("bsn", Label("Burgerservicenummer")).soort(Soort::Getal).waarde(invoer.een("bsn")).vrij().fout(fout("bsn"))
            .uitleg("Alleen als u het voor deze hulp mag gebruiken."))
    }
}

fn pagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding, uitkomst: Option<&Zoekuitkomst>) -> Markup {
    let niemand = uitkomst.is_some_and(|uitkomst| uitkomst.treffers.is_empty()) && mag_openen(bezoek);
    bezoek
        .werkpagina("Gezin zoeken", pad::ZOEKEN, melding)
        .inleiding("Zoek eerst. Zo krijgt een gezin nooit twee dossiers en hoeft niemand zijn verhaal opnieuw te vertellen.")
        .inhoud_met(|primair| {
            html! {
                @match uitkomst {
                    // Nobody was found: now opening is what comes next.
                    Some(uitkomst) if niemand => {
                        (treffers(bezoek, uitkomst))
                        (openen(bezoek, invoer, &primair.knop("Dossier openen")))
                        (Kop::H2.met("Opnieuw zoeken"))
                        (bezoek.formulier(pad::ZOEKEN, velden(invoer, melding), Knop::new("Zoeken").render()).onbewaakt())
                    }
                    uitkomst => {
                        @if let Some(uitkomst) = uitkomst {
                            (treffers(bezoek, uitkomst))
                            @if mag_openen(bezoek) { (openen(bezoek, invoer, &Knop::new("Dit gezin staat er niet bij: dossier openen").render())) }
                            (Kop::H2.met("Opnieuw zoeken"))
                        }
                        (bezoek.formulier(pad::ZOEKEN, velden(invoer, melding), primair.knop("Zoeken")).onbewaakt())
                    }
                }
            }
        })
}

fn openen(bezoek: &Bezoek, invoer: &Invoer, knop: &Markup) -> Markup {
    bezoek.formulier(pad::OPENEN, overgenomen(invoer), knop.clone()).onbewaakt().render()
}

fn treffers(bezoek: &Bezoek, uitkomst: &Zoekuitkomst) -> Markup {
    html! {
        section aria-labelledby="gevonden" {
            h2 class="nl-heading nl-heading--level-2" id="gevonden" {
                @match uitkomst.treffers.len() { 0 => "Niemand gevonden", 1 => "1 gezin gevonden", n => { (n) " gezinnen gevonden" } }
            }
            @if uitkomst.treffers.is_empty() {
                (Leeg::new("Nog geen dossier", "Er is geen gezin gevonden dat u kunt zien. Kijk of de naam ook anders geschreven kan zijn.").niveau(Kop::H3))
            }
            div class="naast-kaarten" { @for treffer in &uitkomst.treffers { (een(treffer, &nood(bezoek, treffer))) } }
            @if uitkomst.meer { p class="nl-paragraph" { "Er zijn er meer. Vul meer in om preciezer te zoeken." } }
        }
    }
}

/// What was typed goes along to the opening, so that nobody types it twice.
fn overgenomen(invoer: &Invoer) -> Markup {
    html! {
        @for naam in ["naam", "geboren-dag", "geboren-maand", "geboren-jaar", "postcode", "huisnummer", "telefoon", "bsn"] {
            input type="hidden" name=(naam) value=(invoer.een(naam));
        }
    }
}

/// The way in when there is danger now, for who does not work with this family.
fn nood(bezoek: &Bezoek, treffer: &Treffer) -> Markup {
    if treffer.huishouden.is_some() { Markup::default() } else { super::nood::knop(bezoek, treffer.dossier) }
}

fn een(treffer: &Treffer, verder: &Markup) -> Markup {
    let stand = match treffer.graad {
        Graad::Exact => Status::new(Stand::LetOp, "vrijwel zeker"),
        Graad::Waarschijnlijk => Status::new(Stand::LetOp, "waarschijnlijk"),
        Graad::Mogelijk => Status::new(Stand::Neutraal, "mogelijk"),
    };
    let href = pad::dossier(treffer.dossier, Tab::Overzicht);
    let inhoud = html! {
        @if let Some(namen) = &treffer.namen { p class="nl-paragraph" { (namen.join(", ")) } }
        p class="nl-paragraph" { "Waarom: " (treffer.reden) "." @if treffer.gesloten { " Dit dossier is gesloten." } }
        p class="nl-paragraph" {
            "Vast gezicht: " (treffer.vast_gezicht) ", " (treffer.organisatie)
            @if let Some(nummer) = &treffer.telefoon { " · " (telefoon(nummer)) }
        }
        (verder)
    };
    match &treffer.huishouden {
        Some(huishouden) => {
            let kop = ["Gezin ", huishouden].concat();
            Kaart::new(&kop, inhoud).niveau(Kop::H3).href(&href).rechts(stand).render()
        }
        // Who does not work with this family learns whom to call, no more.
        None => {
            Kaart::new("Er is al een dossier dat hierop lijkt", inhoud).niveau(Kop::H3).rechts(stand).render()
        }
    }
}

/// A reminder above the opening form when something likely was found.
pub(super) fn waarschuwing(uitkomst: &Zoekuitkomst) -> Option<Markup> {
    let zeker = uitkomst.treffers.iter().any(|treffer| treffer.graad >= Graad::Waarschijnlijk);
    zeker.then(|| {
        Bericht::new(Toon::Waarschuwing, html! {
            p class="nl-paragraph" { "Kijk eerst of dit het gezin is. Is er al een dossier, dan komt er geen tweede naast." }
            // Inside the form of the opening there is no room for another form.
            div class="naast-kaarten" { @for treffer in &uitkomst.treffers { (een(treffer, &Markup::default())) } }
        })
        .kop("Er is al een gezin dat hierop lijkt")
        .render()
    })
}
