/** Citations in the languages of the interface for which the engine of citations has words. */
import { expect, test, vi } from 'vitest';
import { modelOf } from '../support/charter-model.ts';

/** What each style writes of a paragraph and a caption of a plan, whose own numbers the labels are or are not. */
async function citedIn(language: string, numbering: 'own' | 'ours') {
  vi.resetModules();
  vi.doMock('@words/language.ts', async (original) => ({ ...(await original<object>()), language }));
  const { citationsOf } = await import('../../src/citations/citations.ts');
  const plan = modelOf('lights-plan');
  const [chicago, apa] = citationsOf(numbering === 'own' ? { ...plan, numbering: ['1.'] } : plan);
  return [chicago?.blocks['ii-1'], chicago?.blocks['ii-figure-1'], apa?.blocks['ii-1']].map((one) => one?.text);
}

const NOTE = (title: string, date: string) => `${title} (The Lights Board of the Three Towns, ${date}), `;

test.each([
  ['de', NOTE('„A Plan for the Lights, 2024 to 2028“', 'Januar 2024'), 'Abs. ', 'Abschn. '],
  ['fr', NOTE('«\u00a0A Plan for the Lights, 2024 to 2028\u00a0»', 'janvier 2024'), 'paragr. ', 'sect. '],
  ['zh-Hans', NOTE('“A Plan for the Lights, 2024 to 2028”', 'January 2024'), 'para. ', 'sec. '],
])(
  'a student who reads in %s cites in that language, or else in English',
  async (language, note, paragraph, section) => {
    const url = ', https://lights.example/plan.';
    expect(await citedIn(language, 'ours')).toEqual([
      `${note}${paragraph}II.1${url}`,
      `${note}${section}II, figure 1${url}`,
      `(A Plan for the Lights, 2024 to 2028, 2024, ${paragraph}II.1)`,
    ]);
    // Numbers of the text's own say what they are.
    expect(await citedIn(language, 'own')).toEqual([
      `${note}II.1${url}`,
      `${note}II, figure 1${url}`,
      '(A Plan for the Lights, 2024 to 2028, 2024, II.1)',
    ]);
  },
);
