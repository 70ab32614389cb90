import { sourceItems } from '../../commands/source-items.ts';
import { budgetSum } from '../../domain/budget-line.ts';
import { measureZones, servesWholePlace } from '../../domain/measure-zones.ts';
import type { Measure } from '../../domain/measure.ts';
import { sharedProposals } from '../../domain/shared-proposals.ts';
import { entryKey } from '../../domain/proposal.ts';
import { appStore } from '../../state/app-store.ts';
import { formatList, formatMoney } from '../../text/format.ts';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { measureWords, type Telling } from './measure-words.ts';
import { OutsideLink } from './outside-link.tsx';
import styles from './sheet.module.css';
import { useTelling } from './use-telling.ts';

/** When, who, what money, where, and where all of it is known from. */
export function SheetFacts({ measure }: { readonly measure: Measure }) {
  const telling = useTelling();
  const { t, loaded, language } = telling;
  const plan = useStore(appStore, ({ document }) => document.plan);
  const { when, who } = measureWords(measure, telling);
  const money = budgetSum(measure.budget);
  const sources = sourceItems(measure.sources, loaded, t, language);
  const proposals = sharedProposals(plan)
    .filter(({ id }) => Object.hasOwn(plan.entries, entryKey(id, measure.id)))
    .map(({ name }) => name);
  return (
    <>
      <Facts
        items={[
          { label: t('near.card.when'), value: when },
          { label: t('near.card.who'), value: who },
          {
            label: t('near.card.money'),
            value:
              money === null
                ? t('near.card.noMoney')
                : formatMoney(money, loaded?.workspace.currency ?? null, language),
          },
          { label: t('near.card.zones'), value: whereWords(measure, telling) },
          { label: t('near.card.inProposals'), value: formatList(proposals, language) },
        ].filter(({ value }) => value)}
      />
      {measure.links.length > 0 && (
        <section aria-labelledby="sheet-links">
          <h3 id="sheet-links">{t('near.card.links')}</h3>
          <ul className={styles.links}>
            {measure.links.map(({ title, url }) => (
              <li key={url}>
                <OutsideLink url={url}>{title || url}</OutsideLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="sheet-sources">
          <h3 id="sheet-sources">{t('near.how')}</h3>
          <ul className={styles.links}>
            {sources.map(({ id, title, url, details }) => (
              <li key={id}>
                <OutsideLink url={url}>{title}</OutsideLink>
                {['', ...details].join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function whereWords(measure: Measure, { loaded, t, language }: Telling): string {
  if (servesWholePlace(measure)) return t('near.card.wholePlace');
  const served = new Set(measureZones(measure, loaded?.zones ?? []));
  const names = (loaded?.zones ?? []).filter(({ id }) => served.has(id)).map(({ name }) => name);
  const zones = formatList(names, language);
  if (measure.geometry !== null || names.length === 0) return zones;
  return t('near.card.wholeZones', { zones });
}
