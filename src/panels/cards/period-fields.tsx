import { describeMeasure } from '../../commands/describe-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { useText } from '../../text/use-text.ts';
import { OptionalNumber } from '../../ui/optional-number.tsx';

const firstYear = 1900;
const lastYear = 2200;

/** First and last year. One that would end before it begins begins and ends in the year given. */
export function PeriodFields({ measure: { id, period } }: { readonly measure: Measure }) {
  const { t } = useText();
  const { from, to } = period;
  return (
    <>
      <OptionalNumber
        label={t('period.from')}
        value={from}
        onDone={(year) =>
          describeMeasure(id, {
            period: { from: year, to: year !== null && to !== null && to < year ? year : to },
          })
        }
        from={firstYear}
        to={lastYear}
        isGrouped={false}
      />
      <OptionalNumber
        label={t('period.to')}
        value={to}
        onDone={(year) =>
          describeMeasure(id, {
            period: { from: year !== null && from !== null && from > year ? year : from, to: year },
          })
        }
        from={firstYear}
        to={lastYear}
        isGrouped={false}
      />
    </>
  );
}
