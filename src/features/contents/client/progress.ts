/** Follows the reader through the text: marks the current place in the contents, and shows the current paragraph. */
import added from '@features/progress';
import { labelOf } from '../../../browser/official-blocks.ts';
import { usePart } from '../../../browser/page-parts.ts';

/** How far down the window the reader's eye is assumed to be, as a share of its height. */
const EYE = 0.35;

/** Contents with more than one level, or long ones, and the sections of a whole document. */
const FOLLOWED = '.contents>li>:not(a),.section-filter,[data-section]';

/** Starts to follow the reader. Features are told where the reader is only once the reader scrolls. */
export function followReading(): void {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>(
      'article :is(p, figcaption, .level-2, .section-heading)[id]:not(.footnotes *)',
    ),
  ];
  const line = document.querySelector<HTMLElement>('.reading-place');
  let scheduled = false;
  let mark: (block: Element | undefined) => void = () => undefined;
  const tellers = added.map((begin) => begin(() => follow(true)));

  const follow = (hasScrolled: boolean) => {
    const passed = blocks.slice(
      0,
      1 + blocks.findLastIndex((block) => block.getBoundingClientRect().top < innerHeight * EYE),
    );
    const isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const read = isAtEnd ? blocks : passed;
    mark(read.at(-1));
    // At the top of a page, a reader begins with the first paragraph, however many are above the middle of the window.
    const paragraph = scrollY > 0 ? read.findLast(isParagraph) : read.find(isParagraph);
    const label = paragraph && labelOf(paragraph);
    const addressed = blocks.find((block) => block.matches(':target'));
    if (line) line.textContent = (addressed && isInSight(addressed) ? labelOf(addressed) : label) ?? '';
    if (hasScrolled) for (const tell of tellers) tell({ paragraph, label, isAtEnd: read.length === blocks.length });
  };

  afterPaint(() => {
    follow(false);
    if (document.querySelector(FOLLOWED) !== null)
      void usePart(import('./current.ts'), ({ contentsFollower }) => {
        mark = contentsFollower();
        follow(false);
      });
    document.body.classList.add('followed');
  });
  addEventListener(
    'scroll',
    () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(() => {
        scheduled = false;
        follow(true);
      });
    },
    { passive: true },
  );
}

/**
 * Runs an action after the page has been painted. If the action measured the page earlier, the browser would lay out
 * the page twice, and the reader would see it later.
 */
function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}

const isParagraph = ({ tagName }: HTMLElement) => !/^H\d$/.test(tagName);

/** Whether the reader sees where a block begins. */
function isInSight(block: HTMLElement): boolean {
  const { top } = block.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
