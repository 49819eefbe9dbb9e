/** Loads what checks quotations when a reader reaches for it. */
import { withPart } from '../../../browser/missing-part.ts';

/** Makes the form check what is pasted. */
export function improve(): void {
  const form = document.querySelector<HTMLFormElement>('form.check');
  let isReady = false;
  let coming: Promise<unknown> | undefined;

  /** Loads it, once; where it did not come, the next time again. */
  const load = async (of: HTMLFormElement): Promise<void> => {
    coming ??= withPart(import('./check.ts'), (check) => {
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
}
