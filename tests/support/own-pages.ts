/** Pages of a publication's own, to add to a content folder: one that is published, and a draft. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PRIVACY = `---
title: Privacy
description: What is stored on your device.
---

We store nothing of yours. See [what is official](/about/), [the terms](/terms/) and [the list below](#on-your-device).

## On your device

<KeptOnDevice />
`;

const ACCESSIBILITY = `---
draft: true
title: Accessibility
description: How these pages can be used.
---

Write to <FillIn>the mail address</FillIn>.
`;

/** Adds the page `privacy`, and the draft of a page `accessibility`, which has a gap. */
export function addOwnPages(folder: string): void {
  mkdirSync(path.join(folder, 'pages'), { recursive: true });
  writeFileSync(path.join(folder, 'pages/privacy.mdx'), PRIVACY);
  writeFileSync(path.join(folder, 'pages/accessibility.mdx'), ACCESSIBILITY);
}
