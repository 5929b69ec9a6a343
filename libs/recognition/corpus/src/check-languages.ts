import { DomainError } from '@crossward/kernel';
import {
  ScoreTables,
  type LanguageDocument,
  type LawDocuments,
  type ScoreDocument,
} from '@crossward/recognition-domain';
import type { Placed } from './assemble.js';
import type { Finding } from './finding.js';

const languageOf = ({ content }: Placed): LanguageDocument => content as unknown as LanguageDocument;

/** A place has one requirement for a licence and profession, so that `$destination` means one thing. */
const checkAmbiguous = (documents: readonly Placed[]): Finding[] => {
  const taken = new Map<string, string>();
  return documents.flatMap((document): Finding[] => {
    const { id, serves, recommendation, jurisdictions, professions } = languageOf(document);
    if (serves !== 'licence' || recommendation) return [];
    return jurisdictions.flatMap((code, index) =>
      professions.flatMap((profession): Finding[] => {
        const key = `${profession} ${code}`;
        const other = taken.get(key);
        if (other === undefined) {
          taken.set(key, id);
          return [];
        }
        const message = `The requirement (${other}) already says what ${profession} must show in (${code}).`;
        const nextStep = 'Keep one of them, or put their versions into one document.';
        return [{ at: document.file.at(['jurisdictions', index]), code: 'AMBIGUOUS_LANGUAGE', message, nextStep }];
      }),
    );
  });
};

const checkPlaces = (documents: readonly Placed[], known: ReadonlySet<string>): Finding[] =>
  documents.flatMap((document) =>
    languageOf(document).jurisdictions.flatMap((code, index): Finding[] => {
      if (known.has(code)) return [];
      const message = `The corpus has no jurisdiction (${code}).`;
      const at = document.file.at(['jurisdictions', index]);
      return [{ at, code: 'UNREACHABLE', message, nextStep: 'Correct the code, or add jurisdictions/<CODE>.yaml.' }];
    }),
  );

/** Places of language requirements exist, and no two requirements claim one place. */
export const checkLanguages = (placed: readonly Placed[], { jurisdictions }: LawDocuments): Finding[] => {
  const documents = placed.filter(({ kind }) => kind === 'language');
  const codes = new Set(jurisdictions.map(({ code }) => code));
  return [...checkAmbiguous(documents), ...checkPlaces(documents, codes)];
};

export interface CheckedScores {
  findings: Finding[];
  /** Those that compile, together: what conditions are held against. */
  sound: ScoreDocument[];
}

/** Each score table beside those before it, so that one fault does not hide the others. */
export const checkScores = (placed: readonly Placed[], law: LawDocuments): CheckedScores => {
  const sound: ScoreDocument[] = [];
  const findings: Finding[] = [];
  const scales = law.scores.flatMap(({ versions }) =>
    versions.flatMap((version) => version.scales.map(({ id }) => id)),
  );
  for (const { kind, content, file } of placed) {
    if (kind !== 'score') continue;
    const document = content as unknown as ScoreDocument;
    try {
      new ScoreTables([...sound, document], law.vocabulary.tests, scales);
      sound.push(document);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, message, nextStep, facts } = error;
      findings.push({ at: file.find(String(facts['value'] ?? '')) ?? file.position(0), code, message, nextStep });
    }
  }
  return { findings, sound };
};
