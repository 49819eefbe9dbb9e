/** In the results of a search: of documents in several languages, the texts in the language of the interface. */
import { words } from '@words/versions.ts';
import type { Places } from '../../places.ts';

const kind: Places['search-kind'] = {
  kind: 'language',
  name: words.inThisLanguage,
  has: ({ inLanguages, language }) => inLanguages !== undefined && language === document.documentElement.lang,
};

export default kind;
