/** The table of the documents in docs/documents.md. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Remark } from '../../src/importing/import-log.ts';
import type { Counted, Differences } from './documents.ts';

/** What the table says of a document. */
export interface Row {
  readonly name: string;
  readonly form: string;
  readonly counted: Counted;
  readonly differs: Differences;
  readonly counts: Counted;
  readonly characters: number;
  /** As others counted them. */
  readonly theirCharacters: number;
  readonly paragraphs: number;
  readonly samples: number;
  readonly places: number;
  readonly numbers: number;
  /** The samples that have not the expected number, for whoever runs the test. */
  readonly missed: readonly string[];
  readonly remarks: readonly Remark[];
}

const PAGE = 'docs/documents.md';

/** Returns the page with the lines of these documents; those of documents that were not tried stay as they are. */
export async function tableWith(rows: ReadonlyMap<string, Row>): Promise<string> {
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split('<!-- TABLE -->\n');
  const [lines = '', after = ''] = rest.split('<!-- END OF TABLE -->\n');
  const written = new Map(
    [...lines.matchAll(/^(?:\| `([\w-]+)`|- `([\w-]+)`).*$/gm)].map((found) => [
      `${found[1] === undefined ? 'list' : 'table'} ${found[1] ?? found[2]}`,
      found[0],
    ]),
  );
  for (const [id, row] of rows) {
    written.set(`table ${id}`, `| ${cells(id, row).join(' | ')} |`);
    written.set(`list ${id}`, `- \`${id}\`: ${plainer(row)}`);
  }
  const of = (kind: string) => [...written].flatMap(([key, line]) => (key.startsWith(kind) ? [line] : []));
  const table = [
    '| document | form | characters | paragraphs | headings | items | rows | footnotes | pictures | places | numbers |',
    `|${' --- |'.repeat(11)}`,
    ...of('table'),
  ];
  const text = `${before}<!-- TABLE -->\n\n${table.join('\n')}\n\n${LIST}\n\n${of('list').join('\n')}\n\n<!-- END OF TABLE -->\n${after}`;
  return format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

const LIST = 'What became plainer, and which counts differ from those of others by more than a twentieth:';

const COUNTS = ['headings', 'items', 'rows', 'footnotes', 'pictures'] as const;

function cells(id: string, { name, form, counts, counted, characters, paragraphs, ...row }: Row): string[] {
  const count = (what: keyof Counted) =>
    counts[what] === counted[what] ? String(counts[what]) : `${counts[what]} (${counted[what]})`;
  const whole = (number: number) => number.toLocaleString('en-GB');
  return [
    `\`${id}\` ${name}`,
    form,
    ...[characters, paragraphs].map(whole),
    ...COUNTS.map(count),
    ...[row.places, row.numbers].map((number) => `${number} of ${row.samples}`),
  ];
}

/** What became plainer or was lost, by kinds; and counts that differ, with the reason. */
function plainer({ remarks, differs, counts, counted, characters, theirCharacters }: Row): string {
  const kinds = Map.groupBy(
    remarks.filter(({ kind }) => kind === 'flattened' || kind === 'lost'),
    ({ message }) => message.replace(/[:,;] .*$|\s"[^"]*".*$/s, ''),
  );
  const ours = { ...counts, characters };
  const theirs = { ...counted, characters: theirCharacters };
  const parts = [
    ...[...kinds].map(([message, all]) => `${all.length} × ${message}`),
    ...([...COUNTS, 'characters'] as const).flatMap((what) =>
      differs[what] === undefined ? [] : [`${ours[what]} ${what} where others have ${theirs[what]}: ${differs[what]}`],
    ),
  ];
  return parts.length === 0 ? 'nothing.' : `${parts.join('; ')}.`;
}
