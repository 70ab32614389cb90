import { useEffect, useState } from 'react';
import type { TableList } from '../../domain/agreed-measures.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TableProposal } from '../../domain/tables-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './tables-page.module.css';

interface TablesMapsProps {
  readonly plan: Plan;
  readonly loaded: LoadedWorkspace;
  readonly tables: readonly TableProposal[];
  readonly lists: readonly TableList[];
}

interface SmallMap {
  readonly id: string;
  readonly name: string;
  readonly alt: string;
  readonly address: string;
}

type Taking =
  | { readonly status: 'none' | 'failed' }
  | { readonly status: 'working'; readonly stop: AbortController }
  | { readonly status: 'ready'; readonly plan: Plan; readonly maps: readonly SmallMap[] };

/** Today and every table as small maps of the same stretch of land, taken when they are asked for. */
export function TablesMaps({ plan, loaded, tables, lists }: TablesMapsProps) {
  const { t, language } = useText();
  const [taking, setTaking] = useState<Taking>({ status: 'none' });
  useEffect(
    () => () => {
      if (taking.status === 'working') taking.stop.abort();
    },
    [taking],
  );
  const take = async () => {
    const stop = new AbortController();
    setTaking({ status: 'working', stop });
    const { takeRecordPictures } = await import('../../map/picture/take-record-pictures.ts');
    const proposals = tables.map((proposal, at) => ({ proposal, listed: lists[at].listed }));
    const pictures = await takeRecordPictures({
      state: appStore.getState(),
      record: { proposals, zones: loaded.zones },
      language,
      signal: stop.signal,
      onProgress: () => undefined,
    });
    if (stop.signal.aborted) return;
    if (pictures.status !== 'ready') {
      setTaking({ status: 'failed' });
      return;
    }
    const names = new Map(tables.map(({ id, name }) => [id as string, name]));
    const maps = await Promise.all(
      pictures.pictures.map(async ({ id, alt, png }) => ({
        id,
        alt,
        name: names.get(id) ?? t('board.today'),
        address: await dataAddress(png),
      })),
    );
    if (stop.signal.aborted) return;
    setTaking({ status: 'ready', plan, maps });
  };
  const isOlder = taking.status === 'ready' && taking.plan !== plan;
  return (
    <section className={styles.part} aria-labelledby="tables-maps">
      <h3 id="tables-maps">{t('tables.maps')}</h3>
      {taking.status === 'ready' && (
        <div className={styles.maps}>
          {taking.maps.map(({ id, name, alt, address }) => (
            <figure key={id}>
              <img src={address} alt={alt} />
              <figcaption>{name}</figcaption>
            </figure>
          ))}
        </div>
      )}
      {isOlder && <p role="status">{t('tables.mapsOlder')}</p>}
      {taking.status === 'failed' && <p role="alert">{t('tables.mapsFailed')}</p>}
      {taking.status === 'working' ? (
        <div className={styles.standing} role="status">
          <span>{t('tables.mapsWorking')}</span>
          <Button look="quiet" onPress={() => setTaking({ status: 'none' })}>
            {t('tables.cancel')}
          </Button>
        </div>
      ) : (
        (taking.status !== 'ready' || isOlder) && (
          <div className={styles.buttons}>
            <Button onPress={() => void take()}>{t('tables.takeMaps')}</Button>
          </div>
        )
      )}
    </section>
  );
}

/** The page may show no other pictures than its own and those that are written out in it. */
function dataAddress(png: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () => reject(new Error('The picture could not be read')));
    reader.readAsDataURL(png);
  });
}
