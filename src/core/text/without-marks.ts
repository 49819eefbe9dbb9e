import { visit } from 'unist-util-visit';
import { readSectionFile } from '../files/section-file.ts';
import { sha256 } from '../sha256.ts';

/**
 * Takes the marks of some terms out of the text of a section's file. All else stays letter for letter.
 *
 * @param file its name
 */
export function withoutMarks(text: string, file: string, isGone: (term: string) => boolean): string {
  const cuts: (readonly [begin: number, end: number])[] = [];
  const { tree } = readSectionFile({ file, text, hash: sha256(text) });
  if (tree === undefined) return text;
  visit(tree, (node) => {
    if (!('name' in node) || node.name !== 'Term') return;
    const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (typeof id !== 'string' || !isGone(id)) return;
    const offsets = [node.position?.start, first?.position?.start, last?.position?.end, node.position?.end];
    const [begin = 0, words = 0, end = 0, after = 0] = offsets.map((point) => point?.offset);
    cuts.push([begin, words], [end, after]);
  });
  return cuts
    .toSorted(([one], [other]) => other - one)
    .reduce((rest, [begin, end]) => rest.slice(0, begin) + rest.slice(end), text);
}
