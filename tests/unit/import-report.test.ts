/** The report of an import, as an editor reads it in a terminal. */
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { formatReport } from '../../src/importing/report.ts';

/** Imports a page, and returns its reports. */
async function reportsOf(html: string): Promise<{ short: string[]; whole: string[] }> {
  const { original, format, changes } = inputOf(new TextEncoder().encode(html), 'a.html', '.');
  const made = await importOriginal(original, { today: '2026-11-26' });
  const lines = (isFull: boolean) => formatReport(made, format, changes, isFull).split('\n');
  return { short: lines(false), whole: lines(true) };
}

/** A law of articles in which many things are to be remarked, each about another place. */
const law = (times: number): string => {
  const article = (nth: number) =>
    `<h2>Article ${nth === 3 ? 9 : nth}</h2><p>Dues are paid at berth ${nth}. <img src="p${nth}.png" alt="Berth ${nth}"> <a href="javascript:x()">Pay</a></p>
    <p><font>Whoever</font> moors <ruby>ship<rt>${nth}</rt></ruby>.</p>`;
  const menus = Array.from({ length: times }, (_, nth) => `<nav id="menu-${nth}">Dues, berths</nav>`).join('');
  return `<html lang="en"><body>${menus}<main><h1>Harbour Act</h1>${Array.from({ length: times }, (_, nth) => article(nth + 1)).join('')}</main></body></html>`;
};

describe('an editor who imports a page with hundreds of remarks', () => {
  test('reads at most 25 lines, of which the last says how to see all of them', async () => {
    const { short, whole } = await reportsOf(law(40));
    expect(whole.length).toBeGreaterThan(25);
    expect(short.length).toBeLessThanOrEqual(25);
    expect(short.at(-1)).toBe('This is the short report; with --full-report it names everything.');
    expect(short.at(-2)).toMatch(/^Proved: /);
    expect(short.join('\n')).toMatch(/^Read as HTML in utf-8: "Harbour Act"\.\nKept: 40 sections/);
    // Nothing to decide is hidden behind what was only drawn in another way.
    expect(short.join('\n')).toMatch(/^For you to decide( \(\d+ of \d+\))?:\n {2}- fields of document\.yaml/m);
  });

  test('sees remarks of one kind as one, with their first places', async () => {
    const { whole } = await reportsOf(law(40));
    const pictures = whole.filter((line) => line.includes('a picture'));
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatch(/^ {2}- 40 × a picture: .* \(line 1 "Berth 1 \(p1\.png\)", .* and 35 more\)$/);
  });

  test('reads the whole of a report that has no more lines', async () => {
    const { short, whole } = await reportsOf(law(2));
    expect(short).toEqual(whole);
    expect(short.length).toBeLessThanOrEqual(25);
  });
});
