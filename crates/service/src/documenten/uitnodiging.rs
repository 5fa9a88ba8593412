//! The letter with which the fixed face invites somebody. On the outside of the envelope stands a name and, where that is
//! safe, that person's own address; nothing tells what the letter is about. A hidden address is never printed: such a
//! letter is handed over (INV-20, D-57). Inside stands nothing from the dossier.

use jiff::{Timestamp, civil::Date};
use naast_access::Zicht;
use naast_domain::{
    context::dag_in_nederland, gezin::Adres, ids::PersoonId, maanden::dag_in_woorden, regels::Leeftijdsgroep,
};
use naast_report::{Afzender, Brief, Briefdeel};

/// What the letter says besides what is in the view.
pub(super) struct Gegevens<'a> {
    pub persoon: PersoonId,
    pub naam: &'a str,
    pub groep: Leeftijdsgroep,
    pub code: String,
    pub tot: Timestamp,
    pub adres: &'a str,
    pub datum: Date,
}

/// The letter to print.
pub(super) fn brief(zicht: &Zicht, gegevens: &Gegevens<'_>) -> Brief {
    let jij = gegevens.groep != Leeftijdsgroep::Vanaf18;
    let gezicht = &zicht.team().vast_gezicht.professional;
    let tot = dag_in_woorden(laatste_dag(gegevens.tot));
    let adres = gegevens.adres;
    let k = |jong: String, oud: String| if jij { jong } else { oud };
    let telefoon = gezicht.telefoon.as_deref().unwrap_or("het nummer dat je kent");
    let mut geadresseerde = vec![gegevens.naam.to_owned()];
    geadresseerde.extend(eigen_adres(zicht, gegevens.persoon));
    Brief {
        afzender: Afzender {
            organisatie: gezicht.organisatie.naam.clone(),
            telefoon: gezicht.telefoon.clone(),
            ..Afzender::default()
        },
        geadresseerde,
        plaats: None,
        datum: gegevens.datum,
        kenmerk: None,
        onderwerp: "Uitnodiging".to_owned(),
        aanhef: k(format!("Hoi {},", gegevens.naam), format!("Beste {},", gegevens.naam)),
        inhoud: vec![
            Briefdeel::Alinea(k(
                "We hebben afgesproken dat je zelf kunt meelezen en meeschrijven. Met deze brief maak je een eigen account.".to_owned(),
                "We hebben afgesproken dat u zelf kunt meelezen en meeschrijven. Met deze brief maakt u een eigen account.".to_owned(),
            )),
            Briefdeel::Kop(k("Zo doe je het".to_owned(), "Zo doet u het".to_owned())),
            Briefdeel::Lijst(vec![
                k("Kies een plek waar niemand meekijkt op je scherm.".to_owned(), "Kies een plek waar niemand meekijkt op uw scherm.".to_owned()),
                k(format!("Ga naar {adres} en typ de code."), format!("Ga naar {adres} en typ de code.")),
                k("Kies hoe je voortaan inlogt.".to_owned(), "Kies hoe u voortaan inlogt.".to_owned()),
            ]),
            Briefdeel::Code {
                bijschrift: k("Jouw code voor één keer".to_owned(), "Uw code voor één keer".to_owned()),
                code: gegevens.code.clone(),
                toelichting: Some(format!("De code werkt tot en met {tot}. Daarna is een nieuwe brief nodig.")),
            },
            Briefdeel::Kop("Is het nu niet veilig of handig?".to_owned()),
            Briefdeel::Alinea(k(
                format!("Dan hoef je niets te doen. Bel {} op {telefoon}: samen kijken kan ook. Geef de code aan niemand, ook niet aan iemand thuis.", gezicht.naam),
                format!("Dan hoeft u niets te doen. Bel {} op {telefoon}: samen kijken kan ook. Geef de code aan niemand, ook niet aan iemand thuis.", gezicht.naam),
            )),
        ],
        afsluiting: "Met vriendelijke groet,".to_owned(),
        ondertekening: vec![gezicht.naam.clone(), gezicht.organisatie.naam.clone()],
        bijlagen: Vec::new(),
    }
}

