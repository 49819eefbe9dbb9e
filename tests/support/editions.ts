/** Small made-up texts and their registries of ids, for the tests of the registry. */
import { expect } from 'vitest';
import { accept } from '../../src/core/ids/accept.ts';
import { alignIds } from '../../src/core/ids/align.ts';
import { type CurrentParagraph, type Decisions, NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { formatLockFile, readLockFile, type IdEntry } from '../../src/core/ids/lock-file.ts';

/** The sections of every document here. */
export const SECTIONS = ['i', 'ii', 'iii'];

/** The day on which tests accept changes. */
export const DAY = '2026-11-25';

/** A document: the words of the paragraphs of each section. */
export type Text = Readonly<Record<string, readonly string[]>>;

/** Returns the current paragraphs of a document. */
export function paragraphsOf(text: Text): CurrentParagraph[] {
  return SECTIONS.flatMap((section) =>
    (text[section] ?? []).map((words, index) => ({
      section,
      prefix: section,
      kind: 'paragraph' as const,
      marked: false,
      text: words,
      numbers: undefined,
      table: undefined,
      position: `${section}:${index + 1}`,
    })),
  );
}

/** Accepts a text, and returns the registry. */
export function accepted(
  entries: readonly IdEntry[],
  text: Text,
  decisions: Partial<Decisions> = {},
): readonly IdEntry[] {
  const paragraphs = paragraphsOf(text);
  const alignment = alignIds(entries, paragraphs, { ...NO_DECISIONS, ...decisions });
  expect(alignment.questions, 'no open question').toEqual([]);
  const read = readLockFile(formatLockFile(accept(entries, paragraphs, alignment, DAY)), SECTIONS);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.entries;
}

/** Returns the current ids of a section, in order. */
export const standing = (entries: readonly IdEntry[], section: string) =>
  entries.filter((entry) => entry.state === 'stands' && entry.section === section).map(({ id }) => id);

/** Returns twenty words, none of which another number gives. */
export const words = (name: number | string) => Array.from({ length: 20 }, (_, index) => `w${name}x${index}`).join(' ');
