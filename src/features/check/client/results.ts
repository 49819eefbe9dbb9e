/** Shows the results: a table that can be copied, with citations in the style that the reader chooses. */
import { words } from '@words/check-results.ts';
import type { Finding } from '../../../core/quotations/judge.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { prefer, preferred } from '../../settings/client/preferences.ts';
import type { Sources } from '../sources.ts';
import { loadStyles, MOST_ROWS, rowsOf } from './rows.ts';
import { copiedTable, drawTable, replaceCitations } from './table.ts';

/** Draws the table, the button that copies it, and the choice of a citation style, which is stored. */
export async function drawResults(
  findings: readonly Finding[],
  library: Pick<Sources, 'sources' | 'documents'>,
): Promise<HTMLElement[]> {
  const styles = await loadStyles(findings);
  const names = new Map([...styles.values()].flat().map(({ style }) => [style.id, style.name]));
  const rows = (some: readonly Finding[]) => rowsOf(some, library, styles, preferred('citation'));
  const shown = findings.slice(0, MOST_ROWS);
  const table = drawTable(rows(shown));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'small-button';
  button.textContent = words.copy;
  button.addEventListener('click', () => {
    void usePart(import('../../copy/client/clipboard.ts'), ({ copy }) =>
      copy(words.table, copiedTable(rows(findings))),
    );
  });
  const choice = drawChoice(names, () => replaceCitations(table, rows(shown)));
  return [button, ...choice, table];
}

/** Draws the choice of a style. The style that the reader chose last is selected, or else the first. */
function drawChoice(names: ReadonlyMap<string, string>, draw: () => void): HTMLElement[] {
  if (names.size < 2) return [];
  const select = document.createElement('select');
  select.append(...Array.from(names, ([id, name]) => new Option(name, id, false, id === preferred('citation'))));
  select.addEventListener('change', () => {
    prefer('citation', select.selectedIndex === 0 ? '' : select.value);
    draw();
  });
  const label = document.createElement('label');
  label.append(words.style, ' ', select);
  return [label];
}
