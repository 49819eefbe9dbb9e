/** Notes in the margin in windows of further widths; three widths are in `npm test`. */
import { testMargin } from '../support/margin-widths.ts';

testMargin(320, 768, 1280, 1920);
