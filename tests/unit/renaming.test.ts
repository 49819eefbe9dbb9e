/** An editor renames a document and a section, and readers still find them. */
import { readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { Folder } from '../support/publication.ts';
import { acceptedMoves, writeBeforeMoves, writeMoves } from '../support/sites/former-content.ts';

let folder = new Folder();

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => folder.remove());

describe('an editor who renames a document and a section', () => {
  beforeEach(() => {
    folder.remove();
    folder = new Folder('tests/fixtures/content/sound/content');
    writeBeforeMoves(folder.path);
    folder.accept();
    writeMoves(folder.path);
  });

  test('keeps the id and the number of every paragraph, and new ones continue from there', () => {
    folder.accept(acceptedMoves);
    expect(folder.faults()).toBe('');
    folder.change('documents/harbour-charter/source.txt', (text) =>
      text.replace('Of lines', 'Nobody may sing.\nOf lines'),
    );
    folder.change('documents/harbour-charter/one.mdx', (text) => text.replace('## Of', 'Nobody may sing.\n\n## Of'));
    folder.accept();
    expect(folder.faults()).toBe('');
    const [document] = folder.compile().publication?.documents ?? [];
    const blocks = document?.sections.filter(({ slug }) => slug === 'one').flatMap(addressedBlocks) ?? [];
    expect(blocks.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'i-1 I.1',
      'i-figure-1 I, figure 1',
      'i-1a I.1a',
      'i-2 I.2',
    ]);
  });

  test('leaves a page at each former address, with its new address and the paragraphs that were there', () => {
    folder.accept(acceptedMoves);
    const former = folder.compile().publication?.former ?? [];
    const lines = former.map(({ path: address, became, document, paragraphs }) =>
      [
        address,
        became.kind === 'moved' ? `${became.path} “${became.title}” (${became.language})` : became.kind,
        document?.id ?? '',
        paragraphs.map(({ id }) => id).join(' '),
      ].join(' | '),
    );
    expect(lines).toEqual([
      'charter/ | harbour-charter/ “A Charter for Small Harbours” (en) | harbour-charter | ',
      'charter/full/ | harbour-charter/full/ “A Charter for Small Harbours” (en) | harbour-charter | opening-1 i-1 i-figure-1 i-2',
      'charter/map/ | harbour-charter/map/ “A Charter for Small Harbours” (en) | harbour-charter | ',
      'charter/facts/ | harbour-charter/facts/ “A Charter for Small Harbours” (en) | harbour-charter | ',
      'charter/i/ | harbour-charter/one/ “On mooring” (en) | harbour-charter | i-1 i-figure-1 i-2',
      'charter/opening/ | harbour-charter/opening/ “Opening” (en) | harbour-charter | opening-1',
      'quay/ | withdrawn |  | ',
      'quay/full/ | withdrawn |  | ',
      'quay/map/ | withdrawn |  | ',
      'quay/p/only-1/ | withdrawn |  | ',
      'quay/only/ | withdrawn |  | ',
      'terms/berth/ | terms/mooring/ “berth” (en) |  | ',
      'terms/harbour-dues/ | gone |  | ',
    ]);
    const ofNoDocument = former.filter(({ document }) => document === undefined);
    expect(ofNoDocument.flatMap(({ paragraphs }) => paragraphs)).toEqual([]);
  });

  test('must take the ids of its paragraphs along', () => {
    rmSync(folder.at('documents/harbour-charter/paragraphs.lock.json'));
    expect(folder.accept(acceptedMoves).refusals).toEqual([
      expect.stringContaining('its paragraphs.lock.json must come along, with the 4 ids that were published'),
    ]);
  });

  test('must decide about each page that the new document does not have', () => {
    const { open, reports } = folder.accept({
      ...acceptedMoves,
      moved: acceptedMoves.moved.filter((move) => !move.includes('/i=')),
    });
    expect(open).toBe(1);
    expect([...reports.values()].flat().join('\n')).toContain('undecided  charter/i/ was published');
  });

  test('cannot turn it into another published document', () => {
    rmSync(folder.at('documents/harbour-charter'), { recursive: true });
    folder.change('documents/quay/document.yaml', (text) => text.replace(/withdrawn:[^]*$/, ''));
    expect(folder.accept({ moved: ['charter=quay'] }).refusals).toEqual([
      expect.stringContaining('can only become one that is new. Leave it in the content, and say in its document.yaml'),
    ]);
  });

  test('can withdraw it later, and then every former address says so', () => {
    folder.accept(acceptedMoves);
    folder.change('documents/quay/document.yaml', (text) => text.replace(/withdrawn:[^]*$/, ''));
    folder.change(
      'documents/harbour-charter/document.yaml',
      (text) => `${text}withdrawn: { by: The Harbour Office, on: '2020-07', reason: It is no more. }\n`,
    );
    for (const term of readdirSync(folder.at('terms'))) rmSync(folder.at(`terms/${term}`));
    folder.accept({ gone: ['terms/mooring', 'terms/harbour-master'] });
    expect(folder.faults()).toBe('');
    const former = folder.compile().publication?.former ?? [];
    const withdrawn = former.filter(({ became }) => became.kind === 'withdrawn').map(({ path: address }) => address);
    expect(withdrawn).toEqual(
      ['charter', 'harbour-charter'].flatMap((name) =>
        [
          ...['', 'full/', 'map/'],
          ...['opening-1', 'i-1', 'i-figure-1', 'i-2'].map((id) => `p/${id}/`),
          ...['facts/', name === 'charter' ? 'i/' : 'one/', 'opening/'],
        ].map((page) => `${name}/${page}`),
      ),
    );
  });
});
