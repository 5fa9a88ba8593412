// Coming in for real: the fixed face invites, the person chooses a key of his or her own, and comes back with it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { addPasskeyDevice, totp } from '../../harness/login.mjs';
import { textOf } from '../../harness/pdf.mjs';

const PASSWORD = 'vier woorden achter elkaar';

/**
 * Invites by letter; gives the code that is printed in it.
 *
 * @param {import('../../harness/scherm.mjs').Screen} face
 */
export async function byLetter(face, family, who, { explained, safe, absent = [] } = {}) {
  await begin(face, family, who);
  await face.tick('Hoe geeft u de uitnodiging?', 'Met een brief');
  if (explained) await face.type(/^Hoe hebt u het uitgelegd/, explained);
  // Where somebody at home may not know everything, inviting is a deliberate choice with a reason (D-58).
  if (safe) await face.type('Waarom is het toch veilig?', safe);
  await face.check();
  await face.press('Uitnodigen');
  await face.sees(`${who} is uitgenodigd`, 'Dit is de enige keer dat u de code ziet.');
  await face.check();
  const shown = (await face.main.locator('code').first().innerText()).trim();
  const coming = face.page.waitForEvent('download');
  await face.press('Brief maken (PDF)');
  const download = await coming;
  assert.match(download.suggestedFilename(), /^[a-z-]+\.pdf$/, 'the name of the file says nothing of anybody');
  const letter = await textOf(await readFile(await download.path()));
  assert.ok(letter.includes(shown), 'the code stands in the letter');
  for (const word of absent) assert.ok(!letter.includes(word), `'${word}' stands in the letter for ${who}`);
  return shown;
}

/** Opens the form for somebody of the family, or for who acts for one of them. */
async function begin(face, family, who) {
  await face.go(`${family.dossier}/toegang`);
  const actsFor = face.main.getByRole('link', { name: `Uitnodigen van ${who}` });
  if (await actsFor.count()) await actsFor.click();
  else await face.followOn(who, /^(Uitnodigen|Opnieuw uitnodigen)$/);
}

/** In person: the professional is logged out, and on the screen stands only the choice of a key. */
export async function onTheTablet(tablet, family, who) {
  await begin(tablet, family, who);
  await tablet.tick('Hoe geeft u de uitnodiging?', 'Samen, op dit scherm');
  await tablet.press('Uitnodigen');
  await tablet.press('Log mij uit en geef het scherm');
  await tablet.sees(`Hoi ${who.split(' ')[0]}`);
  await tablet.check();
  // Going back to the work is not possible from here.
  await tablet.page.goto(family.dossier);
  assert.ok(!tablet.page.url().includes('/werk/'), tablet.page.url());
  await tablet.go('/welkom/sleutel');
}

/** Types the code of the letter, and sees a page for this very person. */
export async function typeCode(me, code, firstName) {
  await me.go('/welkom');
  await me.sees('Kijk eerst om je heen.');
  await me.check();
  await me.type('Code uit de brief', code.toUpperCase().replaceAll('-', ' '));
  await me.press('Verder');
  await me.sees(`Hoi ${firstName}`);
  await me.check();
}

/** Finger, face or PIN of one's own phone. Once more in, later: `again()`. */
export async function withPasskey(me) {
  const device = await addPasskeyDevice(me.page);
  await me.press('Gebruik dit toestel');
  await inside(me);
  assert.equal((await device.credentials()).length, 1);
  return {
    async again() {
      await me.page.goto('/gezin');
      await me.main.getByRole('heading', { name: 'Inloggen bij ons gezin' }).waitFor();
      await me.press('Inloggen met een passkey');
      await inside(me);
    },
  };
}

/** A password, and an app for codes. */
export async function withPassword(me) {
  await me.follow('Kies een wachtwoord');
  const number = (await me.main.locator('dd').first().innerText()).replaceAll(' ', '');
  assert.match(number, /^\d{8}$/);
  await me.check();
  await me.type('Nieuw wachtwoord', PASSWORD);
  await me.type('Nog een keer het nieuwe wachtwoord', PASSWORD);
  await me.press('Verder');
  await me.sees('Zo komt niemand binnen met alleen je wachtwoord.');
  await me.check();
  const secret = await me.main.locator('code').first().textContent();
  const app = codes(me, secret);
  await me.type('Code uit de app', app());
  await me.press('Klaar, ga naar binnen');
  await inside(me);
  return {
    async again() {
      await me.page.goto('/gezin');
      await me.type('Jouw accountnummer', number);
      await me.type('Wachtwoord', PASSWORD);
      await me.press('Inloggen');
      await me.type('Code uit de app', app());
      await me.press('Verder');
      await inside(me);
    },
  };
}

/** The app shows a code once: the next one is good, too, for clocks differ. Its clock goes with that of the demo. */
function codes(me, secret) {
  let used = 0;
  return () => {
    used = Math.max(used + 30_000, Date.now() + me.ahead * 86_400_000);
    return totp(secret, used);
  };
}

async function inside(me) {
  await me.page.waitForURL(/\/gezin(\?|$)/);
  await me.page.getByRole('link', { name: 'Snel sluiten' }).first().waitFor();
}
