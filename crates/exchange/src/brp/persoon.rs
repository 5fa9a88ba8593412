//! Reads one person record: its own data, and whom it names.

use naast_domain::gebied::Postcode;
use naast_domain::persoon::{
    Bsn, DatumFout, Geboortedatum, GeboortedatumFout, Geslacht, Naam, NaamDelen, NaamFout, Naamdeel,
    Naamgebruik, OnvolledigeDatum, Partnernaam,
};

use super::gelezen::{
    Adressoort, GelezenAdres, GelezenPersoon, Gezagsuitspraak, Herkomst, Inschrijving, Leesopties,
    Opschorting,
};
use super::veld::Veld;
use crate::Pad;

/// Digits by which records point at each other; also kept when the elfproef fails, so that a family does not fall
/// apart over one wrong digit.
pub(crate) type Verwijzing = String;

/// A person and whom he names.
pub(crate) struct RuwPersoon {
    pub pad: Pad,
    pub verwijzing: Option<Verwijzing>,
    pub gelezen: GelezenPersoon,
    pub ouders: Vec<Genoemd>,
    pub partners: Vec<GenoemdePartner>,
    pub kinderen: Vec<Genoemd>,
    pub gezag: Vec<RuwGezag>,
}

/// A relative as named in somebody else's record.
pub(crate) struct Genoemd {
    pub pad: Pad,
    pub verwijzing: Option<Verwijzing>,
    pub bsn: Option<Bsn>,
    pub naam: Option<Naam>,
    pub geboortedatum: Geboortedatum,
    pub geslacht: Geslacht,
    /// since when the family tie exists
    pub sinds: Option<OnvolledigeDatum>,
}

/// A partner as named in somebody else's record.
pub(crate) struct GenoemdePartner {
    pub wie: Genoemd,
    pub van: Option<OnvolledigeDatum>,
    pub tot: Option<OnvolledigeDatum>,
}

/// A statement about gezag.
pub(crate) struct RuwGezag {
    pub pad: Pad,
    pub uitspraak: Gezagsuitspraak,
    pub minderjarige: Option<Verwijzing>,
    pub ouders: Vec<(Pad, Verwijzing)>,
    /// `None`: a guardian who is not named
    pub derden: Vec<(Pad, Option<Verwijzing>)>,
}

/// Reads a record. `None`: there is nothing by which to know this person; that has been reported.
pub(crate) fn lees_persoon(veld: &Veld<'_>, opties: &Leesopties) -> Option<RuwPersoon> {
    let partners: Vec<GenoemdePartner> = veld.lijst("partners", "partner").iter().map(lees_partner).collect();
    let (verwijzing, bsn) = lees_bsn(veld, true);
    let naam = lees_eigen_naam(veld, &partners)?;
    let geboortedatum = lees_geboortedatum(veld, Some(opties));
    let overleden_op = lees_overlijden(veld);
    let opschorting = lees_opschorting(veld);
    // Some records only say so in the reason for suspension.
    let overleden_op = overleden_op.or_else(|| {
        opschorting.filter(|(reden, _)| *reden == Opschorting::Overlijden).map(|(_, datum)| datum)
    });
    let (adres, adres_sinds) = lees_verblijfplaats(veld);
    Some(RuwPersoon {
        pad: veld.pad.clone(),
        verwijzing,
        gelezen: GelezenPersoon {
            herkomst: Herkomst::EigenRegistratie,
            bsn,
            naam,
            geboortedatum,
            geslacht: lees_geslacht(veld),
            overleden_op,
            opschorting,
            inschrijving: lees_inschrijving(veld),
            adres,
            adres_sinds,
            geheim: veld.vlag("geheimhoudingPersoonsgegevens"),
        },
        ouders: veld.lijst("ouders", "ouder").iter().map(lees_genoemde).collect(),
        partners,
        kinderen: veld.lijst("kinderen", "kind").iter().map(lees_genoemde).collect(),
        gezag: veld.lijst("gezag", "gezag").iter().filter_map(lees_gezag).collect(),
    })
}

fn lees_bsn(veld: &Veld<'_>, verwacht: bool) -> (Option<Verwijzing>, Option<Bsn>) {
    const NAAM: &str = "burgerservicenummer";
    let pad = veld.pad_van(NAAM);
    let Some(tekst) = veld.tekst(NAAM, 20) else {
        if verwacht && veld.waarde(NAAM).is_none() {
            veld.meldingen.let_op(&pad, "Bij deze persoon staat geen burgerservicenummer.");
        }
        return (None, None);
    };
    match Bsn::lees(&tekst) {
        Ok(bsn) => (Some(bsn.cijfers()), Some(bsn)),
        Err(fout) => {
            veld.meldingen.fout(&pad, fout.to_string());
            (Some(tekst), None)
        }
    }
}

