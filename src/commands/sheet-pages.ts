import { findMeasure } from '../domain/resolve-measures.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { PaperSheet } from '../domain/paper-sheet.ts';
import { sheetPlane } from '../domain/sheet-plane.ts';
import type { SheetPicture } from '../domain/sheet-pictures.ts';
import type { SheetPage, SheetWords } from '../files/pdf/sheet-page.ts';
import { innerPoint } from '../geo/inner-point.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { middleOfLine } from '../geo/middle-of-line.ts';
import { scaleErrorOfPicture } from '../geo/picture-plane.ts';
import type { AppState } from '../state/app-state.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { formatCount, formatDate, formatDistance, formatNumberUpTo } from '../text/format.ts';
import { localText } from '../text/local-text.ts';
import { translator } from '../text/translate.ts';
import { currentDay } from './current-day.ts';
import { wordedMeasure } from './worded-measure.ts';

/** Errors of length below this are not told: 2 m in a kilometre. */
const leastErrorTold = 0.002;

/** A sheet as it is written on paper: its words in the language of the window. */
export function sheetPage(
  state: AppState,
  loaded: LoadedWorkspace,
  {
    sheet,
    of,
    picture,
    credits,
  }: {
    readonly sheet: PaperSheet;
    readonly of: string;
    readonly picture: SheetPicture | null;
    readonly credits: string;
  },
): SheetPage {
  const { plan } = state.document;
  const { language, sheets } = state.session;
  const t = translator(language);
  const place = localText(loaded.workspace.title, language);
  const own = sheets.order.title.trim();
  const title = own !== '' ? own : of !== '' ? of : place;
  const drawn =
    sheet.proposalId === null ? t('sheets.today') : plan.proposals[sheet.proposalId].name;
  const { toPaper } = sheetPlane(sheet);
  const planned = plannedMeasures(state);
  return {
    sheet,
    title,
    lines: [
      ...new Set([own !== '' ? of : '', place, drawn, formatDate(currentDay(), language)]),
    ].filter((line) => line !== '' && line !== title),
    measures: sheet.measures.flatMap((id) => {
      const found = findMeasure(plan, planned, id);
      if (!found) return [];
      const measure = wordedMeasure(found, loaded, language);
      return [
        {
          title: measure.title || t(`kind.${measure.kind}`),
          status: t(`status.${measure.status}`),
          at: measure.geometry ? toPaper(middleOf(measure.geometry)) : null,
        },
      ];
    }),
    picture,
    credits,
    words: wordsOf(sheet, state),
  };
}

function middleOf(geometry: MeasureGeometry): LngLat {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates[0], geometry.coordinates[1]];
    case 'LineString': {
      const [lng, lat] = middleOfLine(geometry.coordinates);
      return [lng, lat];
    }
    case 'Polygon':
    case 'MultiPolygon':
      return innerPoint(geometry);
  }
}

function wordsOf(sheet: PaperSheet, { session: { language } }: AppState): SheetWords {
  const t = translator(language);
  const meters = barMeters(sheet.scale);
  const heightMeters = (sheet.rows * sheet.cellMillimeters * sheet.scale) / 1_000;
  const error = scaleErrorOfPicture(sheet.centre, heightMeters);
  return {
    north: t('report.maps.north'),
    scale: `1 : ${formatCount(sheet.scale, language)}`,
    bar: { meters, words: formatDistance(meters, language) },
    control: t('sheets.control'),
    measures: t('sheets.numbered'),
    noMeasures: t('sheets.noMeasures'),
    more: t('sheets.more'),
    blankTitle: t('sheets.blankTitle'),
    blankHow: t('sheets.blankHow'),
    cell: t('sheets.cell'),
    dots: t('sheets.dots'),
    error:
      error > leastErrorTold
        ? t('sheets.error', { percent: formatNumberUpTo(error * 100, 2, language) })
        : '',
  };
}

/** A round length that is 30 to 60 mm on the paper. */
function barMeters(scale: number): number {
  const longest = (60 * scale) / 1_000;
  const power = 10 ** Math.floor(Math.log10(longest));
  const times = longest / power;
  return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}
