/**
 * The filter of documents on the home page: it shows the documents that contain the typed words and match every chosen
 * value.
 */
import { words as filterWords } from '@words/document-filter.ts';
import { filterOf, fold } from '../../../core/languages/fold.ts';

/** Makes the filter work. */
export function improve(): void {
  const filter = document.querySelector('.document-filter');
  const status = filter?.querySelector('[role=status]');
  const input = filter?.querySelector('input');
  if (!filter || !status || !input) return;
  const fields = [...filter.querySelectorAll('select')];
  const entries = [...document.querySelectorAll<HTMLElement>('.documents > li')];
  const texts = new Map(entries.map((entry) => [entry, fold(entry.textContent)]));

  const choose = () => {
    const passes = filterOf(input.value);
    for (const [entry, text] of texts)
      entry.hidden = !passes(text) || fields.some(({ name, value }) => value !== '' && entry.dataset[name] !== value);
    const shown = entries.filter((entry) => !entry.hidden).length;
    status.textContent =
      shown === entries.length ? '' : shown === 0 ? filterWords.none : filterWords.shown(shown, entries.length);
  };
  filter.addEventListener('input', choose);
  // The browser may have restored what the reader had chosen before leaving the page.
  choose();
}
