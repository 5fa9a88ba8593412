//! What can be asked of the analysis, and what happened in it. Nobody agrees for somebody else (INV-15), and nobody
//! changes somebody else's words (INV-38).

use super::{Achterliggend, Antwoord, Deling, Item, JaNeeOnbekend, Kindbelang, Oordeel, Stem, Stemvorm};
use crate::{
    Etiket,
    etiket::Publiek,
    gebeurtenis::soorten,
    ids::{AnalyseItemId, PersoonId},
    stelling::{Deelgrond, Etiketwens, Mondeling, Wijze},
    tekst::Tekst,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a person says of a shared version, through the family door.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instemming {
    /// Agrees.
    Eens,
    /// Agrees in part, in own words.
    DeelsEens(Tekst),
    /// Does not agree, in own words.
    Oneens(Tekst),
}

/// What a person said of a shared version to a professional, who writes it down. Agreement said aloud is words, not
/// an agreement (INV-15).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GesprokenInstemming {
    /// Said something without disagreeing.
    Gezegd(Tekst),
    /// Agrees in part.
    DeelsEens(Tekst),
    /// Does not agree.
    Oneens(Tekst),
}

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnalyseOpdracht {
    /// Adds an item to the work version.
    VoegToe {
        /// What.
        item: Item,
        /// About whom and for whom.
        etiket: Etiketwens,
    },
    /// Changes an item of the work version.
    Wijzig {
        /// Which.
        onderdeel: AnalyseItemId,
        /// What it says now; of the same kind.
        item: Item,
        /// About whom and for whom.
        etiket: Etiketwens,
    },
    /// Takes an item out of the work version; shared versions keep it.
    Verwijder {
        /// Which.
        onderdeel: AnalyseItemId,
        /// Why.
        reden: Tekst,
    },
    /// Shows an item to more, or to fewer, professionals: a decision of its own (INV-18).
    WijzigPubliek {
        /// Which.
        onderdeel: AnalyseItemId,
        /// To whom from now on.
        publiek: Publiek,
        /// On which ground.
        grond: Deelgrond,
        /// In words.
        toelichting: Tekst,
    },
    /// Sets to whom an item is never shown (D-58).
    ZetNietTonenAan {
        /// Which.
        onderdeel: AnalyseItemId,
        /// To whom: the whole set from now on.
        personen: BTreeSet<PersoonId>,
        /// Why.
        reden: Tekst,
    },
    /// Answers a question about what lies behind.
    Beantwoord {
        /// Which question.
        vraag: Achterliggend,
        /// The answer.
        antwoord: JaNeeOnbekend,
        /// In words.
        toelichting: Option<Tekst>,
        /// About whom and for whom.
        etiket: Etiketwens,
    },
    /// Describes the interest of one child.
    BeschrijfBelang {
        /// Which child.
        kind: PersoonId,
        /// What is in this child's interest.
        tekst: Tekst,
        /// For whom.
        etiket: Etiketwens,
    },
    /// Adds somebody's voice: his or her own, or as told to a professional.
    VoegStemToe {
        /// Whose.
        persoon: PersoonId,
        /// The words.
        tekst: Tekst,
        /// In which form.
        vorm: Stemvorm,
        /// How it was told, when a professional writes it down.
        opgetekend: Option<Mondeling>,
        /// To whom it is never shown (D-58).
        niet_tonen_aan: BTreeSet<PersoonId>,
    },
    /// Says why somebody has no voice here (yet).
    MotiveerZonderStem {
        /// Who.
        persoon: PersoonId,
        /// Why.
        reden: Tekst,
    },
    /// Shares a frozen copy with members of the family, side by side with earlier ones.
    Deel {
        /// With whom.
        met: BTreeSet<PersoonId>,
    },
    /// A person says what he or she thinks of a shared version.
    Reageer {
        /// Number of the version.
        versie: u32,
        /// Whose view: the actor's own, or that of the one he or she stands for.
        voor: PersoonId,
        /// What.
        instemming: Instemming,
    },
    /// A professional writes down what a person said of a shared version.
    LegReactieVast {
        /// Number of the version.
        versie: u32,
        /// Who said it.
        persoon: PersoonId,
        /// What.
        instemming: GesprokenInstemming,
        /// When, and who heard it.
        mondeling: Mondeling,
    },
    /// Establishes the last shared version.
    StelVast {
        /// Number of the version.
        versie: u32,
        /// Why it is established while these persons gave no view.
        motivering: BTreeMap<PersoonId, Tekst>,
    },
    /// Begins a next version after one was established.
    StelBij {
        /// Why: an incident, a review, new facts.
        reden: Tekst,
    },
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnalyseGebeurtenis {
    /// An item was added.
    OnderdeelToegevoegd {
        /// Identity.
        onderdeel: AnalyseItemId,
        /// What.
        item: Box<Item>,
        /// Its label.
        etiket: Box<Etiket>,
    },
    /// An item was changed.
    OnderdeelGewijzigd {
        /// Which.
        onderdeel: AnalyseItemId,
        /// What it says now.
        item: Box<Item>,
        /// Its label now.
        etiket: Box<Etiket>,
    },
    /// An item was taken out.
    OnderdeelVerwijderd {
        /// Which.
        onderdeel: AnalyseItemId,
        /// Why.
        reden: Tekst,
    },
    /// Who sees an item changed, on a ground (INV-18).
    PubliekGewijzigd {
        /// Which.
        onderdeel: AnalyseItemId,
        /// Until now.
        van: Publiek,
        /// From now on.
        naar: Publiek,
        /// Ground.
        grond: Deelgrond,
        /// In words.
        toelichting: Tekst,
    },
    /// To whom an item is never shown.
    NietTonenAanGezet {
        /// Which.
        onderdeel: AnalyseItemId,
        /// To whom.
        personen: BTreeSet<PersoonId>,
        /// Why.
        reden: Tekst,
    },
    /// A question about what lies behind was answered.
    AchterliggendBeantwoord {
        /// Which question.
        vraag: Achterliggend,
        /// The answer.
        antwoord: Box<Antwoord>,
    },
    /// The interest of a child was described.
    BelangBeschreven {
        /// Which child.
        kind: PersoonId,
        /// The interest.
        belang: Box<Kindbelang>,
    },
    /// A voice was added.
    StemToegevoegd {
        /// Whose.
        persoon: PersoonId,
        /// The voice.
        stem: Box<Stem>,
    },
    /// It was said why somebody has no voice here.
    ZonderStemGemotiveerd {
        /// Who.
        persoon: PersoonId,
        /// Why.
        reden: Tekst,
    },
    /// A frozen copy was shared, or an unchanged one with more people.
    Gedeeld {
        /// Number of the version.
        versie: u32,
        /// With whom, until when a view is waited for (T-27).
        met: BTreeMap<PersoonId, Deling>,
    },
    /// A view was given.
    Gereageerd {
        /// Number of the version.
        versie: u32,
        /// Whose.
        persoon: PersoonId,
        /// What.
        oordeel: Oordeel,
        /// How it came in.
        wijze: Wijze,
    },
    /// A version was established.
    Vastgesteld {
        /// Number of the version.
        versie: u32,
        /// Why without the view of these persons.
        motivering: BTreeMap<PersoonId, Tekst>,
    },
    /// A next version was begun.
    BijstellingBegonnen {
        /// Why.
        reden: Tekst,
    },
}

soorten!(AnalyseGebeurtenis {
    OnderdeelToegevoegd => "analyse.onderdeel_toegevoegd",
    OnderdeelGewijzigd => "analyse.onderdeel_gewijzigd",
    OnderdeelVerwijderd => "analyse.onderdeel_verwijderd",
    PubliekGewijzigd => "analyse.publiek_gewijzigd",
    NietTonenAanGezet => "analyse.niet_tonen_aan_gezet",
    AchterliggendBeantwoord => "analyse.achterliggend_beantwoord",
    BelangBeschreven => "analyse.belang_beschreven",
    StemToegevoegd => "analyse.stem_toegevoegd",
    ZonderStemGemotiveerd => "analyse.zonder_stem_gemotiveerd",
    Gedeeld => "analyse.gedeeld",
    Gereageerd => "analyse.gereageerd",
    Vastgesteld => "analyse.vastgesteld",
    BijstellingBegonnen => "analyse.bijstelling_begonnen",
});
