/** All terms as translators' programs read them: https://www.tbxinfo.net/tbx-dialects/ */
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { termBase } from '../../src/exports/terms-tbx.ts';
import { publication } from '../support/charter-model.ts';

const SITE = new URL('https://papers.example/');

/** Returns what an XPath finds in the file. */
function found(base: string, path: string): string[] {
  using document = XmlDocument.fromString(base);
  return document.find(path, { t: 'urn:iso:std:iso:30042:ed-2' }).map((node) => node.content);
}

describe('a translator who opens the terms in a program', () => {
  const base = () => termBase(publication(), SITE);
  const entry = (id: string) => `//t:conceptEntry[@id='term-${id}']`;

  test('gets a file in the dialect TBX-Basic, with its origin', () => {
    expect(found(base(), '/t:tbx/@type | /t:tbx/@style')).toEqual(['TBX-Basic', 'dca']);
    expect(found(base(), '//t:fileDesc/*')).toEqual([
      'Harbour Papers',
      'https://papers.example/Terms of reuse of the notes by Harbour Papers: CC BY 4.0.',
    ]);
  });

  test('finds every term once as a concept, with its names by language, each language once', () => {
    expect(found(base(), '//t:conceptEntry/@id')).toEqual(publication().terms.map(({ id }) => `term-${id}`));
    expect(found(base(), `${entry('harbour-dues')}/t:langSec/@xml:lang`)).toEqual([
      'en',
      'zh-Hans',
      'zh-Latn',
      'fr',
      'ar',
      'ar-Latn',
    ]);
    expect(found(base(), `${entry('harbour-dues')}/t:langSec[@xml:lang='ar']/t:termSec/*`)).toEqual([
      'رسوم الميناء',
      'fullForm',
      'الرسوم',
      'shortForm',
    ]);
    expect(found(base(), `${entry('harbour-dues')}//t:langSec[@xml:lang='zh-Latn']//t:term`)).toEqual(['gǎngwùfèi']);
  });

  test('finds its other wordings, its gloss, and the way to its page and its first place', () => {
    expect(found(base(), `${entry('earmarking')}//t:termSec[t:termNote='variant']/t:term`)).toContain('ring-fencing');
    expect(found(base(), `${entry('harbour-dues')}//t:descrip[@type='definition']`)).toEqual([
      publication().terms.find(({ id }) => id === 'harbour-dues')?.gloss,
    ]);
    expect(found(base(), `${entry('harbour-dues')}/t:xref/@target`)).toEqual([
      'https://papers.example/terms/harbour-dues/',
      'https://papers.example/lights-plan/i/#i-2',
    ]);
  });

  test('finds what texts in a language call a term that has no name in it', () => {
    const [term] = publication().terms;
    const terms =
      term === undefined
        ? []
        : [
            {
              ...term,
              id: 'odd',
              names: { 'zh-Hans': { name: '港务费' } },
              forms: { en: ['due'], zh: ['费'], fr: ['droit', 'droits'] },
            },
          ];
    const base = termBase({ ...publication(), terms }, undefined);
    expect(found(base, '//t:langSec[@xml:lang="fr"]//t:term')).toEqual(['droit', 'droits']);
    expect(found(base, '//t:langSec[@xml:lang="zh"]')).toEqual([]);
  });

  test('finds the whole note in the language of the publication, with its sources', () => {
    const own = `${entry('harbour-dues')}/t:langSec[@xml:lang='en']`;
    expect(found(base(), `${own}/t:note`)).toContain(
      'In practice: In 2020 the Chinese table of 港务费 gave four classes of length.[1] In 2025 a boat of ten metres pays 14 crowns a night.[2]',
    );
    expect(found(base(), `${own}/t:admin[@type='source']`)[1]).toBe(
      '[2] Table of dues for 2025. The Harbour Office, 1 December 2024. Issuing body.',
    );
    expect(found(base(), `${own}/t:xref/@target`)).toContain('https://harbour.example/dues');
  });

  test('finds words with signs of markup as they are, and no place of a term that occurs nowhere', () => {
    const [term] = publication().terms;
    const odd = termBase(
      {
        ...publication(),
        terms:
          term === undefined ? [] : [{ ...term, id: 'odd', label: 'A & <B>', renderings: [], names: {}, forms: ['A'] }],
      },
      undefined,
    );
    expect(found(odd, '//t:term')).toEqual(['A & <B>']);
    expect(found(odd, '/t:tbx//t:conceptEntry/t:xref/@target')).toEqual(['/terms/odd/']);
  });
});
