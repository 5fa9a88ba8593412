//! How somebody can be reached, and whether that is safe (D-58): a wrong call can put somebody in danger.

use super::{bekijk, met_conflict, onder, opgeslagen, pagina, persoonspad, voer_uit};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout};
use crate::vorm::{Fouten, Keuze, Keuzelijst, Knop, Label, Optiegroep, Tekstveld, Veldgroep, knoplink};
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::Zicht;
use naast_domain::{
    Deel,
    gezin::{Contactkanaal, Contactsoort, GezinOpdracht, Persoon},
    ids::{DossierId, PersoonId},
    tekst::Korttekst,
};

/// So many channels at most.
const HOOGSTENS: usize = 8;
/// Form field with the number of rows.
const AANTAL: &str = "kanalen";

const SOORTEN: [(&str, Contactsoort, &str); 3] = [
    ("telefoon", Contactsoort::Telefoon, "Telefoon"),
    ("email", Contactsoort::Email, "E-mail (nooit met inhoud)"),
    ("post", Contactsoort::Post, "Brief"),
];

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let invoer = ingevuld(zicht.persoon(id).ok_or(Paginafout::NietGevonden)?);
    formulier(&bezoek, &zicht, id, &invoer, &Melding::Geen)
}

/// Writes down how somebody can be reached.
pub(super) async fn leg_vast(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, PersoonId)>,
    invoer: Invoer,
) -> Antwoord {
    if invoer.een("doe") == "nog-een" {
        let zicht = bekijk(&bezoek, dossier, &[]).await?;
        return formulier(&bezoek, &zicht, id, &invoer, &Melding::Geen);
    }
    let melding = match lees(&invoer) {
        Ok(kanalen) => {
            let opdracht = GezinOpdracht::LegContactVast { persoon: id, kanalen };
            voer_uit(&bezoek, dossier, &invoer, true, opdracht).await?
        }
        Err(fouten) => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&persoonspad(dossier, id))),
        Some(melding) => {
            let zicht = bekijk(&bezoek, dossier, &[]).await?;
            formulier(&bezoek, &zicht, id, &invoer, &melding)
        }
    }
}

fn aantal(invoer: &Invoer) -> usize {
    let meer = usize::from(invoer.een("doe") == "nog-een");
    (invoer.een(AANTAL).parse::<usize>().unwrap_or(1).clamp(1, HOOGSTENS) + meer).min(HOOGSTENS)
}

fn ingevuld(persoon: &Persoon) -> Invoer {
    let mut velden = vec![(AANTAL.to_owned(), persoon.contact.len().max(1).to_string())];
    for (rij, kanaal) in persoon.contact.iter().enumerate() {
        let soort = SOORTEN.iter().find(|(_, soort, _)| *soort == kanaal.soort).map_or("", |(code, ..)| code);
        velden.push((format!("c{rij}-soort"), soort.to_owned()));
        velden.push((format!("c{rij}-waarde"), kanaal.waarde.to_string()));
        velden.push((format!("c{rij}-veilig"), if kanaal.veilig { "ja" } else { "nee" }.to_owned()));
        let toelichting = kanaal.toelichting.as_ref().map(ToString::to_string).unwrap_or_default();
        velden.push((format!("c{rij}-toelichting"), toelichting));
    }
    Invoer::van(velden)
}

