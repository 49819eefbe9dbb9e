/** On printing: says in the colophon from which address and on which day. */
export function signPrintouts(): void {
  addEventListener('beforeprint', () => {
    const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    const signature = `From ${location.origin}${location.pathname}, printed on ${day}.`;
    document.querySelector('.printed-from')?.replaceChildren(signature);
  });
}
