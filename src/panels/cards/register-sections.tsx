import { describeMeasure } from '../../commands/describe-measure.ts';
import { budgetSum } from '../../domain/budget-line.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { formatMoney } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BudgetRows } from './budget-rows.tsx';
import { LinksField } from './links-field.tsx';
import { StatusDates } from './status-dates.tsx';
import styles from './measure-fields.module.css';
import { ZonesField } from './zones-field.tsx';

/** The rest of what the register says of a measure, folded away until it is wanted. */
export function RegisterSections({ measure }: { readonly measure: Measure }) {
  const { t, language } = useText();
  const currency = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready'
      ? (session.workspace.workspace.workspace.currency ?? null)
      : null,
  );
  const { id, budget, statusDates, links, responsible, partners, origin, geometry } = measure;
  const sum = budgetSum(budget);
  const money = sum === null ? '' : formatMoney(sum, currency, language);
  return (
    <div>
      <Disclosure title={titled(t('register.budget'), money)}>
        <BudgetRows measure={measure} currency={currency} />
      </Disclosure>
      <Disclosure title={titled(t('register.dates'), counted(statusDates.length))}>
        <StatusDates measure={measure} />
      </Disclosure>
      <Disclosure title={titled(t('register.who'), responsible)}>
        <div className={styles.stack}>
          <TextField
            label={t('measure.responsible')}
            value={responsible}
            maxLength={200}
            onDone={(text) => describeMeasure(id, { responsible: text })}
          />
          <TextField
            label={t('register.partners')}
            value={partners}
            maxLength={200}
            onDone={(text) => describeMeasure(id, { partners: text })}
          />
          <TextField
            label={t('register.origin')}
            value={origin}
            maxLength={200}
            onDone={(text) => describeMeasure(id, { origin: text })}
          />
        </div>
      </Disclosure>
      {geometry !== null && (
        <Disclosure title={titled(t('register.column.zones'), counted(measure.zones.length))}>
          <ZonesField measure={measure} />
        </Disclosure>
      )}
      <Disclosure title={titled(t('register.links'), counted(links.length))}>
        <LinksField measure={measure} />
      </Disclosure>
    </div>
  );
}

function titled(title: string, detail: string): string {
  return detail === '' ? title : `${title} · ${detail}`;
}

function counted(count: number): string {
  return count === 0 ? '' : String(count);
}
