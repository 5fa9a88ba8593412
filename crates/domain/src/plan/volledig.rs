//! Whether a plan is complete.
use crate::{
    ids::{PersoonId, PlanItemId},
    regels::codelijst,
};
codelijst! {
    /// What a plan still lacks, or what asks for attention.
    pub enum Planopmerkingsoort("soort opmerking bij het plan") {
        /// A member of the family has no line.
        GezinslidZonderRegel = "gezinslid_zonder_regel", "gezinslid zonder regel";
    }
}
/// One remark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planopmerking {
    /// Kind.
    pub soort: Planopmerkingsoort,
    /// Person.
    pub persoon: Option<PersoonId>,
    /// Item.
    pub item: Option<PlanItemId>,
}
