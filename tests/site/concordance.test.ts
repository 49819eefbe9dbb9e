import { describe, expect, test } from 'vitest';
import { CHARTER } from '../support/charter.ts';
import { scan } from '../support/scan.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const blocks = scan(CHARTER);

/** Counts the places in each section, by the last part of the id of its heading, such as "lights-plan-ii". */
function sectionsWith(id: string): Record<string, number> {
  const sections = Map.groupBy(
    blocks.flatMap(({ document, section, terms }) =>
      terms.filter((found) => found === id).map(() => `${document}-${section}`),
    ),
    (section) => section,
  );
  return Object.fromEntries([...sections].map(([section, places]) => [section, places.length]));
}

describe('a reader of the concordance', () => {
  test.each(CHARTER.terms)('finds as many places in each section on the page of $id as the source has', ({ id }) => {
    const expected = sectionsWith(id);
    const page = site.page(`terms/${id}/`);
    const shown = [...page.querySelectorAll('.occurrences')].map((part) => [
      part.id.replace('places-', '').replaceAll('--', '-'),
      part.querySelectorAll('li').length,
    ]);
    expect(Object.fromEntries(shown)).toEqual(expected);
    const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
    const documents = new Set(blocks.filter(({ terms }) => terms.includes(id)).map(({ document }) => document)).size;
    const number = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
    expect(page.querySelector('#places-heading .count')?.textContent).toBe(
      `${number(total, 'place')} in ${number(documents, 'document')}`,
    );
    const indexed = site
      .page('terms/')
      .querySelector(`a[href="/terms/${id}/"]`)
      ?.closest('li')
      ?.querySelector('.count');
    expect(indexed?.textContent).toBe(String(total));
  });

  test('finds the places of a narrower term under the broader one too', () => {
    const words = [...site.page('terms/berth/').querySelectorAll('.occurrence mark')].map(
      ({ textContent }) => textContent,
    );
    expect(words).toEqual(expect.arrayContaining(['berth', 'Berths', 'visitors’ berth', 'visitors’ berths']));
    const narrower = site.page('terms/visitors-berth/').querySelectorAll('.occurrence mark');
    expect([...narrower].map(({ textContent }) => textContent)).not.toContain('berth');
  });

  test('finds a form wherever its language allows it: after an Arabic "and", after a French article, between Chinese words', () => {
    const quotes = [...site.page('terms/berth/').querySelectorAll('.occurrence q')].map(
      ({ textContent }) => textContent,
    );
    for (const words of ['. والمرسى يُعطى', 'prix de l’emplacement', '核算一次泊位的数目'])
      expect(quotes.filter((quote) => quote.includes(words)).length, words).toBeGreaterThan(0);
  });

  test.each(['berth', 'harbour-office'])(
    'sees with which terms %s most often shares a paragraph, and how often',
    (id) => {
      const own = blocks.filter(({ terms }) => terms.includes(id));
      const shared = (other: string) => own.filter(({ terms }) => terms.includes(other)).length;
      const items = [...site.page(`terms/${id}/`).querySelectorAll('[aria-labelledby=companions-heading] li')];
      expect(items.length).toBeGreaterThan(3);
      const told = items.map((item) => ({
        id: item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
        count: Number(item.querySelector('.count')?.textContent),
      }));
      for (const { id: companion, count } of told) expect(count, companion).toBe(shared(companion));
      const narrower = CHARTER.terms.filter(({ broader }) => broader === id).map((term) => term.id);
      const others = CHARTER.terms.filter(
        (term) => term.id !== id && !narrower.includes(term.id) && !told.some((companion) => companion.id === term.id),
      );
      expect(Math.max(...others.map((term) => shared(term.id)))).toBeLessThanOrEqual(
        Math.min(...told.map(({ count }) => count)),
      );
    },
  );

  test.each(CHARTER.terms)('sees every place of $id with the words around it in its paragraph', ({ id }) => {
    const own = CHARTER.terms.filter((term) => term.id === id || term.broader === id);
    const wordings = own.flatMap(({ forms }) => Object.values(forms).flat());
    const places = [...site.page(`terms/${id}/`).querySelectorAll('.occurrence')];
    expect(places).not.toEqual([]);
    for (const place of places) {
      const { pathname, hash } = new URL(place.querySelector('a')?.getAttribute('href') ?? '', site.url);
      const paragraph = site.page(pathname.slice(1)).getElementById(hash.slice(1))?.textContent;
      const quote = place.querySelector('q')?.textContent ?? '';
      const words = place.querySelector('mark')?.textContent ?? '';
      expect(paragraph).toContain(quote.replace(/^… ?/, '').replace(/ ?…$/, ''));
      // In Arabic, "for" replaces the first letter of the article.
      expect(wordings).toContain(words.replace(/^ل/, 'ال'));
      expect(quote.length).toBeGreaterThan(words.length);
      // The next sign is in the same element, so that no line break comes between: "a full stop."
      const [before, ...rest] = [...(place.querySelector('q')?.children ?? [])];
      expect(rest.map(({ firstElementChild }) => firstElementChild?.localName)).toEqual(['mark']);
      expect(before?.querySelector('mark')).toBeNull();
    }
  });
});
