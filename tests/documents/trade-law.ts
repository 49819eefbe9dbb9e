/** The three editions of a real law, and what an editor decides of them (README.md says where the texts come from). */
import path from 'node:path';

/** The folder of the three texts. It is beside the project, since they are not ours to publish. */
export const EDITIONS = path.resolve(process.env['GLOSSATOR_EDITIONS'] ?? '../shared/editions');

/** The dates of the editions, the first first. */
export const DATES = ['2016-11-07', '2022-12-30', '2025-12-27'] as const;

/** Returns the path of an edition. */
export const editionFile = (date: string): string => path.join(EDITIONS, `foreign-trade-law-${date}.md`);

/** What an editor decides at the third edition: four questions. At the second there is none. */
export const decisionsFor = (id: string) => {
  const ofLaw = (passages: readonly string[]) => passages.map((passage) => `${id}:${passage}`);
  return {
    same: ofLaw([
      'chapter-10-62-par-2=chapter-10:7',
      'chapter-10-63-par-2=chapter-10:9',
      'chapter-6-36=chapter-6:10',
      'chapter-6-32-par-2=chapter-6:2',
      'chapter-6-32=chapter-6:1',
    ]),
    new: ofLaw(['chapter-10:11', 'chapter-4:1']),
    withdraw: ofLaw(['chapter-6-33-par-2', 'chapter-6-32-par-3', 'chapter-4-24']),
  };
};
