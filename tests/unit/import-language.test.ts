/** Whoever imports a text that does not say its language gets it in that of its words, and is asked to check it. */
import { expect, test } from 'vitest';
import { languageByLittleWords } from '../../src/core/languages/little-words.ts';
import { imported } from '../support/imported.ts';

const SENTENCES = {
  en: 'The keeper of the harbour lights the lamps at dusk, and puts them out when the day has begun. A boat that is in the harbour has to pay the dues, or to leave by the next tide.',
  fr: 'Le gardien du port allume les lampes à la nuit, et les éteint dès que le jour se lève. Un bateau qui se trouve dans le port paie les droits, ou il le quitte avec la prochaine marée.',
  de: 'Der Wärter des Hafens zündet die Lampen am Abend an und löscht sie, wenn der Tag beginnt. Ein Boot, das in dem Hafen liegt, zahlt die Gebühr oder verlässt ihn mit der nächsten Flut.',
  es: 'El guarda del puerto enciende las lámparas por la noche y las apaga cuando empieza el día. Un barco que está en el puerto paga la tasa, o lo deja con la marea que viene después de esta.',
  nl: 'De wachter van de haven steekt de lampen aan in de avond en dooft ze als de dag begint. Een boot die in de haven ligt betaalt het geld, of verlaat die met het water van het tij.',
  pl: 'Strażnik portu zapala lampy, gdy na niebie jest ciemno, i gasi je, gdy się rozjaśni. Każdy statek, który jest w porcie, ma prawo lub obowiązek, aby do świtu z niego nie odpłynął, i płaci za to.',
} as const;

const languageOf = async (...lines: readonly string[]) => {
  const { file, remarks } = await imported(new TextEncoder().encode(['# X', ...lines].join('\n\n')), 'a.md');
  const [, language = ''] = /^language: (.*)$/m.exec(file('document.yaml') ?? '') ?? [];
  return { language, told: remarks.map(({ message }) => message).join() };
};

test.each(Object.entries(SENTENCES))('a text without its language is taken for %s by its words', async (tag, words) => {
  const { language, told } = await languageOf(words);
  expect(language).toBe(tag);
  expect(told).toContain(`by its most frequent words, it is taken for "${tag}". Give the right one with --language`);
});

test('articles that several languages call so do not decide before the words', async () => {
  const articles = [1, 2, 3].flatMap((nth) => [`Article ${nth}`, SENTENCES.fr]);
  expect((await languageOf(...articles)).language).toBe('fr');
});

test('a word for "Article" that one language has decides before all others', async () => {
  const articles = [1, 2, 3].flatMap((nth) => [`Madde ${nth}`, SENTENCES.en]);
  expect((await languageOf(...articles)).language).toBe('tr');
});

test('a few words show no language, and neither do words of none that is known', () => {
  expect(languageByLittleWords('The lamps of the harbour')).toBeUndefined();
  expect(languageByLittleWords('xq zq vq '.repeat(20))).toBeUndefined();
});
