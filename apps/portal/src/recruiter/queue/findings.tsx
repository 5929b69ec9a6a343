import { List, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Check } from './check-panel.js';
import { useSourceName } from '../../components/checks/use-source-name.js';
import { inWords } from '../../components/facts/facts-in-words.js';
import { comparisonOf, isFindingCode } from '../../components/checks/finding-codes.js';
import { Said } from './said.js';
import { useFactWords, type Said as Words } from './use-fact-words.js';

type Finding = Check['findings'][number];

/** A finding in one line; one that has no words yet as the API tells it. */
export const useFindingWords = (): ((finding: Finding) => Words) => {
  const { t } = useWords();
  return ({ code, message }) =>
    isFindingCode(code) ? { text: t(`recruiter.finding.${code}`) } : { text: message, lang: 'en' };
};

/** Both sides of the field that differs; else the particulars, as the API tells them. */
const Particulars = ({ finding, check }: { finding: Finding; check: Check }): ReactNode => {
  const words = useWords();
  const { t, named } = words;
  const sourceName = useSourceName();
  const { nameOf, valueOf } = useFactWords();
  const compared = comparisonOf(finding.code, check.comparisons);
  if (compared === undefined) {
    const { register, match, ...facts } = finding.facts ?? {};
    const said = named(`recruiter.particulars.${finding.code}`, {
      ...inWords(facts, words),
      ...(typeof register === 'string' && { register: sourceName(register) }),
      ...(typeof match === 'string' && { match: valueOf('match', match).text }),
    });
    return said ?? <span lang="en">{finding.message}</span>;
  }
  const { field, claimed, found } = compared;
  return t('recruiter.findingSides', {
    field: nameOf(field).text,
    claimed: valueOf(field, claimed).text,
    // The sentence ends by itself.
    found: valueOf(field, found).text.replace(/\.$/, ''),
  });
};

/** What the machine found and a person must look at. */
export const Findings = ({ check }: { check: Check }): ReactNode => {
  const { t } = useWords();
  const wordsOf = useFindingWords();
  if (check.findings.length === 0) return null;
  return (
    <div>
      <Title order={3} fz="md" mb={4}>
        {t('recruiter.check.findings')}
      </Title>
      <List>
        {check.findings.map((finding, index) => (
          <List.Item key={`${finding.code} ${index}`}>
            <Said {...wordsOf(finding)} />
            {isFindingCode(finding.code) && (
              <Text size="sm" className="quiet">
                <Particulars finding={finding} check={check} />
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  );
};
