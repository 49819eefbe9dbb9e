/**
 * Proves the pages that compare editions of a document: each wording on them is that of its edition, letter for letter,
 * and no passage is missing.
 */
import type { PromisedDocument } from './promised-document.ts';
import type { ProofFault } from './fault.ts';
import { attribute, below, closest, type Element, type Page, textContentOf } from './tree.ts';
import { quoted } from './visible.ts';

/** Which of two texts side by side. */
export type Side = 'leading' | 'other';

/** A passage on such a page. */
export interface ComparedPassage {
  readonly id: string;
  /** Which of two texts side by side has it; `undefined` where the page has the words of both together. */
  readonly side: Side | undefined;
  /** Its words without those that are marked as added, and without those that are marked as gone. */
  readonly before: string;
  readonly after: string;
  readonly whole: string;
}

/** The address of a page that compares: the document, the kind of page, two dates or one, and the section. */
const COMPARES =
  /^([^/]+(?:\/@[a-z][^/]*)?)\/(?:(changes)\/(\d[^/]+)\/(\d[^/]+)|(since)\/(\d[^/]+)\/([^/]+)|(compare)\/(\d[^/]+)\/(\d[^/]+)\/([^/]+))\/index\.html$/;

/** Reads the passages of a page that compares editions, or has two languages side by side; none of any other page. */
export function comparedPassages({ file, elements }: Page): ComparedPassage[] {
  if (!COMPARES.test(file) && !file.includes('/@beside/')) return [];
  return elements.flatMap((element) => {
    const id = attribute(element, 'data-passage');
    if (id === undefined) return [];
    const around = closest(element, (one) => attribute(one, 'data-side') !== undefined);
    const side = around && attribute(around, 'data-side');
    const without = (name: string) => {
      const left = below(element).filter(({ tagName }) => tagName === name);
      return wordsOutside(element, left);
    };
    return [
      {
        id,
        side: side === 'leading' || side === 'other' ? side : undefined,
        before: without('ins'),
        after: without('del'),
        whole: textContentOf(element),
      },
    ];
  });
}

function wordsOutside(element: Element, left: readonly Element[]): string {
  return element.childNodes
    .map((node) => {
      if (left.some((one) => one === node)) return '';
      return 'tagName' in node ? wordsOutside(node, left) : textContentOf(node);
    })
    .join('');
}

/** Returns the faults of a page that compares editions. */
export function proveCompared(
  file: string,
  passages: readonly ComparedPassage[],
  documents: readonly PromisedDocument[],
): ProofFault[] {
  const match = COMPARES.exec(file);
  if (match === null) return [];
  const [, work = '', changes, before, after, since, date, section, , leading, other, led] = match;
  const edition = (day: string | undefined) => {
    const dated = documents.find(({ id }) => id === `${work}/@${day ?? ''}`);
    const document =
      dated ?? documents.find(({ id, published }) => id === work && (published === day || day === undefined));
    return new Map(
      document?.paragraphs.flatMap(({ id, section: slug, text }) => (text === undefined ? [] : [[id, { slug, text }]])),
    );
  };
  const [first, second] =
    changes !== undefined
      ? [edition(before), edition(after)]
      : since !== undefined
        ? [edition(date), edition(undefined)]
        : [edition(leading), edition(other)];
  const remedy = 'See src/features/editions/ and src/core/editions/.';
  const faults: ProofFault[] = [];
  const expect = (id: string, found: string, expected: string) => {
    if (found !== expected)
      faults.push({
        page: file,
        found: `${quoted(found)} at ${id}`,
        expected: `${quoted(expected)}, as its edition has it`,
        remedy,
      });
  };
  for (const { id, side, before: old, after: now, whole } of passages)
    if (side === undefined) {
      expect(id, old, first.get(id)?.text ?? '');
      expect(id, now, second.get(id)?.text ?? '');
    } else expect(id, whole, (side === 'leading' ? first : second).get(id)?.text ?? '');
  const shown = new Set(passages.map(({ id }) => id));
  const of = (edition: typeof first, slug: string | undefined) =>
    [...edition].filter(([, one]) => one.slug === slug).map(([id]) => id);
  const needed =
    changes === undefined
      ? since === undefined
        ? of(first, led)
        : of(second, section)
      : [...[...first.keys()].filter((id) => !second.has(id)), ...[...second.keys()].filter((id) => !first.has(id))];
  const missing = needed.find((id) => !shown.has(id));
  if (missing !== undefined)
    faults.push({ page: file, found: `nothing of ${missing}`, expected: 'every passage that belongs there', remedy });
  return faults;
}
