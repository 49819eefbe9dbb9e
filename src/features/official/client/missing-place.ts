/** Leads on from an address of a place that the page does not have: to the one that is meant, or by a message to the closest. */
import { words } from '@words/missing-place.ts';
import { announce } from '../../../browser/announce.ts';
import { closestId, meantId, type CitablePlace } from './closest-place.ts';

/** What the browser takes for the top of the page, and what is written after a fragment for browsers that mark words. */
const NO_PLACE = /^$|^top$|:~:/i;

/** Goes to what a fragment without a place is meant to name; else says so, and offers the closest place. */
export function findPlace(fragment: string): void {
  const wanted = decoded(fragment);
  if (NO_PLACE.test(wanted) || document.getElementById(wanted) !== null) return;
  const places = [...document.querySelectorAll<HTMLAnchorElement>('a.number')].map(({ hash, dataset }) => ({
    id: hash.slice(1),
    label: dataset['name'] ?? dataset['label'] ?? '',
  }));
  const meant = meantId(wanted, places);
  if (meant === undefined) announce(words.none(wanted), offerOf(wanted, places));
  else location.replace(`#${meant}`);
}

/** Where else to go: the section that a fragment names, or the closest place on this page. */
function offerOf(wanted: string, places: readonly CitablePlace[]) {
  const id = wanted.toLowerCase();
  const section = [...document.querySelectorAll<HTMLAnchorElement>('.contents-column li a')].find(
    ({ pathname }) => pathname !== location.pathname && id.startsWith(`${pathname.split('/').at(-2)}-`),
  );
  if (section !== undefined)
    return {
      label: words.go([section.dataset['label'], section.textContent.trim()].filter(Boolean).join(' ')),
      act: () => location.assign(`${section.pathname}#${id}`),
    };
  const closest = places.find((place) => place.id === closestId(id, places));
  if (closest === undefined) return undefined;
  return {
    label: words.closest(closest.label),
    act: () => {
      location.hash = closest.id;
      announce('');
    },
  };
}

/** A fragment's letters; as it is where it is not encoded as any browser would. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
