/** Counts the items of lists whose numbers XML only describes, as they are opened. It shares no code with the import. */
import type { CountedList, Profile } from '../read/profiles/profile.ts';
import { capital, inRepeatedLetters, inRoman, type Writer } from './number-words.ts';

/** A list while it is open. */
interface OpenList {
  readonly how: CountedList;
  readonly attributes: Readonly<Record<string, string>>;
  items: number;
}

/** How the samples of a profile count. */
const WRITERS: Readonly<Record<string, Writer>> = {
  '1': String,
  a: inRepeatedLetters,
  A: capital(inRepeatedLetters),
  i: inRoman,
  I: capital(inRoman),
};

/** The lists of a file, and the numbers of their items so far. */
export class XmlListNumbers {
  readonly numbers: string[] = [];
  readonly #lists: (OpenList | undefined)[] = [];
  readonly #counted: Readonly<Record<string, CountedList>>;

  constructor(profile: Profile | undefined) {
    this.#counted = profile?.counted ?? {};
  }

  /** Opens an element. Whether it is text of the law decides whether it counts. */
  open(name: string, attributes: Readonly<Record<string, string>>, isText: boolean): void {
    const around = this.#lists.at(-1);
    const how = this.#counted[name];
    this.#lists.push(how && { how, attributes, items: 0 });
    if (around?.how.item !== name || !isText) return;
    around.items += 1;
    const number = attributes[around.how.instead] ?? numberOf(around);
    if (number !== undefined && number !== '') this.numbers.push(number);
  }

  /** Closes the element that was opened last. */
  close(): void {
    this.#lists.pop();
  }
}

/** The number of the last item of a list, with its signs; none if the file does not say how the list counts. */
function numberOf({ how, attributes, items }: OpenList): string | undefined {
  const write = WRITERS[how.samples[attributes[how.type] ?? ''] ?? ''];
  const [before, after] = how.around[attributes[how.signs] ?? ''] ?? ['', ''];
  const written = write?.(Number(attributes[how.start] ?? 1) + items - 1);
  return written === undefined ? undefined : `${before}${written}${after}`;
}
