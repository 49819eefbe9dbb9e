/**
 * Handles an address for which the page has no place: it goes to the place that is meant, or offers the closest one in
 * a message.
 */
import { words } from '@words/missing-place.ts';
import { announce } from '../../../browser/announce.ts';
import { closestId, meantId, type NumberedPlace } from './closest-place.ts';

/** Fragments that name no place: the top of the page, or a text directive for browsers that can mark words. */
const NO_PLACE = /^$|^top$|:~:/i;

/**
 * Goes to the place that a fragment is meant to name. If there is no such place, it tells the reader, and offers the
 * closest one.
 *
 * @param wanted the fragment, decoded
 */
export function findPlace(wanted: string): void {
  if (NO_PLACE.test(wanted) || document.getElementById(wanted) !== null) return;
  const places = [...document.querySelectorAll<HTMLAnchorElement>('a.number')].map(({ hash, dataset }) => ({
    id: hash.slice(1),
    label: dataset['name'] ?? dataset['label'] ?? '',
  }));
  const meant = meantId(wanted, places);
  if (meant === undefined) announce(words.none(wanted), offerOf(wanted, places));
  else location.replace(`#${meant}`);
}

/** Returns where else the reader can go: to the section that a fragment names, or to the closest place on this page. */
function offerOf(wanted: string, places: readonly NumberedPlace[]) {
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
