// What somebody brings in: the story once, shared by choice; wishes and ideas; a photograph without its place; a figure
// with words; the three houses of a young person; what one wants in the plan and thinks of how it comes.

import assert from 'node:assert/strict';
import { PLACE, photoWithPlace } from './foto.mjs';

/** nobody reads it, until it is shared; and sharing stops when one says so. */
export async function story(me, family, words) {
  await me.go('/gezin/mijn-verhaal');
  await me.sees('Nog niets geschreven');
  await me.check();
  await me.follow('Beginnen met schrijven');
  await me.check();
  await me.type('Mijn verhaal', words);
  await me.press('Bewaren');
  await me.saved();
  await me.sees('Niemand. Ook niet uw vaste gezicht.');
  await me.follow('Delen met iemand');
  await me.check();
  await me.tick('Wie mag het lezen?', new RegExp(`^${family.face}`));
  await me.press('Delen');
  await me.refused('Vul dit in');
  await me.type('Waarvoor?', 'Zodat ik het niet nog eens hoef te vertellen.');
  await me.press('Delen');
  await me.saved();
  await me.sees(`${family.face} (uw vaste gezicht, of wie waarneemt)`);
  await me.check();
}

export async function stopSharing(me) {
  await me.go('/gezin/mijn-verhaal');
  await me.press(/^Stoppen met delen/);
  await me.saved();
  await me.sees('Niemand. Ook niet uw vaste gezicht.');
}

/** a wish or an idea; the team says whether it is used, and why. */
export async function bring(me, what, words) {
  await me.go('/gezin/mijn-verhaal');
  await me.follow(what);
  await me.check();
  await me.type(/^Wat (wens ik|is mijn idee)\?/, words);
  await me.tick('Wie mag dit zien?', 'Iedereen die naast ons staat');
  await me.press('Bewaren');
  await me.saved();
  await me.sees(`“${words}”`);
}

/** INV-38: only the owner changes it or takes it back; taken back, it is gone. */
export async function changeAndTakeBack(me, words) {
  const address = () => me.main.locator('section').filter({ hasText: `“${words}”` }).getByRole('link', { name: /^Veranderen of weghalen/ });
  await address().click();
  await me.check();
  await me.type('In mijn eigen woorden', `${words} Of bijna.`);
  await me.press('Bewaren');
  await me.saved();
  await me.sees(`“${words} Of bijna.”`);
  await me.main.locator('section').filter({ hasText: 'Of bijna.' }).getByRole('link', { name: /^Veranderen of weghalen/ }).click();
  await me.unfold('Wat ik eerder schreef');
  await me.follow('Weghalen');
  await me.check();
  await me.press('Ja, haal het weg');
  await me.saved();
  await me.seesNot(words);
}

/** INV-20: what a telephone puts in a picture is gone before it is kept. */
export async function photo(me) {
  const plain = await me.page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 60, height: 60 } });
  const picture = photoWithPlace(plain);
  assert.ok(picture.includes(PLACE), 'the place is in what is sent');
  await me.go('/gezin/mijn-verhaal');
  await me.follow('Een foto');
  await me.check();
  const field = me.main.getByLabel('Kies of maak een foto');
  await field.setInputFiles({ name: 'notitie.txt', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') });
  await me.type('Wat is er te zien of te horen?', 'Onze kat op de bank');
  await me.press('Bewaren');
  await me.refused(/Dit soort bestand/);
  assert.equal(await me.main.getByLabel('Wat is er te zien of te horen?').inputValue(), 'Onze kat op de bank');
  await field.setInputFiles({ name: `${PLACE}.jpg`, mimeType: 'image/jpeg', buffer: picture });
  await me.press('Bewaren');
  await me.saved();
  await me.check();
  const image = me.main.getByRole('img', { name: 'Onze kat op de bank' });
  const kept = await me.page.context().request.get(await image.getAttribute('src'));
  const bytes = await kept.body();
  assert.equal(kept.headers()['content-type'], 'image/jpeg');
  for (const trace of ['Exif', 'Telefoon 12', 'Zilverdreef', 'Lelystad', 'JFIF-GPS']) {
    assert.ok(!bytes.includes(trace), `'${trace}' is still in the picture`);
  }
  assert.ok(!JSON.stringify(kept.headers()).includes('Zilverdreef'), 'nor in the name of the file');
}

/** a figure is for the person to give, with words; it is shown, and never taken together with that of others. */
export async function figure(me, number, words) {
  await me.go('/gezin/veiligheid/mijn-cijfer');
  await me.check();
  await me.press('Bewaren');
  await me.refused('Kies een cijfer van 0 tot en met 10.');
  await me.tick(/^Hoe veilig voelt het nu/, String(number));
  await me.type('Wat maakt het dit cijfer?', words);
  await me.press('Bewaren');
  await me.saved();
  await me.sees(`“${words}”`);
}

/** INV-36: good things, worries, dreams. */
export async function houses(me) {
  await me.go('/gezin/drie-huizen');
  await me.check();
  for (const [house, words] of [
    ['Het huis van goede dingen', 'Zwemmen met tante Wil.'],
    ['Het huis van zorgen', 'Dat papa boos wordt bij het brengen.'],
    ['Het huis van dromen', 'Een eigen kamer met een hond.'],
  ]) {
    await me.go('/gezin/drie-huizen');
    await me.followOn(house, 'Iets opschrijven');
    await me.type('Wat hoort in dit huis?', words);
    await me.press('Bewaren');
    await me.saved();
    await me.sees(words);
  }
  await me.check();
}

/** The own part of the plan: one's words stand on top. */
export async function wantInThePlan(me, words) {
  await me.go('/gezin/plan');
  await me.check();
  await me.follow(/^Schrijf op wat (u wilt|je wilt|jij wilt)$/);
  await me.check();
  await me.type('In mijn eigen woorden', words);
  await me.press('Bewaren');
  await me.saved();
  await me.sees(`“${words}”`);
}

/** The own part of the analysis, and whether one agrees with what was shared. */
export async function howItComes(me, words, kind) {
  await me.go('/gezin/analyse');
  await me.check();
  await me.follow(/^Schrijf op hoe/);
  await me.check();
  await me.type('In mijn eigen woorden', words);
  await me.press('Bewaren');
  await me.saved();
  await me.sees(`“${words}”`);
  await me.tick('Mijn antwoord', kind);
  await me.type('In mijn eigen woorden', 'Dit is hoe ik het zie.');
  await me.press('Mijn antwoord bewaren');
  await me.saved();
  await me.check();
}

/** INV-15: each signs for him- or herself, on an own account, once it was discussed. */
export async function sign(me, page, what, words) {
  await me.go(page);
  await me.check();
  await me.tick(/^Ik vind/, what);
  if (words) await me.type('In mijn eigen woorden', words);
  await me.press('Mijn antwoord bewaren');
  await me.saved();
  if (words) await me.sees(`“${words}”`);
}
