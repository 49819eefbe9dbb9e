/** Reference corpora as the content has them: read, checked, counted in documents, and named by notes. */
import { CORPORA_FILE, textId } from '../../../core/addresses/addresses.ts';
import type { FeatureContent } from '../../../core/files/content-files.ts';
import { compileCorpora } from './compile.ts';
import type { Corpus } from './corpus.ts';
import { attestedInNotes } from './in-notes.ts';
import { knownCorpora } from './known.ts';
import { CORPUS_FILES, readCorpora } from './read.ts';

/** What the feature has in the content folder. */
export const content: FeatureContent = {
  feature: 'wordings',
  folder: 'corpora',
  each: 'corpus',
  files: CORPUS_FILES,
  read(reader) {
    const files = readCorpora(reader);
    return ({ content: all, documents, ownLanguage, isShown }) => {
      const { corpora, faults } = compileCorpora(files, all, documents, ownLanguage);
      const shown = isShown ? corpora : [];
      return { model: shown, faults, pages: pagesOf(shown), inNotes: attestedInNotes(knownCorpora(corpora), isShown) };
    };
  },
};

/** The pages and files of corpora, each with a function for its fragment ids. */
function pagesOf(corpora: readonly Corpus[]): ReadonlyMap<string, () => ReadonlySet<string>> {
  const none = (): ReadonlySet<string> => new Set();
  const ofAll = ['wordings/', 'wordings/wordings.json', 'wordings/wordings.csv', CORPORA_FILE];
  return new Map([
    ...(corpora.length === 0 ? [] : ofAll).map((page) => [page, none] as const),
    ...corpora.map(({ id, texts }) => [`corpora/${id}/`, () => new Set(texts.map((text) => textId(text.id)))] as const),
  ]);
}
