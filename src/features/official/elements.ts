/** What the elements of a section's MDX are drawn with. */
import Caption from './Caption.astro';
import FirstTerm from './FirstTerm.astro';
import Paragraph from './Paragraph.astro';
import Provenance from './Provenance.astro';
import Term from './Term.astro';

/** On a section's own page. */
export const sectionElements = { p: Paragraph, Caption, Provenance, Term };

/** On the page of the whole document, where a term is marked once for all sections. */
export const fullTextElements = { ...sectionElements, Term: FirstTerm };
