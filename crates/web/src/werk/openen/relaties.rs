//! The third step: parents and gezag per child (D-41), and any other relation.

use super::{
    keuzes::{Kiesbaar as _, opvoedkeuzes},
    mensen::Mens,
    stap::{self, Stap},
};
use crate::kern::{Invoer, Melding};
use crate::vorm::{
    Datumveld, Fouten, Keuze, Keuzelijst, Label, Optiegroep, Tekstveld, Uitklap, Veldgroep, Vinkjes,
    lees_datum,
};
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::{
    gezin::{Gezag, Gezagshouder, Relatie, Rol},
    ids::PersoonId,
    persoon::{GezagBron, Gezagsoort, HeeftGezag, Relatiesoort},
    tekst::Korttekst,
};

/// So many other relations fit in the form.
const HOOGSTENS: usize = 12;
/// Form field with the number of rows.
const AANTAL: &str = "relaties";

/// What was read.
#[derive(Default)]
pub(super) struct Banden {
    pub(super) relaties: Vec<Relatie>,
    pub(super) gezag: Vec<Gezag>,
    pub(super) rollen: Vec<Rol>,
}

/// The names of all fields of this step.
pub(super) fn namen(invoer: &Invoer) -> Vec<String> {
    let mensen = super::mensen::aantal(invoer);
    let mut namen = vec![AANTAL.to_owned()];
    for kind in 0..mensen {
        namen.extend((0..mensen).map(|ander| format!("k{kind}-{ander}")));
        namen.push(format!("z{kind}"));
        namen.push(format!("g{kind}"));
        for veld in ["wie", "voogd", "instelling", "bron"] {
            namen.push(format!("g{kind}-{veld}"));
        }
        for datum in ["sinds", "gezien"] {
            namen.extend(["dag", "maand", "jaar"].map(|deel| format!("g{kind}-{datum}-{deel}")));
        }
    }
    for rij in 0..rijen(invoer) {
        namen.extend(["a", "soort", "b"].map(|veld| format!("r{rij}-{veld}")));
    }
    namen
}

fn rijen(invoer: &Invoer) -> usize {
    stap::rijen(invoer, AANTAL, Stap::Relaties, HOOGSTENS)
}

/// Reads relations, gezag and the roles that follow from them.
pub(super) fn lees(invoer: &Invoer, mensen: &[Mens], vandaag: Date) -> Result<Banden, Fouten> {
    let mut lezer = Lezer { invoer, mensen, vandaag, fouten: Fouten::new(), banden: Banden::default() };
    let kinderen: Vec<&Mens> = mensen.iter().filter(|mens| mens.is_kind(vandaag)).collect();
    for kind in &kinderen {
        // "The same as the child above": its answers count, whatever was left in these boxes.
        let bron = lezer.bron_van(&kinderen, kind);
        lezer.kind(kind, bron);
    }
    for rij in 0..rijen(invoer) {
        lezer.rij(rij);
    }
    lezer.rollen(&kinderen);
    if lezer.fouten.leeg() { Ok(lezer.banden) } else { Err(lezer.fouten) }
}

struct Lezer<'a> {
    invoer: &'a Invoer,
    mensen: &'a [Mens],
    vandaag: Date,
    fouten: Fouten,
    banden: Banden,
}

