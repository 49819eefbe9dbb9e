/** How far a reader must scroll before this counts as a direction, in pixels. */
const NOTICED = 4;

/** Shows the header again when the reader scrolls up, and hides it when they scroll down (styles/layout.css). */
export function showHeaderOnScrollUp(): void {
  let before = scrollY;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - before) < NOTICED) return;
      document.body.classList.toggle('returned', scrollY > 0 && scrollY < before);
      before = scrollY;
    },
    { passive: true },
  );
}
