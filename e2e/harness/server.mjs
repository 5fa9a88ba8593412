// Starts a Naast of our own, with its own empty data folder, and stops it again.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const PROGRAM =
  process.env.NAAST_BIN ?? fileURLToPath(new URL('../../target/debug/naast', import.meta.url));

/** A demo builds its region first; on a loaded machine with a debug build that takes a while. */
const START_MS = 120_000;

/** What a stopping server gets before it is killed. */
const STOP_MS = 5_000;

/**
 * Runs `naast demo` (or another command that serves) on a free port of 127.0.0.1.
 *
 * @param {object} [options]
 * @param {string} [options.command] 'demo' or 'serve'
 * @param {string[]} [options.args] further arguments
 * @param {string} [options.data] existing data folder; it is left alone afterwards
 * @param {number} [options.port] a fixed port; by default any that is free
 * @returns {Promise<{ url: string, data: string, log: () => string, stop: () => Promise<void> }>}
 */
export async function startNaast({ command = 'demo', args = [], data, port = 0 } = {}) {
  const folder = data ?? (await mkdtemp(path.join(tmpdir(), 'naast-e2e-')));
  const removeFolder = async () => {
    if (!data) await rm(folder, { recursive: true, force: true });
  };
  // A small region is enough to see every page, and quick to make.
  const region = command === 'demo' && !args.includes('--gezinnen') ? ['--gezinnen', '16'] : [];
  const child = spawn(PROGRAM, [command, '--port', String(port), '--data', folder, '--no-browser', ...region, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (piece) => (log += piece));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => (log += `${line}\n`));

  const ended = once(child, 'exit');
  ended.catch(() => {}); // A program that cannot start at all is reported below, through 'error'.
  const address = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`cannot start ${PROGRAM}: ${error.message}`)));
    child.once('exit', (code, signal) =>
      reject(new Error(`naast ${command} ended before it was ready (${signal ?? code}):\n${log}`)),
    );
    lines.once('line', (line) => {
      const found = /https?:\/\/\S+/.exec(line);
      if (found) resolve(new URL(found[0]).origin);
      else reject(new Error(`the first line of naast ${command} is no address: ${line}`));
    });
    setTimeout(() => reject(new Error(`naast ${command} was not ready in time:\n${log}`)), START_MS).unref();
  });

  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid) {
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(kill);
    }
    await removeFolder();
  };
  try {
    return { url: await address, data: folder, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
