/** What a publication can leave out by `without` in `site.yaml`: features and files. */
import { type DocumentFile, OPTIONAL_FILES } from './addresses/addresses.ts';

/**
 * The features that a publication can leave out. Each is a folder of that name below `src/features/`, whose `feature.ts` says
 * what it adds. Where several add something at one place, they do so in this order.
 */
export const FEATURES = ['corrections', 'own-notes', 'aloud', 'check', 'wordings'] as const;

/** The name of a feature that can be left out. */
export type FeatureName = (typeof FEATURES)[number];

/** Everything that can be left out. */
export const CAN_BE_LEFT_OUT = [...FEATURES, ...OPTIONAL_FILES] as const;

/** Features and files that a publication leaves out. */
export type LeftOut = readonly (FeatureName | DocumentFile)[];

/** Returns the features that a publication has. */
export const featuresWithout = (without: LeftOut): FeatureName[] => FEATURES.filter((name) => !without.includes(name));
