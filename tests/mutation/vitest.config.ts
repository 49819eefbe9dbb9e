/** The unit tests as `npm run mutation` runs them: in a copy of the project, and without the sites that others read. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: project,
  resolve: { alias: { '@words': `${project}src/ui/en` } },
  test: { include: ['tests/unit/**/*.test.ts'] },
});
