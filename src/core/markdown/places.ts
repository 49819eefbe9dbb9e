/** Finds the paragraphs that a note names, and makes links of their labels. */
import { closest } from 'fastest-levenshtein';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import type { Fault } from '../content/fault.ts';
import { writingOf } from '../languages/writing.ts';
import { isPartOfWord } from '../terms/occurrences.ts';

/** A paragraph or caption that a note may name. */
export interface NamedPlace {
  readonly document: string;
  readonly section: string;
  readonly id: string;
  readonly label: string;
}

/** All that notes may name. */
export interface KnownPlaces {
  /** By label; several where several documents have the label. */
  readonly byLabel: ReadonlyMap<string, readonly NamedPlace[]>;
  /** By id. */
  readonly documents: ReadonlyMap<string, NamedDocument>;
  /** What looks like a name of a place; its group `document` is the part before the colon. */
  readonly pattern: RegExp | undefined;
}

/** A document, as far as its places can be named. */
export interface NamedDocument {
  readonly id: string;
  /** What it is called where a note names it. */
  readonly name: string;
  readonly language: string;
  readonly sections: readonly { readonly label: string }[];
}

/** Gathers what notes may name. */
export function knownPlaces(documents: readonly NamedDocument[], places: readonly NamedPlace[]): KnownPlaces {
  return {
    byLabel: Map.groupBy(places, ({ label }) => label),
    documents: new Map(documents.map((document) => [document.id, document])),
    pattern: patternOf(documents),
  };
}

/** "III.4", "III.4a" and "I, figure 1" with the labels of every document, and before them "udhr:". */
function patternOf(documents: readonly NamedDocument[]): RegExp | undefined {
  if (documents.length === 0) return undefined;
  const labels = documents.flatMap(({ sections }) => sections.map(({ label }) => label));
  const figures = documents.map(({ language }) => writingOf(language).figure);
  const anyOf = (texts: readonly string[]) =>
    [...new Set(texts)]
      .toSorted((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|');
  return new RegExp(
    String.raw`(?:(?<document>[a-z0-9]+(?:-[a-z0-9]+)*):)?(?<label>(?:${anyOf(labels)})(?:${anyOf(['.', ...figures])})\d+[a-z]*)`,
    'gu',
  );
}

function escapePattern(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
}

/**
 * Makes a `place` element of every name of a paragraph in a note, in place: "(III.4)" and "(udhr:Art. 1.1)", the latter
 * with the document's name in its words. What is named must exist, and in one document only unless it is named with it.
 *
 * @param tree the note; links are left alone
 * @param file path for faults
 */
export function linkPlaces(tree: Root, known: KnownPlaces, file: string): Fault[] {
  const { pattern } = known;
  if (pattern === undefined) return [];
  const faults: Fault[] = [];
  // The library hands over the words but not where they stand, so faults are found in a walk of their own.
  eachText(tree, (text, line) => {
    for (const match of text.matchAll(pattern)) {
      if (isPartOfWord(text, match.index)) continue;
      const message = faultOf(match.groups, known);
      if (message !== undefined) faults.push({ file, line, message });
    }
  });
  findAndReplace(
    tree,
    [
      pattern,
      (_: string, document: string | undefined, label: string, { input, index }: RegExpMatchObject) => {
        const place = isPartOfWord(input, index) ? undefined : resolve({ document, label }, known);
        return place !== undefined && placeElement(place, document !== undefined, known);
      },
    ],
    { ignore: ['link'] },
  );
  return faults;
}

type Groups = Readonly<Record<string, string | undefined>>;

function candidates({ document, label }: Groups, known: KnownPlaces): readonly NamedPlace[] {
  const places = known.byLabel.get(label ?? '') ?? [];
  return document === undefined ? places : places.filter((place) => place.document === document);
}

function resolve(groups: Groups, known: KnownPlaces): NamedPlace | undefined {
  const [place, ...others] = candidates(groups, known);
  return others.length > 0 ? undefined : place;
}

/** What is wrong with a name. */
function faultOf(groups: Groups | undefined, known: KnownPlaces): string | undefined {
  const { document, label = '' } = groups ?? {};
  if (document !== undefined && !known.documents.has(document))
    return `Found "${document}:${label}" in the note, expected the id of a document before the colon, but there is no content/documents/${document}/. Did you mean "${closest(document, [...known.documents.keys()])}"?`;
  const found = candidates({ document, label }, known);
  if (found.length === 0)
    return `Found "${document === undefined ? '' : `${document}:`}${label}" in the note, expected the number of a paragraph or caption, but ${document === undefined ? 'no document' : 'that document'} has ${document === undefined ? 'that one' : 'none such'}. Correct the number.`;
  if (found.length > 1)
    return `Found "${label}" in the note, which ${found.length} documents have, expected one paragraph. Say which is meant: ${found.map((place) => `"${place.document}:${label}"`).join(' or ')}.`;
  return undefined;
}

function placeElement(
  { document, section, id, label }: NamedPlace,
  isNamed: boolean,
  known: KnownPlaces,
): PhrasingContent {
  const { name = document, language } = known.documents.get(document) ?? {};
  const words = isNamed ? `${name}, ${label}` : label;
  return {
    type: 'emphasis',
    data: { hName: 'place', hProperties: { document, section, block: id, language } },
    children: [{ type: 'text', value: words }],
  };
}

/** Calls back for every text outside links, with the line on which it begins. */
function eachText(node: Nodes, visit: (text: string, line: number | undefined) => void): void {
  if (node.type === 'link') return;
  if (node.type === 'text') visit(node.value, node.position?.start.line);
  if ('children' in node) for (const child of node.children) eachText(child, visit);
}
