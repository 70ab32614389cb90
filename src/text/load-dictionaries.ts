import type { Dictionary } from './dictionary.ts';
import type { Language } from './language.ts';

/** The words of every language: for who looks for a thing by a name in another one. */
export async function loadDictionaries(): Promise<Readonly<Record<Language, Dictionary>>> {
  const [{ nb }, { nn }, { sv }, { en }] = await Promise.all([
    import('./nb.ts'),
    import('./nn.ts'),
    import('./sv.ts'),
    import('./en.ts'),
  ]);
  return { nb, nn, sv, en };
}
