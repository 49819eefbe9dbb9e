/** Readers with an offline copy have a whole edition, the old or the new one, and never a mixture. */
import { describe, expect, test } from 'vitest';
import {
  DOCUMENT,
  FULL,
  glosses,
  glossOn,
  keepsWhole,
  OLD_GLOSS,
  PAGE,
  provideEditions,
  show,
  TERM,
} from '../support/offline-editions.ts';
import { PATIENCE } from '../support/offline-reader.ts';
import { SITE } from '../support/reader.ts';
import { NEXT_GLOSS } from '../support/sites/recipes.ts';

const { host, next, openReader } = provideEditions();

// For hosts with other rules on caching: tests/trials/offline.trial.ts.
describe('a reader of a host that has browsers cache pages for ten minutes', () => {
  test('reads one edition or the other, and never a mixture', async () => {
    await host.serve(SITE.folder, { caching: 'max-age=600' });
    const reader = await openReader();
    const { page } = reader;
    for (const address of [FULL, TERM, `${DOCUMENT}/iii/`]) await reader.follow(address);
    await reader.readAndKeep(PAGE);
    await host.serve(next().folder, { caching: 'max-age=600' });
    await reader.open(PAGE);
    await reader.isTold('This site has been updated');
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    host.sent.length = 0;
    await show(reader);
    await expect.poll(async () => (await reader.caches()).length, PATIENCE).toBe(1);
    // The pages come from the offline copy, not from the host, which may have a third edition by now.
    expect(host.sent.map(({ path }) => path)).not.toContain(`/${PAGE}`);
    await keepsWhole(page, next());
    expect(new Set(await glosses(reader, page))).toEqual(new Set([NEXT_GLOSS]));
    await host.cut();
    expect(new Set(await glosses(reader, page))).toEqual(new Set([NEXT_GLOSS]));

    // And back again.
    await host.serve(SITE.folder, { caching: 'max-age=600' });
    await reader.open(PAGE);
    await (await reader.isTold('This site has been updated')).click();
    await expect.poll(() => glossOn(page).catch(() => ''), PATIENCE).toBe(OLD_GLOSS);
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    await expect.poll(async () => (await reader.caches()).length, PATIENCE).toBe(1);
    await keepsWhole(page, SITE);
    await reader.leave();
  });
});

describe('a reader of a kept document, after a new edition has been published,', () => {
  // When the network goes in the meantime: tests/trials/offline-editions.trial.ts.
  test('gets the whole new one on coming back later, with or without a network', async () => {
    const reader = await openReader();
    await reader.readAndKeep(PAGE);
    await host.serve(next().folder);
    await reader.open(PAGE);
    await reader.isTold('This site has been updated');
    await host.cut();
    const later = await reader.openTab();
    await reader.page.close();
    // The browser activates the new worker once the old one serves no page any more.
    await expect
      .poll(async () => {
        await reader.open(PAGE, later);
        const gloss = await glossOn(later);
        await later.goto('about:blank');
        return gloss;
      }, PATIENCE)
      .toBe(NEXT_GLOSS);
    expect(new Set(await glosses(reader, later))).toEqual(new Set([NEXT_GLOSS]));
    await keepsWhole(later, next());
    await reader.leave();
  });

  test('sees it in every tab once they ask for it in one', async () => {
    const reader = await openReader();
    await reader.readAndKeep(PAGE);
    const others = ['', 'terms/', TERM, 'search/?q=berth', 'about/', `${DOCUMENT}/`];
    const tabs = [];
    for (const address of others) {
      const tab = await reader.openTab();
      await reader.open(address, tab);
      tabs.push(tab);
    }
    await host.serve(next().folder);
    const [, terms = reader.page] = tabs;
    await reader.open('terms/', terms);
    const show = await reader.isTold('This site has been updated', terms);
    for (const tab of tabs) await tab.evaluate(() => Object.assign(window, { isOld: true }));
    await show.click();
    for (const tab of tabs)
      await expect
        .poll(() => tab.evaluate(() => Reflect.get(window, 'isOld')).catch(() => true), PATIENCE)
        .toBe(undefined);
    await host.cut();
    const search = tabs[3] ?? reader.page;
    await search.getByRole('searchbox').fill('harbour');
    await search.locator('.search-results a').first().waitFor(PATIENCE);
    await reader.leave();
  });

  test('gets it by a reload', async () => {
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.serve(next().folder);
    await reader.open(PAGE);
    expect(await glossOn(page)).toBe(OLD_GLOSS);
    await page.reload();
    await expect.poll(() => glossOn(page).catch(() => ''), PATIENCE).toBe(NEXT_GLOSS);
    await expect
      .poll(
        () =>
          glosses(reader, page)
            .then((found) => [...new Set(found)])
            .catch(() => []),
        PATIENCE,
      )
      .toEqual([NEXT_GLOSS]);
    await reader.leave();
  });

  test('has the whole old one while the new one is still loading, and then the new one', async () => {
    const reader = await openReader();
    await reader.readAndKeep(PAGE);
    const asked = new Set<string>();
    await host.serve(next().folder, {
      meddle: (path) => {
        if (!/_offline\/(?:terms|harbour)/.test(path)) return undefined;
        asked.add(path);
        return 'is missing';
      },
    });
    await reader.open(PAGE);
    await expect.poll(() => asked.size, PATIENCE).toBeGreaterThan(0);
    expect(new Set(await glosses(reader, reader.page))).toEqual(new Set([OLD_GLOSS]));
    await host.serve(next().folder);
    await reader.open(PAGE);
    await show(reader);
    await keepsWhole(reader.page, next());
    await reader.leave();
  });
});
