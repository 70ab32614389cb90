import type { Command } from './command.ts';
import { compareCommands } from './table/compare-commands.ts';
import { checkpointCommands } from './table/checkpoint-commands.ts';
import { drawCommands } from './table/draw-commands.ts';
import { editCommands } from './table/edit-commands.ts';
import { indicatorCommands } from './table/indicator-commands.ts';
import { mapCommands } from './table/map-commands.ts';
import { panelCommands } from './table/panel-commands.ts';
import { planCommands } from './table/plan-commands.ts';
import { programmeCommands } from './table/programme-commands.ts';
import { proposalCommands } from './table/proposal-commands.ts';
import { registerCommands } from './table/register-commands.ts';
import { reportCommands } from './table/report-commands.ts';
import { selectCommands } from './table/select-commands.ts';
import { settingCommands } from './table/setting-commands.ts';
import { shapeCommands } from './table/shape-commands.ts';
import { viewCommands } from './table/view-commands.ts';

/**
 * Everything a person can do, an area a list. Two commands may share a key: the first that can be
 * done takes it, so what the hand is busy with stands before what is done to a selection.
 */
export const commandTable: readonly Command[] = [
  ...drawCommands,
  ...editCommands,
  ...selectCommands,
  ...shapeCommands,
  ...proposalCommands,
  ...compareCommands,
  ...viewCommands,
  ...indicatorCommands,
  ...mapCommands,
  ...panelCommands,
  ...planCommands,
  ...programmeCommands,
  ...registerCommands,
  ...checkpointCommands,
  ...reportCommands,
  ...settingCommands,
];
