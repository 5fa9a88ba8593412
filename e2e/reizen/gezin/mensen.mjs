// Five people of one family of the register (RvIG): two parents who live apart, each with gezag, and three daughters. Only
// their birthdays are moved, so that on the day of the test they are sixteen, nearly twelve and seven, whatever the year.

import { day } from '../../harness/scherm.mjs';

/** Their numbers in the register; that of the father picks the family out. */
const NUMBERS = { father: '999999898', mother: '999999904', oldest: '999999916', middle: '999999928', youngest: '999999941' };

/** How old each daughter becomes, and in how many days: a birthday that was, or that of tomorrow. */
const BIRTHDAYS = { oldest: [16, -40], middle: [12, 1], youngest: [7, -100] };

/** The family as the story goes on: addresses of pages, numbers and secrets are added on the way. */
export const family = {
  bsn: NUMBERS.father,
  father: 'Ewald Egberts',
  mother: 'Edwina Ederveen',
  oldest: 'Esther Ederveen',
  middle: 'Eveline Ederveen',
  youngest: 'Esmee Ederveen',
};

export const everybody = [family.father, family.mother, family.oldest, family.middle, family.youngest];

/** As the register writes a day: 20141123. */
function born(age, inDays) {
  const { year, month, date } = day(inDays);
  return String((year - age) * 10_000 + month * 100 + date);
}

/** Takes this family out of the register, with the birthdays moved wherever they stand. */
export function select(families) {
  const found = families.find((people) => people.some((person) => person.burgerservicenummer === NUMBERS.father));
  const moved = new Map();
  for (const [who, [age, inDays]] of Object.entries(BIRTHDAYS)) {
    const person = found.find((one) => one.burgerservicenummer === NUMBERS[who]);
    moved.set(person.naam.voornamen, born(age, inDays));
  }
  const move = (person) => {
    if (moved.has(person.naam?.voornamen)) person.geboorte.datum = moved.get(person.naam.voornamen);
  };
  for (const person of found) {
    move(person);
    for (const child of person.kinderen ?? []) move(child);
  }
  return [found];
}
