//! Hearing everybody: putting a statement to people, writing down what they said, silence, establishing (§9.6.3).

use super::{
    Kruimelpad, Mag, adres, detail,
    mag::nog_voor_te_leggen,
    onder,
    samenloop::{Afloop, MERK, voer_uit_mits},
    velden::Mensen,
    vind, vraag, weergave, zie,
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Datumveld, Gegevenslijst, Keuze, Kop, Label, Optiegroep, Tekstvak, Tekstveld, Toon, Vinkjes,
    dag_lang, knoplink,
};
use axum::extract::Path;
use jiff::civil::Date;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht, Weigering,
    ids::{DossierId, PersoonId, StellingId},
    regels::{TermijnId, Vervalmoment},
    stelling::{GesprokenReactie, Kanaal, Mondeling, Stelling, StellingOpdracht},
    tekst::Tekst,
};
use std::collections::BTreeSet;

/// The last day for a reaction that would start today (T-27), to show it before somebody is asked.
pub fn reactietermijn(bezoek: &Bezoek, zicht: &Zicht, persoon: PersoonId) -> Option<Date> {
    let vandaag = zicht.vandaag();
    let regels = bezoek.dienst().regels();
    let regel = regels.termijn(TermijnId::T27, vandaag)?;
    let is_kind = zicht.persoon(persoon).is_some_and(|persoon| persoon.is_minderjarig_op(vandaag));
    let keren = u16::from(is_kind && regel.verlenging.is_some());
    let verval = regel
        .vervalt_op_na_verlenging(vandaag, keren, regels.kalender())
        .unwrap_or_else(|_| regel.vervalt_op(vandaag, regels.kalender()));
    Vervalmoment::dag(verval)
}

/// Until when each of these people can answer, as a list.
pub fn termijnen(bezoek: &Bezoek, zicht: &Zicht, personen: impl IntoIterator<Item = PersoonId>) -> Markup {
    let namen: Vec<(String, Option<Date>)> = personen
        .into_iter()
        .map(|persoon| (zicht.naam_van(persoon), reactietermijn(bezoek, zicht, persoon)))
        .collect();
    let lijst = namen.iter().fold(Gegevenslijst::new(), |lijst, (naam, dag)| {
        lijst.als(naam, dag.map(|dag| ["tot en met ", &dag_lang(dag)].concat()))
    });
    html! {
        (Kop::H3.met("Zo lang kan iemand antwoorden"))
        (lijst)
        p class="naast-bijschrift" { "Een kind krijgt langer. Later antwoorden kan ook altijd." }
    }
}

/// The page to put it to people.
pub(super) async fn toon_voorleggen(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let stelling = vind(&zicht, id)?;
    let vooraf =
        nog_voor_te_leggen(&zicht, stelling).into_iter().map(|persoon| ("personen", persoon.to_string()));
    let invoer = Invoer::van(vooraf);
    let melding = Melding::Geen;
    antwoord(pagina_voorleggen(&bezoek, &zicht, stelling, &invoer, &melding)?, &melding)
}

