import { useMemo } from 'react';
import type { ContributionSubject } from '../../domain/contribution.ts';
import type { MeasureId, ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { aboutWords, measuresToName } from './about-words.ts';

interface AboutChoiceProps {
  readonly about: ContributionSubject | null;
  readonly onChange: (about: ContributionSubject) => void;
  /** A place is wanted, and none is chosen yet. */
  readonly onPlace: () => void;
}

/** What is spoken of: everywhere, a place on the map, a zone or a measure. */
export function AboutChoice({ about, onChange, onPlace }: AboutChoiceProps) {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const shownId = useStore(appStore, ({ session }) => session.shownProposalId);
  const loaded = workspace.status === 'ready' ? workspace.workspace : null;
  const measures = useMemo(
    () => (loaded ? measuresToName(plan, loaded, shownId) : []),
    [plan, loaded, shownId],
  );
  const chosen = about ?? ({ type: 'everywhere' } as const);
  const value = keyOf(chosen);
  const words = loaded ? aboutWords(chosen, plan, loaded, t) : '';
  const listed = [
    ...(loaded?.zones ?? []).map(({ id }) => `zone:${id}`),
    ...measures.map(({ id }) => `measure:${id}`),
  ];
  const choose = (key: string) => {
    const [type, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (type === 'zone') onChange({ type, zoneId: id as ZoneId });
    else if (type === 'measure') onChange({ type, measureId: id as MeasureId });
    else if (key === 'everywhere:') onChange({ type: 'everywhere' });
    else if (chosen.type !== 'place') onPlace();
  };
  return (
    <Select<string>
      label={t('presenter.heardAbout')}
      value={value}
      onChange={choose}
      sections={[
        {
          title: t('presenter.heardAbout'),
          items: [
            { id: 'everywhere:', label: t('presenter.about.everywhere') },
            {
              id: 'place:',
              label: chosen.type === 'place' ? words : t('presenter.about.aPlace'),
            },
            ...(chosen.type === 'measure' && !listed.includes(value)
              ? [{ id: value, label: words }]
              : []),
          ],
        },
        {
          title: t('presenter.about.zones'),
          items: (loaded?.zones ?? []).map(({ id, name }) => ({ id: `zone:${id}`, label: name })),
        },
        {
          title: t('presenter.about.measures'),
          items: measures.map(({ id, title }) => ({ id: `measure:${id}`, label: title })),
        },
      ].filter(({ items }) => items.length > 0)}
    />
  );
}

function keyOf(about: ContributionSubject): string {
  switch (about.type) {
    case 'everywhere':
      return 'everywhere:';
    case 'place':
      return 'place:';
    case 'zone':
      return `zone:${about.zoneId}`;
    case 'measure':
      return `measure:${about.measureId}`;
  }
}
