/** Pages that can look different from each other. */
import type { Site } from './site.ts';

/** Returns the first page of each set of elements and classes that a part of pages has; `part` is a selector. */
export function kindsOf(site: Site, addresses: readonly string[], part: string): string[] {
  const kindOf = (address: string) =>
    [
      ...new Set(
        Array.from(site.page(address).querySelectorAll(`${part} *`), (one) => `${one.tagName} ${one.className}`),
      ),
    ]
      .toSorted()
      .join();
  return [...Map.groupBy(addresses, kindOf).values()].flatMap(([first]) => first ?? []);
}
