import ArrowLeft from 'lucide-react/icons/arrow-left';
import { closeEvidence } from '../../commands/close-evidence.ts';
import type { CoverageAnswer, Evidence } from '../../domain/coverage.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import type { Session } from '../../state/session.ts';
import { formatCount } from '../../text/format.ts';
import { targetWords } from '../../text/question-words.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { EvidenceHomes } from './evidence-homes.tsx';
import styles from './evidence-panel.module.css';
import { questionFacts } from './question-facts.tsx';
import { isPartlyKnown, isUnknown } from './zone-share.ts';

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
  const isRight = evidence?.zoneId === of.zoneId && evidence.side === of.side;
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
        {isRight ? <EvidenceHomes evidence={evidence} /> : <p>{t('evidence.loading')}</p>}
        <Disclosure title={t('board.methodTitle')} startsOpen>
          <Facts
            items={[
              ...questionFacts(question, loaded, t, language),
              ...(answer ? doubts(of, answer, isRight ? evidence : null, t) : []),
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
  const coverage = coverageOf(answer, of);
  const zone =
    loaded.zones.find(({ id }) => id === of.zoneId)?.name ?? of.zoneId ?? t('board.total');
  return (
    <p>
      {isUnknown(coverage)
        ? t('evidence.summaryUnknown', { zone })
        : t('evidence.summary', {
            zone,
            covered: formatCount(coverage.coveredResidents, language),
            residents: formatCount(coverage.residents, language),
            target: targetWords(answer.question, t),
            distance: answer.question.distanceMeters,
          })}
    </p>
  );
}

function coverageOf(answer: CoverageAnswer, { zoneId, side }: EvidencePanelProps['of']) {
  return zoneId === null ? answer[side].total : answer[side].zones[answer.zoneIds.indexOf(zoneId)];
}

function doubts(
  of: EvidencePanelProps['of'],
  answer: CoverageAnswer,
  evidence: Evidence | null,
  t: ReturnType<typeof useText>['t'],
) {
  const coverage = coverageOf(answer, of);
  const targets = of.side === 'today' ? answer.targetsToday : answer.targetsProposal;
  const split = Math.round(evidence?.splitResidents ?? 0);
  return [
    { label: t('evidence.targetsNumber'), value: t('evidence.targetsCount', { count: targets }) },
    ...(evidence
      ? [
          {
            label: t('evidence.estimated'),
            value:
              split > 0
                ? t('evidence.estimatedSplit', { number: split })
                : t('evidence.estimatedNone'),
          },
        ]
      : []),
    ...(answer.refusedTargets.length > 0
      ? [
          {
            label: t('evidence.refusedTargets'),
            value: answer.refusedTargets
              .map(({ id, name, reason }) =>
                [name || id, translateReason(`refused.${reason}`)].join(': '),
              )
              .join('; '),
          },
        ]
      : []),
    {
      label: t('evidence.unknown'),
      value: isUnknown(coverage)
        ? t('board.unknownWhy')
        : isPartlyKnown(coverage)
          ? t('evidence.unknownShare', { share: 1 - coverage.knownShare })
          : t('evidence.unknownNone'),
    },
  ];
}
