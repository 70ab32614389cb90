import type { Page } from '@playwright/test';
import type * as addMeasureModule from '../../../src/domain/edits/add-measure.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../../../src/domain/ids.ts';
import type * as storeModule from '../../../src/state/app-store.ts';
import type * as documentModule from '../../../src/state/document.ts';
import type { Keeping } from '../../../src/state/document-state.ts';

interface Desk {
  open(workspaceId: string): Promise<string>;
  draw(id: string, note?: string): void;
  flush(): Promise<void>;
  undo(): boolean;
  drawn(): string[];
  keeping(): Keeping;
}

/** The empty page with the app's own document in it, as a person's tab would have it. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to the page and opens the plan; says what was found. */
  async open(address: string, workspaceId = 'lademoen'): Promise<string> {
    await this.page.goto(address);
    await this.page.evaluate(placeDesk);
    return this.page.evaluate((id) => deskOf().open(id), workspaceId);
  }

  draw(id: string, note = ''): Promise<void> {
    return this.page.evaluate(([name, text]) => deskOf().draw(name, text), [id, note] as const);
  }

  flush(): Promise<void> {
    return this.page.evaluate(() => deskOf().flush());
  }

  undo(): Promise<boolean> {
    return this.page.evaluate(() => deskOf().undo());
  }

  drawn(): Promise<string[]> {
    return this.page.evaluate(() => deskOf().drawn());
  }

  keeping(): Promise<Keeping> {
    return this.page.evaluate(() => deskOf().keeping());
  }

  /** Draws one measure after another and tells of each that was confirmed, until it is stopped. */
  async drawUntilStopped(prefix: string, onKept: (id: string) => void): Promise<void> {
    await this.page.exposeFunction('tellKept', onKept);
    await this.page.evaluate((name) => {
      const told = globalThis as unknown as { tellKept(id: string): Promise<void> };
      const go = async (): Promise<void> => {
        for (let i = 0; ; i += 1) {
          deskOf().draw(`${name}-${i}`);
          await deskOf().flush();
          if (deskOf().keeping().status === 'saved') void told.tellKept(`${name}-${i}`);
        }
      };
      void go();
    }, prefix);
  }
}

/** Declared for the functions that run in the page; `placeDesk` puts it there. */
declare function deskOf(): Desk;

async function placeDesk(): Promise<void> {
  const load = async <Module>(path: string): Promise<Module> => (await import(path)) as Module;
  const kept = await load<typeof documentModule>('/src/state/document.ts');
  const { appStore } = await load<typeof storeModule>('/src/state/app-store.ts');
  const { addMeasure } = await load<typeof addMeasureModule>('/src/domain/edits/add-measure.ts');
  const read = () => appStore.getState().document;
  const desk: Desk = {
    async open(workspaceId) {
      return (await kept.openDocument(workspaceId as WorkspaceId)).found;
    },
    draw(id, note = '') {
      const edit = addMeasure(read().plan, {
        id: id as MeasureId,
        kind: 'playground',
        geometry: { type: 'Point', coordinates: [10.43, 63.44] },
        title: id,
        note,
        proposalId: 'a' as ProposalId,
      });
      const done = edit.ok ? kept.applyPatch(edit.value) : edit;
      if (!done.ok) throw new Error(`${id}: ${done.reason}`);
    },
    flush: () => kept.flushDocument(),
    undo: () => kept.undo().ok,
    drawn: () => Object.keys(read().plan.measures).toSorted(),
    keeping: () => read().keeping,
  };
  Object.assign(globalThis, { deskOf: () => desk });
}
