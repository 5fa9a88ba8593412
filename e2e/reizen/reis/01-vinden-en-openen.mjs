// Lines 1 and 2. Found before made, as it sounds; no second dossier for the same household; and a new one for two people
// without children, who come into the pilot by postcode and aard en ernst alone.

import assert from 'node:assert/strict';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function findAndOpen(me, family) {
  await whoseFamily(me, family);

  // Sloppy spelling, a BSN, an address: each finds the same family.
  const found = me.main.getByRole('link', { name: `Gezin ${family.name}` });
  const search = async (fields) => {
    await me.go('/werk/zoeken');
    for (const [label, text] of Object.entries(fields)) await me.type(label, text);
    await me.press('Zoeken');
    await found.waitFor();
  };
  for (const sound of family.sounds) await search({ Naam: sound });
  await search({ Burgerservicenummer: family.bsn });
  await search({ Postcode: family.postcode, Huisnummer: '20' });
  await me.check();
  family.dossier = new URL(await found.getAttribute('href'), me.page.url()).pathname;

  await noSecondDossier(me, family);
  await withoutChildren(me, family);
}

/** The family stands in the list of whoever became its fixed face when the register was read. */
async function whoseFamily(me, family) {
  await me.page.goto('/');
  const names = await me.page.getByLabel('U bent nu').locator('option').allInnerTexts();
  for (const name of names.filter((text) => text.includes('vaste professional'))) {
    await me.as(name);
    await me.go('/werk');
    if (await me.main.getByRole('link', { name: family.name }).count()) {
      family.face = name.split(',')[0];
      return;
    }
  }
  assert.fail(`nobody is the fixed face of ${family.name}`);
}

/** INV-1: looked at first; and refused when it is the same household. */
async function noSecondDossier(me, { youngest, name }) {
  await me.go('/werk/openen');
  await me.type('Voornamen', youngest.first);
  await me.type('Achternaam', youngest.last);
  await me.date('Geboortedatum', youngest.born);
  await me.press('Verder');
  await me.sees('Er is al een gezin dat hierop lijkt', `Gezin ${name}`);
  await me.check();
  await me.tick('Is dit hetzelfde gezin?', 'Nee, dit is een ander gezin');
  await me.press('Verder');
  await me.tick('Geen adres', 'Er is geen vast adres, of het is niet bekend');
  await me.press('Verder');
  await me.type('Aanleiding', 'De school maakt zich zorgen.');
  await me.type(/^Hoe weet u dat dit alle kinderen zijn/, 'Gevraagd aan de school.');
  await me.press('Dossier openen');
  await me.refused('Dit gezin heeft al een dossier');
  await me.check();
}

/** two people, no children. The pilot says which of its two questions was answered with no. */
async function withoutChildren(me, { newcomer }) {
  await me.go('/werk/zoeken');
  await me.type('Naam', `${newcomer.first} ${newcomer.last}`);
  await me.press('Zoeken');
  await me.sees('Niemand gevonden');
  await me.press('Dossier openen');

  // What was typed to search need not be typed again.
  assert.equal(await me.main.getByLabel('Achternaam').inputValue(), newcomer.last);
  await me.date('Geboortedatum', { date: 3, month: 4, year: 1948 });
  await me.press('Nog een persoon');
  await me.type('Voornamen', 'Johannes', 'Persoon 2');
  await me.type('Achternaam', newcomer.last, 'Persoon 2');
  await me.main.getByRole('group', { name: 'Persoon 2' }).getByLabel('Jaar').fill('1946');
  await me.press('Verder');
  await me.type('Postcode', '1141 AB', 'Adres');
  await me.type('Huisnummer', '12', 'Adres');
  await me.type('Straat', 'Noordeinde', 'Adres');
  await me.type('Plaats', 'Monnickendam', 'Adres');
  await me.press('Verder');
  await me.choose('Wie', { index: 1 });
  await me.choose('is', 'partner');
  await me.choose('van', { index: 2 });
  await me.press('Verder');
  await me.type('Aanleiding', 'De buren horen elke avond geschreeuw.');
  await me.check();
  await me.press('Dossier openen');

  // In the area, but nothing unsafe was named: that is said, and help goes on.
  await me.sees('Dit gezin doet niet mee in de proeftuin', 'Er is geen onveiligheid gevonden');
  assert.match(await answerTo(me, 'Postcode'), /^ja/);
  assert.match(await answerTo(me, 'Aard en ernst'), /^nee/);
  await me.check();

  await me.unfold('opnieuw bepalen');
  await me.choose('Wat is er onveilig?', { index: 1 });
  await me.tick('Hoe lang al?', /structureel/i);
  await me.press('Opnieuw bepalen');
  await me.sees('Dit gezin doet mee in de proeftuin');

  // Yılmaz or Yilmaz, IJsbrandts or Ysbrands.
  await me.go('/werk/zoeken');
  await me.type('Naam', newcomer.sounds);
  await me.press('Zoeken');
  await me.main.getByRole('link', { name: new RegExp(newcomer.last) }).first().waitFor();
}

async function answerTo(me, question) {
  const term = me.main.locator('dt', { hasText: question }).first();
  return (await term.locator('xpath=following-sibling::dd[1]').innerText()).trim();
}
