import type { WallFrame } from '../../domain/wall-frame.ts';
import { MapCanvas } from '../../map/map-canvas.tsx';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { appStore } from '../../state/app-store.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Locale } from '../../ui/locale.tsx';
import { useStore } from '../../ui/use-store.ts';
import { usePlaceName } from '../use-place-name.ts';
import { WallChart } from './wall-chart.tsx';
import { WallClock } from './wall-clock.tsx';
import { WallLegend } from './wall-legend.tsx';
import { WallNumbers } from './wall-numbers.tsx';
import { WallWaiting } from './wall-waiting.tsx';
import { WallSentence } from './wall-sentence.tsx';
import styles from './wall-view.module.css';

/** What a room looks at: read from the back of it, and shown whatever becomes of the presenter. */
export function WallView() {
  const { language } = useText();
  const name = usePlaceName();
  const frame = useStore(appStore, ({ session }) => session.workshop.frame);
  return (
    <Locale language={language} tag={localeTag[language]}>
      {frame ? <Shown frame={frame} name={name} /> : <WallWaiting name={name} />}
    </Locale>
  );
}

function Shown({ frame, name }: { readonly frame: WallFrame; readonly name: string }) {
  const { t } = useText();
  const { step, words, chart, isBlack } = frame;
  return (
    <div className={styles.wall} data-chart={chart}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.title || name}</h1>
        <p className={styles.step}>{step && t('wall.step', step)}</p>
        <WallClock timer={frame.timer} />
      </header>
      <section className={styles.side} aria-label={words.title || name}>
        {words.question && <p className={styles.question}>{words.question}</p>}
        {words.text && <p className={styles.text}>{words.text}</p>}
        {(chart === 'coverage' || chart === 'tables') && <WallSentence frame={frame} />}
        <WallChart frame={frame} />
      </section>
      <main className={styles.ground}>
        <div className={styles.map}>
          <PanelBoundary>
            <MapCanvas />
          </PanelBoundary>
        </div>
        <WallLegend chart={chart} />
        <WallNumbers />
      </main>
      {isBlack && <div className={styles.black} role="img" aria-label={t('wall.black')} />}
    </div>
  );
}
