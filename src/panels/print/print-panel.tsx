import { useState } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { useText } from '../../text/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { MakeSheets } from './make-sheets.tsx';
import { SheetEntry } from './sheet-entry.tsx';

/** Sheets of paper: printed for a table, and what was written on them typed in afterwards. */
export function PrintPanel() {
  const { t } = useText();
  const [page, setPage] = useState<'make' | 'enter'>('make');
  return (
    <Panel title={t('rail.print')} closeLabel={t('action.close')} onClose={() => openPanel(null)}>
      <Segmented
        label={t('rail.print')}
        items={[
          { id: 'make', label: t('sheets.make') },
          { id: 'enter', label: t('sheets.enter') },
        ]}
        value={page}
        onChange={setPage}
      />
      {page === 'make' ? <MakeSheets /> : <SheetEntry />}
    </Panel>
  );
}
