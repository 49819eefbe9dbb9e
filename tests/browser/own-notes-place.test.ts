/** Where a reader's own notes stand among the notes of the publication. */
import { expect } from 'vitest';
import { writeOn } from '../support/own-notes.ts';
import { test } from '../support/test.ts';

test('a reader who writes finds the note beside its passage, before the notes on what comes later, after a reload too', async ({
  reader,
}) => {
  await reader.open('harbour-charter/ii/');
  await writeOn(reader, { block: 'ii-2', text: 'six' }, { block: 'ii-2', text: 'berths', occurrence: 1 }, 'Mine');
  for (const _ of ['at once', 'after a reload']) {
    await reader.page.locator('.own-note').waitFor();
    const names = await reader.page
      .locator('.notes > ul > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('[id^=note-]')?.id ?? 'own'));
    const places = await reader.page
      .locator('article [id^=mark-], article mark')
      .evaluateAll((marks) => marks.map(({ id }) => (id === '' ? 'own' : id.replace('mark-', 'note-'))));
    expect(names.filter((name) => places.includes(name))).toEqual(
      [...new Set(places)].filter((name) => names.includes(name)),
    );
    expect(names.indexOf('own')).toBeLessThan(names.length - 1);
    await reader.open('harbour-charter/ii/');
  }
});
