// @vitest-environment jsdom
/** The field above long contents, by which a reader finds a section. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { improve } from '../../src/features/contents/client/section-filter.ts';

beforeEach(() => {
  const section = (label: string, title: string) => `<li><a href="/act/" data-label="${label}">${title}</a></li>`;
  document.body.innerHTML = `
    <label class="section-filter" hidden>Find a section <input type="search" /></label>
    <ol class="contents">
      <li><details><summary>Chapter I</summary><ol>${section('Art. 5', 'Prohibited practices')}${section('Art. 52', 'Procedure')}</ol></details></li>
      <li><details><summary>Chapter II</summary><ol>${section('Art. 6', 'Rules for Article 52')}</ol></details></li>
      ${section('', '第十七条')}${section('Annex III', 'Systems')}${section('IV', 'Ends')}
    </ol>`;
  improve();
});

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li > a')]
    .filter((link) => link.closest('[hidden]') === null)
    .map(({ textContent, dataset }) => `${dataset['label']} ${textContent}`.trim());

function type(value: string): void {
  const field = document.querySelector('input');
  if (field === null) throw new Error('There is no field.');
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

describe('a reader finds a section', () => {
  test.each([
    ['Article 52', ['Art. 52 Procedure']],
    ['article 5', ['Art. 5 Prohibited practices']],
    ['art. 5(1)(c)', ['Art. 5 Prohibited practices']],
    ['5(1)(c)', ['Art. 5 Prohibited practices']],
    ['Annex III', ['Annex III Systems']],
    ['annex 3', ['Annex III Systems']],
    ['第17条', ['第十七条']],
    ['Section IV', ['IV Ends']],
  ])('by its address: %s', async (typed, sections) => {
    type(typed);
    await vi.waitFor(() => expect(shown()).toEqual(sections));
  });

  test.each([
    ['proced', ['Art. 52 Procedure']],
    ['52', ['Art. 52 Procedure', 'Art. 6 Rules for Article 52']],
    ['nothing', []],
  ])('by words of its name: %s', (typed, sections) => {
    type(typed);
    expect(shown()).toEqual(sections);
  });

  test('and sees all of them again', async () => {
    type('Article 52');
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    type('');
    expect(shown()).toHaveLength(6);
  });
});
