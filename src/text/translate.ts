import { createInstance, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Dictionary, TextKey, TextValues } from './dictionary.ts';
import { onAreaUnit } from './area-unit.ts';
import { formatArea, formatCount, formatDistance, formatPercent } from './format.ts';
import type { Language } from './language.ts';

/** Gives the words of a key with its values in place. */
export type Translate = (key: TextKey, values?: TextValues) => string;

export const i18n = createInstance();

type Dictionaries = Readonly<Record<Language, () => Promise<Dictionary>>>;

let dictionaries: Dictionaries = {
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nn.ts')).nn,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

const translators = new Map<Language, Translate>();

let wanted: Language = 'nb';

/** Takes the words from these dictionaries. Call it before any is fetched. */
export function speakFrom(others: Dictionaries): void {
  dictionaries = others;
}

/** Fetches a language's dictionary and speaks it from then on. The latest call wins. */
export async function loadLanguage(language: Language): Promise<void> {
  wanted = language;
  await fetchLanguage(language);
  if (wanted === language) await i18n.changeLanguage(language);
}

/** Fetches a language's dictionary, so that `translator` can speak it beside the reader's own. */
export async function fetchLanguage(language: Language): Promise<void> {
  if (!i18n.isInitialized) await start();
  if (!i18n.hasResourceBundle(language, 'translation')) {
    i18n.addResourceBundle(language, 'translation', await dictionaries[language]());
  }
}

/** The words of a key in the language spoken now. */
export const t: Translate = (key, values) => translator(currentLanguage())(key, values);

/** The words of a key that comes from data: a message, a reason. Unknown keys are shown bare. */
export function translateReason(key: string, values?: TextValues): string {
  return i18n.exists(key, values)
    ? t(key as TextKey, values)
    : t('refused.unknown', { reason: key.replace(/^refused\./, '') });
}

export function currentLanguage(): Language {
  return (i18n.language as Language | undefined) ?? 'nb';
}

/** The same function for the same language, so that a new one means new words. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const made = remembering(i18n.getFixedT(language));
  translators.set(language, made);
  return made;
}

const mostRemembered = 2_000;

/**
 * A board of sixty rows says the same words sixty times a frame while a hand drags, so what was
 * said is remembered: looking it up costs a hundredth of putting it together.
 */
function remembering(speak: TFunction): Translate {
  const said = new Map<string, string>();
  onAreaUnit(() => said.clear());
  return (key, values) => {
    const asked = values ? `${key} ${Object.entries(values).join()}` : key;
    const remembered = said.get(asked);
    if (remembered !== undefined) return remembered;
    const words = speak(key, values ?? {}).trim();
    if (said.size >= mostRemembered) said.clear();
    said.set(asked, words);
    return words;
  };
}

async function start(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'nb',
    fallbackLng: false,
    resources: {},
    // Keys are flat, so neither dots nor colons mean anything in them.
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const formatter = i18n.services.formatter;
  if (!formatter) throw new Error('The dictionary has no formatter');
  const ofNumber = (name: string, format: (value: number, language: Language) => string) => {
    formatter.add(name, (value: unknown, language) => format(Number(value), language as Language));
  };
  ofNumber('count', formatCount);
  ofNumber('percent', formatPercent);
  // A limit in minutes comes with its own words.
  formatter.add('distance', (value: unknown, language) =>
    typeof value === 'string' ? value : formatDistance(Number(value), language as Language),
  );
  ofNumber('area', (value, language) => formatArea(value, language));
}
