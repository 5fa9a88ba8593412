//! The CBS tables of a country cut in municipalities, veiligheidsregio's and four-digit postcodes.
//!
//! Three comma-separated files with a header, recognised by their header and not by their name:
//!
//! | table | columns |
//! |---|---|
//! | municipalities | `gemeentecode, gemeente, veiligheidsregiocode, veiligheidsregio, provincie, inwoners_…` |
//! | veiligheidsregio's | `code, naam, aantal_gemeenten, inwoners_…` |
//! | postcodes | `pc4, plaats, gemeentecode, gemeente, inwoners_…` |
//!
//! The column of inhabitants carries its year in its name and may be left out.

mod rijen;
mod tabel;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use naast_domain::gebied::{Gemeentecode, PostcodeTabel};

use crate::{BestandFout, Ernst, Leesfout, Pad};
pub use rijen::{GemeenteRij, PostcodeRij, VeiligheidsregioRij, Veiligheidsregiocode};
use tabel::Tabelsoort;

/// The largest table that is read; the postcode table of the whole country is under 200 kB.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// The rows of the tables that were read so far, and what was wrong in them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Regiotabellen {
    /// municipalities with their veiligheidsregio
    pub gemeenten: Vec<GemeenteRij>,
    /// veiligheidsregio's
    pub veiligheidsregios: Vec<VeiligheidsregioRij>,
    /// postcodes with their municipality
    pub postcodes: Vec<PostcodeRij>,
    /// faults, with line numbers as an editor shows them
    pub fouten: Vec<Leesfout>,
}

impl Regiotabellen {
    /// Adds one table. Which one it is follows from its header.
    pub fn lees(&mut self, csv: &[u8]) {
        if u64::try_from(csv.len()).unwrap_or(u64::MAX) > MAX_BYTES {
            let fout = BestandFout::TeGroot { grootte: csv.len() as u64, hoogstens: MAX_BYTES };
            self.meld(&Pad::bestand(), Ernst::NietGelezen, fout.to_string());
            return;
        }
        match tabel::lees(csv) {
            Err(fout) => self.fouten.push(fout),
            Ok((Tabelsoort::Gemeenten, regels, fouten)) => {
                self.fouten.extend(fouten);
                neem(&mut self.gemeenten, &mut self.fouten, regels, |rij: &GemeenteRij| rij.code);
            }
            Ok((Tabelsoort::Veiligheidsregios, regels, fouten)) => {
                self.fouten.extend(fouten);
                neem(&mut self.veiligheidsregios, &mut self.fouten, regels, |rij: &VeiligheidsregioRij| {
                    rij.code
                });
            }
            Ok((Tabelsoort::Postcodes, regels, fouten)) => {
                self.fouten.extend(fouten);
                neem(&mut self.postcodes, &mut self.fouten, regels, |rij: &PostcodeRij| rij.pc4);
            }
        }
    }

    /// Adds one table from disk.
    pub fn lees_bestand(&mut self, pad: &Path) -> Result<(), BestandFout> {
        let mut csv = Vec::new();
        crate::open_begrensd(pad, MAX_BYTES)?
            .take(MAX_BYTES + 1)
            .read_to_end(&mut csv)
            .map_err(|bron| BestandFout::Openen { bron })?;
        self.lees(&csv);
        Ok(())
    }

    /// Holds the tables against each other: a municipality or veiligheidsregio that is pointed at and is not there, and
    /// a veiligheidsregio that says to have another number of municipalities. Call it when every table has been read.
    pub fn vergelijk(&mut self) {
        let gemeenten: BTreeSet<Gemeentecode> = self.gemeenten.iter().map(|rij| rij.code).collect();
        let regios: BTreeSet<Veiligheidsregiocode> =
            self.veiligheidsregios.iter().map(|rij| rij.code).collect();
        let mut fouten = Vec::new();
        let mut let_op = |pad: &Pad, melding: String| {
            fouten.push(Leesfout { pad: pad.clone(), melding: melding.into(), ernst: Ernst::LetOp });
        };
        if !gemeenten.is_empty() {
            for rij in self.postcodes.iter().filter(|rij| !gemeenten.contains(&rij.gemeente)) {
                let_op(
                    &rij.pad,
                    "De gemeente van deze postcode staat niet in de lijst van gemeenten.".to_owned(),
                );
            }
        }
        if !regios.is_empty() {
            for rij in self.gemeenten.iter().filter(|rij| !regios.contains(&rij.veiligheidsregio)) {
                let_op(
                    &rij.pad,
                    "De veiligheidsregio van deze gemeente staat niet in de lijst van veiligheidsregio's."
                        .to_owned(),
                );
            }
        }
        if !gemeenten.is_empty() {
            let mut aantallen: BTreeMap<Veiligheidsregiocode, usize> = BTreeMap::new();
            for rij in &self.gemeenten {
                *aantallen.entry(rij.veiligheidsregio).or_default() += 1;
            }
            for rij in &self.veiligheidsregios {
                let geteld = aantallen.get(&rij.code).copied().unwrap_or(0);
                if geteld != rij.aantal_gemeenten {
                    let_op(
                        &rij.pad,
                        format!(
                            "Hier staan {} gemeenten, en de lijst van gemeenten noemt er {geteld}.",
                            rij.aantal_gemeenten
                        ),
                    );
                }
            }
        }
        self.fouten.extend(fouten);
    }

    /// Postcode to municipality, as the inclusion rule of a region asks for it.
    pub fn postcodetabel(&self) -> PostcodeTabel {
        self.postcodes.iter().map(|rij| (rij.pc4, rij.gemeente)).collect()
    }

    /// The municipalities of a veiligheidsregio, in the order of the table.
    pub fn gemeenten_van(&self, regio: Veiligheidsregiocode) -> impl Iterator<Item = &GemeenteRij> {
        self.gemeenten.iter().filter(move |rij| rij.veiligheidsregio == regio)
    }

    fn meld(&mut self, pad: &Pad, ernst: Ernst, melding: String) {
        self.fouten.push(Leesfout { pad: pad.clone(), melding: melding.into(), ernst });
    }
}

/// Takes the rows that could be read; of two rows about the same thing the first counts.
fn neem<R: tabel::Rij, K: Ord>(
    rijen: &mut Vec<R>,
    fouten: &mut Vec<Leesfout>,
    regels: Vec<tabel::Regel>,
    sleutel: impl Fn(&R) -> K,
) {
    let mut gezien: BTreeSet<K> = rijen.iter().map(&sleutel).collect();
    for regel in regels {
        match R::lees(&regel) {
            Err(gevonden) => fouten.extend(gevonden),
            Ok(rij) if gezien.insert(sleutel(&rij)) => rijen.push(rij),
            Ok(_) => fouten.push(Leesfout {
                pad: regel.pad.clone(),
                melding: "Deze code stond al eerder in de lijst. De eerste telt.".into(),
                ernst: Ernst::LetOp,
            }),
        }
    }
}
