import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { resetWeights } from '../../commands/reset-weights.ts';
import { setWeight } from '../../commands/set-weight.ts';
import { ownWeight, weightsInForce } from '../../domain/blue-green-factor.ts';
import { factorModel, type FactorModelId } from '../../domain/factor-models.ts';
import { blueGreenSurfaces, type BlueGreenSurface } from '../../domain/blue-green-surface.ts';
import { appStore } from '../../state/app-store.ts';
import { formatDecimal } from '../../text/format.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './weights-editor.module.css';

/** The weights behind the factor: what each surface counts, what it is taken as, and who says so. */
export function WeightsEditor() {
  const { t, language } = useText();
  const id = useStore(appStore, (state) => state.session.factorModel);
  const set = useStore(appStore, (state) => state.document.plan.weights);
  const model = factorModel(id);
  const weights = weightsInForce(id, set);
  const isOwn = Object.values(set).some((one) => one.model === id);
  const taken = new Set(Object.values(model.takenAs).flat());
  const { source } = model;
  return (
    <Disclosure title={t('green.weights.title')}>
      <div className={styles.editor}>
        <h4>{localText(model.title, language)}</h4>
        {blueGreenSurfaces.map((surface) => (
          <Weight key={surface} {...{ model: id, surface, weight: weights[surface] }} />
        ))}
        {isOwn && (
          <Button icon={<RotateCcw aria-hidden size={18} />} onPress={() => resetWeights(id)}>
            {t('green.weights.reset')}
          </Button>
        )}
        <p className={styles.about}>{t('green.weights.assumed')}</p>
        {id === 'bgf-2014' && <p className={styles.about}>{t('green.weights.ns3845')}</p>}
        <Facts
          items={[
            {
              label: t('source.label'),
              value: (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {`${source.title} (${source.publisher}, ${source.year})`}
                </a>
              ),
            },
            {
              label: t('green.weights.readIn'),
              value: (
                <a href={source.readIn.url} target="_blank" rel="noreferrer">
                  {source.readIn.title}
                </a>
              ),
            },
          ]}
        />
        <h5>{t('green.weights.others')}</h5>
        <ul className={styles.others}>
          {model.rows
            .filter((row) => !taken.has(row.id))
            .map((row) => (
              <li key={row.id}>
                {t('green.weights.row', {
                  row: localText(row.title, language),
                  weight: formatDecimal(row.weight, language, 1),
                })}
              </li>
            ))}
        </ul>
      </div>
    </Disclosure>
  );
}

interface WeightProps {
  readonly model: FactorModelId;
  readonly surface: BlueGreenSurface;
  readonly weight: number;
}

function Weight({ model, surface, weight }: WeightProps) {
  const { t, language } = useText();
  const { rows, takenAs } = factorModel(model);
  const taken = takenAs[surface].flatMap((name) => rows.find(({ id }) => id === name) ?? []);
  const own = ownWeight(model, surface);
  return (
    <div className={styles.weight}>
      <NumberField
        label={t(`green.surface.${surface}`)}
        value={weight}
        onChange={(next) => setWeight(model, surface, next)}
        from={0}
        to={10}
        step={0.05}
        decimals={2}
      />
      <p className={styles.about}>
        {weight !== own && <span className={styles.changed}>{t('green.weights.changed')}. </span>}
        {t('green.weights.takenAs', {
          row: taken.map(({ title }) => localText(title, language)).join(' + '),
          weight: formatDecimal(own, language, 1),
        })}
      </p>
    </div>
  );
}
