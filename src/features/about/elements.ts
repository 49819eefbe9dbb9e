/** What the elements of `about.mdx` are drawn with (core/markdown/elements.ts lists them). */
import Documents from './Documents.astro';
import KeptOnDevice from './KeptOnDevice.astro';
import Overviews from './Overviews.astro';
import ParagraphRegisters from './ParagraphRegisters.astro';

export const aboutElements = { Documents, KeptOnDevice, Overviews, ParagraphRegisters };
