/** The citations of a document in several languages. */
import { expect, test } from 'vitest';
import { citeWithoutAccess, noteOf } from '../../src/citations/citations.ts';
import { toItem } from '../../src/citations/item.ts';
import { readContent } from '../../src/content.ts';
import { compile } from '../../src/core/compile/compile.ts';
import type { Document } from '../../src/core/model.ts';

const CONTENT = 'tests/fixtures/languages/content';

function text(id: string): Document {
  const found = compile(readContent(CONTENT, CONTENT)).publication?.expressions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

test('a student who cites a translation says in every style whose it is, and of which day', () => {
  const which = 'official French translation by the Translation Office, as of 1 June 2020';
  for (const { style, citation } of citeWithoutAccess(text('ferry-act/@fr')))
    expect(citation.text, style.name).toContain(`Loi sur les bacs (${which})`);
  expect(toItem(text('ferry-act/@fr')).note).toBe(
    'official French translation by the Translation Office; as of 1 June 2020',
  );
  expect(toItem(text('ferry-act/@ar')).note).toBe('unofficial Arabic translation by the Bay Society');
});

test('a student who cites a version as binding as the original says that it is one, and nothing of the original', () => {
  const authentic: Document = { ...text('ferry-act/@ar'), authority: 'authentic', translator: undefined };
  expect(noteOf(authentic, { id: 'section-1-1', label: '1' }).text).toContain('(Arabic version)');
  expect(noteOf(text('ferry-act'), { id: 'section-1-1', label: 'Sec. 1(1)' }).text).toContain(
    'Ferry Act (as of 1 January 2021)',
  );
});
