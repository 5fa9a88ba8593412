// A Naast with real families: the official test families of the register (RvIG), read by `naast import brp`.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchBrowser, withPage } from './browser.mjs';
import { PROGRAM, startNaast } from './server.mjs';

const shared = process.env.NAAST_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** The file with the families; it is not ours, and not in the repository. */
export const FAMILIES = path.join(shared, 'data/brp-testdata/brp-testgezinnen.json');

/** Why a journey on these families is skipped, or false. */
export const missing = existsSync(FAMILIES) ? false : `SKIPPED: ${FAMILIES} is not there (set NAAST_SHARED)`;

/** Reads the families into a store; gives the counts it ends with. */
export async function readRegister(data) {
  const { stdout } = await promisify(execFile)(PROGRAM, ['import', 'brp', FAMILIES, '--data', data, '--json']);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/**
 * A demo with a few made-up households, for colleagues to bring in, and the families of the register beside them.
 *
 * Besides what `useNaast` gives: `counts` of the import; `later`, the same demo at the same address with its clock so
 * many days ahead; and `while`, to do something with the store while the demo is stopped.
 */
export async function useRegister() {
  const data = await mkdtemp(path.join(tmpdir(), 'naast-reis-'));
  await (await startNaast({ data, args: ['--gezinnen', '2'] })).stop();
  const counts = await readRegister(data);
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
  };
}
