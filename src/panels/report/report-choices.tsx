import { changeReport, changeReportLanguage } from '../../commands/change-report.ts';
import { reportYears } from '../../commands/report/report-choice.ts';
import { dayNow, reportGround } from '../../commands/report/report-in-hand.ts';
import type { AnnualReport } from '../../domain/annual-report.ts';
import { reportParts } from '../../domain/report-note.ts';
import { type MapPages, mostZoneMaps } from '../../domain/report-settings.ts';
import { appStore } from '../../state/app-store.ts';
import { languages, type Language } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './report-page.module.css';
import { ReportZones } from './report-zones.tsx';

const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/** Year, zones, parts, language and map pages of the report. */
export function ReportChoices({ report }: { readonly report: AnnualReport }) {
  const { t, language } = useText();
  const settings = useStore(appStore, ({ session }) => session.report);
  const ground = reportGround(appStore.getState());
  const years = reportYears(ground?.register ?? [], report.programme, report.year, dayNow());
  const shown = reportParts.filter((part) => part !== 'foreword');
  const switchPart = (part: (typeof shown)[number], isOn: boolean) =>
    changeReport({
      without: isOn ? settings.without.filter((one) => one !== part) : [...settings.without, part],
    });
  return (
    <>
      <div className={styles.fields}>
        <Select
          label={t('report.yearOther')}
          items={years.map((year) => ({ id: String(year), label: String(year) }))}
          value={String(report.year)}
          onChange={(year) => changeReport({ year: Number(year) })}
        />
        <Select<Language>
          label={t('report.language')}
          items={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={settings.language ?? language}
          onChange={(chosen) => void changeReportLanguage(chosen === language ? null : chosen)}
        />
        <Select<MapPages>
          label={t('report.mapPages')}
          items={(['none', 'overview', 'zones'] as const).map((id) => ({
            id,
            label: t(`report.mapPages.${id}`, { most: mostZoneMaps }),
          }))}
          value={settings.mapPages}
          onChange={(mapPages) => changeReport({ mapPages })}
        />
      </div>
      <Disclosure title={t('report.zones.choose')}>
        <ReportZones chosen={report.zones.map(({ id }) => id)} />
      </Disclosure>
      <Disclosure title={t('report.parts')}>
        <div className={styles.switches}>
          {shown.map((part) => (
            <Switch
              key={part}
              isOn={!settings.without.includes(part)}
              onChange={(isOn) => switchPart(part, isOn)}
            >
              {t(`report.part.${part}`)}
            </Switch>
          ))}
        </div>
      </Disclosure>
    </>
  );
}
