/** What is said of the force and the history of laws, in a browser of each engine, at every width, without scripts and on paper. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { z } from 'zod';
import { violationsInEveryLook } from '../support/axe.ts';
import { LOOKS, readPainted, TEXT } from '../support/painted.ts';
import { Site } from '../support/site.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';
import { ENGINES, type ReaderWindow } from './engines.ts';

const site = await Site.of('force');

/** Pages that say whether something is in force, with the element that says it. */
const OF_FORCE = {
  'pier-rules/': 'main .force-line',
  'pier-rules/chapter-i/': 'main .force-line',
  'pier-rules/full/': 'main .force-line',
  'pier-rules/@2019-06-15/chapter-i/': 'main .force-line',
  'harbour-code/annex-i/': 'main .force-line',
  'mooring-rules/article-1/': 'main .force-line',
} as const;

/** Pages of the history of a law. */
const OF_HISTORY = {
  'pier-rules/@at/': '.dated-editions',
  'pier-rules/@history/': '.history',
  'pier-rules/changes/': '.steps',
  'pier-rules/changes/2018-03-01/2019-06-15/': '.changes-contents',
} as const;

const PAGES = Object.entries({ ...OF_FORCE, ...OF_HISTORY });
const WIDTHS = [320, 375, 768, 1024, 1440, 1920];

/** Pages of passages, which lead on to the text where scripts run. */
const PASSAGES = ['pier-rules/p/chapter-i-2/', 'pier-rules/p/chapter-i-2/#embed', 'mooring-rules/p/article-1-1/'];

const found = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.unknown()) })) });

describe.for(Object.entries(ENGINES))('by %s, a reader', ([, start]) => {
  let window: ReaderWindow;
  beforeAll(async () => {
    window = await start();
  });
  afterAll(() => window.close());

  test.for(PAGES)('sees all of %s at any width', async ([address, part]) => {
    // No window of WebKit is narrow, so that each page is in a frame, in a page without a policy.
    await window.open(`${site.url}pier-rules/source.txt`);
    const frame = `document.querySelector('iframe')`;
    const isThere = `${frame}.contentDocument.querySelector('.site-footer') !== null`;
    await window.evaluate(`document.body.innerHTML = '<iframe src="${site.url}${address}" height="900"></iframe>'`);
    await expect.poll(() => window.evaluate(isThere)).toBe(true);
    for (const width of WIDTHS) {
      await window.evaluate(`${frame}.width = ${width}`);
      expect(await window.evaluate(`${frame}.contentWindow.innerWidth`)).toBe(width);
      const excess = '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)';
      // Its style sheets may come after its last element.
      await expect
        .poll(() => window.evaluate(`${excess}(${frame}.contentDocument.documentElement)`), { message: `${width} px` })
        .toBe(0);
      const isSeen = `${frame}.contentDocument.querySelector('${part}').checkVisibility()`;
      expect(await window.evaluate(isSeen), `${width} px`).toBe(true);
    }
  });

  test.for(PAGES)('has nothing on %s that axe-core finds', async ([address]) => {
    await window.resize(1024);
    await window.open(site.url + address);
    await window.evaluate(`(() => { ${axe.source} })()`);
    const result = found.parse(await window.evaluate(`axe.run({ resultTypes: ['violations'] })`));
    expect(result.violations.map(({ id }) => id)).toEqual([]);
  });

  test('sees the words on a passage at its own edge, whatever the direction of the text, and clear of what is lit', async () => {
    const align = `getComputedStyle(document.querySelector('article .force')).textAlign`;
    await window.open(`${site.url}mooring-rules/article-1/`);
    expect(await window.evaluate(align)).toBe('right');
    await window.open(`${site.url}pier-rules/chapter-i/#chapter-i-2`);
    expect(await window.evaluate(align)).toBe('left');
    const gap = `document.querySelector('#chapter-i-2').getBoundingClientRect().top - document.querySelector('article .force').getBoundingClientRect().bottom`;
    expect(await window.evaluate(gap)).toBeGreaterThanOrEqual(3);
  });

  test('chooses what changed by a click, and comes from the number of a passage to its history', async () => {
    const kinds = `[...new Set([...document.querySelectorAll('.changes-contents [data-kind]')].filter((one) => one.checkVisibility()).map((one) => one.dataset.kind))].join()`;
    await window.open(`${site.url}pier-rules/changes/2018-03-01/2019-06-15/`);
    expect(await window.evaluate(kinds)).toBe('moved,reworded,gone,new');
    await window.click("//label[contains(., 'reworded')]");
    await expect.poll(() => window.evaluate(kinds)).toBe('reworded');
    await window.open(`${site.url}pier-rules/chapter-i/`);
    await window.click("//a[contains(@class, 'number') and @href='#chapter-i-2']");
    await window.click("//*[@role='menuitem'][.='History']");
    await expect
      .poll(() => window.evaluate('location.pathname + location.hash'))
      .toBe('/pier-rules/p/chapter-i-2/#history-heading');
  });

  test('is led to the edition that was in force on a day', async () => {
    await window.open(`${site.url}pier-rules/@at/?date=2020-03-01`);
    await expect.poll(() => window.evaluate('location.pathname')).toBe('/pier-rules/@2019-06-15/');
  });
});

test.for(PAGES)(
  '%s has nothing wide that axe-core finds, in light, dark or forced colours',
  async ([address], { openReader }) => {
    const reader = await openReader({ ...wide(1440), bypassCSP: true });
    await reader.open(site.url + address);
    expect(await violationsInEveryLook(reader)).toEqual([]);
  },
);

describe('a reader without scripts', () => {
  test.for([...PAGES.map(([address]) => address), ...PASSAGES])(
    'sees all of %s at any width',
    async (address, { openReader }) => {
      const reader = await openReader({ ...wide(320), ...UNSCRIPTED });
      for (const width of WIDTHS) {
        await reader.page.setViewportSize({ width, height: 800 });
        await reader.open(site.url + address);
        expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
          0,
        );
        expect(await reader.page.locator('main').innerText()).toMatch(/in force|only renumbered|unchanged/i);
      }
    },
  );
});

describe('a reader on screens and on paper', () => {
  test.for([...Object.keys(OF_FORCE).filter((address) => address !== 'pier-rules/'), ...PASSAGES])(
    'can read every official word of %s, and nothing that only looks like one',
    async (address, { openReader }) => {
      const reader = await openReader({ ...wide(1024), ...UNSCRIPTED });
      await reader.open(site.url + address);
      for (const look of LOOKS) {
        const { words, faults } = await readPainted(reader.page, TEXT, look);
        expect(words, look.name).toBeGreaterThan(0);
        expect(faults, look.name).toEqual([]);
      }
    },
  );

  test('has on paper whether passages are in force, and nothing to choose', async ({ openReader }) => {
    const reader = await openReader(wide(1024));
    await reader.page.emulateMedia({ media: 'print' });
    await reader.open(`${site.url}pier-rules/chapter-i/`);
    for (const part of ['main .force-line', 'article .force'])
      expect(await reader.page.locator(part).first().isVisible()).toBe(true);
    for (const [address, part] of Object.entries(OF_HISTORY)) {
      await reader.open(site.url + address);
      expect(await reader.page.locator(part).isVisible(), address).toBe(true);
      expect(await reader.page.locator('main :is(input, button)').filter({ visible: true }).count(), address).toBe(0);
      const overflow = await reader.page
        .locator(part)
        .evaluate((one) => one.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
});
