/** What the proof says of the records of search that readers get offline. */
import { expect, test } from 'vitest';
import { promisedDocument } from '../../src/proof/promised-document.ts';
import { provePacks } from '../../src/proof/downloads/packs.ts';

const FILES: Readonly<Record<string, string>> = {
  'document.yaml': `title: An Act
language: en
publisher: An office
published: '2020-01-01'
url: https://law.example/
sections:
  - { slug: section-30, label: Sec. 30, heading: '30' }
  - { slug: section-30-3, label: Sec. 30.3, heading: '30.3' }
`,
  'source.txt': 'An Act',
  'section-30.mdx': '(3) The list is final.',
  'section-30-3.mdx': 'Regulations may be made.',
  'paragraphs.lock.json': JSON.stringify({
    paragraphs: [
      { id: 'section-30-3', section: 'section-30', formerly: [], state: 'stands', text: '(3) The list is final.' },
    ],
  }),
};

const PACK = '_offline/act.0.pack.json';

/** What the proof says of a pack with these records. */
function saidOf(records: readonly { readonly kind: string; readonly id: string; readonly text: string }[]): string[] {
  const act = promisedDocument('act', (name) => FILES[name] ?? '', false);
  const pack = { pieces: [], files: [{ address: '_offline/records/act.json', pieces: [JSON.stringify(records)] }] };
  const read = () => Buffer.from(JSON.stringify(pack));
  return provePacks([act], new Set([PACK]), read).map(({ found }) => found);
}

test('Section 30.3 may have the name of Section 30(3): its heading is not taken for the words of that paragraph', () => {
  const section = { kind: 'section', id: 'section-30-3', text: '30.3' };
  const paragraph = { kind: 'paragraph', id: 'section-30-3', text: '(3) The list is final.' };
  expect(saidOf([paragraph, section])).toEqual([]);
  expect(saidOf([{ ...paragraph, text: '(3) The list is long.' }, section])).toEqual([
    expect.stringContaining('for section-30-3 in the records of search'),
  ]);
});
