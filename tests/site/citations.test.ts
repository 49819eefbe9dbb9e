import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { AST } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import type { StyleCitations } from '../../src/citations/citations.ts';
import { CHARTER } from '../support/charter.ts';
import { Site } from '../support/site.ts';
import { charterIn } from '../support/translated.ts';

const site = await Site.of('charter');
const URL = 'https://revue.example/quai-ouvert';
const TITLE = 'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux';

/** Citations of the French article and its A.2, written by hand by the rules of each style. */
const EXPECTED = {
  Chicago: [
    `“${TITLE},” Revue des petits ports, 2015, ${URL}.`,
    `“${TITLE},” Revue des petits ports, 2015, para. A.2, ${URL}.`,
  ],
  APA: [`${TITLE}. (2015). Revue des petits ports. ${URL}`, `(“${TITLE},” 2015, para. A.2)`],
  MLA: [`“${TITLE}.” Revue des petits ports, 2015, ${URL}.`, `(“${TITLE},” para. A.2)`],
  'GB/T 7714': [
    `${TITLE}[J/OL]. Revue des petits ports, 2015[{accessed}]. ${URL}.`,
    `${TITLE}[J/OL]. Revue des petits ports, 2015: A.2[{accessed}]. ${URL}.`,
  ],
};

/** Dates as precise as the publishers give them. */
const DATES: Readonly<Record<string, readonly number[]>> = {
  'harbour-charter': [1987, 4, 2],
  'lights-plan': [2024, 1],
  'dues-memorandum': [2019, 9, 12],
  'small-ports-declaration': [2022, 11, 5],
  'open-quay-article': [2015],
};

test('a reader of the page of a passage can report a mistake without scripts, and the report has the passage in it', () => {
  const links = [...site.page('open-quay-article/p/a-2/').querySelectorAll('a')];
  const report = links.find(({ textContent }) => textContent.trim() === 'Report a mistake');
  const fields = new URLSearchParams(report?.getAttribute('href')?.split('?')[1]);
  expect(fields.get('title')).toBe(`Mistake in “${TITLE}”, A.2`);
  expect(fields.get('body')).toMatch(/^\/open-quay-article\/p\/a-2\/\n\n> L’Office du port veille/);
});

test('a student gets the citation of a document and a paragraph in each style', () => {
  const styles = site.json<readonly StyleCitations[]>('open-quay-article/citations.json');
  const made = styles.map(({ style, document, blocks }) => [style.name, [document.text, blocks['a-2']?.text]]);
  expect(Object.fromEntries(made)).toEqual(EXPECTED);
});

/** The same in other languages of the interface. The Chinese rules of GB/T 7714 have no words. */
const IN_LANGUAGES = {
  de: {
    Chicago: `„${TITLE}“, Revue des petits ports, 2015, Abs. A.2, ${URL}.`,
    APA: `(„${TITLE}“, 2015, Abs. A.2)`,
    MLA: `(„${TITLE}“, Abs. A.2)`,
    'GB/T 7714': EXPECTED['GB/T 7714'][1],
  },
  fr: {
    Chicago: `«\u00a0${TITLE}\u00a0», Revue des petits ports, 2015, paragr. A.2, ${URL}.`,
    APA: `(«\u00a0${TITLE}\u00a0», 2015, paragr. A.2)`,
    MLA: `(«\u00a0${TITLE}\u00a0», paragr. A.2)`,
    'GB/T 7714': EXPECTED['GB/T 7714'][1],
  },
} as const;

test.each(['de', 'fr'] as const)('a student who reads in %s gets citations in that language', async (language) => {
  const inLanguage = await Site.of(charterIn(language));
  const styles = inLanguage.json<readonly StyleCitations[]>('open-quay-article/citations.json');
  expect(Object.fromEntries(styles.map(({ style, blocks }) => [style.name, blocks['a-2']?.text]))).toEqual(
    IN_LANGUAGES[language],
  );
});

