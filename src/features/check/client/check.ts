/** Checks what a reader pastes: all of it on this device. */
import { words } from '@words/check-results.ts';
import { type Finding, judge } from '../../../core/quotations/judge.ts';
import { withPart } from '../../page/client/missing-part.ts';
import { loadSources } from './library.ts';
import { rowsOf } from './rows.ts';
import { copiedTable, drawTable, MOST_ROWS } from './table.ts';

/** How long the page is busy before it answers its reader, in ms. */
const SLICE = 40;

/** Makes a form answer. */
export function improve(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const status = form.querySelector('.check-status');
  const results = form.querySelector('.check-results');
  if (!field || !status || !results) return;
  let latest = 0;

  form.addEventListener('submit', () => {
    const own = (latest += 1);
    results.replaceChildren();
    if (field.value.trim() === '') status.textContent = words.empty;
    else
      void check(field.value, () => own === latest).catch(() => {
        if (own === latest) status.textContent = words.failed;
      });
  });

  /** @param isWanted whether the reader still waits for it */
  const check = async (text: string, isWanted: () => boolean): Promise<void> => {
    status.textContent = words.checking(0);
    await pause();
    const { sources, missing, documents } = await loadSources(text);
    if (sources.length === 0 && missing.length > 0) throw new Error('No text could be had.');
    const findings: Finding[] = [];
    let answered = performance.now();
    for (const { findings: more, done } of judge(text, sources)) {
      findings.push(...more);
      if (performance.now() - answered < SLICE) continue;
      status.textContent = words.checking(Math.floor(done * 100));
      await pause();
      if (!isWanted()) return;
      answered = performance.now();
    }
    const rows = await rowsOf(findings, documents);
    if (!isWanted()) return;
    const said = [summaryOf(findings)];
    if (rows.length > MOST_ROWS) said.push(words.tooMany(MOST_ROWS, rows.length));
    if (missing.length > 0) said.push(words.notLookedAt(missing.map(({ name }) => name).join('; ')));
    status.textContent = said.join(' ');
    if (rows.length === 0) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'small-button';
    button.textContent = words.copy;
    button.addEventListener('click', () => {
      void withPart(import('../../copy/client/clipboard.ts'), ({ copy }) => copy(words.table, copiedTable(rows)));
    });
    results.replaceChildren(button, drawTable(rows));
  };
}

/** Lets the browser answer its reader. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** How many quotations got which verdict. */
function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return words.none;
  const counts = Object.entries(words.counts).flatMap(([verdict, say]) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [say(count)];
  });
  return words.found(counts.join(words.between));
}
