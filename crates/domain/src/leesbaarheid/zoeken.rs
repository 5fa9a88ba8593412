//! Finds words and groups of words of a list in a text.

use super::woorden::Woord;
use std::{collections::HashMap, ops::Range};

/// A list of words with something said about each; forms of one word stand in one row, with `|` between them.
pub(super) struct Lijst<T: 'static> {
    op_eerste_woord: HashMap<&'static str, Vec<(Vec<&'static str>, &'static T)>>,
}

impl<T: 'static> Lijst<T> {
    /// Makes the list ready for looking; `vormen` gives the forms of a row.
    pub(super) fn van(rijen: &'static [T], vormen: impl Fn(&T) -> &'static str) -> Self {
        let mut op_eerste_woord: HashMap<_, Vec<_>> = HashMap::new();
        for rij in rijen {
            for vorm in vormen(rij).split('|') {
                let delen: Vec<&str> = vorm.split(' ').collect();
                op_eerste_woord.entry(delen[0]).or_default().push((delen, rij));
            }
        }
        // The longest group first: "verklarende analyse" rather than "analyse".
        for groepen in op_eerste_woord.values_mut() {
            groepen.sort_by_key(|(delen, _)| std::cmp::Reverse(delen.len()));
        }
        Self { op_eerste_woord }
    }

    /// Each place where a row of the list stands, with that row.
    pub(super) fn in_tekst<'l>(
        &'l self,
        woorden: &'l [Woord],
    ) -> impl Iterator<Item = (Range<usize>, &'static T)> + 'l {
        let mut verder = 0;
        (0..woorden.len()).filter_map(move |begin| {
            if begin < verder {
                return None;
            }
            let (delen, rij) = self
                .op_eerste_woord
                .get(woorden[begin].klein.as_str())?
                .iter()
                .find(|(delen, _)| staat_er(&woorden[begin..], delen))?;
            verder = begin + delen.len();
            Some((woorden[begin].plek.start..woorden[verder - 1].plek.end, *rij))
        })
    }
}

fn staat_er(woorden: &[Woord], delen: &[&str]) -> bool {
    let Some(groep) = woorden.get(..delen.len()) else { return false };
    groep.iter().zip(delen).all(|(woord, deel)| woord.klein == *deel)
        && groep[..delen.len() - 1].iter().all(|woord| !woord.los_van_volgende)
}
