import CalendarRange from 'lucide-react/icons/calendar-range';
import { openYear } from '../../commands/choose-year.ts';
import { YearBar } from '../../panels/year/year-bar.tsx';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './year-choice.module.css';

/** What stands, is under way and is to come in a year, on the map and in the lists. */
export function YearChoice() {
  const { t } = useText();
  const isOpen = useStore(appStore, ({ session }) => session.isYearOpen);
  if (isOpen) {
    return (
      <div className={styles.year}>
        <YearBar />
      </div>
    );
  }
  return (
    <Button icon={<CalendarRange aria-hidden size={20} />} onPress={() => openYear(true)}>
      {t('near.year.open')}
    </Button>
  );
}
