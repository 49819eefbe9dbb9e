/** A publication with a law that itself says what its words mean, for the whole text and for one of its parts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Publication } from '../../src/core/model.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { acceptDocuments, layDocument, layPublication, publicationIn, TODAY } from './imported-document.ts';

const LAW = `# Ferry Act

## PART I BOATS

### Section 1

1\\. In this Act, ‘ferry’ means a boat that carries people over the water.

2\\. Every ferry has a berth.

### Section 2

1\\. A ferry waits at its berth.

2\\. ‘Pilot’ has no meaning here.

## PART II HARBOURS

### Section 3

1\\. The following definitions apply in this Part:

(a) ‘berth’ means a place by the quay that is

(i) deep; and

(ii) free;

(b) ‘pier’ means a wall in the water.

2\\. A ferry leaves its berth.

### Section 4

1\\. No ferry stays at its berth.

2\\. A pilot is a person who knows the water.
`;

/** The terms of the publication, each with the fields that differ. */
const TERMS: Readonly<Record<string, string>> = {
  ferry: 'forms: [ferry]\ngloss: Any boat with a timetable.',
  berth: 'forms: [berth]\ngloss: Where one boat lies.',
  pilot: 'forms: [pilot]\ngloss: Who steers in a harbour.\ndefinedIn: [ferry-act#section-4-2]',
};

/** Writes the publication into a folder, and accepts its ids. */
export async function writeDefiningLaw(root: string): Promise<void> {
  mkdirSync(root, { recursive: true });
  layPublication(root);
  const { original } = inputOf(Buffer.from(LAW), 'ferry-act.md', '/ferry-act.md');
  const fields = {
    kind: 'law',
    publisher: 'The Office',
    published: '2020-01-01',
    url: 'https://law.example/',
    marks: 'automatic',
  };
  layDocument(root, await importOriginal(original, { today: TODAY, language: 'en' }), { id: 'ferry-act', fields });
  for (const [id, own] of Object.entries(TERMS))
    writeFileSync(
      path.join(root, `terms/${id}.mdx`),
      `---\nlabel: ${id}\nkind: concept\nreviewed: '${TODAY}'\n${own}\n---\n\n## In these papers\n\nA word of the act.\n`,
    );
  acceptDocuments(root);
}

/** Returns the publication as the engine reads it. */
export async function definingPublication(): Promise<Publication> {
  const root = mkdtempSync(path.join(tmpdir(), 'glossator-defining-'));
  try {
    await writeDefiningLaw(root);
    return publicationIn(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
