//! A family, and a mail server that takes messages in.

use crate::gemeen::{Browser, Proef, nummer, persoon_id, tekst};
use naast_access::{Beleid, Onderdeel};
use naast_domain::{
    Opdracht,
    gebied::Regios,
    ids::{PersoonId, ProfessionalId, StellingId},
    regels::Regels,
    stelling::{Bron, Etiketwens, Inhoud, Kanaal, Leefgebieden, StellingOpdracht, Tijd},
    toegang::ToegangOpdracht,
};
use naast_exchange::mail::{Afzender, Mailadres, Mailserver, Postbode, proef::Proefserver};
use naast_service::{Bezorgronde, Bezorguren, Dienst, Kijkvraag, Post};

pub const BERICHTEN: &str = "/gezin/account/berichten";
pub const ADRES: &str = "anna@mailbox.example";

pub fn post(server: &Proefserver) -> Post {
    let van = Mailadres::lees("post@bericht.example").unwrap();
    let server = Mailserver::lees(&server.url(), None, None).unwrap();
    Post::nieuw(Postbode::naar_server(Afzender::nieuw(van, None, None).unwrap(), server), Bezorguren::OVERDAG)
}

/// Anna, Bram, Cas and Daan, and a mail server.
pub async fn met_post() -> (Proef, Proefserver) {
    let (proef, server) = (Proef::met_kinderen().await, Proefserver::start().await);
    proef.dienst.zet_post(post(&server));
    (proef, server)
}

/// Another process over the same store, or the same one after it was started anew.
pub fn ander_proces(proef: &Proef, server: &Proefserver) -> Dienst {
    let (beleid, regels) = (Beleid::ingebouwd().unwrap(), Regels::ingebouwd().unwrap());
    let (store, klok) = (proef.dienst.store().clone(), proef.dienst.klok().clone());
    let dienst = Dienst::nieuw(store, beleid, regels, Regios::ingebouwd().unwrap(), klok);
    dienst.zet_post(post(server));
    dienst
}

/// Somebody of the family chooses to get messages at this address, and shows with the code that it is his or hers. The
/// server knows nothing of that afterwards.
pub async fn kiest<'p>(proef: &'p Proef, server: &Proefserver, naam: &str, adres: &str) -> Browser<'p> {
    let wie = proef.als_gezin(naam).await;
    bevestigd(&wie, server, BERICHTEN, &[("berichten", "ja"), ("adres", adres)]).await;
    wie
}

/// Chooses on this page and types the code that came.
pub async fn bevestigd(wie: &Browser<'_>, server: &Proefserver, pad: &str, velden: &[(&str, &str)]) {
    wie.doe(pad, velden).await.zegt("Het is opgeslagen.");
    let pagina = wie.open(pad).await;
    let ingevuld = [("code", code(server))];
    let ingevuld: Vec<_> = ingevuld.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).collect();
    let klaar = wie.vul_in(&pagina, &[pad, "/code"].concat(), &ingevuld).await;
    wie.volg(&klaar).await.zegt("Het is opgeslagen.");
    server.vergeet();
}

/// The code in the last message.
pub fn code(server: &Proefserver) -> String {
    let (_, bytes) = server.berichten().pop().unwrap();
    let tekst = String::from_utf8(bytes).unwrap();
    tekst.split("De code is ").nth(1).unwrap().chars().take(6).collect()
}

pub async fn ronde(dienst: &Dienst) -> Bezorgronde {
    dienst.bezorg_berichten(|| true).await.unwrap()
}

/// How many messages went in all, after a round.
pub async fn na_een_ronde(proef: &Proef, server: &Proefserver) -> usize {
    ronde(&proef.dienst).await;
    server.berichten().len()
}

/// A feit by Noor about this person, put to him or her in the own pages.
pub async fn voorgelegd(proef: &Proef, woorden: &str, over: &str) -> StellingId {
    let noor = proef.als_actor("Noor").await;
    let over = [persoon_id(over)];
    let leg_vast = StellingOpdracht::LegVast {
        inhoud: Inhoud::Feit {
            tekst: tekst(woorden),
            bron: Bron::EigenWaarneming,
            tijd: Tijd::Dag("2026-03-01".parse().unwrap()),
        },
        leefgebieden: Leefgebieden::new(),
        etiket: Etiketwens { over: over.into(), ..Etiketwens::default() },
        ontvangst: None,
        opnieuw_omdat: None,
    };
    proef.doe(&noor, Opdracht::Stelling(leg_vast)).await.unwrap();
    let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Stellingen]);
    let account = proef.dienst.account(ProfessionalId(nummer("Noor"))).await.unwrap().unwrap();
    let kijker = account.kijker(0, "2026-03-02".parse().unwrap());
    let zicht = proef.dienst.bekijk(&kijker, proef.dossier, &vraag).await.unwrap();
    let stelling =
        zicht.stellingen().alle().find(|een| een.inhoud().tekst().als_str() == woorden).unwrap().id;
    let leg_voor = StellingOpdracht::LegVoor { stelling, personen: over.into(), kanaal: Kanaal::Portaal };
    proef.doe(&noor, Opdracht::Stelling(leg_voor)).await.unwrap();
    stelling
}

/// It must be safer than usual for somebody, or no longer.
pub async fn veilige_modus(proef: &Proef, persoon: PersoonId, reden: Option<&str>) {
    let noor = proef.als_actor("Noor").await;
    let opdracht = ToegangOpdracht::ZetVeiligeModus { persoon, reden: reden.map(tekst) };
    proef.doe(&noor, Opdracht::Toegang(opdracht)).await.unwrap();
}
