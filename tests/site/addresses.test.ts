import { globSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lostLinks } from '../support/links.ts';
import { officialText, parsePage, Site } from '../support/site.ts';

const site = await Site.of('edited');
const edited = (address: string) => site.page(`charter/${address}`);

/** The part of `paragraphs.json` that the tests read. */
const register = z.object({
  paragraphs: z.array(
    z.object({ id: z.string(), state: z.string(), address: z.string(), formerAddresses: z.array(z.string()) }),
  ),
});
const source = readFileSync('tests/fixtures/edited/content/documents/charter/source.txt', 'utf8')
  .split('\n')
  .filter(Boolean);

describe('a reader who kept the address of a paragraph', () => {
  test('finds an edited paragraph where it was, and an inserted one beside it with an id of its own', () => {
    expect(edited('opening/').querySelector('p#opening-1')?.textContent).toMatch(/at the office/);
    expect(edited('opening/').querySelector('p#opening-0a')?.textContent).toMatch(/^Before all else/);
  });

  test('finds a moved paragraph in its new section, and a link to it at the old address', () => {
    expect(edited('opening/').querySelector('p#i-1')?.textContent).toMatch(/^The harbour master gives/);
    const stub = edited('i/').querySelector('div#i-1');
    expect(stub?.textContent.replace(/\s+/g, ' ').trim()).toBe('I.1 has moved to Opening');
    expect(stub?.querySelector('a')?.getAttribute('href')).toBe('/charter/opening/#i-1');
    expect(stub?.closest('p, article')).toBeNull();
  });

  test('finds a notice with the day in place of a withdrawn paragraph', () => {
    const notice = edited('i/').querySelector('div#i-2');
    const { withdrawn } = site.json<{ withdrawn: string }>('charter/p/i-2/passage.json');
    const day = new Date(withdrawn).toLocaleDateString('en-GB', { dateStyle: 'long' });
    expect(notice?.textContent).toBe(`I.2 stood here. It was withdrawn on ${day}.`);
    expect(notice?.closest('p, article')).toBeNull();
  });

  test('finds the moved paragraph itself, and the notice of the withdrawn one, on the page of the whole text', () => {
    expect(edited('full/').querySelectorAll('#i-1')).toHaveLength(1);
    expect(edited('full/').querySelector('#i-1')?.tagName).toBe('P');
    expect(edited('full/').querySelector('#i-2')?.tagName).toBe('DIV');
  });

  test('can look up every id that was ever published, its state and where it leads', () => {
    const { paragraphs: listed } = register.parse(JSON.parse(site.file('charter/paragraphs.json')));
    const states = Object.fromEntries(listed.map(({ id, state }) => [id, state]));
    expect(states).toEqual({
      'opening-0a': 'stands',
      'opening-1': 'stands',
      'i-0a': 'stands',
      'i-1': 'moved',
      'i-figure-1': 'stands',
      'i-2': 'withdrawn',
    });
    for (const { id, address, formerAddresses } of listed)
      for (const place of [address, ...formerAddresses]) {
        const [page = '', fragment] = place.split('#');
        expect(fragment).toBe(id);
        expect(site.page(page.slice(1)).getElementById(id), place).not.toBeNull();
      }
  });
});

describe('a reader who follows links in a later edition', () => {
  test('finds no dead link', () => {
    expect(lostLinks(site)).toEqual([]);
  });
});

describe('beside a stub and a notice, a reader', () => {
  test('still gets the whole official text, and nothing else, from the sections and from the whole text', () => {
    expect(['opening/', 'i/'].flatMap((address) => officialText(edited(address)))).toEqual(source);
    expect(officialText(edited('full/'))).toEqual(source);
  });

  test('finds none of our words in the article, in a reader mode or in the search index', () => {
    for (const address of ['opening/', 'i/', 'full/']) {
      expect(edited(address).querySelector('article')?.textContent).not.toMatch(/withdrawn|has moved/);
      const page = parsePage(site.file(`charter/${address}`), 'https://reader.example/');
      expect(new Readability(page, { charThreshold: 50 }).parse()?.textContent ?? '').not.toMatch(
        /withdrawn|has moved/,
      );
    }
    const index = globSync(`${site.folder}pagefind/*/{term-records,text/*}.json`)
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    expect(index).toContain('harbour master gives');
    expect(index).not.toMatch(/withdrawn|has moved/);
  });
});