/// Reads the rows; a row without a number or address is left out.
fn lees(invoer: &Invoer) -> Result<Vec<Contactkanaal>, Fouten> {
    let mut fouten = Fouten::new();
    let mut kanalen = Vec::new();
    for rij in 0..aantal(invoer) {
        let veld = |naam: &str| format!("c{rij}-{naam}");
        let een = |naam: &str| invoer.een(&veld(naam)).to_owned();
        if een("waarde").trim().is_empty() {
            continue;
        }
        let soort = SOORTEN.iter().find(|(code, ..)| *code == een("soort")).map(|(_, soort, _)| *soort);
        let veilig = match een("veilig").as_str() {
            "ja" => Some(true),
            "nee" => Some(false),
            _ => None,
        };
        if soort.is_none() {
            fouten.bij_veld(veld("soort"), "Kies telefoon, e-mail of brief.");
        }
        if veilig.is_none() {
            fouten.bij_veld(veld("veilig"), "Kies of dit veilig is. Weet u het niet? Kies dan nee.");
        }
        let mut kort = |naam: &str| match Korttekst::lees_misschien("waarde", &een(naam)) {
            Ok(tekst) => tekst,
            Err(fout) => {
                fouten.bij_veld(veld(naam), fout.melding);
                None
            }
        };
        let (waarde, toelichting) = (kort("waarde"), kort("toelichting"));
        if let (Some(soort), Some(veilig), Some(waarde)) = (soort, veilig, waarde) {
            kanalen.push(Contactkanaal { soort, waarde, veilig, toelichting });
        }
    }
    if fouten.leeg() { Ok(kanalen) } else { Err(fouten) }
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, id: PersoonId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let persoon = zicht.persoon(id).ok_or(Paginafout::NietGevonden)?;
    let actie = [&onder(zicht.dossier(), &[&"persoon", &id, &"contact"]), "#nieuw"].concat();
    let titel = format!("Hoe bereiken we {}?", persoon.naam.voornaam());
    let inleiding =
        "Vraag altijd of iemand anders meeleest of meeluistert. De eerste in de lijst heeft de voorkeur.";
    let aantal = aantal(invoer);
    pagina(bezoek, zicht, &titel, inleiding, melding, |primair| {
        let velden = html! {
            input type="hidden" name=(AANTAL) value=(aantal);
            @for rij in 0..aantal {
                div id=[(invoer.een("doe") == "nog-een" && rij + 1 == aantal).then_some("nieuw")] { (rijvelden(invoer, melding, rij)) }
            }
        };
        let knoppen = html! {
            (primair.knop_met("doe", "opslaan", "Opslaan"))
            @if aantal < HOOGSTENS { (Knop::new("Nog een manier").met("doe", "nog-een")) }
            (knoplink(&persoonspad(zicht.dossier(), id), "Terug"))
        };
        let formulier = bezoek.formulier_op(zicht, Deel::Gezin, &actie, velden, knoppen);
        let nu = in_woorden(&persoon.contact);
        let getypt = lees(invoer).map(|kanalen| in_woorden(&kanalen)).unwrap_or_default();
        met_conflict(melding, "de gegevens van dit gezin", &nu, &getypt, formulier.render())
    })
}

fn rijvelden(invoer: &Invoer, melding: &Melding, rij: usize) -> Markup {
    let fouten = melding.fouten();
    let [soort, waarde, veilig, toelichting] =
        ["soort", "waarde", "veilig", "toelichting"].map(|naam| format!("c{rij}-{naam}"));
    let kop = format!("Manier {}", rij + 1);
    html! {
        (Veldgroep::new(Label(&kop), html! {
            (Keuzelijst::new(&soort, Label("Hoe"), SOORTEN.iter().map(|(code, _, tekst)| Keuze::new(code, tekst)).collect())
                .gekozen(if invoer.een(&soort).is_empty() { "telefoon" } else { invoer.een(&soort) }).fout(fouten.bij(&soort)))
            (Tekstveld::new(&waarde, Label("Nummer of adres")).waarde(invoer.een(&waarde)).fout(fouten.bij(&waarde))
                .uitleg("Maak dit leeg om deze manier weg te halen."))
            (Optiegroep::new(&veilig, Label("Is dit veilig?"), vec![
                Keuze::new("ja", "Ja, alleen deze persoon leest of hoort het"),
                Keuze::new("nee", "Nee, of dat weet ik niet"),
            ]).gekozen(invoer.een(&veilig)).fout(fouten.bij(&veilig)))
            (Tekstveld::new(&toelichting, Label("Wanneer wel, wanneer niet?")).niet_verplicht().waarde(invoer.een(&toelichting)).fout(fouten.bij(&toelichting))
                .uitleg("Bijvoorbeeld: alleen op werkdagen tussen 9 en 12 uur."))
        }))
    }
}

fn in_woorden(kanalen: &[Contactkanaal]) -> String {
    let regels: Vec<String> = kanalen
        .iter()
        .map(|kanaal| format!("{} ({})", kanaal.waarde, if kanaal.veilig { "veilig" } else { "niet veilig" }))
        .collect();
    regels.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d_58_a_channel_is_only_kept_when_somebody_said_whether_it_is_safe() {
        let invoer = Invoer::van([("kanalen", "2"), ("c0-soort", "telefoon"), ("c0-waarde", "0612345678")]);
        let fouten = lees(&invoer).err().unwrap_or_default();
        assert!(fouten.bij("c0-veilig").is_some() && fouten.bij("c1-veilig").is_none());
        let veilig =
            Invoer::van([("c0-soort", "email"), ("c0-waarde", "s@voorbeeld.nl"), ("c0-veilig", "nee")]);
        assert_eq!(lees(&veilig).map(|kanalen| kanalen.iter().all(|kanaal| !kanaal.veilig)), Ok(true));
    }
}