/// The number another record is pointed at with; what is wrong with it is reported where that record stands.
fn lees_verwijzing(veld: &Veld<'_>) -> Option<Verwijzing> {
    let tekst = veld.tekst("burgerservicenummer", 20)?;
    Some(Bsn::lees(&tekst).map_or(tekst, |bsn| bsn.cijfers()))
}

fn lees_eigen_naam(veld: &Veld<'_>, partners: &[GenoemdePartner]) -> Option<Naam> {
    let pad = veld.pad_van("naam");
    let Some(naam) = veld.object("naam") else {
        if veld.waarde("naam").is_none() {
            veld.meldingen.meld(
                &pad,
                crate::Ernst::NietGelezen,
                "Deze persoon heeft geen naam en is niet gelezen.",
            );
        }
        return None;
    };
    let mut delen = naamdelen(&naam);
    if let Some(code) = naam.code("aanduidingNaamgebruik") {
        match Naamgebruik::uit_brp_code(&code) {
            Some(gebruik) => delen.naamgebruik = gebruik,
            None => veld.meldingen.let_op(
                &naam.pad_van("aanduidingNaamgebruik"),
                "Deze code voor naamgebruik bestaat niet. De eigen naam is gebruikt.",
            ),
        }
    }
    if delen.naamgebruik != Naamgebruik::Eigen {
        delen.partnernaam =
            partners.last().and_then(|partner| partner.wie.naam.as_ref()).map(|naam| Partnernaam {
                voorvoegsel: naam.voorvoegsel().map(str::to_owned),
                geslachtsnaam: naam.geslachtsnaam().to_owned(),
            });
    }
    let gelezen = maak_naam(&naam, delen);
    if gelezen.is_none() {
        veld.meldingen.meld(
            &pad,
            crate::Ernst::NietGelezen,
            "Deze persoon heeft geen bruikbare naam en is niet gelezen.",
        );
    }
    gelezen
}

fn naamdelen(naam: &Veld<'_>) -> NaamDelen {
    // One character more than the domain allows: its own message then says that the field is too long.
    const RUIM: usize = 1_000;
    NaamDelen {
        voornamen: naam.tekst("voornamen", RUIM).filter(|voornamen| voornamen != ".").unwrap_or_default(),
        voorvoegsel: naam.tekst("voorvoegsel", RUIM),
        geslachtsnaam: naam.tekst("geslachtsnaam", RUIM).unwrap_or_default(),
        ..NaamDelen::default()
    }
}

/// Makes a name; a part that cannot be one is reported and left out, and the rest is tried again.
fn maak_naam(veld: &Veld<'_>, mut delen: NaamDelen) -> Option<Naam> {
    loop {
        match Naam::nieuw(delen.clone()) {
            Ok(naam) => return Some(naam),
            Err(NaamFout::Leeg) => return None,
            Err(fout) => {
                let (naam, weg): (&'static str, &mut dyn FnMut(&mut NaamDelen)) = match fout.veld() {
                    Naamdeel::Voornamen => ("voornamen", &mut |delen| delen.voornamen.clear()),
                    Naamdeel::Voorvoegsel => ("voorvoegsel", &mut |delen| delen.voorvoegsel = None),
                    Naamdeel::Geslachtsnaam => ("geslachtsnaam", &mut |delen| delen.geslachtsnaam.clear()),
                    Naamdeel::Roepnaam => ("roepnaam", &mut |delen| delen.roepnaam = None),
                    Naamdeel::Partnernaam => ("partners", &mut |delen| delen.partnernaam = None),
                };
                veld.meldingen.fout(&veld.pad_van(naam), fout.to_string());
                weg(&mut delen);
            }
        }
    }
}

fn lees_geboortedatum(veld: &Veld<'_>, eigen: Option<&Leesopties>) -> Geboortedatum {
    let geboorte = veld.object("geboorte");
    let pad = veld.pad_van("geboorte").veld("datum");
    let datum = match geboorte.as_ref().map(|geboorte| geboorte.datum("datum")) {
        Some(Ok(Some(datum))) => Geboortedatum::from(datum),
        // The fault has been reported with the date.
        Some(Err(())) => return Geboortedatum::Onbekend,
        None | Some(Ok(None)) => {
            if eigen.is_some() {
                veld.meldingen
                    .fout(&pad, "Bij deze persoon staat geen geboortedatum. Vul hem aan in het dossier.");
            }
            return Geboortedatum::Onbekend;
        }
    };
    let Some(opties) = eigen else { return datum };
    match datum.controleer_op(opties.peildatum) {
        Ok(()) => datum,
        Err(fout @ (GeboortedatumFout::InDeToekomst | GeboortedatumFout::TeOud)) => {
            veld.meldingen.fout(&pad, fout.to_string());
            Geboortedatum::Onbekend
        }
        Err(GeboortedatumFout::Datum(DatumFout::Leeg | _) | GeboortedatumFout::Schatting) => {
            Geboortedatum::Onbekend
        }
    }
}

