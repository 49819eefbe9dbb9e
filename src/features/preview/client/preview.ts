/**
 * Shows the paragraph that a link leads to while the pointer is on the link or it has the focus, and after a long
 * press. The pointer can move onto the preview, which stays until the reader moves on or presses Escape.
 *
 * https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
import type { PassageExport } from '../../../exports/passage-json.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { linkAt } from './links.ts';

/** How long the pointer rests on a link before the preview opens, and elsewhere before it closes, in milliseconds. */
const REST = 300;

/** How long a long press is, in milliseconds. The browser's own menu opens later. */
const PRESS = 450;

const box = Object.assign(document.createElement('div'), {
  id: 'passage-preview',
  className: 'panel',
  popover: 'manual',
});
Object.assign(box.style, { position: 'absolute', inset: 'auto', margin: '0', overflow: 'auto', maxHeight: '50vh' });
box.setAttribute('role', 'tooltip');

/** The link whose paragraph is shown, and the link whose preview the reader has closed. */
let shown: HTMLAnchorElement | undefined;
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the finger that opened the preview is still down. */
let isPressed = false;

/**
 * Shows previews from now on.
 *
 * @param first the event that was the reason to load this file
 */
export function showPreviews(first: Event): void {
  document.querySelector('main')?.append(box);
  reach(first);
  document.addEventListener('pointerover', reach);
  document.addEventListener('focusin', reach);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dismissed = shown ?? dismissed;
    hide();
  });
  document.addEventListener('pointerdown', press);
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(type, () => {
      if (!isPressed) clearTimeout(timer);
    });
  // After a long press, neither the browser's menu nor the link is to open.
  for (const type of ['contextmenu', 'click'])
    document.addEventListener(type, (event) => {
      if (!isPressed) return;
      event.preventDefault();
      if (type === 'click') isPressed = false;
    });
}

/** Handles a pointer that moves onto an element, or an element that gets the focus. */
function reach(event: Event): void {
  if (isTouch(event)) {
    if (event.type === 'pointerover') press(event);
    return;
  }
  if (event.target instanceof Node && box.contains(event.target)) return clearTimeout(timer);
  const link = linkAt(event.target) ?? linkAt(document.activeElement) ?? undefined;
  if (link !== dismissed) dismissed = undefined;
  wait(REST, link === dismissed ? undefined : link);
}

function press(event: Event): void {
  if (!isTouch(event)) return;
  isPressed = false;
  if (event.target instanceof Node && box.contains(event.target)) return;
  hide();
  const link = linkAt(event.target);
  if (link === null) return;
  link.style.setProperty('-webkit-touch-callout', 'none');
  wait(PRESS, link, () => (isPressed = true));
}

const isTouch = (event: Event) => event instanceof PointerEvent && event.pointerType === 'touch';

function wait(time: number, link: HTMLAnchorElement | undefined, then?: () => void): void {
  clearTimeout(timer);
  if (link !== shown)
    timer = setTimeout(() => {
      then?.();
      if (link === undefined) hide();
      else void show(link);
    }, time);
}

function hide(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  box.hidePopover();
}

const passages = new Map<string, Promise<PassageExport | undefined>>();

/** The passage that a link leads to; `undefined` if it cannot be fetched. */
function passageAt({ href, hash }: HTMLAnchorElement): Promise<PassageExport | undefined> {
  const address = new URL(`../p/${hash.slice(1)}/passage.json`, href).href;
  const passage: Promise<PassageExport | undefined> =
    passages.get(address) ??
    fetchInTime(address)
      .then<PassageExport>((file) => file.json())
      .catch(() => undefined);
  passages.set(address, passage);
  return passage;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  hide();
  shown = link;
  const passage = await passageAt(link);
  // The reader may have moved on by now.
  if (passage?.text === undefined || shown !== link) return;
  const place = document.createElement('p');
  place.textContent = [passage.label, passage.section?.name].join(' · ');
  const words = Object.assign(document.createElement('blockquote'), {
    lang: passage.document.language,
    dir: passage.document.direction,
    textContent: passage.text,
  });
  words.style.margin = '0';
  box.replaceChildren(place, words);
  box.showPopover();
  link.setAttribute('aria-describedby', box.id);
  const gap = 6;
  const { left, top, bottom } = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const y = bottom + gap + height <= innerHeight ? bottom + gap : Math.max(gap, top - gap - height);
  box.style.left = `${Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap)) + scrollX}px`;
  box.style.top = `${y + scrollY}px`;
}
