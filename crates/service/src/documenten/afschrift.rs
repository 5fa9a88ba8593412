//! A copy of what somebody sees (D-51). Made of the view of that person and of nothing else: what is not in the view is
//! not in the copy. The document and the file are two shapes of one and the same [`druk::Afschrift`].

use jiff::{Timestamp, civil::Date};
use naast_access::Zicht;
use naast_domain::{
    Actor, Professional, Wie,
    bijdrage::Bijdrage,
    context::dag_in_nederland,
    ids::{PersoonId, ProfessionalId},
    plan::{Eigenaar, Plan, Stem},
    recht::{Deelstand, Verzoek},
    stelling::{Bron, Spreker, Stelling, Tijd, Uitkomst},
    tekst::Korttekst,
    toestemming::Stand,
    veiligheid::{Cijfergever, Veiligheidsplan},
};
use naast_report::{self as druk, Blok, Deel, Tabel};

/// The copy of this view.
pub(super) fn afschrift(zicht: &Zicht, moment: Timestamp) -> druk::Afschrift {
    let delen = [
        gezin(zicht),
        team(zicht),
        stellingen(zicht),
        analyse(zicht),
        plan(zicht),
        veiligheidsplan(zicht),
        cijfers(zicht),
        besluiten(zicht),
        bijdragen(zicht),
        rechten(zicht),
    ];
    druk::Afschrift {
        titel: "Kopie uit het dossier".to_owned(),
        huishouden: zicht.naam().to_owned(),
        dossierkenmerk: super::kaart::kenmerk(&zicht.dossier().to_string()),
        voor: zicht.kijker().naam.clone(),
        gemaakt_door: "Naast, op uw eigen verzoek".to_owned(),
        gevraagd_op: Some(dag_in_nederland(moment)),
        datum: dag_in_nederland(moment),
        inleiding: vec![
            "In deze kopie staat wat u op deze dag zelf kunt lezen in het dossier. Niet meer, en niet minder.".to_owned(),
            "Klopt er iets niet? U kunt vragen om het te verbeteren, of uw eigen woorden erbij zetten.".to_owned(),
        ],
        delen: delen.into_iter().flatten().collect(),
    }
}

fn deel(kop: &str, blokken: Vec<Blok>) -> Option<Deel> {
    (!blokken.is_empty()).then(|| Deel { kop: kop.to_owned(), blokken, delen: Vec::new() })
}

fn namen(zicht: &Zicht, personen: impl IntoIterator<Item = PersoonId>) -> String {
    personen.into_iter().map(|persoon| zicht.naam_van(persoon)).collect::<Vec<_>>().join(", ")
}

fn dag(op: Date) -> String {
    naast_domain::maanden::dag_in_woorden(op)
}

/// A professional whom this looker may know by name; otherwise only that it was one (INV-20, INV-21).
fn professional(zicht: &Zicht, id: ProfessionalId) -> Option<&Professional> {
    let team = zicht.team();
    [&team.vast_gezicht.professional]
        .into_iter()
        .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional))
        .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer))
        .chain(team.inzetten.values().map(|inzet| &inzet.professional))
        .find(|wie| wie.id == id)
}

fn wie(zicht: &Zicht, actor: &Actor) -> String {
    match actor.wie {
        Wie::Persoon(persoon) => zicht.naam_van(persoon),
        Wie::Professional(id) => professional(zicht, id).map_or_else(onbekend, |wie| wie.naam.clone()),
        Wie::Systeem => "Naast".to_owned(),
    }
}

fn onbekend() -> String {
    "een professional".to_owned()
}

fn gezin(zicht: &Zicht) -> Option<Deel> {
    let rijen: Vec<Vec<String>> = zicht
        .gezin()
        .levenden()
        .iter()
        .map(|persoon| {
            let thuis = zicht.gezin().huishoudens_van(persoon.id, zicht.vandaag()).filter_map(|thuis| {
                let adres = thuis.adres.as_ref()?;
                let delen = [Some(&adres.straat), adres.huisnummer.as_ref(), adres.plaats.as_ref()];
                Some(delen.into_iter().flatten().map(Korttekst::als_str).collect::<Vec<_>>().join(" "))
            });
            vec![persoon.naam.kort(), persoon.geboortedatum.to_string(), thuis.collect::<Vec<_>>().join("; ")]
        })
        .collect();
    let koppen = ["Naam", "Geboren", "Woont"].map(str::to_owned).to_vec();
    deel(
        "Wie we zijn",
        if rijen.is_empty() {
            Vec::new()
        } else {
            vec![Blok::Tabel(Tabel { bijschrift: None, koppen, rijen })]
        },
    )
}

