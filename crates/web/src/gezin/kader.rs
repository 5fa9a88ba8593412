//! The frame of every page of the family: who is here, whom to turn to, where we are, the way out.

use super::{adres, gezicht, sluiten::SNEL_SLUITEN, straks};
use crate::kern::{
    Bezoek, Invoer, Melding, Paginafout,
    gezinskop::{self},
};
use crate::taal::Taal;
use crate::vorm::{Deur, Gezicht, Gezinskop, Kruimel, Navlink, Pagina, Vervolg};
use jiff::civil::Date;
use maud::Markup;
use naast_access::{Doel, Onderdeel, Zicht};
use naast_domain::{
    Deel, Opdracht, Wie,
    gezin::Persoon,
    ids::{DossierId, PersoonId},
    recht::Verzoek,
    toegang::{Machtiging, Machtigingsbereik},
};
use naast_service::{Kijkvraag, Uitgevoerd};
use std::sync::Arc;
use straks::Straks;

/// What every page of the family looks at: enough to say what comes next.
const ALTIJD: [Onderdeel; 7] = [
    Onderdeel::Overzicht,
    Onderdeel::Team,
    Onderdeel::Taken,
    Onderdeel::Stellingen,
    Onderdeel::Plan,
    Onderdeel::Veiligheidsplan,
    Onderdeel::Veiligheid,
];

/// One visit of a member of the family to a page.
pub(super) struct Kader<'b> {
    pub bezoek: &'b Bezoek,
    pub zicht: Arc<Zicht>,
    /// The person about whom the pages are.
    pub ik: PersoonId,
    pub dossier: DossierId,
    /// Whether who reads is younger than 18: some things are then shown otherwise.
    pub jong: bool,
    pub taal: Taal,
    straks: Option<Straks>,
    /// Address of the photo of the fixed face.
    foto: Option<String>,
    namens: Option<String>,
    huishouden: String,
}

impl<'b> Kader<'b> {
    /// Looks at the parts every page shows, and at `meer`. The read line is durable before this returns.
    pub async fn open(bezoek: &'b Bezoek, meer: &[Onderdeel]) -> Result<Self, Paginafout> {
        let plek = bezoek.gezin()?;
        let onderdelen = ALTIJD.iter().chain(meer).copied().collect();
        let vraag = Kijkvraag { doel: Doel::EigenInzage, onderdelen };
        let zicht = bezoek.bekijk(plek.dossier(), &vraag).await?;
        let ik = plek.persoon();
        let gezicht = zicht.team().vast_gezicht.professional.id;
        let foto = bezoek.dienst().portret_van(gezicht).await?.map(gezicht::href);
        Ok(Self {
            bezoek,
            ik,
            dossier: plek.dossier(),
            jong: bezoek.taal().is_tot_jongeren(),
            taal: bezoek.taal(),
            straks: straks::straks(&zicht, ik, bezoek.taal()).into_iter().next(),
            foto,
            namens: plek.namens.clone(),
            huishouden: zicht.naam().to_owned(),
            zicht,
        })
    }

    /// Today.
    pub fn vandaag(&self) -> Date {
        self.zicht.vandaag()
    }

    /// Whether somebody is here for somebody else. Own words are then not for him or her to write (INV-38).
    pub fn is_vertegenwoordiger(&self) -> bool {
        self.namens.is_some()
    }

    /// Whether asking about data is possible here: for oneself, or with a mandate that says so (INV-15).
    pub fn mag_vragen(&self) -> bool {
        self.mag_hier(Machtigingsbereik::Rechten)
    }

    /// Whether complaining is possible here: for oneself, or with a mandate that says so (D-48).
    pub fn mag_klagen(&self) -> bool {
        self.mag_hier(Machtigingsbereik::Klagen)
    }

    fn mag_hier(&self, bereik: Machtigingsbereik) -> bool {
        let mag = |machtiging: &Machtiging| {
            self.zicht.machtiging_loopt(machtiging) && machtiging.bereik.contains(&bereik)
        };
        !self.is_vertegenwoordiger() || self.zicht.toegang().machtigingen.values().any(mag)
    }

    /// Whether this request is for the one who looks to go on with or to take back.
    pub fn gaat_over_verzoek(&self, verzoek: &Verzoek) -> bool {
        !self.is_vertegenwoordiger()
            || self.mag_vragen() && self.bezoek.kijker().wie == Wie::Persoon(verzoek.door)
    }

    /// The child below twelve for whom this person answers, and the person: those for whom answering is possible.
    pub fn antwoordt_voor(&self, persoon: PersoonId) -> bool {
        persoon == self.ik
            || self.zicht.persoon(persoon).is_some_and(|kind| {
                kind.leeftijd_minstens(self.vandaag()).is_some_and(|jaren| jaren < 12)
                    && self.zicht.gezin().heeft_gezag(self.ik, persoon, self.vandaag())
            })
    }

