/** Reads the metadata of an Akoma Ntoso file. */
import type { Element } from 'xast';
import { date } from '../../core/schemas/fields.ts';
import { findOwn } from './akoma-ntoso-documents.ts';
import { find, local, textWithin } from './akoma-ntoso-tree.ts';
import type { Facts } from './reading.ts';
import { collapsed, element, textOfNode } from './tree.ts';

/** Returns the metadata that content needs. */
export function factsOf(top: Element): Facts {
  const value = (name: string, key: string) =>
    findOwn(top, (node) => local(node) === name && typeof node.attributes[key] === 'string')?.attributes[key] ??
    undefined;
  const day = value('FRBRdate', 'date')?.slice(0, 10);
  const tongue = value('FRBRlanguage', 'language');
  const author = value('FRBRauthor', 'href')?.replace(/^#/, '');
  const organisation = findOwn(top, (node) => /^TLC/.test(local(node)) && node.attributes['eId'] === author);
  const url = value('FRBRuri', 'value');
  const alias = value('FRBRalias', 'value');
  const preface = findOwn(top, (node) => local(node) === 'preface');
  const numbers = preface === undefined ? undefined : find(preface, (node) => local(node) === 'docNumber');
  const number = numbers === undefined ? '' : collapsed(textWithin(numbers));
  const title =
    findOwn(top, (node) => local(node) === 'shortTitle') ?? findOwn(top, (node) => local(node) === 'docTitle');
  return {
    title:
      title === undefined
        ? undefined
        : collapsed(textOfNode(element('p', {}, [{ type: 'text', value: textWithin(title) }]))),
    shortTitle: isTitle(alias) ? alias : undefined,
    identifiers: number === '' ? undefined : [number],
    language: tongue === undefined ? undefined : canonical(tongue),
    publisher: organisation?.attributes['showAs'] ?? undefined,
    published: day !== undefined && date.safeParse(day).success ? day : undefined,
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
    kind: ['act', 'bill'].includes(local(top)) ? 'law' : undefined,
  };
}

/** Whether another name of a work is a title, rather than an address or an id. */
const isTitle = (alias: string | undefined): boolean =>
  alias !== undefined && /^\p{Lu}[^/:]{2,80}$/u.test(alias) && !/^[\dA-F-]{20,}$/.test(alias);

/** The shortest form of a language tag: `eng` becomes `en`. */
export function canonical(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
}
