import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { describeMeasure } from '../../commands/describe-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { useText } from '../../text/use-text.ts';
import { CheckedField } from '../../ui/checked-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './budget-rows.module.css';
import { SourceLink } from './source-link.tsx';
import { useDraft } from './use-draft.ts';

/** Pages about a measure: opened by who presses them, never fetched. */
export function LinksField({ measure: { id, links } }: { readonly measure: Measure }) {
  const { t } = useText();
  const [title, setTitle] = useState('');
  const address = useDraft(`${id} link`);
  const rows = links.map((link, at) => ({ key: `link ${at}`, at, link }));
  return (
    <div className={styles.budget}>
      {rows.map(({ key, at, link }) => (
        <div key={key} className={styles.link}>
          <SourceLink url={link.url}>{link.title || link.url}</SourceLink>
          <IconButton
            label={t('register.filter.drop', { what: link.title || link.url })}
            size="small"
            icon={<Trash2 aria-hidden size={16} />}
            onPress={() => describeMeasure(id, { links: links.toSpliced(at, 1) })}
          />
        </div>
      ))}
      <div className={styles.wide}>
        <TextField
          label={t('register.linkTitle')}
          value={title}
          maxLength={200}
          onDone={setTitle}
        />
      </div>
      <div className={styles.wide}>
        <CheckedField
          key={links.length}
          {...address}
          label={t('register.linkAddress')}
          value=""
          inputMode="url"
          placeholder="https://"
          check={(text) => (webAddress(text) === null ? t('register.badAddress') : null)}
          onDone={(text) => {
            const url = webAddress(text);
            if (url === null) return;
            describeMeasure(id, { links: [...links, { title: title.trim(), url }] });
            setTitle('');
          }}
        />
      </div>
    </div>
  );
}

/** An address as it is kept; null where it is none of the web. */
function webAddress(text: string): string | null {
  const bare = text.trim();
  if (!/^https?:\/\/\S+\.\S+$/iu.test(bare)) return null;
  try {
    return new URL(bare).href;
  } catch {
    return null;
  }
}
