/** Changes to the sections of a document and their order. */
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { acceptContent } from './acceptance.ts';
import type { Choices, Content } from './content.ts';
import { documentFiles } from './new-editions.ts';
import { NAMES } from './pieces.ts';

const entrySchema = z.looseObject({
  slug: z.string().optional(),
  heading: z.union([z.string(), z.array(z.string())]).optional(),
  get sections() {
    return z.array(entrySchema).optional();
  },
});

const documentSchema = z.looseObject({ sections: z.array(entrySchema).min(1) });

type Entry = z.infer<typeof entrySchema>;

/** A document whose sections change. */
interface Arranged {
  readonly content: Content;
  readonly folder: string;
  readonly document: z.infer<typeof documentSchema>;
  /** The list that changes, and the index of the change. */
  readonly list: Entry[];
  readonly at: number;
  readonly entry: Entry;
  readonly lines: string[];
}

/** The changes to a section or group, which move its heading in the YAML and in the source. */
const CHANGES: readonly ((arranged: Arranged, choose: Choices) => void)[] = [
  // It moves into a chapter or part.
  ({ list, at, entry, lines }, choose) => {
    const heading = choose.of(['PART A', ['PART A', 'of some things'], '1. Part', '<b>&amp;{x}']);
    const line = lines.indexOf([entry.heading ?? ''].flat()[0] ?? '');
    list.splice(at, 1, { heading, sections: list.slice(at, at + 1 + choose.below(2)) });
    if (line !== -1) lines.splice(line, 0, ...[heading].flat());
  },
  // It moves out of one.
  ({ list, at, entry, lines }) => {
    if (entry.sections === undefined) return;
    list.splice(at, 1, ...entry.sections);
    const headings = [entry.heading ?? []].flat();
    const line = lines.indexOf(headings[0] ?? '');
    if (line !== -1) lines.splice(line, headings.length);
  },
  // It moves to another place, but its text in the source stays.
  ({ list, at }, choose) => void list.splice(choose.below(list.length), 0, ...list.splice(at, 1)),
  // A heading of the text becomes a title of ours, or the other way round.
  ({ entry, lines, folder, content }, choose) => {
    const { heading } = entry;
    if (heading === undefined || entry.slug === undefined) return;
    delete entry.heading;
    entry['title'] = 'A title';
    const first = content.get(`${folder}/${entry.slug}.mdx`)?.toString('utf8').split('\n')[0] ?? '';
    if (choose.happens(80))
      entry['begins'] = first
        .replace(/<[^>]*>|\\(?=\W)/g, '')
        .slice(0, 12)
        .trim();
    const line = lines.indexOf([heading].flat()[0] ?? '');
    if (line !== -1) lines.splice(line, [heading].flat().length);
  },
  // It gets another name, and so does its file.
  ({ entry, folder, content }, choose) => {
    if (entry.slug === undefined) return;
    const name = choose.of([...NAMES, 'other', 'article-1', 'recitals']);
    const file = content.get(`${folder}/${entry.slug}.mdx`);
    if (file === undefined || content.has(`${folder}/${name}.mdx`)) return;
    content.delete(`${folder}/${entry.slug}.mdx`);
    content.set(`${folder}/${name}.mdx`, file);
    entry.slug = name;
  },
  // It is removed, with its file and the text between its heading and the next.
  ({ list, at, entry, folder, content, lines }) => {
    const start = lines.indexOf([entry.heading ?? ''].flat()[0] ?? '');
    const next = lines.indexOf([list[at + 1]?.heading ?? ''].flat()[0] ?? '');
    if (start === -1 || next <= start) return;
    lines.splice(start, next - start);
    list.splice(at, 1);
    content.delete(`${folder}/${entry.slug}.mdx`);
  },
  // Its numbers are joined to its label in another way.
  ({ entry }, choose) => {
    entry[choose.of(['join', 'counted', 'label'])] = choose.of([', ', ' ', '第一款', '¶1', '§ 1', '1', '<i>', '']);
  },
  // Numbers look different.
  ({ document }, choose) => {
    document['numbering'] = choose.of([
      [],
      ['1.'],
      ['(1)', '(a)'],
      ['# 1.', '# a.', '1.'],
      ['1.', '1.1', '(a)'],
      ['(i)', '(a)', '1.'],
      ['一、', '（一）'],
      ['Art. 1'],
    ]);
  },
  // The whole document is withdrawn.
  ({ document }, choose) => {
    document['withdrawn'] = {
      by: 'The Office',
      on: '2024-06-01',
      reason: 'It was <b>replaced</b>.',
      ...(choose.happens(30) ? { instead: choose.of(['harbour-charter', 'lights-plan', 'nobody']) } : {}),
    };
  },
];

/** Writes YAML, with quotation marks around texts that would otherwise be other values. */
const AS_EDITORS_DO = {
  aliasDuplicateObjects: false,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
} as const;

/** Changes the sections of a document, and usually accepts the result. */
export function arrange(content: Content, choose: Choices): void {
  const files = documentFiles(content, choose);
  if (files === undefined) return;
  const folder = path.posix.dirname(files.source);
  const document = readDocument(content.get(`${folder}/document.yaml`)?.toString('utf8') ?? '');
  if (document === undefined) return;
  const lists = listsIn(document.sections);
  const list = choose.of(lists);
  const at = choose.below(list.length);
  const entry = list[at];
  if (entry === undefined) return;
  const lines = content.get(files.source)?.toString('utf8').split('\n') ?? [];
  choose.of(CHANGES)({ content, folder, document, list, at, entry, lines }, choose);
  content.set(`${folder}/document.yaml`, Buffer.from(stringify(document, AS_EDITORS_DO)));
  content.set(files.source, Buffer.from(lines.join('\n')));
  if (choose.happens(85)) acceptContent(content, choose);
}

/** Parses a file, unless another mutation has broken it. */
function readDocument(text: string): z.infer<typeof documentSchema> | undefined {
  try {
    return documentSchema.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Returns the lists of sections that are not empty: of the document, and of its groups. */
function listsIn(sections: Entry[]): Entry[][] {
  if (sections.length === 0) return [];
  return [sections, ...sections.flatMap((entry) => listsIn(entry.sections ?? []))];
}
