import { chooseFactorModel } from '../../commands/choose-factor-model.ts';
import { factorModels } from '../../domain/factor-models.ts';
import { appStore } from '../../state/app-store.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './green-blue-panel.module.css';
import { shownFigures, type ShownFigure } from './shown-figure.ts';

interface GreenChoicesProps {
  readonly shown: ShownFigure;
  readonly onShow: (shown: ShownFigure) => void;
}

/** Which figure the table shows, and by which table of weights the factor is worked out. */
export function GreenChoices({ shown, onShow }: GreenChoicesProps) {
  const { t, language } = useText();
  const model = useStore(appStore, (state) => state.session.factorModel);
  return (
    <div className={styles.choices}>
      <Select
        label={t('green.show')}
        value={shown}
        onChange={onShow}
        items={shownFigures.map((id) => ({ id, label: t(`green.figure.${id}`) }))}
      />
      {shown === 'factor' && (
        <Select
          label={t('green.model')}
          value={model}
          onChange={chooseFactorModel}
          items={factorModels.map(({ id, title, source }) => ({
            id,
            label: localText(title, language),
            hint: source.publisher,
          }))}
        />
      )}
    </div>
  );
}