impl Lezer<'_> {
    /// The number of the child whose answers count for `kind`.
    fn bron_van(&self, kinderen: &[&Mens], kind: &Mens) -> usize {
        let mut bron = kind.nummer;
        while self.invoer.aan(&format!("z{bron}")) {
            let Some(plek) = kinderen.iter().position(|ander| ander.nummer == bron) else { break };
            let Some(vorige) = plek.checked_sub(1).and_then(|plek| kinderen.get(plek)) else { break };
            bron = vorige.nummer;
        }
        bron
    }

    fn mens(&self, nummer: &str) -> Option<PersoonId> {
        let nummer: usize = nummer.parse().ok()?;
        self.mensen.iter().find(|mens| mens.nummer == nummer).map(|mens| mens.persoon.id)
    }

    fn kind(&mut self, kind: &Mens, bron: usize) {
        for ander in self.mensen.iter().filter(|ander| ander.nummer != kind.nummer) {
            let gekozen = self.invoer.een(&format!("k{bron}-{}", ander.nummer));
            if let Some(soort) = Relatiesoort::van_code(gekozen) {
                self.voeg_toe(ander.persoon.id, kind.persoon.id, soort);
            }
        }
        self.gezag(kind.persoon.id, bron);
    }

    fn voeg_toe(&mut self, van_persoon: PersoonId, naar_persoon: PersoonId, soort: Relatiesoort) {
        let relatie = Relatie { van_persoon, naar_persoon, soort, van: None, tot: None };
        if !self.banden.relaties.contains(&relatie) {
            self.banden.relaties.push(relatie);
        }
    }

    fn ouders(&self, kind: PersoonId) -> Vec<PersoonId> {
        self.banden
            .relaties
            .iter()
            .filter(|relatie| relatie.naar_persoon == kind && relatie.soort == Relatiesoort::OuderKind)
            .map(|relatie| relatie.van_persoon)
            .collect()
    }

    fn gezag(&mut self, kind: PersoonId, bron: usize) {
        let veld = |naam: &str| format!("g{bron}{naam}");
        let keuze = self.invoer.een(&veld("")).to_owned();
        let houders: Vec<(Gezagshouder, Gezagsoort)> = match keuze.as_str() {
            "samen" => {
                let ouders = self.ouders(kind);
                if ouders.len() < 2 {
                    self.fouten.bij_veld(veld(""), "Kies hierboven eerst de twee ouders.");
                }
                ouders
                    .into_iter()
                    .map(|ouder| (Gezagshouder::Persoon(ouder), Gezagsoort::Gezamenlijk))
                    .collect()
            }
            "een" => match self.mens(self.invoer.een(&veld("-wie"))) {
                Some(wie) => {
                    // The other parent has none; that is a fact of its own (D-41).
                    let anderen = self.ouders(kind).into_iter().filter(|ouder| *ouder != wie);
                    std::iter::once((Gezagshouder::Persoon(wie), Gezagsoort::Alleen))
                        .chain(anderen.map(|ouder| (Gezagshouder::Persoon(ouder), Gezagsoort::Geen)))
                        .collect()
                }
                None => return self.fouten.bij_veld(veld("-wie"), "Kies wie het gezag heeft."),
            },
            "voogd" => match self.mens(self.invoer.een(&veld("-voogd"))) {
                Some(wie) => {
                    if !self.banden.relaties.iter().any(|r| r.van_persoon == wie && r.naar_persoon == kind) {
                        self.voeg_toe(wie, kind, Relatiesoort::Voogd);
                    }
                    vec![(Gezagshouder::Persoon(wie), Gezagsoort::Voogdij)]
                }
                None => return self.fouten.bij_veld(veld("-voogd"), "Kies wie de voogd is."),
            },
            "instelling" => match Korttekst::lees("instelling", self.invoer.een(&veld("-instelling"))) {
                Ok(naam) => vec![(Gezagshouder::Instelling(naam), Gezagsoort::Voogdij)],
                Err(fout) => return self.fouten.bij_veld(veld("-instelling"), fout.melding),
            },
            _ => return,
        };
        self.leg_gezag_vast(kind, &veld, houders);
    }

    fn leg_gezag_vast(
        &mut self,
        kind: PersoonId,
        veld: &impl Fn(&str) -> String,
        houders: Vec<(Gezagshouder, Gezagsoort)>,
    ) {
        let sinds = self.datum(&veld("-sinds"));
        let gezien_op = self.datum(&veld("-gezien")).unwrap_or(self.vandaag);
        let Some(bron) = GezagBron::van_code(self.invoer.een(&veld("-bron"))) else {
            return self.fouten.bij_veld(veld("-bron"), "Kies waar u dit van weet.");
        };
        let gezag = houders.into_iter().map(|(houder, soort)| Gezag {
            kind,
            houder,
            soort,
            van: sinds,
            tot: None,
            bron,
            gezien_op,
        });
        self.banden.gezag.extend(gezag);
    }

    fn datum(&mut self, veld: &str) -> Option<Date> {
        let getypt = self.invoer.datum(veld);
        match lees_datum(&getypt.dag, &getypt.maand, &getypt.jaar) {
            Ok(Some(dag)) if dag > self.vandaag => {
                self.fouten.bij_veld(veld, "Deze dag ligt in de toekomst.");
                None
            }
            Ok(dag) => dag,
            Err(fout) => {
                self.fouten.bij_veld(veld, fout.uitleg());
                None
            }
        }
    }

    fn rij(&mut self, rij: usize) {
        let [a, soort, b] = ["a", "soort", "b"].map(|veld| format!("r{rij}-{veld}"));
        let gekozen = [&a, &soort, &b].map(|veld| self.invoer.een(veld));
        if gekozen.iter().all(|waarde| waarde.is_empty()) {
            return;
        }
        let (van, naar) = (self.mens(gekozen[0]), self.mens(gekozen[2]));
        match (van, Relatiesoort::van_code(gekozen[1]), naar) {
            (Some(van), Some(_), Some(naar)) if van == naar => {
                self.fouten.bij_veld(b, "Kies twee verschillende mensen.");
            }
            (Some(van), Some(soort), Some(naar)) => self.voeg_toe(van, naar, soort),
            (None, ..) => self.fouten.bij_veld(a, "Kies wie u bedoelt, of maak deze regel leeg."),
            (_, None, _) => self.fouten.bij_veld(soort, "Kies hoe ze bij elkaar horen."),
            (.., None) => self.fouten.bij_veld(b, "Kies bij wie."),
        }
    }

    /// The word of the youth-care chain for everybody around a child, where it has one.
    fn rollen(&mut self, kinderen: &[&Mens]) {
        let mut rollen: Vec<Rol> = Vec::new();
        for kind in kinderen.iter().map(|kind| kind.persoon.id) {
            for relatie in self.banden.relaties.iter().filter(|relatie| relatie.naar_persoon == kind) {
                let gezag = self.banden.gezag.iter().find(|gezag| {
                    gezag.kind == kind && gezag.houder == Gezagshouder::Persoon(relatie.van_persoon)
                });
                let heeft = gezag.map_or(HeeftGezag::Onbekend, |gezag| gezag.soort.heeft_gezag());
                let al = rollen.iter().any(|rol| rol.kind == kind && rol.persoon == relatie.van_persoon);
                if let Some(rol) = relatie.soort.jeugdzorgrol_van_a(heeft).filter(|_| !al) {
                    rollen.push(Rol { kind, persoon: relatie.van_persoon, rol });
                }
            }
        }
        self.banden.rollen = rollen;
    }
}

