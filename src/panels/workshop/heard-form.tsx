import Crosshair from 'lucide-react/icons/crosshair';
import MapPin from 'lucide-react/icons/map-pin';
import Plus from 'lucide-react/icons/plus';
import { useEffect, useId, useRef, useState } from 'react';
import { beginSaying } from '../../commands/begin-saying.ts';
import { changeDraft, leaveDraft } from '../../commands/change-draft.ts';
import { pickPlace, placeDraft } from '../../commands/place-draft.ts';
import { keepHeard } from '../../commands/keep-heard.ts';
import { contributionKinds, longestContribution } from '../../domain/contribution.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import { AboutChoice } from './about-choice.tsx';
import styles from './heard.module.css';

/** One thing that was said: what kind, about what, and the words; Enter keeps it. */
export function HeardForm() {
  const { t } = useText();
  const draft = useStore(appStore, ({ session }) => session.resident.draft);
  const isPicking = useStore(
    appStore,
    ({ session }) => session.resident.picking === 'contribution',
  );
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    beginSaying(null);
    return leaveDraft;
  }, []);
  const keep = () => {
    keepHeard(isShown);
    field.current?.focus();
  };
  const placeInMiddle = () => {
    const { camera } = appStore.getState().session;
    if (camera) placeDraft(camera.centre);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2 className={styles.title}>{t('presenter.heardTitle')}</h2>
      <Segmented
        label={t('presenter.heardKind')}
        value={draft?.kind ?? 'idea'}
        onChange={(kind) => changeDraft({ kind })}
        items={contributionKinds.map((kind) => ({ id: kind, label: t(`say.kind.${kind}`) }))}
      />
      <div className={styles.about}>
        <AboutChoice
          about={draft?.about ?? null}
          onChange={(about) => changeDraft({ about })}
          onPlace={() => pickPlace(true)}
        />
        <div className={styles.row}>
          <Button icon={<MapPin aria-hidden size={18} />} onPress={() => pickPlace(!isPicking)}>
            {t(isPicking ? 'presenter.tapMap' : 'presenter.pointOut')}
          </Button>
          <Button look="quiet" icon={<Crosshair aria-hidden size={18} />} onPress={placeInMiddle}>
            {t('presenter.mapMiddle')}
          </Button>
        </div>
      </div>
      <label htmlFor={id} className={styles.label}>
        {t('presenter.heardText')}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          type="text"
          className={styles.text}
          value={draft?.text ?? ''}
          maxLength={longestContribution}
          autoComplete="off"
          onChange={(event) => changeDraft({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            keep();
          }}
        />
        <Button look="main" icon={<Plus aria-hidden size={18} />} onPress={keep}>
          {t('presenter.keepHeard')}
        </Button>
      </div>
      <Switch isOn={isShown} onChange={setShown}>
        {t('presenter.showHeard')}
      </Switch>
    </form>
  );
}
