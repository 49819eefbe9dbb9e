/** The act of the fixture `versions`, as files to import. */
import { readFileSync } from 'node:fs';

const PIER_ACT = 'tests/fixtures/versions/content/documents/pier-act';

/** What `document.yaml` says of both texts. */
export const FIELDS = `kind: law
publisher: Town of Harbourton
published: '2020-05-01'
url: https://harbourton.example/pier-act
summary: To be written.
`;

/** Returns the text of the act in a language as Markdown. */
export function pierActIn(language: 'en' | 'fr'): string {
  const [title = '', ...lines] = readFileSync(`${PIER_ACT}${language === 'en' ? '' : '/@fr'}/source.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return [`# ${title}`, ...lines.map((line) => (/^(?:Section|Article) \d+\. /.test(line) ? `## ${line}` : line))].join(
    '\n\n',
  );
}
