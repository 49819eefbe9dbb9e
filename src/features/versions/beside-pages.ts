import { getPublication } from '../../publication.ts';
import { othersOf } from './texts.ts';

/** Returns the sections of all texts of works in several languages, each with every other language, as Astro wants them. */
export const besidePages = () =>
  getPublication().documents.flatMap((document) =>
    othersOf(document).flatMap((other) =>
      document.sections.map((section) => ({
        params: { document: document.id, language: other.language, section: section.slug },
        props: { document, other, section },
      })),
    ),
  );
