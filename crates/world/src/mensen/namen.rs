//! First names and family names as they are heard in the region. Put together by chance; nobody is meant.

use super::Achtergrond;

/// First names of one background, by generation, separated by spaces.
pub(super) struct Voornamen {
    pub vrouw_oud: &'static str,
    pub vrouw: &'static str,
    pub meisje: &'static str,
    pub man_oud: &'static str,
    pub man: &'static str,
    pub jongen: &'static str,
}

/// The first names of a background.
pub(super) fn voornamen(achtergrond: Achtergrond) -> &'static Voornamen {
    match achtergrond {
        Achtergrond::Nederlands => &NEDERLANDS,
        Achtergrond::Fries => &FRIES,
        Achtergrond::Turks => &TURKS,
        Achtergrond::Marokkaans => &MAROKKAANS,
        Achtergrond::Surinaams => &SURINAAMS,
        Achtergrond::Pools => &POOLS,
        Achtergrond::Oekraiens => &OEKRAIENS,
        Achtergrond::Antilliaans => &ANTILLIAANS,
    }
}

const NEDERLANDS: Voornamen = Voornamen {
    vrouw_oud: "Johanna Cornelia Geertruida Trijntje Neeltje Grietje Wilhelmina Hendrika Antje Maartje Jacoba \
        Aaltje Gerarda Petronella Dirkje Klaasje Catharina Elisabeth Adriana Theodora",
    vrouw: "Marieke Suzanne Esther Monique Ingrid Petra Kim Sanne Linda Mirjam Judith Anouk Femke Daniëlle \
        Renate Astrid Manon Chantal Wendy Ilse Marloes Hanneke Bianca Carolien Inge Priscilla Noëlle \
        Nathalie Tamara Yvonne Loes Simone",
    meisje: "Noor Fenna Evi Liv Saar Zoë Lotte Roos Mila Jasmijn Isa Tess Fleur Lynn Sofie Julia Nina Elin \
        Chloë Maud Puck Loïs Femm Yara Bo Norah Vera Hanna Pien Suze",
    man_oud: "Cornelis Jan Klaas Pieter Hendrik Dirk Gerrit Simon Jacob Willem Arie Teunis Johannes Maarten \
        IJsbrand Theodorus Nicolaas Aldert Evert Barend",
    man: "Marcel Jeroen Dennis Patrick Erik Bas Wouter Michiel Sander Ronald Niels Martijn Vincent Arjan \
        Ruben Edwin Jasper Remco Tim Stefan Gijs Roy Maurice André Frank Joost Danny Wesley Kevin Bart \
        René Leon",
    jongen: "Daan Sem Finn Luuk Teun Bram Levi Jesse Thijs Mees Guus Ties Stijn Floris Sven Noah Job Lars \
        Hugo Mats Jurre Siem Boaz Timo Koen Roan Pepijn Abel Milan Joep",
};

const FRIES: Voornamen = Voornamen {
    vrouw_oud: "Sjoukje Aukje Baukje Hiltje Froukje Tjitske Ytsje Akke",
    vrouw: "Nynke Sietske Wiepkje Jildou Tineke Renske Anneke Marijke",
    meisje: "Fardau Jildau Silke Femke Hiske Elbrich Tsjikke Maike",
    man_oud: "Sjoerd Wiebe Douwe Tjeerd Auke Sybren Fokke Haije",
    man: "Jelle Gerben Rinse Folkert Wytze Hylke Bauke Sipke",
    jongen: "Jelmer Fedde Ybe Hidde Rients Tjalling Sietse Melle",
};

const TURKS: Voornamen = Voornamen {
    vrouw_oud: "Hatice Fadime Emine Gülsüm Hanife Şerife",
    vrouw: "Özlem Sevgi Nuray Derya Gülay Şeyma Meltem Aysel Tuğba Nilgün",
    meisje: "Elif Zeynep Defne Nur Ecrin Azra İpek Melisa",
    man_oud: "Hasan Ramazan İsmail Hüseyin Durmuş Satılmış",
    man: "Murat Serkan Ömer Yavuz Cengiz Uğur Tolga Levent Bülent Volkan",
    jongen: "Emir Yusuf Kerem Çınar Berat Alp Mert Enes",
};

const MAROKKAANS: Voornamen = Voornamen {
    vrouw_oud: "Zohra Yamina Mimount Habiba Rkia Fatna",
    vrouw: "Naima Samira Loubna Hanane Ikram Nadia Soumaya Bouchra Ilham Siham",
    meisje: "Amira Lina Ines Hafsa Safae Nour Malak Imane",
    man_oud: "Abdelkader Lahcen Mimoun Allal Brahim Driss",
    man: "Karim Youssef Rachid Hicham Khalid Nabil Mounir Jamal Aziz Tarik",
    jongen: "Ilyas Adam Bilal Zakaria Anwar Sami Ayoub Imran",
};

