import { useEffect, useState } from 'react';
import { changeDraft, dropDraft, leaveDraft } from '../../commands/change-draft.ts';
import { keepSaid, missingInDraft } from '../../commands/keep-said.ts';
import { pickPlace } from '../../commands/place-draft.ts';
import { appStore } from '../../state/app-store.ts';
import type { ContributionDraft } from '../../state/resident-session.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import { KindChoice } from './kind-choice.tsx';
import { SaidText } from './said-text.tsx';
import styles from './say.module.css';
import { SubjectChoice } from './subject-choice.tsx';

/** Where a resident says something; out of the way while the place is tapped on the map. */
export function SayDialog() {
  const draft = useStore(appStore, ({ session }) => session.resident.draft);
  const isPicking = useStore(
    appStore,
    ({ session }) => session.resident.picking === 'contribution',
  );
  if (isPicking) return <PickingKeys />;
  return draft && <OpenDialog key={draft.changes} draft={draft} />;
}

function OpenDialog({ draft }: { readonly draft: ContributionDraft }) {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const missing = isAsked ? missingInDraft(draft) : null;
  const keep = async () => {
    const lacking = missingInDraft(draft);
    setAsked(lacking !== null);
    if (lacking === null) {
      setKeeping(true);
      await keepSaid();
      setKeeping(false);
    } else requestAnimationFrame(() => focusOn(lacking));
  };
  const isBegun = draft.text !== '' || draft.kind !== null;
  return (
    <Dialog
      title={draft.changes ? t('say.titleChange') : t('say.title')}
      closeLabel={t('action.close')}
      isOpen
      onClose={leaveDraft}
      actions={
        <>
          {isBegun && (
            <Button look="quiet" onPress={dropDraft}>
              {t('say.drop')}
            </Button>
          )}
          <Button look="main" isDisabled={isKeeping} onPress={() => void keep()}>
            {t('say.keep')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <KindChoice
          value={draft.kind}
          onChange={(kind) => changeDraft({ kind })}
          trouble={missing === 'kind' ? t('say.missing.kind') : null}
        />
        <SaidText
          value={draft.text}
          onChange={(text) => changeDraft({ text })}
          trouble={missing === 'text' ? t('say.missing.text') : null}
        />
        <SubjectChoice
          about={draft.about}
          trouble={missing === 'about' ? t('say.missing.about') : null}
        />
        <p className={styles.hint}>{t('say.staysHere')}</p>
      </div>
    </Dialog>
  );
}

function focusOn(missing: string): void {
  document.querySelector<HTMLElement>(`[data-missing="${missing}"]`)?.focus();
}

/** While the map is tapped: it is in sight, and Esc leads back to what was written. */
function PickingKeys() {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const map = document.querySelector<HTMLElement>('.maplibregl-canvas');
      map?.focus({ preventScroll: true });
      map?.scrollIntoView({ block: 'center' });
    });
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') pickPlace(false);
    };
    document.addEventListener('keydown', leave);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('keydown', leave);
    };
  }, []);
  return null;
}
