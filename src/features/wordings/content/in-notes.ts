/**
 * The element `<Attested in="rules-1934" wording="open quay" first />`, by which a note says that a text of a corpus
 * has a wording, or is the first to have it. The counts hold the note to it.
 */
import { didYouMean } from '../../../core/faults/did-you-mean.ts';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../../core/faults/fault.ts';
import { saysFirst } from '../../../core/languages/first.ts';
import { attribute, type Element, hasFlag, isCitation, isElement } from '../../../core/markdown/elements.ts';
import type { ElementsInNotes, WrittenNote } from '../../../core/markdown/elements-in-notes.ts';
import { typed } from '../../../core/typed.ts';
import type { CorpusText } from './corpus.ts';

/** A text that a note may name. */
export interface KnownText extends Pick<
  CorpusText,
  'id' | 'title' | 'titleLanguage' | 'date' | 'consolidated' | 'isCounted'
> {
  /** Its title in the publication's language, if that is another. */
  readonly label: string | undefined;
  readonly document: string | undefined;
}

/** A wording that a note may name. */
export interface KnownWording {
  readonly wording: string;
  /** Id of its term, if it has one. */
  readonly term: string | undefined;
  readonly isCounted: boolean;
  /** Ids of the texts that have it, by date. */
  readonly texts: readonly string[];
}

/** A corpus, as far as notes may name what is in it. */
export interface KnownCorpus {
  readonly id: string;
  readonly texts: readonly KnownText[];
  readonly wordings: readonly KnownWording[];
}

/** The text and the wording that an element names. */
interface Named {
  readonly corpus: KnownCorpus;
  readonly text: KnownText;
  readonly wording: KnownWording;
}

/**
 * Returns what is known of the element.
 *
 * @param corpora the corpora whose texts notes may name
 * @param isShown whether the site shows them, so that a note can link to their texts
 */
export const attestedInNotes = (corpora: readonly KnownCorpus[], isShown: boolean): ElementsInNotes => ({
  basis: [corpora, isShown],
  check: (note) => [...checkAttested(note.tree, corpora, note.file), ...warnOfFirst(note, corpora)],
  draw: (note) => {
    sayAmongWhich(note, corpora, isShown);
    drawAttested(note.tree, corpora, isShown, note.language);
  },
});

/** Returns a fault for each claim that the counts contradict, and a warning for each that was not counted yet. */
function checkAttested(tree: Root, corpora: readonly KnownCorpus[], file: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (!isElement(node, 'Attested')) return;
    const { line, column } = node.position?.start ?? {};
    const named = namedByElement(node, corpora);
    const wrong = typeof named === 'string' ? { message: named } : judge(named, hasFlag(node, 'first'));
    if (wrong !== undefined) faults.push({ file, line, column, ...wrong });
  });
  return faults;
}

/** What an element names, or what is wrong with its words. */
function namedByElement(element: Element, corpora: readonly KnownCorpus[]): Named | string {
  const place = attribute(element, 'in') ?? '';
  const words = attribute(element, 'wording') ?? '';
  const found = corpora.flatMap((corpus) =>
    corpus.texts.flatMap((text) =>
      place === text.id || place === `${corpus.id}:${text.id}` ? [{ corpus, text }] : [],
    ),
  );
  const [one, ...others] = found;
  if (one === undefined) {
    const ids = corpora.flatMap(({ texts }) => texts.map(({ id }) => id));
    const near = didYouMean(place, ids);
    return `Found <Attested in="${place}">, expected the id of a text of a corpus.${near}`;
  }
  if (others.length > 0)
    return `Found <Attested in="${place}">, a text of several corpora, expected one: ${found.map(({ corpus }) => `"${corpus.id}:${place}"`).join(' or ')}. Name the corpus.`;
  const wording = one.corpus.wordings.find((known) => known.wording === words);
  return wording === undefined
    ? `Found <Attested wording="${words}">, which no family counts in the corpus "${one.corpus.id}", expected one of its wordings. Add it to the "wordings" of a term and count again, or correct it.`
    : { ...one, wording };
}

/** What is wrong with a claim; `undefined` if the counts bear it out. */
function judge({ corpus, text, wording }: Named, isFirst: boolean): Pick<Fault, 'message' | 'severity'> | undefined {
  const words = `"${wording.wording}"`;
  const having = corpus.texts.filter(({ id }) => wording.texts.includes(id));
  const [first] = having.filter(({ consolidated }) => !consolidated);
  if (!text.isCounted || (!wording.isCounted && text.document === undefined))
    return {
      severity: 'warning',
      message: `Found ${words} attested in "${text.id}", which was not counted yet. Count it: ${typed('attest', 'FOLDER')}.`,
    };
  if (!having.includes(text))
    return {
      message: `Found ${words} attested in "${text.id}", which does not have it${first === undefined ? '' : `, expected one of ${having.length} texts, the first of which is "${first.id}"`}. Correct the text or the wording.`,
    };
  if (!isFirst) return undefined;
  if (text.consolidated)
    return {
      message: `Found "${text.id}" as the first text with ${words}, but it carries older words under its date, expected a text that does not. Take "first" out.`,
    };
  if (first === undefined || first.date >= text.date) return undefined;
  return {
    message: `Found "${text.id}" (${text.date}) as the first text with ${words}, expected "${first.id}" (${first.date}), which has it before. Correct the text, or take "first" out.`,
  };
}

