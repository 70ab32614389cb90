import { editProgramme } from '../../commands/edit-programme.ts';
import { takeTyped } from '../../commands/take-typed.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { ProgrammeFunding } from '../../domain/programme.ts';
import { typedAmount, typedYear } from '../../domain/typed-amount.ts';
import { formatCount, formatMoney, formatNumberUpTo } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { EditList } from '../../ui/edit-list.tsx';
import { moved } from './moved.ts';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { StatementSources } from './statement-sources.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';
import { yearsText } from './years-text.ts';

interface FundingSectionProps {
  readonly funding: readonly ProgrammeFunding[];
}

/** Who gives money to the programme as a whole, how much and for which years. */
export function FundingSection({ funding }: FundingSectionProps) {
  const { t, language, currency } = useProgramme();
  const known = funding.flatMap(({ amount }) => amount ?? []);
  const unknown = funding.length - known.length;
  const sum = known.reduce((total, amount) => total + amount, 0);
  const whole = (amount: number) =>
    currency === null
      ? formatCount(amount, language)
      : `${formatCount(amount, language)} ${currency}`;
  return (
    <ProgrammeSection
      part="funding"
      editor={<FundingEditor funding={funding} />}
      isEmpty={funding.length === 0}
    >
      <ul className={styles.money}>
        {funding.map(({ id, financier, amount, note, sources, ...years }) => (
          <li key={id}>
            <span>
              <span className={styles.strong}>
                {wordsIn(financier, language) || t('programme.unnamed')}
              </span>{' '}
              <StatementSources of={wordsIn(financier, language)} ids={sources} />
              <span className={styles.soft}>
                {[yearsText(years, t), wordsIn(note, language)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <span className={styles.amount}>
              {amount === null ? (
                <span className={styles.soft}>{t('programme.money.unknown')}</span>
              ) : (
                <>
                  <strong>{formatMoney(amount, currency, language)}</strong>
                  {amount >= 999_500 && <span className={styles.soft}>{whole(amount)}</span>}
                </>
              )}
            </span>
          </li>
        ))}
        <li className={styles.total}>
          <span>
            {t('programme.money.total')}
            {unknown > 0 && (
              <span className={styles.soft}>
                {t('programme.money.andUnknown', { count: unknown })}
              </span>
            )}
          </span>
          <span className={styles.amount}>
            {known.length === 0 ? (
              t('programme.money.unknown')
            ) : (
              <strong>{formatMoney(sum, currency, language)}</strong>
            )}
          </span>
        </li>
      </ul>
    </ProgrammeSection>
  );
}

function FundingEditor({ funding }: FundingSectionProps) {
  const { t, language, currency, draftName } = useProgramme();
  const nameOf = ({ financier }: ProgrammeFunding) =>
    wordsIn(financier, language) || t('programme.unnamed');
  return (
    <EditList
      label={t('programme.title.funding')}
      items={funding}
      keyOf={({ id }) => id}
      renderFields={(line, at) => {
        const change = (part: Partial<ProgrammeFunding>) => ({
          funding: funding.with(at, { ...line, ...part }),
        });
        const put = (part: Partial<ProgrammeFunding>): Outcome => {
          const { from, to } = { ...line, ...part };
          return from !== null && to !== null && from > to
            ? { ok: false, reason: 'period-reversed' }
            : editProgramme('funding', change(part));
        };
        const year = (label: string, field: 'from' | 'to') => (
          <TypedField
            label={label}
            value={line[field] === null ? '' : String(line[field])}
            inputMode="numeric"
            draftName={draftName(`${line.id} ${field}`)}
            onDone={(text) => takeTyped(typedYear(text), (typed) => put({ [field]: typed }))}
          />
        );
        return (
          <>
            <WordsField
              label={t('programme.field.financier')}
              words={line.financier}
              part="funding"
              startsFocused={line.financier === ''}
              change={(financier) => change({ financier })}
            />
            <div className={styles.columns}>
              <TypedField
                label={
                  currency === null
                    ? t('programme.field.amount')
                    : t('programme.field.amountIn', { currency })
                }
                value={line.amount === null ? '' : formatNumberUpTo(line.amount, 2, language)}
                hint={t('programme.hint.amount')}
                inputMode="decimal"
                draftName={draftName(`${line.id} amount`)}
                onDone={(text) => takeTyped(typedAmount(text), (amount) => put({ amount }))}
              />
              {year(t('programme.field.firstYear'), 'from')}
              {year(t('programme.field.lastYear'), 'to')}
            </div>
            <WordsField
              label={t('programme.field.note')}
              words={line.note}
              part="funding"
              change={(note) => change({ note })}
            />
          </>
        );
      }}
      upLabel={(line) => t('programme.up', { what: nameOf(line) })}
      downLabel={(line) => t('programme.down', { what: nameOf(line) })}
      removeLabel={(line) => t('programme.remove', { what: nameOf(line) })}
      addLabel={t('programme.add.funding')}
      onMove={(at, to) => editProgramme('funding', { funding: moved(funding, at, to) })}
      onRemove={(_, at) => editProgramme('funding', { funding: funding.toSpliced(at, 1) })}
      onAdd={() => {
        const line = { id: crypto.randomUUID(), financier: '', amount: null, from: null, to: null };
        editProgramme('funding', { funding: [...funding, { ...line, note: '', sources: [] }] });
      }}
    />
  );
}
