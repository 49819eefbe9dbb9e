/**
 * Before each file of unit tests: files share a process, and with it what packages have loaded, but neither our own modules
 * nor what a file before has put in the place of a global or of the environment.
 */
import { vi } from 'vitest';

vi.resetModules();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
