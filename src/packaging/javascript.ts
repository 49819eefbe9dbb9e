/** Makes JavaScript of the engine's TypeScript. An installed package has to be JavaScript: Node strips no types there. */
import { stripTypeScriptTypes } from 'node:module';

/** A file of ours that a text names, as it stands between quotation marks: `'./model.ts'`, `'src/content.ts'`. */
const NAMED = /(?<=(['"`])(?:\.{1,2}\/|src\/)[^'"`\s]*)\.ts(?=(?:\?\w+)?\1)/g;

/**
 * Strips the types of a file. What is left stays where it was, so that lines in messages are those of the source.
 *
 * @throws {SyntaxError} if it has syntax that cannot be stripped
 */
export const toJavaScript = (typescript: string): string => withScripts(stripTypeScriptTypes(typescript));

/** Gives the files of ours that a text names the names that they have in a package: `./model.js`. */
export const withScripts = (text: string): string => text.replaceAll(NAMED, '.js');
