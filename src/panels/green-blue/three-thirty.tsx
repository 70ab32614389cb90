import { askQuestion } from '../../commands/ask-question.ts';
import { presetGroups } from '../../domain/coverage-presets.ts';
import type { CoverageAnswer, CoverageSide } from '../../domain/coverage.ts';
import type { AppState } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import { formatFinePercent } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';

const source = 'three-thirty-300';

/** The rule of 3 trees, 30 per cent of canopy and 300 m to green, as far as the data go. */
export function ThreeThirty({ proposalName }: { readonly proposalName: string | null }) {
  const { t } = useText();
  return (
    <Disclosure title={t('green.rule.title')}>
      <Facts
        items={[
          { label: t('green.rule.three'), value: t('green.rule.threeNeeds') },
          { label: t('green.rule.thirty'), value: t('green.rule.thirtyNeeds') },
          {
            label: t('green.rule.threeHundred'),
            value: <ThreeHundred proposalName={proposalName} />,
          },
        ]}
      />
    </Disclosure>
  );
}

function ThreeHundred({ proposalName }: { readonly proposalName: string | null }) {
  const { t, language } = useText();
  const answer = useStore(appStore, answerOfRule);
  const share = (side: CoverageSide): string | null => {
    const { residents, coveredResidents, knownShare } = side.total;
    if (!(residents > 0) || knownShare === 0) return null;
    const isLeast = knownShare < 1;
    const text = formatFinePercent(
      coveredResidents / residents,
      language,
      isLeast ? 'down' : 'nearest',
    );
    return isLeast ? t('quantity.atLeast', { number: text }) : text;
  };
  if (answer) {
    const today = share(answer.today);
    const proposal = share(answer.proposal);
    if (today === null || proposal === null) return t('board.unknown');
    return proposalName === null
      ? t('green.rule.threeHundredShare', { share: today })
      : t('green.rule.threeHundredPair', { today, proposal, name: proposalName });
  }
  const preset = presetGroups
    .flatMap(({ presets }) => presets)
    .find(({ ruleSource }) => ruleSource === source);
  return preset ? <Button onPress={() => askQuestion(preset)}>{t('green.rule.ask')}</Button> : null;
}

/** The board's answer, or that of a question kept beside it. */
function answerOfRule({ derived }: AppState): CoverageAnswer | null {
  const { coverage, otherCoverage } = derived;
  const answers = [...(coverage ? [coverage] : []), ...Object.values(otherCoverage)];
  return (
    answers.find(({ question, refused }) => question.ruleSource === source && refused === null) ??
    null
  );
}
