//! Reads `regions/*.toml`: every field of §4, all faults at once, in Dutch.

use super::codes::{Lezing, MdoRitme, NaTriage, Regiosoort};
use super::configuratie::{
    Aanname, Configuratie, Doelgroep, Duoafspraak, Instroomregel, Mdo, Partner, Team, Teamplek, Voorbehoud,
    Vraagstuk,
};
use super::deelgebied::Gebied;
use super::duo::Duoregel;
use super::regio::{Bron, Regio, RegioFout};
use super::regio_id::RegioId;
use super::wacht;
use crate::regels::{Bevoegdheid, Geldigheid, Tabel, Verslag};

pub(super) fn lees(bestandsnaam: &str, tekst: &str) -> Result<Regio, RegioFout> {
    Verslag::nieuw(bestandsnaam, wacht::verbod).lees(tekst, |bestand| {
        let regio = Regio {
            id: lees_id(bestand),
            naam: bestand.tekst("naam"),
            bijnaam: bestand.tekst_of_niets("bijnaam"),
            aliassen: bestand.teksten("aliassen"),
            soort: bestand.code("soort"),
            pilot: bestand.tekst_of_niets("pilot"),
            tranche: bestand.getal_of_niets("tranche", 1, 2),
            gestart_in_bron: bestand.tekst("gestart_in_bron"),
            veiligheidsregios: bestand.teksten("veiligheidsregios"),
            bronnen: bestand.tabellen("bronnen", lees_bron),
            versies: bestand.tabellen("versies", lees_versie),
        };
        controleer_regio(bestand, &regio);
        regio
    })
}

fn lees_id(bestand: &Tabel<'_>) -> RegioId {
    let tekst = bestand.tekst("id");
    if tekst.is_empty() {
        return RegioId::plaatshouder();
    }
    tekst.parse().unwrap_or_else(|fout| {
        bestand.meld("id", format!("{fout}"));
        RegioId::plaatshouder()
    })
}

fn controleer_regio(bestand: &Tabel<'_>, regio: &Regio) {
    let is_proeftuin = regio.soort == Regiosoort::Proeftuin;
    let geldig = |pilot: &str| {
        let nummer = pilot
            .strip_prefix("P-")
            .filter(|nummer| nummer.len() == 2)
            .and_then(|nummer| nummer.parse().ok());
        nummer.is_some_and(|nummer: u8| (1..=11).contains(&nummer))
    };
    match (&regio.pilot, is_proeftuin) {
        (None, true) => bestand.meld("pilot", "Een proeftuin heeft een nummer: P-01 tot en met P-11."),
        (Some(_), false) => {
            bestand.meld("pilot", "Een programmaregio is geen proeftuin en heeft geen nummer.");
        }
        (Some(pilot), true) if !geldig(pilot) => {
            bestand
                .meld("pilot", format!("\u{201c}{pilot}\u{201d} is geen nummer van P-01 tot en met P-11."));
        }
        _ => {}
    }
    if regio.tranche.is_some() != is_proeftuin {
        bestand.meld("tranche", "Een proeftuin heeft een tranche (1 of 2), een programmaregio niet.");
    }
    if regio.bronnen.is_empty() {
        bestand.meld("bronnen", "Noem minstens één bron met een citaat.");
    }
    if regio.versies.is_empty() {
        bestand.meld("versies", "Een regio heeft minstens één versie.");
    }
    for (i, (eerder, later)) in regio.versies.iter().zip(regio.versies.iter().skip(1)).enumerate() {
        let veld = format!("versies[{}].geldig_van", i + 1);
        if later.geldigheid.van <= eerder.geldigheid.van {
            bestand.meld(&veld, "Zet de versies op volgorde van datum, de oudste eerst.");
        } else if eerder.geldigheid.overlapt(&later.geldigheid) {
            bestand
                .meld(&veld, "Deze versie begint voor de vorige is gestopt. Zet geldig_tot bij de vorige.");
        }
    }
    for (i, versie) in regio.versies.iter().enumerate() {
        if regio.versies.iter().take(i).any(|ander| ander.versie == versie.versie) {
            bestand.meld(&format!("versies[{i}].versie"), format!("Versie {} is er al.", versie.versie));
        }
    }
}

