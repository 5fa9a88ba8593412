// Line 5. Statements that are easier to write well than badly, put to the people concerned; what they say stands with
// them everywhere, and no answer is no agreement.

import assert from 'node:assert/strict';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function statements(me, family) {
  const [father, mother] = family.adults;
  const child = family.children[0];

  const fact = await writeFact(me, family, child);
  const quote = await write(me, family, 'citaat', async () => {
    await me.choose('Wie zei dit?', child);
    await me.date('Wanneer zei diegene dit?', -1);
    await me.type('Wat zei diegene precies?', 'Ik hou niet van schreeuwen.');
    await me.tick(/Over wie gaat dit/, child);
  });
  const opinion = await write(me, family, 'mening', async () => {
    await me.choose('Wie vindt dit?', mother);
    await me.type(/^Wat vindt/, 'Ik vind dat het de laatste week rustiger is.');
    await me.tick(/Over wie gaat dit/, mother);
  });
  const suspicion = await write(me, family, 'vermoeden', async () => {
    await me.choose('Wie denkt dit?', /^ik zelf/);
    await me.type('Wat zou er aan de hand kunnen zijn?', `Misschien slaapt ${child} slecht door de ruzies.`);
    await me.type('Waar rust dit op?', 'Drie ochtenden erg moe, en wat het kind zelf zei.');
    await me.tick(/Over wie gaat dit/, child);
  });

  await put(me, fact, father, mother);
  await answer(me, fact, father, 'Er hoort iets bij', 'Er lag wel fruit in de tas.');
  await answer(me, fact, mother, 'Niet mee eens', 'Die dag had de tas nog bij oma gestaan.');
  await put(me, opinion, mother);
  await answer(me, opinion, mother, /^Iets gezegd/, 'Ja, zo bedoel ik het.');
  await put(me, quote, child);
  await establish(me, opinion);
  await neverTwice(me, family, mother);
  await postpone(me, family, suspicion, child);

  // A conclusion rests on what is established; the dispute comes along.
  const conclusion = await write(me, family, 'conclusie', async () => {
    await me.tick('Waar rust deze conclusie op?', /drie dagen geen brood/);
    await me.type('Wat volgt daaruit?', 'Er is hulp nodig bij de ochtenden.');
    await me.tick(/Over wie gaat dit/, child);
  });
  await me.go(conclusion);
  await me.sees('Die dag had de tas nog bij oma gestaan.');
  await me.check();
  await me.go(`${family.dossier}/stellingen`);
  await me.sees('Ik hou niet van schreeuwen.', 'niet mee eens');
  await me.check();
  Object.assign(family, { fact, quote, opinion, suspicion });
}

/** INV-14: a fact without its time cannot be kept; what was typed stays. */
async function writeFact(me, family, child) {
  const what = `De juf zag dat ${child} drie dagen geen brood bij zich had.`;
  return write(me, family, 'feit', async () => {
    await me.type('Wat is er gezien, gehoord of gelezen?', what);
    await me.tick('Hoe weten we dit?', 'Ik zag of hoorde het zelf');
    await me.press('Bewaren als concept');
    await me.refused('Wanneer');
    assert.equal(await me.main.getByLabel('Wat is er gezien, gehoord of gelezen?').inputValue(), what);
    await me.date(/Wanneer was dat/, -3);
    await me.tick(/Over wie gaat dit/, child, ...family.adults);
  });
}

/** Writes one of a kind down; gives its address. */
async function write(me, family, kind, fill) {
  await me.go(`${family.dossier}/stellingen/nieuw`);
  await me.main.locator(`a[href$="/stellingen/nieuw/${kind}"]`).click();
  await fill();
  await me.press('Bewaren als concept');
  await me.page.waitForURL(/\/stellingen\/[0-9a-f-]{36}/);
  return new URL(me.page.url()).pathname;
}

async function put(me, statement, ...people) {
  await me.go(`${statement}/voorleggen`);
  await me.tick('Aan wie legt u dit voor?', ...people);
  await me.tick('Hoe legt u het voor?', 'in een gesprek');
  await me.check();
  await me.press('Voorleggen');
  await me.sees('Geen antwoord is geen akkoord.');
}

/** INV-15: what somebody said is written down in his or her words; agreeing is for that person alone. */
async function answer(me, statement, who, kind, words) {
  await me.go(statement);
  await me.follow(new RegExp(`Antwoord opschrijven.*${who}`));
  await me.tick('Wat was het antwoord?', kind);
  await me.type(/^In de woorden van/, words);
  await me.date('Wanneer was dit gesprek?', 0);
  await me.type('Wie was er nog meer bij?', 'Niemand');
  await me.press('Bewaren');
  await me.sees(words);
}

async function establish(me, ...statements) {
  for (const statement of statements) {
    await me.go(statement);
    await me.press('Vaststellen');
  }
}

/** what was told and established is used again, not told again. */
async function neverTwice(me, family, mother) {
  await me.go(`${family.dossier}/stellingen/nieuw/mening`);
  await me.choose('Wie vindt dit?', mother);
  await me.type(/^Wat vindt/, 'Ik vind dat het de laatste week rustiger is.');
  await me.tick(/Over wie gaat dit/, mother);
  await me.press('Bewaren als concept');
  await me.refused('Dit is al verteld en vastgesteld.');
  await me.check();
}

/** Only for safety or the investigation; somebody other than the writer decides, and it is looked at again. */
async function postpone(me, family, statement, who) {
  await me.go(`${statement}/uitstellen`);
  await me.sees('Dit besluit een ander');
  await me.as('Indra Ramcharan');
  await me.go(`${statement}/uitstellen`);
  await me.tick('Wie hoort u later?', who);
  await me.tick('Waarom kan het nu niet?', 'de veiligheid van iemand');
  await me.type('Leg uit', 'Als dit nu wordt verteld, kan het thuis onveiliger worden.');
  await me.date('Wanneer kijkt u opnieuw?', 12);
  await me.check();
  await me.press('Uitstellen');
  await me.sees('Opnieuw kijken op');
  await me.as(family.face);
}
