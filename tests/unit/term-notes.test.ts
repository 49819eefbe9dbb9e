/** The note on a term, which is composed once: whatever it says is in the margin and in every file that has notes. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { passagesOf } from '../../src/core/passages.ts';
import { drawNote } from '../../src/features/notes/draw-note.ts';
import { exportPassage } from '../../src/exports/passage-json.ts';
import { termBase } from '../../src/exports/terms-tbx.ts';
import { passageMarkdown } from '../../src/exports/passage-markdown.ts';
import { modelOf, publication, termOf } from '../support/charter-model.ts';
import { fileOf, SITE } from '../support/exported.ts';
import { bookOf } from '../support/round-trip.ts';
import { wordOf } from '../support/word.ts';

const { USAGE } = vi.hoisted(() => ({ USAGE: 'Said of boats, not of goods.' }));

// Notes that say something besides the gloss.
vi.mock(import('../../src/core/terms/note.ts'), async (importOriginal) => {
  const { noteOn, listSaid, saidOf, ...others } = await importOriginal();
  return {
    ...others,
    listSaid: (term) => [...listSaid(term), { field: 'usage', text: USAGE }],
    saidOf: (term) => ({ ...saidOf(term), usage: USAGE }),
    noteOn: (term) => {
      const note = noteOn(term);
      return { ...note, said: [...note.said, { field: 'usage', text: USAGE }] };
    },
  };
});

const charter = () => modelOf('harbour-charter');
const passage = () => passagesOf(charter()).filter(({ id }) => id === 'ii-4');
const inZip = (zip: Uint8Array, file: string) => strFromU8(unzipSync(zip)[file] ?? new Uint8Array());

describe('a reader finds all that the note on a term says', () => {
  test.each([
    ['in the margin', () => drawNote(termOf('harbour-dues'), { document: charter() }).html],
    ['in a document in Markdown', () => fileOf(charter(), 'document.md')],
    ['in Akoma Ntoso', () => fileOf(charter(), 'document.akn.xml')],
    ['in the annotations', () => fileOf(charter(), 'annotations.jsonld')],
    ['in a Word file', async () => inZip(await wordOf(charter(), publication().terms), 'word/footnotes.xml')],
    ['in a book', async () => inZip(await bookOf(charter(), publication().terms), 'OEBPS/terms.xhtml')],
    ['in a file for translators', () => termBase(publication(), SITE)],
    [
      'in a passage in Markdown',
      () =>
        passage()
          .map((one) => passageMarkdown(one, publication().terms, SITE))
          .join(),
    ],
    ['in a passage as data', () => JSON.stringify(passage().map((one) => exportPassage(one, publication(), SITE)))],
  ])('%s', async (_, make) => {
    const made = await make();
    expect(made).toContain(termOf('harbour-dues').gloss);
    expect(made).toContain(USAGE);
  });
});
