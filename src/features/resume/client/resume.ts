/** "Continue at III.4", on return. */
import { words } from '@words/resume.ts';
import { keepPlace, keptPlace, lastDocument } from './kept-place.ts';

/**
 * Fills the page's resume lines with a link to where the reader left each document, and a way to forget it. On a list of
 * documents a single line does so for the one read last, with its title. A page that was opened by a link to a paragraph,
 * or from within the site's own text, says nothing.
 */
export function drawResume(): void {
  if (location.hash !== '') return;
  for (const line of document.querySelectorAll<HTMLElement>('.resume')) {
    const own = line.dataset['document'];
    const name = own ?? lastDocument() ?? '';
    const place = keptPlace(name);
    if (place === undefined || (isReading() && (cameFromHere() || place.path === location.pathname))) continue;
    const title = own === undefined ? titleOf(name) : [];
    if (title === undefined) continue;
    const link = document.createElement('a');
    link.href = `${place.path}#${place.id}`;
    link.append(words.continueAt(place.label), ...title);
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

/** What tells of which document it is: its title from the page's list, in its language. */
function titleOf(name: string): (string | HTMLElement)[] | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('.documents a');
  const link = [...links].find(({ pathname }) => pathname.endsWith(`/${name}/`));
  if (link === undefined) return undefined;
  const { lang, dir, textContent } = link;
  return [' · ', Object.assign(document.createElement('span'), { lang, dir, textContent })];
}

const isReading = () => document.body.classList.contains('reading');

const cameFromHere = () => document.referrer.startsWith(location.origin);
