/**
 * JSON Schemas of the content's files: editors such as VS Code use them to complete fields and to underline unknown
 * ones. They come from the Zod schemas and the doc comments of their fields. https://json-schema.org/draft-07
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { aboutSchema } from '../core/schemas/about.ts';
import { corpusSchema } from '../core/schemas/corpus.ts';
import { documentSchema } from '../core/schemas/document.ts';
import { importSchema } from '../core/schemas/import.ts';
import { pageSchema } from '../core/schemas/page.ts';
import { pairsSchema } from '../core/schemas/pairs.ts';
import { publishersSchema } from '../core/schemas/publishers.ts';
import { registerSchema } from '../core/schemas/register.ts';
import { sourcesSchema } from '../core/schemas/sources.ts';
import { siteSchema } from '../core/schemas/site.ts';
import { termSchema } from '../core/schemas/term.ts';
import { familiesSchema } from '../core/schemas/families.ts';

/** The kinds of file that have fields. For `about`, `page` and `term`, the fields are the front matter. */
const SCHEMAS = {
  about: aboutSchema,
  corpus: corpusSchema,
  document: documentSchema,
  families: familiesSchema,
  import: importSchema,
  page: pageSchema,
  pairs: pairsSchema,
  publishers: publishersSchema,
  register: registerSchema,
  site: siteSchema,
  sources: sourcesSchema,
  term: termSchema,
} as const;

/** The files of schemas that the others import. */
const SHARED = ['families', 'fields', 'force', 'sections', 'sources'];

const SOURCES = path.resolve(import.meta.dirname, '../core/schemas');

/** Makes every JSON Schema. Returns the texts by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      // The input side of the schema, because editors write the input; draft 7, because the YAML language server reads
      // that.
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      const $comment = 'Written by npm run schemas. Change src/core/schemas/ instead.';
      return [`${name}.json`, `${JSON.stringify({ $schema, $comment, ...rest }, describer(name), 2)}\n`];
    }),
  );
}

/** Returns a replacer for `JSON.stringify` that adds the fields' comments to a schema. */
function describer(name: string): (key: string, value: unknown) => unknown {
  const objects = [...new Set([name, ...SHARED])].flatMap(commentedObjects);
  return (key, value) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return value;
    const alike = objects.filter((comments) => namesIn(comments.keys()) === namesIn(Object.keys(value)));
    const [comments] = alike;
    // If several objects have the same fields, their comments are used in the order of the code.
    if (comments !== undefined && alike.length > 1) objects.splice(objects.indexOf(comments), 1);
    return Object.fromEntries(
      Object.entries(value).map(([field, property]: [string, unknown]) => {
        const description = comments?.get(field);
        return [field, typeof property === 'object' && description ? { description, ...property } : property];
      }),
    );
  };
}

const namesIn = (names: Iterable<string>) => [...names].toSorted().join();

/** Reads the doc comments of the fields of each object in a file of schemas. */
function commentedObjects(name: string): ReadonlyMap<string, string>[] {
  const file = path.join(SOURCES, `${name}.ts`);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const named = new Map<string, ReadonlyMap<string, string>>();
  const found: ReadonlyMap<string, string>[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isObjectLiteralExpression(node)) return;
    const comments = new Map(
      node.properties.flatMap((field): [string, string][] => {
        if (ts.isSpreadAssignment(field)) return [...(named.get(field.expression.getText()) ?? [])];
        return [[field.name.getText(), commentOf(field)]];
      }),
    );
    if (ts.isVariableDeclaration(node.parent)) named.set(node.parent.name.getText(), comments);
    found.push(comments);
  };
  visit(source);
  return found;
}

function commentOf(field: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(field).filter(ts.isJSDoc);
  return comments.map(({ comment }) => ts.getTextOfJSDocComment(comment)?.replaceAll(/\s+/g, ' ')).join(' ');
}
