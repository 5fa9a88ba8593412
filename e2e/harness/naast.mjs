// One Naast and one browser for a file of tests. Start here; the other files in this folder are its parts.

import { after } from 'node:test';
import { launchBrowser, withPage } from './browser.mjs';
import { startNaast } from './server.mjs';

export { SIZES } from './browser.mjs';
export {
  assertAccessible,
  assertLeaves,
  assertNoSidewaysScroll,
  assertNothingOverlaps,
  assertWellFormed,
  onSlowPhone,
  weigh,
} from './checks.mjs';
export { focused, keys, tabTo } from './keyboard.mjs';
export { playPersona } from './persona.mjs';
export { addPasskeyDevice, onLocalhost, totp } from './login.mjs';

/**
 * Starts a demo and a browser; both stop after the last test of the file.
 *
 * @param {Parameters<typeof startNaast>[0]} [options]
 */
export async function useNaast(options) {
  const server = await startNaast(options);
  const browser = await launchBrowser().catch(async (error) => {
    await server.stop();
    throw error;
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  return {
    url: server.url,
    data: server.data,
    log: server.log,
    browser,
    /**
     * Opens a page for a test.
     *
     * @param {import('node:test').TestContext} t
     * @param {{ size?: 'breed' | 'smal', javascript?: boolean, url?: string }} how
     * @param {(page: import('playwright-core').Page) => Promise<void>} action
     */
    visit: (t, how, action) => withPage(browser, { url: server.url, name: t.name, ...how }, action),
  };
}
