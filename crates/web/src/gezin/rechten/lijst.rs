//! "Jouw rechten": everything somebody can ask, and what became of what was asked. One list.

use super::{super::Kader, plek, woorden};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord};
use crate::vorm::{Kaart, Kop, Leeg, Status, alinea, knoplink, link};
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    recht::{Verzoek, Verzoekdeel, Verzoeksoort},
    toestemming::Stand,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Rechten]).await?;
    let taal = kader.taal;
    let melding = Melding::Geen;
    let verzoeken = kader.zicht.rechten().verzoeken();
    let wachten = kader
        .zicht
        .toestemmingen()
        .alle()
        .iter()
        .filter(|een| een.stand(kader.ik, kader.vandaag()) == Stand::Gevraagd)
        .count();
    let inhoud = html! {
        @if !verzoeken.is_empty() {
            (Kop::H2.met(taal.wat_u_vroeg_kop()))
            @for verzoek in &verzoeken { (regel(&kader, verzoek)) }
        }
        @if kader.mag_vragen() { (Kop::H2.met(taal.wat_u_kunt_vragen_kop())) }
        (Kaart::new(&taal.kopie_nu_kop(), html! {
            (alinea(&taal.kopie_nu()))
            div class="naast-knoppen" { (knoplink(plek::AFSCHRIFT, &taal.kopie_maken_knop())) }
        }))
        @if kader.mag_vragen() { ul class="naast-gewonelijst" {
            @for soort in [Verzoeksoort::Correctie, Verzoeksoort::Verklaring, Verzoeksoort::Vernietiging, Verzoeksoort::Inzage,
                Verzoeksoort::Bezwaar, Verzoeksoort::Beperking] {
                @let (naam, uitleg) = woorden::vraag(soort, taal);
                // Words of one's own are not for somebody else to write (INV-38).
                @if soort != Verzoeksoort::Verklaring || !kader.is_vertegenwoordiger() {
                    li { (link(&plek::vraag(soort), naam)) br; span class="naast-bijschrift" { (uitleg) } }
                }
            }
        } }
        p class="nl-paragraph" { (link(super::super::adres::RECHTEN, taal.lees_uw_rechten_knop())) }
        (verklaringen(&kader))
        (Kop::H2.met(taal.ook_van_u_kop()))
        (Kaart::new(&taal.toestemming_kop(), html! {
            (alinea(&taal.toestemming_wat()))
            @if wachten > 0 { p class="nl-paragraph" { strong { (taal.er_wacht_een_vraag()) } } }
            div class="naast-knoppen" { (knoplink(plek::TOESTEMMING, &taal.mijn_toestemmingen_titel())) }
        }))
        @if kader.mag_klagen() {
            (Kaart::new(&taal.niet_tevreden_titel(), html! {
                (alinea(&taal.niet_tevreden()))
                div class="naast-knoppen" { (knoplink(plek::KLACHT, &taal.klacht_indienen_knop())) }
            }))
        }
        @if !kader.is_vertegenwoordiger() {
            (Kaart::new(&taal.hoe_is_het_u_titel(), html! {
                (alinea(&taal.zes_vragen()))
                div class="naast-knoppen" { (knoplink(plek::ERVARING, &taal.vragen_beantwoorden_knop())) }
            }))
        }
        (super::steun(taal))
    };
    let titel = taal.uw_rechten_kop();
    let pagina = kader.pagina(&titel, &melding, |pagina| {
        pagina.vertaald().inleiding(&taal.rechten_inleiding()).inhoud(inhoud)
    });
    antwoord(pagina, &melding)
}

fn regel(kader: &Kader<'_>, verzoek: &Verzoek) -> Markup {
    let taal = kader.taal;
    let (naam, _) = woorden::vraag(verzoek.soort, taal);
    let kop = if verzoek.voor == kader.ik {
        naam.into_owned()
    } else {
        taal.over_iemand_anders(naam, taal.zin(&kader.zicht.naam_van(verzoek.voor))).into_owned()
    };
    html! {
        (Kaart::new(&kop, html! {
            p class="naast-bijschrift" {
                @if verzoek.door == kader.ik { (taal.gevraagd_op(taal.lang(verzoek.op))) }
                @else { (taal.gevraagd_op_door(taal.lang(verzoek.op), kader.zicht.naam_van(verzoek.door))) }
            }
            (kort(kader, verzoek))
            p { (link(&plek::verzoek(verzoek.id), html! { (taal.bekijk_verzoek_knop()) span class="naast-sr" { ": " (kop) } })) }
        }).niveau(Kop::H3))
    }
}

fn kort(kader: &Kader<'_>, verzoek: &Verzoek) -> Markup {
    let taal = kader.taal;
    html! {
        @if verzoek.ingetrokken_op.is_some() { p class="nl-paragraph" { (taal.u_nam_terug()) } }
        @else {
            @if !verzoek.verklaard_bij.is_empty() { p class="nl-paragraph" { (taal.uw_woorden_erbij()) } }
            @for deel in verzoek.delen.values() { (deelregel(kader, deel)) }
        }
    }
}

/// One bronhouder and where its answer stands.
pub(super) fn deelregel(kader: &Kader<'_>, deel: &Verzoekdeel) -> Markup {
    let (toon, tekst) = woorden::stand(deel, kader.vandaag(), kader.taal);
    html! { p class="nl-paragraph" { (deel.bronhouder.naam) ": " (Status::new(toon, &tekst)) } }
}

fn verklaringen(kader: &Kader<'_>) -> Markup {
    let taal = kader.taal;
    let mijn: Vec<_> = kader.zicht.rechten().verklaringen().collect();
    html! {
        @if !mijn.is_empty() {
            (Kop::H2.met(taal.eigen_verklaringen_kop()))
            @for verklaring in mijn {
                @if let Some(tekst) = verklaring.tekst() {
                    div class="naast-eigen" {
                        p class="naast-bijschrift" { (taal.verklaring_van_wie(kader.over_wie_in_taal(verklaring.van))) @if verklaring.versies.len() > 1 { (taal.later_veranderd()) } }
                        div dir="auto" { (alinea(tekst)) }
                        @if verklaring.van == kader.ik && !kader.is_vertegenwoordiger() {
                            p { (link(&plek::verklaring(verklaring.id), taal.verander_mijn_woorden_knop())) }
                        }
                    }
                }
            }
        }
    }
}

/// Nothing here.
pub(super) fn leeg(kop: &str, uitleg: &str) -> Markup {
    use maud::Render as _;
    Leeg::new(kop, uitleg).render()
}
