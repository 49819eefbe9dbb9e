/** The choice of documents on the home page: shows those that are as every field says. */
import { words as said } from '@words/document-filter.ts';

/** Makes the page's fields work. */
export function improve(): void {
  const filter = document.querySelector('.document-filter');
  const status = filter?.querySelector('[role=status]');
  if (!filter || !status) return;
  const fields = [...filter.querySelectorAll('select')];
  const entries = [...document.querySelectorAll<HTMLElement>('.documents > li')];

  const choose = () => {
    for (const entry of entries)
      entry.hidden = fields.some(({ name, value }) => value !== '' && entry.dataset[name] !== value);
    const shown = entries.filter((entry) => !entry.hidden).length;
    status.textContent = shown === entries.length ? '' : shown === 0 ? said.none : said.shown(shown, entries.length);
  };
  filter.addEventListener('change', choose);
  // A browser may have kept what was chosen before the page was left.
  choose();
}
