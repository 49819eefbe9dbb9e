/** Loads the code that checks quotations when the reader begins to use the form. */
import { usePart } from '../../../browser/page-parts.ts';

/** Makes the form check what is pasted. */
export function improve(): void {
  const form = document.querySelector<HTMLFormElement>('form.check');
  let isReady = false;
  let coming: Promise<unknown> | undefined;

  /** Loads the code once. If it could not be loaded, the next call tries again. */
  const load = async (of: HTMLFormElement): Promise<void> => {
    coming ??= usePart(import('./check.ts'), (check) => {
      check.improve(of);
      isReady = true;
    });
    await coming;
    if (!isReady) coming = undefined;
  };

  form?.addEventListener('focusin', () => void load(form));
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isReady) return;
    void load(form).then(() => {
      if (isReady) form.requestSubmit();
    });
  });
  // Before this, the browser would send the form itself, and load the page anew without what was pasted.
  form?.querySelector('button')?.removeAttribute('disabled');
}
