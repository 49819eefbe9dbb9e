import type { Feature } from '../feature.ts';

/** Whether documents and passages are in force: a line beside each text, and words beside passages that are not. */
export const feature: Feature = {};
