//! What a guard outside may know of an installation: how far it is and how the mail goes, in numbers.

use crate::{Dienst, Dienstfout, Poststand};

/// How far an installation is. Numbers of the whole only: none of them says anything about one family.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meetstand {
    /// Events.
    pub gebeurtenissen: u64,
    /// Read lines.
    pub leesregels: u64,
    /// Age of the last signed checkpoint, in seconds; `None` before the first.
    pub controlepunt_oud: Option<u64>,
    /// How sending goes; `None` where no way to send is set.
    pub post: Option<Poststand>,
}

impl Dienst {
    /// How far this installation is.
    ///
    /// # Errors
    /// Store errors.
    pub async fn meetstand(&self) -> Result<Meetstand, Dienstfout> {
        let pols = self.store().pulse().await?;
        let oud = pols.laatste_controlepunt.map(|punt| self.klok().nu().duration_since(punt.moment));
        Ok(Meetstand {
            gebeurtenissen: pols.gebeurtenissen,
            leesregels: pols.leesregels,
            controlepunt_oud: oud.map(|oud| u64::try_from(oud.as_secs()).unwrap_or_default()),
            post: self.binnen.post.get().map(crate::Post::stand),
        })
    }
}
