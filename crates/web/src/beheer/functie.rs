//! Giving and taking functions. Each counts for one organisation in one region.

use super::{ACCOUNTS, accounts::pad, alleen, hoofdletter, kruimels, melding};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar};
use crate::vorm::{Bevestiging, Fouten, Keuze, Keuzelijst, Label, Tekstveld};
use axum::extract::Path;
use maud::{Markup, html};
use naast_domain::{
    Organisatie, Organisatiesoort, Pet,
    gebied::RegioId,
    ids::{OrganisatieId, ProfessionalId},
    regels::Functie,
};
use naast_service::{Account, Accountpet};
use uuid::Uuid;

const SOORTEN: &[(Organisatiesoort, &str, &str)] = &[
    (Organisatiesoort::LokaalTeam, "lokaal_team", "Lokaal team"),
    (Organisatiesoort::VeiligThuis, "veilig_thuis", "Veilig Thuis"),
    (Organisatiesoort::GecertificeerdeInstelling, "gecertificeerde_instelling", "Gecertificeerde instelling"),
    (Organisatiesoort::Raad, "raad", "Raad voor de Kinderbescherming"),
    (Organisatiesoort::RegionaalVeiligheidsteam, "regionaal_veiligheidsteam", "Regionaal veiligheidsteam"),
    (Organisatiesoort::Gemeente, "gemeente", "Gemeente"),
    (Organisatiesoort::Aanbieder, "aanbieder", "Aanbieder van hulp"),
    (Organisatiesoort::Vrouwenopvang, "vrouwenopvang", "Vrouwenopvang"),
    (Organisatiesoort::VolwassenenGgz, "volwassenen_ggz", "Ggz voor volwassenen"),
    (Organisatiesoort::Politie, "politie", "Politie"),
    (Organisatiesoort::OpenbaarMinisterie, "openbaar_ministerie", "Openbaar Ministerie"),
    (Organisatiesoort::ZorgEnVeiligheidshuis, "zorg_en_veiligheidshuis", "Zorg- en Veiligheidshuis"),
    (Organisatiesoort::Overig, "overig", "Anders"),
];

/// On which ground somebody in this function usually acts.
fn grondslag(functie: Functie) -> &'static str {
    match functie {
        Functie::VasteProfessional | Functie::LokaalTeamlid | Functie::Teamleider => {
            "Jeugdwet 2.3, Wmo 2015 2.3.1"
        }
        Functie::RvtVt => "Wmo 2015 4.1.1",
        Functie::RvtGi | Functie::Jr => "Jeugdwet 3.2",
        Functie::RvtRvdk | Functie::RvdkToetser => "Jeugdwet 3.1, BW 1:238",
        Functie::Beheerder | Functie::Fg => "AVG 24, 32, 37",
        _ => "Jeugdwet 7.3.11",
    }
}

/// The fields of a function.
pub(super) fn velden(bezoek: &Bezoek, invoer: &Invoer, fouten: &Fouten) -> Markup {
    let functies: Vec<_> =
        Functie::ALLE.iter().map(|functie| (functie.code(), hoofdletter(functie.naam()))).collect();
    let functies = functies.iter().map(|(code, naam)| Keuze::new(code, naam)).collect();
    let soorten = SOORTEN.iter().map(|(_, code, naam)| Keuze::new(code, naam)).collect();
    let regios =
        bezoek.dienst().regios().iter().map(|regio| Keuze::new(regio.id.as_str(), &regio.naam)).collect();
    html! {
        (Keuzelijst::new("functie", Label("Functie"), functies).gekozen(invoer.een("functie")).fout(fouten.bij("functie")))
        (Tekstveld::new("organisatie", Label("Organisatie")).waarde(invoer.een("organisatie")).fout(fouten.bij("organisatie"))
            .uitleg("De werkgever. Schrijf de naam steeds hetzelfde, bijvoorbeeld: Wijkteam Waterland."))
        (Keuzelijst::new("soort", Label("Soort organisatie"), soorten).gekozen(invoer.een("soort")).fout(fouten.bij("soort")))
        (Keuzelijst::new("regio", Label("Regio"), regios).gekozen(invoer.een("regio")).fout(fouten.bij("regio")))
    }
}

/// Reads a function; faults are noted per field.
pub(super) fn lees(bezoek: &Bezoek, lezer: &mut Lezer<'_>) -> Option<Accountpet> {
    let functie = lezer.keuze("functie", |code| code.parse::<Functie>().ok(), "Kies een functie.");
    let naam = lezer.kort("organisatie");
    let soort = lezer.keuze(
        "soort",
        |code| SOORTEN.iter().find(|(_, bekend, _)| *bekend == code).map(|(soort, _, _)| *soort),
        "Kies wat voor organisatie dit is.",
    );
    let regio = lezer.keuze(
        "regio",
        |code| code.parse::<RegioId>().ok().filter(|id| bezoek.dienst().regios().regio(id).is_some()),
        "Kies een regio.",
    );
    let naam = naam?.to_string();
    let functie = functie?;
    // The same name is the same organisation, on every machine.
    let id = OrganisatieId(Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes()));
    let organisatie = Organisatie { id, naam, soort: soort? };
    let pet = Pet { organisatie, functie, grondslag: grondslag(functie).to_owned() };
    Some(Accountpet { pet, regio: regio? })
}

