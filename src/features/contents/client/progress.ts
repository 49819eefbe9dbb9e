/**
 * Follows the reader through the text: marks the current place in the contents, shows the current paragraph, and
 * stores the reading position.
 */
import { labelOf } from '../../../browser/official-blocks.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { positionIn, storeLookedUp, storePosition } from '../../resume/client/reading-positions.ts';
import { lookUp } from './look-up.ts';
import { storeAsRead } from './read.ts';

/** How far down the window the reader's eye is assumed to be, as a share of its height. */
const EYE = 0.35;

/** Contents with more than one level, or long ones, and the sections of a whole document. */
const FOLLOWED = '.contents>li>:not(a),.section-filter,[data-section]';

/**
 * Starts to follow the reader. The position is stored only once the reader scrolls, and after arriving at a paragraph
 * only once they read on, so that looking something up does not change it. The page is stored as read once its end has
 * reached the reader's eye.
 */
export function followReading(): void {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>(
      'article :is(p, figcaption, .level-2, .section-heading)[id]:not(.footnotes *)',
    ),
  ];
  const line = document.querySelector<HTMLElement>('.reading-place');
  const name = document.querySelector<HTMLElement>('.resume')?.dataset['document'];
  let scheduled = false;
  let isRead = false;
  const isWhereTheyWere = (id: string) => {
    const position = name === undefined ? undefined : positionIn(name);
    return position?.id === id && position.path === location.pathname;
  };
  let mark: (block: Element | undefined) => void = () => undefined;
  const lookedUp = lookUp(isWhereTheyWere, () => follow(true));

  const follow = (hasScrolled: boolean) => {
    const passed = blocks.slice(
      0,
      1 + blocks.findLastIndex((block) => block.getBoundingClientRect().top < innerHeight * EYE),
    );
    const isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const read = isAtEnd ? blocks : passed;
    mark(read.at(-1));
    const paragraph = read.findLast((block) => !isHeading(block));
    const label = paragraph && labelOf(paragraph);
    if (line) line.textContent = label ?? line.dataset['start'] ?? '';
    if (hasScrolled && paragraph && label && name) {
      const place = { id: paragraph.id, label, path: location.pathname };
      const state = lookedUp();
      if (state === 'reading') storeLookedUp(name, place);
      else if (state === 'nothing') storePosition(name, place);
    }
    if (hasScrolled && !isRead && read.length === blocks.length) {
      isRead = true;
      storeAsRead();
    }
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

const isHeading = ({ tagName }: HTMLElement) => /^H\d$/.test(tagName);
