import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

interface LocaleProps {
  /** Language of the words, for the page's `lang`. */
  readonly language: string;
  /** How controls write numbers. */
  readonly tag: string;
  readonly children: ReactNode;
}

/** Tells the page and its controls which language they speak. */
export function Locale({ language, tag, children }: LocaleProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nProvider locale={tag}>{children}</I18nProvider>;
}
