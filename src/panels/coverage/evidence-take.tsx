import Download from 'lucide-react/icons/download';
import { saveEvidence } from '../../commands/save-evidence.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './evidence-take.module.css';

/** Gives the trail as a file, for a spreadsheet or for a GIS. */
export function EvidenceTake() {
  const { t } = useText();
  const icon = <Download aria-hidden size={18} />;
  return (
    <div className={styles.take} role="group" aria-label={t('evidence.take')}>
      <span className={styles.label}>{t('evidence.take')}</span>
      <Button look="quiet" icon={icon} onPress={() => saveEvidence('csv')}>
        {t('evidence.takeCsv')}
      </Button>
      <Button look="quiet" icon={icon} onPress={() => saveEvidence('geojson')}>
        {t('evidence.takeGeojson')}
      </Button>
    </div>
  );
}
