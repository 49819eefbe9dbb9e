/** A reader who keeps documents when the network goes between one edition and the next; others are in `npm test`. */
import { describe, expect, test } from 'vitest';
import { glosses, keepsWhole, OLD_GLOSS, PAGE, provideEditions, show } from '../support/offline-editions.ts';
import { PATIENCE } from '../support/offline-reader.ts';
import { NEXT_GLOSS } from '../support/sites/recipes.ts';

const { host, next, openReader } = provideEditions();

describe('a reader of a kept document, after a new edition has been published,', () => {
  test('has the old one whole when the network goes before the new one is fetched', async () => {
    const reader = await openReader();
    await reader.readAndKeep(PAGE);
    let asked = 0;
    await host.serve(next().folder, {
      meddle: (path) => (/_offline\/harbour-charter/.test(path) && ++asked > 0 ? 'is cut' : undefined),
    });
    await reader.open(PAGE);
    await expect.poll(() => asked, PATIENCE).toBeGreaterThan(0);
    await host.cut();
    expect(new Set(await glosses(reader, reader.page))).toEqual(new Set([OLD_GLOSS]));
    // All tabs are closed; with the next, nothing has taken the place of the old edition.
    const later = await reader.openTab();
    await reader.page.close();
    expect(new Set(await glosses(reader, later))).toEqual(new Set([OLD_GLOSS]));
    await reader.leave();
  });

  test('has the new one whole when the network goes before they ask for it', async () => {
    const reader = await openReader();
    await reader.readAndKeep(PAGE);
    await host.serve(next().folder);
    await reader.open(PAGE);
    await reader.isTold('This site has been updated');
    await host.cut();
    await show(reader);
    expect(new Set(await glosses(reader, reader.page))).toEqual(new Set([NEXT_GLOSS]));
    await keepsWhole(reader.page, next());
    await reader.leave();
  });
});
