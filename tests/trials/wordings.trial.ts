/** The picture of where a term is attested, in a browser of each engine. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { ENGINES, type ReaderWindow } from './engines.ts';

const site = await Site.of('charter');
const ADDRESS = 'terms/berth/';

/**
 * Where the bars are drawn, in pixels from the left end of the picture, and what lies over each of them: the address of a
 * link. Both in the order of the picture.
 */
const BARS = `(() => {
  const picture = document.querySelector('.timeline');
  picture.scrollIntoView({ block: 'center' });
  const { left, top, width } = picture.getBoundingClientRect();
  const drawn = [...picture.querySelector('.has').getAttribute('d').matchAll(/M([\\d.]+) (\\d+)/g)];
  return drawn.map(([, x, y]) => {
    const at = document.elementFromPoint(left + (x / 100) * width, top + Number(y) - 5);
    return at?.closest('a')?.getAttribute('href') ?? '';
  }).join(' ');
})()`;

/** The addresses to which the bars should lead. */
const LINKS = `[...document.querySelectorAll('.timeline a')].map((link) => link.getAttribute('href')).join(' ')`;

describe.for(Object.entries(ENGINES))('by %s, a reader', ([, start]) => {
  let window: ReaderWindow;
  beforeAll(async () => {
    window = await start();
    await window.open(site.url + ADDRESS);
  });
  afterAll(() => window.close());

  test.for([320, 1440])('finds over every bar the link to its own text, at %i px', async (width) => {
    await window.resize(width);
    const links = String(await window.evaluate(LINKS));
    expect(links.split(' ').length).toBeGreaterThan(5);
    await expect.poll(() => window.evaluate(BARS)).toBe(links);
    expect(await window.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
