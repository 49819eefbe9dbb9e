import { modelOf, publication } from '../support/charter-model.ts';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { AST } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../src/citations/engine.ts';
import { toRis } from '../../src/citations/ris.ts';
import { toItem } from '../../src/citations/item.ts';
import type { Document } from '../../src/core/model.ts';

const article = () => modelOf('open-quay-article');
const plan = () => modelOf('lights-plan');
const KINDS: readonly Document['kind'][] = [
  ...(['article', 'law', 'treaty', 'declaration', 'report', 'memorandum', 'plan'] as const),
  ...(['agreement', 'resolution', 'judgment', 'guideline', 'standard', 'licence', 'speech'] as const),
];

describe('a bibliography program', () => {
  const bibtex = (document: Document) => parseBibtex(toBibtex(toItem(document)), { sentenceCase: false }).entries[0];
  const ris = (document: Document) =>
    AST.parse(toRis(toItem(document))).children.map(
      ({ type, properties }) => [type, Object.fromEntries(properties.map(({ key, value }) => [key, value]))] as const,
    );

  test('reads each kind of document as that kind', () => {
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
      ['agreement', 'misc', 'GEN', 'document'],
      ['resolution', 'misc', 'GEN', 'document'],
      ['judgment', 'misc', 'GEN', 'document'],
      ['guideline', 'techreport', 'RPRT', 'report'],
      ['standard', 'techreport', 'RPRT', 'report'],
      ['licence', 'misc', 'GEN', 'document'],
      ['speech', 'misc', 'GEN', 'document'],
    ]);
  });

  test('reads where an article is and was first published, in its own script', () => {
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
    ['judgment', 'judgment'],
    ['speech', 'speech'],
    // BibTeX has types of its own for these.
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

  test('distinguishes two documents whose names begin alike', () => {
    const ids = ['small-ports-declaration', 'small-ports-declaration-2'];
    expect(ids.map((id) => ris({ ...plan(), id })[0]?.[1]?.['ID'])).toEqual(ids);
  });

  test('finds the title of a document in Chinese or Arabic in that script', () => {
    for (const { title, language } of publication().documents)
      expect(bibtex({ ...plan(), title, language })?.fields.title).toBe(title);
    expect(toBibtex(toItem(modelOf('dues-memorandum')))).toContain('佩兰湾港务费');
  });

  test('reads dates as precisely as they are known, with two digits for months and days', () => {
    const dates = ['2015', '2024-01', '1987-04-02', '2019-11-12'].map((published) => {
      const document = { ...plan(), published };
      return [ris(document)[0]?.[1], toItem(document).issued['date-parts'], bibtex(document)?.fields];
    });
    expect(dates).toMatchObject([
      [{ DA: '2015///' }, [[2015]], { year: '2015' }],
      [{ DA: '2024/01//' }, [[2024, 1]], { year: '2024', month: '1' }],
      [{ DA: '1987/04/02/' }, [[1987, 4, 2]], { year: '1987', month: '4', day: '2' }],
      [{ DA: '2019/11/12/' }, [[2019, 11, 12]], { year: '2019', month: '11', day: '12' }],
    ]);
  });

  test('reads the address once, in its own script, and months by their names in BibTeX', () => {
    const url = 'https://reader.example/a_b/c_1.htm?x=1&y=%20';
    const written = toBibtex(toItem({ ...article(), url, published: '2025-11-14' }));
    expect(written.split('\n').filter((line) => /url|howpublished|month|da[ty]e?|year/.test(line))).toEqual([
      '\tyear = {2025},',
      '\tmonth = nov,',
      '\tday = {14},',
      `\turl = {${url}},`,
    ]);
  });

  test('learns on which day the address had the text, if that is known', () => {
    const { fields } = parseBibtex(toBibtex(toItem(plan()), '2026-11-02'), { sentenceCase: false }).entries[0] ?? {};
    expect(fields).toMatchObject({ year: '2024', urldate: '2026-11-02' });
    expect(toBibtex(toItem(plan()))).not.toContain('urldate');
  });

  test('gets files that begin with the first entry and end with a line end', () => {
    expect(toBibtex(toItem(plan()))).toMatch(/^@techreport\{lights-plan,[\s\S]*\}\n+$/);
    expect(toRis(toItem(plan()))).toMatch(/^TY {2}- RPRT\n[\s\S]*\nER {2}-\n$/);
  });

  test('finds no original issue if there is none', () => {
    expect(toItem(plan())).not.toHaveProperty('note');
  });
});
