import { useText } from '../../text/use-text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';

interface SharingChoiceProps {
  readonly copies: boolean;
  /** What comes stands in a locked proposal, and can only be copied. */
  readonly isFromLocked: boolean;
  readonly onChange: (copies: boolean) => void;
}

/** Whether a sketch is the same in both proposals, or a copy of its own. */
export function SharingChoice({ copies, isFromLocked, onChange }: SharingChoiceProps) {
  const { t } = useText();
  if (isFromLocked) return <p>{t('take.lockedCopied')}</p>;
  return (
    <ChoiceList
      label={t('take.how')}
      value={copies ? 'copy' : 'share'}
      onChange={(how) => onChange(how === 'copy')}
      items={[
        { id: 'share', label: t('take.share'), hint: t('take.shareHint') },
        { id: 'copy', label: t('take.copy'), hint: t('take.copyHint') },
      ]}
    />
  );
}
