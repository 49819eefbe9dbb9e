/** Reads what a file says about its document, where its profile says. */
import type { Element, Root } from 'xast';
import { date } from '../../../core/schemas/fields.ts';
import { canonical } from '../akoma-ntoso-facts.ts';
import { find, local, wordsWithin } from '../akoma-ntoso-tree.ts';
import type { Facts } from '../reading.ts';
import { collapsed } from '../tree.ts';
import type { Path, Profile } from './profile.ts';

/** Returns the facts of a file. */
export function factsByProfile(root: Root, { facts, language: always }: Profile): Facts {
  const first = (paths: readonly Path[] = []): string | undefined =>
    paths.map((path) => valueAt(root, path)).find((value) => value !== undefined && value !== '');
  const identifier = first(facts.identifiers);
  const language = first(facts.language) ?? always;
  const day = first(facts.published)
    ?.split(/[-\s]+/)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const url = first(facts.url);
  return {
    title: first(facts.title),
    shortTitle: first(facts.shortTitle),
    identifiers: identifier === undefined ? undefined : [identifier],
    language: language === undefined ? undefined : canonical(language),
    publisher: first(facts.publisher),
    published: date.safeParse(day).success ? day : undefined,
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
    kind: 'law',
  };
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
