//! The stories, written by hand, one in a file. Nobody in them exists; what happens in them happens to families every
//! week.

mod blijft_komen;
mod controle;
mod donkere_dagen;
mod drank_en_drift;
mod drie_onder_een_dak;
mod gedeelde_kamer;
mod geld_en_dreigen;
mod honderd;
mod huilbaby;
mod late_driften;
mod mantelzorg;
mod nieuw_land;
mod oma_zorgt;
mod pinpas;
mod pleeggezin;
mod post_in_de_la;
mod ruzie_die_oploopt;
mod schoonfamilie;
mod spullen_en_schuld;
mod strenge_hand;
mod thuiszitter;
mod tien_dagen;
mod tussen_twee_huizen;
mod twee_soorten_regels;
mod vader_alleen;
mod veilige_plek;
mod vijftien;
mod wisselweek;
mod zeventien;
mod zoon_boven;

use crate::verhaal::Verhaal;

/// Every story, with how often it is played in a round. In the order in which a region begins with them: the first ones
/// show the most.
pub(crate) const VERHALEN: &[(&Verhaal, usize)] = &[
    (&ruzie_die_oploopt::VERHAAL, 3),
    (&tussen_twee_huizen::VERHAAL, 3),
    (&strenge_hand::VERHAAL, 2),
    (&thuiszitter::VERHAAL, 2),
    (&veilige_plek::VERHAAL, 1),
    (&drank_en_drift::VERHAAL, 1),
    (&donkere_dagen::VERHAAL, 2),
    (&mantelzorg::VERHAAL, 1),
    (&huilbaby::VERHAAL, 2),
    (&zoon_boven::VERHAAL, 1),
    (&vijftien::VERHAAL, 2),
    (&honderd::VERHAAL, 1),
    (&wisselweek::VERHAAL, 3),
    (&schoonfamilie::VERHAAL, 2),
    (&post_in_de_la::VERHAAL, 3),
    (&blijft_komen::VERHAAL, 1),
    (&tien_dagen::VERHAAL, 1),
    (&pleeggezin::VERHAAL, 1),
    (&oma_zorgt::VERHAAL, 2),
    (&nieuw_land::VERHAAL, 2),
    (&controle::VERHAAL, 1),
    (&twee_soorten_regels::VERHAAL, 2),
    (&pinpas::VERHAAL, 1),
    (&vader_alleen::VERHAAL, 2),
    (&zeventien::VERHAAL, 1),
    (&drie_onder_een_dak::VERHAAL, 3),
    (&spullen_en_schuld::VERHAAL, 1),
    (&late_driften::VERHAAL, 1),
    (&geld_en_dreigen::VERHAAL, 1),
    (&gedeelde_kamer::VERHAAL, 1),
];
