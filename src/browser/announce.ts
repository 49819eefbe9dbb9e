/** Shows short messages that screen readers announce too, such as "Copied". A message may have a button. */
import { landmark } from './official-blocks.ts';

/** How long a message without a button is shown, in milliseconds. */
const SHOWN_FOR = 4000;

/** How long a screen reader needs to notice a new live region before a message in it is announced, in milliseconds. */
const READY = 100;

let status: HTMLElement | undefined;
let next: ReturnType<typeof setTimeout> | undefined;

/**
 * Returns the element for messages, and adds it to the page if it is not there. Screen readers must know the element
 * before its first message.
 */
export function prepareAnnouncements(): HTMLElement {
  if (status?.isConnected === true) return status;
  status = document.createElement('p');
  status.className = 'announcement';
  status.setAttribute('role', 'status');
  landmark().append(status);
  return status;
}

/** The button of a message. */
interface Offer {
  readonly label: string;
  readonly act: () => void;
}

/**
 * Shows a message. With a button it stays until the next message comes; without one it disappears after some seconds.
 */
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
