import type { Dictionary } from './dictionary.ts';
import type { Language } from './language.ts';

/**
 * The words of the residents' screen. The build puts in place of each dictionary the part of it that
 * this screen can ask for (`.ci/residents-words-plugin.ts`).
 */
export const residentsWords: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nn.ts')).nn,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};
