import { stepName } from '../../commands/step-name.ts';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import ExternalLink from 'lucide-react/icons/external-link';
import House from 'lucide-react/icons/house';
import Moon from 'lucide-react/icons/moon';
import Projector from 'lucide-react/icons/projector';
import Snowflake from 'lucide-react/icons/snowflake';
import { takeLead } from '../../commands/lead-wall.ts';
import { openWall, wallAddress } from '../../commands/open-wall.ts';
import { blackenWall, freezeWall } from '../../commands/freeze-wall.ts';
import { goToFirstStep, showStepBeside } from '../../commands/show-step-beside.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './control-bar.module.css';
import { useSteps } from './use-steps.ts';
import { wallSign } from './wall-sign.ts';
import { WorkshopClock } from './workshop-clock.tsx';

/** What drives the wall, always at hand: to the wall, back and on, frozen and black, and the clock. */
export function ControlBar() {
  const { t } = useText();
  const workshop = useStore(appStore, ({ session }) => session.workshop);
  const { steps, at } = useSteps();
  const { isFrozen, isBlack, isLedElsewhere, walls } = workshop;
  const next = steps[at + 1] ?? null;
  const isCalm = walls > 0 && !isLedElsewhere && !isFrozen && !isBlack;
  return (
    <section className={styles.bar} aria-label={t('presenter.controls')}>
      <div className={styles.wall}>
        <div className={joinClasses(styles.sign, !isCalm && styles.marked)}>
          <p role="status">{wallSign(workshop, t)}</p>
          {isLedElsewhere && (
            <Button look="main" onPress={takeLead}>
              {t('presenter.takeLead')}
            </Button>
          )}
        </div>
        <Button
          icon={<Projector aria-hidden size={18} />}
          look={walls === 0 ? 'main' : 'plain'}
          onPress={() => void openWall()}
        >
          {t('command.openWall')}
        </Button>
        <a className={styles.tab} href={wallAddress()} target="_blank" rel="noopener">
          <ExternalLink aria-hidden size={16} />
          {t('presenter.wallInTab')}
        </a>
      </div>
      <div className={styles.steps} role="group" aria-label={t('presenter.steps')}>
        <Button icon={<House aria-hidden size={20} />} onPress={() => void goToFirstStep()}>
          {t('presenter.toStart')}
        </Button>
        <Button
          icon={<ChevronLeft aria-hidden size={20} />}
          isDisabled={at <= 0}
          onPress={() => void showStepBeside(-1)}
        >
          {t('presenter.back')}
        </Button>
        <div className={styles.forward}>
          <Button
            look="main"
            isWide
            icon={<ChevronRight aria-hidden size={22} />}
            isDisabled={next === null}
            onPress={() => void showStepBeside(1)}
          >
            {next
              ? t('presenter.nextTo', { title: stepName(next, at + 2, t) })
              : t('presenter.nothingAfter')}
          </Button>
        </div>
      </div>
      <div className={styles.hold}>
        <Toggle
          look="beside"
          label={t('presenter.freeze')}
          keys="f"
          icon={<Snowflake aria-hidden size={18} />}
          isOn={isFrozen}
          onChange={freezeWall}
        />
        <Toggle
          look="beside"
          label={t('presenter.black')}
          keys="b"
          icon={<Moon aria-hidden size={18} />}
          isOn={isBlack}
          onChange={blackenWall}
        />
      </div>
      <WorkshopClock />
    </section>
  );
}
