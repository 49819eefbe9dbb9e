import { modelOf, publication } from '../support/charter-model.ts';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { AST } from 'astrocite-ris';
import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citationsOf, citeWithoutAccess, makeTemplates } from '../../src/citations/citations.ts';
import { type Style, toBibtex, toRis } from '../../src/citations/engine.ts';
import { toItem } from '../../src/citations/item.ts';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';

const article = () => modelOf('open-quay-article');
const plan = () => modelOf('lights-plan');
const KINDS: readonly Document['kind'][] = ['article', 'law', 'treaty', 'declaration', 'report', 'memorandum', 'plan'];

/** Written by hand after each style's rules: the document, a paragraph and a caption, italics marked. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'open-quay-article': {
    Chicago: [
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” <i>Revue des petits ports</i>, 2015, https://revue.example/quai-ouvert.',
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” <i>Revue des petits ports</i>, 2015, para. B.1, https://revue.example/quai-ouvert.',
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” <i>Revue des petits ports</i>, 2015, sec. B, figure 1, https://revue.example/quai-ouvert.',
    ],
    APA: [
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux. (2015). <i>Revue des petits ports</i>. https://revue.example/quai-ouvert',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” 2015, para. B.1)',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” 2015, sec. B, figure 1)',
    ],
    MLA: [
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux.” <i>Revue des petits ports</i>, 2015, https://revue.example/quai-ouvert.',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” para. B.1)',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” sec. B, figure 1)',
    ],
    'GB/T 7714': [
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux[J/OL]. Revue des petits ports, 2015[{accessed}]. https://revue.example/quai-ouvert.',
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux[J/OL]. Revue des petits ports, 2015: B.1[{accessed}]. https://revue.example/quai-ouvert.',
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux[J/OL]. Revue des petits ports, 2015: B, figure 1[{accessed}]. https://revue.example/quai-ouvert.',
    ],
  },
  'lights-plan': {
    Chicago: [
      '“A Plan for the Lights, 2024 to 2028” (The Lights Board of the Three Towns, January 2024), https://lights.example/plan.',
      '“A Plan for the Lights, 2024 to 2028” (The Lights Board of the Three Towns, January 2024), para. II.1, https://lights.example/plan.',
      '“A Plan for the Lights, 2024 to 2028” (The Lights Board of the Three Towns, January 2024), sec. II, figure 1, https://lights.example/plan.',
    ],
    APA: [
      '<i>A Plan for the Lights, 2024 to 2028</i>. (2024). The Lights Board of the Three Towns. https://lights.example/plan',
      '(A Plan for the Lights, 2024 to 2028, 2024, para. II.1)',
      '(A Plan for the Lights, 2024 to 2028, 2024, sec. II, figure 1)',
    ],
    MLA: [
      '<i>A Plan for the Lights, 2024 to 2028</i>. The Lights Board of the Three Towns, Jan. 2024, https://lights.example/plan.',
      '(<i>A Plan for the Lights, 2024 to 2028</i>, para. II.1)',
      '(<i>A Plan for the Lights, 2024 to 2028</i>, sec. II, figure 1)',
    ],
    'GB/T 7714': [
      'A Plan for the Lights, 2024 to 2028[R/OL]. The Lights Board of the Three Towns, 2024[{accessed}]. https://lights.example/plan.',
      'A Plan for the Lights, 2024 to 2028[R/OL]. The Lights Board of the Three Towns, 2024: II.1[{accessed}]. https://lights.example/plan.',
      'A Plan for the Lights, 2024 to 2028[R/OL]. The Lights Board of the Three Towns, 2024: II, figure 1[{accessed}]. https://lights.example/plan.',
    ],
  },
};

/** A formatted text without its italics. */
const plain = (html: string) => html.replace(/<\/?i>/g, '');

