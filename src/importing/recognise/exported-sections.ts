/** Divides a document that this engine exported into sections, and finds their names. */
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type AddressKind, parseId } from '../../core/ids/ids.ts';
import type { ImportLog } from '../import-log.ts';
import { named } from '../read/elements.ts';
import { keysOf, type SectionNames } from '../write/names.ts';
import { namesBy, type LabelledBlock } from './exported-labels.ts';
import type { Outline } from './outline.ts';
import { levelled, type PlannedGroup, type PlannedSection } from './sections.ts';
import { unitOf } from '../../core/languages/units.ts';

/** The structure of a document, found in its export. */
export interface ExportPlan {
  readonly outline: Outline;
  readonly planned: PlannedSection[];
  /** Names of the sections, by {@link keysOf}. */
  readonly names: ReadonlyMap<string, SectionNames>;
  /** Every id, in order; the ids of a section's footnotes come after its other ids. */
  readonly ids: readonly string[];
}

/** A section whose blocks are being collected. */
interface Gathered {
  readonly slug: string;
  readonly places: LabelledBlock[];
  /** The headings before the section's first block. */
  readonly headings: (RootContent & { type: 'heading' })[];
  readonly blocks: RootContent[];
}

/**
 * Reads the sections of an export from the places in it, and removes the places. Returns `undefined` if there are none.
 */
export function exportPlan(root: Root, log: ImportLog): ExportPlan | undefined {
  const [top, ...nodes] = root.children.filter((node) => node.type !== 'footnoteDefinition');
  const gathered = gather(nodes, log);
  if (gathered.length === 0 || top?.type !== 'heading') return undefined;
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  const noted = notes.flatMap((note) => takePlaces(note, log));
  log.remark(
    'decide',
    'an export has headings on one line and at six levels at most, and neither emphasis nor links: compare them with the source',
  );
  const planned = plan(gathered);
  const keys = keysOf(planned.map(({ heading }) => heading.join('\n')));
  const names = gathered.map(({ slug, places }, index): [string, SectionNames] => [
    keys[index] ?? '',
    namesBy(slug, places, planned[index]?.heading[0]),
  ]);
  return {
    outline: { title: [toString(top)], titleInText: true, entries: [], notes },
    planned,
    names: new Map(names),
    ids: gathered.flatMap(({ slug, places }) =>
      [...places, ...noted.filter(({ section }) => section === slug)].map(({ id }) => id),
    ),
  };
}

/** Collects blocks by the section that their places name. */
function gather(nodes: readonly RootContent[], log: ImportLog): Gathered[] {
  const sections: Gathered[] = [];
  let waiting: RootContent[] = [];
  for (const node of nodes) {
    const places = takePlaces(node, log);
    const slug = places[0]?.section;
    const last = sections.at(-1);
    // Words without an address, outside of other blocks, are the closing note on the source.
    const block: RootContent =
      node.type === 'paragraph' && slug === undefined && node.children.every(({ type }) => type !== 'image')
        ? { ...node, children: [named('Provenance', node.children)] }
        : node;
    if (slug === undefined) {
      waiting.push(block);
      continue;
    }
    if (slug === last?.slug) {
      last.places.push(...places);
      last.blocks.push(...waiting, block);
    } else {
      const from = waiting.findIndex(({ type }) => type === 'heading');
      const above = from === -1 ? [] : waiting.slice(from);
      last?.blocks.push(...waiting.slice(0, from === -1 ? undefined : from));
      const headings = above.filter((one) => one.type === 'heading');
      const others = above.filter((one) => one.type !== 'heading');
      sections.push({ slug, places, headings, blocks: [...others, block] });
    }
    waiting = [];
  }
  sections.at(-1)?.blocks.push(...waiting);
  return sections;
}

