/**
 * `npx node tests/checks/akoma-ntoso.ts SCHEMA FOLDER`: holds every `document.akn.xml` below a folder, such as `dist`,
 * against the schema of OASIS, `akomantoso30.xsd` with its `xml.xsd` beside it. Prints what the schema does not allow, and
 * ends with 1 if there is anything. No package has the schema, so that the tests cannot do this:
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/
 */
import { globSync, readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const [schemaFile, folder] = process.argv.slice(2);
if (schemaFile === undefined || folder === undefined) throw new Error('Expected a schema and a folder.');

xmlRegisterFsInputProviders();
using schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
using validator = XsdValidator.fromDoc(schema);
const files = globSync(`${folder}/**/document.akn.xml`).toSorted();
for (const file of files) {
  using document = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file });
  try {
    validator.validate(document);
    console.log(`${file}: valid`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (files.length === 0) throw new Error(`Found no document.akn.xml below ${folder}.`);
