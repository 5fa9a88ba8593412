//! The stories, written by hand. Nobody in them exists; what happens in them happens to families every week.

mod donkere_dagen;
mod nieuw_land;
mod post_in_de_la;
mod ruzie_die_oploopt;
mod strenge_hand;
mod thuiszitter;
mod tien_dagen;
mod tussen_twee_huizen;
mod twee_soorten_regels;
mod vader_alleen;
mod veilige_plek;
mod vijftien;

use crate::verhaal::Verhaal;

/// Every story, with how often it is played in a round.
pub(crate) const VERHALEN: &[(&Verhaal, usize)] = &[
    (&donkere_dagen::VERHAAL, 1),
    (&nieuw_land::VERHAAL, 1),
    (&post_in_de_la::VERHAAL, 1),
    (&ruzie_die_oploopt::VERHAAL, 2),
    (&strenge_hand::VERHAAL, 1),
    (&thuiszitter::VERHAAL, 1),
    (&tien_dagen::VERHAAL, 1),
    (&tussen_twee_huizen::VERHAAL, 1),
    (&twee_soorten_regels::VERHAAL, 1),
    (&vader_alleen::VERHAAL, 1),
    (&veilige_plek::VERHAAL, 1),
    (&vijftien::VERHAAL, 1),
];
