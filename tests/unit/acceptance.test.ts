/** An editor accepts changes, and addresses and ids go on working. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../support/editions.ts';
import { formatFault } from '../../src/core/faults/fault.ts';
import { Folder } from '../support/publication.ts';

let folder = new Folder();

const ADDRESSES = 'addresses.lock.json';

const IDS = 'documents/charter/paragraphs.lock.json';

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => folder.remove());

describe('an editor who accepts', () => {
  test('changes no file if nothing has changed', () => {
    const { files, reports } = folder.accept();
    expect(files.size).toBe(0);
    expect([...reports.values()].flat()).toEqual([]);
  });

  test('must first mend faults in documents, but not elsewhere', () => {
    folder.change('terms/berth.mdx', (text) => text.replace(/^gloss:/m, 'glos:'));
    expect(folder.accept().faults).toEqual([]);
    folder.change('documents/charter/document.yaml', (text) => `${text}colour: red\n`);
    expect(folder.accept().faults.map(formatFault)).toEqual([
      expect.stringMatching(
        /^documents\/charter\/document\.yaml:\d+:1\n {2}Found the field "colour", which is not known here/,
      ),
    ]);
  });

  test('gets the files of a new publication, with which it builds', () => {
    rmSync(folder.at(ADDRESSES));
    rmSync(folder.at(IDS));
    expect(folder.faults()).toMatch(/Found no file of published addresses.*Found no file of paragraph ids/s);
    folder.accept();
    expect(folder.faults()).toBe('');
    expect(folder.accept().files.size).toBe(0);
  });

  test('gets the file of addresses of a publication that has had none so far', () => {
    const before = folder.read(ADDRESSES);
    rmSync(folder.at(ADDRESSES));
    expect(folder.faults()).toContain('Found no file of published addresses');
    folder.accept();
    expect(folder.read(ADDRESSES)).toBe(before);
  });

  test('cannot get new ids in place of a lost file of published ones', () => {
    rmSync(folder.at(IDS));
    const before = folder.files();
    expect(folder.accept().faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('but 4 ids of the document have been published. Restore the file'),
    ]);
    expect(folder.files()).toEqual(before);
  });

  test('cannot go back to fewer ids than were published', () => {
    const before = folder.read(IDS);
    folder.change('documents/charter/source.txt', (text) => text.replace('I. On', 'Nobody may sing.\nI. On'));
    folder.change('documents/charter/opening.mdx', (text) => `${text}\nNobody may sing.\n`);
    folder.accept();
    expect(folder.faults()).toBe('');
    writeFileSync(folder.at(IDS), before);
    expect(folder.faults()).toContain('Found 4 paragraph ids, but 5 ids of the document have been published');
    expect(folder.accept().faults).toHaveLength(1);
  });

  test('must decide about every missing address before anything is written', () => {
    rmSync(folder.at('documents/charter/register.yaml'));
    renameSync(folder.at('terms/harbour-dues.mdx'), folder.at('terms/dues.mdx'));
    for (const name of ['i', 'opening'])
      folder.change(`documents/charter/${name}.mdx`, (text) => text.replace('"harbour-dues"', '"dues"'));
    const before = folder.files();
    const { open, files } = folder.accept({ gone: ['charter/facts'] });
    expect([open, files.size]).toEqual([1, 0]);
    expect(folder.files()).toEqual(before);
    folder.accept({ gone: ['charter/facts'], moved: ['terms/harbour-dues=terms/dues'] });
    expect(folder.faults()).toBe('');
    expect(folder.compile().publication?.former.map(({ path: address, became }) => [address, became])).toEqual([
      ['charter/facts/', { kind: 'gone', on: DAY }],
      ['terms/harbour-dues/', { kind: 'moved', path: 'terms/dues/', title: 'harbour dues', language: 'en' }],
    ]);
  });

  test('can restore what was gone, and undo a renaming', () => {
    const term = folder.read('terms/harbour-dues.mdx');
    const setMark = (id: string) => {
      for (const name of ['i', 'opening'])
        folder.change(`documents/charter/${name}.mdx`, (text) => text.replace(/"(?:harbour-)?dues"/, `"${id}"`));
    };
    const before = folder.files();
    rmSync(folder.at('terms/harbour-dues.mdx'));
    folder.accept({ gone: ['terms/harbour-dues'] });
    writeFileSync(folder.at('terms/harbour-dues.mdx'), term);
    expect(folder.faults()).toContain(`back       terms/harbour-dues/, gone since ${DAY}, stands again`);
    folder.accept();
    expect(folder.files()).toEqual(before);
    renameSync(folder.at('terms/harbour-dues.mdx'), folder.at('terms/dues.mdx'));
    setMark('dues');
    folder.accept({ moved: ['terms/harbour-dues=terms/dues'] });
    renameSync(folder.at('terms/dues.mdx'), folder.at('terms/harbour-dues.mdx'));
    setMark('harbour-dues');
    expect(folder.accept().open).toBe(1);
    folder.accept({ moved: ['terms/dues=terms/harbour-dues'] });
    expect(folder.faults()).toBe('');
    expect(folder.compile().publication?.former.map(({ path: address }) => address)).toEqual(['terms/dues/']);
  });

  test('can correct a decision about an address', () => {
    rmSync(folder.at('documents/charter/register.yaml'));
    folder.accept({ gone: ['charter/facts'] });
    folder.accept({ moved: ['charter/facts=charter/i'] });
    expect(folder.faults()).toBe('');
    expect(folder.compile().publication?.former[0]?.became).toMatchObject({ kind: 'moved', path: 'charter/i/' });
  });

  test('cannot give something new an address that leads elsewhere', () => {
    renameSync(folder.at('terms/harbour-dues.mdx'), folder.at('terms/dues.mdx'));
    const dues = folder.read('terms/dues.mdx');
    for (const name of ['i', 'opening'])
      folder.change(`documents/charter/${name}.mdx`, (text) => text.replace('"harbour-dues"', '"dues"'));
    folder.accept({ moved: ['terms/harbour-dues=terms/dues'] });
    writeFileSync(
      folder.at('terms/harbour-dues.mdx'),
      dues.replace(/^ {2}- .*\n/gm, '').replace('forms:\n', 'forms: [night]\n'),
    );
    const why = 'terms/harbour-dues/ has led to terms/dues/ and goes on doing so';
    expect(folder.faults()).toContain(why);
    expect(folder.accept().refusals).toEqual([expect.stringContaining(why)]);
  });
});

describe('an editor of a code', () => {
  const CODE = 'documents/harbour-code';
  /** Replaces words in a section and in the source. */
  function write(section: string, was: string, is: string, inSource = is): void {
    folder.change(`${CODE}/${section}.mdx`, (text) => text.replace(was, is));
    folder.change(`${CODE}/source.txt`, (text) => text.replace(was.replaceAll('<br />', '\n'), inSource));
  }
  beforeEach(() => {
    folder.remove();
    folder = new Folder('tests/fixtures/structure/content');
  });

  test('who adds a row to a table gets ids for its cells, and no other id changes', () => {
    const ids = () =>
      Array.from(folder.read(`${CODE}/paragraphs.lock.json`).matchAll(/"id": "(.*?)"/g), ([, id]) => id);
    const before = ids();
    folder.change(`${CODE}/annex-i.mdx`, (text) => text.replace('| 2 ', '| 4 | 8 m | 9 m |\n| 2 '));
    folder.change(`${CODE}/source.txt`, (text) => text.replace('\n2\n6 m', '\n4\n8 m\n9 m\n2\n6 m'));
    expect(folder.accept()).toMatchObject({ faults: [], refusals: [], open: 0 });
    expect(folder.faults()).toBe('');
    const after = ids();
    expect(after.filter((id) => !before.includes(id))).toEqual(
      ['7a', '7b', '7c'].map((cell) => `annex-i-table-1-cell-${cell}`),
    );
    expect(before.filter((id) => !after.includes(id))).toEqual([]);
  });

  test('learns of words that are not in the source, also beside a mere warning about their number', () => {
    folder.change(`${CODE}/article-2.mdx`, (text) => text.replace('\n[^2]:', '\n1\\. Added.\n\n[^2]:'));
    const faults = folder.faults();
    expect(faults).toContain('warning');
    expect(faults).toContain('"1. Added."');
  });

  test('must decide about other words, which are named by their place', () => {
    write('closing', 'For the Harbour Office<br />The Harbour Master', 'Signed by nobody.');
    write('annex-i', 'All of them', 'None whatever');
    write('annex-i', 'Berths and their length', 'A list');
    write('recitals', 'OJ of the Bay 12, 1987, p. 3.', 'See elsewhere.');
    write('article-3', 'The quay at dawn. Drawn by the Office.', 'Boats asleep.');
    const asked = [...folder.accept().reports.values()]
      .flat()
      .join('\n')
      .matchAll(/--same (\S+),/g);
    expect([...asked].map(([, same]) => same)).toEqual([
      'harbour-code:recitals-footnote-1=recitals:footnote:1',
      'harbour-code:article-3-figure-1=article-3:figure:1',
      'harbour-code:closing-signature-1=closing:signature:1',
      'harbour-code:annex-i-table-1=annex-i:table:1',
      'harbour-code:annex-i-table-1-cell-10=annex-i:table:1:cell:10',
    ]);
  });
});
