//! The letter with a decision on a request: what, why, and what can be done against it. Nothing from the file itself.

use naast_access::Zicht;
use naast_domain::{
    maanden::dag_in_woorden,
    recht::{Deelstand, Uitkomst, Verzoek, Verzoekdeel},
};
use naast_report::{Afzender, Brief, Briefdeel};

/// The letter, or nothing where there is no decision yet.
pub(super) fn brief(
    zicht: &Zicht,
    verzoek: &Verzoek,
    deel: &Verzoekdeel,
    middelen: &[(String, Option<u16>)],
) -> Option<Brief> {
    let naam = zicht.naam_van(verzoek.door);
    let (kop, reden, wie) = match &deel.stand {
        Deelstand::Besloten { besluit, .. } => {
            let kop = match besluit.uitkomst {
                Uitkomst::Toegewezen => "Wij doen wat u vroeg.",
                Uitkomst::Deels(_) => "Wij doen een deel van wat u vroeg.",
                Uitkomst::Afgewezen(_) => "Wij doen niet wat u vroeg.",
            };
            (kop, besluit.reden.to_string(), besluit.naam.to_string())
        }
        Deelstand::NietBevoegd { reden, .. } => {
            ("U kunt dit hier niet vragen.", reden.to_string(), deel.bronhouder.naam.clone())
        }
        Deelstand::Bevoegdheid(_) | Deelstand::Open => return None,
    };
    let mut inhoud = vec![
        Briefdeel::Alinea(format!(
            "Op {} vroeg u: {}. Hieronder leest u ons antwoord.",
            dag_in_woorden(verzoek.op),
            verzoek.soort.naam()
        )),
        Briefdeel::Kop(kop.to_owned()),
        Briefdeel::Alinea(reden),
    ];
    if let Deelstand::Besloten { besluit, .. } = &deel.stand
        && let Some(weigering) = besluit.uitkomst.weigering()
    {
        inhoud.push(Briefdeel::Alinea(format!("De reden volgens de wet: {}.", weigering.grond.naam())));
        if let Some(dag) = weigering.herbeoordelen_op {
            inhoud.push(Briefdeel::Alinea(format!("Op {} kijken wij opnieuw.", dag_in_woorden(dag))));
        }
    }
    inhoud.push(Briefdeel::Kop("Niet mee eens?".to_owned()));
    inhoud.push(Briefdeel::Lijst(
        middelen
            .iter()
            .map(|(uitleg, weken)| match weken {
                Some(weken) => format!("{uitleg} Doe dit binnen {weken} weken na de datum van deze brief."),
                None => uitleg.clone(),
            })
            .collect(),
    ));
    inhoud.push(Briefdeel::Alinea(
        "Een cliëntondersteuner of vertrouwenspersoon helpt u hierbij. Dat kost niets.".to_owned(),
    ));
    let mut geadresseerde = vec![naam.clone()];
    geadresseerde.extend(super::uitnodiging::eigen_adres(zicht, verzoek.door));
    Some(Brief {
        afzender: Afzender { organisatie: deel.bronhouder.naam.clone(), ..Afzender::default() },
        geadresseerde,
        plaats: None,
        datum: zicht.vandaag(),
        kenmerk: None,
        onderwerp: "Antwoord op uw vraag".to_owned(),
        aanhef: format!("Beste {naam},"),
        inhoud,
        afsluiting: "Met vriendelijke groet,".to_owned(),
        ondertekening: vec![wie, deel.bronhouder.naam.clone()],
        bijlagen: Vec::new(),
    })
}
