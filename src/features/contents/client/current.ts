/** Marks in the contents where on the page the reader is, and keeps that in view beside the text. */

/** A part of the column's height, at its edges, where the current entry should not be. */
const EDGE = 0.1;

/**
 * Finds the entries of the contents that lead to places on this page, or to its sections if it has several.
 *
 * @returns a function that marks the entry of the block that the reader has come to, if it has one
 */
export function contentsFollower(): (block: Element | undefined) => void {
  // It is beside the text, below the document's title; on a narrow window, it opens over the text.
  const column = document.getElementById('contents-list');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const within = links.filter((link) => link.getAttribute('href')?.startsWith('#'));
  const bySection = new Map(links.map((link) => [link.pathname.split('/').at(-2), link]));
  const isWhole = document.querySelector('[data-section]') !== null;
  const page = isWhole ? undefined : links.find(({ ariaCurrent }) => ariaCurrent === 'page');
  let marked: HTMLAnchorElement | undefined;
  let opened: readonly HTMLDetailsElement[] = [];
  if (column && page) keepInView(column, page, 'instant');
  // It opens at the current entry.
  column?.addEventListener('toggle', () => {
    const link = marked ?? page;
    if (link) keepInView(column, link, 'instant');
  });
  column?.addEventListener('click', ({ target }) => {
    if (within.some((link) => link === target) && column.matches(':popover-open')) column.hidePopover();
  });

  return (block) => {
    const link = isWhole
      ? bySection.get(block?.closest<HTMLElement>('[data-section]')?.dataset['section'])
      : block && within.findLast(({ hash }) => isFrom(hash, block));
    if (link === marked) return;
    const behavior = marked === undefined ? 'instant' : 'smooth';
    if (marked) marked.ariaCurrent = null;
    marked = link;
    if (!link) return;
    link.ariaCurrent = 'location';
    const groups = groupsOf(link);
    const outermost = groups.at(-1) ?? link;
    const top = outermost.getBoundingClientRect().top;
    for (const group of opened) group.open = groups.includes(group);
    opened = [...opened.filter(({ open }) => open), ...groups.filter(({ open }) => !open)];
    for (const group of groups) group.open = true;
    if (!column) return;
    // What opens or closes above must not move what the reader sees.
    column.scrollTop += outermost.getBoundingClientRect().top - top;
    keepInView(column, link, behavior);
  };
}

/** Whether a block is the one that a fragment names, or comes after it. */
function isFrom(fragment: string, block: Element): boolean {
  const target = document.getElementById(fragment.slice(1));
  return target === block || (target?.compareDocumentPosition(block) ?? 0) === Node.DOCUMENT_POSITION_FOLLOWING;
}

/** The groups that contain an entry, from the innermost. */
function groupsOf(link: Element): HTMLDetailsElement[] {
  const group = link.parentElement?.closest('details');
  return group ? [group, ...groupsOf(group)] : [];
}

/** Scrolls a column if an entry is not well within it, but never while the reader uses the column. */
function keepInView(column: HTMLElement, link: Element, behavior: ScrollBehavior): void {
  if (behavior === 'smooth' && column.matches(':hover, :focus-within')) return;
  const frame = column.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  const edge = frame.height * EDGE;
  if (bottom === top || (top > frame.top + edge && bottom < frame.bottom - edge)) return;
  const isCalm = matchMedia('(prefers-reduced-motion:reduce)').matches;
  column.scrollTo({
    top: column.scrollTop + top - frame.top - frame.height / 3,
    behavior: isCalm ? 'instant' : behavior,
  });
}
