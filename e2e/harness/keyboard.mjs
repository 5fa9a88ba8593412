// Walking a page with the keyboard only.

import assert from 'node:assert/strict';

/** The element that has the focus: its tag, its name as a person hears it, and whether the focus can be seen. */
export async function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
    return {
      tag: element.tagName.toLowerCase(),
      name: (label || element.getAttribute('title') || element.value || '').trim().replaceAll(/\s+/g, ' '),
      visible:
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
    };
  });
}

/**
 * Presses Tab until something with this name has the focus. Every stop on the way must show its focus.
 *
 * @param {import('playwright-core').Page} page
 * @param {string | RegExp} name
 * @param {number} [most] stops before it counts as unreachable
 */
export async function tabTo(page, name, most = 150) {
  const passed = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) continue;
    assert.ok(stop.visible, `the focus on '${stop.name}' (${stop.tag}) cannot be seen`);
    assert.ok(stop.inView, `'${stop.name}' (${stop.tag}) has the focus outside the window`);
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return stop;
    passed.push(stop.name);
  }
  assert.fail(`'${name}' cannot be reached with Tab; passed: ${passed.join(', ')}`);
}

/**
 * What a visitor does with the keyboard: find something, and press or type.
 *
 * @param {import('playwright-core').Page} page
 */
export function keys(page) {
  const enter = async () => {
    const gone = page.waitForEvent('framenavigated');
    await page.keyboard.press('Enter');
    await gone;
    await page.waitForLoadState();
  };
  const press = async (name) => {
    await tabTo(page, name);
    await enter();
  };
  const type = async (name, text) => {
    await tabTo(page, name);
    await page.keyboard.type(text);
  };
  return { enter, press, type };
}
