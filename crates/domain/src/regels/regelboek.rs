//! All rules together: read once, checked, never changed.

use jiff::Timestamp;
use jiff::civil::Date;

use super::bestandsfout::Bestandsfout;
use super::bevoegdheid::Bevoegdheid;
use super::bevoegdheidsregel::{self, Bevoegd, Bevoegdheidsregel};
use super::fase::{self, Faseregel};
use super::functie::Rol;
use super::kalender::Kalender;
use super::leeftijd::{self, Leeftijdsgroep, Leeftijdsonderwerp, Leeftijdsrecht, Leeftijdsregel};
use super::lezer::Verslag;
use super::looptijd::{self, Looptijd, Looptijdregel};
use super::rechten::{self, Rechtenregels};
use super::rechtsmodus::Rechtsmodus;
use super::rolrecht::{self, Onderdeel, Recht, Rolrecht, Rolregel};
use super::termijn::{Aanvang, TermijnRegel, Vervalmoment};
use super::termijn_bestand;
use super::termijn_id::TermijnId;

/// What is wrong with the rule files: all faults at once.
pub type RegelFout = Bestandsfout;

/// The texts of the rule files.
#[derive(Debug, Clone, Copy)]
pub struct Regelbestanden<'a> {
    /// `rules/termijnen.toml`
    pub termijnen: &'a str,
    /// `rules/bevoegdheden.toml`
    pub bevoegdheden: &'a str,
    /// `rules/leeftijden.toml`
    pub leeftijden: &'a str,
    /// `rules/fasen.toml`
    pub fasen: &'a str,
    /// `rules/rechten.toml`
    pub rechten: &'a str,
    /// `rules/looptijden.toml`
    pub looptijden: &'a str,
}

impl Regelbestanden<'static> {
    /// The files that were in `rules/` when the program was built.
    pub const INGEBOUWD: Self = Self {
        termijnen: include_str!("../../../../rules/termijnen.toml"),
        bevoegdheden: include_str!("../../../../rules/bevoegdheden.toml"),
        leeftijden: include_str!("../../../../rules/leeftijden.toml"),
        fasen: include_str!("../../../../rules/fasen.toml"),
        rechten: include_str!("../../../../rules/rechten.toml"),
        looptijden: include_str!("../../../../rules/looptijden.toml"),
    };
}

/// Terms, powers, roles, age lines and phases: the law as data (design §2.6).
///
/// Every question carries a day, and the answer is the rule that counted on that day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regels {
    uitgave: String,
    kalender: Kalender,
    termijnen: Vec<TermijnRegel>,
    bevoegdheden: Vec<Bevoegdheidsregel>,
    rollen: Vec<Rolregel>,
    leeftijden: Vec<Leeftijdsregel>,
    fasen: Vec<Faseregel>,
    rechten: Rechtenregels,
    looptijden: Vec<Looptijdregel>,
}

/// A deadline that runs: the rule it comes from and when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Termijn<'a> {
    /// The rule that counted when the term began.
    pub regel: &'a TermijnRegel,
    /// When it ends.
    pub verval: Vervalmoment,
}

impl Termijn<'_> {
    /// Whether it has passed.
    pub fn is_verstreken(&self, nu: Timestamp) -> bool {
        self.verval.is_verstreken(nu)
    }
}

impl Regels {
    /// The rules that are built in, so that the program runs without files.
    pub fn ingebouwd() -> Result<Self, RegelFout> {
        Self::lees(&Regelbestanden::INGEBOUWD)
    }

