import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
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

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly items: readonly SelectItem<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isLabelHidden?: boolean;
  readonly isProminent?: boolean;
}

export function Select<Id extends string>({
  label,
  items,
  value,
  onChange,
  isLabelHidden = false,
  isProminent = false,
}: SelectProps<Id>) {
  const chosen = items.find((item) => item.id === value);
  return (
    <AriaSelect
      className={styles.select}
      value={value}
      onChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (item) onChange(item.id);
      }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <Button className={joinClasses(styles.button, isProminent && styles.prominent)}>
        <SelectValue className={styles.value}>{() => chosen?.label}</SelectValue>
        <ChevronDown aria-hidden size={18} />
      </Button>
      <Popover className={styles.popover} offset={4}>
        <ListBox className={styles.list} items={items}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className={styles.item}>
              {({ isSelected }) => (
                <>
                  <span className={styles.check}>
                    {isSelected && <Check aria-hidden size={16} />}
                  </span>
                  <span className={styles.words}>
                    <Text slot="label">{item.label}</Text>
                    {item.hint && (
                      <Text slot="description" className={styles.hint}>
                        {item.hint}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
