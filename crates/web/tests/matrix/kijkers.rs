//! Everybody who could come and look: the family, those who act for one of them, every function in and outside the
//! team, and strangers.

use crate::wereld::{Wereld, functie_van};
use naast_domain::regels::Functie;

/// Somebody who looks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kijker {
    /// Name of the account.
    pub account: String,
    /// What the table calls this one.
    pub naam: String,
    /// Comes by the door of the family.
    pub van_gezin: bool,
    /// Has an account at all.
    pub ingelogd: bool,
}

impl Kijker {
    /// Somebody of the family, or who acts for one.
    pub fn gezinslid(account: &str, naam: &str) -> Self {
        Self { account: account.to_owned(), naam: naam.to_owned(), van_gezin: true, ingelogd: true }
    }

    /// A professional.
    pub fn professional(account: &str, naam: &str) -> Self {
        Self { account: account.to_owned(), naam: naam.to_owned(), van_gezin: false, ingelogd: true }
    }

    /// What this one sends along with every request.
    pub async fn koekje(&self, wereld: &Wereld) -> String {
        if self.ingelogd { wereld.koekje(&self.account, self.van_gezin).await } else { String::new() }
    }

    /// Why the API is asked, as this one would say it.
    pub fn doel(&self) -> &'static str {
        match self.account.as_str() {
            _ if self.van_gezin => "eigen_inzage",
            "fg" => "toezicht",
            "nood" => "nood",
            _ => "begeleiden",
        }
    }
}

/// The family and who acts for one of them, in the order of the columns.
pub fn gezin() -> Vec<Kijker> {
    [
        ("moeder", "moeder, in de opvang"),
        ("vader", "vader"),
        ("zestien", "jongere van 16"),
        ("twaalf", "jongere van 12"),
        ("voor-moeder", "steunfiguur van de moeder"),
        ("voor-vader", "cliëntondersteuner van de vader"),
        ("voor-zestien", "gemachtigde van de jongere van 16"),
    ]
    .map(|(account, naam)| Kijker::gezinslid(account, naam))
    .to_vec()
}

/// Everybody with nothing to do here.
pub fn vreemden() -> Vec<Kijker> {
    vec![
        Kijker::gezinslid("vreemde", "iemand uit een ander gezin"),
        Kijker::professional("ver", "vaste professional van een ander gezin in een andere regio"),
        Kijker {
            account: String::new(),
            naam: "niet ingelogd".to_owned(),
            van_gezin: false,
            ingelogd: false,
        },
    ]
}

/// The people of the team by name.
pub fn team() -> Vec<Kijker> {
    vec![
        Kijker::professional("gezicht", "het vaste gezicht"),
        Kijker::professional("vt", "RVT-professional (Veilig Thuis), die meeschrijft"),
        Kijker::professional("opvang", "RVT-professional (vrouwenopvang), die het adres kent"),
        Kijker::professional("nabij", "aanbieder die het adres kent"),
        Kijker::professional("nood", "RVT-professional buiten het team, met noodtoegang tot ‘gezin’"),
    ]
}

/// Who has a task of their own outside every team.
const EIGEN_TAAK: [Functie; 4] =
    [Functie::Teamleider, Functie::Fg, Functie::Klachtfunctionaris, Functie::Beheerder];

/// Those, by name of their function.
pub fn met_eigen_taak() -> Vec<Kijker> {
    EIGEN_TAAK.into_iter().map(buiten_team).collect()
}

fn buiten_team(functie: Functie) -> Kijker {
    Kijker::professional(functie.code(), &format!("{}, niet in het team", functie.naam()))
}

/// One of each function that can stand beside the family, in the team.
pub fn functies_in_team() -> Vec<Kijker> {
    Functie::ALLE
        .iter()
        .filter(|functie| !functie.nooit_inhoud() && **functie != Functie::VasteProfessional)
        .map(|functie| Kijker::professional(&format!("bij-{}", functie.code()), functie.naam()))
        .collect()
}

/// One of each other function, outside the team.
pub fn functies_buiten_team() -> Vec<Kijker> {
    let andere = Functie::ALLE.iter().copied().filter(|functie| !EIGEN_TAAK.contains(functie));
    andere.map(buiten_team).collect()
}

/// Lets everybody in who is not there from the beginning.
pub async fn maak_accounts(wereld: &Wereld) {
    for kijker in functies_in_team() {
        assert!(!functie_van(&kijker.account).nooit_inhoud());
        wereld.maak_account(&kijker.account).await;
        wereld.haal_erbij(&kijker.account).await;
    }
    for kijker in met_eigen_taak().into_iter().chain(functies_buiten_team()) {
        wereld.maak_account(&kijker.account).await;
    }
}
