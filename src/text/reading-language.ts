import { createContext } from 'react';
import type { Language } from './language.ts';

/** The language of a part of the page that is another than the reader's; null: the reader's. */
export const ReadingLanguage = createContext<Language | null>(null);