fn lees_bron(tabel: &Tabel<'_>) -> Bron {
    let bron = Bron {
        seed: tabel.tekst("seed"),
        bestand: tabel.tekst("bestand"),
        plaats: tabel.tekst("plaats"),
        datum: tabel.datum_of_niets("datum"),
        datum_in_bron: tabel.tekst_of_niets("datum_in_bron"),
        citaat: tabel.tekst("citaat"),
        velden: tabel.teksten("velden"),
    };
    if bron.datum.is_none() && bron.datum_in_bron.is_none() {
        tabel.meld("datum", "Noem de datum van de bron, of zeg in datum_in_bron wat erover bekend is.");
    }
    bron
}

fn lees_plekken(tabel: &Tabel<'_>, veld: &'static str) -> Vec<Teamplek> {
    tabel.tabellen(veld, |plek| Teamplek { functie: plek.code("functie"), naam: plek.tekst("naam") })
}

fn lees_versie(tabel: &Tabel<'_>) -> Configuratie {
    let versie = Configuratie {
        versie: tabel.tekst("versie"),
        geldigheid: Geldigheid::lees(tabel),
        datum_toelichting: tabel.tekst_of_niets("datum_toelichting"),
        voorlopig_tot: tabel.datum_of_niets("voorlopig_tot"),
        rechtsmodus: tabel.code("rechtsmodus"),
        fase: tabel.code("fase"),
        team_label: tabel.tekst("team_label"),
        team_labels_ook: tabel.teksten("team_labels_ook"),
        teammodel: tabel.code("teammodel"),
        teams: tabel
            .tabellen("teams", |team| Team { naam: team.tekst("naam"), opdracht: team.tekst("opdracht") }),
        gebieden: tabel.tabellen("gebieden", Gebied::lees),
        organisaties: tabel.tabellen("organisaties", |partner| Partner {
            naam: partner.tekst("naam"),
            soort: partner.code("soort"),
        }),
        rollen: lees_plekken(tabel, "rollen"),
        kernteam: lees_plekken(tabel, "kernteam"),
        schil_vast: lees_plekken(tabel, "schil_vast"),
        schil_flexibel: lees_plekken(tabel, "schil_flexibel"),
        consultatie: lees_plekken(tabel, "consultatie"),
        duo: lees_duo(tabel),
        dossierhouder: tabel.code("dossierhouder"),
        instroom: lees_instroom(tabel),
        doelgroep: lees_doelgroep(tabel),
        mdo: lees_mdo(tabel),
        rvt_modi: tabel.codes("rvt_modi"),
        voorbehouden_bevoegdheden: tabel.tabellen("voorbehouden_bevoegdheden", |voorbehoud| Voorbehoud {
            bevoegdheid: voorbehoud.code("bevoegdheid"),
            plaats: voorbehoud.code("plaats"),
            toelichting: voorbehoud.tekst("toelichting"),
        }),
        toetser_mag_teamlid_zijn: tabel.ja_nee("toetser_mag_teamlid_zijn"),
        toetser_mag_behandelaar_zijn: tabel.ja_nee("toetser_mag_behandelaar_zijn"),
        gi_uitvoering: tabel.code("gi_uitvoering"),
        jeugdreclassering: tabel.code("jeugdreclassering"),
        vrouwenopvang_in_team: tabel.ja_nee("vrouwenopvang_in_team"),
        verborgen_verblijf_standaard: tabel.ja_nee("verborgen_verblijf_standaard"),
        veiligheidskaart_bij_elke_overgang: tabel.ja_nee("veiligheidskaart_bij_elke_overgang"),
        instrumenten: tabel.teksten("instrumenten"),
        vraagstukken: tabel.tabellen("vraagstukken", lees_vraagstuk),
        specifieke_opdracht: tabel.teksten("specifieke_opdracht"),
        veranderstrategie: tabel.tekst("veranderstrategie"),
        governance: tabel.teksten("governance"),
        leren: tabel.teksten("leren"),
        stand_van_zaken: tabel.teksten("stand_van_zaken"),
        aannamen: tabel.tabellen("aannamen", |aanname| Aanname {
            veld: aanname.tekst("veld"),
            tekst: aanname.tekst("tekst"),
            merk: aanname.code("merk"),
        }),
    };
    controleer_versie(tabel, &versie);
    versie
}

