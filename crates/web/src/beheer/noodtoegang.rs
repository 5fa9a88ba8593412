//! Uses of the emergency entrance that wait for a review. Who and when; why stands in the dossier, where it is reviewed.

use super::{NOODTOEGANG, alleen, in_nederland};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Kolom, Kop, Leeg, Tabel, alinea, link};
use maud::html;
use naast_domain::regels::Functie;

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    alleen(&bezoek, Functie::Fg)?;
    let gebruik = bezoek.dienst().te_beoordelen_noodtoegang(bezoek.kijker()).await?;
    let vragen = bezoek.dienst().vragen_over_inzage(bezoek.kijker()).await?;
    let melding = Melding::Geen;
    let kolommen =
        vec![Kolom::tekst("Wanneer"), Kolom::tekst("Wie"), Kolom::tekst("Dossier"), Kolom::tekst("Doen")];
    let tabel = Tabel::new("Te beoordelen, de oudste eerst", kolommen).rijen(gebruik.iter().map(|een| vec![
        html! { (in_nederland(een.van)) br; span class="naast-bijschrift" { "tot " (in_nederland(een.tot)) } },
        html! { (een.naam) },
        html! { span class="naast-breekbaar" { (een.dossier) } },
        html! { (link(&pad::dossier(een.dossier, Tab::Inzage), "Beoordelen in het dossier")) },
    ]));
    let pagina = bezoek
        .beheerpagina("Noodtoegang", NOODTOEGANG, &melding)
        .inleiding("Wie bij gevaar in een dossier keek zonder erbij te horen, legt dat uit. U beoordeelt of het terecht was.")
        .inhoud(html! {
            @if gebruik.is_empty() {
                (Leeg::new("Niets te beoordelen", "Als iemand noodtoegang gebruikt, komt dat hier te staan."))
            } @else {
                (tabel)
                (alinea("De reden en de beoordeling staan in het dossier, bij ‘Wie keek’. Dat u daar kijkt, wordt ook opgeschreven."))
            }
            @if !vragen.is_empty() {
                (Kop::H2.met("Vragen uit gezinnen over wie er keek"))
                (alinea("Een gezinslid vraagt u iets, of is het ergens niet mee eens. De vraag en uw antwoord staan in het dossier."))
                ul {
                    @for dossier in &vragen {
                        li {
                            (link(&pad::dossier_onder(*dossier, Tab::Gezin, &[&"inbreng"]), "Lezen en beantwoorden")) " "
                            span class="naast-breekbaar" { (dossier) }
                        }
                    }
                }
            }
        });
    antwoord(pagina, &melding)
}
