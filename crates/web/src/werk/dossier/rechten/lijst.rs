//! The page of the tab: what has to be decided by when, what was decided, consent, and what people shared.

use super::{super::route::blad::Blad, deelpad, zie};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Kaart, Kop, Leeg, Stand, Status, Uitklap, afstand, alinea, knoplink, kort, link};
use axum::extract::Path;
use jiff::civil::Date;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    ids::DossierId,
    recht::{Deelstand, Uitvoering, Verzoek, Verzoekdeel},
    toestemming::{Antwoord as Gegeven, Stand as Toestemmingstand, Toestemming, Wijze},
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    let blad = Blad::nieuw(&bezoek, &zicht, Tab::Rechten);
    let verzoeken = zicht.rechten().verzoeken();
    let (loopt, klaar): (Vec<&Verzoek>, Vec<&Verzoek>) = verzoeken
        .into_iter()
        .partition(|verzoek| verzoek.ingetrokken_op.is_none() && verzoek.delen.values().any(vraagt_iets));
    let opschrijven = pad::dossier_onder(dossier, Tab::Rechten, &[&"opschrijven"]);
    let vragen = pad::dossier_onder(dossier, Tab::Rechten, &[&"toestemming"]);
    let pagina = blad
        .tab("Rechten", &melding)
        .inleiding("Mensen vragen iets over hun gegevens één keer. Elke organisatie beslist over het eigen deel, op tijd en met een reden.")
        .inhoud(html! {
            div class="naast-knoppen" {
                (knoplink(&opschrijven, "Een verzoek opschrijven"))
                (knoplink(&vragen, "Toestemming vragen"))
            }
            (Kop::H2.met("Te doen"))
            @if loopt.is_empty() { (Leeg::new("Er wacht geen verzoek", "Vraagt iemand iets over zijn gegevens, dan staat het hier met de laatste dag.").niveau(Kop::H3)) }
            @for verzoek in &loopt { (kaart(&zicht, verzoek)) }
            @if !klaar.is_empty() {
                (Uitklap::new(&format!("Afgehandeld ({})", klaar.len()), html! { @for verzoek in &klaar { (kaart(&zicht, verzoek)) } }))
            }
            (verklaringen(&zicht))
            (toestemmingen(&zicht))
            (ervaringen(&zicht))
        });
    antwoord(pagina, &melding)
}

fn vraagt_iets(deel: &Verzoekdeel) -> bool {
    deel.wacht() || matches!(deel.stand, Deelstand::Besloten { uitvoering: Uitvoering::Open, .. })
}

/// Where one part stands.
pub(super) fn stand(deel: &Verzoekdeel, vandaag: Date) -> (Stand, String) {
    let dag = deel.laatste_dag();
    let uiterlijk = [&kort(dag), " (", &afstand(dag, vandaag), ")"].concat();
    match &deel.stand {
        Deelstand::Bevoegdheid(_) if dag >= vandaag => {
            (Stand::LetOp, ["eerst beoordelen wie dit vraagt, besluit uiterlijk ", &uiterlijk].concat())
        }
        Deelstand::Open if dag >= vandaag => (Stand::Neutraal, ["besluit uiterlijk ", &uiterlijk].concat()),
        Deelstand::Bevoegdheid(_) | Deelstand::Open => {
            (Stand::Ernstig, ["te laat sinds ", &kort(dag)].concat())
        }
        Deelstand::NietBevoegd { .. } => (Stand::Neutraal, "mag dit hier niet vragen".to_owned()),
        Deelstand::Besloten { besluit, uitvoering } => {
            let wat = match besluit.uitkomst.code() {
                "toegewezen" => "toegewezen",
                "deels" => "deels toegewezen",
                _ => "afgewezen",
            };
            match uitvoering {
                Uitvoering::Open => (Stand::LetOp, [wat, ", nog doen"].concat()),
                Uitvoering::Gedaan { op, .. } => (Stand::Goed, [wat, ", gedaan op ", &kort(*op)].concat()),
                Uitvoering::Nvt => (Stand::Goed, [wat, " op ", &kort(besluit.op)].concat()),
            }
        }
    }
}

fn kaart(zicht: &Zicht, verzoek: &Verzoek) -> Markup {
    let wie = zicht.naam_van(verzoek.door);
    let kop = [wie.as_str(), ": ", verzoek.soort.naam()].concat();
    html! {
        (Kaart::new(&kop, html! {
            p class="naast-bijschrift" {
                "Gevraagd op " (kort(verzoek.op)) ", over " (zicht.naam_van(verzoek.voor)) ", " (verzoek.hoedanigheid.naam())
            }
            @if let Some(tekst) = &verzoek.toelichting { (alinea(tekst)) }
            @if let Some(op) = verzoek.ingetrokken_op { p class="nl-paragraph" { "Ingetrokken op " (kort(op)) "." } }
            @if !verzoek.verklaard_bij.is_empty() { p class="nl-paragraph" { "Het ging over een mening of conclusie. De eigen woorden staan er nu bij (D-52)." } }
            @for deel in verzoek.delen.values() {
                @let (toon, tekst) = stand(deel, zicht.vandaag());
                p class="nl-paragraph" {
                    (link(&deelpad(zicht.dossier(), verzoek.id, deel.bronhouder.id, ""), html! {
                        (deel.bronhouder.naam) span class="naast-sr" { ", " (kop) }
                    })) ": " (Status::new(toon, &tekst))
                }
            }
        }).niveau(Kop::H3))
    }
}