/**
 * Returns a warning for each item that says "first" of a wording of a corpus without the element: of a wording that it
 * names, or else of those of its term.
 */
function warnOfFirst({ dated, term, file, language }: WrittenNote, corpora: readonly KnownCorpus[]): Fault[] {
  const attested = corpora.flatMap(({ texts, wordings }) => {
    // What only a document of the publication has says nothing of its origin.
    const elsewhere = new Set(texts.filter(({ document }) => document === undefined).map(({ id }) => id));
    return wordings.filter((one) => one.texts.some((id) => elsewhere.has(id)));
  });
  return dated.flatMap((item): Fault[] => {
    const words = toString(item);
    if (!saysFirst(words, language) || hasElement(item)) return [];
    const named = attested.filter(({ wording }) => words.includes(wording));
    const meant = named.length > 0 ? named : attested.filter((one) => one.term === term);
    const [one] = meant.toSorted((a, b) => b.wording.length - a.wording.length);
    if (one === undefined) return [];
    const { line, column } = item.position?.start ?? {};
    return [
      {
        ...{ file, line, column, severity: 'warning' },
        message: `Found "first" said of a wording that a corpus has ("${one.wording}", first in "${one.texts[0]}"), expected <Attested in="…" wording="…" first />, which the counts can hold. Add it, or say in which texts it is the first.`,
      },
    ];
  });
}

const hasElement = (node: Nodes): boolean =>
  isElement(node, 'Attested') || ('children' in node && node.children.some(hasElement));

/**
 * Turns every element into an `attested` one with the text that it names. Where the site does not show corpora, it becomes
 * `in-words`, or nothing if its statement has another source beside it. Changes the tree.
 *
 * @param language the language of the note
 */
function drawAttested(tree: Root, corpora: readonly KnownCorpus[], isShown: boolean, language: string): void {
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Attested') || parent === undefined || index === undefined) return undefined;
    const named = namedByElement(node, corpora);
    if (typeof named === 'string') return undefined;
    const drawn = isShown
      ? [linkTo(named)]
      : hasSourceBeside(parent.children, index)
        ? []
        : [inWords(named.text, language)];
    Object.assign(parent, { children: parent.children.toSpliced(index, 1, ...drawn) });
    return index + drawn.length;
  });
}

/**
 * Puts a `first-among` element below the heading of a dated part for each corpus of which an item says that a text is the
 * first. Changes the tree.
 */
function sayAmongWhich(note: WrittenNote, corpora: readonly KnownCorpus[], isShown: boolean): void {
  const { tree, dated, language } = note;
  const items = new Set<Nodes>(dated.filter((item) => saysFirst(toString(item), language)));
  const among = new Map<Nodes, Set<KnownCorpus>>();
  let heading: Heading | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') heading = node;
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    for (const item of children.filter((child) => items.has(child)))
      visit(item, (one) => {
        if (heading === undefined || !isElement(one, 'Attested') || !hasFlag(one, 'first')) return;
        const named = namedByElement(one, corpora);
        if (typeof named !== 'string') among.set(heading, (among.get(heading) ?? new Set()).add(named.corpus));
      });
  }
  tree.children = tree.children.flatMap((node) => [
    node,
    ...[...(among.get(node) ?? [])].map((corpus) => drawnAs('first-among', firstAmong(corpus, isShown))),
  ]);
}

/** The texts of a corpus that a claim of “first” speaks of: those that are no documents of the publication. */
const firstAmong = ({ id, texts }: KnownCorpus, isShown: boolean): Record<string, string> => ({
  texts: String(texts.filter(({ document }) => document === undefined).length),
  ...(isShown ? { corpus: id } : {}),
});

const drawnAs = (hName: string, hProperties: Record<string, string>): RootContent => ({
  type: 'emphasis',
  data: { hName, hProperties },
  children: [],
});

const linkTo = ({ corpus, text, wording }: Named) =>
  drawnAs('attested', {
    ...{ corpus: corpus.id, text: text.id, date: text.date, wording: wording.wording },
    name: text.label ?? text.title,
  });

const inWords = ({ date, label, title, titleLanguage }: KnownText, language: string) =>
  drawnAs('in-words', { date, name: label ?? title, language: label === undefined ? titleLanguage : language });

/** Whether a source is cited right before or after an element, with nothing but other such elements between. */
function hasSourceBeside(nodes: readonly Nodes[], index: number): boolean {
  const isOther = (node: Nodes) => !isCitation(node);
  const first = nodes.slice(0, index).findLastIndex(isOther) + 1;
  const next = nodes.findIndex((node, at) => at > index && isOther(node));
  return nodes.slice(first, next < 0 ? undefined : next).some((node) => isElement(node, 'Source'));
}
