import { useContext, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAreaUnit, onAreaUnit } from './area-unit.ts';
import type { Language } from './language.ts';
import { ReadingLanguage } from './reading-language.ts';
import { currentLanguage, i18n, type Translate, translator } from './translate.ts';

/** The words for a component, which is drawn again when the language or the unit of areas changes. */
export function useText(): { readonly t: Translate; readonly language: Language } {
  useTranslation(undefined, { i18n });
  useSyncExternalStore(onAreaUnit, currentAreaUnit, currentAreaUnit);
  const language = useContext(ReadingLanguage) ?? currentLanguage();
  return { t: translator(language), language };
}
