//! Families from the BRP (Haal Centraal), read from JSON.
//!
//! Two shapes are understood: a list of families that are each a list of people, as the RvIG test families come, and
//! one answer of the BRP API with `personen`. Both spellings of dates and addresses are read: the flat one of the older
//! test data (`"20150101"`) and the typed one of the API (`{"type": "Datum", "datum": "2015-01-01"}`).
//!
//! What is *not* read, on purpose: place and country of birth, nationality, travel documents. A dossier does not need
//! them (as little data as needed). Parents of adults and grown-up children who are only named are left out too, unless
//! [`Leesopties::ruime_familie`] asks for them.

mod familie;
mod gelezen;
mod gezag;
mod persoon;
mod rollen;
mod stroom;
mod veld;

use std::collections::HashMap;
use std::io::{BufReader, Read};
use std::path::Path;

use naast_domain::persoon::Bsn;
use sha2::{Digest, Sha256};

use crate::{BestandFout, Ernst, Leesfout, Pad};
use familie::Familie;
pub use gelezen::{
    Adressoort, Bewoner, Bronsleutel, GelezenAdres, GelezenGezin, GelezenHuishouden, GelezenPersoon,
    GelezenRelatie, GelezenRol, Gezagsrij, Gezagsuitspraak, Herkomst, Inschrijving, Kindgezag, Leesopties,
    Leesverslag, Opschorting, PersoonNr, Relatiebron,
};
use persoon::RuwPersoon;
use stroom::RuwGezin;
use veld::{Meldingen, Veld};

/// What comes out of a stream, piece by piece.
#[derive(Debug)]
pub enum Gelezen {
    /// a family
    Gezin(Box<GelezenGezin>),
    /// faults outside any family that was read
    Fouten(Vec<Leesfout>),
}

/// Reads a file that lies in memory.
pub fn lees(json: &[u8], opties: &Leesopties) -> Leesverslag {
    let mut verslag = Leesverslag::default();
    let groot = u64::try_from(json.len()).unwrap_or(u64::MAX);
    if groot > opties.hoogstens_bytes {
        let fout = BestandFout::TeGroot { grootte: groot, hoogstens: opties.hoogstens_bytes };
        verslag.fouten.push(Leesfout {
            pad: Pad::bestand(),
            melding: fout.to_string().into(),
            ernst: Ernst::NietGelezen,
        });
        return verslag;
    }
    lees_stroom(json, opties, |gelezen| match gelezen {
        Gelezen::Gezin(gezin) => verslag.gezinnen.push(*gezin),
        Gelezen::Fouten(fouten) => verslag.fouten.extend(fouten),
    });
    verslag
}

/// Reads a file from disk. A file over [`Leesopties::hoogstens_bytes`] is refused unread.
pub fn lees_bestand(pad: &Path, opties: &Leesopties) -> Result<Leesverslag, BestandFout> {
    let bestand = crate::open_begrensd(pad, opties.hoogstens_bytes)?;
    let mut verslag = Leesverslag::default();
    lees_stroom(BufReader::new(bestand), opties, |gelezen| match gelezen {
        Gelezen::Gezin(gezin) => verslag.gezinnen.push(*gezin),
        Gelezen::Fouten(fouten) => verslag.fouten.extend(fouten),
    });
    Ok(verslag)
}

/// Reads family by family and hands each over when it is complete, for progress and for little memory. At most
/// [`Leesopties::hoogstens_bytes`] are read.
pub fn lees_stroom(bron: impl Read, opties: &Leesopties, mut neem: impl FnMut(Gelezen)) {
    let mut gezien: HashMap<Bsn, Pad> = HashMap::new();
    let fout = stroom::lees_gezinnen(bron.take(opties.hoogstens_bytes), &mut |ruw| {
        neem(lees_gezin(ruw, opties, &mut gezien));
    });
    if let Some(fout) = fout {
        neem(Gelezen::Fouten(vec![fout]));
    }
}

