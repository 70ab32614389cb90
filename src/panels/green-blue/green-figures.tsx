import Download from 'lucide-react/icons/download';
import TableIcon from 'lucide-react/icons/table';
import { useMemo, useState } from 'react';
import { goToZone } from '../../commands/go-to-zone.ts';
import { saveGreenBlue } from '../../commands/save-green-blue.ts';
import { weightsInForce } from '../../domain/blue-green-factor.ts';
import { factorModel } from '../../domain/factor-models.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { formatList } from '../../text/format.ts';
import { localeTag } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Table } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './green-blue-panel.module.css';
import { allGreenColumns, greenColumns } from './green-columns.tsx';
import { greenRows } from './green-rows.ts';
import {
  changeText,
  figureChange,
  figureText,
  shownFigure,
  type ShownFigure,
} from './shown-figure.ts';

interface GreenFiguresProps {
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly proposalName: string | null;
  readonly shown: ShownFigure;
}

/** The zones as a table, the sum of the known over it, and the same as a file. */
export function GreenFigures({ zoneNames, proposalName, shown }: GreenFiguresProps) {
  const { t, language } = useText();
  const answer = useStore(appStore, (state) => state.derived.greenBlue);
  const model = useStore(appStore, (state) => state.session.factorModel);
  const set = useStore(appStore, (state) => state.document.plan.weights);
  const selection = useStore(appStore, (state) => state.session.selection);
  const [isWide, setWide] = useState(false);
  const weights = useMemo(() => weightsInForce(model, set), [model, set]);
  const isOwn = Object.values(set).some((one) => one.model === model);
  const modelName = [
    localText(factorModel(model).title, language),
    isOwn ? t('green.weights.own') : '',
  ]
    .filter(Boolean)
    .join(', ');
  const columnsInput = useMemo(
    () => ({ weights, proposalName, t, language }),
    [weights, proposalName, t, language],
  );
  const columns = useMemo(() => greenColumns(shown, columnsInput), [shown, columnsInput]);
  const rows = useMemo(
    () => (answer ? greenRows(answer, zoneNames, localeTag[language]) : []),
    [answer, zoneNames, language],
  );
  if (!answer) return null;
  const title = shown === 'factor' ? modelName : t(`green.figure.${shown}`);
  const total = { today: answer.today.total, proposal: answer.proposal.total };
  const words = { t, language };
  const said = (side: 'today' | 'proposal') => figureText(total[side], shown, weights, words);
  const change = figureChange(
    shownFigure(total.today, shown, weights),
    shownFigure(total.proposal, shown, weights),
  );
  const shared = {
    rows,
    keyOf: (row: (typeof rows)[number]) => row.zoneId,
    locale: localeTag[language],
    selectedKey: selection?.type === 'zone' ? selection.id : null,
    moreLabel: (number: number) => t('action.showMore', { number }),
  };
  return (
    <div>
      <div className={styles.acts}>
        <Button icon={<TableIcon aria-hidden size={18} />} onPress={() => setWide(true)}>
          {t('green.allFigures')}
        </Button>
        <Button icon={<Download aria-hidden size={18} />} onPress={() => saveGreenBlue()}>
          {t('green.save')}
        </Button>
      </div>
      <p className={styles.total}>
        <span>{t('green.all')}</span>
        <span>
          {proposalName === null
            ? said('today')
            : `${said('today')} → ${said('proposal')} (${changeText(change, shown, language)})`}
        </span>
      </p>
      <Table
        caption={t('green.caption', { figure: title })}
        columns={columns}
        onSelect={(row) => goToZone(row.zoneId)}
        {...shared}
      />
      {answer.refusedShapes.length > 0 && (
        <p className={styles.caution}>
          {t('green.refused', {
            count: answer.refusedShapes.length,
            names: formatList(
              answer.refusedShapes.map(
                ({ id, name, reason }) => `${name || id} (${translateReason(`refused.${reason}`)})`,
              ),
              language,
            ),
          })}
        </p>
      )}
      <Dialog
        title={t('green.allFigures')}
        closeLabel={t('action.close')}
        size="wide"
        isOpen={isWide}
        onClose={() => setWide(false)}
      >
        {isWide && (
          <Table
            caption={t('green.caption', { figure: t('green.title') })}
            columns={allGreenColumns(modelName, columnsInput)}
            onSelect={(row) => {
              setWide(false);
              goToZone(row.zoneId);
            }}
            {...shared}
          />
        )}
      </Dialog>
    </div>
  );
}
