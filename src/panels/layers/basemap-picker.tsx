import { chooseBasemap } from '../../commands/choose-basemap.ts';
import { appStore } from '../../state/app-store.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './basemap-picker.module.css';

const ownGround = 'own';

/** What lies under the layers. Our own ground asks nobody; any other says whom it asks. */
export function BasemapPicker() {
  const { t, language } = useText();
  const chosenId = useStore(appStore, (state) => state.session.basemapId);
  const basemaps = useStore(appStore, (state) => state.session.config.basemaps);
  if (basemaps.length === 0) return null;
  const chosen = basemaps.find(({ id }) => id === chosenId);
  return (
    <div>
      <Select
        label={t('layers.basemap')}
        value={chosen?.id ?? ownGround}
        onChange={(id) => chooseBasemap(id === ownGround ? null : id)}
        items={[
          { id: ownGround, label: t('layers.ownGround'), hint: t('layers.ownGroundHelp') },
          ...basemaps.map(({ id, title, url }) => ({
            id,
            label: localText(title, language),
            hint: t('layers.asksHost', { host: hostOf(url) }),
          })),
        ]}
      />
      <p className={styles.note}>
        {chosen
          ? [t('layers.asksHost', { host: hostOf(chosen.url) }), chosen.attribution, chosen.licence]
              .filter(Boolean)
              .join(' · ')
          : t('layers.ownGroundHelp')}
      </p>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