describe.each(CHARTER.documents)('a student who cites $id', ({ id, title }) => {
  const folder = `${id}/`;
  const styles = site.json<readonly StyleCitations[]>(`${folder}citations.json`);

  test('gets a citation of every paragraph and caption, with its label in it', () => {
    const labels = [...site.page(`${folder}full/`).querySelectorAll('article a.number')].map((number) => ({
      block: number.getAttribute('href')?.slice(1) ?? '',
      label: number.getAttribute('aria-label')?.replace(/^\w+ /, ''),
    }));
    expect(labels.length).toBeGreaterThan(0);
    for (const { style, blocks } of styles) {
      expect(Object.keys(blocks), style.name).toEqual(labels.map(({ block }) => block));
      for (const { block, label } of labels) expect(blocks[block]?.text, style.name).toContain(label);
    }
  });

  test('reads the citation in each style on the front page, without the day of access', () => {
    const shown = [...site.page(folder).querySelectorAll('.citations > div')].map((entry) => [
      entry.querySelector('.style')?.textContent,
      entry.querySelector('p span')?.textContent,
    ]);
    expect(shown).toEqual(
      styles.flatMap(({ style, document, entry }) => [
        [style.name, document.text.replace('[{accessed}]', '')],
        ...(entry === undefined ? [] : [[`${style.name}, bibliography`, entry.text]]),
      ]),
    );
  });

  test('gets its whole title in its own script in every style', () => {
    for (const { style, document } of styles) expect(document.text, style.name).toContain(title);
  });

  test('gets no author in any export', () => {
    for (const file of ['cite.bib', 'cite.ris', 'cite.csl.json'])
      expect(site.file(`${folder}${file}`), file).not.toMatch(/author|^A[U1]\b/im);
  });
});

/** The type of each kind of document in BibTeX, and the field of the publisher in each format. Only an article has a periodical. */
const FORMS: Readonly<Record<string, { bibtex: string; publisherIn: { bibtex: string; ris: string; csl: string } }>> = {
  article: { bibtex: 'article', publisherIn: { bibtex: 'journal', ris: 'T2', csl: 'container-title' } },
  law: { bibtex: 'misc', publisherIn: { bibtex: 'publisher', ris: 'PB', csl: 'publisher' } },
  declaration: { bibtex: 'misc', publisherIn: { bibtex: 'publisher', ris: 'PB', csl: 'publisher' } },
  memorandum: { bibtex: 'techreport', publisherIn: { bibtex: 'institution', ris: 'PB', csl: 'publisher' } },
  plan: { bibtex: 'techreport', publisherIn: { bibtex: 'institution', ris: 'PB', csl: 'publisher' } },
};

describe.each(CHARTER.documents)('a bibliography program', ({ id, kind, title, language, publisher }) => {
  const form = FORMS[kind];
  if (form === undefined) throw new Error(`Nothing is said of the kind "${kind}".`);
  const { bibtex, publisherIn } = form;
  const [year = 0, month, day] = DATES[id] ?? [];

  test(`reads from cite.bib what ${id} is`, () => {
    const { entries, errors } = parseBibtex(site.file(`${id}/cite.bib`), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      {
        type: bibtex,
        key: id,
        fields: {
          title,
          [publisherIn.bibtex]: publisherIn.bibtex === 'journal' ? publisher : [publisher],
          year: String(year),
        },
      },
    ]);
  });

  test(`reads from cite.ris what ${id} is`, () => {
    const [entry] = AST.parse(site.file(`${id}/cite.ris`)).children;
    expect(Object.fromEntries(entry?.properties.map(({ key, value }) => [key, value]) ?? [])).toMatchObject({
      TI: title,
      [publisherIn.ris]: publisher,
      LA: language,
      DA: `${[year, ...[month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))].join('/')}/`,
    });
  });

  test(`reads from cite.csl.json what ${id} is`, () => {
    expect(site.json(`${id}/cite.csl.json`)).toMatchObject([
      { title, language, [publisherIn.csl]: publisher, issued: { 'date-parts': [DATES[id]] } },
    ]);
  });
});
