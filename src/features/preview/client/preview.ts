/**
 * Shows the paragraph that a link leads to while the pointer is on the link or it has the focus, and after a long
 * press. The pointer can move onto the preview, which stays until the reader moves on or presses Escape.
 *
 * https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
import added from '@features/preview';
import type { PassageExport } from '../../../exports/passage-json.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { linkAt } from './links.ts';

/** How long the pointer rests on a link before the preview opens, and elsewhere before it closes, in milliseconds. */
const REST = 300;

/** How long a long press is, in milliseconds. The browser's own menu opens later. */
const PRESS = 450;

/** The space between the preview and its link, and between it and the edges of the window, in pixels. */
const GAP = 6;

const box = Object.assign(document.createElement('div'), { id: 'passage-preview', popover: 'manual' });
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
  // What a feature fails to say keeps nobody from the words.
  const said = await Promise.allSettled(passage === undefined ? [] : added.map((say) => say(passage)));
  // The reader may have moved on by now.
  if (passage?.text === undefined || shown !== link) return;
  const label = Object.assign(document.createElement('b'), { textContent: passage.label });
  const place = document.createElement('p');
  place.append(label, ' ', inLanguage('span', passage, passage.section?.title ?? passage.document.title));
  box.replaceChildren(
    place,
    ...said.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : [])),
    inLanguage('blockquote', passage, passage.text),
  );
  box.showPopover();
  link.setAttribute('aria-describedby', box.id);
  placeBeside(link);
}

/** Makes an element with words of the passage's document. */
function inLanguage(name: 'span' | 'blockquote', { document: { language, direction } }: PassageExport, text: string) {
  return Object.assign(document.createElement(name), { lang: language, dir: direction, textContent: text });
}

/** Puts the preview below its link, or above it if there is more room, so that it never lies over the link. */
function placeBeside(link: HTMLElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  box.style.maxHeight = '';
  const { offsetWidth: width, offsetHeight: whole } = box;
  const below = innerHeight - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  const isBelow = whole <= below || below >= above;
  const height = Math.min(whole, Math.max(below, above));
  box.style.maxHeight = `${height}px`;
  box.style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP)) + scrollX}px`;
  box.style.top = `${(isBelow ? bottom + GAP : top - GAP - height) + scrollY}px`;
}