describe.each([
  ['open-quay-article', 'b'],
  ['lights-plan', 'ii'],
])('a student who cites %s', (id, section) => {
  const expected = EXPECTED[id] ?? {};

  test('gets the document, a paragraph and a caption as each style has them, plain and with italics', () => {
    const made = citationsOf(modelOf(id)).map(({ style, document: whole, blocks }) => [
      style.name,
      [whole, blocks[`${section}-1`], blocks[`${section}-figure-1`]],
    ]);
    const both = Object.entries(expected).map(([name, texts]) => [
      name,
      texts.map((html) => ({ text: plain(html), html })),
    ]);
    expect(made).toEqual(both);
  });

  test('gets each paragraph and caption, in reading order, in every style', () => {
    const document = modelOf(id);
    const ids = document.sections.flatMap(addressedBlocks).map(({ id }) => id);
    for (const { style, blocks } of citationsOf(document)) expect(Object.keys(blocks), style.name).toEqual(ids);
  });

  test('reads the document cited without a day of access', () => {
    expect(citeWithoutAccess(modelOf(id)).map(({ style, citation }) => [style.name, citation.text])).toEqual(
      Object.entries(expected).map(([name, [whole = '']]) => [name, plain(whole).replace('[{accessed}]', '')]),
    );
  });
});

test('a script that fills in citations knows each style by its id, and whether it is a note', () => {
  expect(citationsOf(plan()).map(({ style }) => [style.id, style.form])).toEqual([
    ['chicago', 'note'],
    ['apa', 'in-text'],
    ['mla', 'in-text'],
    ['gb-t-7714', 'note'],
  ]);
});

