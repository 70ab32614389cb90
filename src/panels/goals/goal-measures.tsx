import { useMemo } from 'react';
import { goToSelection } from '../../commands/go-to-selection.ts';
import { select } from '../../commands/select.ts';
import { showInRegister } from '../../commands/show-in-register.ts';
import type { GoalId } from '../../domain/ids.ts';
import { registerMeasures } from '../../domain/register-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './goals-page.module.css';
import { useGoals } from './use-goals.ts';

const none: readonly never[] = [];

/** The measures that serve a goal, each a way to its place on the map. */
export function GoalMeasures({ goalId }: { readonly goalId: GoalId }) {
  const { t, inForce, loaded } = useGoals();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const planned = loaded?.plannedMeasures ?? none;
  const serving = useMemo(
    () =>
      registerMeasures(plan, planned, inForce.programme).filter(({ goals }) =>
        goals.includes(goalId),
      ),
    [plan, planned, inForce, goalId],
  );
  return (
    <section className={styles.section} aria-label={t('goals.measures')}>
      <h3 className={styles.groupTitle}>{t('goals.measures')}</h3>
      {serving.length === 0 ? (
        <p className={styles.soft}>{t('goals.noMeasures')}</p>
      ) : (
        <>
          <ul className={styles.serving}>
            {serving.map(({ id, title, kind, status }) => (
              <li key={id}>
                <LinkButton
                  onPress={() => {
                    select({ type: 'measure', id });
                    goToSelection();
                  }}
                >
                  {title || t('measure.untitled', { kind: t(`kind.${kind}`) })}
                </LinkButton>
                <span className={styles.soft}>{t(`status.${status}`)}</span>
              </li>
            ))}
          </ul>
          <p>
            <LinkButton onPress={() => showInRegister({ goals: [goalId] })}>
              {t('goals.inRegister')}
            </LinkButton>
          </p>
        </>
      )}
    </section>
  );
}
