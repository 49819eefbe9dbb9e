/** Reads what an OpenDocument file says of itself. */
import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { date } from '../../core/schemas/fields.ts';
import { find, textWithin } from './akoma-ntoso-tree.ts';
import type { Facts } from './reading.ts';
import { collapsed } from './tree.ts';

/**
 * Reads the metadata. Dates are those of the file, not of the text, so they are not read.
 *
 * @param meta the text of `meta.xml`
 * @param roots the other parts of the file, whose styles may name a language
 */
export function factsOf(meta: string | undefined, roots: readonly Root[]): Facts {
  const data = meta === undefined ? undefined : fromXml(meta);
  const text = (wanted: string) => {
    const found = data && find(data, ({ name }) => name === wanted);
    return (found && collapsed(textWithin(found))) || undefined;
  };
  const said = roots
    .flatMap((root) => find(root, (node) => node.name === 'style:default-style') ?? [])
    .flatMap((style) => find(style, (node) => node.attributes['fo:language'] !== undefined) ?? [])
    .flatMap((node) => node.attributes['fo:language'] ?? []);
  const day = text('meta:user-defined')?.slice(0, 10);
  return {
    title: text('dc:title'),
    language: text('dc:language') ?? said.find((tag) => tag !== 'zxx' && tag !== 'none'),
    published: day !== undefined && date.safeParse(day).success ? day : undefined,
  };
}
