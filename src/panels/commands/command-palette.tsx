import { useEffect, useMemo, useState } from 'react';
import { announce } from '../../commands/announce.ts';
import { chooseCommand } from '../../commands/choose-command.ts';
import { closeCommands } from '../../commands/close-commands.ts';
import type { Command } from '../../commands/command.ts';
import { commandsOf } from '../../commands/commands-of.ts';
import { type Dictionaries, findCommands, nameCommands } from '../../commands/find-commands.ts';
import { type FoundPlace, findPlaces } from '../../commands/find-places.ts';
import { appStore } from '../../state/app-store.ts';
import { loadDictionaries } from '../../text/load-dictionaries.ts';
import { useText } from '../../text/use-text.ts';
import { SearchDialog, type SearchItem, type SearchSection } from '../../ui/search-dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import { focusMap } from './focus-map.ts';
import { groupCommands } from './group-commands.ts';

const noWords: Dictionaries = {};

/** Every command, found by its words in any of the languages; and what has a name on the map. */
export function CommandPalette() {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const [dictionaries, setDictionaries] = useState(noWords);
  const audience = useStore(appStore, ({ session }) => session.audience);
  const recent = useStore(appStore, ({ session }) => session.recentCommands);
  const named = useMemo(
    () => nameCommands(commandsOf(audience), dictionaries, language),
    [audience, dictionaries, language],
  );
  const commands = useMemo(() => findCommands(named, query, recent), [named, query, recent]);
  const places = useMemo(() => findPlaces(appStore.getState(), query), [query]);

  useEffect(() => {
    let isOpen = true;
    void loadDictionaries().then((all) => isOpen && setDictionaries(all));
    return () => {
      isOpen = false;
    };
  }, []);

  const sections: readonly SearchSection[] = [
    ...groupCommands(commands, query, recent).map(({ id, title, commands: listed }) => ({
      id,
      title: t(title),
      items: listed.map((one) => itemOf(id, one)),
    })),
    ...(places.length > 0
      ? [{ id: 'places', title: t('commands.places'), items: places.map(placeItem) }]
      : []),
  ];

  function itemOf(section: string, command: Command): SearchItem {
    const reason = command.whyNot();
    return {
      id: `${section}/${command.id}`,
      label: t(command.label),
      keys: command.keys,
      note: reason === null ? null : t(reason),
      isOff: reason !== null,
    };
  }

  function placeItem({ id, name, what }: FoundPlace): SearchItem {
    return { id: `places/${id}`, label: name, note: t(what) };
  }

  function choose(itemId: string): void {
    const id = itemId.slice(itemId.indexOf('/') + 1);
    const place = places.find((one) => one.id === id);
    const command = commands.find((one) => one.id === id);
    if (itemId.startsWith('places/') && place) {
      closeCommands();
      place.go();
      return;
    }
    const reason = command?.whyNot() ?? null;
    if (reason !== null) announce(reason);
    else if (command) {
      chooseCommand(command);
      if (command.where === 'map') focusMap();
    }
  }

  const count = commands.length + places.length;
  return (
    <SearchDialog
      label={t('rail.commands')}
      placeholder={t('commands.placeholder')}
      closeLabel={t('action.close')}
      query={query}
      onQuery={setQuery}
      sections={sections}
      emptyText={t('commands.none', { query })}
      countText={t('commands.found', { count })}
      onChoose={choose}
      onClose={closeCommands}
    />
  );
}
