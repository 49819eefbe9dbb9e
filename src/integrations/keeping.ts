import type { AstroIntegration } from 'astro';
import { beginKeeping, endKeeping } from '../core/kept.ts';

/** An integration that has builds keep for the next one what takes long to make (core/kept.ts). */
export function keeping(): AstroIntegration {
  return {
    name: 'keeping',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') beginKeeping();
      },
      'astro:build:done': endKeeping,
    },
  };
}
