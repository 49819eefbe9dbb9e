/** Holds the publisher's page, which the reader pastes, against our text. It does not leave the reader's device. */
import { words } from '@words/verify-results.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';
import type { QuotableDocument } from '../../../core/quotations/source.ts';
import { type Differing, type Held, type HeldBlock, holdAgainst } from '../hold-against.ts';

/** Makes the form of the page work. */
export function improve(): void {
  const form = document.querySelector<HTMLFormElement>('form.verify');
  const field = form?.querySelector('textarea');
  const status = form?.querySelector('[role=status]');
  const results = form?.querySelector('.verify-results');
  const button = form?.querySelector('button');
  if (!form || !field || !status || !results || !button) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.replaceChildren();
    if (field.value.trim() === '') {
      status.textContent = words.empty;
      return;
    }
    status.textContent = words.comparing;
    void compare(field.value).catch(() => (status.textContent = words.failed));
  });

  // Before this, the browser would send the form itself, and load the page anew without what was pasted.
  button.disabled = false;

  const compare = async (page: string): Promise<void> => {
    const { text = '', language = '' } = form.dataset;
    const ours = parseBuiltJson<QuotableDocument>(await (await fetchInTime(text)).text());
    // This pause lets the browser show that the work has begun.
    await new Promise((resolve) => setTimeout(resolve));
    const held = holdAgainst(blocksOf(ours), page, language);
    if (held === undefined || isAnother(held)) {
      status.textContent = words.another;
      return;
    }
    const found = words.found(held.same, held.all);
    status.textContent = held.same === held.all ? `${found} ${words.all}` : found;
    results.replaceChildren(...drawHeld(held, language));
  };
}

/** Returns whether the page has less than half of the blocks in our words. */
const isAnother = ({ all, same, otherForms, elsewhere }: Held<PlacedBlock>): boolean =>
  (same + otherForms + elsewhere.length) * 2 < all;

/** A block, with its label and its address if it has them. */
interface PlacedBlock extends HeldBlock {
  readonly label: string;
  readonly address: string;
}

/** Returns the title, the headings and all blocks of a document in their order. */
function blocksOf({ title, sections }: QuotableDocument): PlacedBlock[] {
  return [
    { text: title, label: '', address: '../' },
    ...sections.flatMap(({ id: section, label, heading, blocks }) => [
      ...(heading === undefined ? [] : [{ text: heading, label, address: `../${section}/` }]),
      ...blocks.map(({ id, text, number, ...block }) => ({
        text,
        ...(number === undefined ? {} : { number }),
        label: block.label ?? label,
        address: `../${section}/${id === undefined ? '' : `#${id}`}`,
      })),
    ]),
  ];
}

function drawHeld(
  { otherForms, differing, elsewhere, missing, between }: Held<PlacedBlock>,
  language: string,
): HTMLElement[] {
  const list = (heading: string, items: readonly HTMLElement[]) =>
    items.length === 0 ? [] : [element('h3', heading), element('ul', ...items)];
  const quoted = (...content: readonly (string | Node)[]) =>
    Object.assign(element('blockquote', ...content), { lang: language, dir: 'auto' });
  const placed = ({ address, label: textContent }: PlacedBlock, ...content: readonly (string | Node)[]) => {
    const place = Object.assign(document.createElement('a'), { href: address, textContent });
    return element('li', ...(textContent === '' ? [] : [place]), quoted(...content));
  };
  const ours = (blocks: readonly PlacedBlock[]) => blocks.map((block) => placed(block, block.text));
  return [
    ...(otherForms === 0 ? [] : [element('p', words.otherForms(otherForms))]),
    ...list(
      words.differing,
      differing.map(({ block, stretches }) => placed(block, ...drawStretches(stretches))),
    ),
    ...list(words.elsewhere, ours(elsewhere)),
    ...list(words.missing, ours(missing)),
    ...list(
      words.between,
      between.map((text) => element('li', quoted(text))),
    ),
  ];
}

/** Draws our words with those of the page where the two differ. */
const drawStretches = (stretches: Differing<PlacedBlock>['stretches']): (string | Node)[] =>
  stretches.map(({ kind, words: text }) => (kind === 'kept' ? text : element(kind === 'gone' ? 'del' : 'ins', text)));

function element(name: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
