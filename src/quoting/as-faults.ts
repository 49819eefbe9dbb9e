/** What was found in files that quote, as faults: a workflow of GitHub shows them beside the files. */
import type { Fault } from '../core/faults/fault.ts';
import type { Checked } from './checked.ts';
import { describeLink, describeQuotation } from './lines.ts';
import type { Names } from './names.ts';
import { isWrong } from './quoting-links.ts';

/** Verdicts on quotations that say that something is wrong, and those on which a writer may want to look. */
const WRONG = new Set(['altered', 'misplaced']);
const DOUBTFUL = new Set(['nearly verbatim']);

/**
 * Returns a fault for each quotation or link that is wrong, and for each file that cannot be read.
 *
 * @param textOf returns the text of a file that has lines; `undefined` for any other
 */
export function faultsOf(all: readonly Checked[], names: Names, textOf: (file: string) => string | undefined): Fault[] {
  return all.flatMap((checked): Fault[] => {
    const { file } = checked;
    if ('unread' in checked) return [{ file, message: checked.unread, severity: 'warning' }];
    const lineOf = linesIn(textOf(file));
    return [
      ...checked.quotations
        .filter(({ verdict, since }) => WRONG.has(verdict) || DOUBTFUL.has(verdict) || since !== undefined)
        .map((one): Fault => ({
          file,
          ...lineOf(one.quotation),
          message: describeQuotation(one, names),
          ...(!WRONG.has(one.verdict) && { severity: 'warning' }),
        })),
      ...checked.links
        .filter((one) => one.verdict !== 'there' || isWrong(one))
        .map((one): Fault => ({
          file,
          ...lineOf(one.href),
          message: describeLink(one, names),
          severity: 'warning',
        })),
    ];
  });
}

/** Returns a function that finds the line of words in a text, after those that were asked for before. */
function linesIn(text: string | undefined): (words: string) => { readonly line?: number } {
  let from = 0;
  return (words) => {
    const wanted = words.trim().split(/\s+/u).slice(0, 3).join(' ');
    const after = text?.indexOf(wanted, from) ?? -1;
    const at = after === -1 ? (text?.indexOf(wanted) ?? -1) : after;
    if (text === undefined || at === -1) return {};
    from = at;
    return { line: text.slice(0, at).split('\n').length };
  };
}
