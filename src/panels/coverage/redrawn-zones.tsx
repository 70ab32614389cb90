import { resetZones } from '../../commands/reset-zones.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './redrawn-zones.module.css';

/** Says that the numbers are of zones that are drawn anew here, with the way back. */
export function RedrawnZones({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const count = loaded.zones.filter(({ official }) => official !== undefined).length;
  if (count === 0) return null;
  return (
    <div className={styles.redrawn}>
      <p>{t('zones.redrawn', { count })}</p>
      <Button onPress={() => resetZones(null)}>{t('zones.reset')}</Button>
    </div>
  );
}
