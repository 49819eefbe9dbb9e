/** The wordings that are counted in reference corpora, as a table for spreadsheets. */
import { words } from '@words/wordings.ts';
import { publicAddress, termPath } from '../../../core/addresses/addresses.ts';
import { toCsv } from '../../../core/csv.ts';
import type { Corpus } from '../content/corpus.ts';

/**
 * Writes the wordings of every corpus as comma-separated values. What was not counted yet has no numbers.
 *
 * @param site the site's origin, if it is known
 */
export function wordingsTable(corpora: readonly Corpus[], site: URL | undefined): string {
  const rows = corpora.flatMap((corpus) =>
    corpus.families.flatMap((family) => family.wordings.map((one) => ({ corpus, family, one }))),
  );
  const { columns } = words;
  const counted = (number: number, { isCounted }: (typeof rows)[number]['one']) =>
    isCounted ? String(number) : words.notCounted;
  return toCsv(rows, [
    [columns.corpus, ({ corpus }) => corpus.title],
    [columns.family, ({ family }) => family.label],
    [columns.wording, ({ one }) => one.wording],
    [columns.language, ({ one }) => one.language],
    [columns.places, ({ one }) => counted(one.count, one)],
    [columns.own, ({ one }) => counted(one.own, one)],
    [columns.texts, ({ one }) => counted(one.texts.length, one)],
    [columns.first, ({ one }) => one.first?.date],
    [columns.firstText, ({ one }) => one.first?.id],
    [columns.last, ({ one }) => one.last?.date],
    [columns.lastText, ({ one }) => one.last?.id],
    [
      columns.address,
      ({ family }) => (family.term === undefined ? undefined : publicAddress(termPath(family.term), site)),
    ],
  ]);
}
