/** The texts of the publication itself: what `about.mdx` says, and pages of its own. */
import type { PageData } from './schemas/page.ts';

/** A page of the publication's own, such as an imprint. */
export interface OwnPage extends PageData {
  /** Last part of its address. */
  readonly id: string;
  /** The text in Markdown, which Astro renders; empty if it has a fault. */
  readonly body: string;
}

/** The text about the publication. */
export interface About {
  /** A sentence for search engines. */
  readonly description: string;
  /** The text in Markdown, which Astro renders; empty if it has a fault. */
  readonly body: string;
}
