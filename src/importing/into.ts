/** Puts an import in the place of an existing document's text. */
import { diffArrays } from 'diff';
import { type Document, isCollection, isMap, isSeq, parseDocument, Scalar, visit, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { documentSchema } from '../core/schemas/document.ts';
import type { ForceData } from '../core/schemas/force.ts';
import type { Imported } from './compose.ts';
import { missingFields, nested, withReasons } from './write/document-file.ts';
import { keysOf, type SectionNames } from './write/names.ts';

/** What an import takes from the document that it replaces. */
export interface Replaced {
  /** The names of its sections, by {@link keysOf}. */
  readonly names: ReadonlyMap<string, SectionNames>;
  readonly language: string | undefined;
  /** How its numbers are written, as the editor has said. */
  readonly numbering: readonly string[] | undefined;
  /** The fields that are still to be filled in. */
  readonly missing: readonly string[];
  /** What it says of its force. */
  readonly force: ForceData | undefined;
  /** What the editor has to decide again. */
  readonly decide: readonly string[];
}

const replacedFields = z.object({
  language: z.string().optional().catch(undefined),
  numbering: z.array(z.string()).optional().catch(undefined),
  published: z.string().optional().catch(undefined),
});

/** Reads the `document.yaml` of the document that an import replaces. */
export function readReplaced(yaml: string): Replaced {
  const fields: unknown = parseDocument(yaml).toJS();
  const read = documentSchema.safeParse(fields);
  const sections = read.success ? read.data.sections : [];
  const keys = keysOf(sections.map(({ heading = '' }) => heading));
  const { language, numbering, published } = replacedFields.catch({}).parse(fields);
  const said = z.record(z.string(), z.unknown()).catch({}).parse(fields);
  return {
    names: new Map(
      sections.map(({ slug, label, title, join, counted }, index) => [
        keys[index] ?? '',
        { slug, label, title, join, counted },
      ]),
    ),
    language,
    numbering,
    force: read.data?.force,
    missing: missingFields((name) => said[name] ?? undefined),
    decide:
      published === undefined
        ? []
        : [`published: it is still ${published}. Write the date of this edition in document.yaml`],
  };
}

/**
 * Returns `document.yaml` with the title, the kind of file, the sections, the pages and the names of passages of an import, and with its numbering if there was none. All
 * other fields and all comments stay as the editor wrote them; sections are found by their slugs.
 *
 * @param isEdition whether the import is another edition: then nothing that is said of the force of the former one holds for it
 */
export function updatedDocument(yaml: string, imported: Imported, isEdition = false): string {
  const { title, receivedAs, numbering, citing, outOfSequence, sections, pages, names } = imported;
  const document = parseDocument(yaml);
  const setNew = (name: string, value: unknown) => {
    if (value !== undefined && !document.has(name)) document.set(name, document.createNode(value));
  };
  const fields = document.contents;
  if (!isMap(fields)) return yaml;
  setIfOther(fields, 'title', title.length === 1 ? title[0] : title);
  if (receivedAs === undefined) document.delete('receivedAs');
  else setIfOther(fields, 'receivedAs', receivedAs);
  if (numbering.length > 0 && !document.has('numbering')) {
    setNew('numbering', numbering);
    for (const [name, value] of Object.entries(citing)) setNew(name, value);
  }
  setOutOfSequence(document, outOfSequence, isEdition);
  const before = new Map<string, YAMLMap>();
  visit(document, {
    Map: (_, node) => {
      if (isMap(node)) before.set(keyOf(node), node);
    },
  });
  const list = document.createNode(nested(sections));
  putBefore(list, before);
  document.set('sections', list);
  if (pages.length === 0) document.delete('pages');
  else setIfOther(fields, 'pages', pages);
  if (isEdition) document.delete('force');
  setForce(document, imported.force);
  if (Object.keys(names).length === 0) document.delete('names');
  else setIfOther(fields, 'names', names);
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/**
 * Lists the numbers that skip or repeat now. Those that did so before keep their entries, with the editor's reasons. What the editor
 * has listed besides stays, but in another edition, of which it says nothing.
 */
function setOutOfSequence(document: Document, numbers: Imported['outOfSequence'], isEdition: boolean): void {
  const before: unknown = document.get('outOfSequence');
  const known = isSeq(before) ? before.items.filter(isMap) : [];
  const entryOf = ({ section, number }: Imported['outOfSequence'][number]) =>
    known.find((old) => old.get('section') === section && old.get('number') === number);
  const now = withReasons(numbers).map((one) => entryOf(one) ?? document.createNode(one));
  const all = isEdition ? now : [...known, ...now.filter((one) => !known.some((old) => old === one))];
  if (all.length === 0) document.delete('outOfSequence');
  else if (isSeq(before)) before.items = all;
  else document.set('outOfSequence', document.createNode(all));
}

/** The fields of `force` that an import writes. */
const FORCE_OF_FILE = ['state', 'from', 'until', 'asAt', 'file'] as const;

const DAYS: readonly string[] = ['from', 'until', 'asAt'];

/** A day in quotation marks, because other programs would read it as a point in time. */
export function quoted(day: string): Scalar<string> {
  const scalar = new Scalar(day);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

/** Sets what the file says of its force, unless an editor has said something on the word of others. */
function setForce(document: Document, force: Imported['force']): void {
  if (force === undefined || (document.has('force') && !document.hasIn(['force', 'file']))) return;
  for (const name of FORCE_OF_FILE)
    if (force[name] === undefined) document.deleteIn(['force', name]);
    else if (document.getIn(['force', name]) !== force[name])
      document.setIn(['force', name], DAYS.includes(name) ? quoted(force[name]) : force[name]);
}

/** What identifies a section or a group: its slug, or its heading. */
const keyOf = (node: YAMLMap): string => JSON.stringify(node.get('slug') ?? node.toJSON());

/** Fields of a section that an import says anew each time. All others are the editor's. */
const OF_TEXT = ['heading', 'begins', 'title'];

/** Puts the nodes that sections had before into a list of sections. */
function putBefore(list: unknown, before: ReadonlyMap<string, YAMLMap>): void {
  if (!isSeq(list)) return;
  for (const [index, item] of list.items.entries()) list.set(index, asBefore(item, before));
}

/** The node that a section had before, with what the import has changed; a new node for a new section. */
function asBefore(item: unknown, before: ReadonlyMap<string, YAMLMap>): unknown {
  if (!isMap(item)) return item;
  putBefore(item.get('sections'), before);
  const old = item.has('slug') ? before.get(keyOf(item)) : undefined;
  if (old === undefined) return item;
  for (const name of OF_TEXT) if (!item.has(name)) old.delete(name);
  for (const [name, value] of Object.entries(z.record(z.string(), z.unknown()).parse(item.toJSON())))
    setIfOther(old, name, value);
  return old;
}

/** Sets a field, unless it has the value already: then its node stays, with its comments and its quotation marks. */
function setIfOther(node: YAMLMap, name: string, value: unknown): void {
  const present: unknown = node.get(name);
  const plain: unknown = isCollection(present) ? present.toJSON() : present;
  if (JSON.stringify(plain) !== JSON.stringify(value)) node.set(name, value);
}

/** How many changed lines are shown. */
const SHOWN = 40;

/** Describes how the lines of a text would change. */
export function changesOf(before: string, after: string): string {
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const lines = diffArrays(linesOf(before), linesOf(after)).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((line) => `${added ? '+' : '-'} ${line.slice(0, 160)}`) : [],
  );
  if (lines.length === 0) return 'No line of the text changes.';
  const rest = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  return [`${lines.length} lines of the text change:`, ...lines.slice(0, SHOWN), ...rest].join('\n');
}
