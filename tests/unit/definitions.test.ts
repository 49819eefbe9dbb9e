/** Where a text itself says what a word means. */
import { describe, expect, test } from 'vitest';
import { definitionsIn } from '../../src/core/definitions/definitions.ts';
import { lawOf } from '../support/referring-law.ts';

/** Returns the words that a law defines, each with what introduces its list and the sections in which the meaning applies. */
const definedIn = async (text: string, language = 'en') =>
  definitionsIn(await lawOf(text, language)).map(({ block, start, end, introduction, reach }) => [
    block.text.slice(start, end),
    introduction?.text,
    reach === undefined ? 'everywhere' : [...reach].join(),
  ]);

const act = (words: string, more = 'Boats pay.') => `# Act\n\n## Article 1\n\n${words}\n\n## Article 2\n\n${more}\n`;

describe('a reader is told that the text defines', () => {
  test.for<[string, string, string, (readonly [string, string | undefined, string])[]]>([
    ['a word in a sentence', 'en', act('In this Act, ‘ferry’ means a boat.'), [['ferry', undefined, 'everywhere']]],
    ['a word without marks', 'en', act('In this Act, ferry means a boat.'), [['ferry', undefined, 'everywhere']]],
    [
      'two words at once',
      'en',
      act('‘Ferry’ and ‘raft’ mean a boat.'),
      [
        ['Ferry', undefined, 'everywhere'],
        ['raft', undefined, 'everywhere'],
      ],
    ],
    ['a word in one article', 'en', act('In this Article, ‘ferry’ means a boat.'), [['ferry', undefined, 'article-1']]],
    [
      'the words of a list',
      'en',
      act(
        'For the purposes of this Act, the following definitions apply:\n\n(1) ‘ferry’ means a boat;\n\n(2) ‘raft’ means another.',
      ),
      [
        ['ferry', 'For the purposes of this Act, the following definitions apply:', 'everywhere'],
        ['raft', 'For the purposes of this Act, the following definitions apply:', 'everywhere'],
      ],
    ],
    [
      'the words of a list without marks, with an en space after them',
      'en',
      act(
        'The following definitions apply in this Article.\n\n- ferry\u2002means a boat; (traversier)\n\n- raft, with respect to a lake, means another.',
      ),
      [
        ['ferry', 'The following definitions apply in this Article.', 'article-1'],
        ['raft', 'The following definitions apply in this Article.', 'article-1'],
      ],
    ],
    [
      'words in other articles, of which only its own is sure',
      'en',
      act(
        'The following definitions apply in this Article and in Articles 2 to 9.\n\n- ferry means a boat;\n\n- raft means another.',
      ),
      [
        ['ferry', 'The following definitions apply in this Article and in Articles 2 to 9.', 'article-1'],
        ['raft', 'The following definitions apply in this Article and in Articles 2 to 9.', 'article-1'],
      ],
    ],
    [
      'a word in one part',
      'en',
      '# Act\n\n## PART I\n\n### Article 1\n\nIn this Part, ‘ferry’ means a boat.\n\n### Article 2\n\nBoats pay.\n\n## PART II\n\n### Article 3\n\nRafts pay.\n',
      [['ferry', undefined, 'article-1,article-2']],
    ],
    [
      'words in French',
      'fr',
      act(
        'Les définitions qui suivent s’appliquent au présent article.\n\n- bac\u2002Bateau. (ferry)\n\n- « radeau », un autre;',
      ),
      [
        ['bac', 'Les définitions qui suivent s’appliquent au présent article.', 'article-1'],
        ['radeau', 'Les définitions qui suivent s’appliquent au présent article.', 'article-1'],
      ],
    ],
    [
      'words in German',
      'de',
      '# Gesetz\n\n## Artikel 1\n\nFür die Zwecke dieser Verordnung bezeichnet der Ausdruck:\n\n1. „Fähre“ ein Boot;\n\n2. „Floß“ ein anderes.\n\n## Artikel 2\n\nBoote zahlen.\n',
      [
        ['Fähre', 'Für die Zwecke dieser Verordnung bezeichnet der Ausdruck:', 'everywhere'],
        ['Floß', 'Für die Zwecke dieser Verordnung bezeichnet der Ausdruck:', 'everywhere'],
      ],
    ],
    [
      'a word in Chinese',
      'zh-Hans',
      '# 法\n\n第一条　本法所称渡船，是指载客的船。\n\n第二条　筏免费。\n',
      [['渡船', undefined, 'everywhere']],
    ],
  ])('%s', async ([, language, text, expected]) => {
    expect(await definedIn(text, language)).toEqual(expected);
  });
});

describe('a reader is told of no definition where the text', () => {
  test.for([
    ['quotes another', 'The Code says: “‘ferry’ means a boat.”'],
    ['writes it into another text', 'Article 3 of the Code is amended as follows: ‘ferry’ means a boat.'],
    ['only abbreviates a name', 'The harbour office (the ‘office’) is open, hereinafter ‘the place’.'],
    ['says what something does', 'A delay means a fine. The ferry includes the crew.'],
    ['says it in a language that is not known so well', 'Een ‘veer’ betekent een boot.', 'nl'],
  ] as const)('%s', async ([, words, language]) => {
    expect(await definedIn(act(words), language)).toEqual([]);
  });
});
