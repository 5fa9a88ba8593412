// Every page that can be asked for, and how a visitor comes there: by following links, as whoever is played.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playPersona } from './persona.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The addresses of all pages, as the routers have them: '/werk/dossier/{dossier}/plan'. `cargo xtask test` writes the list. */
export async function routes() {
  const list = await readFile(process.env.NAAST_PADEN ?? join(ROOT, 'target/paden.txt'), 'utf8');
  return list.trim().split('\n').filter((route) => !route.includes('*'));
}

/** Finds the route of a path; of two that fit, the one with fewer names in it. */
export function matcher(routes) {
  const count = (route) => route.split('{').length;
  const known = routes
    .map((route) => ({ route, fits: new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`) }))
    .sort((a, b) => count(a.route) - count(b.route));
  return (path) => known.find(({ fits }) => fits.test(path))?.route;
}

/**
 * Follows links without a window, as one person after the other, until every route has been seen or nothing is left.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {object} how
 * @param {string[]} how.all the routes
 * @param {string[]} how.people words of the persona switch, in the order in which they look
 * @param {string[]} how.from where each of them begins
 * @param {number} [how.most] pages of one route that one person opens in search of links
 * @returns {Promise<{ found: Map<string, { who: string, path: string }>, broken: string[] }>} per route the first page,
 *   and links that lead nowhere
 */
export async function follow(browser, url, { all, people, from, most = 8 }) {
  const routeOf = matcher(all);
  const found = new Map();
  const broken = [];
  for (const who of people) {
    const context = await browser.newContext({ baseURL: url });
    const page = await context.newPage();
    await page.goto('/');
    await playPersona(page, who);
    const queue = [...from];
    const seen = new Set();
    const opened = new Map();
    while (queue.length > 0) {
      // What was never seen goes first.
      const fresh = queue.findIndex((path) => !found.has(routeOf(path.split('?')[0])));
      const [path] = queue.splice(Math.max(fresh, 0), 1);
      const route = routeOf(path.split('?')[0]);
      // What is no page, such as the description for other systems, is not for here.
      if (!route) continue;
      const times = opened.get(route) ?? 0;
      if (seen.has(path) || times >= most) continue;
      seen.add(path);
      opened.set(route, times + 1);
      const answer = await context.request.get(path, { maxRedirects: 0 });
      const to = answer.headers().location;
      if (to) {
        // Sent on; away from here there is nothing to look at.
        if (to.startsWith('/')) queue.push(to.split('#')[0]);
        continue;
      }
      if (answer.status() !== 200) {
        if (!from.includes(path)) broken.push(`${answer.status()} ${route ?? path}, for ${who}`);
        continue;
      }
      if (!found.has(route)) found.set(route, { who, path });
      if (!answer.headers()['content-type']?.includes('html')) continue;
      for (const [, href] of (await answer.text()).matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g)) {
        const next = href.replaceAll('&amp;', '&').split('#')[0];
        // The quick way out logs out: after it, nothing of this person can be looked at.
        if (!seen.has(next) && next !== '/snel-sluiten') queue.push(next);
      }
    }
    await context.close();
  }
  return { found, broken: [...new Set(broken)] };
}
