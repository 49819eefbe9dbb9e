/** Where readers start: the home page, the page for missing addresses, and search before anything is typed. */
import { describe, expect, test } from 'vitest';
import { CHARTER, documentOf } from '../support/charter.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const alone = await Site.of('libraryOf1');

const textOf = (element: Element | null | undefined) => element?.textContent.trim().replace(/\s+/g, ' ');

/** Returns the example queries of a page, each with the words that its link searches for. */
const examplesOn = (address: string) =>
  [...site.page(address).querySelectorAll('main .search-examples a[href*="/search/?q="]')].map((link) => ({
    shown: textOf(link),
    asked: new URL(link.getAttribute('href') ?? '', site.url).searchParams.get('q'),
    language: link.closest('[lang]')?.getAttribute('lang'),
  }));

describe('a reader of the home page', () => {
  test('goes from the term in its passage to the note without scripts', () => {
    const specimen = site.page('').querySelector('.specimen');
    const term = specimen?.querySelector('blockquote a.term');
    const note = specimen?.querySelector(term?.getAttribute('href') ?? '');
    expect(textOf(note?.querySelector('.note-term'))).toBe('visitors’ berth');
    expect(textOf(note?.querySelector('.gloss'))).not.toBe('');
    const passage = new URL(specimen?.querySelector('a.number')?.getAttribute('href') ?? '', site.url);
    const paragraph = site.page(passage.pathname.slice(1)).getElementById(passage.hash.slice(1));
    // The quotation has the exact letters of the text, and is a whole sentence.
    const quotation = specimen?.querySelector('blockquote')?.textContent ?? '?';
    const [before, after, ...more] = (paragraph?.textContent ?? '').split(quotation);
    expect(before).toMatch(/^$|[.!?]\s$/);
    expect(quotation + (after ?? '')).toMatch(/[.!?](?=\s|$)/);
    expect(quotation).toMatch(/[.!?]$/);
    expect(more).toEqual([]);
  });

  test('finds a search field below the passage, with two example queries', () => {
    const field = site.page('').querySelector('main form[action="/search/"] input[name=q]');
    expect(field?.closest('.needs-script')).not.toBeNull();
    expect(examplesOn('').map(({ shown }) => shown)).toEqual(['visitors’ berth', '港务局']);
  });

  test('of one document can continue where they stopped, before all else, and on its front page in place of the link to its beginning', () => {
    for (const [address, place] of [
      ['', 'main > .lead + .resume:empty'],
      ['harbour-charter/', '.start > .resume:empty'],
    ] as const) {
      const resume = alone.page(address).querySelector(place);
      expect(resume?.getAttribute('data-document'), address).toBe('harbour-charter');
      expect(alone.page(address).querySelector('.start > .button'), address).not.toBeNull();
    }
  });

  test('of one document finds its sections, each with its reading time', () => {
    const items = [...alone.page('').querySelectorAll('.home-sections li')];
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      documentOf('harbour-charter').sections.map(({ slug }) => `/harbour-charter/${slug}/`),
    );
    for (const item of items) expect(textOf(item)).toMatch(/ \d+ min$/);
  });
});

describe.each(['404.html', 'search/'])('a reader of %s', (address) => {
  test('finds a search field and four example queries, each of another kind and in its own language', () => {
    expect(site.page(address).querySelector('main form[action="/search/"] input[name=q]')).not.toBeNull();
    const examples = examplesOn(address);
    for (const { shown, asked } of examples) expect(asked).toBe(shown);
    const labels = CHARTER.terms.map(({ label }) => label);
    const [label, name, place, further] = examples;
    expect([labels.includes(label?.asked ?? ''), labels.includes(further?.asked ?? '')]).toEqual([true, true]);
    expect(label?.asked).not.toBe(further?.asked);
    expect(name).toMatchObject({ asked: '港务局', language: 'zh-Hans' });
    expect(place?.asked).toMatch(/^[IV]+\.\d$/);
  });

  test('finds the way to the index of terms', () => {
    expect(site.page(address).querySelector('main a[href="/terms/"]')).not.toBeNull();
  });
});