fn team(zicht: &Zicht) -> Option<Deel> {
    let team = zicht.team();
    let rij = |wie: &Professional, sinds: Date, tot: Option<Date>| {
        let tot = tot.map_or_else(String::new, |tot| [" tot ", &dag(tot)].concat());
        vec![
            wie.naam.clone(),
            wie.functie.naam().to_owned(),
            wie.organisatie.naam.clone(),
            [dag(sinds), tot].concat(),
        ]
    };
    let mut rijen = vec![rij(&team.vast_gezicht.professional, team.vast_gezicht.sinds, None)];
    rijen.extend(team.inzetten.values().map(|inzet| rij(&inzet.professional, inzet.van, inzet.tot)));
    let koppen = ["Naam", "Functie", "Organisatie", "Sinds"].map(str::to_owned).to_vec();
    deel("Wie er naast ons staan", vec![Blok::Tabel(Tabel { bijschrift: None, koppen, rijen })])
}

fn stellingen(zicht: &Zicht) -> Option<Deel> {
    let mut blokken = Vec::new();
    for stelling in zicht.stellingen().alle() {
        blokken.push(Blok::Stelling(een_stelling(zicht, stelling)));
        for verklaring in &stelling.verklaringen {
            if let Some(tekst) = verklaring.tekst() {
                blokken.push(Blok::Alinea(
                    ["Verklaring van ", &zicht.naam_van(verklaring.persoon), ": ", tekst.als_str()].concat(),
                ));
            }
        }
    }
    deel("Wat er staat", blokken)
}

fn een_stelling(zicht: &Zicht, stelling: &Stelling) -> druk::Stelling {
    let versie = stelling.huidige();
    let spreker = |spreker: &Spreker| match spreker {
        Spreker::Persoon(persoon) => zicht.naam_van(*persoon),
        Spreker::Professional { naam, .. } | Spreker::Ander(naam) => naam.to_string(),
    };
    let bron = match versie.inhoud.bron() {
        Some(Bron::VanHorenZeggen { van }) => Some([&spreker(van), " vertelde dit over een ander"].concat()),
        Some(Bron::Persoon { van }) => Some([&spreker(van), " vertelde dit zelf"].concat()),
        Some(Bron::Document { titel, .. }) => Some(titel.to_string()),
        Some(Bron::Instrument(uitkomst)) => Some(uitkomst.naam.to_string()),
        Some(Bron::EigenWaarneming) => Some("zelf gezien of gehoord".to_owned()),
        None => versie.inhoud.van().map(spreker),
    };
    let wanneer = versie.inhoud.tijd().map(|tijd| match tijd {
        Tijd::Moment(moment) => {
            format!("{} om {:02}:{:02} uur", dag(moment.date()), moment.hour(), moment.minute())
        }
        Tijd::Dag(op) => dag(*op),
        Tijd::Tijdvak(vak) => match vak.tot() {
            Some(tot) => [&dag(vak.van()), " tot en met ", &dag(tot)].concat(),
            None => ["sinds ", &dag(vak.van())].concat(),
        },
    });
    let reacties = versie.wederhoor.values().filter_map(|wederhoor| {
        let gegeven = wederhoor.gegeven.last()?;
        let (uitkomst, tekst) = match &gegeven.uitkomst {
            Uitkomst::Geaccordeerd => (druk::Uitkomst::Akkoord, None),
            Uitkomst::Aangevuld(tekst) | Uitkomst::Gezegd(tekst) => (druk::Uitkomst::Aangevuld, Some(tekst)),
            Uitkomst::Weersproken(tekst) => (druk::Uitkomst::Weersproken, Some(tekst)),
            Uitkomst::GeenReactie => (druk::Uitkomst::GeenReactie, None),
            Uitkomst::Uitgesteld => (druk::Uitkomst::Uitgesteld, None),
        };
        Some(druk::Reactie {
            wie: zicht.naam_van(wederhoor.persoon),
            uitkomst,
            tekst: tekst.map(ToString::to_string),
            op: Some(dag_in_nederland(gegeven.op)),
        })
    });
    druk::Stelling {
        soort: stelling.soort().naam().to_owned(),
        tekst: versie.inhoud.tekst().to_string(),
        bron,
        wanneer,
        over: stelling.etiket.over.iter().map(|persoon| zicht.naam_van(*persoon)).collect(),
        opgeschreven: Some([&wie(zicht, &versie.auteur), ", ", &dag(dag_in_nederland(versie.op))].concat()),
        reacties: reacties.collect(),
    }
}

