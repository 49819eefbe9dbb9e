/** What a reader finds offline is held against the text, passage by passage. */
import { expect, test } from 'vitest';
import { packFiles } from '../../src/features/offline/build/pack.ts';
import { provePacks } from '../../src/proof/downloads/packs.ts';

const PACK = '_offline/law.0123456789ab.pack.json';

/** The faults of a pack of a law in which section 5 has a subsection (1), and a section 5.1 comes after it. */
function faultsOf(records: readonly { readonly kind: string; readonly id: string; readonly text: string }[]) {
  const packed = packFiles('Law', [{ address: '_offline/records/law.json', text: JSON.stringify(records) }]);
  const paragraphs = [{ id: 'section-5-1', section: 'section-5', formerly: [], text: 'The Council meets.' }];
  return provePacks([{ id: 'law', paragraphs }], new Set([PACK]), () => Buffer.from(packed));
}

test('a law with a section 5(1) and a section 5.1 is published, though both have one name', () => {
  const records = [
    { kind: 'paragraph', id: 'section-5-1', text: 'The Council meets.' },
    { kind: 'section', id: 'section-5-1', text: '5.1 Drugs' },
  ];
  expect(faultsOf(records)).toEqual([]);
});

test('a passage that a reader would find offline in other words stops the build', () => {
  expect(faultsOf([{ kind: 'paragraph', id: 'section-5-1', text: 'The Council met.' }])).toMatchObject([
    { found: expect.stringContaining('"The Council met." for section-5-1 in the records of search') },
  ]);
});
