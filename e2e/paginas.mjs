// All pages, for the checks that hold on every page and for screenshots. A new page belongs in this list.

import assert from 'node:assert/strict';
import { playPersona } from './harness/persona.mjs';

/**
 * @typedef {object} Pagina
 * @property {string} naam short, unique; becomes the name of tests and pictures
 * @property {string | ((page: import('playwright-core').Page) => Promise<string>)} pad the path, or how to find it from
 *   where the persona starts (a dossier has another id in each demo)
 * @property {string} [persona] words in the text of the persona switch; without it, whoever the demo starts with
 * @property {number} [hoogstens] bytes over the wire on a first visit
 */

/** What a page may weigh for a family on an old phone. */
const LICHT = 60_000;

/** The first family on the working day, and a page of its dossier. */
const dossier = (part) => async (page) => {
  await page.goto('/werk');
  const link = page.getByRole('main').locator('a[href^="/werk/dossier/"]').last();
  const [, , , id] = (await link.getAttribute('href')).split('/');
  return `/werk/dossier/${id}${part}`;
};

const face = 'vaste professional';
const parts = ['gezin', 'team', 'stellingen', 'analyse', 'plan', 'veiligheid', 'kaarten', 'besluiten', 'taken', 'tijdlijn', 'inzage', 'route'];

/** @type {Pagina[]} */
export const paginas = [
  { naam: 'inloggen', pad: '/inloggen', hoogstens: LICHT },
  { naam: 'toegankelijkheid', pad: '/toegankelijkheid' },
  { naam: 'privacy', pad: '/privacy' },
  { naam: 'werkdag', pad: '/werk', persona: face },
  { naam: 'zoeken', pad: '/werk/zoeken', persona: face },
  { naam: 'openen', pad: '/werk/openen', persona: face },
  { naam: 'dossier', pad: dossier(''), persona: face },
  ...parts.map((part) => ({ naam: `dossier-${part}`, pad: dossier(`/${part}`), persona: face })),
  { naam: 'stelling-nieuw', pad: dossier('/stellingen/nieuw/feit'), persona: face },
  { naam: 'erbij', pad: dossier('/team/erbij'), persona: face },
  { naam: 'afsluiten', pad: dossier('/route/afsluiten'), persona: face },
  { naam: 'beheer', pad: '/beheer', persona: 'beheerder' },
  // From right to left: the family's door in Arabic.
  { naam: 'gezin-arabisch', pad: '/gezin?taal=ar', persona: 'jaar (gezin 1)', hoogstens: LICHT },
  { naam: 'gezin-staat-arabisch', pad: '/gezin/wat-er-staat?taal=ar', persona: 'jaar (gezin 1)', hoogstens: LICHT },
  { naam: 'gezin-hulp-arabisch', pad: '/gezin/hulp?taal=ar', persona: 'jaar (gezin 1)', hoogstens: LICHT },
];

/** The three pictures of the README: file name and page. */
export const readme = { werkdag: 'werkdag', dossier: 'dossier', veiligheidskaart: 'dossier-kaarten' };

/** Opens a page as the person it is for. */
export async function open(page, { naam, pad, persona }) {
  if (persona) await playPersona(page, persona);
  const path = typeof pad === 'string' ? pad : await pad(page);
  const response = await page.goto(path);
  assert.equal(response.status(), 200, `${naam} (${path})`);
  assert.equal(new URL(page.url()).pathname, new URL(path, page.url()).pathname, `${naam} sent us elsewhere`);
}

/** Who belongs behind a door, for a path that is not in the list. */
export function personaFor(path) {
  return paginas.find(({ pad, persona }) => persona && typeof pad === 'string' && path.startsWith(pad))?.persona;
}
