import { showIndicator } from '../../commands/show-indicator.ts';
import { appStore } from '../../state/app-store.ts';
import { selectIndicatorOnMap } from '../../state/select-indicator-on-map.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './layer-row.module.css';

/** Which indicator colours the zones, in which year; the way to one while none does. */
export function IndicatorLine() {
  const { t, language } = useText();
  const shown = useStore(appStore, selectIndicatorOnMap);
  return (
    <p className={styles.quiet}>
      {shown ? (
        <LinkButton onPress={() => showIndicator(shown.indicator.id)}>
          {`${wordsIn(shown.indicator.title, language)}, ${shown.year ?? ''}`}
        </LinkButton>
      ) : (
        <>
          {t('indicators.layer.none')}{' '}
          <LinkButton onPress={() => showIndicator(null)}>
            {t('indicators.layer.choose')}
          </LinkButton>
        </>
      )}
    </p>
  );
}
