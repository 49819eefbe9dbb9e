/** A draft term and a draft document to add to a content folder. Only these two mention piers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PIER = `---
draft: true
label: pier
kind: place
forms: [old pier, piers]
reviewed: '2020'
gloss: A wall in the water.
---

## In the article

It stands in plan:P.1 and in I.1.
`;

const PLAN = `draft: true
title: A Plan for Piers
kind: plan
language: en
publisher: The Harbour Office
published: '2020'
url: https://harbour.example/plan
received: '2020'
summary: A made-up plan.
sections:
  - { slug: one, label: P, title: The plan }
`;

/** Adds the term `pier` and the document `plan`, which has one line of text. */
export function addDrafts(folder: string): void {
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('terms/pier.mdx', PIER);
  mkdirSync(path.join(folder, 'documents/plan'));
  write('documents/plan/document.yaml', PLAN);
  write('documents/plan/source.txt', 'A Plan for Piers\nTwo piers and a berth shall be built.\n');
  write('documents/plan/one.mdx', 'Two piers and a berth shall be built.\n');
}