/// The fields.
pub(super) fn velden(invoer: &Invoer, melding: &Melding, mensen: &[Mens], vandaag: Date) -> Markup {
    let kinderen: Vec<&Mens> = mensen.iter().filter(|mens| mens.is_kind(vandaag)).collect();
    let aantal = rijen(invoer);
    html! {
        @for (plek, kind) in kinderen.iter().enumerate() {
            @let vorige = plek.checked_sub(1).and_then(|plek| kinderen.get(plek));
            (kindvelden(invoer, melding, mensen, kind, vorige.copied(), vandaag))
        }
        input type="hidden" name=(AANTAL) value=(aantal);
        (Veldgroep::new(Label(if kinderen.is_empty() { "Relaties" } else { "Andere relaties" }), html! {
            @for rij in 0..aantal {
                div id=[stap::is_nieuw(invoer, Stap::Relaties, rij, aantal).then_some("nieuw")] {
                    (relatievelden(invoer, melding, mensen, rij))
                }
            }
        }).uitleg("Bijvoorbeeld partners, ex-partners, of volwassen kinderen. U mag dit leeg laten."))
    }
}

/// Adults, and young people who may have a child of their own.
fn kan_opvoeden(mens: &Mens, vandaag: Date) -> bool {
    const JONGSTE: u16 = 15;
    !mens.is_kind(vandaag) || mens.persoon.leeftijd_minstens(vandaag).is_some_and(|jaren| jaren >= JONGSTE)
}

