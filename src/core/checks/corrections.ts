/** Checks that the words after a correction are those that readers find today, unless they were corrected again. */
import { type ContentFiles, withEditions } from '../files/content-files.ts';
import type { Entry } from '../files/entry.ts';
import type { Fault } from '../faults/fault.ts';
import type { Term } from '../model.ts';
import type { ChangesData } from '../schemas/fields.ts';
import { plainText } from '../terms/plain-text.ts';

/**
 * Returns a fault for each correction whose words after it stand neither in what was corrected nor before a later
 * correction.
 *
 * @param terms the terms with their notes; one whose note could not be read is not checked
 */
export function checkCorrections(files: ContentFiles, terms: readonly Term[]): Fault[] {
  return [
    ...files.terms.flatMap((entry) => {
      const note = terms.find(({ id }) => id === entry.id)?.note ?? [];
      return note.length === 0 ? [] : checkEntry(entry, () => note.map(({ body }) => plainText(body)));
    }),
    ...withEditions(files.documents).flatMap((document) =>
      checkEntry(document, () => stringsOf(document.register?.data)),
    ),
  ];
}

/**
 * Checks the corrections of an entry.
 *
 * @param others returns the texts besides its fields in which the words may stand
 */
function checkEntry(
  { data, position }: Pick<Entry<{ readonly changes: ChangesData }>, 'data' | 'position'>,
  others: () => readonly string[],
): Fault[] {
  const { changes, ...fields } = data;
  if (changes.every(({ after }) => after === undefined)) return [];
  const texts = [...stringsOf(fields), ...others()].map(onOneLine);
  return changes.flatMap(({ date, after: written }, index) => {
    const after = written === undefined ? '' : onOneLine(written);
    const isChangedAgain = changes.some((other, at) => {
      const before = onOneLine(other.before ?? '');
      return at !== index && other.date >= date && before !== '' && (before.includes(after) || after.includes(before));
    });
    if (isChangedAgain || texts.some((text) => text.includes(after))) return [];
    return [
      {
        ...position('changes', index, 'after'),
        message: `Found "${after}" as the words after a correction, expected words that stand there today, or that a later correction has as "before". Quote what stands there.`,
      },
    ];
  });
}

/** All texts in the fields of a file. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const onOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
