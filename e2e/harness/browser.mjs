// Chromium, and pages in it that keep an eye on themselves.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const OUT = fileURLToPath(new URL('../out/', import.meta.url));

/** A desk and a small phone; 320 px is also 1280 px at 400 % zoom. */
export const SIZES = {
  breed: { width: 1280, height: 900 },
  smal: { width: 320, height: 640 },
};

/** How long a click or an expectation may take before it counts as failed. */
const PATIENCE_MS = 10_000;

/** Contexts whose pages run no scripts of their own. */
const scriptless = new WeakSet();

/** Starts Debian's Chromium, quiet: it looks up nothing by itself. */
export async function launchBrowser() {
  const executablePath =
    process.env.NAAST_CHROMIUM ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  assert.ok(executablePath, 'Chromium is missing: cargo xtask setup');
  return chromium.launch({
    executablePath,
    // As root there is no sandbox; the tests visit our own pages only.
    chromiumSandbox: process.getuid?.() !== 0 && process.env.CI === undefined,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever a page leads to outside: no test depends on it, and nobody is called.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * Opens a page of its own (no cookies of others), lets `action` use it, and closes it.
 *
 * Fails also when the page complained: an error in a script, a file that is missing, something that the content
 * security policy had to stop. When anything fails, a picture of the page is put in e2e/out.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {string} options.url address of the server, for relative addresses
 * @param {string} options.name for the picture
 * @param {'breed' | 'smal'} [options.size]
 * @param {boolean} [options.javascript]
 * @param {(page: import('playwright-core').Page) => Promise<void>} action
 */
export async function withPage(browser, { url, name, size = 'breed', javascript = true }, action) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: SIZES[size],
    javaScriptEnabled: javascript,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (!javascript) scriptless.add(context);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A refused form (status 4xx) is an answer; journeys look at it themselves.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'document' && response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  try {
    await action(page);
    assert.deepEqual(complaints, [], 'the page complained');
  } catch (error) {
    await mkdir(OUT, { recursive: true });
    const file = `${OUT}${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`;
    const taken = await page.screenshot({ path: file, fullPage: true }).then(
      () => file,
      () => 'not possible',
    );
    error.message += `\n  page: ${page.url()}\n  picture: ${taken}`;
    if (complaints.length > 0) error.message += `\n  complaints: ${complaints.join('\n    ')}`;
    throw error;
  } finally {
    await context.close();
  }
}

/**
 * Evaluates something that waits for timers, also on a page without JavaScript, where timers stand still.
 *
 * There, scripts are allowed for the moment: those of the page were skipped when it was read, and stay so.
 */
export async function evaluateWithTimers(page, action, argument) {
  if (!scriptless.has(page.context())) return page.evaluate(action, argument);
  const session = await page.context().newCDPSession(page);
  const disable = (value) => session.send('Emulation.setScriptExecutionDisabled', { value });
  // A session can only undo what it did itself; and it stays open, for closing it would undo that again.
  await disable(true);
  await disable(false);
  try {
    return await page.evaluate(action, argument);
  } finally {
    await disable(true);
  }
}
