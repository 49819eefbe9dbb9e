import { getPublication } from './src/core/publication.ts';
import { noteRecords } from './src/features/search/index/make-notes.ts';
import { searchRecords } from './src/features/search/index/make-records.ts';
import { vocabularyOf } from './src/features/search/index/vocabulary.ts';
import { otherTexts } from './src/features/search/index/other-texts.ts';
import { engineOver } from './src/features/search/client/engine.ts';
import { find } from './src/features/search/client/find.ts';
import { recordAddress } from './src/features/search/client/links.ts';
import { readQuery } from './src/features/search/client/query.ts';
import { nearWords } from './src/features/search/client/suggest.ts';
const p = getPublication();
const records = [...searchRecords(p), ...noteRecords(p)];
const vocabulary = vocabularyOf(records, otherTexts(p));
const docs = p.documents.map(({ id, name, title }) => ({ id, names: [id, name, title] }));
const e = { ...engineOver(records), documents: () => Promise.resolve(docs) };
for (const query of process.argv.slice(2)) {
  const r = await find(e, readQuery(query), (w) => Promise.resolve(nearWords(vocabulary, w)));
  console.log(query, r.isSuggestion ? '→' : '=', r.query.typed);
  for (const k of ['places','terms','text','notes'] as const) console.log('  ', k, r[k].slice(0,6).map(f=>`${f.rank}:${recordAddress(f.record)}`).join(' '));
  console.log('   near', r.near.slice(0,4).map(f=>recordAddress(f.found.record)).join(' '));
}
