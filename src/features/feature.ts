/** What a feature is: a folder that adds pages of its own, and parts at places of other pages. */
import { pathToFileURL } from 'node:url';
import { inEngine } from '../core/engine.ts';
import type { FeatureName } from '../core/features.ts';
import { trusted } from '../core/trusted.ts';
import type { Publication } from '../core/model.ts';
import type { Places } from './places.ts';

/** A feature, as its `feature.ts` describes it. It names files by their URLs, and imports none of them. */
export interface Feature {
  /** Pages and other files of the site: the route, as Astro writes it, and the file that makes it. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What it adds at places of other pages: for each place, a file whose default export has the type of that place. */
  readonly adds?: { readonly [Place in keyof Places]?: string };
  /** Whether a publication has anything for it to show. If not, a build leaves it out, so that it costs readers no byte. */
  readonly isNeeded?: (publication: Publication) => boolean;
}

/** Returns the features of these names, in this order, as Node reads them where they lie. */
export const loadFeatures = (names: readonly FeatureName[]): Promise<Feature[]> =>
  Promise.all(
    names.map(async (name) => {
      const file = inEngine(`src/features/${name}/feature.ts`);
      return trusted<{ readonly feature: Feature }>(await import(/* @vite-ignore */ pathToFileURL(file).href)).feature;
    }),
  );
