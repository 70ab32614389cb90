import { askQuestion } from '../../commands/ask-question.ts';
import { openPanel } from '../../commands/open-panel.ts';
import type { ReachModel } from '../../domain/coverage-question.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { reachIcons } from './reach-icons.ts';
import styles from './reach-switch.module.css';

const models: readonly ReachModel[] = ['straight', 'barriers', 'network'];

/** How one gets there: always at hand, with what the model means in a sentence. */
export function ReachSwitch() {
  const { t } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const network = useStore(appStore, (state) => state.session.network.status);
  const { reach } = question;
  return (
    <div className={styles.reach}>
      <Segmented
        label={t('reach.label')}
        value={reach}
        onChange={(model) => askQuestion({ ...question, reach: model })}
        items={models.map((model) => {
          const Icon = reachIcons[model];
          return {
            id: model,
            label: (
              <span className={styles.model}>
                <Icon aria-hidden size={16} />
                {t(`reach.${model}`)}
              </span>
            ),
          };
        })}
      />
      <div className={styles.about}>
        {t(`reach.${reach}.about`)}
        {reach === 'network' && network === 'reading' && ` ${t('reach.network.reading')}`}
        {reach === 'network' && (network === 'none' || network === 'failed') && (
          <>
            {' '}
            {t('reach.network.needs')}{' '}
            <LinkButton onPress={() => openPanel('layers')}>{t('reach.network.open')}</LinkButton>
          </>
        )}
      </div>
    </div>
  );
}
