import type { LayerId, ProposalId, WorkspaceId } from '../domain/ids.ts';
import { parseQuestion } from '../domain/schema/parse-question.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { pageIds } from '../state/page-ids.ts';
import { readPlacePreferences, readPreferences } from '../state/preferences.ts';
import type { LayerSetting, Session, Theme } from '../state/session.ts';
import { areaUnits, writeAreasIn } from '../text/area-unit.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { isLanguage } from '../text/language.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'projector'];

/** Sets the session as this person left it; on a first visit, as the browser asks for. */
export function restorePreferences(): void {
  const stored = readPreferences();
  const { session } = appStore.getState();
  const areaUnit = areaUnits.find((unit) => unit === stored.areaUnit) ?? session.areaUnit;
  writeAreasIn(areaUnit);
  const change: Partial<Session> = {
    language: isLanguage(stored.language) ? stored.language : detectLanguage(navigator.languages),
    theme: themes.find((theme) => theme === stored.theme) ?? session.theme,
    snapping: stored.snapping !== false,
    resident: { ...session.resident, isMapOn: stored.isMapOn !== false },
    guides: stored.guides !== false,
    areaUnit,
    recentCommands: Array.isArray(stored.recentCommands)
      ? stored.recentCommands.filter((id) => typeof id === 'string')
      : [],
  };
  updateSession(change);
}

/** Sets what is shown of a place as this person left it. Tells whether they were here before. */
export function restorePlacePreferences(id: WorkspaceId): boolean {
  const left = readPlacePreferences(id);
  if (!left) return false;
  const question = parseQuestion(left.question);
  const latestPage = pageIds.find((page) => page === left.latestPage);
  updateSession({
    ...(question ? { question } : {}),
    ...(latestPage ? { latestPage } : {}),
    ...(typeof left.shownProposalId === 'string'
      ? { shownProposalId: left.shownProposalId as ProposalId }
      : {}),
  });
  return true;
}

/** How the layers of this workspace were left; an empty list on a first visit. */
export function rememberedLayers(): readonly LayerSetting[] {
  const left = readPlacePreferences(appStore.getState().session.workspaceId);
  return Array.isArray(left?.layers) ? left.layers.flatMap(parseSetting) : [];
}

function parseSetting(stored: unknown): readonly LayerSetting[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { layerId, visible, opacity } = stored as { readonly [field: string]: unknown };
  if (typeof layerId !== 'string' || typeof opacity !== 'number') return [];
  return [
    {
      layerId: layerId as LayerId,
      visible: visible === true,
      opacity: Math.min(1, Math.max(0, opacity)),
    },
  ];
}
