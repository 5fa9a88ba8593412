//! One request: who answers, by when, what was decided and why, and what can be done against it.

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{Bericht, Bevestiging, Kaart, Knop, Status, Toon, alinea, lang, naar_bevestiging};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht,
    ids::{OrganisatieId, VerzoekId},
    recht::{Deelstand, RechtOpdracht, Uitvoering, Verzoek, Verzoekdeel, rechtsvorm},
    regels::Rechtsmiddel,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(id): Path<VerzoekId>) -> Antwoord {
    tonen(&bezoek, id, &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, id: VerzoekId, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Rechten]).await?;
    let verzoek = kader.zicht.rechten().verzoek(id).ok_or(Paginafout::NietGevonden)?;
    let (titel, _) = woorden::vraag(verzoek.soort, kader.jong);
    let boven = kader.aanspreek.kies("Uw rechten", "Jouw rechten");
    let html = kader.onderpagina(titel, (boven, plek::LIJST), melding, |pagina| {
        pagina.inhoud(html! {
            p class="naast-bijschrift" { "Gevraagd op " (lang(verzoek.op)) ", over " (kader.wie(verzoek.voor)) }
            @if let Some(tekst) = &verzoek.toelichting { div class="naast-eigen" { (alinea(tekst)) } }
            @if let Some(op) = verzoek.ingetrokken_op { (Bericht::new(Toon::Info, alinea(&["Teruggenomen op ", &lang(op), "."].concat()))) }
            @if !verzoek.verklaard_bij.is_empty() {
                (Bericht::new(Toon::Gelukt, alinea("Dit is een mening of conclusie van een ander. Die kan niemand voor een ander veranderen. Uw woorden staan er nu bij, overal waar die tekst staat.")))
            }
            @for deel in verzoek.delen.values() { (deelkaart(&kader, verzoek, deel)) }
            @if verzoek.loopt() { p { (naar_bevestiging(&plek::terug(id), "Ik neem dit terug")) } }
            (super::steun())
        })
    });
    antwoord(html, melding)
}

fn deelkaart(kader: &Kader<'_>, verzoek: &Verzoek, deel: &Verzoekdeel) -> Markup {
    let (toon, tekst) = woorden::stand(deel, kader.vandaag());
    html! {
        (Kaart::new(&deel.bronhouder.naam, html! {
            p class="nl-paragraph" { (Status::new(toon, &tekst)) }
            @if let Some(verlenging) = &deel.verlenging {
                (alinea(&["Het duurt langer dan een maand. De reden: ", verlenging.reden.als_str()].concat()))
            }
            @match &deel.stand {
                Deelstand::Bevoegdheid(_) => (alinea("Iemand kijkt eerst of u dit mag vragen. De laatste dag verandert daar niet door.")),
                Deelstand::Open => {},
                Deelstand::NietBevoegd { reden, .. } => (alinea(reden)),
                Deelstand::Besloten { besluit, uitvoering } => {
                    p class="naast-bijschrift" { "Besloten door " (besluit.naam) " op " (lang(besluit.op)) }
                    (alinea(&besluit.reden))
                    @if let Some(weigering) = besluit.uitkomst.weigering() {
                        p class="nl-paragraph" { "De reden volgens de wet: " (weigering.grond.naam()) "." }
                        @if let Some(dag) = weigering.herbeoordelen_op { p class="nl-paragraph" { "Op " (lang(dag)) " wordt opnieuw gekeken." } }
                    }
                    @match uitvoering {
                        Uitvoering::Open => (alinea("Dit wordt nu gedaan.")),
                        Uitvoering::Gedaan { op, toelichting } => (alinea(&["Gedaan op ", &lang(*op), ": ", toelichting.als_str()].concat())),
                        Uitvoering::Nvt => {},
                    }
                },
            }
            (middelen(kader, verzoek, deel))
        }))
    }
}

