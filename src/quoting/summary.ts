/** Sums up what was found in many files, in a few sentences. */
import type { Verdict } from '../core/quotations/judge.ts';
import type { Checked } from './checked.ts';
import type { LinkVerdict } from './check-links.ts';
import type { Names } from './names.ts';
import type { QuotationOfLink } from './quoting-links.ts';

/** The verdicts in words, from the worst to the best. */
const QUOTATIONS: Readonly<Record<Verdict, string>> = {
  altered: 'altered',
  misplaced: 'misplaced',
  'not found': 'not found',
  'nearly verbatim': 'verbatim but for capitals or punctuation',
  verbatim: 'verbatim',
  'no-quotation': 'of the writer’s own words in marks',
};
const LINKS: Readonly<Record<LinkVerdict, string>> = {
  gone: 'whose passage is gone',
  unknown: 'to a passage that no edition has',
  moved: 'whose passage has moved',
  renumbered: 'whose passage has another number now',
  former: 'to a former edition',
  there: 'to a passage that is there',
};

/** The same of the quotations of links. */
const OF_LINKS: Readonly<Record<QuotationOfLink['verdict'], string>> = {
  altered: 'altered',
  misplaced: 'of another passage',
  'not found': 'not found',
  former: 'of a former wording',
  'nearly verbatim': 'verbatim but for capitals or punctuation',
  verbatim: 'verbatim',
};

/** Returns the sentences that a report begins with. */
export function summaryOf(all: readonly Checked[], names: Names): string {
  const read = all.flatMap((one) => ('unread' in one ? [] : [one]));
  const [quotations, links] = [read.flatMap((one) => one.quotations), read.flatMap((one) => one.links)];
  const quoting = links.flatMap(({ quotes }) => quotes ?? []);
  const unread = all.length - read.length;
  const count = (kinds: Readonly<Record<string, string>>, verdicts: readonly string[]) =>
    Object.entries(kinds)
      .map(([verdict, words]) => [verdicts.filter((one) => one === verdict).length, words] as const)
      .filter(([number]) => number > 0)
      .map(([number, words]) => `${number} ${words}`)
      .join(', ');
  const listed = (what: string, kinds: string) => (kinds === '' ? `${what}.` : `${what}: ${kinds}.`);
  const changed = Map.groupBy(
    quotations.flatMap(({ since }) => since ?? []),
    ({ document, from }) => from ?? names.date(document),
  );
  return [
    `${numberOf(read.length, 'file')} checked${unread === 0 ? '' : `, and ${unread} could not be read`}.`,
    listed(
      numberOf(quotations.length, 'quotation'),
      count(
        QUOTATIONS,
        quotations.map(({ verdict }) => verdict),
      ),
    ),
    ...Array.from(changed).map(
      ([date, some]) =>
        `${some.length} of ${quotations.length} now ${some.length === 1 ? 'quotes' : 'quote'} words that changed on ${date}.`,
    ),
    listed(
      numberOf(links.length, 'link to passages', 'links to passages'),
      count(
        LINKS,
        links.map(({ verdict }) => verdict),
      ),
    ),
    ...(quoting.length === 0
      ? []
      : [
          listed(
            `${numberOf(quoting.length, 'link gives', 'links give')} the place of a quotation`,
            count(
              OF_LINKS,
              quoting.map(({ verdict }) => verdict),
            ),
          ),
        ]),
    `Sentences that hold no quotation, and were not checked: ${read.reduce((sum, one) => sum + one.unquoted, 0)}.`,
  ].join('\n');
}

const numberOf = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;
