//! The duo obeys the rule of the region (INV-5, R-085..R-087).

use crate::{
    Context, Dossier, Professional, Regelnummer, Weigering, gebied::Duolid, ids::ProfessionalId, team::Modus,
};

/// Checks whether `professional` may work with the family in a duo: beside the fixed face, and beside members of the
/// safety team who already do. Somebody of neither team (a care provider) works with the family without being the duo.
pub(super) fn controleer(
    dossier: &Dossier,
    context: &Context<'_>,
    professional: &Professional,
) -> Result<(), Weigering> {
    if !professional.functie.is_lokaal() && !professional.functie.is_rvt() {
        return Ok(());
    }
    let Some(configuratie) = context.regio.configuratie_voor_lopend(context.regio_versie, context.vandaag())
    else {
        return Ok(());
    };
    let lid =
        |wie: &Professional| Duolid::<ProfessionalId> { persoon: wie.id, functie: wie.functie, actief: true };
    let nieuw = lid(professional);
    let rvt_in_duo = dossier
        .team
        .actieve_inzetten()
        .filter(|inzet| {
            inzet.modus == Modus::Doen
                && inzet.professional.functie.is_rvt()
                && inzet.professional.id != professional.id
        })
        .map(|inzet| lid(&inzet.professional));
    for ander in rvt_in_duo.chain([lid(&dossier.team.vast_gezicht.professional)]) {
        configuratie.duo.regel.toets(&ander, &nieuw).map_err(|fout| {
            Weigering::regel(Regelnummer::Inv(5), fout.to_string())
                .uitweg(
                    "Vraag deze collega om advies of ondersteuning in plaats van samen te werken in een duo.",
                )
                .uitweg("Laat eerst een collega los met wie het duo nu is gevormd.")
        })?;
    }
    Ok(())
}
