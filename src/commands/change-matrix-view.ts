import type { MatrixView } from '../domain/matrix-view.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Looks at the programme's matrix in another way. */
export function changeMatrixView(change: Partial<MatrixView>): void {
  updateSession({ matrixView: { ...appStore.getState().session.matrixView, ...change } });
}
