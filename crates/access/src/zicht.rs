//! What one looker may see of one dossier: the only thing that can be rendered, exported, searched or counted.

mod zeef;

pub(crate) use zeef::zeef;

use crate::{Kijker, Onderdeel};
use jiff::civil::Date;
use naast_domain::{
    Deel, Dossier,
    analyse::Analyse,
    bijdrage::Bijdragen,
    dossier::{Besluit, Kader, Maatregel, Routestap},
    ervaring::Ervaringen,
    gezin::{Gezinssysteem, Persoon},
    ids::{DossierId, PersoonId},
    klacht::Klachten,
    plan::Plannen,
    recht::Rechten,
    regels::Leeftijdsgroep,
    stelling::Stellingen,
    taak::{Openstaand, Taken, WachtOp},
    team::Team,
    toegang::{Machtiging, Toegangen, Zorg, zorgen},
    toestemming::Toestemmingen,
    veiligheid::{Fase, Kaartaanleiding, Kaartinhoud, Veiligheid, kaart_van},
};
use std::{collections::BTreeSet, fmt};

/// A dossier with everything taken out that this looker may not see of the parts asked for.
///
/// There is no way back from a view to the dossier it was made of, and what is hidden leaves no gap, count or number
/// behind. The compiler refuses to print a dossier, to serialise it, and to take it out of a view:
///
/// ```compile_fail,E0277
/// fn toon(dossier: &naast_domain::Dossier) -> String {
///     format!("{dossier}")
/// }
/// ```
/// ```compile_fail,E0277
/// fn json(dossier: &naast_domain::Dossier) -> String {
///     serde_json::to_string(dossier).unwrap()
/// }
/// ```
/// ```compile_fail,E0616
/// fn terug(zicht: &naast_access::Zicht) -> &naast_domain::Dossier {
///     &zicht.gezeefd
/// }
/// ```
#[derive(Clone)]
pub struct Zicht {
    gezeefd: Dossier,
    kijker: Kijker,
    onderdelen: BTreeSet<Onderdeel>,
    open: Vec<Openstaand>,
    op: Date,
    fase: Fase,
    naam: String,
}

impl fmt::Debug for Zicht {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zicht({})", self.gezeefd.id)
    }
}

impl Zicht {
    /// Number of the dossier.
    pub fn dossier(&self) -> DossierId {
        self.gezeefd.id
    }

    /// Version of the stream this view was made of.
    pub fn versie(&self) -> u64 {
        self.gezeefd.versie
    }

    /// Version of a part, to send along with a command (nothing is overwritten in silence).
    pub fn deelversie(&self, deel: Deel) -> u64 {
        self.gezeefd.deelversie(deel)
    }

    /// The day of looking.
    pub fn vandaag(&self) -> Date {
        self.op
    }

    /// Who looks.
    pub fn kijker(&self) -> &Kijker {
        &self.kijker
    }

    /// Whether this part is in the view.
    pub fn bevat(&self, onderdeel: Onderdeel) -> bool {
        self.onderdelen.contains(&onderdeel)
    }

    /// Name of the household.
    pub fn naam(&self) -> &str {
        &self.naam
    }

    /// Step on the route, and since when.
    pub fn stap(&self) -> (Routestap, Date) {
        (self.gezeefd.stap, self.gezeefd.stap_sinds)
    }

    /// The dossier as it began.
    pub fn opening(&self) -> Option<&naast_domain::dossier::Opening> {
        self.bevat(Onderdeel::Gezin).then_some(&self.gezeefd.opening)
    }

    /// Whether it is closed.
    pub fn is_gesloten(&self) -> bool {
        self.gezeefd.is_gesloten()
    }

    /// The judgement on inclusion.
    pub fn instroom(&self) -> Option<&naast_domain::gebied::Instroomoordeel> {
        self.gezeefd.instroom.as_ref()
    }

    /// The family, as far as it may be seen.
    pub fn gezin(&self) -> &Gezinssysteem {
        &self.gezeefd.gezin
    }

    /// A person in view.
    pub fn persoon(&self, id: PersoonId) -> Option<&Persoon> {
        self.gezeefd.gezin.persoon(id)
    }

    /// A short name for a person; somebody out of view is "iemand anders".
    pub fn naam_van(&self, id: PersoonId) -> String {
        // Somebody from outside who acts for one of the family stands with the mandate.
        let machtigingen = &self.toegang().machtigingen;
        let buiten = || machtigingen.values().find(|machtiging| machtiging.aan == id);
        self.persoon(id)
            .map(|persoon| persoon.naam.kort())
            .or_else(|| buiten().map(|machtiging| machtiging.naam.to_string()))
            .unwrap_or_else(|| "iemand anders".to_owned())
    }

    /// Whether something that is open waits on the one who looks.
    pub fn is_aan_kijker(&self, wacht_op: WachtOp) -> bool {
        match wacht_op {
            WachtOp::VastGezicht => {
                self.kijker.professional().is_some_and(|id| self.team().is_lokaal_gezicht(id, self.op))
            }
            WachtOp::Professional(id) => self.kijker.professional() == Some(id),
            WachtOp::Persoon(id) => self.kijker.persoon() == Some(id),
            WachtOp::Functie(functie) => self.kijker.functie() == Some(functie),
        }
    }

