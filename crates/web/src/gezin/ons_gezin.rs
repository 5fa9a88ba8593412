//! The first page: who stays beside us, where we are, what comes next, what was agreed, and the way to everything else.

use super::{
    Bezoek, Kader, adres,
    straks::{self, Straks},
    woorden,
};
use crate::kern::{Antwoord, Melding, bezoek::antwoord};
use crate::taal::Taal;
use crate::vorm::{Kaart, Kop, Uitklap, alinea, link, telefoon};
use maud::{Markup, html};
use naast_domain::{ids::PersoonId, plan::Eigenaar};
use std::fmt::Write as _;

/// So many agreements stand on the first page; the rest is in the plan.
const AFSPRAKEN: usize = 4;

pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let melding = Melding::Geen;
    let taal = kader.taal;
    let straks = straks::straks(&kader.zicht, kader.ik, taal);
    let voorbereiding = straks::in_voorbereiding(&kader.zicht, kader.ik, taal);
    let inhoud = html! {
        (nu(&kader, &straks))
        (afgesproken(&kader))
        @if !voorbereiding.is_empty() {
            (Kaart::new(&taal.wordt_voorbereid(), html! {
                (alinea(&taal.nog_niet_beslist()))
                ul class="naast-gewonelijst" { @for een in &voorbereiding { li { (regel(&kader, een)) } } }
            }))
        }
        (team(&kader))
        (wegwijzer(&kader))
    };
    let titel = taal.ons_gezin_titel();
    let dag = taal.dag_naam(kader.voornaam());
    let inleiding = [&dag, " ", &woorden::fase(kader.zicht.fase(), taal)].concat();
    let pagina = kader
        .maak(&titel, &melding, Vec::new(), |pagina| pagina.vertaald().inleiding(&inleiding).inhoud(inhoud));
    antwoord(pagina, &melding)
}

fn regel(kader: &Kader<'_>, straks: &Straks) -> Markup {
    html! {
        @if let Some(href) = &straks.href { (link(href, &straks.wat)) }
        @else if straks.nederlands { (kader.taal.nederlands_woord(&straks.wat)) }
        @else { (straks.wat) }
        @if let Some(dag) = straks.uiterlijk {
            " " span class="naast-bijschrift" {
                (kader.taal.tot_en_met(kader.taal.lang(dag), kader.taal.afstand(dag, kader.vandaag())))
            }
        }
    }
}

fn nu(kader: &Kader<'_>, straks: &[Straks]) -> Markup {
    let taal = kader.taal;
    html! {
        (Kaart::new(&taal.wat_er_nu_komt(), html! {
            @if kader.zicht.is_gesloten() {
                (alinea(&taal.dossier_afgesloten()))
            } @else if straks.is_empty() {
                (alinea(&taal.niets_te_doen()))
            } @else {
                ul class="naast-gewonelijst" { @for een in straks { li { (regel(kader, een)) } } }
            }
        }))
    }
}

/// What was agreed with this person: the safety plan first.
fn afgesproken(kader: &Kader<'_>) -> Markup {
    let (zicht, taal) = (&kader.zicht, kader.taal);
    let mut regels: Vec<String> = Vec::new();
    if let Some(plan) = zicht.veiligheid().actief_plan() {
        regels.extend(plan.voorwaarden.values().map(|voorwaarde| voorwaarde.tekst.to_string()));
        for afspraak in plan.afspraken.values() {
            let mut zin = eigenaar(kader, &afspraak.wie);
            let _ = write!(zin, ": {}", afspraak.wat);
            regels.push(zin);
        }
    }
    if let Some(plan) = zicht.plan().actief() {
        regels.extend(plan.afspraken.values().map(|afspraak| afspraak.tekst.to_string()));
        regels.extend(
            plan.inzetten
                .values()
                .filter(|inzet| inzet.is_open())
                .map(|inzet| [&eigenaar(kader, &inzet.eigenaar), ": ", inzet.tekst.als_str()].concat()),
        );
    }
    let getoond = regels.len().min(AFSPRAKEN);
    html! {
        (Kaart::new(&taal.afgesproken_kop(), html! {
            @if regels.is_empty() {
                (alinea(&taal.geen_afspraken()))
            } @else {
                (taal.nederlands(html! {
                    ul class="naast-gewonelijst" { @for zin in &regels[..getoond] { li { (woorden::hoofdletter(zin)) } } }
                }))
                p class="nl-paragraph" {
                    (link(adres::PLAN, taal.hele_plan())) " " (link(adres::VEILIGHEID, taal.het_veiligheidsplan()))
                }
            }
        }))
    }
}

/// Somebody's own words, in whatever language they were written.
pub(super) fn eigen_woorden(tekst: &str) -> Markup {
    html! { div dir="auto" { (alinea(&["“", tekst, "”"].concat())) } }
}

