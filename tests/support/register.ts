/** The register of a document, and the text that it is drawn from, by their pages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Site } from './site.ts';

/** An entry as a reader sees it. */
export interface Entry {
  /** Id of its paragraph or caption. */
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly quote: string;
  readonly kind: string;
  readonly by: string;
  readonly occasion: string;
  readonly asOf: string;
  readonly caution: string;
  /** Titles of its sources. */
  readonly sources: readonly string[];
}

/** The words of a cell, without the numbers of its sources. */
function wordsOf(cell: Element | undefined): string {
  return [...(cell?.childNodes ?? [])]
    .filter((node) => node.nodeName !== 'SUP')
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
}

/** The text of a cell, or of the first element in it that a selector names. */
const textIn = (cell: Element | undefined, selector?: string): string =>
  (selector === undefined ? cell : cell?.querySelector(selector))?.textContent ?? '';

const attributeIn = (cell: Element | undefined, selector: string, name: string): string =>
  cell?.querySelector(selector)?.getAttribute(name) ?? '';

/** What the page's parts are about. */
const KINDS: Readonly<Record<string, string>> = {
  figures: 'figure',
  quotations: 'quotation',
  admissions: 'admission',
  calls: 'call to action',
  claims: 'claim',
};

/** The rows of a document's register, kind after kind. */
export function registerOf(site: Site, document: string): Entry[] {
  return [...site.page(`${document}/facts/`).querySelectorAll<HTMLTableRowElement>('.register tbody tr')].map((row) => {
    const [place, words, by, asOf] = [...row.cells];
    const group = row.closest<HTMLElement>('.register-group');
    return {
      id: attributeIn(place, 'a', 'href').split('#').at(-1) ?? '',
      label: textIn(place).trim(),
      figure: textIn(words, 'strong'),
      quote: textIn(words, 'q'),
      kind: KINDS[group?.dataset['kind'] ?? ''] ?? '',
      by: by?.firstChild?.textContent?.trim() ?? '',
      occasion: textIn(by, '.occasion').trim(),
      asOf: attributeIn(asOf, 'time', 'datetime'),
      caution: wordsOf(words?.querySelector('.caution') ?? undefined),
      sources: [...row.querySelectorAll('.cite a')].map(
        (link) => row.ownerDocument.querySelector(`li${link.getAttribute('href')} > :first-child`)?.textContent ?? '',
      ),
    };
  });
}

/**
 * What a register has to be complete about: paragraphs and captions by id, the closing note, and all headings as one,
 * but for the document's title.
 */
export function textsOf(site: Site, sections: readonly string[]): Map<string, string> {
  const blocks = sections.flatMap((address) => [
    ...site.page(address).querySelectorAll('article :is(h1, h2, h3, p, figcaption)'),
  ]);
  const isHeading = ({ localName }: Element) => localName.startsWith('h');
  return new Map([
    ...blocks
      .filter((block) => !isHeading(block))
      .map(({ id, textContent }): [string, string] => [id === '' ? 'provenance' : id, textContent]),
    [
      'headings',
      blocks
        .filter(isHeading)
        .map(({ textContent }) => textContent)
        .join('\n'),
    ],
  ]);
}

const waiver = z.object({ paragraph: z.string(), quote: z.string(), reason: z.string().min(1) });

/** What a register leaves out by name, each with the reason. */
export function waivedIn(content: string, document: string): Record<string, z.infer<typeof waiver>[]> {
  const file = readFileSync(`${content}/documents/${document}/register.yaml`, 'utf8');
  return z.object({ waived: z.record(z.string(), z.array(waiver)) }).parse(parse(file)).waived;
}

/** Matches of a pattern in a text that lie in none of the passages. */
export function outside(pattern: RegExp, text: string, passages: readonly string[]): string[] {
  const spans = passages.map((passage) => ({
    start: text.indexOf(passage),
    end: text.indexOf(passage) + passage.length,
  }));
  return [...text.matchAll(pattern)]
    .filter(({ 0: match, index }) => !spans.some(({ start, end }) => index >= start && index + match.length <= end))
    .map(([match]) => match);
}
