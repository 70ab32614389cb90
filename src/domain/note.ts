/** Names of edits; each is a key `history.<name>` of the dictionary. */
export type NoteKey =
  | 'addMeasure'
  | 'moveMeasure'
  | 'reshapeMeasure'
  | 'describeMeasure'
  | 'deleteMeasure'
  | 'duplicateMeasure'
  | 'includeMeasure'
  | 'excludeMeasure'
  | 'reorderMeasure'
  | 'switchMeasure'
  | 'addProposal'
  | 'renameProposal'
  | 'deleteProposal'
  | 'openPlan'
  | 'clearPlan';
