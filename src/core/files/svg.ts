/**
 * SVG pictures as data. A browser that opens an SVG by its own address treats it as a page, which could run scripts and
 * load files. So we parse it as browsers do, as XML; accept only the elements and attributes in the lists below, which
 * draw; and publish what we parsed and checked, written anew, rather than the file that we received.
 */
import { isUtf8 } from 'node:buffer';
import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { writeXml } from '../write-xml.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The elements that draw something, or describe it. No link, no style sheet, no animation. */
const ELEMENTS = new Set(
  [
    'svg g defs symbol use image title desc switch',
    'path rect circle ellipse line polyline polygon text tspan textPath',
    'linearGradient radialGradient stop clipPath mask pattern marker filter',
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap',
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode',
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((names) => names.split(' ')),
);

/** Elements for programs, which draw nothing. They are left out of what is published. */
const UNDRAWN = new Set(['metadata']);

/** Attributes whose value is words or names. */
const WORDS = /^(?:id|class|role|lang|xml:lang|xml:space|aria-[a-z]+)$/;

/** Attributes of geometry, gradients, patterns, markers, text and filters. https://www.w3.org/TR/SVG2/attindex.html */
const GEOMETRY = new Set(
  [
    'version baseProfile width height viewBox preserveAspectRatio transform x y x1 x2 y1 y2 cx cy r rx ry fx fy fr d',
    'points pathLength dx dy rotate textLength lengthAdjust startOffset method spacing side systemLanguage',
    'gradientUnits gradientTransform spreadMethod offset clipPathUnits maskUnits maskContentUnits patternUnits',
    'patternContentUnits patternTransform markerUnits markerWidth markerHeight refX refY orient',
    'filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator',
    'k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant',
    'specularConstant specularExponent scale xChannelSelector yChannelSelector azimuth elevation stdDeviation radius z',
    'pointsAtX pointsAtY pointsAtZ limitingConeAngle baseFrequency numOctaves seed stitchTiles',
  ].flatMap((names) => names.split(' ')),
);

/** Properties of CSS that may be attributes, and the attribute `style`. https://www.w3.org/TR/SVG2/propidx.html */
const STYLE =
  /^(?:style|fill|stroke|color|opacity|display|visibility|overflow|clip|mask|filter|marker|direction|cursor|(?:fill|stroke|stop|flood|font|text|word|letter|baseline|alignment|dominant|clip|mask|marker|shape|image|color|paint|vector|white|unicode|writing|glyph|lighting|pointer|mix)-[a-z-]+|transform-origin|transform-box|isolation|enable-background)$/;

/** A PNG or JPEG picture that is in the SVG itself. */
const PICTURE_WITHIN = /^data:image\/(?:png;base64,iVBORw0KGgo|jpe?g;base64,\/9j\/)[\w+/=\s]*$/;

/** Functions that may stand in a value: those that compute a colour, a length or a movement. */
const FUNCTIONS = new Set(
  'url rgb rgba hsl hsla calc min max matrix translate translateX translateY scale scaleX scaleY rotate skewX skewY'
    .split(' ')
    .map((name) => name.toLowerCase()),
);

/** How much of an address a message shows, in characters. */
const LONGEST_SHOWN = 100;

/**
 * Reads an SVG.
 *
 * @returns the same picture, written anew from what was read; or a description of everything that it may not contain
 */
export function readSvg(bytes: Uint8Array): { readonly svg: string } | { readonly refused: readonly string[] } {
  if (!isUtf8(bytes)) return { refused: ['another encoding than UTF-8'] };
  let root: Root;
  try {
    root = fromXml(new TextDecoder().decode(bytes));
  } catch (error) {
    const { cause } = error instanceof Error ? error : {};
    const [reason = ''] = (cause instanceof Error ? cause.message : String(error)).split('\n');
    return { refused: [`something that is not XML (${reason})`] };
  }
  const refused = new Set<string>();
  for (const node of root.children) {
    if (node.type !== 'instruction') continue;
    if (node.name !== 'xml') refused.add(`the instruction <?${node.name}?>`);
    else if (/encoding="(?!utf-8")/i.test(node.value)) refused.add('another encoding than UTF-8');
  }
  const drawing = root.children.find((node) => node.type === 'element');
  if (drawing?.name !== 'svg' || drawing.attributes['xmlns'] !== SVG) refused.add(`no <svg xmlns="${SVG}">`);
  const checked = drawing && checkedElement(drawing, refused);
  if (checked === undefined || refused.size > 0) return { refused: [...refused] };
  return { svg: writeXml(checked, { closeEmptyElements: true, tightClose: true }) };
}

/** Returns a copy of an element with what may be published of it, and adds to `refused` what may not be. */
function checkedElement({ name, attributes, children }: Element, refused: Set<string>): Element {
  if (!ELEMENTS.has(name)) refused.add(`<${name}>`);
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([attribute, value]) => isPublished(name, attribute, value ?? '', refused)),
    ),
    children: children.flatMap((child) => checkedChild(child, refused)),
  };
}

function checkedChild(child: ElementContent, refused: Set<string>): ElementContent[] {
  if (child.type === 'element') return UNDRAWN.has(child.name) ? [] : [checkedElement(child, refused)];
  if (child.type === 'instruction') refused.add(`the instruction <?${child.name}?>`);
  return child.type === 'text' || child.type === 'cdata' ? [{ type: 'text', value: child.value }] : [];
}

/** Whether an attribute of an element is published. If it is not allowed, adds it to `refused`. */
function isPublished(element: string, name: string, value: string, refused: Set<string>): boolean {
  // The names of other namespaces do nothing by themselves; elements and attributes that use them are refused.
  if (name.startsWith('xmlns:') && name !== 'xmlns:xlink') return false;
  if (name === 'xmlns') {
    if (value !== SVG) refused.add(`elements of the namespace "${value}"`);
  } else if (name === 'xmlns:xlink') {
    if (value !== 'http://www.w3.org/1999/xlink') refused.add(`the namespace "${value}"`);
  } else if (name === 'href' || name === 'xlink:href') {
    if (!value.startsWith('#') && !(element === 'image' && PICTURE_WITHIN.test(value)))
      refused.add(`a link to "${value.slice(0, LONGEST_SHOWN)}"`);
  } else if (GEOMETRY.has(name) || STYLE.test(name)) {
    if (!isHarmlessValue(value)) refused.add(`the attribute ${name}="${value}"`);
  } else if (!WORDS.test(name)) refused.add(`the attribute "${name}"`);
  return true;
}

/** Whether a value names no address but a fragment of the picture. An escape in it could hide one. */
function isHarmlessValue(value: string): boolean {
  return (
    !value.includes('\\') &&
    !/url\((?!\s*["']?#)/i.test(value) &&
    [...value.matchAll(/([\w-]+)\(/g)].every(([, name = '']) => FUNCTIONS.has(name.toLowerCase()))
  );
}
