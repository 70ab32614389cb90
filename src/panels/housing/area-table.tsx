import { homesPerThousand, type AreaHomes } from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { formatNumberAt } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import styles from './housing-page.module.css';
import { ToldValue } from './told-value.tsx';

interface AreaTableProps {
  readonly areas: readonly AreaHomes[];
  readonly loaded: LoadedWorkspace;
  readonly nameOf: (id: ZoneId) => string;
}

/** Homes of larger areas and of zones that are in no share, each with its year and its sources. */
export function AreaTable({ areas, loaded, nameOf }: AreaTableProps) {
  const { t } = useText();
  const columns = ['area', 'areaYear', 'municipal', 'all', 'perThousand'] as const;
  return (
    <section className={styles.part} aria-label={t('housing.areas')}>
      <h3>{t('housing.areas')}</h3>
      <p className={styles.small}>{t('housing.areasAbout')}</p>
      <div className={styles.frame}>
        <table role="table" className={styles.table} aria-label={t('housing.areas')}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((key) => (
                <th key={key} role="columnheader" scope="col">
                  {t(`housing.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {areas.map((area) => (
              <AreaLine
                key={`${area.areaId} ${area.municipal.year}`}
                {...{ area, loaded }}
                name={nameOf(area.areaId)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface AreaLineProps {
  readonly area: AreaHomes;
  readonly name: string;
  readonly loaded: LoadedWorkspace;
}

function AreaLine({ area, name, loaded }: AreaLineProps) {
  const { t, language } = useText();
  const { municipal, all, residents } = area;
  const year = String(municipal.year);
  const each = homesPerThousand(area);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell" data-label={t('housing.areaYear')}>
        {year}
      </td>
      <td role="cell" data-label={t('housing.municipal')}>
        <ToldValue
          told={municipal}
          of={`${name} ${year}, ${t('housing.municipal')}`}
          loaded={loaded}
          hidesYear
        />
      </td>
      <td role="cell" data-label={t('housing.all')}>
        <ToldValue
          told={all}
          of={`${name} ${year}, ${t('housing.all')}`}
          loaded={loaded}
          hidesYear
        />
      </td>
      <td role="cell" data-label={t('housing.perThousand')}>
        {each === null ? (
          <span className={styles.unknown}>{t('housing.notSameYear')}</span>
        ) : (
          <span className={styles.told}>
            <span>{formatNumberAt(each, 1, language)}</span>
            <ToldValue
              told={residents}
              of={`${name} ${year}, ${t('housing.perThousand')}`}
              loaded={loaded}
              hidesYear
              onlySources
            />
          </span>
        )}
      </td>
    </tr>
  );
}
