//! The judgement of one professional that closing is safe (INV-12). Two of them, apart from each other.

use super::{
    blad::{Blad, naam_van_professional},
    zie_om_te_schrijven,
};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Kaart, Kop, Label, Tekstvak, alinea, lang};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{Opdracht, dossier::DossierOpdracht, ids::DossierId};

/// The form.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    pagina(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Writes it down.
pub(super) async fn bewaar(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie_om_te_schrijven(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let oordeel = lezer.tekst("oordeel");
    let oordeel = match lezer.klaar(oordeel) {
        Ok(oordeel) => oordeel,
        Err(fouten) => return pagina(&bezoek, &zicht, &invoer, &Melding::Fouten(fouten)),
    };
    let opdracht = Opdracht::Dossier(DossierOpdracht::GeefSluitoordeel { oordeel });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier_onder(dossier, Tab::Route, &[&"oordeel"]), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, &zicht, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let blad = Blad::nieuw(bezoek, zicht, Tab::Route);
    let actie = pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"oordeel"]);
    let eigen = zicht
        .kijker()
        .professional()
        .and_then(|id| zicht.sluitoordelen().get(&id))
        .map_or("", |oordeel| oordeel.oordeel.als_str());
    let pagina = blad
        .onder("Is afsluiten veilig?", melding)
        .inleiding("Schrijf uw eigen oordeel, zonder dat van een ander te lezen. Pas daarna ziet u wat de ander schreef.")
        .inhoud_met(|primair| {
            html! {
                (bezoek.formulier(&actie, html! {
                    (Tekstvak::new("oordeel", Label("Is iedereen veilig, en waar ziet u dat aan?")).nakijken("").waarde(invoer.of("oordeel", eigen)).regels(6)
                        .fout(melding.fouten().bij("oordeel"))
                        .uitleg("Noem elk gezinslid. Wat is er veranderd? Wie merkt het als het misgaat, en wat gebeurt er dan?"))
                }, primair.knop(if eigen.is_empty() { "Oordeel geven" } else { "Oordeel aanpassen" })))
                (van_anderen(bezoek, zicht, !eigen.is_empty()))
            }
        });
    antwoord(pagina, melding)
}

/// The judgements of others: to be read only by who gave his or her own.
fn van_anderen(bezoek: &Bezoek, zicht: &Zicht, zelf_gegeven: bool) -> Markup {
    let ik = zicht.kijker().professional();
    let anderen: Vec<_> = zicht.sluitoordelen().iter().filter(|(id, _)| Some(**id) != ik).collect();
    html! {
        (Kaart::new("Wat anderen schreven", html! {
            @if anderen.is_empty() { p class="nl-paragraph" { "Nog niemand anders gaf een oordeel. Elke professional uit het team kan dat doen." } }
            @else {
                @for (id, oordeel) in anderen {
                    (Kop::H3.met(html! { (naam_van_professional(bezoek, zicht, *id)) ", " (lang(oordeel.op)) }))
                    @if zelf_gegeven { (alinea(&oordeel.oordeel)) } @else { p class="nl-paragraph" { "U leest dit als u uw eigen oordeel hebt gegeven." } }
                }
            }
        }))
    }
}
