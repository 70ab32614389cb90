import type { ContributionKind } from '../domain/contribution.ts';
import type { MeasureKind } from '../domain/measure-kind.ts';
import type { TargetKind } from '../domain/coverage-question.ts';

/**
 * The map's colours. Few strong ones with one meaning each: blue and green for structures, warm
 * for meeting places, violet for what is sketched.
 */
export interface Palette {
  readonly paper: string;
  /** The zones' ground and what lies around it, where a place brings no water to tell them by. */
  readonly land: string;
  readonly surround: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly halo: string;
  readonly water: string;
  readonly waterLine: string;
  readonly waterInk: string;
  readonly park: string;
  readonly parkLine: string;
  readonly parkInk: string;
  readonly route: string;
  readonly zoneLine: string;
  readonly districtLine: string;
  readonly barrier: string;
  readonly barrierGap: string;
  readonly crossing: string;
  /** What people say: what is hard, what could be, what is good. */
  readonly voices: Readonly<Record<ContributionKind, string>>;
  /** How many say something near each other, from a few to the most. */
  readonly voiceRamp: readonly string[];
  readonly meeting: string;
  readonly residents: string;
  readonly other: string;
  readonly onSymbol: string;
  readonly sketch: string;
  readonly sketchFill: string;
  readonly selected: string;
  readonly invalid: string;
  readonly reach: Readonly<Record<TargetKind, string>>;
  /** Covered share of residents, from none to all: one fixed scale for today and proposal. */
  readonly coverageRamp: readonly [string, string, string, string, string];
  /** Distance classes, from the nearest to the farthest; the board's own. */
  readonly distanceRamp: readonly [string, string, string, string];
  readonly unknown: string;
  /** Groups of zones in turn; border and dots tell them apart as well. */
  readonly groups: readonly [string, string];
  /** Who gains and who loses: from the largest loss over nothing (in the middle) to the largest gain. */
  readonly differenceRamp: readonly [string, string, string, string, string, string, string];
}

export const lightPalette: Palette = {
  paper: '#f6f3ec',
  land: '#f8f5ee',
  surround: '#e2e7e8',
  ink: '#2b2a28',
  quietInk: '#5c574f',
  halo: '#f9f7f1',
  water: '#b9d5e4',
  waterLine: '#5d889d',
  waterInk: '#3b677d',
  park: '#dce8c6',
  parkLine: '#648a4b',
  parkInk: '#416331',
  route: '#3f7c43',
  zoneLine: '#857d71',
  districtLine: '#4b463f',
  barrier: '#6a655d',
  barrierGap: '#f6f3ec',
  crossing: '#4f4a43',
  voices: { challenge: '#a11d4f', idea: '#7d5200', praise: '#1d6b5f' },
  voiceRamp: ['#efcbd9', '#d488a9', '#a3477a', '#581a4b'],
  meeting: '#b04a21',
  residents: '#7b6f62',
  other: '#5c574f',
  onSymbol: '#ffffff',
  sketch: '#6d3fb0',
  sketchFill: '#9a73d6',
  selected: '#1c1b1a',
  invalid: '#c0182b',
  reach: { 'meeting-place': '#d98a2b', 'green-area': '#5f9a3f', 'walking-route': '#3a8f8a' },
  coverageRamp: ['#f8edc4', '#d4c286', '#a09876', '#69737d', '#33507d'],
  distanceRamp: ['#2f4a73', '#6b7786', '#b5a973', '#f0e4b4'],
  unknown: '#857d71',
  groups: ['#1f5f99', '#6f6048'],
  differenceRamp: ['#8f5e26', '#cb8a3f', '#e4cab2', '#f2f0ec', '#8ddbe5', '#33a6b4', '#12747e'],
};

export const darkPalette: Palette = {
  paper: '#1c2023',
  land: '#272b2c',
  surround: '#11161b',
  ink: '#f0ece3',
  quietInk: '#b6afa3',
  halo: '#171a1d',
  water: '#1d3f52',
  waterLine: '#5f93ab',
  waterInk: '#8fbdd2',
  park: '#2c3a22',
  parkLine: '#6f9a58',
  parkInk: '#a5c990',
  route: '#7dbb78',
  zoneLine: '#87806f',
  districtLine: '#c9c2b4',
  barrier: '#a09a8f',
  barrierGap: '#1c2023',
  crossing: '#d5cfc3',
  voices: { challenge: '#ff9bbd', idea: '#f2c14e', praise: '#78d6c6' },
  voiceRamp: ['#4b2440', '#8a3f6d', '#cf7aa0', '#fbd3e2'],
  meeting: '#f0894f',
  residents: '#a99f90',
  other: '#c3bcaf',
  onSymbol: '#1c1712',
  sketch: '#bb9bf5',
  sketchFill: '#8f6bd0',
  selected: '#fffdf7',
  invalid: '#ff6f78',
  reach: { 'meeting-place': '#e6a04b', 'green-area': '#83bd61', 'walking-route': '#5dbbb4' },
  coverageRamp: ['#23406c', '#55626c', '#8a876d', '#c4b26e', '#fbeaa6'],
  distanceRamp: ['#fbeaa6', '#bfae72', '#77796f', '#33486a'],
  unknown: '#87806f',
  groups: ['#78b4ea', '#cfb98c'],
  differenceRamp: ['#f3a654', '#b27736', '#735436', '#34322f', '#226369', '#508d93', '#18c9d6'],
};

/** The light colours, stronger: names at least 7 : 1, shapes 3 : 1 on any ground, for a projector. */
export const projectorPalette: Palette = {
  ...lightPalette,
  paper: '#ffffff',
  land: '#ffffff',
  surround: '#e2e8ea',
  ink: '#000000',
  quietInk: '#2e2e2e',
  halo: '#ffffff',
  waterLine: '#2f5f76',
  waterInk: '#0f4158',
  parkLine: '#3f6b26',
  parkInk: '#234a14',
  route: '#1f5a24',
  zoneLine: '#5c554a',
  districtLine: '#26231f',
  barrier: '#4a463f',
  barrierGap: '#ffffff',
  crossing: '#26231f',
  voices: { challenge: '#7a0c36', idea: '#5a3b00', praise: '#0d4a41' },
  meeting: '#7c2c0b',
  residents: '#4f463c',
  other: '#2e2e2e',
  sketch: '#4a1c96',
  sketchFill: '#7a4cc4',
  selected: '#000000',
  invalid: '#84000d',
  unknown: '#5c554a',
  groups: ['#0b3f73', '#564524'],
};

export function familyColor(palette: Palette, family: MeasureKind['family']): string {
  switch (family) {
    case 'meeting':
      return palette.meeting;
    case 'green':
      return palette.parkInk;
    case 'blue':
      return palette.waterInk;
    case 'way':
      return palette.route;
    case 'note':
    case 'other':
      return palette.other;
  }
}
