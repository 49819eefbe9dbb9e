/** Describes what was found in files that quote, in lines for a terminal. */
import type { Checked } from './checked.ts';
import type { LinkVerdict } from './check-links.ts';
import type { CheckedQuotation, SinceThen } from './check-text.ts';
import type { Names } from './names.ts';
import type { QuotationOfLink, QuotingLink } from './quoting-links.ts';

/** Describes a quotation and its verdict; `where` says where in its file it is, if there are several files. */
export function describeQuotation(one: CheckedQuotation, names: Names, where = ''): string {
  const { quotation, verdict, place, differences, since } = one;
  const at = place === undefined ? [] : [names.place(place), names.path(place)];
  return [
    [where, verdict.toUpperCase().replace('-', ' '), ...at].filter(Boolean).join('  '),
    `  ${onOneLine(quotation)}`,
    ...differencesIn(differences).map((line) => `  - ${line}`),
    ...(since === undefined ? [] : [`  - ${describeSince(since, names)}`]),
  ].join('\n');
}

/** Says what a later edition has in the place of words of a former one. */
function describeSince({ document, from, text }: SinceThen, names: Names): string {
  const force = from === undefined ? '' : `, in force from ${from},`;
  const words = text === undefined ? 'it is gone' : `it reads "${onOneLine(text)}"`;
  return `since ${names.date(document)}${force} ${words}`;
}

const VERDICTS: Readonly<Record<LinkVerdict, string>> = {
  there: 'LINK',
  moved: 'LINK MOVED',
  renumbered: 'LINK RENUMBERED',
  former: 'LINK TO A FORMER EDITION',
  gone: 'LINK GONE',
  unknown: 'LINK UNKNOWN',
};

/** Describes a link to a passage, and what became of that. */
export function describeLink({ href, verdict, place, now, quotes }: QuotingLink, names: Names, where = ''): string {
  const words = ({ text }: { readonly text: string }) => `"${onOneLine(text)}"`;
  const details: string[] = [];
  if (verdict === 'moved' && now !== undefined) details.push(`it is now at ${names.path(now)}`);
  if (verdict === 'renumbered' && place !== undefined && now !== undefined)
    details.push(`${place.label} is now ${now.label}`);
  if (verdict === 'former' && place !== undefined)
    details.push(`then ${words(place)}`, now === undefined ? 'now it is gone' : `now ${words(now)}`);
  if (verdict === 'gone' && place !== undefined)
    details.push(`last in the edition of ${names.date(place.document)}: ${words(place)}`);
  if (verdict === 'unknown') details.push('no edition has such a passage');
  if (quotes !== undefined) details.push(...describeQuoted(quotes, names));
  const head = [where, VERDICTS[verdict], place === undefined ? '' : names.place(place)].filter(Boolean).join('  ');
  return [head, `  ${href}`, ...details.map((line) => `  - ${line}`)].join('\n');
}

/** Says whether the passage of a link has the words whose place it gives. */
function describeQuoted({ quotation, verdict, place, differences }: QuotationOfLink, names: Names): string[] {
  const at = place === undefined ? '' : `: it is at ${names.place(place)} ${names.path(place)}`;
  const then = place === undefined ? '' : ` of ${names.date(place.document)}`;
  const how = { ...HOW_QUOTED, misplaced: `is not in it${at}`, former: `is of its former wording${then}` }[verdict];
  return [`"${onOneLine(quotation)}" ${how}`, ...differencesIn(differences)];
}

const HOW_QUOTED = {
  verbatim: 'is in it, verbatim',
  'nearly verbatim': 'is in it but for capitals or punctuation',
  altered: 'is altered',
  'not found': 'is not in it, and not elsewhere',
};

const differencesIn = (differences: CheckedQuotation['differences']): string[] =>
  differences.map(({ stands, quoted }) => `stands "${onOneLine(stands)}", quoted "${onOneLine(quoted)}"`);

/** Describes all that was found in a file, which has not only that. */
export function describeFile(checked: Checked, names: Names): string {
  if ('unread' in checked) return `${checked.file}\n\nNOT READ  ${checked.unread}`;
  const found = [
    ...checked.quotations.map((one) => ({ at: one.paragraph, text: describeQuotation(one, names, whereIs(one)) })),
    ...checked.links.map((one) => ({ at: one.paragraph ?? Infinity, text: describeLink(one, names, whereIs(one)) })),
  ];
  const inOrder = found.toSorted((one, other) => one.at - other.at).map(({ text }) => text);
  const rest = checked.isComplete ? [] : ['Not all of it was judged: it has too many quotations. Part it.'];
  const all = [...inOrder, ...rest];
  return `${checked.file}\n\n${all.length === 0 ? 'No quotation was found.' : all.join('\n\n')}`;
}

/** Where in its file a quotation or link is: on a page, or in a paragraph. */
function whereIs({ page, paragraph }: Where): string {
  if (page !== undefined) return `p. ${page}`;
  return paragraph === undefined ? '' : `paragraph ${paragraph}`;
}

interface Where {
  readonly page?: string | undefined;
  readonly paragraph: number | undefined;
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ');
