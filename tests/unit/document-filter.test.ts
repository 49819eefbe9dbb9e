// @vitest-environment jsdom
/** The filter of documents on the home page of a library with many of them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { improve } from '../../src/features/home/client/document-filter.ts';

const ENTRIES = [
  { title: 'Charte du Port de Łódź', publisher: 'Maître de port', kind: 'law' },
  { title: 'إعلان الموانئ', publisher: 'مكتبة الميناء', kind: 'declaration' },
  { title: '关于港务费的备忘录', publisher: 'Maître de port', kind: 'memorandum' },
];

beforeEach(() => {
  const options = (values: readonly string[]) => values.map((value) => `<option>${value}</option>`).join('');
  document.body.innerHTML = `
    <search class="document-filter">
      <input type="text" />
      <select name="publisher"><option value="">any</option>${options(['Maître de port', 'مكتبة الميناء'])}</select>
      <select name="kind"><option value="">any</option>${options(['law', 'declaration', 'memorandum'])}</select>
      <p role="status"></p>
    </search>
    <ul class="documents">${ENTRIES.map(
      ({ title, publisher, kind }) =>
        `<li data-publisher="${publisher}" data-kind="${kind}"><h3>${title}</h3><p>${publisher} · ${kind}</p></li>`,
    ).join('')}</ul>`;
  improve();
});

/** Changes a field as a reader does. */
function enter(selector: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (field === null) throw new Error(`There is no ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.documents > li:not([hidden]) h3')].map(({ textContent }) => textContent);
const status = () => document.querySelector('[role=status]')?.textContent;

describe('a reader', () => {
  test.each([
    ['lodz', [0]],
    ['CHARTE', [0]],
    ['maitre PORT', [0, 2]],
    ['الموانئ', [1]],
    ['مكتبه', [1]],
    ['港务费', [2]],
    ['law', [0]],
    ['ship', []],
    ['  ', [0, 1, 2]],
  ])('finds by %j the documents %j', (typed, places) => {
    enter('input', typed);
    expect(shown()).toEqual(places.map((place) => ENTRIES[place]?.title));
  });

  test('filters by every field at once, and sees how many documents remain', () => {
    expect([shown().length, status()]).toEqual([3, '']);
    enter('select[name=publisher]', 'Maître de port');
    expect([shown().length, status()]).toEqual([2, '2 of 3']);
    enter('input', '港');
    expect([shown(), status()]).toEqual([['关于港务费的备忘录'], '1 of 3']);
    enter('select[name=kind]', 'law');
    expect([shown(), status()]).toEqual([[], 'No documents match.']);
    for (const field of ['input', 'select[name=publisher]', 'select[name=kind]']) enter(field, '');
    expect([shown().length, status()]).toEqual([3, '']);
  });
});
