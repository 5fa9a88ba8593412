//! All statements: the words of the family first, then facts, suspicions, opinions and conclusions.

use super::{Kruimelpad, Mag, adres, velden::Mensen, weergave, zie};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, beurten,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Formulier, Keuze, Keuzelijst, Knop, Kop, Label, Leeg, Paginering, knoplink};
use axum::extract::{Path, RawQuery};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    ids::DossierId,
    stelling::{Leefgebied, Spreker, Status, Stelling, Stellingsoort},
    taak::Openstaand,
};

/// So many statements on one page.
const PER_PAGINA: usize = 40;

/// States one can ask for: code and words.
const STATUS: [(&str, &str); 6] = [
    ("concept", "concept"),
    ("voorgelegd", "voorgelegd"),
    ("weersproken", "weersproken"),
    ("uitgesteld_wederhoor", "wederhoor uitgesteld"),
    ("vastgesteld", "vastgesteld"),
    ("ingetrokken", "ingetrokken"),
];

/// Where a statement stands in the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Groep {
    VanHetGezin,
    Feiten,
    Vermoedens,
    Meningen,
    Citaten,
    Conclusies,
    Ingetrokken,
}

impl Groep {
    fn van(zicht: &Zicht, stelling: &Stelling) -> Self {
        let van_gezin = stelling.huidige().auteur.persoon().is_some()
            || stelling
                .inhoud()
                .van()
                .and_then(Spreker::persoon)
                .is_some_and(|id| zicht.persoon(id).is_some());
        match stelling.soort() {
            _ if stelling.is_ingetrokken() => Self::Ingetrokken,
            _ if van_gezin => Self::VanHetGezin,
            Stellingsoort::Feit => Self::Feiten,
            Stellingsoort::Vermoeden => Self::Vermoedens,
            Stellingsoort::Mening => Self::Meningen,
            Stellingsoort::Citaat => Self::Citaten,
            Stellingsoort::Conclusie => Self::Conclusies,
        }
    }

    fn kop(self) -> &'static str {
        match self {
            Self::VanHetGezin => "In de woorden van het gezin",
            Self::Feiten => "Feiten",
            Self::Vermoedens => "Vermoedens",
            Self::Meningen => "Meningen van anderen",
            Self::Citaten => "Wat anderen zeiden",
            Self::Conclusies => "Conclusies",
            Self::Ingetrokken => "Ingetrokken",
        }
    }

    fn uitleg(self) -> &'static str {
        match self {
            Self::VanHetGezin => "Wat zij zelf zeggen, vinden en denken.",
            Self::Feiten => "Gezien, gehoord of gelezen, met bron en tijd.",
            Self::Vermoedens => "Nog niet zeker. Erbij staat waar het op rust.",
            Self::Meningen => "Wat iemand ervan vindt. Een ander kan er anders over denken.",
            Self::Citaten => "Letterlijke woorden van mensen buiten het gezin.",
            Self::Conclusies => "Wat volgt uit wat hierboven staat.",
            Self::Ingetrokken => "Dit geldt niet meer. Het blijft bewaard, met de reden.",
        }
    }
}

/// What was asked for in the address.
struct Filter {
    invoer: Invoer,
    soort: Option<Stellingsoort>,
    persoon: Option<naast_domain::ids::PersoonId>,
    leefgebied: Option<Leefgebied>,
    pagina: usize,
}

impl Filter {
    fn lees(query: &str) -> Self {
        let invoer = Invoer::ontleed(query.as_bytes());
        Self {
            soort: invoer.een("soort").parse().ok(),
            persoon: invoer.een("persoon").parse().ok(),
            leefgebied: invoer.een("leefgebied").parse().ok(),
            pagina: invoer.een("pagina").parse().unwrap_or(1).max(1),
            invoer,
        }
    }

    fn is_aan(&self) -> bool {
        ["soort", "persoon", "leefgebied", "status"].iter().any(|veld| !self.invoer.een(veld).is_empty())
    }

    fn past(&self, stelling: &Stelling) -> bool {
        self.soort.is_none_or(|soort| stelling.soort() == soort)
            && self.persoon.is_none_or(|persoon| {
                stelling.betrokkenen().contains(&persoon)
                    || stelling.inhoud().van().and_then(Spreker::persoon) == Some(persoon)
            })
            && self.leefgebied.is_none_or(|leefgebied| stelling.huidige().leefgebieden.contains(&leefgebied))
            && self.past_status(stelling)
    }

    fn past_status(&self, stelling: &Stelling) -> bool {
        match self.invoer.een("status") {
            "" => true,
            "weersproken" => stelling.is_weersproken(),
            "uitgesteld_wederhoor" => stelling.heeft_uitstel(),
            status => stelling.status().code() == status,
        }
    }

    /// The address of another page of the same answer.
    fn basis(&self, dossier: DossierId) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for veld in ["soort", "persoon", "leefgebied", "status"] {
            if !self.invoer.een(veld).is_empty() {
                query.append_pair(veld, self.invoer.een(veld));
            }
        }
        let query = query.append_pair("pagina", "").finish();
        [&adres(dossier, None), "?", &query].concat()
    }
}

