import type { WorkspaceId } from './ids.ts';

/** The place that is opened where no address says another. */
export const defaultWorkspaceId = 'trondheim' as WorkspaceId;
