/** Reads the official text back from a page: its blocks, and everything in the article that should not be there. */
import type { ProofFault } from './fault.ts';
import { ancestors, attribute, type Element, isElement, isText, type Page, textOf } from './tree.ts';
import { quoted } from './visible.ts';

/** An element whose text is a line of the source. */
export interface OfficialBlock {
  readonly page: string;
  readonly id: string | undefined;
  readonly text: string;
}

/** Elements that hold one line of official text each. */
const BLOCKS = new Set(['h1', 'h2', 'p', 'figcaption']);

/** Elements around blocks. Links and buttons are there too, and empty: they draw their labels from attributes. */
const AROUND_BLOCKS = new Set(['section', 'div', 'figure', 'a', 'button']);

/** Elements within a block. */
const WITHIN_BLOCKS = new Set(['a', 'em', 'strong']);

/** Attributes that neither hide words nor turn them round. */
const ATTRIBUTES = /^(?:id|class|href|lang|type|popovertarget|aria-label|aria-labelledby|data-[a-z-]+)$/;

/** Of the article and what stands around it: these would hide the text from some readers or from all. */
const HIDING = ['hidden', 'inert', 'aria-hidden', 'popover', 'style'];

const REMEDY = 'Official text is drawn by src/features/official/: mend what draws it.';

/**
 * Reads the official text of a page.
 *
 * @param language the language that the document is in
 * @returns its blocks in order, and what is wrong with the article around them
 */
export function officialText(page: Page, language: string): { blocks: OfficialBlock[]; faults: ProofFault[] } {
  const faults: ProofFault[] = [];
  const fault = (found: string, expected: string, remedy = REMEDY) =>
    faults.push({ page: page.file, found, expected, remedy });
  const articles = page.elements.filter(
    ({ tagName, parentNode }) => tagName === 'article' && parentNode !== null && parentNode.nodeName === 'main',
  );
  const [article] = articles;
  if (article === undefined || articles.length > 1) {
    fault(`${articles.length} <article> in <main>`, 'one, with the official text');
    return { blocks: [], faults };
  }
  if (attribute(article, 'lang') !== language)
    fault(
      `<article lang="${attribute(article, 'lang') ?? ''}">`,
      `lang="${language}", the language in document.yaml`,
      'Give the article that language: it decides how words are read aloud and set.',
    );
  for (const element of [article, ...ancestors(article)])
    for (const name of HIDING.filter((hiding) => attribute(element, hiding) !== undefined))
      fault(`<${element.tagName} ${name}> around the official text`, 'official text that everyone can read');

  const blocks: OfficialBlock[] = [];
  const look = (element: Element, within: boolean) => {
    for (const node of element.childNodes) {
      if (isText(node)) {
        if (!within && /[^ \t\n\f\r]/.test(node.value))
          fault(`${quoted(node.value)} in <${element.tagName}> of the article`, 'no text but the blocks of the source');
      } else if (isElement(node)) {
        const { tagName, attrs } = node;
        const block = !within && BLOCKS.has(tagName);
        if (!block && !(within ? WITHIN_BLOCKS : AROUND_BLOCKS).has(tagName))
          fault(
            `<${tagName}> ${within ? 'within a block of' : 'in'} the official text`,
            `only ${[...(within ? WITHIN_BLOCKS : [...BLOCKS, ...AROUND_BLOCKS])].join(', ')}`,
            'Take it out; if it is a new kind of official block, name it in src/proof/official-text.ts.',
          );
        for (const { name } of attrs)
          if (!ATTRIBUTES.test(name))
            fault(
              `<${tagName} ${name}> in the official text`,
              'no attribute that may hide or change words',
              'Take the attribute away; if it is harmless, name it in src/proof/official-text.ts.',
            );
        if (block) blocks.push({ page: page.file, id: attribute(node, 'id'), text: textOf(node) });
        look(node, within || block);
      }
    }
  };
  look(article, false);
  return { blocks, faults };
}
