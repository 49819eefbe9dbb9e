/** What was found in files that quote, as data for programs and spreadsheets. */
import { toCsv } from '../core/csv.ts';
import type { Checked } from './checked.ts';
import type { CheckedQuotation, QuotedPlace } from './check-text.ts';
import type { Names } from './names.ts';
import type { QuotingLink } from './quoting-links.ts';

/** A quotation as the list of a single file has it. */
export const quotationData = ({ quotation, verdict, place, differences }: CheckedQuotation, names: Names) => {
  return { quotation, verdict, place: place === undefined ? null : names.place(place), differences };
};

/** Returns what `--json` prints for several files. A file that cannot be read has the reason, and no findings. */
export function filesData(all: readonly Checked[], names: Names) {
  return {
    files: all.map((checked) => {
      if ('unread' in checked) return { file: checked.file, unread: checked.unread, findings: [] };
      const { file, quotations, links, unquoted, isComplete } = checked;
      const found = [
        ...quotations.map((one) => ({
          ...quotationData(one, names),
          page: one.page ?? null,
          paragraph: one.paragraph,
          since: one.since === undefined ? null : sinceData(one.since, one.place, names),
        })),
        ...links.map((one) => linkData(one, names)),
      ];
      return {
        file,
        unquoted,
        isComplete,
        findings: found.toSorted((a, b) => (a.paragraph ?? Infinity) - (b.paragraph ?? Infinity)),
      };
    }),
  };
}

/** Both wordings of a passage that has changed. */
function sinceData(
  { document, from, text }: NonNullable<CheckedQuotation['since']>,
  then: QuotedPlace | undefined,
  names: Names,
) {
  return { date: names.date(document), from: from ?? null, then: then?.text ?? null, now: text ?? null };
}

function linkData({ href, words, verdict, place, now, page, paragraph, quotes }: QuotingLink, names: Names) {
  const data = (one: QuotedPlace | undefined) =>
    one === undefined ? null : { place: names.place(one), path: names.path(one), text: one.text };
  return {
    link: href,
    words,
    verdict,
    place: data(place),
    now: data(now),
    quotes: quotes === undefined ? null : { ...quotes, place: data(quotes.place) },
    page: page ?? null,
    paragraph: paragraph ?? null,
  };
}

/** Returns what `--csv` prints: a row for each quotation and link, and for each file that cannot be read. */
export function filesTable(all: readonly Checked[], names: Names): string {
  return toCsv(
    all.flatMap((checked) => rowsOf(checked, names)),
    [
      ['file', (row) => row.file],
      ['page', (row) => row.page],
      ['paragraph', (row) => row.paragraph],
      ['kind', (row) => row.kind],
      ['verdict', (row) => row.verdict],
      ['words', (row) => row.words],
      ['place', (row) => row.place],
      ['path', (row) => row.path],
      ['quotes', (row) => row.quotes],
      ['differences', (row) => row.differences],
      ['then', (row) => row.then],
      ['now', (row) => row.now],
    ],
  );
}

interface Row {
  readonly file: string;
  readonly kind: 'quotation' | 'link' | 'file';
  readonly verdict: string;
  readonly words: string;
  readonly page?: string | undefined;
  readonly paragraph?: string | undefined;
  readonly place?: string | undefined;
  readonly path?: string | undefined;
  readonly quotes?: string | undefined;
  readonly differences?: string | undefined;
  readonly then?: string | undefined;
  readonly now?: string | undefined;
}

function rowsOf(checked: Checked, names: Names): Row[] {
  const { file } = checked;
  if ('unread' in checked) return [{ file, kind: 'file', verdict: 'not read', words: checked.unread }];
  const placed = (place: QuotedPlace | undefined) => ({
    place: place && names.place(place),
    path: place && names.path(place),
  });
  return [
    ...checked.quotations.map(({ quotation, verdict, place, page, paragraph, differences, since }): Row => ({
      ...{ file, kind: 'quotation', verdict, words: quotation, page, paragraph: `${paragraph}`, ...placed(place) },
      differences: inOneCell(differences),
      ...(since && { then: place?.text, now: since.text }),
    })),
    ...checked.links.map(({ href, verdict, place, now, page, paragraph, quotes }): Row => ({
      ...{ file, kind: 'link', verdict, words: href, page, paragraph: paragraph?.toString(), ...placed(place) },
      ...(quotes && { quotes: `${quotes.verdict}: ${quotes.quotation}`, differences: inOneCell(quotes.differences) }),
      ...(verdict !== 'there' && { then: place?.text, now: now?.text }),
    })),
  ];
}

const inOneCell = (differences: CheckedQuotation['differences']): string =>
  differences.map(({ stands, quoted }) => `${stands} → ${quoted}`).join('; ');
