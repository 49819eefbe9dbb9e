/** Filters long contents by words of the sections' names, or by an address. */
import { filterOf, fold, mayHaveAddress } from '../../../core/languages/fold.ts';

/** Returns whether a section with a label has what a reader typed. */
type Holds = (label: string) => boolean;

/** Shows the field above the contents, and makes it work. */
export function improve(): void {
  for (const label of document.querySelectorAll<HTMLElement>('.section-filter')) {
    const field = label.querySelector('input');
    const list = label.nextElementSibling;
    if (!field || !list) continue;
    label.hidden = false;
    const filter = filterOver(list);
    field.addEventListener('input', () => {
      const typed = field.value;
      filter(typed, () => false);
      if (!mayHaveAddress(typed)) return;
      // Without the code that reads addresses, the words of names are still found.
      holdsAddress(typed).then(
        (holds) => field.value === typed && filter(typed, holds),
        () => {},
      );
    });
  }
}

/** Returns a test for the labels of sections that have what is at the address that a reader typed. */
async function holdsAddress(typed: string): Promise<Holds> {
  const { isWithin, pathOfLabel, typedAddresses } = await import('../../../core/references/typed.ts');
  const addresses = typedAddresses(typed);
  return (label) => {
    const path = pathOfLabel(label);
    return path !== undefined && addresses.some((address) => isWithin(address, path));
  };
}

/** Returns a function that leaves of a list what a reader typed, and what a test holds for. */
function filterOver(list: Element): (typed: string, holds: Holds) => void {
  const links = [...list.querySelectorAll<HTMLElement>('li > a')].map((link) => {
    const label = link.dataset['label'] ?? '';
    return {
      entry: link.parentElement,
      label: label === '' ? link.textContent : label,
      name: fold(`${label} ${link.textContent}`),
    };
  });
  const groups = [...list.querySelectorAll<HTMLDetailsElement>('details')].map((group) => ({
    group,
    wasOpen: group.open,
  }));
  return (typed, holds) => {
    const passes = filterOf(typed);
    const isEmpty = typed.trim() === '';
    const held = links.filter(({ label }) => holds(label));
    for (const link of links)
      if (link.entry) link.entry.hidden = held.length > 0 ? !held.includes(link) : !passes(link.name);
    for (const { group, wasOpen } of groups.toReversed()) {
      const entry = group.parentElement;
      const found = group.querySelector('li:not([hidden]) > a') !== null;
      group.open = isEmpty ? wasOpen : found;
      if (entry) entry.hidden = !isEmpty && !found;
    }
  };
}
