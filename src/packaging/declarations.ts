/** The types of what a package lets others import. */
import path from 'node:path';
import ts from 'typescript';
import { withScripts } from './javascript.ts';

/**
 * Returns the declarations of modules, and of those whose types they need, by their paths below the folder of the engine.
 *
 * @param modules paths below that folder, such as `src/core/model.ts`
 * @throws {Error} if they have faults of types
 */
export function declarationsOf(modules: readonly string[], root = process.cwd()): ReadonlyMap<string, string> {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: root, types: ['node'] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => fail([fault]) },
  );
  const program = ts.createProgram(
    modules.map((file) => path.join(root, file)),
    config?.options ?? {},
  );
  const declarations = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) =>
    declarations.set(path.relative(root, file).split(path.sep).join('/'), withScripts(text)),
  );
  fail([...ts.getPreEmitDiagnostics(program), ...diagnostics]);
  return declarations;
}

function fail(faults: readonly ts.Diagnostic[]): void {
  if (faults.length > 0)
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => process.cwd(),
        getNewLine: () => '\n',
      }),
    );
}
