/** Finds what is at the places of a file that a profile names. */
import type { Element, Root } from 'xast';
import { find, local, wordsWithin } from '../akoma-ntoso-tree.ts';
import { collapsed } from '../tree.ts';
import type { Path } from './profile.ts';

/** Returns what stands at the first path that leads anywhere, with that path. */
export function firstOf(
  root: Root,
  paths: readonly Path[] = [],
): { readonly path: Path; readonly value: string } | undefined {
  for (const path of paths) {
    const value = valueAt(root, path);
    if (value !== undefined && value !== '') return { path, value };
  }
  return undefined;
}

/** The text, or the attribute, to which a path leads. Texts of several elements are parted by spaces. */
function valueAt(root: Root, path: Path): string | undefined {
  const [elements = '', attribute] = path.split('@');
  let at: Element | Root | undefined = root;
  for (const step of elements.split(' ')) at = at && find(at, (node) => isStep(node, step));
  if (at?.type !== 'element') return undefined;
  return attribute === undefined ? wordsWithin(at) : collapsed(at.attributes[attribute] ?? '');
}

function isStep(node: Element, step: string): boolean {
  const [, name, attribute, value] = /^([^[]+)(?:\[(\w+)=([^\]]+)\])?$/.exec(step) ?? [];
  return local(node) === name && (attribute === undefined || node.attributes[attribute] === value);
}
