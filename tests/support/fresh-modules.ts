/**
 * Runs before each file of unit tests. The files share a process, and so the packages that it has loaded. They do not share
 * our own modules, nor the globals and the environment that an earlier file has replaced.
 */
import { vi } from 'vitest';

vi.resetModules();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
