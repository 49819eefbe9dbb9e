/** What the pages of a publication are made of, by which builds tell which of them are still true. */
import { expect, onTestFinished, test } from 'vitest';
import { type PageInputs, pageInputs } from '../../src/integrations/page-inputs.ts';
import { Folder } from '../support/publication.ts';

/** A copy of the charter publication, to be changed. */
function copied(): Folder {
  const folder = new Folder('tests/fixtures/charter/content');
  onTestFinished(() => folder.remove());
  return folder;
}

function inputsOf(folder: Folder): PageInputs {
  const { publication, hashes } = folder.compile();
  if (publication === undefined) throw new Error(folder.faults());
  return pageInputs(publication, hashes);
}

/** The documents whose pages are made anew; "others" stands for those of no document. */
const renewed = (before: PageInputs, { documents, others }: PageInputs) => [
  ...[...documents].flatMap(([id, input]) => (input === before.documents.get(id) ? [] : [id])),
  ...(others === before.others ? [] : ['others']),
];

const ALL = [
  'dues-memorandum',
  'harbour-charter',
  'lights-plan',
  'open-quay-article',
  'others',
  'small-ports-declaration',
];

test.each([
  ['nothing has none made anew', [], []],
  [
    'a word of a document has its own pages made anew, and those of no document',
    [
      ['documents/lights-plan/source.txt', 'changed little since', 'changed much since'],
      ['documents/lights-plan/i.mdx', 'changed little since', 'changed much since'],
    ],
    ['lights-plan', 'others'],
  ],
  ['a gloss has all of them made anew', [['terms/gale.mdx', 'gloss: The storm', 'gloss: The great storm']], ALL],
  [
    'a title has all of them made anew',
    [
      ['documents/lights-plan/source.txt', 'A Plan for', 'The Plan for'],
      ['documents/lights-plan/document.yaml', 'title: A Plan', 'title: The Plan'],
    ],
    ALL,
  ],
  ['a line of site.yaml has all of them made anew', [['site.yaml', 'with notes', 'and notes']], ALL],
] as const)('a change of %s', (_, changes, expected) => {
  const folder = copied();
  const before = inputsOf(folder);
  for (const [file, from, to] of changes)
    folder.change(file, (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
  folder.accept();
  expect(folder.faults()).toBe('');
  expect(renewed(before, inputsOf(folder)).toSorted()).toEqual(expected);
});
