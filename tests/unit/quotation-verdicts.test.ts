/**
 * What a writer is told of every quotation in the texts of `tests/fixtures/quotations/`, which quote the documents of the
 * fixtures rightly and wrongly; as somebody has read it over. `--update` writes it anew: read what has changed there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import { judge } from '../../src/core/quotations/judge.ts';
import { nearestIn } from '../../src/core/quotations/nearest.ts';
import { quotationPattern } from '../../src/core/quotations/pattern.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { comparableText } from '../../src/core/quotations/tokens.ts';
import { exportDocument } from '../../src/exports/document-json.ts';

const FOLDER = 'tests/fixtures/quotations';
const SOURCES = ['charter', 'structure'].flatMap((name) => {
  const { publication } = compile(readContent(`tests/fixtures/${name}/content`, process.cwd()));
  return (publication?.documents ?? []).map((one) => sourceOf(one.id, exportDocument(one, undefined)));
});

/** Returns a line for each quotation: the verdict, how near the nearest words are, their place, and what differs. */
function verdictsOn(text: string): string {
  const steps = [...judge(text, SOURCES)];
  const lines = steps.flatMap(({ findings }) =>
    findings.map(({ quotation, verdict, source, passage, others, differences }) => {
      const words = comparableText(quotation);
      const nearness =
        differences.length === 0 ? undefined : nearestIn(words, quotationPattern(words), SOURCES)?.nearness.toFixed(2);
      const place = source && [source.id, passage?.label, passage?.block === undefined ? '(heading)' : ''].join(' ');
      const changes = differences.map(({ stands, quoted }) => `\n  ${stands} → ${quoted}`);
      const about = [verdict, nearness, place?.trim(), others > 0 ? `and ${others} more` : undefined];
      return `“${quotation}”: ${about.filter((one) => one !== undefined).join(', ')}${changes.join('')}`;
    }),
  );
  const unquoted = steps.reduce((sum, step) => sum + step.unquoted, 0);
  return [...lines, `${unquoted} sentences hold no quotation.`, ''].join('\n');
}

test.each(readdirSync(FOLDER).filter((name) => !name.endsWith('.txt')))(
  'a writer is told of the quotations in %s what was read over',
  async (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    await expect(verdictsOn(text)).toMatchFileSnapshot(`../fixtures/quotations/${name.replace(/\.\w+$/u, '.txt')}`);
  },
);
