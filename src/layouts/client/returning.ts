/** How far a reader scrolls before it is taken for a direction, in pixels. */
const NOTICED = 4;

/** Brings the top of the page back where a reader scrolls up, and lets it go where they read on (styles/layout.css). */
export function bringTopBack(): void {
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