fn kindvelden(
    invoer: &Invoer,
    melding: &Melding,
    mensen: &[Mens],
    kind: &Mens,
    vorige: Option<&Mens>,
    vandaag: Date,
) -> Markup {
    let nummer = kind.nummer;
    let fouten = melding.fouten();
    let anderen: Vec<(String, String)> = mensen
        .iter()
        .filter(|mens| mens.nummer != nummer && kan_opvoeden(mens, vandaag))
        .map(|mens| (mens.nummer.to_string(), mens.persoon.naam.kort()))
        .collect();
    let keuzes =
        || -> Vec<Keuze<'_>> { anderen.iter().map(|(nummer, naam)| Keuze::new(nummer, naam)).collect() };
    let (gezag, wie, voogd, instelling) = (
        format!("g{nummer}"),
        format!("g{nummer}-wie"),
        format!("g{nummer}-voogd"),
        format!("g{nummer}-instelling"),
    );
    let (bron, sinds, gezien, zelfde) = (
        format!("g{nummer}-bron"),
        format!("g{nummer}-sinds"),
        format!("g{nummer}-gezien"),
        format!("z{nummer}"),
    );
    let zelfde_als =
        vorige.map(|vorige| format!("Zelfde ouders en gezag als {}", vorige.persoon.naam.voornaam()));
    html! {
        (Veldgroep::new(Label(&kind.persoon.naam.kort()), html! {
            @if let Some(tekst) = &zelfde_als {
                (Vinkjes::new(&zelfde, Label("Zelfde gezin?"), vec![Keuze::new("ja", tekst).uitleg("Dan hoeft u hieronder niets in te vullen.")])
                    .vrij().gekozen(invoer.aan(&zelfde).then_some("ja")))
            }
            @for (ander, naam) in &anderen {
                @let veld = format!("k{nummer}-{ander}");
                @let vraag = format!("Wat is {naam} van {}?", kind.persoon.naam.voornaam());
                (Keuzelijst::new(&veld, Label(&vraag), opvoedkeuzes()).vrij().gekozen(invoer.een(&veld)).fout(fouten.bij(&veld)))
            }
            (Optiegroep::new(&gezag, Label("Wie heeft het gezag?"), vec![
                Keuze::new("samen", "De ouders samen"),
                Keuze::new("een", "Eén van hen").met_velden(Keuzelijst::new(&wie, Label("Wie?"), keuzes()).vrij()
                    .gekozen(invoer.een(&wie)).fout(fouten.bij(&wie))),
                Keuze::new("voogd", "Een voogd").met_velden(Keuzelijst::new(&voogd, Label("Wie is de voogd?"), keuzes()).vrij()
                    .gekozen(invoer.een(&voogd)).fout(fouten.bij(&voogd))),
                Keuze::new("instelling", "Een instelling heeft de voogdij").met_velden(Tekstveld::new(&instelling, Label("Welke instelling?")).vrij()
                    .waarde(invoer.een(&instelling)).fout(fouten.bij(&instelling))),
                Keuze::new("onbekend", "Dat weet ik nog niet"),
            ]).gekozen(if invoer.een(&gezag).is_empty() { "onbekend" } else { invoer.een(&gezag) }).fout(fouten.bij(&gezag)))
            (Keuzelijst::new(&bron, Label("Waar weet u dat van?"), GezagBron::keuzes()).vrij()
                .gekozen(invoer.een(&bron)).fout(fouten.bij(&bron)))
            (Uitklap::new("Sinds wanneer, en wanneer nagekeken?", html! {
                (Datumveld::new(&sinds, Label("Gezag sinds")).niet_verplicht().waarde(invoer.datum(&sinds)).fout(fouten.bij(&sinds)))
                (Datumveld::new(&gezien, Label("Nagekeken op")).niet_verplicht().uitleg("Leeg betekent: vandaag.")
                    .waarde(invoer.datum(&gezien)).fout(fouten.bij(&gezien)))
            }).open([&sinds, &gezien].into_iter().any(|veld| fouten.bij(veld).is_some() || !invoer.datum(veld).jaar.is_empty())))
        }))
    }
}

fn relatievelden(invoer: &Invoer, melding: &Melding, mensen: &[Mens], rij: usize) -> Markup {
    let fouten = melding.fouten();
    let namen: Vec<(String, String)> =
        mensen.iter().map(|mens| (mens.nummer.to_string(), mens.persoon.naam.kort())).collect();
    let keuzes = || -> Vec<Keuze<'_>> {
        std::iter::once(Keuze::new("", "Kies…"))
            .chain(namen.iter().map(|(nummer, naam)| Keuze::new(nummer, naam)))
            .collect()
    };
    let soorten = std::iter::once(Keuze::new("", "Kies…")).chain(Relatiesoort::keuzes()).collect();
    let [a, soort, b] = ["a", "soort", "b"].map(|veld| format!("r{rij}-{veld}"));
    html! {
        (Keuzelijst::new(&a, Label("Wie"), keuzes()).vrij().gekozen(invoer.een(&a)).fout(fouten.bij(&a)))
        (Keuzelijst::new(&soort, Label("is"), soorten).vrij().gekozen(invoer.een(&soort)).fout(fouten.bij(&soort)))
        (Keuzelijst::new(&b, Label("van"), keuzes()).vrij().gekozen(invoer.een(&b)).fout(fouten.bij(&b)))
    }
}
