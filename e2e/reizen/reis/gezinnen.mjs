// The two families of the journey, from the test register of the RvIG, and how somebody who does not know the spelling
// looks for them.

export const families = {
  /** Two parents who share gezag, and two small children. */
  reinier: {
    name: 'Reinier – van den Berg',
    adults: ['Laurens Reinier', 'Patricia van den Berg'],
    children: ['Guy Reinier', 'Marieke Reinier'],
    sounds: ['v.d. Berg', 'Vandenberg', 'Rijnier'],
    bsn: '999970938',
    postcode: '3028 HW',
    youngest: { first: 'Marieke Heidi', last: 'Reinier', born: { date: 1, month: 2, year: 2023 } },
    newcomer: { first: 'Truus', last: 'IJsbrandts', sounds: 'Ysbrands' },
  },
  /** Two parents who share gezag, and a boy of twelve who signs for himself. */
  aziz: {
    name: 'Aziz – El Haouati',
    adults: ['Abdellah Aziz', 'Hafifa El Haouati'],
    children: ['Mohammed Aziz'],
    sounds: ['Haouatti', 'Asis', 'Hafifa el haouati'],
    bsn: '999970823',
    postcode: '3084NA',
    youngest: { first: 'Mohammed', last: 'Aziz', born: { date: 16, month: 3, year: 2014 } },
    newcomer: { first: 'Şükrü', last: 'Yılmaz', sounds: 'sukru yilmaz' },
  },
};

/** Everybody in the family, adults first. */
export const everybody = (family) => [...family.adults, ...family.children];
