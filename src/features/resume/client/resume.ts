/** Offers a reader who comes back to continue where they stopped: "Continue at III.4". */
import { words } from '@words/resume.ts';
import { lastDocument, type ReadingPlace, positionIn, storePosition } from './reading-positions.ts';

/**
 * Fills each of the page's resume lines with a link to where the reader stopped, and a button that dismisses it. On a
 * list of documents, the only line is about the document that was read last, and has its title. The lines stay empty if
 * the page was opened by a link to a paragraph, or, on a page of text, from another page of this site.
 */
export function drawResume(): void {
  if (location.hash !== '') return;
  for (const line of document.querySelectorAll<HTMLElement>('.resume')) {
    const own = line.dataset['document'];
    const name = own ?? lastDocument() ?? '';
    const position = positionIn(name);
    if (position === undefined || (isReading() && (cameFromHere() || position.path === location.pathname))) continue;
    const title = own === undefined ? titleOf(name) : [];
    if (title === undefined) continue;
    const { lookedUp, ...place } = position;
    const offer = lookedUp === undefined ? words.continueAt : words.whereYouWere;
    const link = linkTo(place, offer(position.label), ...title);
    // Who goes on at one of the two reads there, and has no further use for the other.
    link.addEventListener('click', () => storePosition(name, place));
    const other = lookedUp && linkTo(lookedUp, words.lookedUp(lookedUp.label));
    other?.addEventListener('click', () => storePosition(name, lookedUp));
    const dismiss = document.createElement('button');
    dismiss.type = 'button';
    dismiss.className = 'small-button';
    dismiss.textContent = words.dismiss;
    dismiss.addEventListener('click', () => {
      storePosition(name, undefined);
      line.replaceChildren();
    });
    line.replaceChildren(link, ...(other === undefined ? [] : [other]), dismiss);
  }
}

function linkTo({ path, id }: ReadingPlace, ...content: (string | HTMLElement)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${path}#${id}`;
  link.append(...content);
  return link;
}

/** The title of a document, from the list on the page, marked with its language; `undefined` if it is not listed. */
function titleOf(name: string): (string | HTMLElement)[] | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('.documents a');
  const link = [...links].find(({ pathname }) => pathname.endsWith(`/${name}/`));
  if (link === undefined) return undefined;
  const { lang, dir, textContent } = link;
  return [' · ', Object.assign(document.createElement('span'), { lang, dir, textContent })];
}

const isReading = () => document.body.classList.contains('reading');

const cameFromHere = () => document.referrer.startsWith(location.origin);