    /// Whose turn it is, by name where there is one.
    pub fn wie_aan_de_beurt_is(&self, wacht_op: WachtOp) -> String {
        let team = self.team();
        match wacht_op {
            WachtOp::VastGezicht => team.vast_gezicht.professional.naam.clone(),
            WachtOp::Professional(id) => std::iter::once(&team.vast_gezicht.professional)
                .chain(team.inzetten.values().map(|inzet| &inzet.professional))
                .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer))
                .find(|professional| professional.id == id)
                .map_or_else(|| "een professional".to_owned(), |professional| professional.naam.clone()),
            WachtOp::Persoon(id) => self.naam_van(id),
            WachtOp::Functie(functie) => functie.naam().to_owned(),
        }
    }

    /// What a card made now would hold, as far as this looker may see it.
    pub fn kaart_vooraf(&self, aanleiding: Kaartaanleiding) -> Kaartinhoud {
        kaart_van(&self.gezeefd, aanleiding, self.op, &self.open)
    }

    /// The team around the family.
    pub fn team(&self) -> &Team {
        &self.gezeefd.team
    }

    /// Statements in view.
    pub fn stellingen(&self) -> &Stellingen {
        &self.gezeefd.stellingen
    }

    /// Analysis in view.
    pub fn analyse(&self) -> &Analyse {
        &self.gezeefd.analyse
    }

    /// Plan in view.
    pub fn plan(&self) -> &Plannen {
        &self.gezeefd.plan
    }

    /// Safety in view.
    pub fn veiligheid(&self) -> &Veiligheid {
        &self.gezeefd.veiligheid
    }

    /// The phase of the dossier: that of the person who is least safe.
    pub fn fase(&self) -> Fase {
        self.fase
    }

    /// Tasks in view.
    pub fn taken(&self) -> &Taken {
        &self.gezeefd.taken
    }

    /// What members of the family brought in themselves, as far as this looker may read it.
    pub fn bijdragen(&self) -> &Bijdragen {
        &self.gezeefd.bijdragen
    }

    /// Who comes in, and who acts for whom, as far as this looker may know it.
    pub fn toegang(&self) -> &Toegangen {
        &self.gezeefd.toegang
    }

    /// Whether a mandate runs today.
    pub fn machtiging_loopt(&self, machtiging: &Machtiging) -> bool {
        self.gezeefd.machtiging_loopt(machtiging, self.op)
    }

    /// The age band of a person today.
    pub fn leeftijdsgroep(&self, persoon: PersoonId) -> Leeftijdsgroep {
        self.gezeefd.leeftijdsgroep(persoon, self.op)
    }

    /// Why it may not be safe that this person looks at home, from what this looker may know (D-58).
    pub fn zorgen(&self, persoon: PersoonId) -> BTreeSet<Zorg> {
        zorgen(&self.gezeefd, persoon, self.op)
    }

    /// What is open: terms, answers waited for, tasks; soonest first.
    pub fn openstaand(&self) -> &[Openstaand] {
        &self.open
    }

    /// Decisions in view, newest first.
    pub fn besluiten(&self) -> impl Iterator<Item = &Besluit> {
        let mut besluiten: Vec<_> = self.gezeefd.besluiten.values().collect();
        besluiten.sort_by_key(|besluit| std::cmp::Reverse(besluit.op));
        besluiten.into_iter()
    }

    /// The legal frame of a minor.
    pub fn kader(&self, kind: PersoonId) -> Kader {
        self.gezeefd.kaders.get(&kind).copied().unwrap_or_default()
    }

    /// Measures in view.
    pub fn maatregelen(&self) -> &[Maatregel] {
        &self.gezeefd.maatregelen
    }

    /// What members of the family were told.
    pub fn informeren(&self) -> &[naast_domain::dossier::Informering] {
        &self.gezeefd.informeren
    }

    /// Shields and uses of the emergency entrance in view.
    pub fn afscherming(&self) -> &naast_domain::dossier::Afscherming {
        &self.gezeefd.afscherming
    }

    /// Judgements on closing.
    pub fn sluitoordelen(
        &self,
    ) -> &std::collections::BTreeMap<naast_domain::ids::ProfessionalId, naast_domain::dossier::Sluitoordeel>
    {
        &self.gezeefd.sluitoordelen
    }

    /// How it was closed.
    pub fn sluiting(&self) -> Option<&naast_domain::dossier::Sluitgrond> {
        self.gezeefd.sluiting.as_ref()
    }

    /// Requests about data and declarations in view.
    pub fn rechten(&self) -> &Rechten {
        &self.gezeefd.rechten
    }

    /// Consents in view.
    pub fn toestemmingen(&self) -> &Toestemmingen {
        &self.gezeefd.toestemmingen
    }

    /// Complaints in view: one's own, or those one handles.
    pub fn klachten(&self) -> &Klachten {
        &self.gezeefd.klachten
    }

    /// What somebody said of how it is to be helped here: one's own, or what was shared.
    pub fn ervaringen(&self) -> &Ervaringen {
        &self.gezeefd.ervaringen
    }

    /// Whether an ondertoezichtstelling runs that is in view.
    pub fn ots_loopt(&self) -> bool {
        self.gezeefd.ots_loopt(self.op)
    }

    /// Everybody about whom this view shows something: the read line names them.
    pub(crate) fn personen_in_beeld(&self) -> BTreeSet<PersoonId> {
        self.gezeefd.gezin.personen.keys().copied().collect()
    }
}
