/**
 * The passages of a document that belong together in two languages, for translators' programs: Translation Memory eXchange 1.4.
 * https://www.ttt.org/oscarStandards/tmx/
 */
import { x } from 'xastscript';
import project from '../../package.json' with { type: 'json' };
import type { Document } from '../core/model.ts';
import { pairsBetween } from '../core/pairs/pairs-between.ts';
import { addressedBlocks } from '../core/reading-order.ts';
import { xmlFile } from './xml-file.ts';

/**
 * Writes each pair of the original and a version as a unit, with the ids of the passages, and how it is known that they belong
 * together. Several passages are joined by spaces.
 */
export function exportMemory([original, ...versions]: readonly [Document, ...Document[]]): string {
  const units = versions.flatMap((version) => {
    const draw = [drawer(original), drawer(version)] as const;
    return pairsBetween(original, version).map(({ first, second, by }) =>
      x('tu', [x('prop', { type: 'x-by' }, by), draw[0](first), draw[1](second)]),
    );
  });
  const header = {
    creationtool: 'Glossator',
    creationtoolversion: project.version,
    segtype: 'paragraph',
    'o-tmf': 'Glossator',
    adminlang: 'en',
    srclang: original.language,
    datatype: 'plaintext',
  };
  return xmlFile(x('tmx', { version: '1.4' }, [x('header', header), x('body', units)]));
}

/** Returns a function that draws passages of a text. */
function drawer({ id, language, sections }: Document) {
  const texts = new Map(sections.flatMap(addressedBlocks).map((block) => [block.id, block.text]));
  return (ids: readonly string[]) =>
    x('tuv', { 'xml:lang': language }, [
      ...ids.map((one) => x('prop', { type: 'x-passage' }, `${id}#${one}`)),
      x('seg', ids.map((one) => texts.get(one) ?? '').join(' ')),
    ]);
}