    /// Reads and checks all rule files; on failure *all* faults of *all* files are in the answer.
    pub fn lees(bestanden: &Regelbestanden<'_>) -> Result<Self, RegelFout> {
        let verslag = |naam: &str| Verslag::nieuw(&format!("rules/{naam}.toml"), |_| None);
        let termijnen = verslag("termijnen").lees(bestanden.termijnen, termijn_bestand::lees);
        let bevoegdheden = verslag("bevoegdheden").lees(bestanden.bevoegdheden, |bestand| {
            let _uitgave = bestand.tekst("uitgave");
            (bevoegdheidsregel::lees_alle(bestand), rolrecht::lees_alle(bestand))
        });
        let leeftijden = verslag("leeftijden").lees(bestanden.leeftijden, leeftijd::lees_alle);
        let fasen = verslag("fasen").lees(bestanden.fasen, fase::lees_alle);
        let rechten = verslag("rechten").lees(bestanden.rechten, rechten::lees_alle);
        let looptijden = verslag("looptijden").lees(bestanden.looptijden, looptijd::lees_alle);

        let mut fouten = Vec::new();
        let mut bewaar = |fout: Bestandsfout| fouten.extend(fout.in_lijst());
        let termijnen = termijnen.map_err(&mut bewaar);
        let bevoegdheden = bevoegdheden.map_err(&mut bewaar);
        let leeftijden = leeftijden.map_err(&mut bewaar);
        let fasen = fasen.map_err(&mut bewaar);
        let rechten = rechten.map_err(&mut bewaar);
        let looptijden = looptijden.map_err(&mut bewaar);
        match (termijnen, bevoegdheden, leeftijden, fasen, rechten, looptijden) {
            (
                Ok(termijnen),
                Ok((bevoegdheden, rollen)),
                Ok(leeftijden),
                Ok(fasen),
                Ok(rechten),
                Ok(looptijden),
            ) => {
                let Some(kalender) = termijnen.kalender else {
                    return Err(Bestandsfout::een(
                        "rules/termijnen.toml",
                        "kalender",
                        "Dit veld ontbreekt.".into(),
                    ));
                };
                Ok(Self {
                    uitgave: termijnen.uitgave,
                    kalender,
                    termijnen: termijnen.termijnen,
                    bevoegdheden,
                    rollen,
                    leeftijden,
                    fasen,
                    rechten,
                    looptijden,
                })
            }
            _ => Err(Bestandsfout::uit(fouten)
                .unwrap_or_else(|| Bestandsfout::een("rules", "", "De regels zijn niet leesbaar.".into()))),
        }
    }

    /// The edition of the rule set, for stamps and the administrator page.
    pub fn uitgave(&self) -> &str {
        &self.uitgave
    }

    /// The Dutch calendar: working days, holidays, time zone.
    pub const fn kalender(&self) -> &Kalender {
        &self.kalender
    }

    /// What a deadline says on a day; nothing if no version counted then.
    pub fn termijn(&self, id: TermijnId, op: Date) -> Option<&TermijnRegel> {
        self.termijnen.iter().find(|regel| regel.id == id && regel.geldigheid.geldt_op(op))
    }

    /// When a term by this rule ends.
    pub fn vervalt_op(&self, start: impl Into<Aanvang>, regel: &TermijnRegel) -> Vervalmoment {
        regel.vervalt_op(start, &self.kalender)
    }