fn lees_duo(tabel: &Tabel<'_>) -> Duoafspraak {
    let gelezen = tabel
        .tabel("duo", |duo| Duoafspraak { regel: duo.code("regel"), toelichting: duo.tekst("toelichting") });
    gelezen.unwrap_or(Duoafspraak { regel: Duoregel::Geen, toelichting: String::new() })
}

fn lees_instroom(tabel: &Tabel<'_>) -> Instroomregel {
    let gelezen = tabel.tabel("instroom", |instroom| Instroomregel {
        na_triage: instroom.code("na_triage"),
        erbij_halen: instroom.codes("erbij_halen"),
        toelichting: instroom.tekst("toelichting"),
    });
    gelezen.unwrap_or(Instroomregel {
        na_triage: NaTriage::NietGenoemd,
        erbij_halen: Vec::new(),
        toelichting: String::new(),
    })
}

fn lees_doelgroep(tabel: &Tabel<'_>) -> Doelgroep {
    let gelezen = tabel.tabel("doelgroep", |doelgroep| Doelgroep {
        omschrijving: doelgroep.tekst("omschrijving"),
        alle_leeftijden: doelgroep.ja_nee("alle_leeftijden"),
        zonder_kinderen: doelgroep.ja_nee("zonder_kinderen"),
    });
    gelezen.unwrap_or(Doelgroep { omschrijving: String::new(), alle_leeftijden: true, zonder_kinderen: true })
}

fn lees_mdo(tabel: &Tabel<'_>) -> Mdo {
    let gelezen =
        tabel.tabel("mdo", |mdo| Mdo { ritme: mdo.code("ritme"), toelichting: mdo.tekst("toelichting") });
    gelezen.unwrap_or(Mdo { ritme: MdoRitme::NietGenoemd, toelichting: String::new() })
}

fn lees_vraagstuk(tabel: &Tabel<'_>) -> Vraagstuk {
    let vraagstuk = Vraagstuk {
        code: tabel.tekst("code"),
        naam: tabel.tekst("naam"),
        ruwe_kolom_a: tabel.getal_of_niets("ruwe_kolom_a", 1, 12),
        ruwe_kolom_b: tabel.getal_of_niets("ruwe_kolom_b", 1, 12),
        gekozen_lezing: tabel.code("gekozen_lezing"),
        zekerheid: tabel.code("zekerheid"),
        onderbouwing: tabel.tekst_of_niets("onderbouwing"),
    };
    if vraagstuk.gekozen_lezing == Lezing::A && vraagstuk.onderbouwing.is_none() {
        tabel.meld("onderbouwing", "Leg uit waarom hier de gedrukte kolom is gekozen.");
    }
    vraagstuk
}

fn controleer_versie(tabel: &Tabel<'_>, versie: &Configuratie) {
    if versie.gebieden.is_empty() {
        tabel.meld("gebieden", "Noem minstens één gebied.");
    }
    for (i, gebied) in versie.gebieden.iter().enumerate() {
        if versie.gebieden.iter().take(i).any(|ander| ander.id == gebied.id) {
            tabel.meld(&format!("gebieden[{i}].id"), format!("Gebied {} is er al.", gebied.id));
        }
    }
    if versie.toetser_mag_behandelaar_zijn {
        tabel.meld(
            "toetser_mag_behandelaar_zijn",
            "Dit kan een regio niet aanzetten: de toetser behandelt dit gezin nooit zelf (INV-7). Kies false.",
        );
    }
    if versie.vrouwenopvang_in_team && !versie.verborgen_verblijf_standaard {
        tabel.meld(
            "verborgen_verblijf_standaard",
            "Zit de vrouwenopvang in het team, dan is een verblijfplaats standaard verborgen (INV-20). Kies true.",
        );
    }
    for bevoegdheid in [Bevoegdheid::ToetsEersteMaatregel, Bevoegdheid::VerzoekOts] {
        if !versie.voorbehouden_bevoegdheden.iter().any(|voorbehoud| voorbehoud.bevoegdheid == bevoegdheid) {
            tabel.meld(
                "voorbehouden_bevoegdheden",
                format!("{bevoegdheid} blijft altijd voorbehouden (R-109, INV-7). Zet die in de lijst."),
            );
        }
    }
}