/// Puts it to people. What they get is the text that was on screen.
pub(super) async fn leg_voor(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let personen: BTreeSet<PersoonId> = lezer.ids("personen");
    if personen.is_empty() {
        lezer.fout("personen", "Kies aan wie u dit voorlegt.");
    }
    let kanaal = lezer.keuze("kanaal", |code| code.parse::<Kanaal>().ok(), "Kies hoe u het voorlegt.");
    let melding = match lezer.klaar(kanaal) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(kanaal) => {
            let opdracht = StellingOpdracht::LegVoor { stelling: id, personen, kanaal };
            match op_deze_versie(&bezoek, dossier, id, &invoer, opdracht).await? {
                None => return Ok(klaar(&adres(dossier, Some(id)), "voorgelegd")),
                Some(melding) => melding,
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_voorleggen(&bezoek, &zicht, vind(&zicht, id)?, &invoer, &melding)?, &melding)
}

/// Does something with the version that was on screen; with another version it is not done.
async fn op_deze_versie(
    bezoek: &Bezoek,
    dossier: DossierId,
    id: StellingId,
    invoer: &Invoer,
    opdracht: StellingOpdracht,
) -> Result<Option<Melding>, Paginafout> {
    let nu = |zicht: &Zicht| zicht.stellingen().get(id).map(|stelling| stelling.huidige().nummer.to_string());
    let deel = Deel::Stelling(id);
    Ok(
        match voer_uit_mits(bezoek, dossier, invoer, &vraag(), deel, nu, Opdracht::Stelling(opdracht)).await?
        {
            Afloop::Gedaan => None,
            Afloop::Nee(melding) => Some(melding),
            Afloop::Veranderd(zicht) => {
                Some(Melding::van_weigering(Weigering::deel_gewijzigd(deel, 0, zicht.deelversie(deel))))
            }
        },
    )
}

fn pagina_voorleggen(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).schrijft() {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let terug = adres(zicht.dossier(), Some(stelling.id));
    let actie = onder(zicht.dossier(), stelling.id, "voorleggen");
    let mogelijk = nog_voor_te_leggen(zicht, stelling);
    let mensen = Mensen::van(zicht, mogelijk.iter().copied());
    let kanalen = Kanaal::ALLE.iter().map(|kanaal| Keuze::new(kanaal.code(), kanaal.naam())).collect();
    Ok(bezoek
        .dossierpagina("Voorleggen", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Vraag of het klopt, wat erbij hoort, en waar iemand het niet mee eens is.")
        .inhoud_met(|primair| {
            let verder = if mogelijk.is_empty() {
                primair.ongebruikt();
                html! {
                    div { (Bericht::new(Toon::Info, "Iedereen over wie dit gaat, heeft deze tekst al. Of het wederhoor is uitgesteld.")) }
                    div class="naast-knoppen" { (knoplink(&terug, "Terug naar de stelling")) }
                }
            } else {
                let velden = html! {
                    (Vinkjes::new("personen", Label("Aan wie legt u dit voor?"), mensen.keuzes())
                        .gekozen(invoer.alle("personen")).fout(melding.fouten().bij("personen")))
                    (Optiegroep::new("kanaal", Label("Hoe legt u het voor?"), kanalen)
                        .gekozen(invoer.een("kanaal")).fout(melding.fouten().bij("kanaal")))
                    (termijnen(bezoek, zicht, mogelijk.iter().copied()))
                };
                let knoppen = html! { (primair.knop("Voorleggen")) (knoplink(&terug, "Nog niet")) };
                bezoek.formulier(&actie, velden, knoppen).verborgen(MERK, stelling.huidige().nummer).render()
            };
            html! {
                (weergave::kaart(zicht, stelling, Kop::H2))
                (verder)
            }
        }))
}

/// The page to write down what somebody said.
pub(super) async fn toon_reactie(
    bezoek: Bezoek,
    Path((dossier, id, persoon)): Path<(DossierId, StellingId, PersoonId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina_reactie(&bezoek, &zicht, id, persoon, &Invoer::default(), &melding)?, &melding)
}

/// Writes down what somebody said.
pub(super) async fn leg_reactie_vast(
    bezoek: Bezoek,
    Path((dossier, id, persoon)): Path<(DossierId, StellingId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let soort = lezer.keuze(
        "soort",
        |code| ["gezegd", "aanvulling", "weerspraak"].into_iter().find(|soort| *soort == code),
        "Kies wat diegene ervan vond.",
    );
    let tekst = lezer.tekst("tekst");
    let mondeling = mondeling(&mut lezer);
    let gelezen = soort.zip(tekst).zip(mondeling);
    let melding = match lezer.klaar(gelezen) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(((soort, tekst), mondeling)) => {
            let reactie = match soort {
                "weerspraak" => GesprokenReactie::Weerspraak(tekst),
                "aanvulling" => GesprokenReactie::Aanvulling(tekst),
                _ => GesprokenReactie::Gezegd(tekst),
            };
            let opdracht = StellingOpdracht::LegReactieVast { stelling: id, persoon, reactie, mondeling };
            match op_deze_versie(&bezoek, dossier, id, &invoer, opdracht).await? {
                None => return Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
                Some(melding) => melding,
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_reactie(&bezoek, &zicht, id, persoon, &invoer, &melding)?, &melding)
}

/// When something was told, and who heard it too.
pub fn mondeling(lezer: &mut Lezer<'_>) -> Option<Mondeling> {
    let (op, getuige) = (lezer.datum("gezegd_op"), lezer.kort("getuige"));
    Some(Mondeling { op: op?, getuige: getuige? })
}

/// The fields of [`mondeling`].
pub fn mondelingvelden(invoer: &Invoer, melding: &Melding, wanneer: &str) -> Markup {
    html! {
        (Datumveld::new("gezegd_op", Label(wanneer)).waarde(invoer.datum("gezegd_op")).fout(melding.fouten().bij("gezegd_op")))
        (Tekstveld::new("getuige", Label("Wie was er nog meer bij?")).waarde(invoer.een("getuige"))
            .uitleg("Bijvoorbeeld: de gezinscoach. Was er niemand? Schrijf dat op.").fout(melding.fouten().bij("getuige")))
    }
}

fn pagina_reactie(
    bezoek: &Bezoek,
    zicht: &Zicht,
    id: StellingId,
    persoon: PersoonId,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    let stelling = vind(zicht, id)?;
    let voorgelegd = stelling.wederhoor(persoon).and_then(|wederhoor| wederhoor.voorgelegd.as_ref());
    if !Mag::van(bezoek, zicht).schrijft() || voorgelegd.is_none() {
        return Err(Paginafout::NietGevonden);
    }
    let naam = zicht.naam_van(persoon);
    let titel = ["Wat vond ", &naam, " ervan?"].concat();
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let terug = adres(zicht.dossier(), Some(id));
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Stellingen, &[&id, &"reactie", &persoon]);
    let keuzes = vec![
        Keuze::new("gezegd", "Iets gezegd, zonder dat het niet klopt")
            .uitleg("Bijvoorbeeld: ‘Ja, zo was het.’ Echt akkoord geven doet iemand zelf."),
        Keuze::new("aanvulling", "Er hoort iets bij"),
        Keuze::new("weerspraak", "Niet mee eens")
            .uitleg("Dit blijft altijd bij de stelling staan, in deze woorden."),
    ];
    let woorden = ["In de woorden van ", &naam].concat();
    Ok(bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Schrijf op wat er is gezegd, zo letterlijk mogelijk. U geeft nooit akkoord namens een ander.")
        .inhoud_met(|primair| {
            html! {
                (weergave::kaart(zicht, stelling, Kop::H2))
                (bezoek.formulier(&actie, html! {
                    (Optiegroep::new("soort", Label("Wat was het antwoord?"), keuzes).gekozen(invoer.een("soort")).fout(melding.fouten().bij("soort")))
                    (Tekstvak::new("tekst", Label(&woorden)).regels(4).maximum(Tekst::MAX).waarde(invoer.een("tekst")).fout(melding.fouten().bij("tekst")))
                    (mondelingvelden(invoer, melding, "Wanneer was dit gesprek?"))
                }, html! { (primair.knop("Bewaren")) (knoplink(&terug, "Terug")) })
                    .verborgen(MERK, stelling.huidige().nummer))
            }
        }))
}

/// The term ended in silence. Never agreement (INV-16).
pub(super) async fn markeer_geen_reactie(
    bezoek: Bezoek,
    Path((dossier, id, persoon)): Path<(DossierId, StellingId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    let opdracht = StellingOpdracht::MarkeerGeenReactie { stelling: id, persoon };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Stelling(opdracht)).await {
        Ok(_) => Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
        Err(Ok(melding)) => detail::opnieuw(&bezoek, dossier, id, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

/// Establishes it, as it was on screen.
pub(super) async fn stel_vast(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let opdracht = Opdracht::Stelling(StellingOpdracht::StelVast { stelling: id });
    match bezoek.voer_uit(dossier, &invoer, Some(Deel::Stelling(id)), opdracht).await {
        Ok(_) => Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
        Err(Ok(melding)) => detail::opnieuw(&bezoek, dossier, id, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
