/** What was recognised in a PDF: its parts in reading order, and how their lines are joined. */
import { partsByLook } from './by-look.ts';
import { partsByTags } from './by-tags.ts';
import { withTitle } from './headings.ts';
import { type BrokenWord, joined, Joiner, type Joint } from './joined.ts';
import { isRaised, type Line, type Pages, type Part, type Run, textOfLine } from './runs.ts';

/** A paragraph, heading, cell or footnote: its words and the calls of footnotes among them. */
export type Text = readonly Joint[];

/** A footnote with the mark that calls it. */
export interface Note {
  readonly name: string;
  readonly mark: string;
  readonly page: number;
}

/** A PDF as it was recognised. */
export interface Recognised extends Omit<Pages, 'pages'> {
  readonly parts: readonly Part[];
  readonly isTagged: boolean;
  /** The words that were broken at the ends of lines, in order. */
  readonly broken: readonly BrokenWord[];
  /** Returns the joined text of lines of a part. */
  readonly textOf: (lines: readonly Line[]) => Text;
  /** Returns the footnote that a run calls, if it calls one. */
  readonly noteOf: (run: Run, line: Line) => Note | undefined;
  /** Returns the name and the mark of a footnote. */
  readonly noteAt: (part: Part) => Note | undefined;
}

/** Recognises the parts of a PDF: by its tags, or without useful ones by what its pages look like. */
export function recognise({ pages, labels, title, language }: Pages): Recognised {
  const byTags = partsByTags(pages);
  const parts = withTitle(byTags ?? partsByLook(pages));
  const joiner = new Joiner(parts.filter(({ kind }) => kind !== 'dropped').flatMap(linesIn));
  const texts = new Map(parts.flatMap(textsIn).map((lines) => [lines, joined(lines, joiner)]));
  const notes = new Map<Part, Note>();
  for (const part of parts) if (part.kind === 'note') notes.set(part, named(part.lines, [...notes.values()]));
  const noteOf = (run: Run, line: Line): Note | undefined => {
    if (!isRaised(run, line)) return undefined;
    const alike = [...notes.values()].filter(({ mark }) => mark === run.text.trim());
    return alike.toSorted((a, b) => Math.abs(a.page - run.page) - Math.abs(b.page - run.page))[0];
  };
  return {
    title,
    language,
    labels,
    parts,
    isTagged: byTags !== undefined,
    broken: joiner.broken,
    textOf: (lines) => texts.get(lines) ?? [],
    noteOf,
    noteAt: (part) => notes.get(part),
  };
}

/** The texts of a part, each as its lines. */
export function textsIn(part: Part): (readonly Line[])[] {
  if (part.kind === 'picture') return [];
  return part.kind === 'table' ? part.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)) : [part.lines];
}

const linesIn = (part: Part): Line[] => textsIn(part).flat();

/** The mark and the name of a footnote; the name is the mark, unless another one has it. */
function named(lines: readonly Line[], others: readonly Note[]): Note {
  const [first] = lines;
  const [mark = ''] = /^\s*(?:\d{1,3}|[*†‡§])/u.exec(first === undefined ? '' : textOfLine(first)) ?? [];
  const wanted = /^\d/.test(mark.trim()) ? mark.trim() : `note-${others.length + 1}`;
  const isTaken = others.some(({ name }) => name === wanted);
  return {
    mark: mark.trim(),
    name: isTaken ? `${wanted}-${first?.page ?? 0}-${others.length + 1}` : wanted,
    page: first?.page ?? 0,
  };
}
