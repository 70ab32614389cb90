import type { KeyboardEvent } from 'react';
import { leaveTyping } from '../../commands/leave-typing.ts';
import { placeTyped } from '../../commands/place-typed.ts';
import { typeSize } from '../../commands/type-size.ts';
import type { DrawMethod } from '../../domain/draw-method.ts';
import type { TypedSize } from '../../state/session.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ShortField } from '../../ui/short-field.tsx';
import styles from './draw-options.module.css';

interface TypedFieldsProps {
  readonly typed: TypedSize;
  readonly method: DrawMethod;
}

/** What the numbers of a method are called; a circle has one. */
function labelsOf(method: DrawMethod): readonly [TextKey, TextKey | null] {
  if (method === 'circle') return ['typed.radius', null];
  if (method === 'rectangle') return ['typed.firstSide', 'typed.secondSide'];
  return ['typed.length', 'typed.angle'];
}

/** Keys that the map hears again once the numbers are placed or put away. */
function focusMap(): void {
  document.querySelector<HTMLElement>('[data-keys="map"] canvas')?.focus();
}

/** The numbers typed for the next corner: Enter places it, Esc puts them away. */
export function TypedFields({ typed, method }: TypedFieldsProps) {
  const { t } = useText();
  const [first, second] = labelsOf(method);
  const place = () => {
    if (placeTyped().ok) focusMap();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      leaveTyping();
      focusMap();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) place();
    // As in other drawing programs: "120<45" is a length and a direction.
    else if ((event.key === '<' || event.key === ';') && second) typeSize({ field: 'second' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="group" aria-label={t('typed.title')} className={styles.typed} onKeyDown={onKeyDown}>
      <ShortField
        label={t(first)}
        value={typed.first}
        onChange={(value) => typeSize({ first: value })}
        hasFocus={typed.field === 'first'}
        onFocus={() => typeSize({ field: 'first' })}
      />
      {second && (
        <ShortField
          label={t(second)}
          value={typed.second}
          onChange={(value) => typeSize({ second: value })}
          hasFocus={typed.field === 'second'}
          onFocus={() => typeSize({ field: 'second' })}
        />
      )}
      <Button look="main" onPress={place}>
        {t('typed.place')}
      </Button>
    </div>
  );
}
