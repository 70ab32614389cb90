import { useState } from 'react';
import { matchByHand } from '../../commands/change-import.ts';
import { importPlaces } from '../../commands/plan-open-import.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { ImportPlan, PlannedMatch } from '../../domain/statistics/import-plan.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './import.module.css';

const shownAtFirst = 30;

/** Which of the file's places are zones here, and what is to become of the others. */
export function ImportZones({ planned: { matches } }: { readonly planned: ImportPlan }) {
  const { t, language } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const { areas } = useStore(appStore, selectProgramme);
  if (matches.length === 0 || workspace.status !== 'ready') return null;
  const names = new Map<string, string>([
    ...workspace.workspace.zones.map(({ id, name }): [string, string] => [id, name]),
    ...areas.map(({ id, title }): [string, string] => [id, wordsIn(title, language)]),
  ]);
  const places = importPlaces(appStore.getState()).map(({ id }) => ({
    id: String(id),
    label: names.get(id) ?? id,
  }));
  // What was said by hand stays where it was found, so that it can be said otherwise.
  const open = matches.filter(({ by }) => by === null || by === 'left-out' || by === 'hand');
  const found = matches.filter(({ by }) => by === 'code' || by === 'name');
  const matched = matches.filter(({ zoneId }) => zoneId !== null).length;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('import.zones', { matched, count: matches.length })}</h3>
      {open.length > 0 && (
        <Disclosure
          level={4}
          title={t('import.zones.unmatched', { count: open.length })}
          startsOpen={open.length <= shownAtFirst}
        >
          <p className={styles.soft}>{t('import.zones.how')}</p>
          <Unmatched open={open} places={places} />
        </Disclosure>
      )}
      {found.length > 0 && (
        <Disclosure level={4} title={t('import.zones.matched', { count: found.length })}>
          <ul className={styles.columns}>
            {found.map((one) => (
              <li key={one.code}>
                {nameOf(one)} → {names.get(one.zoneId ?? '')}{' '}
                <span className={styles.soft}>{howFound(one, t)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

interface UnmatchedProps {
  readonly open: readonly PlannedMatch[];
  readonly places: readonly { readonly id: string; readonly label: string }[];
}

function Unmatched({ open, places }: UnmatchedProps) {
  const { t } = useText();
  const [shown, setShown] = useState(shownAtFirst);
  const hidden = open.length - shown;
  return (
    <>
      <div className={styles.fields}>
        {open.slice(0, shown).map((one) => (
          <Select
            key={one.code}
            label={nameOf(one)}
            items={[
              { id: '', label: t('import.zones.none') },
              { id: 'skip', label: t('import.zones.skip') },
              ...places,
            ]}
            value={one.by === 'left-out' ? 'skip' : (one.zoneId ?? '')}
            onChange={(id) => matchByHand(one.code, id === '' ? null : (id as ZoneId | 'skip'))}
          />
        ))}
      </div>
      {hidden > 0 && (
        <Button look="quiet" onPress={() => setShown(shown + shownAtFirst)}>
          {t('import.zones.more', { count: Math.min(hidden, shownAtFirst) })}
        </Button>
      )}
    </>
  );
}

function nameOf({ code, label }: PlannedMatch): string {
  return label === code || label === '' ? code : `${code} ${label}`;
}

function howFound({ by }: PlannedMatch, t: Translate): string {
  return by === 'name' ? t('import.zones.by.name') : t('import.zones.by.code');
}
