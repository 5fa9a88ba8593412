// Line 9. The veiligheidskaart: one A4 from the file, seen before it is made; confirmed by who gives it, who receives it
// and each of the family; as a PDF too; and void, for all to see, as soon as there is a newer one.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { everybody } from './gezinnen.mjs';
import { onScreen } from './tekenen.mjs';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function card(me, family) {
  const cards = `${family.dossier}/kaarten`;
  await make(me, cards, 'er komt iemand bij');
  const first = await newest(me, cards);

  // Three say that they have seen it: that is not agreeing (INV-16).
  await confirm(me, first);
  await me.as('Indra Ramcharan');
  await confirm(me, first);
  await me.as(family.face);
  for (const person of everybody(family)) {
    await onScreen(me, first, person, { parent: family.adults[0] });
  }
  await me.go(cards);
  await me.sees(new RegExp(`${2 + everybody(family).length} bevestigingen`));
  await pdf(me, first);

  await make(me, cards, 'de fase verandert');
  await me.go(cards);
  assert.match(await me.main.innerText(), /VERVALLEN[\s\S]*door kaart 2/);
  await me.check();
  await me.go(first);
  await me.sees('Gebruik deze kaart niet meer. Kaart 2 is nieuwer.');
  await me.follow('Naar de nieuwe kaart');
  await me.sees('Veiligheidskaart 2');
}

async function make(me, cards, why) {
  await me.go(cards);
  await me.follow('Kaart maken');
  await me.choose('Waarom maakt u nu een kaart?', why);
  await me.choose('Wie krijgt de kaart?', /Indra Ramcharan/);
  await me.sees('Zo komt de kaart eruit te zien', 'Niemand slaat of dreigt.');
  await me.check();
  await me.type('Wat moet er nog bij als open punt?', 'Afspraak bij de huisarts');
  await me.press('Kaart maken');
  await me.saved();
}

/** The address of the card that counts. */
async function newest(me, cards) {
  await me.go(cards);
  const link = me.main.getByRole('row').filter({ hasText: 'geldt nu' }).getByRole('link', { name: /^Kaart/ });
  const address = new URL(await link.getAttribute('href'), me.page.url()).pathname;
  await me.go(address);
  await me.sees('Niemand slaat of dreigt.', /Iedereen gaat naar oma/, 'Afspraak bij de huisarts');
  await me.check();
  return address;
}

async function confirm(me, card) {
  await me.go(card);
  await me.follow('Kaart bevestigen');
  await me.check();
  await me.main.getByRole('button').first().click();
  await me.saved();
}

/** A real PDF, under a name that says nothing of anybody. */
async function pdf(me, card) {
  await me.go(card);
  const coming = me.page.waitForEvent('download');
  await me.follow('Als PDF');
  const download = await coming;
  assert.match(download.suggestedFilename(), /^veiligheidskaart[-a-z0-9]*\.pdf$/);
  const bytes = await readFile(await download.path());
  assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-');
  assert.match(bytes.subarray(-32).toString('latin1'), /%%EOF/);
  assert.ok(bytes.length > 5_000, `${bytes.length} bytes is no card`);
}
