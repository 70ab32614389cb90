import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { joinClasses } from './join-classes.ts';
import styles from './select.module.css';

interface SelectItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string;
}

/** Items that belong together, under a heading. */
interface SelectSection<Id extends string> {
  readonly title: string;
  readonly items: readonly SelectItem<Id>[];
}

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly items?: readonly SelectItem<Id>[];
  readonly sections?: readonly SelectSection<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isLabelHidden?: boolean;
  readonly isProminent?: boolean;
}

export function Select<Id extends string>({
  label,
  items = [],
  sections = [],
  value,
  onChange,
  isLabelHidden = false,
  isProminent = false,
}: SelectProps<Id>) {
  const all = [...items, ...sections.flatMap((section) => section.items)];
  const chosen = all.find((item) => item.id === value);
  return (
    <AriaSelect
      className={styles.select}
      value={value}
      onChange={(key) => {
        const item = all.find(({ id }) => id === key);
        if (item) onChange(item.id);
      }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <Button className={joinClasses(styles.button, isProminent && styles.prominent)}>
        <SelectValue className={styles.value}>{() => chosen?.label}</SelectValue>
        <ChevronDown aria-hidden size={18} />
      </Button>
      <Popover
        className={joinClasses(styles.popover, sections.length > 0 && styles.roomy)}
        offset={4}
      >
        <ListBox className={styles.list}>
          {items.map(option)}
          {sections.map((section) => (
            <ListBoxSection key={section.title} className={styles.section}>
              <Header className={styles.heading}>{section.title}</Header>
              {section.items.map(option)}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function option<Id extends string>({ id, label, hint }: SelectItem<Id>) {
  return (
    <ListBoxItem key={id} id={id} textValue={label} className={styles.item}>
      {({ isSelected }) => (
        <>
          <span className={styles.check}>{isSelected && <Check aria-hidden size={16} />}</span>
          <span className={styles.words}>
            <Text slot="label">{label}</Text>
            {hint && (
              <Text slot="description" className={styles.hint}>
                {hint}
              </Text>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
