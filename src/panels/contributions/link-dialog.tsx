import { useMemo, useState } from 'react';
import { describeContributions } from '../../commands/describe-contributions.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { foldedText } from '../../domain/folded-text.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { registerMeasures } from '../../domain/register-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { CheckList } from '../../ui/choice-list.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './contributions-page.module.css';
import { JobDialog, type JobProps } from './job-dialog.tsx';

const mostListed = 100;

/** Links what was said to measures of the register that take it up, or takes links away. */
export function LinkDialog({ rows, onClose }: JobProps) {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const { programme } = useStore(appStore, selectProgramme);
  const [words, setWords] = useState('');
  const [linked, setLinked] = useState<readonly MeasureId[]>(() =>
    rows[0].contribution.measures.filter((id) =>
      rows.every(({ contribution }) => contribution.measures.includes(id)),
    ),
  );
  const ids = rows.map(({ id }) => id);
  const all = useMemo(
    () =>
      registerMeasures(plan, planned, programme).map((measure) => {
        const kind = kindWords(measure, plan.kinds, t);
        return { id: measure.id, label: measure.title || t('measure.untitled', { kind }), kind };
      }),
    [plan, planned, programme, t],
  );
  const asked = foldedText(words).trim();
  const found = all.filter(
    ({ id, label, kind }) => linked.includes(id) || foldedText(`${label} ${kind}`).includes(asked),
  );
  const listed = found.slice(0, mostListed);
  const before = new Set(rows.flatMap(({ contribution }) => contribution.measures));
  const gone = [...before].filter(
    (id) =>
      !linked.includes(id) && rows.every(({ contribution }) => contribution.measures.includes(id)),
  );

  function link(): void {
    const isNew = linked.some((id) =>
      rows.some(({ contribution }) => !contribution.measures.includes(id)),
    );
    if (gone.length > 0 && !describeContributions(ids, { do: 'unlink', measures: gone }).ok) return;
    if (isNew && !describeContributions(ids, { do: 'link', measures: linked }).ok) return;
    onClose();
  }

  return (
    <JobDialog
      rows={rows}
      onClose={onClose}
      title={t('contributions.linkTitle')}
      doLabel={t('contributions.do.linkNow')}
      onDo={link}
      size="wide"
    >
      <p>{t('contributions.linkHelp')}</p>
      <SearchBox label={t('register.search')} value={words} onChange={setWords} />
      <div className={styles.measures}>
        <CheckList
          label={t('contributions.measures')}
          items={listed.map(({ id, label, kind }) => ({ id, label, hint: kind }))}
          values={linked}
          onChange={(chosen) =>
            setLinked([...linked.filter((id) => !listed.some((one) => one.id === id)), ...chosen])
          }
        />
        {found.length === 0 && <p>{t('register.nothingFound')}</p>}
        {found.length > mostListed && (
          <p>{t('contributions.andMore', { count: found.length - mostListed })}</p>
        )}
      </div>
    </JobDialog>
  );
}
