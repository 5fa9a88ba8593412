//! The duo obeys the rule of the region (INV-5, R-085..R-087).

use crate::{Context, Regelnummer, Weigering, regels::Functie};

/// Checks whether somebody in `functie` may work with the family beside the fixed face, next to the safety-team
/// members who already do.
pub(super) fn controleer(context: &Context<'_>, functie: Functie, andere_rvt: &[Functie]) -> Result<(), Weigering> {
    let Some(configuratie) = context.regio.configuratie_op(context.vandaag()) else { return Ok(()) };
    configuratie.duo_regel.controleer(functie, andere_rvt).map_err(|reden| {
        Weigering::regel(Regelnummer::Inv(5), reden)
            .uitweg("Vraag deze collega om advies of ondersteuning in plaats van samen te werken in een duo.")
            .uitweg("Laat eerst een collega los met wie het duo nu is gevormd.")
    })
}
