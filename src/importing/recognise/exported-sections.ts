/** Divides a document that this engine exported into sections, and finds their names. */
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type AddressKind, parseId } from '../../core/ids/ids.ts';
import { isBreak, named } from '../read/elements.ts';
import type { SectionNames } from '../write/names.ts';
import { namesBy, type LabelledBlock } from './exported-labels.ts';
import type { Outline } from './outline.ts';
import { levelled, type PlannedGroup, type PlannedSection } from './sections.ts';
import { unitOf } from '../../core/languages/units.ts';

/** The structure of a document, found in its export. */
export interface ExportPlan {
  readonly outline: Outline;
  readonly planned: PlannedSection[];
  /** The names of the sections, in order. */
  readonly names: readonly SectionNames[];
  /**
   * Every id, in order; the ids of a section's footnotes come after its other ids. That of a paragraph that is new in an
   * edited export is empty.
   */
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
export function exportPlan(root: Root): ExportPlan | undefined {
  const [top, ...nodes] = root.children.filter((node) => node.type !== 'footnoteDefinition');
  const gathered = gather(nodes);
  if (gathered.length === 0 || top?.type !== 'heading') return undefined;
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  const noted = notes.flatMap((note) => takePlaces(note));
  const planned = plan(gathered);
  const placesOf = ({ slug, places }: Gathered) => [...places, ...noted.filter(({ section }) => section === slug)];
  const names = gathered.map((section, index): SectionNames =>
    namesBy(
      section.slug,
      placesOf(section).filter(({ id }) => id !== ''),
      planned[index]?.heading[0],
    ),
  );
  return {
    outline: { title: linesIn(top), titleInText: true, entries: [], notes },
    planned,
    names,
    ids: gathered.flatMap(placesOf).map(({ id }) => id),
  };
}

/** Collects blocks by the section that their places name. */
function gather(nodes: readonly RootContent[]): Gathered[] {
  const sections: Gathered[] = [];
  let waiting: RootContent[] = [];
  for (const node of nodes) {
    const places = takePlaces(node);
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
      // What stands before the first section of all belongs to it, such as a picture.
      const from = last === undefined ? 0 : waiting.findIndex(({ type }) => type === 'heading');
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
  return gathered.map((section, index): PlannedSection => {
    const { headings, blocks } = section;
    const { above, heading, below } = divided(section, gathered.slice(index + 1));
    const depth = headings[0]?.depth ?? 0;
    groups = groups.filter((group) => group.depth < depth);
    for (const one of above) {
      const lines = linesIn(one);
      groups.push({ group: { heading: lines, unit: unitOf(lines.join(' ')) }, depth: one.depth });
    }
    const lines = heading === undefined ? [] : linesIn(heading);
    return {
      heading: lines,
      unit: unitOf(lines.join(' ')),
      groups: groups.map(({ group }) => group),
      blocks: levelled([...below, ...blocks]),
    };
  });
}

type Heading = Gathered['headings'][number];

/** The headings before a section's first block: those of groups, its own, and those within it. */
interface Divided {
  readonly above: readonly Heading[];
  readonly heading: Heading | undefined;
  readonly below: readonly Heading[];
}

/** Divides headings: a bookmark may say which is the section's own, or else their words and depths do. */
function divided({ slug, places, headings }: Gathered, after: readonly Gathered[]): Divided {
  const labels = places.map(({ label }) => label.toLowerCase());
  const byStyle = headings.findIndex(({ data }) => data?.style === 'section');
  const byName =
    byStyle === -1 ? headings.findIndex((heading) => isNamed(linesIn(heading).join(' '), slug, labels)) : byStyle;
  const known = byName === -1 ? headings.findIndex((heading) => !holdsOthers(heading.depth, after)) : byName;
  if (known === -1) return { above: headings, heading: undefined, below: [] };
  return { above: headings.slice(0, known), heading: headings[known], below: headings.slice(known + 1) };
}

/** The lines of a heading. */
const linesIn = ({ children }: Heading): string[] =>
  children
    .map((word) => (isBreak(word) ? '\n' : toString(word)))
    .join('')
    .split('\n')
    .filter((line) => line !== '');

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
 * Removes the places from a block, and restores what the export expressed by them: captions, signatures, and cells
 * that cover others.
 */
function takePlaces(node: RootContent): LabelledBlock[] {
  if (!('children' in node)) return [];
  const [opening] = node.children;
  // A cell that covers others begins with how many.
  const isSpan = opening?.type === 'mdxJsxTextElement' && opening.name === 'Span';
  const first = node.children[isSpan ? 1 : 0];
  if (first?.type !== 'mdxJsxTextElement' || first.name !== 'Place')
    return node.children.flatMap((child) => takePlaces(child));
  const read = new Map(first.attributes.map((one) => [one.type === 'mdxJsxAttribute' ? one.name : '', one.value]));
  const value = (name: string): string => {
    const found = read.get(name);
    return typeof found === 'string' ? found : '';
  };
  const place = { id: value('id'), section: value('section'), label: value('label') };
  node.children.splice(isSpan ? 1 : 0, 1);
  if (node.type === 'tableCell') {
    const spans = ['columns', 'rows'].flatMap((name) => (value(name) === '' ? [] : [[name, value(name)] as const]));
    if (spans.length > 0) node.children.unshift(named('Span', [], Object.fromEntries(spans)));
  } else if (node.type === 'paragraph') {
    const element = ELEMENTS[parseId(place.id)?.kind ?? 'paragraph'];
    if (element !== undefined) node.children = [named(element, node.children)];
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
