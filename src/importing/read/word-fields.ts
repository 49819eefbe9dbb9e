/** Counts the fields of a Word file that stand within each other. */
import type { Element } from 'xast';
import { Refusal } from '../refusal.ts';

/** How many may: for each run of words, mammoth looks at all fields that are open. */
const MOST = 100;

/** The fields that have begun and not ended. */
export class OpenFields {
  #open = 0;

  /**
   * Counts the beginning or the end of a field, a `w:fldChar`.
   *
   * @throws {Refusal} if too many are open, as where fields do not end
   */
  count({ attributes }: Element): void {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') this.#open += 1;
    else if (type === 'end') this.#open = Math.max(0, this.#open - 1);
    if (this.#open > MOST)
      throw new Refusal(
        `Found more than ${MOST} fields within each other, expected that fields end. Open the file in a word processor, and save it anew as .docx.`,
      );
  }
}
