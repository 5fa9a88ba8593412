// All that one person of the family can reach: pages, documents, files, pictures. What must hold for each of them.

import assert from 'node:assert/strict';
import { textOf } from '../../harness/pdf.mjs';

/** A way out, or something that is not to be followed. */
const NOT_HERE = /^\/(snel-sluiten|uitloggen|demo)/;

/**
 * Follows every link and picture behind the door of whoever is logged in.
 *
 * @param {import('../../harness/scherm.mjs').Screen} me
 * @returns {Promise<Map<string, { type: string, body: Buffer, text: string }>>} what came back, by address
 */
export async function everything(me) {
  const found = new Map();
  const queue = ['/gezin', '/gezin/account'];
  while (queue.length > 0) {
    const path = queue.shift();
    if (found.has(path)) continue;
    const answer = await me.page.context().request.get(path);
    assert.equal(answer.status(), 200, `${path} for ${me.name}`);
    const type = answer.headers()['content-type'] ?? '';
    const body = await answer.body();
    const headers = Object.values(answer.headers()).join('\n');
    if (!type.includes('html')) {
      found.set(path, { type, body, text: `${headers}\n${await readable(type, body)}` });
      continue;
    }
    const html = body.toString('utf8');
    assert.match(html, /href="\/snel-sluiten"/, `the quick way out is not on ${path}`);
    // The bar of the demonstration names everybody who can be played; it is nowhere else.
    found.set(path, { type, body, text: `${headers}\n${html.replace(/<aside class="naast-demo"[^]*?<\/aside>/, '')}` });
    for (const [, address] of html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)) {
      const next = address.replaceAll('&amp;', '&').split('#')[0];
      if (next.startsWith('/gezin') && !NOT_HERE.test(next) && !next.includes('klaar=')) queue.push(next);
    }
  }
  return found;
}

async function readable(type, body) {
  const raw = body.toString('latin1');
  if (type.includes('pdf')) return `${raw}\n${await textOf(body)}`;
  return type.startsWith('text') || type.includes('json') ? body.toString('utf8') : raw;
}

/** No trace, in no byte: not in a page, a document, the name of a file, a picture (INV-20). */
export function assertNoTrace(found, traces) {
  const seen = [];
  for (const [path, { text }] of found) {
    for (const trace of traces) {
      if (path.includes(trace) || text.toLowerCase().includes(trace.toLowerCase())) seen.push(`${trace} on ${path}`);
    }
  }
  assert.deepEqual(seen, [], 'what is hidden left a trace');
}
