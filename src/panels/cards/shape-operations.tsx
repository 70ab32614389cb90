import CircleDashed from 'lucide-react/icons/circle-dashed';
import ClipboardCopy from 'lucide-react/icons/clipboard-copy';
import Copy from 'lucide-react/icons/copy';
import FlipHorizontal2 from 'lucide-react/icons/flip-horizontal-2';
import Puzzle from 'lucide-react/icons/puzzle';
import RotateCw from 'lucide-react/icons/rotate-cw';
import Scissors from 'lucide-react/icons/scissors-line-dashed';
import Shapes from 'lucide-react/icons/shapes';
import Spline from 'lucide-react/icons/spline';
import SquaresSubtract from 'lucide-react/icons/squares-subtract';
import SquaresUnite from 'lucide-react/icons/squares-unite';
import Torus from 'lucide-react/icons/torus';
import Ungroup from 'lucide-react/icons/ungroup';
import { type ReactNode, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { notify } from '../../commands/notify.ts';
import { editCommands } from '../../commands/table/edit-commands.ts';
import { selectCommands } from '../../commands/table/select-commands.ts';
import { shapeCommands } from '../../commands/table/shape-commands.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './shape-operations.module.css';
import { TypedChange } from './typed-change.tsx';

const known = new Map(
  [...editCommands, ...selectCommands, ...shapeCommands].map((one) => [one.id, one]),
);

/** What can be done to what is selected: each with its name, its key and, if it cannot, its reason. */
export function ShapeOperations() {
  const { t } = useText();
  const [open, setOpen] = useState<Part | null>(null);
  // What can be done follows from these alone.
  useStore(appStore, ({ document }) => document.plan);
  useStore(appStore, ({ session }) => session.selection);
  useStore(appStore, ({ session }) => session.alsoSelected);
  const folds = { open, onOpen: setOpen };
  return (
    <div className={styles.operations}>
      <Toolbar label={t('operations.title')} look="wrapped">
        <Operation id="duplicate" icon={<Copy aria-hidden size={18} />} />
        <Operation id="copy" icon={<ClipboardCopy aria-hidden size={18} />} />
        <Operation id="merge" icon={<SquaresUnite aria-hidden size={18} />} />
        <Operation id="subtract" icon={<SquaresSubtract aria-hidden size={18} />} />
        <Operation id="tool-split" icon={<Scissors aria-hidden size={18} />} />
        <Operation id="tool-hole" icon={<Torus aria-hidden size={18} />} />
        <Operation id="fill-gap" icon={<Puzzle aria-hidden size={18} />} />
        <Operation id="tool-mirror" icon={<FlipHorizontal2 aria-hidden size={18} />} />
        <Operation id="separate" icon={<Ungroup aria-hidden size={18} />} />
        <Operation id="simplify" icon={<Spline aria-hidden size={18} />} />
        <Fold {...folds} id="rotate-right" part="turn" icon={<RotateCw aria-hidden size={18} />} />
        <Fold {...folds} id="buffer" part="zone" icon={<CircleDashed aria-hidden size={18} />} />
        <Fold {...folds} id="convert-area" part="convert" icon={<Shapes aria-hidden size={18} />} />
      </Toolbar>
      {open !== null && <TypedChange key={open} part={open} />}
    </div>
  );
}

type Part = 'turn' | 'zone' | 'convert';

interface FoldProps {
  readonly id: string;
  readonly part: Part;
  readonly icon: ReactNode;
  readonly open: Part | null;
  readonly onOpen: (part: Part | null) => void;
}

/** An operation that asks for a number or a choice first. */
function Fold({ id, part, icon, open, onOpen }: FoldProps) {
  const { t } = useText();
  const command = commandOf(id);
  const reason = command.whyNot();
  return (
    <IconButton
      size="small"
      label={t(`operations.${part}`)}
      icon={icon}
      isExpanded={open === part}
      whyNot={reason && t(reason)}
      onPress={() => (reason ? sayWhyNot(command) : onOpen(open === part ? null : part))}
    />
  );
}

function Operation({ id, icon }: { readonly id: string; readonly icon: ReactNode }) {
  const { t } = useText();
  const command = commandOf(id);
  const reason = command.whyNot();
  return (
    <IconButton
      size="small"
      label={t(command.label)}
      icon={icon}
      keys={command.keys[0]}
      whyNot={reason && t(reason)}
      onPress={() => (reason ? sayWhyNot(command) : command.run())}
    />
  );
}

function sayWhyNot(command: Command): void {
  const key = command.whyNot();
  if (key) notify({ tone: 'info', key, values: {}, offersUndo: false });
}

function commandOf(id: string): Command {
  const command = known.get(id);
  if (!command) throw new Error(`Unknown command: ${id}`);
  return command;
}
