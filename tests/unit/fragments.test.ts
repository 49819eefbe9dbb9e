import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headingIds, isPageId } from '../../src/core/markdown/fragments.ts';
import { knownPlaces, linkPlaces } from '../../src/core/markdown/places.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';

describe('a link to a heading', () => {
  test('leads to the heading, whatever its words', () => {
    const headings = ['On quays', 'On quays', 'Note berth', 'Search dialog', 'I 1', 'Main', '…', 'Terms 2', 'Settings'];
    expect(headingIds(headings, (id) => id === 'i-1')).toEqual([
      'on-quays',
      'on-quays-1',
      'note-berth-heading',
      'search-dialog-heading',
      'i-1-heading',
      'main-heading',
      'heading',
      'terms-2-heading',
      'settings-heading-heading',
    ]);
    // A changed fragment is different from those of other headings too.
    expect(headingIds(['I 1 heading', 'I 1'], (id) => id === 'i-1')).toEqual(['i-1-heading', 'i-1-heading-heading']);
  });

  test('is different from every id of a part of a page', () => {
    const written = globSync('src/{features,layouts,pages}/**/*.{astro,ts}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?<![\w-])id(?:=|: )["']([a-z][\w-]*)["']/g)].map(([, id = '']) => id),
    );
    expect(written.length).toBeGreaterThan(20);
    // The search page has no headings from content.
    expect(written.filter((id) => !isPageId(id) && id !== 'terms')).toEqual([]);
  });
});

describe('a note', () => {
  const section = { slug: 'i', label: 'I' };
  const ids = ['i-1', 'i-4a', 'i-9'];
  const known = knownPlaces(
    [
      { id: 'charter', name: 'The charter', nameLanguage: 'en', language: 'en', sections: [section] },
      { id: 'xianzhang', name: '宪章', nameLanguage: 'zh', language: 'zh', sections: [{ label: '一' }] },
      {
        id: 'xuanyan',
        name: '宣言',
        nameLanguage: 'zh',
        language: 'zh',
        join: '第一款',
        sections: [{ label: '第十一条' }, { label: '序言', counted: '¶' }],
      },
      {
        id: 'act',
        name: 'The Act',
        nameLanguage: 'en',
        language: 'en',
        sections: [{ label: 'Annex I', join: ', ' }, { label: 'Art. 2' }],
      },
    ],
    [
      ...ids.map((id) => ({ document: 'charter', section: 'i', id, label: `I.${id.slice(2)}` })),
      { document: 'charter', section: 'i', id: 'i-figure-2', label: 'I, figure 2' },
      { document: 'xianzhang', section: 'yi', id: 'yi-4', label: '一.4' },
      { document: 'xuanyan', section: 'article-11', id: 'article-11-2', label: '第十一条第二款' },
      { document: 'xuanyan', section: 'preamble', id: 'preamble-3', label: '序言¶3' },
      { document: 'act', section: 'annex-i', id: 'annex-i-4-a', label: 'Annex I, 4(a)' },
      { document: 'act', section: 'article-2', id: 'article-2-1', label: 'Art. 2(1)' },
    ],
  );
  /** Returns the words of the note, with the id of each place before the words of its link. */
  const linked = (note: string) => {
    const parsed = parseMarkdown(note, 'note', 'note.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    const faults = linkPlaces(parsed.tree, known, 'note.mdx', note).map(
      ({ message }) => message.split(' in the note')[0],
    );
    const [paragraph] = parsed.tree.children;
    const words = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const told = words.map((node) => {
      const text = 'children' in node && node.children[0]?.type === 'text' ? node.children[0].value : '';
      return node.type === 'text' ? node.value : `[${String(node.data?.hProperties?.['block'])} ${text}]`;
    });
    return [told.join(''), ...faults];
  };

  test.each([
    ['(I.1)', '([i-1 I.1])'],
    ['(I.4a)', '([i-4a I.4a])'],
    ['(I.1–9)', '([i-1 I.1]–[i-9 9])'],
    ['(I.1-I.9)', '([i-1 I.1]-[i-9 I.9])'],
    ['(I.1–4a)', '([i-1 I.1]–[i-4a 4a])'],
    ['charter:I.1–9', '[i-1 The charter, I.1]–[i-9 9]'],
    ['I, Figure 2', '[i-figure-2 I, figure 2]'],
    ['I, figures 2', '[i-figure-2 I, figure 2]'],
    ['XI.1 and I.1.', 'XI.1 and [i-1 I.1].'],
    ['见一.4和I.1。', '见[yi-4 一.4]和[i-1 I.1]。'],
    ['见第十一条第二款和序言¶3。', '见[article-11-2 第十一条第二款]和[preamble-3 序言¶3]。'],
    ['xuanyan:第十一条第二款', '[article-11-2 宣言, 第十一条第二款]'],
    ['(Annex I, 4(a); Art. 2(1))', '([annex-i-4-a Annex I, 4(a)]; [article-2-1 Art. 2(1)])'],
    ['Annex I, which lists, and Annex I, a list', 'Annex I, which lists, and Annex I, a list'],
  ])('that names %s leads there', (note, shown) => {
    expect(linked(note)).toEqual([shown]);
  });

  test.each([
    ['(I.1a)', 'I.1a'],
    ['I.1B', 'I.1B'],
    ['I.1.2', 'I.1.2'],
    ['I.1–8', 'I.8'],
    ['I.1–I.8', 'I.8'],
    ['charter:I.1–8', 'charter:I.8'],
    ['I, Figure 9', 'I, figure 9'],
    ['I, figure 2–3', 'I, figure 3'],
    ['第十一条第三款', '第十一条第三款'],
    ['Annex I, 4(b)', 'Annex I, 4(b)'],
  ])('that names %s, which is not there, stops the build', (note, name) => {
    expect(linked(note).slice(1)).toEqual([`Found "${name}"`]);
  });
});
