import ChevronUp from 'lucide-react/icons/chevron-up';
import Search from 'lucide-react/icons/search';
import { type ReactNode, useEffect, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { joinClasses } from './join-classes.ts';
import { Keys } from './keys.tsx';
import { LiveRegion } from './live-region.tsx';
import styles from './tile-picker.module.css';
import toggleStyles from './toggle.module.css';

export interface TileSection {
  readonly id: string;
  readonly title: string;
  readonly tiles: readonly Tile[];
}

export interface Tile {
  readonly id: string;
  readonly label: string;
  /** What it does: stands below the tiles while the pointer or the focus is on it. */
  readonly hint: string;
  readonly icon: ReactNode;
  readonly keys?: string | null;
  readonly isOn?: boolean;
}

interface TilePickerProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly placeholder: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sections: readonly TileSection[];
  readonly emptyText: string;
  readonly countText: string;
  /** Stands below the tiles while none of them is looked at. */
  readonly restText: string;
  readonly onChoose: (id: string) => void;
  readonly actions: ReactNode;
}

/** A button that opens many choices in groups: found by eye, by typing and by the arrow keys. */
export function TilePicker(props: TilePickerProps) {
  const { label, sections, query, isOpen, onOpenChange } = props;
  const [looked, setLooked] = useState<string | null>(null);
  const tiles = sections.flatMap((section) => section.tiles);
  const hint = tiles.find(({ id }) => id === looked)?.hint;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={joinClasses(toggleStyles.toggle, toggleStyles.stacked)}>
        <span className={toggleStyles.icon}>{props.icon}</span>
        <span className={toggleStyles.label}>
          {label} <ChevronUp aria-hidden size={12} className={styles.chevron} />
        </span>
      </Button>
      <Popover className={styles.popover} placement="top start" offset={4}>
        <Dialog aria-label={label} className={styles.dialog}>
          <Autocomplete inputValue={query} onInputChange={props.onQuery}>
            <div className={styles.head}>
              <SearchField aria-label={props.placeholder} autoFocus className={styles.field}>
                <Search aria-hidden size={18} />
                <Input className={styles.input} placeholder={props.placeholder} />
              </SearchField>
              {props.actions}
            </div>
            {/* What scrolls can be scrolled by keys as well, also where no tile has the focus. */}
            <div className={styles.scroller} tabIndex={0} role="group" aria-label={label}>
              <ListBox
                aria-label={label}
                layout="grid"
                className={styles.list}
                onAction={(id) => props.onChoose(String(id))}
                renderEmptyState={() => <p className={styles.empty}>{props.emptyText}</p>}
              >
                {sections.map((section) => (
                  <ListBoxSection key={section.id} id={section.id} className={styles.section}>
                    <Header className={styles.title}>{section.title}</Header>
                    {section.tiles.map((tile) => (
                      <TileItem key={tile.id} tile={tile} onLook={setLooked} />
                    ))}
                  </ListBoxSection>
                ))}
              </ListBox>
            </div>
          </Autocomplete>
          <p className={styles.hint}>{hint ?? props.restText}</p>
          <LiveRegion text={query === '' ? '' : props.countText} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function TileItem({
  tile: { id, label, hint, icon, keys, isOn = false },
  onLook,
}: {
  readonly tile: Tile;
  readonly onLook: (id: string) => void;
}) {
  return (
    <ListBoxItem
      id={id}
      textValue={label}
      className={joinClasses(styles.tile, isOn && styles.on)}
      onHoverStart={() => onLook(id)}
    >
      {({ isFocused }) => (
        <>
          {isFocused && <Looked id={id} onLook={onLook} />}
          <span className={styles.icon}>{icon}</span>
          <Text slot="label" className={styles.label}>
            {label}
          </Text>
          <Text slot="description" className={styles.unseen}>
            {hint}
          </Text>
          {keys && <Keys combination={keys} />}
        </>
      )}
    </ListBoxItem>
  );
}

/** The arrows go through the tiles while the field keeps the focus, so no focus event tells. */
function Looked({ id, onLook }: { readonly id: string; readonly onLook: (id: string) => void }) {
  useEffect(() => onLook(id), [id, onLook]);
  return null;
}
