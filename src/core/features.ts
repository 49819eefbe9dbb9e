/** What a publication can leave out by `without` in `site.yaml`: features and files. */
import { type DocumentFile, OPTIONAL_FILES } from './addresses/document-files.ts';

/**
 * The features that a publication can leave out. Each is a folder of that name below `src/features/`, whose `feature.ts` says
 * what it adds. Where several add something at one place, they do so in this order.
 */
export const FEATURES = [
  'preferences',
  'corrections',
  'resume',
  'own-notes',
  'aloud',
  'check',
  'verify',
  'map',
  'wordings',
  'facts',
  'comparisons',
  'any-date',
  'force',
  'versions',
  'referred-to-by',
  'offline',
] as const;

/** The name of a feature that can be left out. */
export type FeatureName = (typeof FEATURES)[number];

/** Everything that can be left out. */
export const CAN_BE_LEFT_OUT = [...FEATURES, ...OPTIONAL_FILES] as const;

/** Features and files that a publication leaves out. */
export type LeftOut = readonly (FeatureName | DocumentFile)[];

/** The features that give documents a page below their address, which is named like the feature. */
const PAGES_OF_DOCUMENTS = ['map', 'facts'] as const satisfies readonly FeatureName[];

/** Whether an address is that of a feature's page, such as `charter/facts/`, and the publication leaves the feature out. */
export const isOfLeftOut = (address: string, without: LeftOut): boolean =>
  PAGES_OF_DOCUMENTS.some((name) => without.includes(name) && address.endsWith(`/${name}/`));

/** Returns the features that a publication has. */
export const featuresWithout = (without: LeftOut): FeatureName[] => FEATURES.filter((name) => !without.includes(name));
