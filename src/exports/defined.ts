/** What a text says itself that a term means, in files to download. */
import { words } from '@words/notes.ts';
import { publicAddress } from '../core/addresses/addresses.ts';
import type { Defined } from '../core/definitions/defined.ts';
import { quotationMarksOf } from '../core/languages/quotation-marks.ts';
import { joinSaid, type TermNote } from '../core/terms/note.ts';

/** Writes the official words in marks of quotation, and before them those that introduce all definitions. */
export function quoteDefined({ language, introduction, pieces, isCut }: Defined): string {
  const [open, close] = quotationMarksOf(language);
  const before = introduction === undefined ? '' : `${open}${introduction.text}${close} `;
  return `${before}${open}${textOf(pieces)}${isCut ? '…' : ''}${close}`;
}

const textOf = (pieces: Defined['pieces']) =>
  pieces.map(({ number, text }) => (number === undefined ? text : `${number} ${text}`)).join(' ');

/** Writes all that a note says in one text: first what the text says itself, and where, and then what we say. */
export const writeNote = ({ defined, said }: Pick<TermNote, 'defined' | 'said'>): string =>
  [...defined.map((one) => words.defined(one.label, quoteDefined(one)).join('')), joinSaid(said)].join(' ');

/** What a text says itself that a term means, for data. */
export interface DefinedExport {
  /** The id of the passage, its label and its address. */
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** The words before the list that it is in, if they say where the meaning applies. */
  readonly introduction?: string;
  /** The official words of the passage and of those in it, with dots if more follows. */
  readonly text: string;
}

/** Exports what a text says itself that a term means; nothing, if it says nothing. */
export function exportDefined(
  defined: readonly Defined[],
  site: URL | undefined,
): { readonly definitions?: readonly DefinedExport[] } {
  const all = defined.map(({ id, label, path, introduction, pieces, isCut }) => ({
    ...{ id, label, address: publicAddress(path, site) },
    ...(introduction === undefined ? {} : { introduction: introduction.text }),
    text: `${textOf(pieces)}${isCut ? '…' : ''}`,
  }));
  return all.length === 0 ? {} : { definitions: all };
}
