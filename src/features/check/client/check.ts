/** Checks the quotations in a text that the reader pastes. The text does not leave the reader's device. */
import { words } from '@words/check-results.ts';
import { locale } from '@words/language.ts';
import { gather, MOST_LETTERS } from '../../../core/quotations/gather.ts';
import type { Finding } from '../../../core/quotations/judge.ts';
import { inSlices } from '../slices.ts';
import { loadSources } from './library.ts';
import { drawResults } from './results.ts';
import { MOST_ROWS } from './rows.ts';

/** Makes the form check the pasted text. */
export function improve(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const status = form.querySelector('.check-status');
  const results = form.querySelector('.check-results');
  if (!field || !status || !results) return;
  let latest = new AbortController();

  form.addEventListener('submit', () => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    results.replaceChildren();
    if (field.value.trim() === '') status.textContent = words.empty;
    else if (field.value.length > MOST_LETTERS)
      status.textContent = words.tooLong(inFigures(field.value.length), inFigures(MOST_LETTERS));
    else
      void check(field.value, signal).catch(() => {
        if (!signal.aborted) status.textContent = words.failed;
      });
  });

  const check = async (text: string, signal: AbortSignal): Promise<void> => {
    const say = (done: number) => (status.textContent = words.checking(Math.floor(done * 100)));
    say(0);
    // This pause lets the browser show at once that the check has begun.
    await new Promise((resolve) => setTimeout(resolve));
    const library = await loadSources(text, signal);
    const { sources, missing } = library;
    if (sources.length === 0 && missing.length > 0) throw new Error('No text could be had.');
    const { findings, done, unquoted } = await inSlices(gather(text, sources), signal, say);
    const drawn = findings.length === 0 ? [] : await drawResults(worstFirst(findings), library);
    signal.throwIfAborted();
    results.replaceChildren(...drawn);
    const lines = [summaryOf(findings, unquoted)];
    if (done < 1) lines.push(words.notJudged(findings.length, openingOf(findings.at(-1)?.quotation ?? '')));
    if (findings.length > MOST_ROWS) lines.push(words.tooMany(MOST_ROWS, findings.length));
    if (missing.length > 0) lines.push(words.notLookedAt(missing.map(({ name }) => name).join('; ')));
    status.textContent = lines.join(' ');
  };
}

/** The order of the verdicts, which the words have. */
const FROM_WORST = Object.keys(words.counts);

/** The findings by their verdicts; those with the same one stay in the order of the text. */
const worstFirst = (findings: readonly Finding[]) =>
  findings.toSorted((one, other) => FROM_WORST.indexOf(one.verdict) - FROM_WORST.indexOf(other.verdict));

/** A number as a reader would write it: "200,000". */
const inFigures = (number: number) => number.toLocaleString(locale);

/** Returns the beginning of a long quotation, or all of a short one. */
const openingOf = (quotation: string) => quotation.replace(/^(.{60}).+$/su, '$1…');

/** Returns a sentence that says how many quotations got each verdict, and how many sentences hold none. */
function summaryOf(findings: readonly Finding[], unquoted: number): string {
  if (findings.length === 0) return words.none;
  const counts = Object.entries(words.counts).flatMap(([verdict, say]) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [say(count)];
  });
  return words.found(counts.join(words.between), unquoted === 0 ? '' : words.unquoted(unquoted));
}
