import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { test } from '../support/test.ts';

/** The fonts that did not come with the page and in which a browser draws some of the text of elements all the same. */
async function othersIn(reader: Reader, selector: string) {
  const session = await reader.page.context().newCDPSession(reader.page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  expect(nodeIds, selector).not.toEqual([]);
  const drawn = [];
  for (const nodeId of nodeIds) drawn.push(...(await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts);
  await session.detach();
  expect(drawn, selector).not.toEqual([]);
  return drawn.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}

describe('a reader', () => {
  test.for([
    [
      'French text, to the last accent and quotation mark',
      'open-quay-article/b/',
      'article :is(h1, h2, p, figcaption)',
    ],
    ['English text, with its quotation marks', 'harbour-charter/i/', 'article :is(h1, h2, p)'],
    ['the notes', 'harbour-charter/ii/', '.gloss'],
    ['Chinese and Arabic names in Latin letters', 'terms/harbour-office/', '.names [lang$=-Latn]'],
    ['what the publication says of itself', 'about/', 'main > p:first-of-type'],
  ] as const)('reads %s in the site’s own type', async ([, address, selector], { reader }) => {
    const othersOn = async () => {
      await reader.follow(address);
      return othersIn(reader, selector);
    };
    // Fonts are optional: where they come too late for a page, they are there for the next.
    await expect.poll(othersOn, { timeout: 50_000 }).toEqual([]);
  });
});
