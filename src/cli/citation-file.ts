/** How others cite a publication as a whole: https://citation-file-format.github.io/ */
import { stringify } from 'yaml';

/** The file, which GitHub and Zenodo read at the top of a repository. */
export const CITATION_FILE = 'CITATION.cff';

/**
 * Makes the file for a new publication.
 *
 * @param name of the publication, which stands for its author until somebody names people
 */
export const citationFile = (
  name: string,
): string => `# How others cite this publication as a whole. GitHub and Zenodo read this file at the top of a repository.
# People are named by given-names and family-names: https://citation-file-format.github.io/
${stringify(
  {
    'cff-version': '1.2.0',
    message: 'If you use the notes or the data of this publication, please cite it.',
    type: 'dataset',
    title: name,
    authors: [{ name }],
  },
  { lineWidth: 0 },
)}`;
