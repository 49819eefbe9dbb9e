/** Reads everything that the proof needs to know of a finished page, once. */
import { type Address, addressesInStyle, addressesOf } from './addresses.ts';
import { type ComparedPassage, comparedPassages } from './compared.ts';
import { type GoneWords, goneWords } from './gone.ts';
import type { Detail } from './details.ts';
import { editionDetails } from './editions.ts';
import { proveElements } from './elements.ts';
import type { ProofFault } from './fault.ts';
import { glossDetails } from './glosses.ts';
import { proveIds } from './ids.ts';
import { lookDetails } from './force.ts';
import { heldDetails } from './held.ts';
import { labelDetails } from './labels.ts';
import { proveLanguages } from './languages.ts';
import { type Marked, marksAndLists } from './marks.ts';
import { type OfficialBlock, officialText } from './official-text.ts';
import { passageDetails } from './passage-details.ts';
import { goesOn, type PromisedPassage, provePassage } from './passages.ts';
import { provePolicy } from './policy.ts';
import { shownPictures } from './pictures.ts';
import { quotedDetails } from './quoted-words.ts';
import { shownPage, type ShownPage } from './published.ts';
import { titleDetails } from './titles.ts';
import { wordingDetails } from './wordings.ts';
import { attribute, type Element, parsePage, textContentOf } from './tree.ts';

/** A page to be read, and what it must show. */
export interface FinishedPage {
  /** The file below the site's folder. */
  readonly file: string;
  /** The file's bytes. */
  readonly written: Buffer;
  /** The language of the document whose text the page shows; `undefined` if it shows none. */
  readonly language: string | undefined;
  /** The passage that the page belongs to; `undefined` if there is none. */
  readonly passage: PromisedPassage | undefined;
  /** The language of the interface. */
  readonly siteLanguage: string;
  /** The path below which the site is served, with a slash at both ends. */
  readonly base: string;
}

/** What was read from a page. */
export interface PageReading extends Omit<ShownPage, 'targets'> {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** The addresses that the page links to or loads, each once. */
  readonly addresses: readonly Address[];
  /** The addresses that its styles load, and the one that its script goes on to. */
  readonly further: readonly Address[];
  /** The official text; `undefined` if the page shows none. */
  readonly blocks: readonly OfficialBlock[] | undefined;
  /** What the page says of documents, passages and terms. */
  readonly details: readonly Detail[];
  /** The marks of terms, and the lists of terms beside blocks. */
  readonly marked: Marked;
  /** The pictures in its article. */
  readonly pictures: string;
  /** The passages on a page that compares editions, or has two languages side by side. */
  readonly compared: readonly ComparedPassage[];
  /** The words of passages that are gone from the text. */
  readonly gone: readonly GoneWords[];
  /** The faults of the page itself, without looking at other pages. */
  readonly faults: readonly ProofFault[];
}

/** Reads a page. The result depends on nothing but the argument, so that it can be cached. */
export function readPage({ file, written, language, passage, siteLanguage, base }: FinishedPage): PageReading {
  const page = parsePage(file, written.toString(), base);
  const { ids, faults } = proveIds(page);
  const { isLeftOut, hasText, words } = shownPage(page);
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
      ...styles.flatMap((style) => addressesInStyle(textContentOf(style), '<style>')),
      ...(next === undefined ? [] : [next]),
    ],
    isLeftOut,
    hasText,
    blocks: text?.blocks,
    details: [
      ...glossDetails(page),
      ...labelDetails(page),
      ...heldDetails(page),
      ...lookDetails(page),
      ...editionDetails(page),
      ...titleDetails(page),
      ...wordingDetails(page),
      ...quotedDetails(page),
      ...(passage?.text === undefined ? [] : passageDetails(page, passage)),
    ],
    marked: marksAndLists(page, passage),
    pictures: shownPictures(page),
    compared: comparedPassages(page),
    gone: goneWords(page),
    words,
    faults: [
      ...faults,
      ...proveElements(page),
      ...provePolicy(page),
      ...proveLanguages(page, siteLanguage),
      ...(passage === undefined ? [] : provePassage(page, passage)),
      ...(text?.faults ?? []),
    ],
  };
}

/** Whether an element gives the address of the page for unknown addresses, which has none of its own. */
function namesNotFoundPage(file: string, element: Element): boolean {
  return (
    file === '404.html' && (attribute(element, 'rel') === 'canonical' || attribute(element, 'property') === 'og:url')
  );
}