/// What can be done against it. Also when the answer is late: then waiting is not needed.
fn middelen(kader: &Kader<'_>, verzoek: &Verzoek, deel: &Verzoekdeel) -> Markup {
    let te_laat = deel.wacht() && kader.vandaag() > deel.laatste_dag();
    let mag = !kader.is_vertegenwoordiger()
        && (te_laat
            || deel.besluit().is_some_and(|besluit| besluit.uitkomst.weigering().is_some())
            || matches!(deel.stand, Deelstand::NietBevoegd { .. }));
    let dienst = kader.bezoek.dienst();
    let regels: Vec<_> =
        dienst.regels().rechten().rechtsmiddelen(rechtsvorm(&deel.bronhouder), kader.vandaag()).collect();
    html! {
        @for (gebruikt, op) in &deel.rechtsmiddelen { (alinea(&[woorden::middel(*gebruikt).1, " op ", &lang(*op), "."].concat())) }
        @if mag {
            p class="nl-paragraph" { strong { "Niet mee eens?" } }
            @for regel in regels.iter().filter(|regel| deel.rechtsmiddelen.iter().all(|(eerder, _)| *eerder != regel.middel)) {
                (alinea(&regel.uitleg))
                @if let Some(weken) = regel.weken { p class="naast-bijschrift" { "Doe dit binnen " (weken) " weken na het besluit." } }
                (kader.bezoek.knopformulier(&plek::middel(verzoek.id),
                    &[("bronhouder", deel.bronhouder.id.to_string()), ("middel", regel.middel.code().to_owned())],
                    Knop::new(woorden::middel(regel.middel).0).over(&deel.bronhouder.naam)))
            }
            p class="naast-bijschrift" { "Met de knop onthouden wij dat u dit doet. De brief schrijft u zelf, of samen met uw cliëntondersteuner." }
        }
    }
}

/// The page before taking it back.
pub(super) async fn toon_terug(bezoek: Bezoek, Path(id): Path<VerzoekId>) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    kader.zicht.rechten().verzoek(id).filter(|verzoek| verzoek.loopt()).ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let (actie, terug) = (plek::terug(id), plek::verzoek(id));
    let velden = kader.bezoek.verborgen_velden();
    let boven = kader.aanspreek.kies("Uw rechten", "Jouw rechten");
    let html = kader.onderpagina("Dit verzoek terugnemen", (boven, plek::LIJST), &melding, |pagina| {
        let mut bevestiging = Bevestiging::new(
            &actie,
            "niemand hoeft er dan nog op te antwoorden. U kunt het later opnieuw vragen; de termijn begint dan opnieuw.",
            "Ja, ik neem het terug",
            &terug,
        );
        for (naam, waarde) in &velden {
            bevestiging = bevestiging.verborgen(naam, waarde);
        }
        pagina.inhoud(bevestiging)
    });
    antwoord(html, &melding)
}

/// Takes it back.
pub(super) async fn terug(bezoek: Bezoek, Path(id): Path<VerzoekId>, invoer: Invoer) -> Antwoord {
    doe(&bezoek, id, &invoer, RechtOpdracht::TrekIn { verzoek: id }).await
}

/// Does not leave it at that.
pub(super) async fn middel(bezoek: Bezoek, Path(id): Path<VerzoekId>, invoer: Invoer) -> Antwoord {
    let bronhouder: OrganisatieId = invoer.een("bronhouder").parse().map_err(|_| Paginafout::NietGevonden)?;
    let middel: Rechtsmiddel = invoer.een("middel").parse().map_err(|_| Paginafout::NietGevonden)?;
    doe(&bezoek, id, &invoer, RechtOpdracht::GebruikRechtsmiddel { verzoek: id, bronhouder, middel }).await
}

async fn doe(bezoek: &Bezoek, id: VerzoekId, invoer: &Invoer, opdracht: RechtOpdracht) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Rechten]).await?;
    match kader.doe(invoer, None, Opdracht::Recht(opdracht)).await {
        Ok(_) => Ok(klaar(&plek::verzoek(id), "opgeslagen")),
        Err(Ok(melding)) => tonen(bezoek, id, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
