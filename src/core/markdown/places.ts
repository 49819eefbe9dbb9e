/** Finds the places that a note names, and turns their labels into links. */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import type { Fault } from '../faults/fault.ts';
import { attributesWithin } from '../languages/tags.ts';
import { isPartOfWord } from '../forms/occurrences.ts';
import { figureWords, inAnyCapitals, type NamedDocument, placePattern } from './place-pattern.ts';

/** A paragraph or caption that a note may name. */
export interface NamedPlace {
  readonly document: string;
  readonly section: string;
  readonly id: string;
  readonly label: string;
}

/** Every place that notes may name. */
export interface KnownPlaces {
  /** By label; several documents can have the same label. */
  readonly byLabel: ReadonlyMap<string, readonly NamedPlace[]>;
  /** By id. */
  readonly documents: ReadonlyMap<string, NamedDocument>;
  /** Matches anything that looks like the name of a place; its group `document` is the part before the colon. */
  readonly pattern: RegExp | undefined;
  /** Ids of drafts, which are left out. */
  readonly leftOut: readonly string[];
  /** Ids of documents whose places are unknown, because the documents have faults. */
  readonly unknown: readonly string[];
  /** Ids of withdrawn documents. */
  readonly withdrawn: readonly string[];
}

/** Documents without places, by the reason. */
type WithoutPlaces = Pick<KnownPlaces, 'leftOut' | 'unknown' | 'withdrawn'>;

/** Collects what notes may name. */
export function knownPlaces(
  documents: readonly NamedDocument[],
  places: readonly NamedPlace[],
  { leftOut = [], unknown = [], withdrawn = [] }: Partial<WithoutPlaces> = {},
): KnownPlaces {
  return {
    byLabel: Map.groupBy(places, ({ label }) => label),
    documents: new Map(documents.map((document) => [document.id, document])),
    pattern: placePattern(documents),
    leftOut,
    unknown,
    withdrawn,
  };
}

/**
 * Turns every name of a place in a note into a `place` element: "(III.4)"; "(udhr:Art. 1.1)", which shows the
 * document's name; or both ends of a range, "(III.4–9)". The place must exist. If several documents have the label, the
 * document must be named. Changes the tree.
 *
 * @param tree the note; text in links is skipped
 * @param file path for faults
 * @param body the text from which the tree was made
 */
export function linkPlaces(tree: Root, known: KnownPlaces, file: string, body: string): Fault[] {
  const { pattern, leftOut } = known;
  if (pattern === undefined) return [];
  // Anything after the colon, because the labels of a draft are unknown.
  const drafts = leftOut.map((id) => new RegExp(`(?<![a-z0-9-])${RegExp.escape(id)}:(?=\\S)`, 'g'));
  const faults: Fault[] = [];
  // The library passes on the words without their position, so this second walk finds the faults.
  eachText(tree, (text, start) => {
    for (const match of drafts.flatMap((draft) => [...text.matchAll(draft)]))
      faults.push({
        file,
        ...positionOf(match, start, body),
        message: `Found "${match[0]}" in the note, expected the id of a document that is published, and that one is a draft. Take it out, or publish the draft first.`,
      });
    for (const match of text.matchAll(pattern)) {
      if (isPartOfWord(text, match.index)) continue;
      for (const name of namesIn(match.groups ?? {}, known)) {
        // "Annex III, a list" does not name a point a.
        if (/^\p{L}$/u.test(match.groups?.['number'] ?? '') && candidates(name, known).length === 0) continue;
        const message = leftOut.includes(name.document ?? '') ? undefined : faultOf(name, known);
        if (message !== undefined) faults.push({ file, ...positionOf(match, start, body), message });
      }
    }
  });
  findAndReplace(
    tree,
    [
      pattern,
      (...[, document, section, number, to, last, { input, index }]: Replaced) => {
        if (isPartOfWord(input, index)) return false;
        const [first, end] = namesIn({ document, section, number, last }, known);
        const place = first && resolve(first, known);
        if (place === undefined) return false;
        const element = placeElement(place, document !== undefined, known);
        if (end === undefined || to === undefined || last === undefined) return element;
        const endPlace = resolve(end, known);
        return endPlace !== undefined && [element, { type: 'text', value: to }, placeLink(endPlace, last, known)];
      },
    ],
    { ignore: ['link'] },
  );
  return faults;
}

/** The arguments that the library passes: the whole match, its groups in order, and its offset. */
type Replaced = [
  string,
  string | undefined,
  string | undefined,
  string | undefined,
  string | undefined,
  string | undefined,
  RegExpMatchObject,
];

/** The name of a place as the note writes it. */
interface Name {
  readonly document: string | undefined;
  readonly label: string;
}

