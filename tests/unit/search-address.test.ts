// @vitest-environment jsdom
/** The search in the address of its page and in the history of the browser. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindAddress, searchInAddress } from '../../src/features/search/client/address.ts';

describe('the address', () => {
  const SEARCH = { typed: 'quay', kind: '', document: '', section: '' };
  beforeEach(() => {
    vi.useFakeTimers();
    history.replaceState(null, '', '/');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  /** Counts new entries of the history from now on. */
  function countSteps() {
    const steps = vi.spyOn(history, 'pushState');
    return () => steps.mock.calls.length;
  }

  test('says what is sought', () => {
    expect(searchInAddress()).toEqual({ typed: '', kind: '', document: '', section: '' });
    history.replaceState(null, '', '/?q=a+b&kind=text&document=charter&section=i');
    expect(searchInAddress()).toEqual({ typed: 'a b', kind: 'text', document: 'charter', section: 'i' });
  });

  test('changes once the reader pauses, in one entry until a search is meant', () => {
    const steps = countSteps();
    const keeper = bindAddress(() => {});
    keeper.draft({ ...SEARCH, typed: 'q' });
    vi.advanceTimersByTime(299);
    keeper.draft(SEARCH);
    vi.advanceTimersByTime(299);
    expect(location.search).toBe('');
    vi.advanceTimersByTime(1);
    expect(location.search).toBe('?q=quay');
    expect(steps()).toBe(0);
    keeper.draft({ ...SEARCH, typed: 'quays' });
    vi.advanceTimersByTime(300);
    expect([location.search, steps()]).toEqual(['?q=quays', 0]);
  });

  test('has a step for each search that was meant, at once', () => {
    const keeper = bindAddress(() => {});
    keeper.draft({ ...SEARCH, typed: 'qu' });
    keeper.commit({ ...SEARCH, kind: 'text', document: 'charter', section: 'i' });
    expect(location.search).toBe('?q=quay&kind=text&document=charter&section=i');
    vi.advanceTimersByTime(1000);
    expect(location.search).toContain('q=quay');
    const steps = countSteps();
    keeper.draft({ ...SEARCH, typed: 'boat' });
    vi.advanceTimersByTime(300);
    expect([location.search, steps()]).toEqual(['?q=boat', 1]);
    keeper.commit({ ...SEARCH, typed: 'boat' });
    expect(steps()).toBe(1);
    keeper.commit(SEARCH);
    expect(steps()).toBe(2);
  });

  test('that had a search when the page was opened keeps its entry', () => {
    history.replaceState(null, '', '/?q=first');
    const steps = countSteps();
    bindAddress(() => {}).commit(SEARCH);
    expect(steps()).toBe(1);
  });

  test('to which the reader goes back shows its results, and a new query gets an entry of its own', () => {
    const changed = vi.fn();
    const keeper = bindAddress(changed);
    keeper.draft({ ...SEARCH, typed: 'unwritten' });
    history.replaceState(null, '', '/?q=before');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(changed).toHaveBeenCalledWith({ ...SEARCH, typed: 'before' });
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe('?q=before');
    const steps = countSteps();
    keeper.commit(SEARCH);
    expect(steps()).toBe(1);
  });
});
