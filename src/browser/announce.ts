/** Says something in passing, to the eye and to screen readers, and may offer something to do about it. */
import { landmark } from './official-blocks.ts';

/** How long an announcement without anything to do stays to be read, in milliseconds. */
const SHOWN_FOR = 4000;

/** How long a screen reader needs to know of a place before it is told of what comes there, in milliseconds. */
const READY = 100;

let status: HTMLElement | undefined;
let next: ReturnType<typeof setTimeout> | undefined;

/** Makes the place of announcements, which a screen reader must know before the first is made. */
export function prepareAnnouncements(): HTMLElement {
  if (status?.isConnected === true) return status;
  status = document.createElement('p');
  status.className = 'announcement';
  status.setAttribute('role', 'status');
  landmark().append(status);
  return status;
}

/** Something to do about what is announced. */
interface Offer {
  readonly label: string;
  readonly act: () => void;
}

/** Announces something, for a while; with something to do about it, until it is done. */
export function announce(message: string, offer?: Offer): void {
  const isKnown = status?.isConnected === true;
  const place = prepareAnnouncements();
  clearTimeout(next);
  if (isKnown) show(place, message, offer);
  else next = setTimeout(() => show(place, message, offer), READY);
}

function show(place: HTMLElement, message: string, offer: Offer | undefined): void {
  place.replaceChildren(message);
  if (offer === undefined) {
    next = setTimeout(() => place.replaceChildren(), SHOWN_FOR);
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = offer.label;
  button.addEventListener('click', offer.act);
  place.append(' ', button);
}