fn lees_geslacht(veld: &Veld<'_>) -> Geslacht {
    let Some(code) = veld.code("geslacht") else { return Geslacht::Onbekend };
    Geslacht::uit_brp_code(&code).unwrap_or_else(|| {
        veld.meldingen.let_op(
            &veld.pad_van("geslacht"),
            "Deze code voor geslacht bestaat niet. Er staat nu: niet bekend.",
        );
        Geslacht::Onbekend
    })
}

fn lees_overlijden(veld: &Veld<'_>) -> Option<OnvolledigeDatum> {
    let overlijden = veld.object("overlijden")?;
    Some(overlijden.datum("datum").ok().flatten().unwrap_or(OnvolledigeDatum::Onbekend))
}

fn lees_opschorting(veld: &Veld<'_>) -> Option<(Opschorting, OnvolledigeDatum)> {
    let opschorting = veld.object("opschortingBijhouding")?;
    let reden = match opschorting.code("reden")?.as_str() {
        "O" => Opschorting::Overlijden,
        "E" => Opschorting::Emigratie,
        "F" => {
            veld.meldingen.let_op(
                &opschorting.pad,
                "De gemeente heeft deze inschrijving als fout aangemerkt. Controleer of deze persoon bij het gezin hoort.",
            );
            Opschorting::FoutieveInschrijving
        }
        _ => Opschorting::Anders,
    };
    Some((reden, opschorting.datum("datum").ok().flatten().unwrap_or(OnvolledigeDatum::Onbekend)))
}

fn lees_inschrijving(veld: &Veld<'_>) -> Inschrijving {
    match veld.code("gemeenteVanInschrijving") {
        Some(code) if code == "1999" => Inschrijving::Rni,
        Some(code) if code.len() == 4 && code.bytes().all(|teken| teken.is_ascii_digit()) => {
            Inschrijving::Gemeente(code)
        }
        Some(_) => {
            veld.meldingen.let_op(
                &veld.pad_van("gemeenteVanInschrijving"),
                "Deze gemeentecode bestaat niet uit vier cijfers.",
            );
            Inschrijving::Onbekend
        }
        None => Inschrijving::Onbekend,
    }
}

fn lees_verblijfplaats(veld: &Veld<'_>) -> (Option<GelezenAdres>, Option<OnvolledigeDatum>) {
    let Some(buiten) = veld.object("verblijfplaats") else { return (None, None) };
    // The BRP API puts the parts of the address one level deeper than the older form.
    let binnen = buiten.object("verblijfadres").unwrap_or_else(|| buiten.clone());
    let in_onderzoek = buiten.waarde("inOnderzoek").is_some() || binnen.waarde("inOnderzoek").is_some();
    if in_onderzoek {
        veld.meldingen.let_op(&buiten.pad, "De gemeente onderzoekt of dit adres klopt.");
    }
    let sinds = |naam| buiten.datum(naam).ok().flatten().filter(|datum| *datum != OnvolledigeDatum::Onbekend);
    let land = binnen.code("land");
    let regels: Vec<String> =
        ["regel1", "regel2", "regel3"].into_iter().filter_map(|regel| binnen.tekst(regel, 200)).collect();
    if land.is_some() || !regels.is_empty() {
        let sinds = sinds("datumAanvangAdresBuitenland").or_else(|| sinds("datumVan"));
        let land = binnen.omschrijving("land").filter(|land| land != "0000");
        // "0000" without lines: gone, nobody knows where.
        let adres = (land.is_some() || !regels.is_empty()).then_some(GelezenAdres {
            soort: Adressoort::Buitenland,
            straat: String::new(),
            huisnummer: String::new(),
            postcode: None,
            plaats: String::new(),
            regels,
            land,
            in_onderzoek,
        });
        return (adres, sinds);
    }
    let straat = binnen
        .tekst("naamOpenbareRuimte", 200)
        .or_else(|| binnen.tekst("straat", 200))
        .or_else(|| binnen.tekst("korteStraatnaam", 200));
    let plaats = binnen.tekst("woonplaats", 200);
    let adres =
        (straat.is_some() || plaats.is_some() || binnen.waarde("postcode").is_some()).then(|| GelezenAdres {
            soort: match buiten.code("functieAdres").as_deref() {
                Some("B") => Adressoort::Briefadres,
                _ => Adressoort::Woonadres,
            },
            straat: straat.unwrap_or_default(),
            huisnummer: huisnummer(&binnen),
            postcode: lees_postcode(&binnen),
            plaats: plaats.unwrap_or_default(),
            regels: Vec::new(),
            land: None,
            in_onderzoek,
        });
    (adres, sinds("datumAanvangAdreshouding").or_else(|| sinds("datumVan")))
}

