import { chooseLanguage } from '../commands/choose-language.ts';
import { chooseTheme } from '../commands/choose-theme.ts';
import { appStore } from '../state/app-store.ts';
import type { Theme } from '../state/session.ts';
import { languages } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { Select } from '../ui/select.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './looks.module.css';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The language and the colours of the page. */
export function Looks() {
  const { t } = useText();
  const language = useStore(appStore, (state) => state.session.language);
  const theme = useStore(appStore, (state) => state.session.theme);
  return (
    <div className={styles.looks}>
      <Select
        label={t('language.label')}
        isLabelHidden
        items={languages.map((id) => ({ id, label: t(`language.${id}`) }))}
        value={language}
        onChange={chooseLanguage}
      />
      <Select
        label={t('theme.label')}
        isLabelHidden
        items={themes.map((id) => ({ id, label: t(`theme.${id}`) }))}
        value={theme}
        onChange={chooseTheme}
      />
    </div>
  );
}
