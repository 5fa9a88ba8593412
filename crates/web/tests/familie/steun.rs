//! What these tests ask of the family they play with.

use crate::gemeen::{Browser, Pagina, Proef, nummer, persoon_id};
use naast_access::{Doel, Onderdeel, Zicht};
use naast_domain::{
    Organisatie, Organisatiesoort, Professional,
    ids::{BijdrageId, HuishoudenId, OrganisatieId, ProfessionalId, StellingId},
    regels::Functie,
    stelling::Wederhoor,
};
use naast_service::Kijkvraag;
use std::sync::Arc;

/// A professional of an organisation elsewhere.
pub fn collega(naam: &str, waar: &str, soort: Organisatiesoort, functie: Functie) -> Professional {
    Professional {
        id: ProfessionalId(nummer(naam)),
        naam: naam.to_owned(),
        organisatie: Organisatie { id: OrganisatieId(nummer(waar)), naam: waar.to_owned(), soort },
        functie,
        telefoon: None,
        geregistreerd: true,
    }
}

/// The home everybody lives in at first.
pub fn thuis() -> HuishoudenId {
    HuishoudenId(nummer("Anna"))
}

/// The file as the fixed face sees it.
pub async fn zicht_van_noor(proef: &Proef, onderdelen: &[Onderdeel]) -> Arc<Zicht> {
    let account = proef.dienst.account(ProfessionalId(nummer("Noor"))).await.unwrap().unwrap();
    let kijker = account.kijker(0, "2026-03-02".parse().unwrap());
    let vraag = Kijkvraag { doel: Doel::Begeleiden, onderdelen: onderdelen.iter().copied().collect() };
    proef.dienst.bekijk(&kijker, proef.dossier, &vraag).await.unwrap()
}

/// The statement with these words.
pub async fn stelling_met(proef: &Proef, woorden: &str) -> StellingId {
    let zicht = zicht_van_noor(proef, &[Onderdeel::Overzicht, Onderdeel::Stellingen]).await;
    let gevonden = zicht.stellingen().alle().find(|stelling| stelling.inhoud().tekst().als_str() == woorden);
    gevonden.unwrap_or_else(|| panic!("geen stelling met ‘{woorden}’")).id
}

/// The hearing of this person about the statement.
pub async fn wederhoor(proef: &Proef, id: StellingId, naam: &str) -> Wederhoor {
    let zicht = zicht_van_noor(proef, &[Onderdeel::Overzicht, Onderdeel::Stellingen]).await;
    zicht.stellingen().get(id).unwrap().wederhoor(persoon_id(naam)).unwrap().clone()
}

/// The first thing that was brought in and may be read by the fixed face.
pub async fn eerste_bijdrage(proef: &Proef) -> BijdrageId {
    let zicht = zicht_van_noor(proef, &[Onderdeel::Overzicht, Onderdeel::Bijdragen]).await;
    zicht.bijdragen().alle().first().unwrap().id
}

/// Fills in a form with a file in it.
pub async fn stuur_bestand(wie: &Browser<'_>, pad: &str, velden: &[(&str, &str)], bestand: &[u8]) -> Pagina {
    let pagina = wie.open(pad).await;
    let actie = pad.split('?').next().unwrap();
    wie.stuur_delen(actie, &pagina.ingevuld(actie, velden), bestand).await
}

/// Opens the page of a form that is asked for with something behind the question mark, fills it in, sends it, and goes
/// where it leads.
pub async fn doe_met_vraag(wie: &Browser<'_>, pad: &str, velden: &[(&str, &str)]) -> Pagina {
    let pagina = wie.open(pad).await;
    let klaar = wie.vul_in(&pagina, pad.split('?').next().unwrap(), velden).await;
    wie.volg(&klaar).await
}

/// The first address on a page that begins like this.
pub fn adres_op(pagina: &Pagina, begin: &str) -> String {
    let stukken = pagina.html.split('"');
    let mut adressen = stukken.filter(|stuk| stuk.starts_with(begin));
    adressen.next().unwrap_or_else(|| panic!("niets dat begint met {begin}: {}", pagina.tekst())).to_owned()
}