/** Makes sections with their headings and groups. */
function plan(gathered: readonly Gathered[]): PlannedSection[] {
  let groups: { readonly group: PlannedGroup; readonly depth: number }[] = [];
  return gathered.map(({ slug, places, headings, blocks }, index): PlannedSection => {
    const depth = headings[0]?.depth ?? 0;
    groups = groups.filter((group) => group.depth < depth);
    const labels = places.map(({ label }) => label.toLowerCase());
    const byName = headings.findIndex((heading) => isNamed(toString(heading), slug, labels));
    const known =
      byName === -1 ? headings.findIndex((heading) => !holdsOthers(heading.depth, gathered.slice(index + 1))) : byName;
    const above = known === -1 ? headings : headings.slice(0, known);
    for (const heading of above) {
      const text = toString(heading);
      groups.push({ group: { heading: [text], unit: unitOf(text) }, depth: heading.depth });
    }
    const heading = known === -1 ? undefined : headings[known];
    const below = known === -1 ? [] : headings.slice(known + 1);
    const text = heading === undefined ? '' : toString(heading);
    return {
      heading: text === '' ? [] : [text],
      unit: unitOf(text),
      groups: groups.map(({ group }) => group),
      blocks: levelled([...below, ...blocks]),
    };
  });
}

/**
 * Whether a heading names a section: "Article 2 Of dues" names the one at `article-2`, and "ANNEX I" the one with the
 * label "Annex I".
 */
function isNamed(heading: string, slug: string, labels: readonly string[]): boolean {
  const unit = unitOf(heading);
  const byUnit = unit === undefined ? '' : `${unit.kind}-${unit.number}`;
  const [first = ''] = heading.toLowerCase().split(/[\s.:、]/u);
  return byUnit === slug || (first !== '' && labels.some((label) => label.startsWith(`${first}.`)));
}

/** Whether sections with deeper headings follow, before one with a heading of this depth. */
function holdsOthers(depth: number, after: readonly Gathered[]): boolean {
  const next = after.find(({ headings }) => headings.length > 0)?.headings[0];
  return next !== undefined && next.depth > depth;
}

/** The element for words that are not a plain paragraph, by the kind that the id shows. */
const ELEMENTS: Readonly<Record<AddressKind, 'Caption' | 'Signature' | undefined>> = {
  paragraph: undefined,
  caption: 'Caption',
  table: 'Caption',
  cell: undefined,
  footnote: undefined,
  signature: 'Signature',
};

/**
 * Removes the places from a block, and restores what the export expressed by them: captions, signatures, numbers, and
 * cells that cover others.
 */
function takePlaces(node: RootContent, log: ImportLog): LabelledBlock[] {
  if (!('children' in node)) return [];
  const [first] = node.children;
  if (first?.type !== 'mdxJsxTextElement' || first.name !== 'Place')
    return node.children.flatMap((child) => takePlaces(child, log));
  const read = new Map(first.attributes.map((one) => [one.type === 'mdxJsxAttribute' ? one.name : '', one.value]));
  const value = (name: string): string => {
    const found = read.get(name);
    return typeof found === 'string' ? found : '';
  };
  const place = { id: value('id'), section: value('section'), label: value('label') };
  node.children.shift();
  if (node.type === 'tableCell') {
    const spans = ['columns', 'rows'].flatMap((name) => (value(name) === '' ? [] : [[name, value(name)] as const]));
    if (spans.length > 0) node.children.unshift(named('Span', [], Object.fromEntries(spans)));
  } else if (node.type === 'paragraph') {
    const element = ELEMENTS[parseId(place.id)?.kind ?? 'paragraph'];
    const [number, ...others] = node.children;
    if (element !== undefined) node.children = [named(element, node.children)];
    else if (number?.type === 'strong') {
      const marker = toString(number);
      log.setAside(marker);
      const [text, ...rest] = others;
      const words = text?.type === 'text' ? [{ ...text, value: text.value.trimStart() }, ...rest] : others;
      node.children = [named('Number', [], { value: marker }), ...words];
    }
  }
  return [place];
}

/**
 * Replaces the ids by which an export calls footnotes with the footnotes' numbers in their sections. Changes the trees.
 */
export function numberFootnotes(trees: readonly Root[]): void {
  const look = (node: Root | RootContent): void => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      const [, number] = /-footnote-([a-z0-9]+)$/.exec(node.identifier) ?? [];
      if (number !== undefined) {
        node.identifier = number;
        delete node.label;
      }
    }
    if ('children' in node) node.children.forEach(look);
  };
  trees.forEach(look);
}