/// The page to give one.
pub(super) async fn toon(bezoek: Bezoek, Path(id): Path<ProfessionalId>) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let account = bezoek.dienst().beheer_account(bezoek.kijker(), id).await?;
    pagina(&bezoek, &account, &Invoer::default(), &Melding::Geen)
}

/// Gives it.
pub(super) async fn geef(bezoek: Bezoek, Path(id): Path<ProfessionalId>, invoer: Invoer) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let account = bezoek.dienst().beheer_account(bezoek.kijker(), id).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let pet = lees(&bezoek, &mut lezer);
    let pet = match lezer.klaar(pet) {
        Ok(pet) => pet,
        Err(fouten) => return pagina(&bezoek, &account, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().beheer_geef_functie(bezoek.kijker(), opdracht, id, pet).await {
        Ok(()) => Ok(klaar(&pad(id, ""), "opgeslagen")),
        Err(fout) => pagina(&bezoek, &account, &invoer, &melding(fout)?),
    }
}

fn pagina(bezoek: &Bezoek, account: &Account, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let titel = ["Functie geven aan ", &account.naam].concat();
    let pagina = bezoek
        .beheerpagina(&titel, ACCOUNTS, melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inleiding("Met een functie mag iemand handelen namens een organisatie. Daarna moet deze persoon opnieuw inloggen.")
        .inhoud_met(|primair| {
            let velden = velden(bezoek, invoer, melding.fouten());
            html! { (bezoek.formulier(&pad(account.id, "functie"), velden, primair.knop("Functie geven"))) }
        });
    antwoord(pagina, melding)
}

/// Really take it?
pub(super) async fn vraag_weg(bezoek: Bezoek, Path((id, nummer)): Path<(ProfessionalId, usize)>) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let account = bezoek.dienst().beheer_account(bezoek.kijker(), id).await?;
    bevestig(&bezoek, &account, nummer, &Melding::Geen)
}

/// Takes it. The function itself goes along, so that an old page never takes another one.
pub(super) async fn neem(
    bezoek: Bezoek,
    Path((id, nummer)): Path<(ProfessionalId, usize)>,
    invoer: Invoer,
) -> Antwoord {
    alleen(&bezoek, Functie::Beheerder)?;
    let account = bezoek.dienst().beheer_account(bezoek.kijker(), id).await?;
    let bekend = account.petten.get(nummer).filter(|pet| naam(pet) == invoer.een("wat"));
    let Some(pet) = bekend else {
        // Taken already: by this form, sent twice, or on another page.
        return Ok(klaar(&pad(id, ""), "verwijderd"));
    };
    let opdracht = bezoek.opdrachtnummer(&invoer)?.0;
    match bezoek.dienst().beheer_neem_functie(bezoek.kijker(), opdracht, id, pet).await {
        Ok(()) => Ok(klaar(&pad(id, ""), "verwijderd")),
        Err(fout) => bevestig(&bezoek, &account, nummer, &melding(fout)?),
    }
}

/// A function in words.
pub(super) fn naam(pet: &Accountpet) -> String {
    [&hoofdletter(pet.pet.functie.naam()), ", ", &pet.pet.organisatie.naam, ", ", pet.regio.as_str()].concat()
}

fn bevestig(bezoek: &Bezoek, account: &Account, nummer: usize, melding: &Melding) -> Antwoord {
    let pet = account.petten.get(nummer).ok_or(Paginafout::NietGevonden)?;
    let terug = pad(account.id, "");
    let actie = pad(account.id, &["functie/", &nummer.to_string(), "/weg"].concat());
    let wat = naam(pet);
    let gevolg = [
        account.naam.as_str(),
        " kan niet meer handelen als: ",
        &wat,
        ". Is deze persoon nu een vast gezicht, regel dan eerst wie dat wordt.",
    ]
    .concat();
    let mut bevestiging =
        Bevestiging::new(&actie, &gevolg, "Ja, neem deze functie terug", &terug).verborgen("wat", &wat);
    for (naam, waarde) in bezoek.verborgen_velden() {
        bevestiging = bevestiging.verborgen(naam, waarde);
    }
    let pagina = bezoek
        .beheerpagina("Functie terugnemen", ACCOUNTS, melding)
        .kruimels(kruimels("Accounts", ACCOUNTS))
        .inhoud(bevestiging);
    antwoord(pagina, melding)
}
