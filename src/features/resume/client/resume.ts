/** "Continue at III.4", on return. */
import { words } from '@words/resume.ts';
import { keepPlace, keptPlace } from './kept-place.ts';

/**
 * Fills the page's resume lines with a link to where the reader left each document, and a way to forget it. A page
 * that was opened by a link to a paragraph, or from within the site's own text, says nothing.
 */
export function drawResume(): void {
  if (location.hash !== '') return;
  for (const line of document.querySelectorAll<HTMLElement>('.resume')) {
    const name = line.dataset['document'] ?? '';
    const place = keptPlace(name);
    if (place === undefined || (isReading() && (cameFromHere() || place.path === location.pathname))) continue;
    const link = document.createElement('a');
    link.href = `${place.path}#${place.id}`;
    link.textContent = words.continueAt(place.label);
    const dismiss = document.createElement('button');
    dismiss.type = 'button';
    dismiss.className = 'small-button';
    dismiss.textContent = words.dismiss;
    dismiss.addEventListener('click', () => {
      keepPlace(name, undefined);
      line.replaceChildren();
    });
    line.replaceChildren(link, dismiss);
  }
}

const isReading = () => document.body.classList.contains('reading');

const cameFromHere = () => document.referrer.startsWith(location.origin);