fn analyse(zicht: &Zicht) -> Option<Deel> {
    let inhoud = &zicht.analyse().werk;
    let mut regels: Vec<String> = inhoud
        .onderdelen
        .values()
        .map(|onderdeel| [onderdeel.item.soort().naam(), ": ", onderdeel.item.tekst().als_str()].concat())
        .collect();
    for (persoon, stemmen) in &inhoud.stemmen {
        regels.extend(
            stemmen.iter().map(|stem| [&zicht.naam_van(*persoon), " zegt: ", stem.tekst.als_str()].concat()),
        );
    }
    for (kind, belang) in &inhoud.belangen {
        regels.push(["in het belang van ", &zicht.naam_van(*kind), ": ", belang.tekst.als_str()].concat());
    }
    deel("Hoe het komt", if regels.is_empty() { Vec::new() } else { vec![Blok::Lijst(regels)] })
}

fn plan(zicht: &Zicht) -> Option<Deel> {
    let plannen = zicht.plan();
    let delen: Vec<Deel> =
        [("Het plan dat nu geldt", plannen.actief()), ("Wordt nog geschreven", plannen.in_wording())]
            .into_iter()
            .filter_map(|(kop, plan)| deel(kop, een_plan(zicht, plan?)))
            .collect();
    (!delen.is_empty()).then(|| Deel { kop: "Het plan".to_owned(), blokken: Vec::new(), delen })
}

fn eigenaar(zicht: &Zicht, eigenaar: &Eigenaar) -> String {
    match eigenaar {
        Eigenaar::Gezinslid(persoon) => zicht.naam_van(*persoon),
        Eigenaar::Professional { id, .. } => {
            professional(zicht, *id).map_or_else(onbekend, |wie| wie.naam.clone())
        }
        Eigenaar::Netwerk(naam) | Eigenaar::Organisatie(naam) => naam.to_string(),
    }
}

fn een_plan(zicht: &Zicht, plan: &Plan) -> Vec<Blok> {
    let mut regels = Vec::new();
    for (persoon, regel) in &plan.stemmen {
        match &regel.stem {
            Stem::Woorden(tekst) => {
                regels.push([&zicht.naam_van(*persoon), " zegt: ", tekst.als_str()].concat());
            }
            Stem::NietGegeven { omdat } => {
                regels.push([&zicht.naam_van(*persoon), " zei nog niets: ", omdat.als_str()].concat());
            }
        }
    }
    for oplossing in plan.oplossingen.values() {
        let antwoord = oplossing.antwoord.as_ref().map_or_else(String::new, |antwoord| {
            let gebruikt = if antwoord.gebruikt { " Gebruikt: " } else { " Niet gebruikt: " };
            [gebruikt, antwoord.omdat.als_str()].concat()
        });
        regels.push(["Idee: ", oplossing.tekst.als_str(), &antwoord].concat());
    }
    regels.extend(plan.doelen.values().map(|doel| ["Doel: ", doel.tekst.als_str()].concat()));
    regels.extend(plan.behoeften.values().map(|behoefte| {
        ["Nodig voor ", &zicht.naam_van(behoefte.van), ": ", behoefte.tekst.als_str()].concat()
    }));
    regels.extend(plan.inzetten.values().map(|inzet| {
        [
            &eigenaar(zicht, &inzet.eigenaar),
            ", voor ",
            &namen(zicht, inzet.voor.iter().copied()),
            ": ",
            inzet.tekst.als_str(),
        ]
        .concat()
    }));
    regels.extend(plan.afspraken.values().map(|afspraak| ["Afspraak: ", afspraak.tekst.als_str()].concat()));
    regels.extend(plan.geen_inzet.iter().map(|(persoon, regel)| {
        ["Geen hulp nodig voor ", &zicht.naam_van(*persoon), ": ", regel.omdat.als_str()].concat()
    }));
    if regels.is_empty() { Vec::new() } else { vec![Blok::Lijst(regels)] }
}

