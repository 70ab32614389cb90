import { chooseTool } from '../../commands/choose-tool.ts';
import { zonesBuiltIn } from '../../commands/housing-mix.ts';
import { showMeasures } from '../../commands/show-measures.ts';
import { tenures } from '../../domain/homes-by-tenure.ts';
import type { HousingMix } from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import { formatCount, formatList } from '../../text/format.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Table, type TableColumn } from '../../ui/table.tsx';
import styles from './housing-page.module.css';

interface ProposalHomesProps {
  readonly measures: readonly Measure[];
  readonly mix: HousingMix;
  readonly loaded: LoadedWorkspace;
  readonly nameOf: (id: ZoneId) => string;
  readonly proposalName: string | null;
}

/** What the proposal builds, by tenure. */
export function ProposalHomes({ measures, mix, loaded, nameOf, proposalName }: ProposalHomesProps) {
  const { t, language } = useText();
  const columns: readonly TableColumn<Measure>[] = [
    {
      id: 'title',
      label: t('housing.measure'),
      cell: ({ title, kind }) => title || t(`kind.${kind}`),
      sortBy: ({ title }) => title,
    },
    {
      id: 'zone',
      label: t('housing.zone'),
      cell: (measure) => zoneWords(measure, loaded, nameOf, t('housing.wholePlace'), language),
    },
    ...tenures.map((tenure) => ({
      id: tenure,
      label: t(`tenure.${tenure}`),
      isNumber: true,
      cell: ({ homes }: Measure) => formatCount(homes?.[tenure] ?? 0, language),
      sortBy: ({ homes }: Measure) => homes?.[tenure] ?? 0,
    })),
  ];
  return (
    <section className={styles.part} aria-label={t('housing.proposal')}>
      <h3>{t('housing.proposal')}</h3>
      {proposalName === null && <p>{t('housing.todayOnly')}</p>}
      {proposalName !== null && measures.length === 0 && (
        <>
          <p>{t('housing.proposalNone', { name: proposalName })}</p>
          <div>
            <Button onPress={() => chooseTool({ mode: 'draw', kind: 'housing' })}>
              {t('housing.draw')}
            </Button>
          </div>
        </>
      )}
      {measures.length > 0 && (
        <Table
          caption={t('housing.privacy')}
          columns={columns}
          rows={measures}
          keyOf={({ id }) => id}
          locale={localeTag[language]}
          onSelect={({ id }) => showMeasures([id])}
          moreLabel={(hidden) => t('chart.table.more', { count: hidden })}
        />
      )}
      {mix.outside.all > 0 && <p>{t('housing.outside', { count: mix.outside.all })}</p>}
    </section>
  );
}

function zoneWords(
  measure: Measure,
  loaded: LoadedWorkspace,
  nameOf: (id: ZoneId) => string,
  nowhere: string,
  language: Parameters<typeof formatList>[1],
): string {
  const zones = zonesBuiltIn(measure, loaded);
  return zones.length === 0 ? nowhere : formatList(zones.map(nameOf), language);
}