/// The address of this very person, unless it is hidden or there is more than one: then the letter is handed over.
pub(super) fn eigen_adres(zicht: &Zicht, persoon: PersoonId) -> Vec<String> {
    let huizen: Vec<_> = zicht.gezin().huishoudens_van(persoon, zicht.vandaag()).collect();
    match huizen.as_slice() {
        [thuis] if !thuis.geheim => thuis.adres.as_ref().map(adresregels).unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn adresregels(adres: &Adres) -> Vec<String> {
    let straat = match &adres.huisnummer {
        Some(nummer) => format!("{} {nummer}", adres.straat),
        None => adres.straat.to_string(),
    };
    let postcode = adres.postcode.as_ref().map(ToString::to_string).unwrap_or_default();
    let plaats = adres.plaats.as_deref().unwrap_or_default();
    let mut regels = vec![straat, format!("{postcode}  {plaats}").trim().to_owned()];
    regels.extend(adres.land.as_ref().map(ToString::to_string));
    regels.retain(|regel| !regel.is_empty());
    regels
}

/// The last whole day on which a code counts.
fn laatste_dag(tot: Timestamp) -> Date {
    let dag = dag_in_nederland(tot);
    dag.yesterday().unwrap_or(dag)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use naast_access::{Beleid, Doel, Kijker, Onderdeel, inzage};
    use naast_domain::{
        Opdracht,
        dossier::{DossierOpdracht, proef::*},
    };
    use std::collections::BTreeSet;

    fn tekst_voor(zicht: &Zicht, wie: &str, groep: Leeftijdsgroep) -> String {
        let gegevens = Gegevens {
            persoon: persoon_id(wie),
            naam: wie,
            groep,
            code: "abcd-efgh-jkmn-pqrs-tuvw".to_owned(),
            tot: "2026-03-16T09:00:00Z".parse().unwrap(),
            adres: "naast.voorbeeld.nl/welkom",
            datum: dag("2026-03-02"),
        };
        serde_json::to_string(&brief(zicht, &gegevens)).unwrap()
    }

    #[test]
    fn inv_20_the_letter_of_the_father_holds_no_byte_of_the_hidden_address_and_hers_is_handed_over() {
        let mut proef = Proef::open(gezin_met_kinderen());
        let noor = als(&lokaal("Noor"));
        let huis =
            proef.dossier.gezin.huishoudens_van(persoon_id("Anna"), proef.vandaag()).next().unwrap().id;
        let verberg = DossierOpdracht::SchermAdresAf { huishouden: huis, kennen: BTreeSet::new() };
        proef.moet(&noor, Opdracht::Dossier(verberg));
        let kijker = Kijker { wie: noor.wie, naam: noor.naam, pet: noor.pet, namens: None, geldig: true };
        let alles = Onderdeel::ALLE.iter().copied().collect();
        let beleid = Beleid::ingebouwd().unwrap();
        let zicht =
            inzage(&proef.dossier, &kijker, Doel::Document, &alles, proef.nu, &beleid, regels()).unwrap();
        let zicht = zicht.vastgelegd();
        for (wie, groep, eigen) in [
            ("Bram", Leeftijdsgroep::Vanaf18, true),
            ("Anna", Leeftijdsgroep::Vanaf18, false),
            ("Cas", Leeftijdsgroep::Van12Tot15, false),
        ] {
            let tekst = tekst_voor(&zicht, wie, groep);
            assert!(!tekst.contains("Kerkstraat 1\""), "{wie}: het verborgen adres");
            assert_eq!(tekst.contains("Kerkstraat 2\""), eigen, "{wie}");
            assert!(tekst.contains("15 maart 2026"), "de laatste hele dag");
            for anders in ["Anna", "Bram", "Cas", "Daan"].into_iter().filter(|naam| *naam != wie) {
                assert!(!tekst.contains(anders), "{wie}: niemand anders staat erin");
            }
            for woord in ["kind", "veiligheid", "jeugd", "geweld", "bescherm"] {
                assert!(!tekst.to_lowercase().contains(woord), "{wie}: {woord}");
            }
        }
        assert!(tekst_voor(&zicht, "Cas", Leeftijdsgroep::Van12Tot15).contains("Hoi Cas"));
    }
}
