import CalendarRange from 'lucide-react/icons/calendar-range';
import { openYear } from '../../commands/choose-year.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';

/** Opens the choice of a year, and closes it again; a year that is chosen stands on it. */
export function YearButton() {
  const { t } = useText();
  const isOpen = useStore(appStore, (state) => state.session.isYearOpen);
  const year = useStore(appStore, (state) => state.session.year);
  return (
    <Toggle
      label={year === null ? t('year.open') : t('year.openOn', { year })}
      shortLabel={year === null ? '' : String(year)}
      look={year === null ? 'icon' : 'beside'}
      icon={<CalendarRange aria-hidden size={20} />}
      isOn={isOpen}
      onChange={openYear}
    />
  );
}
