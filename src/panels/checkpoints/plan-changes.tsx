import { useDeferredValue, useMemo, useState } from 'react';
import type { Checkpoint } from '../../domain/checkpoint.ts';
import { readCheckpointContent } from '../../domain/checkpoint-content.ts';
import type { CheckpointId } from '../../domain/ids.ts';
import { planDifference } from '../../domain/plan-difference.ts';
import type { Plan } from '../../domain/plan.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { formatMoment } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { ChangeGroups } from './change-groups.tsx';
import styles from './checkpoints-panel.module.css';

const now = 'now';

interface PlanChangesProps {
  readonly checkpoints: readonly Checkpoint[];
  readonly fromId: CheckpointId;
  readonly onFrom: (id: CheckpointId) => void;
}

/** What changed between two checkpoints, or one and now, in words. */
export function PlanChanges({ checkpoints, fromId, onFrom }: PlanChangesProps) {
  const { t, language } = useText();
  const planned = useStore(appStore, plannedMeasures);
  const plan = useDeferredValue(useStore(appStore, (state) => state.document.plan));
  const [toId, setToId] = useState<string>(now);
  const from = checkpoints.find(({ id }) => id === fromId);
  const to = checkpoints.find(({ id }) => id === toId);
  const before = useMemo(() => (from ? stood(from, plan) : null), [from, plan]);
  const after = useMemo(() => (to ? stood(to, plan) : whole(plan)), [to, plan]);
  const lines = useMemo(
    () => (before?.plan && after.plan ? planDifference(before.plan, after.plan, planned) : []),
    [before, after, planned],
  );
  const items = checkpoints.map(({ id, name, madeAt }) => ({
    id: id as string,
    label: name,
    hint: formatMoment(madeAt, language),
  }));
  const trouble = before?.trouble ?? after.trouble;
  const skipped = (before?.skipped ?? 0) + after.skipped;
  return (
    <section className={styles.changes} aria-label={t('difference.title')}>
      <h3>{t('difference.title')}</h3>
      <div className={styles.pair}>
        <Select
          label={t('difference.from')}
          value={fromId}
          items={items}
          onChange={(id) => onFrom(id as CheckpointId)}
        />
        <Select
          label={t('difference.to')}
          value={to ? toId : now}
          items={[{ id: now, label: t('difference.now') }, ...items]}
          onChange={setToId}
        />
      </div>
      {skipped > 0 && <p>{t('checkpoint.skipped', { count: skipped })}</p>}
      {trouble ? (
        <p role="alert">{t(trouble)}</p>
      ) : (
        <ChangeGroups key={`${fromId} ${toId}`} lines={lines} before={before?.plan ?? plan} />
      )}
    </section>
  );
}

interface Stood {
  readonly plan: Plan | null;
  readonly skipped: number;
  readonly trouble: 'checkpoint.damaged' | 'checkpoint.newer' | null;
}

function whole(plan: Plan): Stood {
  return { plan, skipped: 0, trouble: null };
}

/** The plan of a checkpoint; what equals the plan at hand is not looked at twice. */
function stood({ content }: Checkpoint, plan: Plan): Stood {
  const read = readCheckpointContent(content, plan);
  if (read.ok) return { ...read.value, trouble: null };
  const trouble = read.reason === 'newer' ? 'checkpoint.newer' : 'checkpoint.damaged';
  return { plan: null, skipped: 0, trouble };
}
