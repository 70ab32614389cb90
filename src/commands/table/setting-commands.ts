import { languages } from '../../text/language.ts';
import { chooseLanguage } from '../choose-language.ts';
import { chooseTheme } from '../choose-theme.ts';
import { command, type Command } from '../command.ts';

const themes = [
  { theme: 'light', label: 'command.light' },
  { theme: 'dark', label: 'command.dark' },
  { theme: 'projector', label: 'command.projector' },
  { theme: 'system', label: 'command.themeSystem' },
] as const;

/** How the screen looks and speaks. */
export const settingCommands: readonly Command[] = [
  ...themes.map(({ theme, label }) =>
    command({
      id: `theme-${theme}`,
      label,
      words: 'words.theme',
      group: 'settings',
      act: () => chooseTheme(theme),
    }),
  ),
  ...languages.map((language) =>
    command({
      id: `language-${language}`,
      label: `language.${language}`,
      words: 'words.language',
      group: 'settings',
      act: () => chooseLanguage(language),
    }),
  ),
];
