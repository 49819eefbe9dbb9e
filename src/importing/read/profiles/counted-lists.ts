/** Counts the items of lists whose numbers an XML file does not write. */
import type { Element } from 'xast';
import { COUNTERS } from '../../../core/numbers/counters.ts';
import { local } from '../akoma-ntoso-tree.ts';
import type { CountedList } from './profile.ts';

/** Returns the number of each item of a list, as it is printed; none if the file says that it has no numbers. */
export function numbersOfItems(list: Element, how: CountedList): ReadonlyMap<Element, string> {
  const counter = COUNTERS[how.samples[list.attributes[how.type] ?? ''] ?? ''];
  const [before, after] = how.around[list.attributes[how.signs] ?? ''] ?? ['', ''];
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && local(child) === how.item,
  );
  const first = Number(list.attributes[how.start] ?? 1);
  return new Map(
    items.flatMap((item, index): [Element, string][] => {
      const own = item.attributes[how.instead] ?? undefined;
      if (own !== undefined) return own === '' ? [] : [[item, own]];
      return counter === undefined ? [] : [[item, `${before}${counter.write(first + index)}${after}`]];
    }),
  );
}