fn veiligheidsplan(zicht: &Zicht) -> Option<Deel> {
    let veiligheid = zicht.veiligheid();
    let delen: Vec<Deel> =
        [("Wat nu geldt", veiligheid.actief_plan()), ("Wordt nog geschreven", veiligheid.plan_in_wording())]
            .into_iter()
            .filter_map(|(kop, plan)| deel(kop, een_veiligheidsplan(zicht, plan?)))
            .collect();
    (!delen.is_empty()).then(|| Deel { kop: "Het veiligheidsplan".to_owned(), blokken: Vec::new(), delen })
}

fn een_veiligheidsplan(zicht: &Zicht, plan: &Veiligheidsplan) -> Vec<Blok> {
    let mut regels: Vec<String> = plan
        .onveiligheid
        .iter()
        .map(|(persoon, regel)| {
            ["Wat onveilig is voor ", &zicht.naam_van(*persoon), ": ", regel.tekst.als_str()].concat()
        })
        .collect();
    regels.extend(plan.voorwaarden.values().map(|regel| ["Voorwaarde: ", regel.tekst.als_str()].concat()));
    regels.extend(plan.afspraken.values().map(|regel| {
        [
            &eigenaar(zicht, &regel.wie),
            ": ",
            regel.wat.als_str(),
            " (",
            regel.wanneer.als_str(),
            "). Als het misgaat: ",
            regel.als_het_misgaat.als_str(),
        ]
        .concat()
    }));
    regels.extend(plan.signalen.values().map(|regel| {
        [regel.trede.naam(), ": ", regel.waaraan.als_str(), ". Dan: ", regel.wat_dan.als_str()].concat()
    }));
    regels.extend(
        plan.noodcontacten
            .values()
            .map(|regel| ["Bel ", regel.naam.als_str(), ": ", regel.telefoon.als_str()].concat()),
    );
    regels.extend(
        plan.steunfiguren
            .values()
            .map(|regel| [regel.naam.als_str(), " helpt: ", regel.wat.als_str()].concat()),
    );
    regels.extend(plan.kindversie.iter().map(|versie| ["Voor kinderen: ", versie.tekst.als_str()].concat()));
    if regels.is_empty() { Vec::new() } else { vec![Blok::Lijst(regels)] }
}

fn cijfers(zicht: &Zicht) -> Option<Deel> {
    let rijen: Vec<Vec<String>> = zicht
        .veiligheid()
        .cijfers()
        .iter()
        .map(|regel| {
            let gever = match regel.gever {
                Cijfergever::Zelf => "zelf".to_owned(),
                Cijfergever::Professional(id) => {
                    professional(zicht, id).map_or_else(onbekend, |wie| wie.naam.clone())
                }
            };
            let woorden = regel.woorden.as_ref().map_or_else(String::new, ToString::to_string);
            vec![dag(regel.op), zicht.naam_van(regel.over), regel.cijfer.to_string(), gever, woorden]
        })
        .collect();
    let koppen = ["Dag", "Over", "Cijfer", "Gegeven door", "Woorden"].map(str::to_owned).to_vec();
    deel(
        "Hoe veilig het is",
        if rijen.is_empty() {
            Vec::new()
        } else {
            vec![Blok::Tabel(Tabel { bijschrift: None, koppen, rijen })]
        },
    )
}

