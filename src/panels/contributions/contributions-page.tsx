import { useText } from '../../text/use-text.ts';
import { Panel } from '../../ui/panel.tsx';

/** What residents and workshops said, to be read, grouped and answered. */
export function ContributionsPage() {
  const { t } = useText();
  return (
    <Panel title={t('rail.contributions')}>
      <p>{t('contributions.none')}</p>
    </Panel>
  );
}
