import { layPublication, layDocument, acceptDocuments } from './tests/support/imported-document.ts';
import { openInput } from './src/importing/input.ts';
import { importOriginal } from './src/importing/import.ts';
import { mkdirSync, rmSync } from 'node:fs';
const root = '/tmp/acts'; rmSync(root, { recursive: true, force: true }); mkdirSync(root);
layPublication(root);
for (const f of process.argv.slice(2)) {
  const id = f.split('/').at(-1)!.toLowerCase().replace(/\.(xml|html|md|docx|odt|txt|pdf)$/, '').replace(/[^a-z0-9]+/g, '-');
  try { layDocument(root, await importOriginal(openInput(f).original, { title: undefined, language: undefined, today: '2026-11-26' }), { id, title: undefined, language: undefined, fields: { kind: 'law', publisher: 'P', published: '2020-07-23', url: 'https://example.com/x' } }); }
  catch (e) { console.log(f, String(e).slice(0, 300)); }
}
acceptDocuments(root);
