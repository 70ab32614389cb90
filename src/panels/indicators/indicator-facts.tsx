import { sourceItems } from '../../commands/source-items.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { isWordless } from '../../domain/words.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Facts } from '../../ui/facts.tsx';
import { SourceItems } from '../../ui/sources-button.tsx';
import { BetterMark } from './better-mark.tsx';
import styles from './indicators-page.module.css';

interface IndicatorFactsProps {
  readonly indicator: Indicator;
  readonly inForce: ProgrammeInForce;
  readonly loaded: LoadedWorkspace;
}

/** What is measured and how, which way is better, where the series breaks, and who says so. */
export function IndicatorFacts({ indicator, inForce, loaded }: IndicatorFactsProps) {
  const { t, language } = useText();
  const { definition, unit, better, breaks, focusArea, sources, origin } = indicator;
  const area = inForce.programme?.focusAreas.find(({ id }) => id === focusArea);
  const items = sourceItems(sources, loaded, t, language);
  return (
    <>
      {!isWordless(definition) && <p>{wordsIn(definition, language)}</p>}
      <Facts
        items={[
          { label: t('indicators.unit'), value: wordsIn(unit, language) },
          {
            label: t('indicators.better'),
            value: <BetterMark better={better} isWritten />,
          },
          { label: t('measure.focusArea'), value: area && wordsIn(area.title, language) },
          {
            label: t('indicators.breaks'),
            value: breaks.length > 0 && (
              <ul className={styles.plain}>
                {breaks.map(({ year, why }) => (
                  <li key={year}>{t('indicators.break', { year, why: wordsIn(why, language) })}</li>
                ))}
              </ul>
            ),
          },
          { label: t('source.label'), value: items.length > 0 && <SourceItems items={items} /> },
          { label: t('indicators.origin'), value: origin },
        ].filter(({ value }) => Boolean(value))}
      />
    </>
  );
}
