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

/** @type {Pagina[]} */
export const paginas = [
  { naam: 'voordeur', pad: '/', hoogstens: LICHT },
  { naam: 'werkdag', pad: '/werk', persona: 'vaste professional' },
  { naam: 'beheer', pad: '/beheer', persona: 'beheerder' },
];

/** The three pictures of the README: file name and page. */
export const readme = { werkdag: 'werkdag', dossier: 'dossier', veiligheidskaart: 'veiligheidskaart' };

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
