/** What refers to a passage, within its document and from others. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { passagesOf } from '../../src/core/passages.ts';
import { linkToOthers } from '../../src/core/references/others.ts';
import { gatherReferrers, referredTo } from '../../src/core/references/referrers.ts';
import { lawOf, lawWith } from '../support/referring-law.ts';

/** Returns what refers to a passage: the label of what is named, if it contains the passage, and the labels of the passages. */
function referrersOf(id: string, document: Document, all: readonly Document[] = [document]) {
  const passage = passagesOf(document).find((one) => one.id === id);
  if (passage === undefined)
    throw new Error(
      `Found no ${id} among ${passagesOf(document)
        .map((one) => one.id)
        .join()}.`,
    );
  return referredTo(passage, gatherReferrers(all)).map(({ within, by }) => [
    within,
    by.map(({ document: { work }, block }) => `${work} ${block.label}`),
  ]);
}

describe('a reader of a passage finds what refers to', () => {
  test('the passage itself, and then to what contains it, from the innermost', async () => {
    const act = await lawOf(lawWith('See Article 1(2)(b)(ii), Article 1(2) and Article 1.'));
    expect(referrersOf('article-1-2-b-ii', act)).toEqual([
      [undefined, ['law Art. 2(3)']],
      ['Art. 1(2)', ['law Art. 2(3)']],
      ['Art. 1', ['law Art. 2(3)']],
    ]);
    expect(referrersOf('article-1-1', act)).toEqual([['Art. 1', ['law Art. 2(3)']]]);
    expect(referrersOf('article-2-1', act)).toEqual([]);
  });

  test('it once from each passage, however often that names it', async () => {
    const act = await lawOf(lawWith('See Article 1(1), and again Article 1(1).'));
    expect(referrersOf('article-1-1', act)).toEqual([[undefined, ['law Art. 2(3)']]]);
  });

  test('it as an end of a range, and not as what is between the ends', async () => {
    const act = await lawOf(lawWith('See Articles 1 to 3.'));
    expect(referrersOf('article-1-1', act)).toEqual([['Art. 1', ['law Art. 2(3)']]]);
    expect(referrersOf('article-2-1', act)).toEqual([]);
  });

  test('it and not to the chapter that begins with it', async () => {
    const act = await lawOf(
      '# Act\n\n## CHAPTER I\n\n### Article 1\n\nBoats pay.\n\n### Article 2\n\nSee Chapter I.\n\n## CHAPTER II\n\n### Article 3\n\nSee Article 1.\n',
    );
    expect(act.references.map(({ words, target }) => [words, typeof target])).toEqual([
      ['Chapter I', 'object'],
      ['Article 1', 'object'],
    ]);
    expect(referrersOf('article-1-par-1', act)).toEqual([['Art. 1', ['law Art. 3 ¶1']]]);
  });

  test('it from another document, and from each edition of its own', async () => {
    const code = {
      ...(await lawOf(lawWith('None.').replace('Harbour Act', 'Harbour Code'))),
      id: 'code',
      work: 'code',
    };
    const act = await lawOf('# Ferry Act\n\n## Article 1\n\nSee Article 1(1) of the Harbour Code.\n');
    const [linked = act] = linkToOthers([act, code]);
    expect(referrersOf('article-1-1', code, [linked, code])).toEqual([[undefined, ['law Art. 1 ¶1']]]);
    const former = { ...code, id: 'code/@2001-01-01', edition: '2001-01-01' };
    expect(referrersOf('article-1-1', former, [linked, code, former])).toEqual([]);
  });
});