fn lees_postcode(veld: &Veld<'_>) -> Option<Postcode> {
    veld.tekst("postcode", 20)?
        .parse()
        .map_err(|fout: naast_domain::gebied::PostcodeFout| {
            veld.meldingen.fout(&veld.pad_van("postcode"), fout.to_string());
        })
        .ok()
}

/// "19", "108 A", "20-H": number, letter, and the addition after a hyphen.
fn huisnummer(veld: &Veld<'_>) -> String {
    let mut huisnummer = veld.tekst("huisnummer", 10).unwrap_or_default();
    if let Some(letter) = veld.tekst("huisletter", 10) {
        huisnummer = format!("{huisnummer} {letter}");
    }
    if let Some(toevoeging) = veld.tekst("huisnummertoevoeging", 10) {
        huisnummer = format!("{huisnummer}-{toevoeging}");
    }
    huisnummer
}

fn lees_genoemde(veld: &Veld<'_>) -> Genoemd {
    let (verwijzing, bsn) = lees_bsn(veld, false);
    let sinds = veld.datum("datumIngangFamilierechtelijkeBetrekking").ok().flatten();
    if veld.waarde("inOnderzoek").is_some() {
        veld.meldingen.let_op(&veld.pad, "De gemeente onderzoekt of dit gegeven klopt.");
    }
    Genoemd {
        pad: veld.pad.clone(),
        verwijzing,
        bsn,
        naam: veld.object("naam").and_then(|naam| maak_naam(&naam, naamdelen(&naam))),
        geboortedatum: lees_geboortedatum(veld, None),
        geslacht: lees_geslacht(veld),
        sinds: sinds.filter(|datum| *datum != OnvolledigeDatum::Onbekend),
    }
}

fn lees_partner(veld: &Veld<'_>) -> GenoemdePartner {
    let van =
        veld.object("aangaanHuwelijkPartnerschap").and_then(|begin| begin.datum("datum").ok().flatten());
    let tot = veld
        .object("ontbindingHuwelijkPartnerschap")
        .map(|einde| einde.datum("datum").ok().flatten().unwrap_or(OnvolledigeDatum::Onbekend));
    GenoemdePartner {
        wie: lees_genoemde(veld),
        van: van.filter(|datum| *datum != OnvolledigeDatum::Onbekend),
        tot,
    }
}

fn lees_gezag(veld: &Veld<'_>) -> Option<RuwGezag> {
    let uitspraak = match veld.tekst("type", 100).as_deref() {
        Some("TweehoofdigOuderlijkGezag" | "GezamenlijkOuderlijkGezag") => Gezagsuitspraak::Tweehoofdig,
        Some("EenhoofdigOuderlijkGezag") => Gezagsuitspraak::Eenhoofdig,
        Some("GezamenlijkGezag") => Gezagsuitspraak::OuderMetDerde,
        Some("Voogdij") => Gezagsuitspraak::Voogdij,
        Some("TijdelijkGeenGezag") => Gezagsuitspraak::TijdelijkGeen,
        Some("GezagNietTeBepalen") => Gezagsuitspraak::NietTeBepalen,
        _ => {
            veld.meldingen.fout(
                &veld.pad_van("type"),
                "Deze soort gezag is niet bekend. Leg het gezag met de hand vast, met de bron.",
            );
            return None;
        }
    };
    let minderjarige = veld.object("minderjarige").and_then(|kind| lees_verwijzing(&kind));
    let ouders = veld
        .lijst("ouders", "ouder")
        .into_iter()
        .chain(veld.object("ouder"))
        .filter_map(|ouder| lees_verwijzing(&ouder).map(|verwijzing| (ouder.pad, verwijzing)))
        .collect();
    let derden = veld
        .lijst("derden", "derde")
        .into_iter()
        .chain(veld.object("derde"))
        .map(|derde| (derde.pad.clone(), lees_verwijzing(&derde)))
        .collect();
    Some(RuwGezag { pad: veld.pad.clone(), uitspraak, minderjarige, ouders, derden })
}
