import { chooseAreaUnit } from '../../commands/choose-area-unit.ts';
import { chooseLanguage } from '../../commands/choose-language.ts';
import { chooseTheme } from '../../commands/choose-theme.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { appStore } from '../../state/app-store.ts';
import type { Theme } from '../../state/session.ts';
import { areaUnits } from '../../text/area-unit.ts';
import { languages } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './settings-panel.module.css';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'projector'];

export function SettingsPanel() {
  const { t } = useText();
  const language = useStore(appStore, (state) => state.session.language);
  const theme = useStore(appStore, (state) => state.session.theme);
  const areaUnit = useStore(appStore, (state) => state.session.areaUnit);
  return (
    <Panel
      title={t('settings.title')}
      closeLabel={t('action.close')}
      onClose={() => openPanel(null)}
    >
      <Select
        label={t('language.label')}
        items={languages.map((id) => ({ id, label: t(`language.${id}`) }))}
        value={language}
        onChange={chooseLanguage}
      />
      <Select
        label={t('theme.label')}
        items={themes.map((id) => ({ id, label: t(`theme.${id}`) }))}
        value={theme}
        onChange={chooseTheme}
      />
      <Select
        label={t('areaUnit.label')}
        items={areaUnits.map((id) => ({ id, label: t(`areaUnit.${id}`) }))}
        value={areaUnit}
        onChange={chooseAreaUnit}
      />
      <p className={styles.note}>{t('settings.accessibility')}</p>
    </Panel>
  );
}
