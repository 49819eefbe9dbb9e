/** Every kind of page, as it is laid out for every reader; one of each layout is in `npm test`. */
import { describe } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import { testLayout } from '../support/layout.ts';

describe('a reader of any page', () => testLayout(PAGE_KINDS));
