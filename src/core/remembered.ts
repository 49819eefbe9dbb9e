/** A function of a text that works once for each: for what is slow and asked again and again, as of languages. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  const remember = (text: string) => {
    const one = { made: make(text) };
    known.set(text, one);
    return one;
  };
  return (text) => (known.get(text) ?? remember(text)).made;
}
