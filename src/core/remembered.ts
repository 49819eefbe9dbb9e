/** A function of a text that works once for each: for what is slow and asked again and again, as of languages. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.made;
    const made = make(text);
    known.set(text, { made });
    return made;
  };
}
