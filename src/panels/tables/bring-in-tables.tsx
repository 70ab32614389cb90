import Upload from 'lucide-react/icons/upload';
import { bringInTables, changeTableFile, leaveTableFiles } from '../../commands/bring-in-tables.ts';
import { openTableFiles } from '../../commands/open-table-files.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { differenceFromFile, isSame, proposalsOfTables } from '../../domain/proposals-of-tables.ts';
import { tablesInOrder } from '../../domain/tables-in-order.ts';
import type { TableFile } from '../../state/bringing-in.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './tables-page.module.css';

/** Brings tables in that worked on other machines, after a look at what each file would change. */
export function BringInTables() {
  const { t } = useText();
  const bringing = useStore(appStore, (state) => state.session.bringingIn);
  const plan = useStore(appStore, (state) => state.document.plan);
  const chosen = bringing?.files.filter(({ from }) => from !== null).length ?? 0;
  return (
    <>
      <div className={styles.asWideAsItsWords}>
        <FileButton
          icon={<Upload aria-hidden size={18} />}
          accept=".json,.geojson"
          takesMany
          onFile={(...files) => void openTableFiles(files)}
        >
          {t('tables.bringIn')}
        </FileButton>
      </div>
      <Dialog
        title={t('tables.bringIn')}
        closeLabel={t('tables.leaveFiles')}
        isOpen={bringing !== null}
        onClose={leaveTableFiles}
        size="wide"
        actions={
          <>
            <Button onPress={leaveTableFiles}>{t('tables.leaveFiles')}</Button>
            <Button look="main" isDisabled={chosen === 0} onPress={() => void bringInTables()}>
              {t('tables.bringInNow', { count: chosen })}
            </Button>
          </>
        }
      >
        <div className={styles.files}>
          {bringing?.failed.map(({ name, reason, values }) => (
            <div key={name} className={styles.file} role="alert">
              <h3>{name}</h3>
              <p>{translateReason(`refused.${reason}`, values)}</p>
            </div>
          ))}
          {bringing?.files.map((file, at) => (
            <FileOfTable key={file.id} file={file} at={at} plan={plan} />
          ))}
        </div>
      </Dialog>
    </>
  );
}

interface FileOfTableProps {
  readonly file: TableFile;
  readonly at: number;
  readonly plan: Plan;
}

function FileOfTable({ file, at, plan }: FileOfTableProps) {
  const { t } = useText();
  const { read, kept, repaired, skipped } = file.report;
  const tables = tablesInOrder(plan);
  const proposals = proposalsOfTables(plan, file.plan);
  return (
    <div className={styles.file}>
      <h3>{file.name}</h3>
      <p className={styles.small}>{t('tables.fileReport', { read, kept, repaired, skipped })}</p>
      <Select<string>
        label={t('tables.fromFile')}
        value={file.from ?? 'none'}
        onChange={(id) =>
          changeTableFile(at, { from: proposals.find((one) => one.id === id)?.id ?? null })
        }
        items={[
          ...proposals.map(({ id, name }) => ({ id, label: name })),
          { id: 'none', label: t('tables.fromNone') },
        ]}
      />
      {file.from !== null && (
        <>
          <Select<string>
            label={t('tables.becomes')}
            value={file.into ?? 'new'}
            onChange={(id) =>
              changeTableFile(at, { into: tables.find((one) => one.id === id)?.id ?? null })
            }
            items={[
              ...tables.map(({ id, name }) => ({ id, label: t('tables.replaces', { name }) })),
              { id: 'new', label: t('tables.becomesNew') },
            ]}
          />
          <Changes plan={plan} file={file} from={file.from} />
        </>
      )}
    </div>
  );
}

interface ChangesProps {
  readonly plan: Plan;
  readonly file: TableFile;
  readonly from: ProposalId;
}

/** What would come, change and go; what is here only is said with emphasis: it would be lost. */
function Changes({ plan, file, from }: ChangesProps) {
  const { t } = useText();
  const difference = differenceFromFile(plan, file.into, file.plan, from);
  const { added, changed, gone, same } = difference;
  if (isSame(difference)) return <p>{t('tables.fileSame')}</p>;
  const titles = gone.map((id) => plan.measures[id]?.title ?? '').filter((title) => title !== '');
  return (
    <>
      <p>
        {t('tables.fileChanges', {
          added: added.length,
          changed: changed.length,
          same: same.length,
        })}
      </p>
      {gone.length > 0 && (
        <p role="status">
          <strong>{t('tables.fileGone', { count: gone.length, titles: titles.join(', ') })}</strong>
        </p>
      )}
    </>
  );
}
