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

/** The same of an object, for as long as that is there. */
export function rememberedOf<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  const remember = (key: Key) => {
    const one = { made: make(key) };
    known.set(key, one);
    return one;
  };
  return (key) => (known.get(key) ?? remember(key)).made;
}
