import { readdirSync, readFileSync } from 'node:fs';
import type { PurchasingPower } from '@crossward/contracts';
import { DomainError, isCountryCode, isCurrency, isLocalDate, type Problem } from '@crossward/kernel';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';

export interface FigureFile {
  readonly path: string;
  readonly text: string;
}

const FIGURES = new URL('../../figures/', import.meta.url);

const ajv = new Ajv2020({ allErrors: true, strict: true });
ajv.addFormat('local-date', isLocalDate as (raw: string) => boolean);
const validate = ajv.compile<PurchasingPower>(
  JSON.parse(readFileSync(new URL('schema/purchasing-power.json', FIGURES), 'utf8')) as object,
);

const problemsIn = (path: string, { year, perInternationalDollar }: PurchasingPower): Problem[] => {
  const problems: Problem[] = [];
  const add = (at: string, code: string, message: string): void =>
    void problems.push({ at: `${path}#${at}`, code, message });
  for (const [country, { currency }] of Object.entries(perInternationalDollar)) {
    const at = `/perInternationalDollar/${country}`;
    if (!isCountryCode(country)) add(at, 'UNKNOWN_COUNTRY', `(${country}) is not an ISO 3166-1 code.`);
    if (!isCurrency(currency)) add(`${at}/currency`, 'UNKNOWN_CURRENCY', `(${currency}) is not an ISO 4217 code.`);
  }
  if (!path.endsWith(`${year}.yaml`)) add('/year', 'WRONG_NAME', `The file is not named after its year (${year}).`);
  return problems;
};

/** Files of figures as what they say, or everything that is wrong with them; the year before comes first. */
export const readPurchasingPower = (
  files: readonly FigureFile[],
): { problems: Problem[]; figures: PurchasingPower[] | null } => {
  const figures: PurchasingPower[] = [];
  const problems = files.flatMap(({ path, text }): Problem[] => {
    const document = parseDocument(text, { uniqueKeys: true });
    if (document.errors.length > 0) {
      return document.errors.map(({ message }) => ({ at: path, code: 'YAML_SYNTAX', message }));
    }
    const content: unknown = document.toJS();
    if (!validate(content)) {
      return (validate.errors ?? []).map(({ instancePath, message = 'does not fit' }) => ({
        ...{ at: `${path}#${instancePath}`, code: 'SCHEMA', message },
      }));
    }
    figures.push(content);
    return problemsIn(path, content);
  });
  return { problems, figures: problems.length > 0 ? null : figures.sort((a, b) => a.year - b.year) };
};

/** @throws DomainError FIGURES_INVALID */
export const loadPurchasingPower = (): PurchasingPower[] => {
  const folder = new URL('purchasing-power/', FIGURES);
  const files = readdirSync(folder)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
  const { problems, figures } = readPurchasingPower(files);
  if (figures) return figures;
  throw new DomainError({
    kind: 'unavailable',
    code: 'FIGURES_INVALID',
    message: `The figures of purchasing power have (${problems.length}) problems.`,
    nextStep: 'Correct what `problems` names.',
    problems,
  });
};
