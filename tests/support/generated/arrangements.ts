/** Changes of what a document's sections are, and of how they are arranged. */
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

/** A document whose sections are being changed. */
interface Arranged {
  readonly content: Content;
  readonly folder: string;
  readonly document: z.infer<typeof documentSchema>;
  /** The list in which something changes, and where. */
  readonly list: Entry[];
  readonly at: number;
  readonly entry: Entry;
  readonly lines: string[];
}

/** What may happen to a section or group, by what it is called in the yaml and in the source. */
const CHANGES: readonly ((arranged: Arranged, choose: Choices) => void)[] = [
  // Into a chapter or part.
  ({ list, at, entry, lines }, choose) => {
    const heading = choose.of(['PART A', ['PART A', 'of some things'], '1. Part', '<b>&amp;{x}']);
    const line = lines.indexOf([entry.heading ?? ''].flat()[0] ?? '');
    list.splice(at, 1, { heading, sections: list.slice(at, at + 1 + choose.below(2)) });
    if (line !== -1) lines.splice(line, 0, ...[heading].flat());
  },
  // Out of it.
  ({ list, at, entry, lines }) => {
    if (entry.sections === undefined) return;
    list.splice(at, 1, ...entry.sections);
    const headings = [entry.heading ?? []].flat();
    const line = lines.indexOf(headings[0] ?? '');
    if (line !== -1) lines.splice(line, headings.length);
  },
  // To another place, the text of the source left where it was.
  ({ list, at }, choose) => void list.splice(choose.below(list.length), 0, ...list.splice(at, 1)),
  // A heading of the text is taken for ours, or ours for one of the text.
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
  // Another name, of its file too.
  ({ entry, folder, content }, choose) => {
    if (entry.slug === undefined) return;
    const name = choose.of([...NAMES, 'other', 'article-1', 'recitals']);
    const file = content.get(`${folder}/${entry.slug}.mdx`);
    if (file === undefined || content.has(`${folder}/${name}.mdx`)) return;
    content.delete(`${folder}/${entry.slug}.mdx`);
    content.set(`${folder}/${name}.mdx`, file);
    entry.slug = name;
  },
  // Gone, with its file and all that stands between its heading and the next.
  ({ list, at, entry, folder, content, lines }) => {
    const start = lines.indexOf([entry.heading ?? ''].flat()[0] ?? '');
    const next = lines.indexOf([list[at + 1]?.heading ?? ''].flat()[0] ?? '');
    if (start === -1 || next <= start) return;
    lines.splice(start, next - start);
    list.splice(at, 1);
    content.delete(`${folder}/${entry.slug}.mdx`);
  },
  // How numbers follow its label.
  ({ entry }, choose) => {
    entry[choose.of(['join', 'counted', 'label'])] = choose.of([', ', ' ', '第一款', '¶1', '§ 1', '1', '<i>', '']);
  },
  // What numbers look like.
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

/** Every value written out, those in quotation marks that would be something else without. */
const AS_EDITORS_DO = {
  aliasDuplicateObjects: false,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
} as const;

/** Changes a document's sections, and mostly accepts what comes of it. */
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

/** What another mutation has broken is left alone. */
function readDocument(text: string): z.infer<typeof documentSchema> | undefined {
  try {
    return documentSchema.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Lists of sections that have something in them: the document's, and those of its groups. */
function listsIn(sections: Entry[]): Entry[][] {
  if (sections.length === 0) return [];
  return [sections, ...sections.flatMap((entry) => listsIn(entry.sections ?? []))];
}