const SURINAAMS: Voornamen = Voornamen {
    vrouw_oud: "Soekinem Hortense Sewkalie Josephina Wilma Rosaline",
    vrouw: "Shanti Jenny Radha Cheryl Anushka Melinda Sheryl Reshma Orsine Muriël",
    meisje: "Aisha Kiara Shanaya Joëlle Priya Naomi Anjali Xaviera",
    man_oud: "Ramdath Eduard Wagimin Orlando Bhagwan Rudolf",
    man: "Dinesh Winston Ravi Glenn Soewarto Ashwin Romeo Vijay Humphrey Sherwin",
    jongen: "Rohan Jaden Aryan Quincy Kiran Damian Dilan Ezra",
};

const POOLS: Voornamen = Voornamen {
    vrouw_oud: "Halina Krystyna Stanisława Jadwiga",
    vrouw: "Małgorzata Agnieszka Beata Iwona Joanna Sylwia Ewelina Karolina",
    meisje: "Zuzanna Maja Oliwia Hania Lena Wiktoria",
    man_oud: "Zdzisław Kazimierz Bogdan Ryszard",
    man: "Łukasz Paweł Grzegorz Mariusz Tomasz Sławomir Dariusz Krzysztof",
    jongen: "Jakub Szymon Kacper Filip Oskar Antoni",
};

const OEKRAIENS: Voornamen = Voornamen {
    vrouw_oud: "Ljoebov Halyna Raisa Valentyna",
    vrouw: "Oksana Natalija Iryna Olena Tetjana Svitlana Julija Marija",
    meisje: "Solomija Darija Polina Sofija Zlata Myroslava",
    man_oud: "Mykola Anatolij Petro Vasyl",
    man: "Andrij Oleksij Serhij Ihor Vitalij Dmytro Taras Bohdan",
    jongen: "Maksym Artem Nazar Danylo Makar Tymofij",
};

const ANTILLIAANS: Voornamen = Voornamen {
    vrouw_oud: "Esmeralda Carmelita Digna Filomena",
    vrouw: "Sharine Rosaura Giselle Marilyn Jurenne Lisette Suzette Ruthmila",
    meisje: "Zaira Kaylee Naylah Gia Alisha Lianne",
    man_oud: "Hubert Frederico Alcides Urbano",
    man: "Rudsel Gilbert Jurgen Randall Elton Franklin Rignald Shurman",
    jongen: "Jayden Liam Dion Giovanni Nathan Keano",
};

/// The family names of a background, separated by commas.
pub(super) fn achternamen(achtergrond: Achtergrond) -> &'static str {
    match achtergrond {
        Achtergrond::Nederlands => NEDERLANDSE,
        Achtergrond::Fries => FRIESE,
        Achtergrond::Turks => TURKSE,
        Achtergrond::Marokkaans => MAROKKAANSE,
        Achtergrond::Surinaams => SURINAAMSE,
        Achtergrond::Pools => POOLSE,
        Achtergrond::Oekraiens => OEKRAIENSE,
        Achtergrond::Antilliaans => ANTILLIAANSE,
    }
}

const NEDERLANDSE: &str = "van den Berg, de Vries, Bakker, Visser, Smit, de Boer, Kok, van der Meulen, Koning, Schouten, \
    van IJzendoorn, 't Hart, ter Beek, Kramer, van der Sluis, Roos, Blokker, Honingh, de Jong, \
    van Dam, Prins, Kuiper, Mol, Pronk, van der Laan, de Groot, Schilder, Tuijn, Zwarthoed, Buijs, \
    Vink, op den Kelder, Ooievaar, van Nieuwenhuijzen, Rozendaal, Heijnen, in 't Veld, Timmerman, \
    de Ruijter, Goedhart, van Zaanen, Klopper, Hoogland, ten Brink, Meijer, Oud, Konijn, Sijpheer, \
    Waterland, van de Kamp, Bruijn, Spaander";

const FRIESE: &str = "Hoekstra, Dijkstra, Postma, Wiersma, Zijlstra, Bouma, Terpstra, Haitsma, Sikkema, Feenstra, \
    Kingma, Hettinga";

const TURKSE: &str = "Yılmaz, Çelik, Öztürk, Yıldız, Şahin, Aydın, Koç, Doğan, Kılıç, Arslan, Güneş, Çakır";

const MAROKKAANSE: &str = "el Amrani, Benali, el Idrissi, Bouzid, Ouali, ait Hammou, el Khattabi, Haddou, Azzouzi, Chaouch, \
    ben Yahia, Tahiri";

const SURINAAMSE: &str = "Ramkisoen, Jankipersad, Kartosen, Pinas, Wongsodikromo, Sewnarain, Esajas, Gangaram, Lieveld, \
    Soekhai, Amatredjo, Doorson";

const POOLSE: &str = "Kowalczyk, Wójcik, Zieliński, Mazur, Wiśniewski, Pawlak, Dąbrowski, Górski";

const OEKRAIENSE: &str =
    "Bondarenko, Kravtsjoek, Melnyk, Tkatsjenko, Lysenko, Marsjenko, Hrytsenko, Polisjtsjoek";

const ANTILLIAANSE: &str = "Martina, Maduro, Croes, Isenia, Rosaria, Werleman, Geerman, Felicia";
