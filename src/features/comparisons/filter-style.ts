/** Makes the style that shows the changes that a reader chooses in KindFilter.astro. */
import { CHANGE_KINDS } from '../../core/editions/compare-editions.ts';

/** The choice of all units that changed in any way. */
export const CHANGED = 'changed';

/** What each choice shows, as a selector. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  [CHANGED, '[data-kind]:not([data-kind=unchanged])'],
  ...CHANGE_KINDS.map((kind) => [kind, `[data-kind=${kind}]`] as const),
]);

/** Returns the text of a `<style>` element: all other units are hidden, and groups in which nothing is left. */
export function filterStyle(): string {
  const rules = [...SHOWN].map(
    ([choice, shown]) =>
      `main:has(.kind-filter [value=${choice}]:checked) :is([data-kind]:not(${shown}),.change-group:not(:has(${shown}))){display:none}`,
  );
  return `@layer comparisons{${rules.join('')}}`;
}