fn lees_gezin(ruw: RuwGezin, opties: &Leesopties, gezien: &mut HashMap<Bsn, Pad>) -> Gelezen {
    let pad = Pad::bestand().plaats("gezin", ruw.index);
    let meldingen = Meldingen::default();
    if ruw.geen_lijst {
        meldingen.meld(
            &pad,
            Ernst::NietGelezen,
            "Hier hoort een lijst van personen te staan. Dit gezin is niet gelezen.",
        );
    }
    let mut personen: Vec<RuwPersoon> = Vec::with_capacity(ruw.personen.len());
    for (index, waarde) in ruw.personen.iter().enumerate() {
        let pad = pad.plaats("persoon", index);
        // Too large a record has been reported already.
        if ruw.fouten.iter().any(|fout| fout.pad == pad) {
            continue;
        }
        let Some(persoon) = Veld::nieuw(waarde, pad.clone(), &meldingen)
            .and_then(|veld| persoon::lees_persoon(&veld, opties))
        else {
            continue;
        };
        // Only a number that is right says that it is the same person; nine zeros stand with many.
        let dubbel = persoon
            .gelezen
            .bsn
            .as_ref()
            .and_then(|bsn| personen.iter().find(|ander| ander.gelezen.bsn.as_ref() == Some(bsn)));
        if let Some(ander) = dubbel {
            let waar = ander.pad.to_string();
            meldingen.meld(
                &pad.veld("burgerservicenummer"),
                Ernst::NietGelezen,
                format!(
                    "Ditzelfde burgerservicenummer staat ook bij {waar}. Deze tweede persoon is niet gelezen."
                ),
            );
            continue;
        }
        personen.push(persoon);
    }
    meld_dubbelen(&personen, gezien, &meldingen);
    if personen.is_empty() {
        if ruw.personen.is_empty() && !ruw.geen_lijst {
            meldingen.meld(&pad, Ernst::NietGelezen, "In dit gezin staan geen personen.");
        }
        let mut fouten = ruw.fouten;
        fouten.extend(meldingen.neem());
        return Gelezen::Fouten(fouten);
    }
    Gelezen::Gezin(Box::new(stel_samen(&personen, ruw.index, ruw.fouten, opties, meldingen)))
}

fn stel_samen(
    ruw: &[RuwPersoon],
    index: usize,
    mut fouten: Vec<Leesfout>,
    opties: &Leesopties,
    meldingen: Meldingen,
) -> GelezenGezin {
    let mut familie = Familie::nieuw(ruw, opties, &meldingen);
    familie.leg_ouders_vast(ruw);
    familie.leg_partners_vast(ruw);
    let gezag = gezag::lees_gezag(ruw, &familie);
    let rollen = rollen::leid_af(&mut familie, &gezag);
    let gezin = GelezenGezin {
        volgnummer: index + 1,
        sleutel: bronsleutel(ruw),
        minderjarigen: familie.minderjarigen(),
        huishoudens: familie.huishoudens(),
        relaties: std::mem::take(&mut familie.relaties),
        personen: std::mem::take(&mut familie.personen),
        niet_overgenomen: familie.niet_overgenomen,
        gezag,
        rollen,
        gezagsvermeldingen: gezag::vermeldingen(ruw),
        fouten: Vec::new(),
    };
    fouten.extend(meldingen.neem());
    GelezenGezin { fouten, ..gezin }
}

/// One person may belong to two families, so this is only told; the elfproef cannot be the reason.
fn meld_dubbelen(personen: &[RuwPersoon], gezien: &mut HashMap<Bsn, Pad>, meldingen: &Meldingen) {
    for persoon in personen {
        let Some(bsn) = &persoon.gelezen.bsn else { continue };
        if let Some(eerder) = gezien.get(bsn) {
            meldingen.let_op(
                &persoon.pad.veld("burgerservicenummer"),
                format!("Ditzelfde burgerservicenummer staat ook bij {eerder}."),
            );
        } else {
            gezien.insert(bsn.clone(), persoon.pad.clone());
        }
    }
}

/// A hash over the sorted numbers, or over names and birth dates where there is not one number.
fn bronsleutel(personen: &[RuwPersoon]) -> Bronsleutel {
    let mut delen: Vec<String> = personen.iter().filter_map(|persoon| persoon.verwijzing.clone()).collect();
    if delen.is_empty() {
        delen = personen
            .iter()
            .map(|persoon| {
                format!("{}|{}", persoon.gelezen.naam.volledig(), persoon.gelezen.geboortedatum.code())
            })
            .collect();
    }
    delen.sort();
    let mut som = Sha256::new();
    som.update(b"naast/brp/gezin/1");
    for deel in delen {
        som.update(u64::try_from(deel.len()).unwrap_or(u64::MAX).to_be_bytes());
        som.update(deel.as_bytes());
    }
    Bronsleutel(som.finalize().into())
}