fn verklaringen(zicht: &Zicht) -> Markup {
    let alle: Vec<_> = zicht.rechten().verklaringen().collect();
    html! {
        @if !alle.is_empty() {
            (Kop::H2.met("Eigen verklaringen bij dit dossier"))
            @for verklaring in alle {
                @if let Some(tekst) = verklaring.tekst() {
                    div class="naast-eigen" {
                        p class="naast-bijschrift" { "Van " (zicht.naam_van(verklaring.van)) ". Alleen diegene kan dit veranderen." }
                        (alinea(tekst))
                    }
                }
            }
        }
    }
}

fn toestemmingen(zicht: &Zicht) -> Markup {
    let alle = zicht.toestemmingen().alle();
    html! {
        (Kop::H2.met("Toestemming"))
        @if alle.is_empty() { (Leeg::new("Er is geen toestemming gevraagd", "Toestemming geeft alleen de persoon zelf. Niets zeggen is nooit ja.").niveau(Kop::H3)) }
        @for een in alle { (een_toestemming(zicht, een)) }
    }
}

fn een_toestemming(zicht: &Zicht, een: &Toestemming) -> Markup {
    let vraag = &een.vraag;
    let kop = [zicht.naam_van(vraag.over).as_str(), ": ", vraag.doel.naam()].concat();
    let gezegd = pad::dossier_onder(zicht.dossier(), Tab::Rechten, &[&"toestemming", &een.id]);
    html! {
        (Kaart::new(&kop, html! {
            p class="nl-paragraph" { (vraag.gegevens.naam()) ", tot en met " (kort(vraag.tot)) "." }
            (alinea(&vraag.uitleg))
            @for (persoon, antwoord) in een.antwoorden() {
                @let stand = een.stand(persoon, zicht.vandaag());
                p class="nl-paragraph" {
                    (zicht.naam_van(persoon)) ": " (Status::new(kleur(stand), stand.naam()))
                    @if is_gezegd(antwoord) { " " span class="naast-bijschrift" { "opgeschreven zoals gezegd; laat het aan de persoon zien" } }
                }
            }
            @if een.antwoorden().next().is_none() { p class="nl-paragraph" { (Status::new(Stand::Neutraal, "nog geen antwoord: dus geen toestemming")) } }
            @if vraag.tot >= zicht.vandaag() { p { (link(&gezegd, html! { "Opschrijven wat iemand zei" span class="naast-sr" { ": " (kop) } })) } }
        }).niveau(Kop::H3))
    }
}

fn is_gezegd(antwoord: &Gegeven) -> bool {
    let wijze = match antwoord {
        Gegeven::Gegeven(gift) => &gift.wijze,
        Gegeven::Geweigerd { wijze, .. } | Gegeven::Ingetrokken { wijze, .. } => wijze,
        Gegeven::Betwist { .. } => return false,
    };
    matches!(wijze, Wijze::Gezegd { bevestigd_op: None, .. })
}

const fn kleur(stand: Toestemmingstand) -> Stand {
    match stand {
        Toestemmingstand::Gegeven => Stand::Goed,
        Toestemmingstand::Gevraagd => Stand::Neutraal,
        Toestemmingstand::Geweigerd
        | Toestemmingstand::Ingetrokken
        | Toestemmingstand::Verlopen
        | Toestemmingstand::Betwist => Stand::LetOp,
    }
}

/// What people chose to share. What they did not share is not here, not even as a count.
fn ervaringen(zicht: &Zicht) -> Markup {
    let alle = zicht.ervaringen().alle();
    html! {
        @if !alle.is_empty() {
            (Kop::H2.met("Wat mensen met u deelden over hoe het is"))
            @for meting in alle {
                (Kaart::new(&[zicht.naam_van(meting.persoon).as_str(), ", ", &kort(meting.op)].concat(), html! {
                    ul class="naast-gewonelijst" { @for (vraag, score) in &meting.antwoorden { li { (vraag.naam()) " " strong { (score.woord()) } } } }
                    @if let Some(woorden) = &meting.woorden { (alinea(woorden)) }
                }).niveau(Kop::H3))
            }
        }
    }
}
