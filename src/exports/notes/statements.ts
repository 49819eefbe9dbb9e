/** The statements of a part of a note in plain words: each sentence, and each row of a table, with what it rests on. */
import type { Element, Nodes } from 'hast';
import { words } from '@words/notes.ts';
import type { NotePart } from '../../core/model.ts';
import { elementsBelow, isElement } from '../../html/terms/elements-below.ts';
import { partSentences } from '../../core/languages/sentences.ts';

/** A text of a reference corpus that has a wording. */
export interface AttestedText {
  readonly corpus: string;
  readonly text: string;
  readonly date: string;
  readonly wording: string;
}

/** What a statement rests on. */
export interface Grounds {
  /** Numbers of sources in the list of the note, from 1. */
  readonly sources: readonly number[];
  readonly attested: readonly AttestedText[];
}

/** A sentence. */
export interface NoteSentence extends Grounds {
  readonly text: string;
  /** The date of the item that it stands in: `2018`, `2018-12` or `2018-12-18`. */
  readonly date?: string;
}

/** A row of a table: its cells by the names of their columns, without those that are empty. */
export interface NoteRow extends Grounds {
  readonly cells: Readonly<Record<string, string>>;
}

/** A paragraph, an item or a cell in plain words. */
export interface Statement {
  readonly text: string;
  /** The date with which an item begins. */
  readonly date: string | undefined;
  /** What it rests on, each with the offset in the words after which it is named. */
  readonly grounds: readonly (Grounds & { readonly at: number })[];
}

/** Elements that contain statements and are none themselves. */
const AROUND = new Set(['ul', 'ol', 'li', 'blockquote']);

/**
 * Returns the sentences of a part in order.
 *
 * @param language BCP 47 tag of the note
 */
export const sentencesOf = (part: NotePart, language: string): NoteSentence[] =>
  statementsOf(part).flatMap((statement) => sentencesIn(statement, language));

/** Returns the statements of a part in order: its paragraphs and items, but not the rows of its table. */
export function statementsOf({ body }: NotePart): Statement[] {
  const within = (nodes: readonly Nodes[]): Statement[] => [
    flatten(nodes.filter((node) => !isBlock(node))),
    ...nodes.filter(isBlock).flatMap(({ tagName, children }) => {
      if (tagName === 'table') return [];
      return AROUND.has(tagName) ? within(children) : [flatten(children)];
    }),
  ];
  return within(body.children).filter(({ text }) => text !== '');
}

const isBlock = (node: Nodes): node is Element =>
  isElement(node) && (AROUND.has(node.tagName) || ['p', 'pre', 'table'].includes(node.tagName));

function sentencesIn({ text, date, grounds }: Statement, language: string): NoteSentence[] {
  const sentences = partSentences(text, language);
  return sentences.map(({ start, end }, index) => ({
    ...(date === undefined ? {} : { date }),
    text: text.slice(start, end),
    // What stands after the end of a sentence, before the next, belongs to it.
    ...joined(
      grounds.filter(({ at }) => (index === 0 || at > start) && at <= (sentences[index + 1]?.start ?? Infinity)),
    ),
  }));
}

const joined = (grounds: readonly Grounds[]): Grounds => ({
  sources: [...new Set(grounds.flatMap(({ sources }) => sources))],
  attested: grounds.flatMap(({ attested }) => attested),
});

/** Returns the rows of the tables of a part. */
export function rowsOf({ body }: NotePart): NoteRow[] {
  return elementsBelow(body, 'table').flatMap((table) => {
    const [head = [], ...rows] = elementsBelow(table, 'tr').map((row) => row.children.filter(isElement));
    const names = head.map((cell) => flatten(cell.children).text);
    return rows.map((row) => {
      const cells = row.map((cell) => flatten(cell.children));
      return {
        cells: Object.fromEntries(
          cells.flatMap(({ text, date }, index) => {
            const words = date ?? text;
            return words === '' ? [] : [[names[index] ?? '', words]];
          }),
        ),
        ...joined(cells.flatMap(({ grounds }) => grounds)),
      };
    });
  });
}

/** Writes nodes in plain words, with white space as one blank, and notes where something is cited. */
function flatten(nodes: readonly Nodes[]): Statement {
  let text = '';
  let date: string | undefined;
  const grounds: (Grounds & { readonly at: number })[] = [];
  const write = (words: string) => {
    const plain = words.replaceAll(/\s+/gu, ' ');
    text += text === '' || text.endsWith(' ') ? plain.trimStart() : plain;
  };
  const add = (node: Nodes): void => {
    if (node.type === 'text') write(node.value);
    if (!isElement(node)) return;
    const property = (name: string) => String(node.properties[name]);
    const at = text.trimEnd().length;
    if (node.tagName === 'source') grounds.push({ at, sources: [Number(property('number'))], attested: [] });
    else if (node.tagName === 'attested') {
      const attested = {
        ...{ corpus: property('corpus'), text: property('text') },
        ...{ date: property('date'), wording: property('wording') },
      };
      grounds.push({ at, sources: [], attested: [attested] });
    } else if (node.tagName === 'date') date = property('datetime');
    else if (node.tagName === 'in-words') write(words.inWords(property('date').slice(0, 4), property('name')).join(''));
    else if (node.tagName === 'first-among')
      write(words.firstAmong(Number(property('texts')), (texts) => texts).join(''));
    else if (node.tagName === 'br') write(' ');
    else for (const child of node.children) add(child);
  };
  for (const node of nodes) add(node);
  return { text: text.trimEnd(), date, grounds };
}
