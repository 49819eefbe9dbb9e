import { expect, test } from 'vitest';
import { documentNames } from '../../src/core/compile/document-names.ts';
import { modelOf } from '../support/charter-model.ts';

test('a reader sees the short title of a document where it is only named, or else its title, each in its language', () => {
  const { titleLanguage: _, ...article } = modelOf('open-quay-article');
  expect(documentNames({ ...article }, 'en')).toEqual({
    titleLanguage: 'fr',
    name: 'Un quai ouvert\u00A0: la baie de Pellan et ses bateaux',
    nameLanguage: 'fr',
  });
  expect(documentNames({ ...article, titleLanguage: 'la', shortTitle: 'Open quay' }, 'en')).toEqual({
    titleLanguage: 'la',
    name: 'Open quay',
    nameLanguage: 'en',
  });
});

test.for([
  [
    'Regulation 7 of the Harbour Office of Pellan Bay of 2 April 1987 laying down rules on berths',
    'en',
    'Regulation 7 of the Harbour Office of Pellan Bay of 2 April…',
  ],
  ['Regulation, as amended, of the Harbour Office of Pellan Bay (No 300/2008), on the berths and dues', 'en'],
  [
    '关于佩兰湾港口章程、港务费专款专用以及来访船只泊位分配办法和引航员费用另行计算问题的若干规定',
    'zh-Hans',
    '关于佩兰湾港口章程、港务费专款专用以及来访船只泊位分配办法和…',
  ],
] as const)('a reader sees a long title without a short one cut at a word: %s', ([title, language, cut]) => {
  const { titleLanguage: _, shortTitle: __, ...article } = modelOf('open-quay-article');
  const { name } = documentNames({ ...article, title, language }, 'en');
  expect(name).toBe(cut ?? 'Regulation, as amended, of the Harbour Office of Pellan Bay…');
  expect(documentNames({ ...article, title, language }, 'en', '2016-11-07').name).toBe(`${name} (2016-11-07)`);
});