    /// The term that starts now or started then, by the rule that counted on its first day.
    pub fn termijn_vanaf(&self, id: TermijnId, start: impl Into<Aanvang>) -> Option<Termijn<'_>> {
        let start = start.into();
        let dag = match start {
            Aanvang::Dag(dag) => dag,
            Aanvang::Moment(moment) => self.kalender.dag(moment),
        };
        self.termijn_volgens(id, start, dag)
    }

    /// The term by the rule that counts on `op`. For retention: the law of today decides about an item of long ago.
    pub fn termijn_volgens(&self, id: TermijnId, start: impl Into<Aanvang>, op: Date) -> Option<Termijn<'_>> {
        let regel = self.termijn(id, op)?;
        Some(Termijn { regel, verval: self.vervalt_op(start, regel) })
    }

    /// How long this is on a day; nothing if no version counted then.
    pub fn looptijd(&self, id: Looptijd, op: Date) -> Option<&Looptijdregel> {
        self.looptijden.iter().find(|regel| regel.id == id && regel.geldigheid.geldt_op(op))
    }

    /// The day on which this is over, by the rule that counts on `dag`. Without a rule it is over at once.
    pub fn dag_na(&self, id: Looptijd, dag: Date) -> Date {
        self.looptijd(id, dag).map_or(dag, |regel| regel.na(dag, &self.kalender))
    }

    /// The day from which this runs, when it is over on `dag`.
    pub fn dag_voor(&self, id: Looptijd, dag: Date) -> Date {
        self.looptijd(id, dag).map_or(dag, |regel| regel.voor(dag))
    }

    /// The moment at which this is over, by the rule that counts now. Without a rule it is over at once.
    pub fn moment_na(&self, id: Looptijd, moment: Timestamp) -> Timestamp {
        self.looptijd(id, self.kalender.dag(moment)).map_or(moment, |regel| regel.na_moment(moment))
    }

    /// How long this is, in words: "2 weken".
    pub fn looptijd_in_woorden(&self, id: Looptijd, op: Date) -> String {
        self.looptijd(id, op).map_or_else(|| "deze tijd".to_owned(), ToString::to_string)
    }

    /// All versions of all lengths, in the order of the file.
    pub fn looptijden(&self) -> &[Looptijdregel] {
        &self.looptijden
    }

    /// All versions of all deadlines, in the order of the file.
    pub fn termijnen(&self) -> &[TermijnRegel] {
        &self.termijnen
    }

    /// Who holds a power on a day under a legal mode; nothing if no law gives it to anybody.
    pub fn bevoegdheid(&self, code: Bevoegdheid, modus: Rechtsmodus, op: Date) -> Option<&Bevoegdheidsregel> {
        self.bevoegdheden.iter().find(|regel| {
            regel.code == code && regel.rechtsmodus.contains(&modus) && regel.geldigheid.geldt_op(op)
        })
    }

    /// Whether somebody in this role may perform a formal act (INV-6). No rule means no.
    pub fn bevoegd(&self, rol: Rol, code: Bevoegdheid, modus: Rechtsmodus, op: Date) -> Bevoegd {
        self.bevoegdheid(code, modus, op).map_or(Bevoegd::Nee, |regel| regel.bevoegd(rol))
    }

    /// All rows of the bevoegdhedenmatrix.
    pub fn bevoegdheden(&self) -> &[Bevoegdheidsregel] {
        &self.bevoegdheden
    }

    /// The cell of the role table for a role and a part, on a day.
    pub fn rolrecht(&self, rol: Rol, onderdeel: Onderdeel, op: Date) -> Option<&Rolrecht> {
        self.rollen.iter().find(|regel| regel.rol == rol && regel.geldigheid.geldt_op(op))?.recht(onderdeel)
    }

    /// Whether the role table lets a role do something with a part. Involvement and shields still decide on what.
    pub fn mag(&self, rol: Rol, onderdeel: Onderdeel, recht: Recht, op: Date) -> bool {
        self.rolrecht(rol, onderdeel, op).is_some_and(|cel| cel.mag.contains(&recht))
    }

    /// All rows of the role table.
    pub fn rollen(&self) -> &[Rolregel] {
        &self.rollen
    }

    /// What an age band means for a subject on a day (D-40).
    pub fn leeftijdsrecht(
        &self,
        onderwerp: Leeftijdsonderwerp,
        groep: Leeftijdsgroep,
        op: Date,
    ) -> Option<&Leeftijdsrecht> {
        let regel = self.leeftijden.iter().find(|r| r.onderwerp == onderwerp && r.geldigheid.geldt_op(op))?;
        Some(regel.voor(groep))
    }

    /// All rows of the age matrix.
    pub fn leeftijden(&self) -> &[Leeftijdsregel] {
        &self.leeftijden
    }

    /// The phase with this number on a day.
    pub fn fase(&self, nummer: u8, op: Date) -> Option<&Faseregel> {
        self.fasen.iter().find(|fase| fase.nummer == nummer && fase.geldigheid.geldt_op(op))
    }

    /// Ways against decisions, ways for complaints, and the smallest count that is shown.
    pub const fn rechten(&self) -> &Rechtenregels {
        &self.rechten
    }

    /// All phases.
    pub fn fasen(&self) -> &[Faseregel] {
        &self.fasen
    }
}
