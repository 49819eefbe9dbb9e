import { expect } from 'vitest';
import { DENSE, testMargin } from '../support/margin-widths.ts';
import { DENSE_TERMS } from '../support/sites/dense-content.ts';
import { test, wide } from '../support/test.ts';

// Other widths: tests/trials/margin.trial.ts.
testMargin(375, 1024, 1440);

test('a reader finds every note within 240 px of its term, however dense, and the footer below the last', async ({
  reader,
}) => {
  await reader.open(DENSE);
  const { distances, footer, lowest } = await reader.margin();
  expect(distances).toHaveLength(DENSE_TERMS);
  expect(Math.max(...distances)).toBeLessThanOrEqual(240);
  expect(footer).toBeGreaterThanOrEqual(lowest);
});

test.for([1024, 1440])(
  'a reader at %i px sees a line from a note to the line of its term if it stands more than a line below, and no other',
  async (width, { openReader }) => {
    const reader = await openReader(wide(width, 900));
    await reader.open(DENSE);
    const ties = await reader.page.locator('.tie').evaluateAll((all) =>
      all.map((tie) => {
        const note = tie.previousElementSibling;
        const mark = document.getElementById(note?.id.replace('note-', 'mark-') ?? '');
        const [line] = mark?.getClientRects() ?? [];
        const [noteBox, tieBox] = [note?.getBoundingClientRect(), tie.getBoundingClientRect()];
        const text = document.querySelector('main')?.getBoundingClientRect();
        if (line === undefined || noteBox === undefined || text === undefined) throw new Error('No note, or no term.');
        return {
          below: noteBox.top - line.top,
          isDrawn: getComputedStyle(tie, '::before').content !== 'none',
          beginsAtTerm: tieBox.top > line.top && tieBox.top < line.bottom,
          endsAtNote: tieBox.bottom > noteBox.top && tieBox.bottom < noteBox.top + 24,
          isBetween: tieBox.left >= text.right && tieBox.right <= noteBox.left,
        };
      }),
    );
    const [drifted, beside] = [ties.filter(({ below }) => below > 32), ties.filter(({ below }) => below < 24)];
    expect(Math.min(drifted.length, beside.length)).toBeGreaterThan(0);
    for (const { isDrawn, beginsAtTerm, endsAtNote, isBetween } of drifted)
      expect({ isDrawn, beginsAtTerm, endsAtNote, isBetween }).toEqual({
        isDrawn: true,
        beginsAtTerm: true,
        endsAtNote: true,
        isBetween: true,
      });
    for (const { isDrawn } of beside) expect(isDrawn).toBe(false);
  },
);

test('a reader sees no such line on paper, nor on a phone', async ({ openReader }) => {
  const reader = await openReader(wide(375));
  await reader.open(DENSE);
  const drawn = () =>
    reader.page
      .locator('.tie')
      .evaluateAll((all) => all.filter((tie) => getComputedStyle(tie, '::before').content !== 'none').length);
  expect(await drawn()).toBe(0);
  await reader.page.setViewportSize({ width: 1440, height: 900 });
  expect(await drawn()).toBeGreaterThan(0);
  await reader.page.emulateMedia({ media: 'print' });
  expect(await drawn()).toBe(0);
});
