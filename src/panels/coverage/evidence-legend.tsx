import type { ReachModel } from '../../domain/coverage-question.ts';
import { trailLegend } from '../../map/trail-legend.ts';
import { useTone } from '../../map/use-tone.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { LegendSwatch } from '../../ui/legend-swatch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './evidence-legend.module.css';

/** What the trail's marks on the map mean. */
export function EvidenceLegend({ reach }: { readonly reach: ReachModel }) {
  const { t, language } = useText();
  const tone = useTone(useStore(appStore, (state) => state.session.theme));
  return (
    <div>
      <h3 className={styles.title}>{t('evidence.legend')}</h3>
      <ul className={styles.legend}>
        {trailLegend(reach, tone).map(({ id, label, swatch }) => (
          <li key={id} className={styles.entry}>
            <LegendSwatch look={swatch} />
            {'text' in label ? label.text[language] : translateReason(label.key, label.values)}
          </li>
        ))}
      </ul>
    </div>
  );
}
