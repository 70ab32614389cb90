import ArrowLeft from 'lucide-react/icons/arrow-left';
import { closeEvidence } from '../../commands/close-evidence.ts';
import { evidenceCoverage, evidenceDoubts } from '../../commands/evidence-doubts.ts';
import { evidenceSources } from '../../commands/evidence-sources.ts';
import type { CoverageAnswer } from '../../domain/coverage.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import type { Session } from '../../state/session.ts';
import { formatCount } from '../../text/format.ts';
import { limitWords, targetWords } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { EvidenceHomes } from './evidence-homes.tsx';
import { EvidenceLegend } from './evidence-legend.tsx';
import styles from './evidence-panel.module.css';
import { EvidenceTake } from './evidence-take.tsx';
import { questionFacts } from './question-facts.tsx';
import { isUnknown } from '../../domain/zone-share.ts';

interface EvidencePanelProps {
  readonly of: NonNullable<Session['evidenceOf']>;
  readonly loaded: LoadedWorkspace;
}

/** What one number is made of: the homes, the rule, the data, what is estimated and unknown. */
export function EvidencePanel({ of, loaded }: EvidencePanelProps) {
  const { t, language } = useText();
  const evidence = useStore(appStore, (state) => state.derived.evidence);
  const answer = useStore(appStore, (state) => state.derived.coverage);
  const question = useStore(appStore, (state) => state.session.question);
  const network = useStore(appStore, (state) => state.session.network);
  const right = evidence?.zoneId === of.zoneId && evidence.side === of.side ? evidence : null;
  return (
    <div className={styles.evidence}>
      <div className={styles.back}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden size={18} />} onPress={closeEvidence}>
          {t('evidence.back')}
        </Button>
      </div>
      <div className={styles.body}>
        <h2 className={styles.title}>{t('evidence.title')}</h2>
        {answer && <Summary of={of} answer={answer} loaded={loaded} />}
        {right ? (
          <EvidenceHomes
            key={`${of.zoneId} ${of.side}`}
            evidence={right}
            loaded={loaded}
            question={question}
          />
        ) : (
          <p>{t('evidence.loading')}</p>
        )}
        {right && right.rows.length > 0 && (
          <>
            <EvidenceLegend reach={question.reach} />
            <EvidenceTake />
          </>
        )}
        <Disclosure title={t('board.methodTitle')} startsOpen>
          <Facts
            items={[
              ...questionFacts(question, loaded, t, language),
              ...evidenceSources(question, loaded, network, t, language),
              ...(answer ? evidenceDoubts(of, answer, right, t) : []),
            ]}
          />
        </Disclosure>
      </div>
    </div>
  );
}

interface SummaryProps extends EvidencePanelProps {
  readonly answer: CoverageAnswer;
}

function Summary({ of, answer, loaded }: SummaryProps) {
  const { t, language } = useText();
  const coverage = evidenceCoverage(answer, of);
  const zone =
    loaded.zones.find(({ id }) => id === of.zoneId)?.name ?? of.zoneId ?? t('board.total');
  const key = of.zoneId === null ? 'evidence.summaryAll' : 'evidence.summary';
  return (
    <p>
      {!coverage || isUnknown(coverage)
        ? t('evidence.summaryUnknown', { zone })
        : t(key, {
            zone,
            covered: formatCount(coverage.coveredResidents, language),
            residents: formatCount(coverage.residents, language),
            group: t(`groupMany.${answer.question.counts}`),
            target: targetWords(answer.question, t),
            distance: limitWords(answer.question, t, language),
          })}
    </p>
  );
}
