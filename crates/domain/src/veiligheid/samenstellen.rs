//! Makes a card from the file.
use super::{Kaartaanleiding, Kaartinhoud};
use crate::{Context, Dossier};
/// Makes the content of a card from the file.
pub fn stel_kaart_samen(
    dossier: &Dossier,
    aanleiding: Kaartaanleiding,
    context: &Context<'_>,
) -> Kaartinhoud {
    Kaartinhoud {
        aanleiding,
        datum: context.vandaag(),
        fase: dossier.veiligheid.dossierfase(dossier.gezin.gezinsleden(context.vandaag())),
        zicht: None,
        personen: Vec::new(),
        voorwaarden: Vec::new(),
        afspraken: Vec::new(),
        verantwoordelijken: Vec::new(),
        open_punten: Vec::new(),
        bezwaren: Vec::new(),
    }
}
