/** What a search knows of whether texts are in force. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formerRecords, searchRecords } from '../../src/features/search/index/make-records.ts';
import { Folder } from '../support/publication.ts';
import { structured } from '../support/code-model.ts';
import { writeForceContent } from '../support/sites/force-content.ts';

const folder = new Folder();
beforeAll(() => writeForceContent(folder.path));
afterAll(() => rmSync(folder.path, { recursive: true }));

/** Returns the publication, which may leave something out. */
function publication(...without: string[]) {
  folder.change('site.yaml', (text) => text.replace(/\nwithout: .*|$/, `\nwithout: [${without.join(', ')}]`));
  const { publication: made } = folder.compile();
  if (made === undefined) throw new Error('The publication cannot be read.');
  return made;
}

test('a reader finds as in force what is said to be so, of a passage before its section, and of that before its document', () => {
  const records = [...searchRecords(publication()), ...formerRecords(publication())];
  const found = records.flatMap((one) =>
    'document' in one && 'isInForce' in one ? [`${one.document.id} ${one.id}`] : [],
  );
  // The document is in force, and two of its passages are not.
  expect(found).toContain('pier-rules chapter-i-1');
  expect(found).not.toContain('pier-rules chapter-i-2');
  expect(found).not.toContain('pier-rules chapter-i-2-a');
  expect(found).not.toContain('pier-rules chapter-ii-6');
  // The document and the section are not in force, and one passage is.
  expect(found.filter((one) => one.startsWith('harbour-code '))).toEqual(['harbour-code annex-i-2']);
  // Of other documents nothing is said, and a former edition is no longer in force.
  expect(found.filter((one) => !/^(?:pier-rules|harbour-code|mooring-rules) /.test(one))).toEqual([]);
});

test('a publication that says nothing of force, or leaves it out, has nothing of it in its records', () => {
  expect(JSON.stringify(searchRecords(publication('force')))).not.toContain('isInForce');
  expect(structured('pier-rules').force).toBeUndefined();
});
