// A Naast with real families: the official test families of the register (RvIG), read by `naast import brp`.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchBrowser, withPage } from './browser.mjs';
import { onLocalhost } from './login.mjs';
import { PROGRAM, startNaast } from './server.mjs';

const shared = process.env.NAAST_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** The file with the families; it is not ours, and not in the repository. */
export const FAMILIES = path.join(shared, 'data/brp-testdata/brp-testgezinnen.json');

/** Why a journey on these families is skipped, or false. */
export const missing = existsSync(FAMILIES) ? false : `SKIPPED: ${FAMILIES} is not there (set NAAST_SHARED)`;

/** Reads the families into a store; gives the counts it ends with. */
export async function readRegister(data, file = FAMILIES) {
  const { stdout } = await promisify(execFile)(PROGRAM, ['import', 'brp', file, '--data', data, '--json']);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** Reads a part of the families only, as `select` gives them. */
async function readSome(data, select) {
  const file = path.join(data, 'gezinnen.json');
  await writeFile(file, JSON.stringify(select(JSON.parse(await readFile(FAMILIES, 'utf8')))));
  const counts = await readRegister(data, file);
  await rm(file);
  return counts;
}

/**
 * A demo with a few made-up households, for colleagues to bring in, and the families of the register beside them.
 *
 * Besides what `useNaast` gives: `counts` of the import; `later`, the same demo at the same address with its clock so
 * many days ahead; and `while`, to do something with the store while the demo is stopped.
 *
 * @param {object} [options]
 * @param {(families: object[][]) => object[][]} [options.select] which families are read; all of them, if it is not given
 * @param {(data: string) => Promise<void>} [options.prepare] what is done with the store before the demo starts
 */
export async function useRegister({ select, prepare = async () => {} } = {}) {
  const data = await mkdtemp(path.join(tmpdir(), 'naast-reis-'));
  await (await startNaast({ data, args: ['--gezinnen', '2'] })).stop();
  const counts = select ? await readSome(data, select) : await readRegister(data);
  await prepare(data);
  let server = await startNaast({ data });
  const browser = await launchBrowser();
  after(async () => {
    await browser.close();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  });

  const port = Number(new URL(server.url).port);
  const restart = async (args, between = async () => {}) => {
    await server.stop();
    await between();
    server = await startNaast({ data, port, args });
  };
  return {
    data,
    counts,
    later: (days) => restart(['--vooruit', String(days)]),
    while: (between) => restart([], between),
    visit: (t, how, action) => withPage(browser, { url: server.url, name: t.name, ...how }, action),
    /** The same under the name that passkeys accept; whoever visits is named in the picture of what failed. */
    visitAs: (t, who, how, action) =>
      withPage(browser, { url: onLocalhost(server.url), name: `${t.name} ${who}`, ...how }, action),
  };
}
