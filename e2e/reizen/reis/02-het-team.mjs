// Lines 3 and 4. One fixed face at every moment; a warm change when there is no other way; a waarnemer for a holiday;
// expertise brought in beside the face, and let go by a joint judgement. What hat somebody wears is shown and kept.

import { everybody } from './gezinnen.mjs';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function team(me, family) {
  await warmChange(me, family);
  await holiday(me, family);
  await bringIn(me, family, 'Indra Ramcharan', 'Ondersteunen', {
    expertise: 'geweld en controle in een relatie',
    power: /veiligheid beoordelen/,
    why: 'Er wordt gedreigd. Samen kijken we wat er nu nodig is.',
  });
  await bringIn(me, family, 'Mees Oldenburger', 'Advies', {
    expertise: 'slapeloosheid na stress',
    why: 'Slecht slapen maakt iedereen prikkelbaar.',
  });
  await me.check();
  await adviserJoinsIn(me, family, 'Mees Oldenburger');
  await letGo(me, family, 'Mees Oldenburger');
  await twoHats(me, family);
}

/** INV-2, INV-3: one act, with a reason, after meeting each other; and the family knows. */
async function warmChange(me, family) {
  const [old, next] = [family.face, 'Aafke Dijkgraaf'];
  await me.go(`${family.dossier}/team`);
  await me.follow('Ander vast gezicht');
  await me.choose('Wie wordt het nieuwe vast gezicht?', `${next}, Lokaal team Waterland`);
  await me.type('Waarom is dit nodig?', `${old} verhuist naar de andere kant van het land.`);
  await me.tick('Hoe was de kennismaking?', 'Er was een gesprek met het oude en het nieuwe gezicht');
  await me.date('Wanneer was het gesprek?', -2);
  await me.tick('Wie van het gezin was erbij?', ...everybody(family));
  await me.check();

  // Somebody in the family does not know yet: the change does not go through.
  await me.press('Ja, dit wordt het vast gezicht');
  await me.refused('Wie van het gezin weet het?');
  await me.tick('Wie van het gezin weet het?', ...everybody(family));
  await me.date('Sinds wanneer weten zij het?', -2);
  await me.press('Ja, dit wordt het vast gezicht');
  family.face = next;

  await me.as(next);
  await me.go(`${family.dossier}/team`);
  await me.sees(next, 'Blijft altijd');
  await me.unfold('Wie er eerder bij waren');
  await me.sees(`${old} verhuist naar de andere kant van het land.`);
}

/** Away for a while: somebody stands in, and the face stays. */
async function holiday(me, family) {
  await me.go(`${family.dossier}/team`);
  await me.follow('Waarnemer regelen');
  await me.choose('Wie neemt waar?', 'Emre Taşdelen, Lokaal team Waterland');
  await me.date('Eerste dag', 0);
  await me.date('Laatste dag', 7);
  await me.type('Waarom?', 'vakantie');
  await me.press('Waarneming vastleggen');
  await me.sees('blijft het vast gezicht');
  await me.check();

  await me.as('Emre Taşdelen');
  await me.go('/werk');
  await me.sees(family.name);
  await me.as(family.face);
  await me.go(`${family.dossier}/team`);
  await me.press('Het vast gezicht is terug');
  await me.seesNot('neemt waar van');
}

async function bringIn(me, family, who, how, { expertise, power, why }) {
  await me.go(`${family.dossier}/team`);
  await me.follow('Expertise erbij halen');
  await me.follow(who);
  await me.tick('Wat vraagt u?', how);
  await me.type('Welke expertise hebt u nodig?', expertise);
  if (power) await me.tick(/Welke bevoegdheid hebt u nodig/, power);
  await me.type('Waarom nu?', why);
  await me.press('Erbij halen');
  await me.sees(who, why);
}

/** From giving advice to working along: the face stays who it was. */
async function adviserJoinsIn(me, family, who) {
  await me.go(`${family.dossier}/team`);
  await me.follow(new RegExp(`Anders inzetten.*${who}`));
  await me.tick('Wat wordt het?', 'Doen');
  await me.type('Waarom?', 'Een paar gesprekken thuis helpen meer dan een advies.');
  await me.press('Opslaan');
  await me.sees(`${family.face}`, 'Blijft altijd');
}

/** Letting go is a joint judgement: one is not enough. */
async function letGo(me, family, who) {
  const judge = async (why) => {
    await me.go(`${family.dossier}/team`);
    await me.follow(new RegExp(`Nog nodig.*${who}`));
    await me.tick('Wat vindt u?', 'Niet meer nodig');
    await me.type('Waarom vindt u dat?', why);
    await me.press('Oordeel geven');
  };
  await judge('Iedereen slaapt weer door.');
  await me.go(`${family.dossier}/team`);
  await me.main.getByRole('rowheader', { name: who }).waitFor();
  await me.as(who);
  await judge('De gesprekken zijn klaar. De huisarts weet ervan.');
  await me.as(family.face);
  await me.go(`${family.dossier}/team`);
  await me.unfold('Wie er eerder bij waren');
  await me.sees('Eerder erbij');
}

/** R-111, INV-6: who has two functions chooses one, and what is written down says which. */
async function twoHats(me, family) {
  await bringIn(me, family, 'Jorrit Kamphof', 'Ondersteunen', {
    expertise: 'ruzie over de opvoeding',
    why: 'Hij kent gezinnen in zo’n periode.',
  });
  await me.as('Jorrit Kamphof, jeugdreclasseerder');
  await me.go('/werk');
  await me.page.getByRole('banner').getByText('jeugdreclasseerder').first().waitFor();
  await me.go('/werk/pet');
  await me.tick('Ik werk nu als', /gecertificeerde instelling/);
  await me.check();
  await me.press('Deze pet opzetten');
  await me.page.getByRole('banner').getByText('RVT-professional').first().waitFor();
  await me.go(`${family.dossier}/stellingen/nieuw/mening`);
  await me.choose('Wie vindt dit?', /^ik zelf/);
  await me.type(/^Wat vindt/, 'De ouders luisteren naar elkaar als er iemand bij zit.');
  await me.tick(/Over wie gaat dit/, ...family.adults);
  await me.press('Bewaren als concept');
  await me.sees(/Jorrit Kamphof.*gecertificeerde instelling/);
  await me.as(family.face);
}
