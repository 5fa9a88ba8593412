//! From a card in a view to a card to print. What the looker may not see is already gone; nothing is added here.

use jiff::civil::Date;
use naast_access::Zicht;
use naast_domain::{
    context::dag_in_nederland,
    ids::ProfessionalId,
    veiligheid::{
        Bevestiger, Cijfergever, Fase, Kaart, Kaartcijfer, Kaartontvanger, Kaartpersoon, Kaartregel,
        Kaartverantwoordelijke,
    },
};
use naast_report as druk;

/// The card to print.
pub(super) fn veiligheidskaart(zicht: &Zicht, kaart: &Kaart) -> druk::Veiligheidskaart {
    let inhoud = kaart.inhoud();
    // The fixed face is first on every card; a card without lines shows the one of today.
    let (gezicht, rest) = match inhoud.verantwoordelijken.split_first() {
        Some((gezicht, rest)) => (vast_gezicht(gezicht, rest), rest),
        None => (gezicht_nu(zicht), [].as_slice()),
    };
    druk::Veiligheidskaart {
        huishouden: zicht.naam().to_owned(),
        dossierkenmerk: kenmerk(&zicht.dossier().to_string()),
        kaartnummer: kaart.nummer(),
        aanleiding: inhoud.aanleiding.naam().to_owned(),
        datum: inhoud.datum,
        vast_gezicht: gezicht,
        ernaast: rest.iter().filter(|wie| !neemt_waar(wie)).map(ernaast).collect(),
        fase: fase(inhoud.fase),
        personen: inhoud.personen.iter().map(|wie| persoon(zicht, wie)).collect(),
        voorwaarden: inhoud.voorwaarden.iter().map(voorwaarde).collect(),
        afspraken: inhoud.afspraken.iter().map(afspraak).collect(),
        zicht_op_veiligheid: druk::ZichtOpVeiligheid {
            wie: inhoud
                .zicht
                .as_ref()
                .map_or_else(|| "nog niet vastgelegd".to_owned(), |wie| wie.naam.clone()),
            sinds: None,
        },
        verantwoordelijkheden: inhoud
            .verantwoordelijken
            .iter()
            .filter(|wie| !wie.waarvoor.is_empty())
            .map(|wie| druk::Verantwoordelijkheid { wie: wie.naam.clone(), waarvoor: wie.waarvoor.clone() })
            .collect(),
        open_punten: inhoud
            .open_punten
            .iter()
            .map(|punt| druk::OpenPunt { wat: punt.tekst.clone(), wie: None, voor: None })
            .collect(),
        bezwaren: inhoud.bezwaren.iter().map(bezwaar).collect(),
        bevestigingen: bevestigingen(kaart),
        vervallen: kaart.verval().map(|verval| druk::Vervallen {
            op: dag_in_nederland(verval.op),
            vervangen_door: Some(verval.nummer),
        }),
    }
}

/// The first part of the number is enough to find the dossier by, and tells nothing.
pub(super) fn kenmerk(nummer: &str) -> String {
    nummer.split('-').next().unwrap_or(nummer).to_uppercase()
}

fn neemt_waar(wie: &Kaartverantwoordelijke) -> bool {
    wie.waarvoor.starts_with("neemt waar")
}

fn vast_gezicht(gezicht: &Kaartverantwoordelijke, rest: &[Kaartverantwoordelijke]) -> druk::VastGezicht {
    let waarnemer = rest.iter().find(|wie| neemt_waar(wie)).map(|wie| match &wie.telefoon {
        Some(nummer) => format!("{} ({nummer})", wie.naam),
        None => wie.naam.clone(),
    });
    druk::VastGezicht {
        naam: gezicht.naam.clone(),
        organisatie: gezicht.organisatie.naam.clone(),
        telefoon: gezicht.telefoon.clone(),
        waarnemer,
    }
}

fn gezicht_nu(zicht: &Zicht) -> druk::VastGezicht {
    let gezicht = &zicht.team().vast_gezicht.professional;
    druk::VastGezicht {
        naam: gezicht.naam.clone(),
        organisatie: gezicht.organisatie.naam.clone(),
        telefoon: gezicht.telefoon.clone(),
        waarnemer: None,
    }
}

fn ernaast(wie: &Kaartverantwoordelijke) -> druk::Ernaast {
    druk::Ernaast {
        naam: wie.naam.clone(),
        organisatie: wie.organisatie.naam.clone(),
        rol: wie.functie.naam().to_owned(),
        telefoon: wie.telefoon.clone(),
    }
}

const fn fase(fase: Fase) -> druk::Fase {
    match fase {
        Fase::Onbekend => druk::Fase::Onbekend,
        Fase::DirecteVeiligheid => druk::Fase::DirecteVeiligheid,
        Fase::StabieleVeiligheid => druk::Fase::StabieleVeiligheid,
        Fase::Herstel => druk::Fase::Herstel,
        Fase::Nazorg => druk::Fase::Nazorg,
    }
}

