// My rights: asking, a copy that equals what is on screen, consent and taking it back, a complaint that finds its way, how
// it is to be helped here, and who looked.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { textOf } from '../../harness/pdf.mjs';

/** my rights in this phase, and that they were read is written down. */
export async function rightsNow(me) {
  await me.go('/gezin/jouw-rechten');
  await me.check();
  await me.press('Ik heb dit gelezen');
  await me.saved();
  await me.sees(/^Gelezen op/);
}

/** Each request once, in at most three presses; with its last day per organisation. */
export async function requests(me, { about } = {}) {
  await me.go('/gezin/rechten');
  await me.check();
  const ask = async (what, fill) => {
    await me.go('/gezin/rechten');
    await me.follow(what);
    await me.check();
    await fill();
    await me.press('Versturen');
    await me.saved();
    await me.card(what).getByText(/antwoord uiterlijk/).first().waitFor();
  };
  await ask('Iets klopt niet', async () => {
    await me.press('Versturen');
    await me.refused('Vul dit in');
    if (about) await me.tick('Waar gaat het over?', about);
    await me.type(/^In (uw|je) eigen woorden/, 'Er werd niet geschreeuwd, er werd hard gepraat.');
  });
  await ask('Iets moet weg', async () => {
    if (about) await me.tick('Waar gaat het over?', about);
    await me.type(/^In (uw|je) eigen woorden/, 'Dit hoeft niet bewaard te blijven.');
  });
  await ask('Ik wil weten wat er over mij is', async () => {});
  await me.follow(/^Bekijk dit verzoek.*Ik wil weten/);
  await me.check();
  await me.follow('Ik neem dit terug');
  await me.check();
  await me.press('Ja, ik neem het terug');
  await me.saved();
  await me.sees(/^Teruggenomen op/);
}

/** Words of one's own beside the whole file, at once and without anybody's leave (D-50). */
export async function ownDeclaration(me, words) {
  await me.go('/gezin/rechten');
  await me.follow('Mijn eigen verklaring erbij');
  await me.check();
  await me.type(/^In (uw|je) eigen woorden/, words);
  await me.press('Zet het erbij');
  await me.saved();
  await me.sees(words);
  await me.follow('Verander mijn woorden');
  await me.check();
}

/** D-51: what one reads on screen stands in both copies, and what one may not read in neither. */
export async function copies(me, { holds, lacks }) {
  await me.go('/gezin/rechten');
  await me.follow('Kopie maken');
  await me.check();
  const download = async (button) => {
    const coming = me.page.waitForEvent('download');
    await me.follow(button);
    const file = await coming;
    assert.match(file.suggestedFilename(), /^[-a-z0-9]+\.(pdf|json)$/);
    return readFile(await file.path());
  };
  const pdf = (await textOf(await download('Document maken'))).replaceAll(/\s+/g, ' ');
  const json = JSON.stringify(JSON.parse(await download('Bestand maken')));
  for (const words of holds) {
    assert.ok(pdf.includes(words), `'${words}' is not in the document`);
    assert.ok(json.includes(words), `'${words}' is not in the file`);
  }
  for (const words of lacks) {
    assert.ok(!pdf.includes(words), `'${words}' is in the document`);
    assert.ok(!json.includes(words), `'${words}' is in the file`);
  }
}

/** Asked: no. Given by oneself: one purpose, one receiver, until a day; and taken back. */
export async function consent(me) {
  await me.go('/gezin/rechten/toestemming');
  await me.sees('Er wacht een vraag op u', 'nog geen antwoord');
  await me.check();
  await me.press(/^Ja, dat is goed/);
  await me.saved();
  await me.sees('u zei ja');
  await me.press(/^Ik trek het in/);
  await me.saved();
  await me.sees('u trok het in');
  await me.follow('Zelf toestemming geven');
  await me.check();
  await me.tick('Waarvoor?', 'Iets vertellen aan iemand buiten het team');
  await me.tick('Wat mag diegene weten?', 'het plan');
  await me.type('Voor wie is het?', 'juf Els van de basisschool');
  await me.type('In uw eigen woorden', 'Alleen wat voor school nodig is.');
  await me.press('Ik geef toestemming');
  await me.saved();
  await me.sees('juf Els van de basisschool');
  await me.check();
}

/** D-48: one page asks what it is about, and finds the way. */
export async function complain(me, family) {
  await me.go('/gezin/rechten');
  await me.follow('Een klacht indienen');
  await me.check();
  await me.tick('Over wie gaat het?', new RegExp(`^${family.face}`));
  await me.tick('Waar gaat het over?', 'Hoe er wordt gewerkt');
  await me.type('Wat is er gebeurd?', 'Ik werd drie weken niet teruggebeld.');
  await me.press('Versturen');
  await me.saved();
  await me.follow(/^Bekijk deze klacht/);
  await me.sees(/^Hier kijkt men ernaar/, 'Ik werd drie weken niet teruggebeld.');
  await me.check();
  // Taking it back asks first; she thinks better of it.
  await me.follow('Ik trek mijn klacht in');
  await me.check();
}

/** six short questions; a child answers with faces. */
export async function experience(me, { child = false, withWhom } = {}) {
  await me.go('/gezin/rechten/ervaring');
  await me.check();
  if (withWhom) {
    await me.follow(/de vragen voor kinderen$/);
    await me.tick('Voor wie vult u dit in?', withWhom);
    await me.check();
  }
  const best = me.main.getByRole('radio', { name: child ? /😀 heel blij/ : /helemaal|zeker|heel/i });
  for (const answer of await best.all()) await answer.check();
  await me.press('Bewaren');
  await me.saved();
  await me.sees(/^Alleen (u|jij) kunt dit lezen\./);
}

/** INV-22: who looked, and one button to ask about it; the answer comes back on the same page. */
export async function whoLooked(me, family, question) {
  await me.go('/gezin/wie-keek');
  await me.sees(new RegExp(`^${family.face}, uw vaste gezicht`), 'Om met uw gezin te werken.');
  await me.check();
  await me.follow(new RegExp(`^Vraag hierover of klopt dit niet\\? ${family.face}`));
  await me.check();
  await me.tick(/^Aan wie stelt u de vraag/, new RegExp(`^Aan ${family.face}`));
  await me.type('Uw vraag of klacht', question);
  await me.press('Versturen');
  await me.saved();
  await me.sees(question, /Er is nog geen antwoord/);
}

/** Where I am logged in. */
export async function sessions(me) {
  await me.go('/gezin/account');
  await me.sees('(dit apparaat)');
  await me.check();
}
