import type { Evidence } from '../domain/coverage.ts';
import { evidenceKey } from '../domain/evidence-key.ts';
import { findTarget } from '../domain/find-target.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Plan } from '../domain/plan.ts';
import type { AppState } from '../state/app-state.ts';
import type { Language } from '../state/session.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { chosenHomeSources, evidenceLayers, evidenceSources } from './overlays/evidence.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart, type ScenePart } from './scene-part.ts';

/** Draws the trail of the number that is open, until it is closed. */
export function evidencePart(): (
  state: AppState,
  loaded: LoadedWorkspace,
  tone: Tone,
) => ScenePart {
  const homes = rememberLast(evidenceSources);
  const chosen = rememberLast(chosenHome);
  const joined = rememberLast((first: ScenePart['data'], second: ScenePart['data']) => ({
    ...first,
    ...second,
  }));
  const layers = rememberLast((tone: Tone, language: Language) =>
    evidenceLayers(lookOf(tone, 1, language)),
  );
  return ({ document: { plan }, session, derived }, loaded, tone) => {
    const { evidenceOf, evidenceHome, language, question } = session;
    if (evidenceOf === null) return emptyPart;
    const { evidence } = derived;
    const isRight = evidence?.zoneId === evidenceOf.zoneId && evidence.side === evidenceOf.side;
    const shown = isRight ? evidence : null;
    return {
      data: joined(homes(shown, question.reach), chosen(shown, evidenceHome, loaded, plan)),
      layers: layers(tone, language),
    };
  };
}

function chosenHome(
  evidence: Evidence | null,
  key: string | null,
  loaded: LoadedWorkspace,
  plan: Plan,
): ScenePart['data'] {
  const row = evidence?.rows.find((home) => evidenceKey(home) === key) ?? null;
  const target = row?.nearest ? findTarget(loaded, plan, row.nearest.id) : null;
  const geometry =
    target?.type === 'measure' ? target.measure.geometry : (target?.feature.geometry ?? null);
  return chosenHomeSources(row, geometry);
}
