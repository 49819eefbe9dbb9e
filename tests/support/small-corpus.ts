/** A small corpus in English, with its texts, for a copy of the sound content. */
import { parse } from 'yaml';
import type { Compiled } from '../../src/core/compile/compile.ts';
import { type Corpus, corporaOf } from '../../src/features/wordings/content/corpus.ts';
import { writeAttestations } from '../../src/features/wordings/content/attestations.ts';
import { countCorpus } from '../../src/features/wordings/command/count-corpus.ts';
import { corpusSchema } from '../../src/core/schemas/corpus.ts';
import { sha256 } from '../../src/core/sha256.ts';
import type { Changes } from './sound-content.ts';

export const FILE = 'corpora/harbour/corpus.yaml';
export const COUNTED = 'corpora/harbour/attestations.json';

/** Its texts by id: their dates, and their words, one paragraph a line. */
export const TEXTS: Readonly<Record<string, { readonly date: string; readonly text: string }>> = {
  'rules-1950': { date: '1950-03-01', text: 'The Rules of 1950\nEach boat has a berth. A Berth is not a birth.\n' },
  'rules-1970': { date: '1970-03-01', text: 'The Rules of 1970\nTwo berths, three berths, a visitors’ berth.\n' },
  'act-1990': { date: '1990', text: 'The Act of 1990\nHarbour dues are paid.\nA guest-\nberth is a berth.\n' },
};

/** Returns the fields of a text in `corpus.yaml`. */
export const fieldsOf = (id: string, more = ''): string => {
  const { date = '', text = '' } = TEXTS[id] ?? {};
  return `  - id: ${id}
    title: ${text.split('\n')[0]}
    issuer: The Harbour Office
    kind: ${id.split('-')[0]}
    date: '${date}'
    characters: ${Array.from(text.replaceAll('\n', '')).length}
    sha256: ${sha256(text)}
${more}`;
};

/** Its `corpus.yaml`. */
export const CORPUS = `title: Rules of the harbour
language: en
holds: Three rules.
lacks: It lacks the rules of 1960.
kinds:
  - id: rules
    label: Rules
  - id: act
    label: Acts
texts:
${Object.keys(TEXTS)
  .map((id) => fieldsOf(id))
  .join('')}`;

/** Its `families.yaml`. */
export const FAMILIES = `- id: visitors
  label: visitors
  wordings:
    en: [visitors’ berth, guest-berth]
`;

/** What has to be added to the sound content to have the corpus, without its texts. */
export const SMALL_CORPUS: Changes = {
  [FILE]: CORPUS,
  'corpora/harbour/families.yaml': FAMILIES,
};

/** The families that the sound content has in English, as far as a count needs them. */
export const families = [
  ['berth', 'berth', 'berths'],
  ['harbour-master', 'harbour master'],
  ['harbour-dues', 'Harbour dues', 'harbour dues'],
  ['visitors', 'visitors’ berth', 'guest-berth'],
].map(([id = '', ...wordings]) => ({
  ...{ id, term: undefined, label: id, caution: undefined },
  wordings: wordings.map((wording) => ({ wording, language: 'en', position: { file: '', line: 1, column: 1 } })),
}));

/** The texts as a count reads them. */
export const texts = () =>
  corpusSchema
    .parse(parse(CORPUS))
    .texts.flatMap((data) => ('document' in data ? [] : [{ data, text: TEXTS[data.id]?.text ?? '' }]));

/** Returns the corpora of the model. */
export const corporaIn = ({ publication }: Pick<Compiled, 'publication'>): readonly Corpus[] =>
  publication === undefined ? [] : corporaOf(publication);

/** What a count of the texts writes. */
export const counted = () => countCorpus(texts(), families, 'en');

/** What has to be added to have the corpus counted, with further changes. */
export const whole = (more: Changes = {}): Changes => ({
  ...SMALL_CORPUS,
  [COUNTED]: writeAttestations(counted()),
  ...more,
});
