// Signing (INV-15): each for himself, on the screen that is handed over or with a pen on paper.


/**
 * The professional hands the screen over; on it stands only what the signer may read, and no way into the dossier.
 *
 * @param {import('../../harness/scherm.mjs').Screen} me
 * @param {string} page address below which there is something to sign
 * @param {string} person for whom
 */
export async function onScreen(me, page, person, { answer, words, parent } = {}) {
  await me.go(page);
  await choose(me, person);
  await me.follow(new RegExp(`^Geef het scherm aan (${person}|${parent ?? person})`));
  await me.check();
  if (answer) await me.tick(/^Bent u het eens/, answer);
  if (words) await me.type('Wat wilt u erbij zeggen?', words);
  await me.type('Schrijf uw naam', parent ?? person);
  await me.press(answer ? 'Ik teken' : 'Ik heb dit gezien');
  await me.sees('Geef het scherm nu terug.');
}

/** Signed with a pen; the professional writes down where the paper lies. */
export async function onPaper(me, page, person, { answer, words } = {}) {
  await me.go(page);
  await choose(me, person);
  await me.follow('Handtekening op papier vastleggen');
  if (answer) await me.tick(/eens/, answer);
  if (words) await me.type(/erbij/, words);
  await me.date('Welke dag staat er op het papier?', 0);
  await me.type('Waar ligt het papier?', 'In de kluis van het team');
  await me.press(/vastleggen|bewaren/i);
  await me.saved();
}

async function choose(me, person) {
  await me.main.locator('a[href*="/tekenen/"]').filter({ hasText: person }).first().click();
}