fn besluiten(zicht: &Zicht) -> Option<Deel> {
    let blokken = zicht
        .besluiten()
        .map(|besluit| {
            Blok::Alinea(
                [&dag(besluit.op), ": ", besluit.wat.als_str(), " Waarom: ", besluit.motivering.als_str()]
                    .concat(),
            )
        })
        .chain(zicht.maatregelen().iter().map(|maatregel| {
            Blok::Alinea(
                [
                    "Maatregel van ",
                    &dag(maatregel.van),
                    " tot ",
                    &dag(maatregel.tot),
                    ": ",
                    maatregel.beschikking.als_str(),
                ]
                .concat(),
            )
        }));
    deel("Besluiten", blokken.collect())
}

fn bijdragen(zicht: &Zicht) -> Option<Deel> {
    let mut blokken = Vec::new();
    for (persoon, verhaal) in zicht.bijdragen().verhalen() {
        if let Some(tekst) = verhaal.tekst() {
            blokken.push(Blok::Alinea(
                ["Verhaal van ", &zicht.naam_van(persoon), ": ", tekst.als_str()].concat(),
            ));
        }
    }
    for bijdrage in zicht.bijdragen().alle() {
        blokken.push(Blok::Alinea(een_bijdrage(bijdrage)));
    }
    deel("Wat u zelf inbracht", blokken)
}

fn een_bijdrage(bijdrage: &Bijdrage) -> String {
    let tekst = bijdrage.tekst().map_or_else(String::new, ToString::to_string);
    let bestand = bijdrage
        .bijlage
        .as_ref()
        .map_or_else(String::new, |bijlage| [" (", bijlage.beschrijving.als_str(), ")"].concat());
    let antwoord = bijdrage
        .antwoord
        .as_ref()
        .map_or_else(String::new, |antwoord| [" Antwoord: ", antwoord.omdat.als_str()].concat());
    [bijdrage.soort.naam(), ": ", &tekst, &bestand, &antwoord].concat()
}

fn rechten(zicht: &Zicht) -> Option<Deel> {
    let mut blokken: Vec<Blok> = zicht
        .rechten()
        .verklaringen()
        .filter_map(|verklaring| {
            let tekst = verklaring.tekst()?;
            Some(Blok::Alinea(
                ["Verklaring van ", &zicht.naam_van(verklaring.van), ": ", tekst.als_str()].concat(),
            ))
        })
        .collect();
    blokken.extend(
        zicht.rechten().verzoeken().into_iter().map(|verzoek| Blok::Alinea(een_verzoek(zicht, verzoek))),
    );
    for een in zicht.toestemmingen().alle() {
        let vraag = &een.vraag;
        let standen = een.antwoorden().map(|(persoon, _)| {
            let stand: Stand = een.stand(persoon, zicht.vandaag());
            [&zicht.naam_van(persoon), ": ", stand.naam()].concat()
        });
        let standen = standen.collect::<Vec<_>>().join("; ");
        blokken.push(Blok::Alinea(
            [
                "Toestemming (",
                vraag.doel.naam(),
                ") tot en met ",
                &dag(vraag.tot),
                ". ",
                vraag.uitleg.als_str(),
                " ",
                &standen,
            ]
            .concat(),
        ));
    }
    deel("Uw rechten", blokken)
}

fn een_verzoek(zicht: &Zicht, verzoek: &Verzoek) -> String {
    let mut tekst =
        [&dag(verzoek.op), ": ", verzoek.soort.naam(), ", over ", &zicht.naam_van(verzoek.voor), "."]
            .concat();
    if let Some(woorden) = &verzoek.toelichting {
        tekst.push(' ');
        tekst.push_str(woorden);
    }
    for deel in verzoek.delen.values() {
        let stand = match &deel.stand {
            Deelstand::Besloten { besluit, .. } => {
                ["besloten op ", &dag(besluit.op), ": ", besluit.reden.als_str()].concat()
            }
            Deelstand::NietBevoegd { reden, .. } => reden.to_string(),
            Deelstand::Bevoegdheid(_) | Deelstand::Open => {
                ["antwoord uiterlijk ", &dag(deel.laatste_dag())].concat()
            }
        };
        tekst.push_str(&[" ", &deel.bronhouder.naam, ": ", &stand, "."].concat());
    }
    tekst
}
