// Line 10. More than a year safe: fresh figures, an end talk, and the dossier closes; nothing runs any more. Then a call:
// it opens again, with the same face.

import { everybody } from './gezinnen.mjs';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function closeAndReopen(me, family) {
  const close = async () => {
    await me.go(`${family.dossier}/route/afsluiten`);
    await me.tick('Waarom kan het dossier dicht?', 'Iedereen is veilig, en bleef dat');
    await me.date('Wanneer was het eindgesprek met het gezin?', -1);
    await me.press('Verder');
  };

  // Everybody is asked once more how safe it is.
  await close();
  await me.refused('Dit dossier kan nog niet worden afgesloten.', /gaf de laatste 6 weken een veiligheidscijfer/);
  for (const person of everybody(family)) {
    await me.go(`${family.dossier}/veiligheid`);
    await me.main.locator('a[href*="/veiligheid/cijfer/"]').filter({ hasText: person }).first().click();
    await me.tick('Van wie is dit cijfer?', /zelf$/);
    await me.tick('Hoe veilig?', '8');
    await me.press('Cijfer bewaren');
    await me.saved();
  }
  await close();
  await me.sees('Weet u het zeker?', `${family.face} blijft het gezicht`);
  await me.check();
  await me.press('Ja, sluit het dossier af');
  await me.saved();
  await me.go(`${family.dossier}/taken`);
  await me.sees('Wat openstaat (0)');
  await me.go(family.dossier);
  await me.sees('Afgesloten');
  await me.check();

  await me.go(`${family.dossier}/route`);
  await me.follow(/heropenen/i);
  await me.sees(`Het gezin krijgt hetzelfde gezicht terug: ${family.face}.`);
  await me.type('Waarom gaat het dossier weer open?', 'Moeder belde: er is weer geschreeuwd.');
  await me.check();
  await me.press('Heropenen');
  await me.saved();
  await me.go(`${family.dossier}/team`);
  await me.sees(family.face, 'Blijft altijd');
}
