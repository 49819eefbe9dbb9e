/** Says why a file cannot be read, by the error with which a parser stopped at it. */

/**
 * Returns a sentence or two for an editor.
 *
 * @param error what reading the file threw
 */
export function whyUnreadable(error: Error): string {
  // Parsers of others wrap what stopped them in an error that names only the parser.
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause instanceof RangeError && cause.message.includes('call stack'))
    return 'Found a file whose parts are nested in each other, or based on each other, more deeply than those of any document. Save it anew from a program that can open it.';
  // What a program would say of a value that is not there means nothing to an editor.
  if (cause instanceof TypeError)
    return 'Found a file that does not keep to its format: it names a part of itself that is not there, or a part lacks what it must have. Save it anew from a program that can open it.';
  if (cause instanceof URIError)
    return 'Found a file that names a part of itself by an address that is not written as addresses are, such as one with a "%" alone. Save it anew from a program that can open it.';
  const [message = ''] = cause.message.split('\n');
  const reason = message
    .replace(/^error: \[xmldom error\]\s+/, '')
    .replace(/[\s.]+$/u, '')
    .replace(/^(\d+):(\d+): (.*)$/u, '$3 (line $1, column $2)');
  return `Found a file that cannot be read: ${reason}.`;
}
