/** Whoever reads a document as data knows where each of several chapters of one name begins. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportDocument } from '../../src/exports/document-json.ts';
import { inputOf } from '../../src/importing/input.ts';
import { readDocumentJson } from '../../src/proof/downloads/document-json.ts';
import { openTaken } from '../../src/proof/downloads/reading.ts';
import { importDocument } from '../support/imported-document.ts';

const FIELDS = { publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** A Japanese act with some supplementary provisions, all of the same name, of two articles each. */
function actWith(supplements: number) {
  const article = (nth: number, words: string) =>
    `<Article Num="${nth}"><ArticleTitle>第${'一二'.charAt(nth - 1)}条</ArticleTitle><Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>${words}</Sentence></ParagraphSentence></Paragraph></Article>`;
  const supplement = (nth: number) =>
    `<SupplProvision><SupplProvisionLabel>附　則</SupplProvisionLabel>${article(1, `改正${nth}を施行する。`)}${article(2, `改正${nth}の経過措置を定める。`)}</SupplProvision>`;
  const all = Array.from({ length: supplements }, (_, index) => supplement(index + 1)).join('');
  const xml = readFileSync('tests/fixtures/profiles/e-gov.xml', 'utf8');
  return xml.replace(/<SupplProvision\b[^]*<\/SupplProvision>/, all);
}

test('the data of an act with three supplements of one name have the whole text, with the name of each', async () => {
  const { original } = inputOf(Buffer.from(actWith(3)), 'act.xml', '.');
  const { document, imported } = await importDocument(original, { id: 'act', fields: FIELDS });
  const data = exportDocument(document, undefined);
  const lines = (imported.files.get('source.txt') ?? '').split('\n').filter((line) => line !== '');
  const read = readDocumentJson(openTaken(new TextEncoder().encode(JSON.stringify(data))));
  expect(read.flatMap(({ text }) => text.split('\n'))).toEqual(lines);
  expect(
    data.sections.map(({ id, newGroup }) => [id, newGroup]).filter(([, group]) => group !== undefined),
  ).toHaveLength(2);
});