fn persoon(zicht: &Zicht, wie: &Kaartpersoon) -> druk::PersoonVeiligheid {
    let veiligheid = match &wie.onveiligheid {
        Some(regel) => format!("{}. {}", hoofdletter(wie.fase.naam()), regel.tekst),
        None => format!("{}.", hoofdletter(wie.fase.naam())),
    };
    druk::PersoonVeiligheid {
        naam: wie.naam.clone(),
        toelichting: None,
        veiligheid,
        cijfers: wie.cijfers.iter().map(|een| cijfer(zicht, een)).collect(),
        bezwaren: Vec::new(),
    }
}

fn hoofdletter(tekst: &str) -> String {
    let mut letters = tekst.chars();
    letters.next().map(|eerste| eerste.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn cijfer(zicht: &Zicht, een: &Kaartcijfer) -> druk::Cijfer {
    let gever = match een.gever {
        Cijfergever::Zelf => "zelf".to_owned(),
        Cijfergever::Professional(id) => naam_van(zicht, id),
    };
    druk::Cijfer { gever, cijfer: een.cijfer.waarde(), op: Some(een.op) }
}

fn naam_van(zicht: &Zicht, id: ProfessionalId) -> String {
    let team = zicht.team();
    std::iter::once(&team.vast_gezicht.professional)
        .chain(team.waarneming.as_ref().map(|waarneming| &waarneming.waarnemer))
        .chain(team.inzetten.values().map(|inzet| &inzet.professional))
        .find(|professional| professional.id == id)
        .map_or_else(|| "een professional".to_owned(), |professional| professional.naam.clone())
}

/// A line of the card is one text. For the table it is taken apart where the card itself put the parts together; what
/// does not come apart stays whole in the first column, so that no word is lost.
fn afspraak(regel: &Kaartregel) -> druk::Afspraak {
    let (wie, wat, wanneer, controle, als_het_misgaat) =
        delen(&regel.tekst).unwrap_or(("", regel.tekst.as_str(), "", "", ""));
    druk::Afspraak {
        wie: wie.to_owned(),
        wat: wat.to_owned(),
        wanneer: wanneer.to_owned(),
        controle: controle.to_owned(),
        als_het_misgaat: als_het_misgaat.to_owned(),
        bezwaren: Vec::new(),
    }
}

fn delen(tekst: &str) -> Option<(&str, &str, &str, &str, &str)> {
    let (kop, staart) = tekst.split_once("). Controle: ")?;
    let (controle, misgaat) = staart.split_once(" Als het misgaat: ")?;
    let (wie, rest) = kop.split_once(": ")?;
    let (wat, wanneer) = rest.rsplit_once(" (")?;
    Some((wie, wat, wanneer, controle, misgaat))
}

fn voorwaarde(regel: &Kaartregel) -> druk::Voorwaarde {
    const HARD: &str = ", hier kan niemand van afwijken";
    let gesplitst = regel
        .tekst
        .rsplit_once(" (gesteld door ")
        .and_then(|(tekst, wie)| Some((tekst, wie.strip_suffix(')')?)));
    let (tekst, wie) = gesplitst.unwrap_or((regel.tekst.as_str(), "zie het dossier"));
    druk::Voorwaarde {
        tekst: tekst.to_owned(),
        gesteld_door: wie.strip_suffix(HARD).unwrap_or(wie).to_owned(),
        hard: wie.ends_with(HARD),
        bezwaren: Vec::new(),
    }
}

fn bezwaar(regel: &Kaartregel) -> druk::Bezwaar {
    let (wie, tekst) =
        regel.tekst.split_once(" over ").unwrap_or(("Iemand uit het gezin", regel.tekst.as_str()));
    druk::Bezwaar { wie: wie.to_owned(), tekst: tekst.to_owned(), op: None }
}

fn bevestigingen(kaart: &Kaart) -> druk::Bevestigingen {
    let op = |zoek: &dyn Fn(&Bevestiger) -> bool| -> Option<Date> {
        kaart.bevestigingen().find(|bevestiging| zoek(&bevestiging.wie)).map(|bevestiging| bevestiging.op)
    };
    let ontvanger = kaart.ontvanger().map(|ontvanger| match ontvanger {
        Kaartontvanger::Professional { naam, .. } => naam.clone(),
        Kaartontvanger::Buiten(naam) => naam.to_string(),
    });
    druk::Bevestigingen {
        gever: Some(druk::Bevestiging {
            naam: kaart.gever_naam().to_owned(),
            op: op(&|wie| matches!(wie, Bevestiger::Gever(_))),
        }),
        ontvanger: ontvanger
            .map(|naam| druk::Bevestiging { naam, op: op(&|wie| matches!(wie, Bevestiger::Ontvanger(_))) }),
        gezin: kaart
            .inhoud()
            .personen
            .iter()
            .map(|persoon| druk::Bevestiging {
                naam: persoon.naam.clone(),
                op: op(&|wie| *wie == Bevestiger::Gezinslid(persoon.persoon)),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::delen;

    #[test]
    fn an_agreement_comes_apart_as_it_was_put_together_and_loses_no_word() {
        let tekst = "Anna: belt oma (elke avond). Controle: oma appt. Als het misgaat: Noor komt langs.";
        assert_eq!(delen(tekst), Some(("Anna", "belt oma", "elke avond", "oma appt.", "Noor komt langs.")));
        assert_eq!(delen("Deze regel noemt een beschermd adres."), None);
    }
}