/// Who sees to something, as this person may know it.
pub(super) fn eigenaar(kader: &Kader<'_>, wie: &Eigenaar) -> String {
    match wie {
        Eigenaar::Gezinslid(persoon) => kader.wie_in_taal(*persoon),
        // Who wrote the plan, wrote this name too.
        Eigenaar::Netwerk(naam) | Eigenaar::Organisatie(naam) => kader.taal.geschreven(naam).into_owned(),
        Eigenaar::Professional { id, naam, .. } => {
            let team = kader.zicht.team();
            let bekend = team.vast_gezicht.professional.id == *id
                || team.inzetten.values().any(|inzet| inzet.professional.id == *id)
                || team.waarneming.as_ref().is_some_and(|waarneming| waarneming.waarnemer.id == *id)
                || team.vorige_gezichten.iter().any(|wissel| wissel.was.professional.id == *id);
            if bekend { naam.clone() } else { kader.taal.een_professional().into_owned() }
        }
    }
}

/// Who stands beside us, with which task and power, since when.
fn team(kader: &Kader<'_>) -> Markup {
    let team = kader.zicht.team();
    let (gezicht, taal) = (&team.vast_gezicht, kader.taal);
    html! {
        (Kaart::new(&taal.naast_ons(), html! {
            (iemand(&gezicht.professional, "", gezicht.sinds, taal))
            @if let Some(waarneming) = team.waarneming.as_ref().filter(|w| w.loopt_op(kader.vandaag())) {
                div class="naast-iemand" {
                    (Kop::H3.met(&waarneming.waarnemer.naam))
                    p class="nl-paragraph" {
                        (taal.neemt_waar_daarna(taal.lang(waarneming.tot), gezicht.professional.naam.as_str()))
                        @if let Some(nummer) = &waarneming.waarnemer.telefoon { " " (telefoon(nummer)) }
                    }
                }
            }
            @for inzet in team.actieve_inzetten() {
                (iemand(&inzet.professional, &woorden::modus(inzet.modus, taal), inzet.van, taal))
                @if !inzet.bevoegdheden.is_empty() {
                    p class="naast-bijschrift" {
                        (taal.wettelijke_taak(inzet.bevoegdheden.iter().map(naast_domain::tekst::Korttekst::als_str).collect::<Vec<_>>().join(", ")))
                    }
                }
            }
            @if let Some(zicht) = team.zicht_nu() {
                p class="naast-bijschrift" { (taal.let_op_veiligheid(zicht.organisatie.naam.as_str())) }
            }
        }))
    }
}

fn iemand(
    professional: &naast_domain::Professional,
    hoe: &str,
    sinds: jiff::civil::Date,
    taal: Taal,
) -> Markup {
    let (taak, mag) = woorden::functie_gewoon(professional.functie);
    html! {
        div class="naast-iemand" {
            (Kop::H3.met(&professional.naam))
            p class="nl-paragraph" {
                (woorden::hoofdletter(&taal.zin(taak))) ", " (professional.organisatie.naam) "."
                " " (taal.sinds_dag(taal.lang(sinds)))
                @if let Some(nummer) = &professional.telefoon { " " (telefoon(nummer)) }
            }
            @if !hoe.is_empty() { p class="nl-paragraph" { (hoe) } }
            (Uitklap::new(&taal.wat_mag(), alinea(&taal.zin(mag))))
        }
    }
}

/// The way to every other page, as big targets.
fn wegwijzer(kader: &Kader<'_>) -> Markup {
    let taal = kader.taal;
    let (huizen, rechten) = (
        (adres::HUIZEN, taal.huizen_titel(), taal.huizen_wat()),
        (adres::RECHTEN, taal.rechten_titel(), taal.rechten_wat()),
    );
    let voor = [
        Some((adres::STAAT, taal.staat_titel(), taal.staat_wat())),
        Some((adres::VERHAAL, taal.verhaal_titel(), taal.verhaal_wat())),
        kader.jong.then_some(huizen),
        Some((adres::VEILIGHEID, taal.veiligheid_titel(), taal.veiligheid_wat())),
        Some((adres::PLAN, taal.plan_titel(), taal.plan_wat())),
        Some((adres::ANALYSE, taal.analyse_titel(), taal.analyse_wat())),
        Some((adres::KEEK, taal.keek_titel(), taal.keek_wat())),
        (!kader.jong).then_some(rechten),
    ];
    html! {
        nav class="naast-tegels" aria-label=(taal.alle_onderdelen()) {
            ul {
                @for (href, naam, wat) in voor.iter().flatten() {
                    li { a class="naast-tegel" href=(href) { strong { (naam) } span { (wat) } } }
                }
            }
        }
    }
}

/// Names of these people for this reader: "u en Sem".
pub(super) fn namen_in_taal(kader: &Kader<'_>, personen: impl IntoIterator<Item = PersoonId>) -> String {
    let mut namen: Vec<String> = Vec::new();
    for persoon in personen {
        // Who is out of view is not counted either: no "en nog iemand".
        if kader.zicht.persoon(persoon).is_some() {
            let naam = kader.over_wie_in_taal(persoon);
            if persoon == kader.ik { namen.insert(0, naam) } else { namen.push(naam) }
        }
    }
    woorden::opsomming(&namen, kader.taal)
}
