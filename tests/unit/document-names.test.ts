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
