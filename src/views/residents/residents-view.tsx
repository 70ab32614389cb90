import MessageCircle from 'lucide-react/icons/message-circle';
import { type RefObject, useEffect, useRef } from 'react';
import { beginSaying } from '../../commands/begin-saying.ts';
import { PlainNotices } from '../../panels/notices/plain-notices.tsx';
import { MeasureSheet } from '../../panels/near/measure-sheet.tsx';
import { SayDialog } from '../../panels/say/say-dialog.tsx';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { appStore } from '../../state/app-store.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Locale } from '../../ui/locale.tsx';
import { useStore } from '../../ui/use-store.ts';
import { Looks } from '../looks.tsx';
import { usePlaceName } from '../use-place-name.ts';
import { PlanDrop } from './plan-drop.tsx';
import { ResidentsFoot } from './residents-foot.tsx';
import { ResidentsLists } from './residents-lists.tsx';
import { ResidentsMap } from './residents-map.tsx';
import styles from './residents-view.module.css';
import { PlanChoice } from './plan-choice.tsx';
import { PlanNote } from './plan-note.tsx';
import { YearChoice } from './year-choice.tsx';
import { PlaceStatus } from './place-status.tsx';

/** The residents' screen: what is planned, near them and everywhere, and what people say. */
export function ResidentsView() {
  const { t, language } = useText();
  const name = usePlaceName();
  const isReady = useStore(appStore, ({ session }) => session.resident.planFrom !== null);
  const lists = useRef<HTMLElement>(null);
  useFocusAfterPicking(lists);
  return (
    <Locale language={language} tag={localeTag[language]}>
      <PlanDrop>
        <div className={styles.residents}>
          <header>
            <button type="button" className={styles.skip} onClick={() => lists.current?.focus()}>
              {t('residents.skip')}
            </button>
            <div className={styles.top}>
              <h1 className={styles.name}>
                <span className={styles.app}>Strøk</span> {name}
              </h1>
              <Looks />
            </div>
            <p className={styles.about}>{t('residents.about')}</p>
          </header>
          <main className={styles.main}>
            <ResidentsMap />
            <section
              ref={lists}
              tabIndex={-1}
              className={styles.lists}
              aria-label={t('residents.parts')}
            >
              <PlaceStatus />
              {isReady && (
                <>
                  <PlanNote />
                  <div className={styles.choices}>
                    <Button
                      look="main"
                      icon={<MessageCircle aria-hidden size={20} />}
                      onPress={() => beginSaying(null)}
                    >
                      {t('residents.say')}
                    </Button>
                    <PlanChoice />
                    <YearChoice />
                  </div>
                  <PanelBoundary>
                    <ResidentsLists />
                  </PanelBoundary>
                  <ResidentsFoot />
                </>
              )}
            </section>
          </main>
        </div>
        <div className={styles.notices}>
          <PlainNotices />
        </div>
        {isReady && (
          <PanelBoundary>
            <MeasureSheet />
            <SayDialog />
          </PanelBoundary>
        )}
      </PlanDrop>
    </Locale>
  );
}

/** Once the pin stands, what is read is what it changed. */
function useFocusAfterPicking(lists: RefObject<HTMLElement | null>): void {
  const picking = useStore(appStore, ({ session }) => session.resident.picking);
  const before = useRef(picking);
  useEffect(() => {
    if (before.current === 'pin' && picking === null) lists.current?.focus();
    before.current = picking;
  }, [lists, picking]);
}