    /// The people in view of whom this person is not: the children for whom he or she stands.
    pub fn kinderen(&self) -> Vec<&Persoon> {
        self.zicht.gezin().levenden().into_iter().filter(|persoon| persoon.id != self.ik).collect()
    }

    /// The first name of who is here.
    pub fn voornaam(&self) -> String {
        let zelf = if self.is_vertegenwoordiger() { None } else { self.zicht.persoon(self.ik) };
        zelf.map_or_else(|| self.bezoek.kijker().naam.clone(), |persoon| persoon.naam.voornaam())
    }

    /// "u", or the first name of a child, in the language of the reader.
    pub fn wie_in_taal(&self, persoon: PersoonId) -> String {
        match self.zicht.persoon(persoon) {
            _ if persoon == self.ik => self.taal.u_zelf().into_owned(),
            Some(ander) => ander.naam.voornaam(),
            None => self.taal.zin(&self.zicht.naam_van(persoon)).into_owned(),
        }
    }

    /// The same after "over", "van" or "voor", where a young reader is "jou".
    pub fn over_wie_in_taal(&self, persoon: PersoonId) -> String {
        if persoon == self.ik { self.taal.u_als_voorwerp().into_owned() } else { self.wie_in_taal(persoon) }
    }

    /// Carries a command out as the visitor.
    ///
    /// # Errors
    /// As [`Bezoek::voer_uit`].
    pub async fn doe(
        &self,
        invoer: &Invoer,
        deel: Option<Deel>,
        opdracht: Opdracht,
    ) -> Result<Uitgevoerd, Result<Melding, Paginafout>> {
        self.bezoek.voer_uit(self.dossier, invoer, deel, opdracht).await
    }

    /// A page below the first one.
    pub fn pagina(
        &self,
        titel: &str,
        melding: &Melding,
        inhoud: impl FnOnce(Pagina<'_>) -> Markup,
    ) -> Markup {
        self.maak(
            titel,
            melding,
            vec![Kruimel { tekst: &self.taal.deur_gezin(), href: adres::BEGIN }],
            inhoud,
        )
    }

    /// A page below another one.
    pub fn onderpagina(
        &self,
        titel: &str,
        boven: (&str, &str),
        melding: &Melding,
        inhoud: impl FnOnce(Pagina<'_>) -> Markup,
    ) -> Markup {
        let begin = self.taal.deur_gezin();
        let kruimels =
            vec![Kruimel { tekst: &begin, href: adres::BEGIN }, Kruimel { tekst: boven.0, href: boven.1 }];
        self.maak(titel, melding, kruimels, inhoud)
    }

    /// The page with its strip: the household, the fixed face, the phase, what comes next (§10).
    pub fn maak(
        &self,
        titel: &str,
        melding: &Melding,
        kruimels: Vec<Kruimel<'_>>,
        inhoud: impl FnOnce(Pagina<'_>) -> Markup,
    ) -> Markup {
        let team = self.zicht.team();
        let gezicht = &team.vast_gezicht.professional;
        let waarneming = team.waarneming.as_ref().filter(|waarneming| waarneming.loopt_op(self.vandaag()));
        let taal = self.taal;
        let afgesloten = taal.afgesloten();
        // A task was written by a professional.
        let wat = self.straks.as_ref().map(|straks| {
            if straks.nederlands { taal.geschreven(&straks.wat) } else { straks.wat.as_str().into() }
        });
        let kop = Gezinskop {
            huishouden: &self.huishouden,
            href: adres::BEGIN,
            gezicht: Gezicht {
                naam: &gezicht.naam,
                team: &gezicht.organisatie.naam,
                telefoon: gezicht.telefoon.as_deref(),
                foto: self.foto.as_deref(),
                waarnemer: waarneming
                    .map(|waarneming| (waarneming.waarnemer.naam.as_str(), Some(waarneming.tot))),
            },
            fase: gezinskop::fase(self.zicht.fase()),
            vervolg: self.straks.as_ref().zip(wat.as_deref()).map(|(straks, wat)| Vervolg {
                wat,
                uiterlijk: straks.uiterlijk,
                href: straks.href.as_deref(),
            }),
            vandaag: self.vandaag(),
            tabs: Vec::new(),
            actief: "",
            let_op: if self.zicht.is_gesloten() { vec![&afgesloten] } else { Vec::new() },
        };
        let (begin, rechten, hulp) = (taal.deur_gezin(), taal.menu_rechten(), taal.hulp_en_steun());
        let links = vec![
            Navlink { tekst: &begin, href: adres::BEGIN },
            Navlink { tekst: &rechten, href: super::rechten::LIJST },
            Navlink { tekst: &hulp, href: adres::HULP },
        ];
        let actief = if kruimels.is_empty() { adres::BEGIN } else { "" };
        let pagina = self.bezoek.pagina(titel, Deur::Gezin, links, actief, melding);
        inhoud(pagina.taal(taal).snel_sluiten(SNEL_SLUITEN).kruimels(kruimels).gezinskop(kop))
    }
}
