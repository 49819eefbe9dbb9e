/** Faults between files: what one says of another. */
import { closest } from 'fastest-levenshtein';
import type { Fault } from './fault.ts';
import type { ContentFiles, DocumentEntry, Entry } from './read.ts';
import type { TermData } from './schemas.ts';
import { sliceSections } from './source-text.ts';

type Term = Entry<TermData>;

/** Section files that are not listed, listed ones that are missing, and titles and headings that `source.txt` lacks. */
export function checkDocument(document: DocumentEntry): Fault[] {
  const { data, files, lines, place, sourceFile } = document;
  const faults: Fault[] = [];
  data.sections.forEach(({ slug }, index) => {
    if (!files.includes(slug))
      faults.push({
        ...place('sections', index, 'slug'),
        message: `Found the section "${slug}" listed, but no file ${slug}.mdx beside document.yaml. Add the file or remove the section.`,
      });
  });
  for (const file of files) {
    if (!data.sections.some(({ slug }) => slug === file))
      faults.push({
        file: document.file.replace('document.yaml', `${file}.mdx`),
        message: `Found a section file that document.yaml does not list, expected "slug: ${file}" under its sections. List it where it belongs, or remove the file.`,
      });
  }
  const first = lines[0];
  if (first?.text !== data.title)
    faults.push({
      ...place('title'),
      message: `Found the title "${data.title}", expected the first line of ${sourceFile}: "${first?.text ?? ''}". Copy it from there.`,
    });
  const slices = sliceSections(
    lines,
    data.sections.map(({ heading }) => heading),
  );
  if ('missing' in slices) {
    const index = data.sections.findIndex(({ heading }) => heading === slices.missing);
    const nearest = closest(
      slices.missing,
      lines.map(({ text }) => text),
    );
    const line = lines.find(({ text }) => text === nearest)?.line ?? 1;
    faults.push({
      ...place('sections', index, 'heading'),
      message: `Found the heading "${slices.missing}", which ${sourceFile} does not have where this section would begin; its nearest line is ${line}: "${nearest}". Copy the heading from there and keep the sections in its order.`,
    });
  }
  return faults;
}

/** `see` and `broader` that point nowhere, `broader` in a circle, forms claimed twice or standing in no document. */
export function checkTerms({ documents, terms }: ContentFiles): Fault[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const source = documents.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  const owners = new Map<string, string>();
  return terms.flatMap((term) => [
    ...checkLinks(term, byId),
    ...checkCircle(term, byId),
    ...checkForms(term, source, owners),
  ]);
}

function checkLinks({ id, data, place }: Term, byId: ReadonlyMap<string, Term>): Fault[] {
  const links = [
    ...data.see.map((target, index) => ({ target, field: ['see', index] })),
    ...(data.broader === undefined ? [] : [{ target: data.broader, field: ['broader'] }]),
  ];
  return links.flatMap(({ target, field }) => {
    if (byId.has(target) && target !== id) return [];
    const others = [...byId.keys()].filter((other) => other !== id);
    const suggestion = others.length > 0 ? ` Did you mean "${closest(target, others)}"?` : '';
    return [
      {
        ...place(...field),
        message: `Found "${target}" in "${field[0]}", expected the id of another term, but there is ${target === id ? 'only this term itself' : `no content/terms/${target}.mdx`}.${suggestion}`,
      },
    ];
  });
}

function checkCircle({ id, data, place }: Term, byId: ReadonlyMap<string, Term>): Fault[] {
  const path = [id];
  for (let next = data.broader; next !== undefined; next = byId.get(next)?.data.broader) {
    if (next === id && path.length > 1)
      return [
        {
          ...place('broader'),
          message: `Found a circle of broader terms, ${[...path, id].join(' → ')}, expected broader terms to end somewhere. Remove "broader" from one of them.`,
        },
      ];
    if (path.includes(next)) return [];
    path.push(next);
  }
  return [];
}

function checkForms({ id, data, place }: Term, source: string, owners: Map<string, string>): Fault[] {
  return data.forms.flatMap((form, index) => {
    const at = place('forms', index);
    const owner = owners.get(form);
    owners.set(form, owner ?? id);
    if (owner !== undefined)
      return [
        {
          ...at,
          message: `Found the form "${form}", which ${owner === id ? 'this term lists already' : `the term "${owner}" claims too`}, expected every form to belong to one term. Remove it from one of them.`,
        },
      ];
    if (!source.includes(form))
      return [
        {
          ...at,
          message: `Found the form "${form}", which stands in no document, expected forms exactly as official text has them, capitals included. Correct it or remove it.`,
        },
      ];
    return [];
  });
}
