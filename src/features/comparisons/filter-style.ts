/** Makes the style that shows one kind of change, as a reader chooses it in KindFilter.astro. */
import { CHANGE_KINDS } from '../../core/editions/compare-editions.ts';

/** Returns the text of a `<style>` element: all other kinds are hidden, and groups in which nothing is left. */
export function filterStyle(): string {
  const rules = CHANGE_KINDS.map((kind) => {
    const its = `[data-kind=${kind}]`;
    return `main:has(.kind-filter [value=${kind}]:checked) :is([data-kind]:not(${its}),.change-group:not(:has(${its}))){display:none}`;
  });
  return `@layer comparisons{${rules.join('')}}`;
}
