/** Proves that the scripts and styles of a page are allowed by its content security policy. */
import { createHash } from 'node:crypto';
import type { ProofFault } from './fault.ts';
import { attribute, type Element, type Page, textContentOf } from './tree.ts';
import { quoted } from './visible.ts';

/** Types of `<script>` that browsers never run. */
const DATA = new Set(['application/ld+json', 'application/json']);

/** Attributes that contain a page, or a style that no hash can allow. */
const REFUSED_ATTRIBUTES = new Map([
  ['style', 'styles in style sheets'],
  ['srcdoc', 'no page within an attribute'],
]);

/** Elements that may come before the policy, because they load, run and style nothing. */
const BEFORE = new Set(['html', 'head', 'meta', 'title']);

/** Returns the faults of a page's scripts, styles and policy. */
export function provePolicy(page: Page): ProofFault[] {
  const faults: ProofFault[] = [];
  const fault = (found: string, expected: string, remedy: string) =>
    faults.push({ page: page.file, found, expected, remedy });
  const metas = page.elements.filter(isPolicy);
  const policies = metas.map((element) => directivesOf(attribute(element, 'content') ?? ''));
  if (policies.length !== 1)
    fault(
      policies.length === 0 ? 'no content security policy' : `${policies.length} content security policies`,
      'one in a <meta> of every page',
      'Draw the page with src/layouts/Page.astro.',
    );
  // Browsers ignore a policy in any other place.
  // https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
  if (
    metas.some(({ parentNode }) => parentNode === null || !('tagName' in parentNode) || parentNode.tagName !== 'head')
  )
    fault('a content security policy in the body', 'it in the head', 'Draw the page with src/layouts/Page.astro.');
  // A policy only applies to what comes after it.
  const first = page.elements.find((element) => isPolicy(element) || !BEFORE.has(element.tagName));
  if (first !== undefined && metas.length > 0 && !isPolicy(first))
    fault(
      `<${first.tagName}> ${quoted(textContentOf(first), 60)} before the content security policy`,
      'nothing there that it should govern',
      'Put the policy right after the charset, as src/layouts/Page.astro does.',
    );

  for (const element of page.elements) {
    const { tagName } = element;
    for (const { name } of element.attrs) {
      if (name.startsWith('on'))
        fault(`<${tagName} ${name}>`, 'no script in attributes', 'Listen for the event in a script.');
      const instead = REFUSED_ATTRIBUTES.get(name);
      if (instead !== undefined) fault(`<${tagName} ${name}>`, instead, 'Take the attribute away.');
    }
    if (tagName === 'base') fault('<base>', 'none: it would lead every link elsewhere', 'Take it out.');
    const equivalent = httpEquiv(element);
    if (equivalent !== undefined && equivalent !== 'content-security-policy')
      fault(`<meta http-equiv=${quoted(equivalent)}>`, 'none but the content security policy', 'Take it out.');
    const kind = inlineKind(element);
    if (kind === undefined) continue;
    const text = textContentOf(element);
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    for (const policy of policies) {
      const sources = policy.get(`${kind}-src-elem`) ?? policy.get(`${kind}-src`) ?? policy.get('default-src') ?? [];
      if (!sources.includes(hash))
        fault(
          `<${tagName}> ${quoted(text, 60)} in the page`,
          `its hash ${hash} in the page’s ${kind}-src`,
          'Put it into a file, or admit it as src/layouts/Page.astro does.',
        );
    }
  }
  return faults;
}

const isPolicy = (element: Element) => httpEquiv(element) === 'content-security-policy';

function httpEquiv(element: Element): string | undefined {
  return element.tagName === 'meta' ? attribute(element, 'http-equiv')?.toLowerCase() : undefined;
}

/** The directive that must allow the content of this element; `undefined` if none has to. */
function inlineKind(element: Element): 'script' | 'style' | undefined {
  if (element.tagName === 'style') return 'style';
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return undefined;
  return DATA.has(attribute(element, 'type')?.toLowerCase() ?? '') ? undefined : 'script';
}

/**
 * The directives of a policy. If a name is repeated, the first counts.
 * https://www.w3.org/TR/CSP3/#parse-serialized-policy
 */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}
