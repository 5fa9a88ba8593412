//! Names that are too well known to be given to anybody here.

/// Well-known people of now and of history: a made-up person never has such a name.
const BEKEND: &str = "Jan Smit, Frank de Boer, Ronald de Boer, Michiel de Ruijter, Maarten 't Hart, Sven Kramer, \
    Klaas de Vries, Hugo de Jong, Willem de Vries, Frenkie de Jong, Luuk de Jong, Siem de Jong, Nigel de Jong, \
    Linda de Mol, John de Mol, Johnny de Mol, Jan de Bouvrie, Dirk Kuijt, Anouk Smit, Kim de Boer, Jan Mulder, \
    Jeroen Krabbé, Ruud de Wild, Daan Roosegaarde, Wouter Bos, Mark Rutte, Dick Schoof, Geert Wilders, \
    Femke Halsema, Jesse Klaver, Rob Jetten, Dilan Yeşilgöz, Hugo de Jonge, Wopke Hoekstra, Sigrid Kaag, \
    Frans Timmermans, Pieter Omtzigt, Caroline van der Plas, Henri Bontenbal, Kees van der Staaij, \
    Esther Ouwehand, Lilian Marijnissen, Lilianne Ploumen, Ahmed Aboutaleb, Eberhard van der Laan, \
    Johan Cruijff, Marco van Basten, Ruud Gullit, Dennis Bergkamp, Virgil van Dijk, Memphis Depay, \
    Arjen Robben, Wesley Sneijder, Edwin van der Sar, Max Verstappen, Dafne Schippers, Sifan Hassan, \
    Femke Bol, Ireen Wüst, Epke Zonderland, Ranomi Kromowidjojo, Marianne Vos, Mathieu van der Poel, \
    Matthijs van Nieuwkerk, Eva Jinek, Arjen Lubach, Paul de Leeuw, André Hazes, André van Duin, \
    Marco Borsato, Guus Meeuwis, Anouk Teeuwe, Ilse de Lange, Trijntje Oosterhuis, Doutzen Kroes, \
    Carice van Houten, Jeroen van Koningsbrugge, Gerard Joling, Gordon Heuckeroth, Arnon Grunberg, \
    Harry Mulisch, Hella Haasse, Vincent van Gogh, Anne Frank, Willem Barentsz, Cornelis de Witt, \
    Johan de Witt, Klaas Dijkhoff, Jan Terlouw, Ruud Lubbers, Wim Kok, Jan Prins, Karim Rekik, Najib Amhali, \
    Hakim Ziyech, Khadija Arib, Mohamed Ihattaren, Anwar el Ghazi, Tarik Z, Jamal Ouariachi, Murat Isik, \
    Edgar Davids, Clarence Seedorf, Patrick Kluivert, Humberto Tan, Jörgen Raymann, Soundos el Ahmadi, \
    Bart Smit, Sylvana Simons, Kim Putters, Ingrid de Boer, Dirk de Wachter, Jan Klaassen, Piet Hein";

/// Whether this is the name of a well-known person.
pub(crate) fn is_bekend(voornaam: &str, achternaam: &str) -> bool {
    let naam = [voornaam, " ", achternaam].concat().to_lowercase();
    BEKEND.split(", ").any(|bekend| bekend.to_lowercase() == naam)
}

/// How many names are on the list.
#[cfg(test)]
pub(crate) fn aantal() -> usize {
    BEKEND.split(", ").count()
}
