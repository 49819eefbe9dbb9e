import { parseDocument } from 'yaml';

/**
 * Takes values out of the text of a YAML file. A text of which nothing is taken out stays letter for letter.
 *
 * @param paths the keys and indexes that lead to each value, in the order of the file
 */
export function withoutValues(yaml: string, paths: readonly (readonly (string | number)[])[]): string {
  if (paths.length === 0) return yaml;
  const document = parseDocument(yaml);
  // From the last, so that those before keep their places.
  for (const path of paths.toReversed()) document.deleteIn(path);
  return document.toString({ lineWidth: 0, singleQuote: true });
}
