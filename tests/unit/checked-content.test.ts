/** What an editor is told of links, pages, sources and words that do not fit the rest of the content. */
import { renameSync, rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Folder } from '../support/publication.ts';
import { put } from '../support/put.ts';
import { faultsOf } from '../support/sound-content.ts';

const DOCUMENT = 'documents/charter/document.yaml';
const BERTH = 'terms/berth.mdx';

function folderOf(from?: string): Folder {
  const folder = new Folder(from);
  onTestFinished(() => folder.remove());
  return folder;
}

describe('an editor who links to a former address', () => {
  /** The faults of a link to the section "i", which is "annex" now. */
  function faultsAfter(decisions: Parameters<Folder['accept']>[0]): string {
    const folder = folderOf();
    renameSync(folder.at('documents/charter/i.mdx'), folder.at('documents/charter/annex.mdx'));
    folder.change(DOCUMENT, put('slug: i\n', 'slug: annex\n'));
    folder.accept(decisions);
    folder.change('about.mdx', (text) => `${text}\n[Mooring](/charter/i/)\n`);
    return folder.faults();
  }

  test('is told the address of today', () => {
    expect(faultsAfter({ moved: ['charter/i=charter/annex'] })).toContain(
      'Found a link to "/charter/i/", a former address, expected its address now: "/charter/annex/". Correct it.',
    );
  });

  test('is told to take the link out if there is none', () => {
    expect(faultsAfter({ gone: ['charter/i'] })).toContain(
      'Found a link to "/charter/i/", a former address. Take it out.',
    );
  });
});

test('an editor may quote the words after one correction, and say of another only what was wrong', () => {
  const changes = [
    "changes:\n  - date: '2020-05-01'\n    text: It was wrong.",
    "  - date: '2020-05-02'\n    text: It was wrong again.\n    after: The charter speaks of it.\n",
  ].join('\n');
  expect(faultsOf({ [BERTH]: put('sources: []', `sources: []\n${changes}`) })).toEqual([]);
});

test('an editor of a corpus need not list families beside the terms', () => {
  const folder = folderOf('tests/fixtures/charter/content');
  expect(folder.faults()).toBe('');
  rmSync(folder.at('corpora/harbour-texts/families.yaml'));
  expect(folder.faults()).not.toMatch(/families/);
});

test('an editor is told of a page with a lower number, whatever Roman numerals stand between', () => {
  const pages = (...numbers: readonly string[]) =>
    faultsOf({
      [DOCUMENT]: (text) =>
        `${text}pages:\n${numbers.map((page, index) => `  - page: '${page}'\n    first: ${['opening-1', 'i-1', 'i-2'][index]}\n`).join('')}`,
    });
  expect(pages('iv', '1', '2')).toEqual([]);
  expect(pages('5', 'iv', '3')).toEqual([
    expect.stringContaining('Found page 3 after page 5, expected no lower number.'),
  ]);
});

test('an editor is led to the nearest document where pictures name one that there is not, if there is any', () => {
  const pictures = (text: string) => `${text}\npassagePictures: [charters]\n`;
  const said = 'Found "charters", expected the id of a document';
  const near = faultsOf({ 'site.yaml': pictures }).join('\n');
  expect(near).toContain(said);
  expect(near).toContain('Did you mean "charter"?');
  const none = faultsOf({ 'site.yaml': pictures, documents: undefined }).join('\n');
  expect(none).toContain(said);
  expect(none).not.toContain('Did you mean');
});

test('an editor is led to the id of a source that nothing cites', () => {
  const source = [
    '- title: A table of dues',
    '  publisher: The Harbour Office',
    '  url: https://harbour.example/table',
    "  date: '2020-05-01'",
    '  id: table',
  ];
  expect(faultsOf({ 'sources.yaml': `${source.join('\n')}\n` })).toEqual([
    expect.stringMatching(/^sources\.yaml:5:3 Found the source "table", which nothing cites/),
  ]);
});

test('an editor of a register is told that words hold another kind of statement than their entry', () => {
  const call = 'The harbour master may ask for a second line, harbour dues or not.';
  expect(
    faultsOf({
      'documents/charter/register.yaml': (text) =>
        `${text}quotations:\n  - paragraph: i-2\n    quote: ${call}\n    by: X\n`,
    }),
  ).toEqual([expect.stringContaining('Found no quotation in')]);
});