/// The page.
pub(super) async fn toon(
    bezoek: Bezoek,
    Path(dossier): Path<DossierId>,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let filter = Filter::lees(&query.unwrap_or_default());
    let mag = Mag::van(&bezoek, &zicht);
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_gezin(&zicht, Tab::Stellingen);
    let nieuw = pad::dossier_onder(dossier, Tab::Stellingen, &[&"nieuw"]);
    let leeg = zicht.stellingen().aantal() == 0;
    let pagina = bezoek
        .dossierpagina(Tab::Stellingen.naam(), &kop, &melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Wat er is gezien en gezegd, wat mensen vinden en denken, en wat iedereen daarvan zegt.")
        .inhoud_met(|primair| {
            let opschrijven = if mag.schrijft() {
                primair.link(&nieuw, "Opschrijven")
            } else {
                primair.ongebruikt();
                html! {}
            };
            html! {
                @if leeg {
                    (Leeg::new("Nog niets opgeschreven", "Hier komt wat we weten over dit gezin: feiten, meningen, vermoedens en vooral hun eigen woorden. Het gezin leest mee en reageert.")
                        .doen(opschrijven))
                } @else {
                    @if mag.schrijft() { div class="naast-knoppen" { (opschrijven) } }
                    (wat_wacht(&zicht))
                    (zoekveld(&zicht, &filter))
                    (lijst(&zicht, &filter))
                }
            }
        });
    antwoord(pagina, &melding)
}

fn wat_wacht(zicht: &Zicht) -> Markup {
    let open: Vec<&Openstaand> =
        zicht.openstaand().iter().filter(|open| open.waar == Tab::Stellingen.deel()).collect();
    html! {
        @if !open.is_empty() {
            (Kop::H2.met("Wat hier wacht"))
            (beurten(zicht, open.into_iter().take(5)))
        }
    }
}

fn zoekveld(zicht: &Zicht, filter: &Filter) -> Markup {
    let alles = |tekst| Keuze::new("", tekst);
    let mensen = Mensen::allen(zicht);
    let soorten = std::iter::once(alles("alle soorten"))
        .chain(Stellingsoort::ALLE.iter().map(|soort| Keuze::new(soort.code(), soort.naam())));
    let personen = std::iter::once(alles("iedereen")).chain(mensen.keuzes());
    let leefgebieden = std::iter::once(alles("alle leefgebieden"))
        .chain(Leefgebied::ALLE.iter().map(|leefgebied| Keuze::new(leefgebied.code(), leefgebied.naam())));
    let statussen =
        std::iter::once(alles("alles")).chain(STATUS.iter().map(|(code, naam)| Keuze::new(code, naam)));
    let lijst = |naam, label, keuzes| {
        Keuzelijst::new(naam, Label(label), keuzes).vrij().gekozen(filter.invoer.een(naam)).render()
    };
    let actie = adres(zicht.dossier(), None);
    let velden = html! {
        (lijst("soort", "Soort", soorten.collect()))
        (lijst("persoon", "Over wie", personen.collect()))
        (lijst("leefgebied", "Leefgebied", leefgebieden.collect()))
        (lijst("status", "Stand", statussen.collect()))
    };
    let knoppen = html! {
        (Knop::new("Toon"))
        @if filter.is_aan() { (knoplink(&actie, "Toon alles")) }
    };
    Formulier::new(&actie, velden, knoppen).zoeken("Stellingen kiezen").render()
}

fn lijst(zicht: &Zicht, filter: &Filter) -> Markup {
    let mut gevonden: Vec<(Groep, &Stelling)> = zicht
        .stellingen()
        .alle()
        .filter(|stelling| filter.past(stelling))
        .map(|stelling| (Groep::van(zicht, stelling), stelling))
        .collect();
    // Within a group what happened last comes first.
    gevonden.sort_by(|(groep, a), (ander, b)| {
        groep.cmp(ander).then_with(|| wanneer(b).cmp(&wanneer(a))).then(a.id.cmp(&b.id))
    });
    let aantal = gevonden.len();
    let paginas = aantal.div_ceil(PER_PAGINA).max(1);
    let pagina = filter.pagina.min(paginas);
    let getoond = &gevonden[(pagina - 1) * PER_PAGINA..(pagina * PER_PAGINA).min(aantal)];
    let basis = filter.basis(zicht.dossier());
    html! {
        @if filter.is_aan() {
            p class="nl-paragraph" role="status" {
                @match aantal { 0 => "Er is niets dat hierbij past.", 1 => "1 stelling past hierbij.", n => { (n) " stellingen passen hierbij." } }
            }
        }
        @for stuk in getoond.chunk_by(|(groep, _), (ander, _)| groep == ander) {
            @let groep = stuk[0].0;
            @let totaal = gevonden.iter().filter(|(deze, _)| *deze == groep).count();
            section {
                (Kop::H2.met(html! { (groep.kop()) " (" (totaal) ")" }))
                p class="naast-bijschrift" { (groep.uitleg()) }
                @for (_, stelling) in stuk { (weergave::kaart(zicht, stelling, Kop::H3)) }
            }
        }
        (Paginering { pagina: klein(pagina), van: klein(paginas), basis: &basis })
    }
}

fn klein(getal: usize) -> u32 {
    u32::try_from(getal).unwrap_or(u32::MAX)
}

/// The day something is about; when it has none, the day it was written.
fn wanneer(stelling: &Stelling) -> jiff::civil::Date {
    let huidige = stelling.huidige();
    match (huidige.status.clone(), huidige.inhoud.tijd()) {
        (Status::Ingetrokken { op, .. }, _) => op,
        (_, Some(tijd)) => tijd.begin(),
        (_, None) => naast_domain::context::dag_in_nederland(huidige.op),
    }
}
