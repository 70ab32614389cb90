import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import { Keys } from './keys.tsx';
import { LiveRegion } from './live-region.tsx';
import styles from './search-dialog.module.css';

export interface SearchSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly SearchItem[];
}

export interface SearchItem {
  readonly id: string;
  readonly label: string;
  /** A line under the label, such as why it cannot be chosen now. */
  readonly note?: string | null;
  readonly keys?: readonly string[];
  /** It is found and read out, and choosing it says why nothing happens. */
  readonly isOff?: boolean;
}

interface SearchDialogProps {
  readonly label: string;
  readonly placeholder: string;
  readonly closeLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sections: readonly SearchSection[];
  readonly emptyText: string;
  /** How many were found, said to who cannot see the list grow shorter. */
  readonly countText: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** A list that is searched by typing: the arrows go through it while the field keeps the focus. */
export function SearchDialog(props: SearchDialogProps) {
  const { label, sections, query, onClose } = props;
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={label} className={styles.dialog}>
          <Autocomplete inputValue={query} onInputChange={props.onQuery}>
            <div className={styles.head}>
              <SearchField aria-label={label} autoFocus className={styles.field}>
                <Search aria-hidden size={20} />
                <Input className={styles.input} placeholder={props.placeholder} />
              </SearchField>
              <IconButton
                label={props.closeLabel}
                icon={<X aria-hidden size={20} />}
                onPress={onClose}
              />
            </div>
            {/* What scrolls can be reached by keys that only scroll, too. */}
            <div role="group" aria-label={label} tabIndex={0} className={styles.list}>
              <Menu
                aria-label={label}
                className={styles.items}
                onAction={(id) => props.onChoose(String(id))}
                renderEmptyState={() => <p className={styles.empty}>{props.emptyText}</p>}
              >
                {sections.map((section) => (
                  <MenuSection key={section.id} id={section.id} className={styles.section}>
                    <Header className={styles.title}>{section.title}</Header>
                    {section.items.map((item) => (
                      <Item key={item.id} item={item} />
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
          <LiveRegion text={query === '' ? '' : props.countText} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Item({ item }: { readonly item: SearchItem }) {
  const { id, label, note, keys = [], isOff = false } = item;
  return (
    <MenuItem id={id} textValue={label} className={joinClasses(styles.item, isOff && styles.off)}>
      {({ isFocused }) => (
        <>
          <span className={styles.words}>
            {isFocused && <BroughtIntoSight />}
            <Text slot="label">{label}</Text>
            {note && (
              <Text slot="description" className={styles.note}>
                {note}
              </Text>
            )}
          </span>
          {keys.length > 0 && (
            <span className={styles.keys}>
              <Keys combination={keys[0]} />
            </span>
          )}
        </>
      )}
    </MenuItem>
  );
}

/** The field keeps the focus, so the row that is meant does not come into sight by itself. */
function BroughtIntoSight() {
  return <span ref={(mark) => mark?.parentElement?.scrollIntoView({ block: 'nearest' })} />;
}
