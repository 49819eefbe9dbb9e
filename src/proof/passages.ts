/**
 * Proves that every passage has a page, that the page shows the passage's words, and that it leads on to them in their
 * section.
 */
import type { Address } from './addresses.ts';
import type { PromisedAddress } from './content.ts';
import type { PromisedDocument, PromisedParagraph } from './promised-document.ts';
import type { ProofFault } from './fault.ts';
import { officialText } from './official-text.ts';
import { type Page, textContentOf } from './tree.ts';
import { quoted } from './visible.ts';

/** What the page of a passage must show. */
export interface PromisedPassage extends Pick<PromisedParagraph, 'id' | 'section' | 'text'> {
  /** The document that has it now, whatever its address. */
  readonly document: string;
  /** The language of the document, as BCP 47 writes it. */
  readonly language: string;
}

const REMEDY = 'See src/pages/[...document]/p/[passage]/, which draws it.';

/** Returns every passage by its page, at each address that its document has had. */
export function promisedPassages(
  documents: readonly PromisedDocument[],
  addresses: readonly PromisedAddress[],
): Map<string, PromisedPassage> {
  const named = Map.groupBy(addresses, ({ now }) => now);
  return new Map(
    documents.flatMap(({ id: document, language, paragraphs }) =>
      (named.get(`${document}/`) ?? []).flatMap(({ address }) =>
        paragraphs.map(({ id, section, text }) => {
          const passage: PromisedPassage = { id, section, text, document, language };
          return [`${address}p/${id}/index.html`, passage] as const;
        }),
      ),
    ),
  );
}

/** Returns the faults in the words and the script of a passage's page. */
export function provePassage(page: Page, { id, text, language }: PromisedPassage): ProofFault[] {
  const fault = (found: string, expected: string) => ({ page: page.file, found, expected, remedy: REMEDY });
  if (text === undefined)
    return page.elements.some(({ tagName }) => tagName === 'article')
      ? [fault('official text', 'none, but what became of it')]
      : [];
  const { blocks, faults } = officialText(page, language);
  if (blocks.map((block) => `${block.id} ${block.text}`).join('\n\n') !== `${id} ${text}`)
    faults.push(
      fault(
        blocks.length === 0 ? 'no words' : quoted(blocks.map((block) => block.text).join(' ')),
        `#${id} ${quoted(text)}, as paragraphs.lock.json promises`,
      ),
    );
  const target = goesOn(page);
  if (target?.href.endsWith(`#${id}`) !== true)
    faults.push(fault(`a script that goes on to "${target?.href ?? ''}"`, `one that goes on to #${id} in its section`));
  return faults;
}

/** Returns the address to which a page's script sends a reader. */
export function goesOn({ elements }: Page): Address | undefined {
  for (const element of elements.filter(({ tagName }) => tagName === 'script')) {
    const [, href] = /\blocation\.replace\("([^"]*)"\)/.exec(textContentOf(element)) ?? [];
    if (href !== undefined) return { href, use: 'follow', where: '<script>' };
  }
  return undefined;
}

/** Returns faults for passages whose pages are missing. */
export const missingPassages = (pages: Iterable<string>): ProofFault[] =>
  [...pages].map((page) => ({ page, found: 'no such page', expected: 'one for every paragraph id', remedy: REMEDY }));
