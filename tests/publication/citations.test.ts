import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { AST } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import type { StyleCitations } from '../../src/citations/citations.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('ourPublication');
const FOLDER = 'high-standard-opening-up/';
const URL = 'https://en.qstheory.cn/2025-11/14/c_1140035.htm';

/** Citations of the document and III.4, written by hand by the rules of each style. */
const EXPECTED = {
  Chicago: [
    `“Understanding and Advancing High-Standard Opening Up,” Qiushi Journal, English Edition, November 14, 2025, ${URL}.`,
    `“Understanding and Advancing High-Standard Opening Up,” Qiushi Journal, English Edition, November 14, 2025, para. III.4, ${URL}.`,
  ],
  APA: [
    `Understanding and Advancing High-Standard Opening Up. (2025, November 14). Qiushi Journal, English Edition. ${URL}`,
    '(“Understanding and Advancing High-Standard Opening Up,” 2025, para. III.4)',
  ],
  MLA: [
    `“Understanding and Advancing High-Standard Opening Up.” Qiushi Journal, English Edition, 14 Nov. 2025, ${URL}.`,
    '(“Understanding and Advancing High-Standard Opening Up,” para. III.4)',
  ],
  'GB/T 7714': [
    `Understanding and Advancing High-Standard Opening Up[J/OL]. Qiushi Journal, English edition, 2025[{accessed}]. ${URL}.`,
    `Understanding and Advancing High-Standard Opening Up[J/OL]. Qiushi Journal, English edition, 2025: III.4[{accessed}]. ${URL}.`,
  ],
};

/** The entry of the article in a bibliography by Chicago’s rules, where the periodical replaces a missing author. */
const BIBLIOGRAPHY = `Qiushi Journal, English edition. “Understanding and Advancing High-Standard Opening Up.” November 14, 2025. ${URL}.`;

/** The fields of the article in every export. */
const TITLE = 'Understanding and Advancing High-Standard Opening Up';
const PERIODICAL = 'Qiushi Journal, English edition';
const ORIGINAL = 'Original issue: Qiushi Journal, Chinese edition, No. 14, 2025';

describe('a student who cites', () => {
  const styles = site.json<readonly StyleCitations[]>(`${FOLDER}citations.json`);

  test('gets the citation of the document and the paragraph III.4 in each style', () => {
    const made = styles.map(({ style, document, blocks }) => [style.name, [document.text, blocks['iii-4']?.text]]);
    expect(Object.fromEntries(made)).toEqual(EXPECTED);
  });

  test('gets a citation of every paragraph and caption, with its label in it', () => {
    const labels = [...site.page(`${FOLDER}full/`).querySelectorAll('article a.number')].map((number) => [
      number.getAttribute('href')?.slice(1),
      number.getAttribute('aria-label')?.replace(/^\w+ /, ''),
    ]);
    expect(labels.length).toBe(29);
    for (const { style, blocks } of styles) {
      expect(Object.keys(blocks), style.name).toEqual(labels.map(([id]) => id));
      for (const [id, label] of labels) expect(blocks[id ?? '']?.text, style.name).toContain(label);
    }
  });

  test('reads the citation in each style on the front page, without the day of access', () => {
    const shown = [...site.page(FOLDER).querySelectorAll('.citations > div')].map((entry) => [
      entry.querySelector('.style')?.textContent,
      entry.querySelector('p span')?.textContent,
    ]);
    const [chicago, ...others] = Object.entries(EXPECTED).map(([name, [text]]) => [
      name,
      text?.replace('[{accessed}]', ''),
    ]);
    expect(shown).toEqual([chicago, ['Chicago, bibliography', BIBLIOGRAPHY], ...others]);
  });

  test('gets no author in any export', () => {
    for (const file of ['cite.bib', 'cite.ris', 'cite.csl.json'])
      expect(site.file(`${FOLDER}${file}`), file).not.toMatch(/author|^A[U1]\b/im);
  });
});

describe('a bibliography program', () => {
  test('reads from cite.bib what the article is', () => {
    const { entries, errors } = parseBibtex(site.file(`${FOLDER}cite.bib`));
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      {
        type: 'article',
        key: 'high-standard-opening-up',
        fields: {
          title: TITLE,
          journal: PERIODICAL,
          note: ORIGINAL,
          url: URL,
          year: '2025',
          month: '11',
          day: '14',
        },
      },
    ]);
  });

  test('reads from cite.ris what the article is', () => {
    const [entry] = AST.parse(site.file(`${FOLDER}cite.ris`)).children;
    expect(entry?.type).toBe('MGZN');
    expect(Object.fromEntries(entry?.properties.map(({ key, value }) => [key, value]) ?? [])).toMatchObject({
      TI: TITLE,
      T2: PERIODICAL,
      UR: URL,
      N1: ORIGINAL,
      LA: 'en',
      DA: '2025/11/14/',
    });
  });

  test('reads from cite.csl.json what the article is', () => {
    expect(site.json(`${FOLDER}cite.csl.json`)).toMatchObject([
      { title: TITLE, 'container-title': PERIODICAL, URL, note: ORIGINAL, issued: { 'date-parts': [[2025, 11, 14]] } },
    ]);
  });
});
