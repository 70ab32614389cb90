import { useStore } from '../../ui/use-store.ts';
import { appStore } from '../../state/app-store.ts';
import { PutMeasures } from './put-measures.tsx';
import { TakeMeasures } from './take-measures.tsx';

/** Asks where measures are to go, or which are to come, when somebody has asked for either. */
export function TakeDialog() {
  const taking = useStore(appStore, (state) => state.session.taking);
  if (taking === null) return null;
  return 'into' in taking ? (
    <TakeMeasures into={taking.into} />
  ) : (
    <PutMeasures measureIds={taking.measureIds} />
  );
}