/** A style made up for a test, that cites by some CSL. */
function madeUp(id: string, layout: string): Style {
  plugins.config.get('@csl').styles.add(
    id,
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
    <info><title>T</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info>
    <citation><layout>${layout}</layout></citation><bibliography><layout>${layout}</layout></bibliography></style>`,
  );
  return { id, name: 'Made Up', form: 'in-text' };
}

describe('who offers a style', () => {
  test('that prints the day of access in another form than readers’ browsers know is told so', () => {
    const part = (name: string) => `<date-part name="${name}"/>`;
    const day = `<date variable="accessed" delimiter=" ">${['year', 'month', 'day'].map(part).join('')}</date>`;
    const style = madeUp('other-day', `<text variable="title"/><text value=", read "/>${day}`);
    expect(() => makeTemplates(style, plan())).toThrow(
      'The style "Made Up" prints the date of access otherwise than as 2345-06-07 (A Plan for the Lights, 2024 to 2028, read 2345 June 7)',
    );
  });

  test('that says that a document was read without saying when is told so', () => {
    const style = madeUp('no-day', '<choose><if variable="accessed"><text value="online"/></if></choose>');
    expect(() => makeTemplates(style, plan())).toThrow(
      'The style "Made Up" prints no date of access, but says something else without one.',
    );
  });
});

test.each([
  ['signs of HTML', 'If a < b & b > c', 'If a &#60; b &#38; b &#62; c'],
  ['a raised letter', '12 m² of Quay', '12 m<sup>2</sup> of Quay'],
  ['two spaces', 'Quays  and Lights', 'Quays\u00a0 and Lights'],
])('a student copies a title with %s as it is, plain and as HTML', (_, title, html) => {
  const [, apa] = citationsOf({ ...plan(), title });
  const rest = '. (2024). The Lights Board of the Three Towns. https://lights.example/plan';
  expect(apa?.document).toEqual({ text: title + rest, html: `<i>${html}</i>${rest}` });
});

describe('a bibliography program', () => {
  const bibtex = (document: Document) => parseBibtex(toBibtex(toItem(document)), { sentenceCase: false }).entries[0];
  const ris = (document: Document) =>
    AST.parse(toRis(toItem(document))).children.map(
      ({ type, properties }) => [type, Object.fromEntries(properties.map(({ key, value }) => [key, value]))] as const,
    );

  test('reads each kind of document as what it is', () => {
    const read = KINDS.map((kind) => {
      const document = { ...plan(), kind };
      return [kind, bibtex(document)?.type, ris(document)[0]?.[0], toItem(document).type];
    });
    expect(read).toEqual([
      ['article', 'article', 'MGZN', 'article-magazine'],
      ['law', 'misc', 'LEGAL', 'legislation'],
      ['treaty', 'misc', 'GEN', 'document'],
      ['declaration', 'misc', 'GEN', 'document'],
      ['report', 'techreport', 'RPRT', 'report'],
      ['memorandum', 'techreport', 'RPRT', 'report'],
      ['plan', 'techreport', 'RPRT', 'report'],
    ]);
  });

  test('reads where an article stands and first stood, in its own letters', () => {
    expect(bibtex(article())).toMatchObject({
      key: 'open-quay-article',
      fields: {
        title: article().title,
        journal: 'Revue des petits ports',
        year: '2015',
        note: 'Original issue: Cahiers de la côte, no. 12, 2014',
        url: 'https://revue.example/quai-ouvert',
      },
    });
    expect(ris(article())[0]?.[1]).toMatchObject({
      TI: article().title,
      T2: 'Revue des petits ports',
      DA: '2015///',
      LA: 'fr',
      N1: 'Original issue: Cahiers de la côte, no. 12, 2014',
      UR: 'https://revue.example/quai-ouvert',
    });
  });

  test.each<[Document['kind'], string | undefined]>([
    ['plan', 'plan'],
    ['memorandum', 'memorandum'],
    ['treaty', 'treaty'],
    // These are types of their own.
    ['article', undefined],
    ['law', undefined],
    ['report', undefined],
  ])('is told of a document of the kind %s that it is one', (kind, word) => {
    const document = { ...plan(), kind };
    expect([toItem(document).genre, bibtex(document)?.fields.type, ris(document)[0]?.[1]?.['M3']]).toEqual([
      word,
      word,
      word,
    ]);
  });

  test('reads a long title and a long address from RIS whole', () => {
    const title = 'A Title of Many Words '.repeat(8).trim();
    const url = `https://reader.example/${'a-long-way/'.repeat(12)}`;
    expect(ris({ ...plan(), title, url })[0]?.[1]).toMatchObject({ TI: title, UR: url });
  });

  test('tells two documents apart whose names begin alike', () => {
    const ids = ['small-ports-declaration', 'small-ports-declaration-2'];
    expect(ids.map((id) => ris({ ...plan(), id })[0]?.[1]?.['ID'])).toEqual(ids);
  });

  test('finds the title of a document in Chinese or Arabic in those letters', () => {
    for (const { title, language } of publication().documents)
      expect(bibtex({ ...plan(), title, language })?.fields.title).toBe(title);
    expect(toBibtex(toItem(modelOf('dues-memorandum')))).toContain('佩兰湾港务费');
  });

  test('reads dates as precise as they are known, months and days in two digits', () => {
    const dates = ['2015', '2024-01', '1987-04-02', '2019-11-12'].map((published) => {
      const document = { ...plan(), published };
      return [ris(document)[0]?.[1], toItem(document).issued['date-parts'], bibtex(document)?.fields];
    });
    expect(dates).toMatchObject([
      [{ DA: '2015///' }, [[2015]], { year: '2015' }],
      [{ DA: '2024/01//' }, [[2024, 1]], { year: '2024', month: '1' }],
      [{ DA: '1987/04/02/' }, [[1987, 4, 2]], { year: '1987', month: '4', date: '1987-04-02' }],
      [{ DA: '2019/11/12/' }, [[2019, 11, 12]], { year: '2019', month: '11', date: '2019-11-12' }],
    ]);
  });

  test('reads the address once, in its own letters, and months as BibTeX names them', () => {
    const url = 'https://reader.example/a_b/c_1.htm?x=1&y=%20';
    const written = toBibtex(toItem({ ...article(), url, published: '2025-11-14' }));
    expect(written.split('\n').filter((line) => /url|howpublished|month|date|year/.test(line))).toEqual([
      '\tyear = {2025},',
      '\tmonth = nov,',
      '\tdate = {2025-11-14},',
      `\turl = {${url}},`,
    ]);
  });

  test('is given files that begin with their first entry and end with a line end', () => {
    expect(toBibtex(toItem(plan()))).toMatch(/^@techreport\{lights-plan,[\s\S]*\}\n+$/);
    expect(toRis(toItem(plan()))).toMatch(/^TY {2}- RPRT\n[\s\S]*\nER {2}-\n$/);
  });

  test('is named no original issue where there is none', () => {
    expect(toItem(plan())).not.toHaveProperty('note');
  });
});
