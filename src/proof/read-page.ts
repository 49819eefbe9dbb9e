/** Reads of a finished page, once, all that the proof needs to know of it. */
import { type Address, addressesInStyle, addressesOf } from './addresses.ts';
import type { ProofFault } from './fault.ts';
import { proveIds } from './ids.ts';
import { type OfficialBlock, officialText } from './official-text.ts';
import { goesOn, type PromisedPassage, provePassage } from './passages.ts';
import { provePolicy } from './policy.ts';
import { shownPage, type ShownPage } from './published.ts';
import { attribute, type Element, parsePage, textOf } from './tree.ts';

/** A page to be read, and what it promises to show. */
export interface FinishedPage {
  /** File below the site's folder. */
  readonly file: string;
  /** Its bytes. */
  readonly written: Buffer;
  /** The language of the document whose text it shows; `undefined` if it shows none. */
  readonly language: string | undefined;
  /** The passage whose page it is; `undefined` if it is none's. */
  readonly passage: PromisedPassage | undefined;
}

/** What was read. */
export interface PageReading extends Pick<ShownPage, 'isLeftOut' | 'hasText'> {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** What it links to or loads, each once. */
  readonly addresses: readonly Address[];
  /** What its styles load, and where its script goes on to. */
  readonly further: readonly Address[];
  /** Official text; none where it shows none. */
  readonly blocks: readonly OfficialBlock[] | undefined;
  /** What is wrong with the page by itself. */
  readonly faults: readonly ProofFault[];
}

/** Reads a page. The same page gives the same. */
export function readPage({ file, written, language, passage }: FinishedPage): PageReading {
  const page = parsePage(file, written.toString());
  const { ids, faults } = proveIds(page);
  const { isLeftOut, hasText } = shownPage(page, new Set());
  const text = language === undefined ? undefined : officialText(page, language);
  const addresses = page.elements.filter((element) => !namesNotFoundPage(file, element)).flatMap(addressesOf);
  const styles = page.elements.filter(({ tagName }) => tagName === 'style');
  const next = passage && goesOn(page);
  return {
    file,
    ids,
    addresses: [
      ...new Map(addresses.map((address) => [`${address.use} ${address.where} ${address.href}`, address])).values(),
    ],
    further: [
      ...styles.flatMap((style) => addressesInStyle(textOf(style), '<style>')),
      ...(next === undefined ? [] : [next]),
    ],
    isLeftOut,
    hasText,
    blocks: text?.blocks,
    faults: [
      ...faults,
      ...provePolicy(page),
      ...(passage === undefined ? [] : provePassage(page, passage)),
      ...(text?.faults ?? []),
    ],
  };
}

/** Whether this is where the page for unknown addresses names its own, which it does not have. */
function namesNotFoundPage(file: string, element: Element): boolean {
  return (
    file === '404.html' && (attribute(element, 'rel') === 'canonical' || attribute(element, 'property') === 'og:url')
  );
}
