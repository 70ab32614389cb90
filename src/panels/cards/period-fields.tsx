import { describeMeasure } from '../../commands/describe-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { useText } from '../../text/use-text.ts';
import { CheckedField } from '../../ui/checked-field.tsx';
import { typedYear } from '../../text/typed-year.ts';
import { yearTrouble } from './year-trouble.ts';
import { useDraft } from './use-draft.ts';

/**
 * First and last year. One of them alone may make a period that ends before it begins: it waits as
 * it was typed until the other is said, and both are taken together.
 */
export function PeriodFields({ measure: { id, period } }: { readonly measure: Measure }) {
  const { t } = useText();
  const from = useDraft(`${id} from`);
  const to = useDraft(`${id} to`);

  function trouble(first: string, last: string, own: string): string | null {
    const wrong = yearTrouble(own, t);
    if (wrong !== null) return wrong;
    const [begins, ends] = [typedYear(first), typedYear(last)];
    return begins && ends && begins > ends ? t('register.periodReversed') : null;
  }

  function put(first: string, last: string): void {
    const [begins = period.from, ends = period.to] = [typedYear(first), typedYear(last)];
    describeMeasure(id, { period: { from: begins, to: ends } });
    // What is no year stays as it was typed.
    if (typedYear(first) !== undefined) from.onDraft(null);
    if (typedYear(last) !== undefined) to.onDraft(null);
  }

  const [fromText, toText] = [from.draft ?? written(period.from), to.draft ?? written(period.to)];
  return (
    <>
      <CheckedField
        {...from}
        label={t('period.from')}
        value={written(period.from)}
        inputMode="numeric"
        maxLength={8}
        check={(text) => trouble(text, toText, text)}
        onDone={(text) => put(text, toText)}
      />
      <CheckedField
        {...to}
        label={t('period.to')}
        value={written(period.to)}
        inputMode="numeric"
        maxLength={8}
        check={(text) => trouble(fromText, text, text)}
        onDone={(text) => put(fromText, text)}
      />
    </>
  );
}

function written(year: number | null): string {
  return year === null ? '' : String(year);
}