/** The names in a match: one, or both ends of a range. */
export function namesIn(groups: Readonly<Record<string, string | undefined>>, known: KnownPlaces): Name[] {
  const { document, section = '', number = '', last } = groups;
  const label = (digits: string) => usualLabel(`${section}${digits}`, known);
  return [number, ...(last === undefined ? [] : [last])].map((digits) => ({ document, label: label(digits) }));
}

/** Returns a label in its standard form: "I, figure 9" for "I, Figure 9" and "I, figures 9". */
function usualLabel(label: string, { byLabel, documents }: KnownPlaces): string {
  if (byLabel.has(label)) return label;
  for (const { language } of documents.values()) {
    for (const figure of figureWords(language)) {
      const found = new RegExp(`^(.*)(?:${inAnyCapitals(figure)})(¶?\\d.*)$`, 'u').exec(label);
      if (found !== null) return `${found[1]}${figure}${found[2]}`;
    }
  }
  return label;
}

export function candidates({ document, label }: Name, known: KnownPlaces): readonly NamedPlace[] {
  const places = known.byLabel.get(label) ?? [];
  return document === undefined
    ? places.filter((place) => known.documents.get(place.document)?.edition === undefined)
    : places.filter((place) => place.document === document);
}

function resolve(name: Name, known: KnownPlaces): NamedPlace | undefined {
  const [place, ...others] = candidates(name, known);
  return others.length > 0 ? undefined : place;
}

/** What is wrong with a name. */
function faultOf(name: Name, known: KnownPlaces): string | undefined {
  const { document, label } = name;
  // The place may be in the part that could not be read.
  if (
    document === undefined
      ? known.unknown.length > 0 && candidates(name, known).length === 0
      : known.unknown.includes(document)
  )
    return undefined;
  if (document !== undefined && known.withdrawn.includes(document))
    return `Found "${document}:${label}" in the note, expected the id of a document that is published, and that one is withdrawn. Take it out.`;
  if (document !== undefined && !known.documents.has(document))
    return `Found "${document}:${label}" in the note, expected the id of a document before the colon, but there is no content/documents/${document}/.${didYouMean(document, known.documents.keys())}`;
  const found = candidates(name, known);
  if (found.length === 0)
    return `Found "${document === undefined ? '' : `${document}:`}${label}" in the note, expected the number of a paragraph or caption, but ${document === undefined ? 'no document' : 'that document'} has ${document === undefined ? 'that one' : 'none such'}. Correct the number.`;
  if (found.length > 1)
    return `Found "${label}" in the note, which ${found.length} documents have, expected one paragraph. Say which is meant: ${found.map((place) => `"${place.document}:${label}"`).join(' or ')}.`;
  return undefined;
}

/** The element of a place, with its label and, if the note names the document, the document's name. */
function placeElement(place: NamedPlace, isNamed: boolean, known: KnownPlaces): PhrasingContent {
  const named = known.documents.get(place.document);
  if (!isNamed || named === undefined) return placeLink(place, place.label, known);
  const { name, nameLanguage, language } = named;
  if (nameLanguage === language) return placeLink(place, `${name}, ${place.label}`, known);
  const data = { hName: 'bdi', hProperties: { ...attributesWithin(language, nameLanguage) } };
  return placeIn(nameLanguage, place, [
    { type: 'text', value: `${name}, ` },
    { type: 'emphasis', data, children: [{ type: 'text', value: place.label }] },
  ]);
}

function placeLink(place: NamedPlace, words: string, known: KnownPlaces): PhrasingContent {
  return placeIn(known.documents.get(place.document)?.language, place, [{ type: 'text', value: words }]);
}

/** A link to a place, whose words are in a given language. */
function placeIn(
  language: string | undefined,
  { document, section, id }: NamedPlace,
  children: PhrasingContent[],
): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'place', hProperties: { document, section, block: id, language } },
    children,
  };
}

/** A position in a file. */
type Point = NonNullable<Nodes['position']>['start'];

/** The offset of words in the file. Escapes and the indentation of lines are in the file but not in the text. */
export function offsetOf(
  { 0: words, index }: RegExpExecArray,
  start: Point | undefined,
  body: string,
): number | undefined {
  const at = start?.offset === undefined ? -1 : body.indexOf(words, start.offset + index);
  return at === -1 ? undefined : at;
}

/** The position of words in the file. */
function positionOf(match: RegExpExecArray, start: Point | undefined, body: string) {
  const at = offsetOf(match, start, body);
  if (at === undefined) return start === undefined ? {} : { line: start.line, column: start.column };
  const before = body.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Calls `visit` for every text outside links, with the position at which it begins. */
export function eachText(node: Nodes, visit: (text: string, start: Point | undefined) => void): void {
  if (node.type === 'link') return;
  if (node.type === 'text') visit(node.value, node.position?.start);
  if ('children' in node) for (const child of node.children) eachText(child, visit);
}
