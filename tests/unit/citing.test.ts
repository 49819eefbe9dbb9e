/** The citations of any place, and the entries for bibliography programs, in the copy menu. */
import { modelOf } from '../support/charter-model.ts';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { AST } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/citations/citations.ts';
import { citingOf } from '../../src/citations/citing.ts';
import { cite } from '../../src/citations/engine.ts';
import { toItem } from '../../src/citations/item.ts';
import { citePlace, placeBetween } from '../../src/citations/place.ts';
import { citationOf, entryOf } from '../../src/features/copy/client/citations.ts';
import { code } from '../support/code-model.ts';

const article = () => modelOf('open-quay-article');
const b2 = { id: 'b-2', label: 'B.2' };
const c1 = { id: 'c-1', label: 'C.1' };
const figure = { id: 'b-figure-1', label: 'B, figure 1' };

describe('a student who cites a passage', () => {
  test('across paragraphs gets the first and the last of them, in the plural', () => {
    const cited = citingOf(article()).styles.map((templates) => citePlace(templates, placeBetween(b2, c1)).text);
    expect(cited.map((text) => /[^ ]* ?B\.2–C\.1/.exec(text)?.[0])).toEqual([
      'paras. B.2–C.1',
      'paras. B.2–C.1',
      'paras. B.2–C.1',
      '2015: B.2–C.1',
    ]);
  });

  test('from a caption to a paragraph does not get "paragraphs"', () => {
    const [chicago] = citingOf(article()).styles;
    expect(chicago && citePlace(chicago, placeBetween(figure, b2)).html).toContain(
      '<i>Revue des petits ports</i>, 2015, secs. B, figure 1–B.2, https',
    );
  });

  test('gets each place as the citation style itself would write it', () => {
    const { genre: _, ...item } = toItem(modelOf('lights-plan'));
    for (const templates of citingOf(modelOf('lights-plan')).styles.filter(({ style }) => style.id !== 'gb-t-7714')) {
      const place = placeBetween({ id: 'ii-1', label: 'II.1' }, { id: 'ii-1', label: 'II.1' });
      expect(citePlace(templates, place)).toEqual(
        cite(templates.style, item).at({ label: 'paragraph', value: 'II.1' }),
      );
    }
  });

  test('reads signs of markup in a label as they are', () => {
    const [chicago] = citingOf(article()).styles;
    const place = placeBetween({ id: 'r-1', label: 'R&D <1>' }, { id: 'r-1', label: 'R&D <1>' });
    expect(chicago && citePlace(chicago, place)).toMatchObject({
      text: expect.stringContaining('para. R&D <1>,'),
      html: expect.stringContaining('para. R&#38;D &#60;1>,'),
    });
  });

  test('of a text with official numbers gets these by their names, also for a table and a footnote', () => {
    const [chicago] = citationsOf(code());
    const cited = ['article-2-1-a', 'article-2-footnote-3', 'annex-i-table-1', 'annex-i-table-1-cell-5', 'closing-1'];
    expect(cited.map((id) => chicago?.blocks[id]?.text)).toEqual([
      '“Harbour Code” (2024), Art. 2(1)(a), https://harbour.example/code.',
      '“Harbour Code” (2024), Art. 2, footnote 3, https://harbour.example/code.',
      '“Harbour Code” (2024), Annex I, table ¶1, https://harbour.example/code.',
      '“Harbour Code” (2024), Annex I, table ¶1, cell 5, https://harbour.example/code.',
      '“Harbour Code” (2024), Closing ¶1, https://harbour.example/code.',
    ]);
  });

  test('gets the entry for the bibliography in a style of notes, and the one for the list of references in others', () => {
    const place = placeBetween(b2, b2);
    const cited = citingOf(article()).styles.map((templates) => {
      const { reference, entry } = citationOf(templates, place);
      return [templates.style.name, reference?.text, entry?.html];
    });
    const title = 'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux';
    expect(cited).toEqual([
      ['Chicago', undefined, `<i>Revue des petits ports</i>. “${title}.” 2015. https://revue.example/quai-ouvert.`],
      ['APA', `${title}. (2015). Revue des petits ports. https://revue.example/quai-ouvert`, undefined],
      ['MLA', `“${title}.” Revue des petits ports, 2015, https://revue.example/quai-ouvert.`, undefined],
      ['GB/T 7714', undefined, undefined],
    ]);
  });

  test('without a number, such as a heading, gets a citation of the document', () => {
    const [chicago] = citingOf(article()).styles;
    expect(chicago && citationOf(chicago, undefined)).toMatchObject({ citation: chicago?.document });
  });
});

describe('a bibliography program', () => {
  const address = 'https://reader.example/a_b/b/#b-2';
  /** Returns the entry of the article for a passage, in each format. */
  const entriesOf = (ids: readonly string[], place: string, document = article()) =>
    citingOf(document).entries.map((template) => entryOf(template, { ids, place, address }));
  const NOTE = 'Original issue: Cahiers de la côte, no. 12, 2014. Publisher’s page: https://revue.example/quai-ouvert';

  test('reads the place, its address and the page of the publisher from BibTeX', () => {
    const [bibtex = ''] = entriesOf(['b-2'], 'B.2');
    const { entries, errors } = parseBibtex(bibtex, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      { key: 'open-quay-article:b-2', fields: { title: article().title, year: '2015', url: address } },
    ]);
    expect(bibtex).toContain(`note = {B.2. ${NOTE.replace('https://revue.example/quai-ouvert', '\\url{$&}')}},`);
  });

  test('reads the same from RIS', () => {
    const [, ris = ''] = entriesOf(['b-2', 'c-1'], 'B.2–C.1');
    const [entry] = AST.parse(ris).children;
    expect(Object.fromEntries(entry?.properties.map(({ key, value }) => [key, value]) ?? [])).toMatchObject({
      ID: 'open-quay-article:b-2-c-1',
      TI: article().title,
      UR: address,
    });
    expect(ris).toContain(`N1  - B.2–C.1. ${NOTE}\n`);
  });

  test('reads the same from CSL-JSON', () => {
    const [, , csl = ''] = entriesOf(['b-2'], 'B.2');
    expect(JSON.parse(csl)).toEqual([
      { ...toItem(article()), id: 'open-quay-article:b-2', URL: address, note: `B.2. ${NOTE}` },
    ]);
  });

  test('reads labels and addresses with special signs as they are', () => {
    const url = 'https://harbour.example/100%25#part_1';
    const [bibtex = '', , csl = ''] = entriesOf([], 'R&D "1" #2', { ...article(), url });
    expect(parseBibtex(bibtex).errors).toEqual([]);
    expect(bibtex).toContain('note = {R\\&D "1" \\#2. ');
    expect(bibtex).toContain('\\url{https://harbour.example/100\\%25\\#part_1}');
    expect(JSON.parse(csl)).toMatchObject([
      { id: 'open-quay-article', note: expect.stringMatching(/^R&D "1" #2\. .*100%25#part_1$/) },
    ]);
  });
});
