/** Says something in passing, to the eye and to screen readers, and may offer something to do about it. */
import { landmark } from './official-blocks.ts';

/** How long an announcement without anything to do stays to be read, in milliseconds. */
const SHOWN_FOR = 4000;

let status: HTMLElement | undefined;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Makes the place of announcements, which a screen reader must know before the first is made. */
export function prepareAnnouncements(): HTMLElement {
  if (status?.isConnected === true) return status;
  status = document.createElement('p');
  status.className = 'announcement';
  status.setAttribute('role', 'status');
  landmark().append(status);
  return status;
}

/** Announces something, for a while; with something to do about it, until it is done. */
export function announce(message: string, offer?: { readonly label: string; readonly act: () => void }): void {
  const place = prepareAnnouncements();
  clearTimeout(hiding);
  place.replaceChildren(message);
  if (offer === undefined) {
    hiding = setTimeout(() => place.replaceChildren(), SHOWN_FOR);
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = offer.label;
  button.addEventListener('click', offer.act);
  place.append(' ', button);
}
