import ListPlus from 'lucide-react/icons/list-plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { deleteSelection } from '../../commands/delete-selection.ts';
import { describeSelection } from '../../commands/describe-measure.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { openTaking } from '../../commands/open-taking.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import { measureStatuses } from '../../domain/schema/record-rules.ts';
import { measuresTotal } from '../../domain/measures-total.ts';
import { appStore } from '../../state/app-store.ts';
import { formatArea, formatCount, formatDistance, formatMoney } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CardBody } from './card-body.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from './measure-fields.module.css';
import { ShapeOperations } from './shape-operations.tsx';

/** Several measures that were drawn here: what they come to, and what can be changed of all. */
export function SeveralCard({ titleId }: { readonly titleId: string }) {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const first = useStore(appStore, ({ session }) => session.selection?.id);
  const others = useStore(appStore, ({ session }) => session.alsoSelected);
  const ids = [first as MeasureId, ...others];
  const measures = ids.flatMap((id) => plan.measures[id] ?? []);
  const names = [...new Set(measures.map((measure) => kindWords(measure, plan.kinds, t)))];
  if (measures.length === 0) return null;
  return (
    <CardBody
      titleId={titleId}
      sort={names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '')}
      title={t('several.title', { count: measures.length })}
      actions={
        <>
          <Button
            icon={<ListPlus aria-hidden size={18} />}
            onPress={() => openTaking({ measureIds: ids })}
          >
            {t('measure.putElsewhere')}
          </Button>
          <Button
            look="danger"
            icon={<Trash2 aria-hidden size={18} />}
            onPress={() => deleteSelection()}
          >
            {t('several.delete')}
          </Button>
        </>
      }
    >
      <ShapeOperations />
      <Totals measures={measures} />
      <div className={styles.fields}>
        {haveOneShape(measures) && <KindChoice measure={measures[0]} isMixed={names.length > 1} />}
        <Select<MeasureStatus | 'mixed'>
          label={t('status.label')}
          items={[
            ...(statusOf(measures) === 'mixed'
              ? [{ id: 'mixed' as const, label: t('several.mixed') }]
              : []),
            ...measureStatuses.map((one) => ({ id: one, label: t(`status.${one}`) })),
          ]}
          value={statusOf(measures)}
          onChange={(status) => {
            if (status !== 'mixed') describeSelection({ status });
          }}
        />
      </div>
    </CardBody>
  );
}

function Totals({ measures }: { readonly measures: readonly Measure[] }) {
  const { t, language } = useText();
  const currency = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready'
      ? (session.workspace.workspace.workspace.currency ?? null)
      : null,
  );
  const { lengthMeters, areaSquareMeters, homes, cost } = measuresTotal(measures);
  const items = [
    lengthMeters !== null && {
      label: t('several.length'),
      value: formatDistance(lengthMeters, language),
    },
    areaSquareMeters !== null && {
      label: t('several.area'),
      value: formatArea(areaSquareMeters, language),
    },
    homes !== null && { label: t('several.homes'), value: formatCount(homes, language) },
    cost !== null && { label: t('cost.title'), value: formatMoney(cost, currency, language) },
  ].filter((item) => item !== false);
  return items.length > 0 ? <Facts items={items} /> : null;
}

function statusOf(measures: readonly Measure[]): MeasureStatus | 'mixed' {
  const [first] = measures;
  return measures.every(({ status }) => status === first.status) ? first.status : 'mixed';
}

/** A kind can be chosen for all where all are drawn alike. */
function haveOneShape(measures: readonly Measure[]): boolean {
  const shape = ({ geometry }: Measure) => geometry?.type.replace('Multi', '');
  return measures.every((measure) => shape(measure) === shape(measures[0]));
}
