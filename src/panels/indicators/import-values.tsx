import type { ImportPlan, PlannedSeries } from '../../domain/statistics/import-plan.ts';
import type { Observation } from '../../domain/indicator.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { localeTag } from '../../text/language.ts';
import { observationWords } from '../../text/observation-words.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Table } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './import.module.css';

const shownValues = 10;

/** The first values as they would stand in the plan. */
export function ImportValues({ planned }: { readonly planned: ImportPlan }) {
  const { t, language } = useText();
  const { indicators, areas } = useStore(appStore, selectProgramme);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  if (planned.observations.length === 0 || workspace.status !== 'ready') return null;
  const { zones } = workspace.workspace;
  const all = [...planned.indicators, ...indicators];
  const formOf = ({
    indicatorId,
  }: Observation): Pick<PlannedSeries, 'decimals'> & {
    readonly title: string;
    readonly unit: string;
  } => {
    const one = all.find(({ id }) => id === indicatorId);
    return {
      decimals: one?.decimals ?? 0,
      title: one ? wordsIn(one.title, language) : '',
      unit: one ? wordsIn(one.unit, language) : '',
    };
  };
  const nameOf = (id: string): string => {
    const area = areas.find((one) => one.id === id);
    return (
      zones.find((zone) => zone.id === id)?.name ?? (area ? wordsIn(area.title, language) : id)
    );
  };
  return (
    <div className={styles.part}>
      <Table
        caption={t('import.preview')}
        locale={localeTag[language]}
        rows={planned.observations.slice(0, shownValues)}
        keyOf={({ indicatorId, zoneId, year }) => `${indicatorId} ${zoneId} ${year}`}
        moreLabel={() => ''}
        columns={[
          { id: 'zone', label: t('import.preview.zone'), cell: ({ zoneId }) => nameOf(zoneId) },
          { id: 'year', label: t('import.preview.year'), cell: ({ year }) => year },
          {
            id: 'indicator',
            label: t('import.preview.indicator'),
            cell: (one) => formOf(one).title,
          },
          {
            id: 'value',
            label: t('import.preview.value'),
            isNumber: true,
            cell: (one) => observationWords(one, formOf(one), t, language),
          },
          {
            id: 'note',
            label: t('import.preview.note'),
            cell: ({ note }) => wordsIn(note, language),
          },
        ]}
      />
    </div>
  );
}
