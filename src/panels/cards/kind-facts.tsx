import { kindAssumptions, type KindAssumption } from '../../domain/kind-assumptions.ts';
import { measureKind, type MeasureKindId } from '../../domain/measure-kind.ts';
import { formatDistance, formatList } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './measure-fields.module.css';

/** What drawing a kind takes for granted, and who says so. */
export function KindFacts({ kind }: { readonly kind: MeasureKindId }) {
  const { t, language } = useText();
  return (
    <Disclosure title={t('assume.title')}>
      <ul className={styles.assumed}>
        {kindAssumptions(measureKind(kind)).map((one) => (
          <li key={one.about}>
            {assumedText(one, t, language)}{' '}
            <span className={styles.basis}>{basisText(one, t)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function assumedText(one: KindAssumption, t: Translate, language: Language): string {
  switch (one.about) {
    case 'target':
      return t(`assume.target.${one.target}`);
    case 'reach':
      return t('assume.reach', {
        distances: formatList(
          one.meters.map((meters) => formatDistance(meters, language)),
          language,
        ),
      });
    case 'way':
      return t(`assume.way.${one.effect}`);
    case 'surface':
      return t('assume.surface', { surface: t(`green.surface.${one.surface}`) });
    case 'breadth':
      return t('assume.breadth', { meters: formatDistance(one.meters, language) });
    default:
      return t(`assume.${one.about}`);
  }
}

function basisText({ basis }: KindAssumption, t: Translate): string {
  if (basis === 'own') return t('assume.basis.own');
  return basis === 'factor-tables' ? t('assume.basis.tables') : t(`ruleSource.${basis}`);
}
