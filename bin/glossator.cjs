#!/usr/bin/env node
// What `npx glossator` runs. Any Node can read this file, so that an old one says what is missing.
var version = process.versions.node;
if (Number(version.split('.')[0]) < 24) {
  console.error(
    'Glossator needs Node 24 or later, and this is Node ' + version + ': install a later one from https://nodejs.org/.',
  );
  process.exitCode = 1;
} else {
  import('../src/cli/glossator.ts');
}
