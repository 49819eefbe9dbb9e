/**
 * Finds the names that a file itself gives to its provisions: the ids of its elements, as far as they are good ones, and
 * the terms that definitions define.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { PUBLISHERS_NAME } from '../../core/checks/names.ts';
import { property } from './tree.ts';

/** A name, and the letters with which its element begins. */
export interface OwnName {
  readonly name: string;
  readonly letters: string;
  /** Whether it is the term that the element defines. */
  readonly isTerm?: true;
}

/** How many letters show which words are meant. */
const SHOWN = 60;

/** Names that a program gave: long numbers, and the beginnings that programs write. */
const GENERATED = /\d{4}|^(?:_|id|ftn|fn|note|ref|toc|h\.|page|p\d|[a-z]\d+e\d)|-n\d/i;

/** Returns the names in a tree, in its order: of its ids those which it has once, and all that are terms. */
export function ownNames(tree: Root): readonly OwnName[] {
  const found: OwnName[] = [];
  const times = new Map<string, number>();
  const look = (node: ElementContent | Root['children'][number]): void => {
    if (node.type !== 'element') return;
    // The chapters of a book have their files' names before their ids.
    const name = property(node, 'id').replace(/^.*#/, '');
    if (PUBLISHERS_NAME.test(name) && !GENERATED.test(name)) {
      const key = name.toLowerCase();
      times.set(key, (times.get(key) ?? 0) + 1);
      found.push({ name, letters: firstLetters(node) });
    }
    for (const term of definedBy(node)) found.push({ name: term, letters: firstLetters(node), isTerm: true });
    node.children.forEach(look);
  };
  tree.children.forEach(look);
  return found.filter(
    ({ name, letters, isTerm }) => letters !== '' && (isTerm === true || times.get(name.toLowerCase()) === 1),
  );
}

/** The names of an element by the terms that it defines. */
const definedBy = ({ properties: { defines } }: Element): string[] =>
  Array.isArray(defines) ? defines.map(String) : [];

/** The first letters and digits of a text, by which it is found. */
export const lettersOf = (text: string): string =>
  text
    .slice(0, SHOWN * 4)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, SHOWN);

/** The first letters and digits in a node. Elements within each other would else read the same text again and again. */
function firstLetters(node: Nodes): string {
  if (node.type === 'text') return lettersOf(node.value);
  let letters = '';
  for (const child of 'children' in node ? node.children : []) {
    if (letters.length >= SHOWN) break;
    letters += firstLetters(child);
  }
  return letters.slice(0, SHOWN);
}
