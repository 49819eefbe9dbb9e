/** What programs are told of whether documents, editions and passages are in force. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { passagesOf } from '../../src/core/passages.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { chaptersOf } from '../../src/exports/epub/chapters.ts';
import { titlePage } from '../../src/exports/epub/front.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { documentMetadata } from '../../src/metadata/page-metadata.ts';
import { exportPassage } from '../../src/exports/passage-json.ts';
import { passageMarkdown } from '../../src/exports/passage-markdown.ts';
import { foundIn } from '../support/akoma-ntoso.ts';
import { akomaNtosoOf } from '../support/round-trip.ts';
import { fileOf, SITE } from '../support/exported.ts';
import { Folder } from '../support/publication.ts';
import { writeForceContent } from '../support/sites/force-content.ts';
import { structured } from '../support/code-model.ts';

const folder = new Folder();
beforeAll(() => writeForceContent(folder.path));
afterAll(() => rmSync(folder.path, { recursive: true }));

/** A document of the publication, which may leave something out. */
function documentOf(id: string): Document {
  const found = folder.compile().publication?.documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

/** Every passage of a document's file of which it says whether it is in force. */
const inForce = (document: Document) =>
  Object.fromEntries(
    JSON.parse(fileOf(document, 'document.json'))
      .sections.flatMap(({ blocks }: { readonly blocks: readonly unknown[] }) => blocks)
      .flatMap(({ id, inForce }: { readonly id: string; readonly inForce?: unknown }) =>
        inForce === undefined ? [] : [[id, inForce]],
      ),
  );

describe('a reader of a file', () => {
  test('is told at its beginning whether the document is in force, and when somebody last looked', () => {
    expect(fileOf(documentOf('pier-rules'), 'document.md')).toMatch(
      /^# The Order of the Pier\n\nIn force in these words since 1 January 2021, as at 1 October 2020\. The Pier Office/,
    );
    expect(fileOf(structured('pier-rules'), 'document.md')).not.toContain('force');
  });

  test('is told it below the words of a passage', () => {
    const law = documentOf('pier-rules');
    const fileAbout = (id: string) =>
      passagesOf(law)
        .filter((passage) => passage.id === id)
        .map((passage) => passageMarkdown(passage, [], SITE))
        .join('');
    expect(fileAbout('chapter-i-2-a')).toMatch(
      /^> .*to fishing boats first;\n\n\*\*Not yet in force: from 1 July 2021\*\*\n/,
    );
    expect(fileAbout('chapter-i-1')).toContain('**In force in these words since 1 January 2021**');
  });

  test('is told it in a book on the title page, and before a passage that differs, but not before its points again', () => {
    const law = documentOf('pier-rules');
    expect(titlePage(law, SITE).content.html).toContain(
      '<p>In force in these words since 1 January 2021, as at 1 October 2020.</p>',
    );
    const [first] = chaptersOf(law, SITE);
    const html = first?.content.html ?? '';
    expect(html.match(/\[Not yet in force: from 1 July 2021\]/g)).toHaveLength(1);
    expect(html).toMatch(
      /<p class="ours">\[Not yet in force: from 1 July 2021\]<\/p><div class="numbered">.*? id="chapter-i-2"/,
    );
  });

  test('is told it in a book before a table of which one cell differs, and before a figure', () => {
    const html = (id: string) =>
      chaptersOf(documentOf(id), SITE)
        .map(({ content }) => content.html)
        .join('');
    const cells = structured('mooring-rules').sections.flatMap(addressedBlocks);
    const label = cells.find(({ id }) => id === 'article-1-table-1-cell-2')?.label ?? '';
    expect(html('mooring-rules')).toContain(`[${label}: Repealed: in force until 31 January 2020]</p>`);
    expect(html('mooring-rules')).not.toMatch(/<t[dh][^>]*><p/);
    expect(html('harbour-code')).toMatch(/\[No longer in force\]<\/p><a [^>]*>[^<]*<\/a><figure>/);
  });
});

describe('a program', () => {
  test('reads in Akoma Ntoso since when and until when a law and its passages are in force', () => {
    const xml = akomaNtosoOf(documentOf('pier-rules'), []);
    expect(foundIn(xml, '//a:lifecycle/a:eventRef[@eId]/@date')).toEqual(['2021-01-01', '2021-07-01']);
    const daysOf = (place: string) =>
      ['start', 'end'].flatMap((side) =>
        foundIn(
          xml,
          `//a:eventRef[concat('#', @eId) = //a:temporalGroup[concat('#', @eId) = ${place}/@period]/a:timeInterval[@refersTo = '#in_force']/@${side}]/@date`,
        ),
      );
    expect(daysOf('//a:act')).toEqual(['2021-01-01']);
    expect(daysOf("//*[@eId='chapter-i-2']")).toEqual(['2021-07-01']);
    expect(daysOf("//*[@eId='chapter-i-1']")).toEqual([]);
  });

  test('finds in Akoma Ntoso that the last day is followed by the event that ends the text', () => {
    const [former] = documentOf('pier-rules').former.filter(({ id }) => id === 'pier-rules/@2019-06-15');
    const xml = former === undefined ? '' : akomaNtosoOf(former, []);
    expect(foundIn(xml, '//a:eventRef[@eId]/@date')).toEqual(['2019-07-01', '2021-01-01']);
    expect(foundIn(xml, '//a:timeInterval/@end')).toEqual(['#force_event_2021-01-01']);
  });

  test('takes the same days out of Akoma Ntoso as an import, without the files that it carries', async () => {
    const xml = akomaNtosoOf(documentOf('pier-rules'), []).replace(/<proprietary[\s\S]*<\/proprietary>/, '');
    const { original } = inputOf(Buffer.from(xml), 'pier.akn.xml', undefined);
    const { files } = await importOriginal(original, { today: '2021-01-02' });
    expect(files.get('document.yaml')).toContain("force:\n  state: in-force\n  from: '2021-01-01'\n");
    expect(files.get('passages.yaml')?.match(/state: not-yet, from: '2021-07-01'/g)).toHaveLength(4);
  });

  test('reads in Akoma Ntoso of a document that says nothing of it what it read before', () => {
    const xml = akomaNtosoOf(structured('pier-rules'), []);
    expect(xml).not.toMatch(/temporalData|period=|in_force/);
  });

  test.for([
    ['pier-rules', 'PartiallyInForce', '2020-10-01'],
    ['harbour-code', 'NotInForce', '2020-12-01'],
  ])('reads in the page of %s by the words of schema.org whether it is in force', ([id = '', status, asAt]) => {
    const law: Document = { ...documentOf(id), kind: 'law' };
    expect(documentMetadata(law, SITE).structured).toMatchObject({
      '@type': 'Legislation',
      legislationLegalForce: `https://schema.org/${status}`,
      legislationDateVersion: asAt,
    });
    expect(documentMetadata({ ...law, force: undefined }, SITE).structured).not.toHaveProperty('legislationLegalForce');
  });

  test('reads of a document and of each edition whether it is in force, and since when and until when', () => {
    const data = JSON.parse(fileOf(documentOf('pier-rules'), 'document.json'));
    expect(data.inForce).toEqual({ from: '2021-01-01', state: 'in-force' });
    const editions = data.editions.map(({ date, inForce }: Record<string, unknown>) => [date, inForce]);
    expect(editions).toEqual([
      ['2018-03-01', undefined],
      ['2019-06-15', { from: '2019-07-01', to: '2020-12-31', state: 'expired' }],
      ['2020-11-01', { from: '2021-01-01', state: 'in-force' }],
    ]);
  });

  test('reads it of a passage that the document names, and of the points in that', () => {
    const notYet = { from: '2021-07-01', state: 'not-yet' };
    const law = documentOf('pier-rules');
    expect(inForce(law)).toEqual({
      'chapter-i-2': notYet,
      'chapter-i-2-a': notYet,
      'chapter-i-3-b': notYet,
      'chapter-i-2-b': notYet,
      'chapter-ii-6': { to: '2020-12-31', state: 'suspended' },
    });
    const paragraphs = JSON.parse(fileOf(law, 'paragraphs.json')).paragraphs;
    expect(paragraphs.find(({ id }: { readonly id: string }) => id === 'chapter-i-2-a').inForce).toEqual(notYet);
    const passages = passagesOf(law).map((passage) =>
      exportPassage(passage, { terms: [], referrers: new Map() }, SITE),
    );
    expect(passages.find(({ id }) => id === 'chapter-i-2-a')).toMatchObject({
      inForce: notYet,
      document: { inForce: { from: '2021-01-01', state: 'in-force' } },
    });
    expect(passages.find(({ id }) => id === 'chapter-i-1')).not.toHaveProperty('inForce');
  });

  test('reads it of all that stands in a section, but for a paragraph with a state of its own', () => {
    const repealed = { to: '2020-06-30', state: 'repealed' };
    const said = inForce(documentOf('harbour-code'));
    expect(said).toMatchObject({
      'annex-i-table-1': repealed,
      'annex-i-table-1-cell-10': repealed,
      'annex-i-1': repealed,
      'annex-i-2': { from: '2020-07-01', state: 'in-force' },
      'article-3-figure-1': { state: 'expired' },
      'recitals-footnote-1': { state: 'expired' },
    });
    expect(said).not.toHaveProperty('article-3-1');
  });

  test('reads nothing of it of a document that says nothing, or where the publication leaves it out', () => {
    expect(fileOf(structured('pier-rules'), 'document.json')).not.toContain('inForce');
    folder.change('site.yaml', (text) => `${text}without: [force]\n`);
    for (const name of ['document.json', 'paragraphs.json'])
      expect(fileOf(documentOf('pier-rules'), name)).not.toContain('inForce');
  });
});
