/** A reader's own note: a highlight, words, or both, on a passage of official text. */

/** The kinds of highlights. */
export const KINDS = ['key', 'question', 'doubt', 'quote'] as const;

export type Kind = (typeof KINDS)[number];

/** Words of one block of official text, as they were when the note was made. They never change. */
export interface OwnTarget {
  /** The id of the block. The document's registry leads from it to where the block is now. */
  readonly paragraph: string;
  /** Its label: "III.4". */
  readonly label: string;
  readonly exact: string;
  /** The words before and after, from the same block, that tell these words from any others. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A note. */
export interface OwnNote {
  /** A UUID. */
  readonly id: string;
  /** The id and the title of the document. */
  readonly document: string;
  readonly title: string;
  /** BCP 47 tag of its text. */
  readonly language: string;
  /** The page on which it was made, below the site's root: `harbour-charter/i/`. */
  readonly page: string;
  /** The words that it is on, block by block, in reading order. */
  readonly targets: readonly OwnTarget[];
  readonly kind?: Kind;
  /** What the reader wrote, in Markdown; empty if they only highlighted. */
  readonly words: string;
  /** When it was made and last changed, in ISO 8601. */
  readonly made: string;
  readonly changed: string;
}

/** An object that is stored, or that a file holds. Another edition of the site may have given it any properties. */
export type Value = Readonly<Record<string, unknown>>;

/** Returns a value as a note; `undefined` if it is none, as when another program has written it. */
export function readOwnNote(value: unknown): OwnNote | undefined {
  if (!isRecord(value)) return undefined;
  const { id, document, title, language, page, targets, kind, words, made, changed } = value;
  if (!areTexts([id, document, title, language, page, words, made, changed]) || !Array.isArray(targets))
    return undefined;
  const read = targets.map(readTarget).filter((target) => target !== undefined);
  if (id === '' || read.length !== targets.length) return undefined;
  const known = KINDS.find((one) => one === kind);
  return {
    id: String(id),
    document: String(document),
    title: String(title),
    language: String(language),
    page: String(page),
    targets: read,
    ...(known === undefined ? {} : { kind: known }),
    words: String(words),
    made: String(made),
    changed: String(changed),
  };
}

function readTarget(value: unknown): OwnTarget | undefined {
  if (!isRecord(value)) return undefined;
  const { paragraph, label, exact, prefix, suffix } = value;
  if (!areTexts([paragraph, label, exact, prefix, suffix])) return undefined;
  return {
    paragraph: String(paragraph),
    label: String(label),
    exact: String(exact),
    prefix: String(prefix),
    suffix: String(suffix),
  };
}

const areTexts = (values: readonly unknown[]) => values.every((value) => typeof value === 'string');

/** Whether a value is an object whose properties can be looked at. */
export const isRecord = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/** The label of the passage that a note is on: "III.4", or "III.4 – III.5". */
export function labelOfNote({ targets }: OwnNote): string {
  const labels = [targets[0]?.label, targets.at(-1)?.label].filter((label) => label !== undefined);
  return [...new Set(labels)].join(' – ');
}

/** All words that a note is on, with a blank line between two blocks. */
export const quotationOf = ({ targets }: OwnNote): string => targets.map(({ exact }) => exact).join('\n\n');

/** What a note is known by: what the reader wrote, or the words that it is on. */
export const textOfNote = (note: OwnNote): string => note.words || quotationOf(note);

/** So many letters of a text are shown as its beginning. */
const BEGINNING = 40;

/** How a text begins. */
export const beginningOf = (text: string): string =>
  text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()}…` : text;
