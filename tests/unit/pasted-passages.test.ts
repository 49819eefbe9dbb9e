/** A writer pastes a passage without quotation marks: it is judged whole, as one finding. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';

const OFFICE =
  'The Harbour Office runs the harbour in the name of the three towns. It owns no boats and takes no side in trade.';
const DUES = 'Harbour dues are paid by the length of the boat, on the day it arrives, in coins and not in fish.';
const OWNERS =
  'Whoever owns a boat in the harbour pays dues to the Office, which takes its dues in coins, and never in fish. Whoever owns a boat in the harbour may sell it.';
const QUAY = 'No boat may stay the night at the quay of the old fishers,';
const LAMP = '7. A lamp at the mole is lit at dusk by the keeper.';
const HAN = '港务局收到的每一笔钱，都应写明来源和去处，并在每年春天公布。';
const RULES = sourceOf('rules', {
  title: 'Rules',
  sections: [
    {
      id: 'i',
      label: 'I',
      blocks: [OFFICE, DUES, HAN, OWNERS, QUAY, LAMP].map((text, at) => ({
        id: `i-${at + 1}`,
        label: `I.${at + 1}`,
        text,
        ...(text === QUAY && { number: '5.' }),
      })),
    },
  ],
});

/** What is found in a text, in a line for each finding. */
const found = (text: string) =>
  judgeAll(text, [RULES]).map(({ quotation, verdict, differences }) =>
    [verdict, quotation, ...differences.map(({ stands, quoted }) => `${stands} → ${quoted}`)].join(' | '),
  );

describe('a passage without marks is one finding', () => {
  test.each([
    [
      'with a word altered in its middle',
      'Nobody doubts that harbour dues are paid by the size of the boat, on the day it arrives.',
      'altered | dues are paid by the size of the boat, on the day it arrives | length → size',
    ],
    [
      'with fewer than six words on either side of the altered one',
      'We know that the boat, on each day it arrives, in coins is what they say.',
      'altered | the boat, on each day it arrives, in coins | the → each',
    ],
    [
      'with a word left out',
      'They run the harbour in the name of three towns. It owns no boats and takes no side in trade.',
      'altered | the harbour in the name of three towns. It owns no boats and takes no side in trade | the →',
    ],
    [
      'with a word added',
      'They run the harbour in the good name of the three towns. It owns no boats.',
      'altered | the harbour in the good name of the three towns. It owns no boats | → good',
    ],
    [
      'with several words altered',
      'The Harbour Board runs the harbour in the name of four towns. It owns no boats and takes no part in trade.',
      'altered | The Harbour Board runs the harbour in the name of four towns. It owns no boats and takes no part in trade | Office → Board | the three → four | side → part',
    ],
    [
      'with its first word altered, where a sentence begins',
      'Port dues are paid by the length of the boat, on the day it arrives.',
      'altered | Port dues are paid by the length of the boat, on the day it arrives | Harbour → Port',
    ],
    [
      'with its last word altered, where a sentence ends',
      'So it is. The Harbour Office runs the harbour in the name of the three cities.',
      'altered | The Harbour Office runs the harbour in the name of the three cities | towns → cities',
    ],
    [
      'with its parts in another order around an ellipsis',
      'The boat pays by the length of the boat, on the day it arrives, in coins and not in fish. … Harbour dues',
      'altered | by the length of the boat, on the day it arrives, in coins and not in fish. … Harbour dues',
    ],
    [
      'with its end before its beginning',
      'So it is. In coins, they say. not in fish. … Harbour dues are paid by the length of the boat.',
      'altered | not in fish. … Harbour dues are paid by the length of the boat',
    ],
    [
      'with a word that is cut by an ellipsis',
      'Dues are paid by the length of the boat, on the d… it arrives, in coins and not in fish.',
      'altered | are paid by the length of the boat, on the d… it arrives, in coins and not in fish | day → d',
    ],
    [
      'with a first word that is cut by an ellipsis',
      'Harb… dues are paid by the length of the boat, on the day it arrives.',
      'altered | Harb… dues are paid by the length of the boat, on the day it arrives | Harbour → Harb',
    ],
    [
      'with its last two words turned round',
      'Harbour dues are paid by the length of the boat, on the day it arrives, in coins and not fish in.',
      'altered | Harbour dues are paid by the length of the boat, on the day it arrives, in coins and not fish in | → fish',
    ],
    [
      'with its last two words turned round at a comma',
      'No boat may stay the night at the quay of the fishers, old',
      'altered | No boat may stay the night at the quay of the fishers, old | → fishers,',
    ],
    [
      'with its number, and without its first word',
      '5. boat may stay the night at the quay of the old fishers',
      'altered | 5. boat may stay the night at the quay of the old fishers | No → 5.',
    ],
    [
      'with a number that is written in it, and without its first word',
      '7. lamp at the mole is lit at dusk by the keeper.',
      'altered | 7. lamp at the mole is lit at dusk by the keeper | . A → .',
    ],
    [
      'with its end before a beginning that the next sentence shares',
      'takes its dues in coins, and never in fish. … Whoever owns a boat in the harbour pays dues to the Office, which',
      'altered | takes its dues in coins, and never in fish. … Whoever owns a boat in the harbour pays dues to the Office, which',
    ],
    [
      'with a clause left out',
      'Harbour dues are paid by the length of the boat, in coins and not in fish.',
      'altered | Harbour dues are paid by the length of the boat, in coins and not in fish | , on the day it arrives, → ,',
    ],
    [
      'with other punctuation alone',
      'Harbour dues are paid by the length of the boat on the day it arrives.',
      'nearly verbatim | Harbour dues are paid by the length of the boat on the day it arrives | , →',
    ],
    [
      'with letters of a script without spaces altered',
      '备忘录说港务局收到的每一笔款，都应写明来源和去处，并在每年春天公布。',
      'altered | 港务局收到的每一笔款，都应写明来源和去处，并在每年春天公布 | 钱 → 款',
    ],
  ])('%s', (_, text, finding) => {
    expect(found(text).map((line) => line.replaceAll(/\s+/gu, ' ').trim())).toEqual([finding]);
  });
});

describe('nothing is altered', () => {
  test.each([
    ['in a passage that is verbatim', OFFICE, [`verbatim | ${OFFICE.slice(0, -1)}`]],
    [
      'where a writer marks what he leaves out',
      'Harbour dues are paid by the length of the boat […] in coins and not in fish.',
      ['verbatim | Harbour dues are paid by the length of the boat […] in coins and not in fish'],
    ],
    [
      'where a writer goes on in his own words',
      'Yes, the Harbour Office runs the harbour in the name of the people who live there.',
      ['verbatim | Harbour Office runs the harbour in the name of the'],
    ],
    [
      'between whole sentences, of which one is left out',
      `The Harbour Office runs the harbour in the name of the three towns. ${DUES}`,
      [
        'verbatim | The Harbour Office runs the harbour in the name of the three towns',
        `verbatim | ${DUES.slice(0, -1)}`,
      ],
    ],
    [
      'in a passage that begins in the middle of a sentence',
      'boat may stay the night at the quay of the old fishers',
      ['verbatim | boat may stay the night at the quay of the old fishers'],
    ],
    [
      'after a number that is not the one shown before the passage',
      '2. boat may stay the night at the quay of the old fishers',
      ['verbatim | boat may stay the night at the quay of the old fishers'],
    ],
    ['in words that hardly any text lacks', 'They say that in the name of the law the boat is at the pier.', []],
  ])('%s', (_, text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});
