import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import {
  FacilityRow,
  GapRow,
  getRow,
  NurseNameRow,
  NurseRow,
  OrganisationRow,
  UnitRow,
} from '@crossward/marketplace-data-access';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable, StreamableFile } from '@nestjs/common';
import { readContract } from '../contract-view.js';
import type { ContractAnswer } from '../contract.dto.js';
import { contractPdf } from './contract-pdf.js';
import { contractText, type Parties } from './contract-text.js';
import { isDocumentLanguage, languageOfNurse, languageOfPlace } from './document-languages.js';
import { paperSizeOf } from './paper-size.js';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from './messages.js';

/** A version of a contract on paper: in the languages asked for, else in the nurse's and the facility's. */
@Injectable()
export class ContractDocuments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError CONTRACT_NOT_FOUND, CONTRACT_VERSION_NOT_FOUND, UNKNOWN_LANGUAGE */
  async pdf(actor: Actor, id: string, number: number, asked?: string): Promise<StreamableFile> {
    const named = asked === undefined ? null : languagesOf(asked);
    const { version, gap, parties, ofNurse, governing } = await this.unitOfWork.read(actor, async (tx) => {
      const contract = await readContract(tx, id);
      const found = contract.versions.find(({ versionNumber }) => versionNumber === number);
      if (!found) throw noVersion(id, number);
      const row = await getRow(tx, GapRow, 'gap', contract.gapId);
      const languages = await languagesOfParties(tx, contract.nurseId, row);
      return { version: found, gap: row, parties: await partiesOf(tx, contract, row), ...languages };
    });
    const languages = named ?? [...new Set([ofNurse, governing])];
    const bytes = await contractPdf(
      languages.map((language) => contractText(version, parties, { language, governing })),
      paperSizeOf(gap.jurisdiction),
    );
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: `inline; filename="contract-version-${number}.pdf"`,
    });
  }
}

const partiesOf = async (
  tx: Transaction,
  { nurseId, organisationId }: ContractAnswer,
  { unitId, facilityId }: GapRow,
): Promise<Parties> => {
  const name = await tx.manager.findOneBy(NurseNameRow, { nurseId });
  const organisation = await tx.manager.findOneBy(OrganisationRow, { id: organisationId });
  const { name: unit } = await getRow(tx, UnitRow, 'unit', unitId);
  const { name: facility, place, timeZone } = await getRow(tx, FacilityRow, 'facility', facilityId);
  return {
    workplace: { unit, facility, place, timeZone },
    nurse: name ? `${name.givenNames} ${name.familyName}` : nurseId,
    hospital: organisation?.name ?? organisationId,
  };
};

/** The hospital reads the nurse's row only while it may; then the languages are those of the place. */
const languagesOfParties = async (
  tx: Transaction,
  nurseId: string,
  { jurisdiction }: GapRow,
): Promise<{ ofNurse: DocumentLanguage; governing: DocumentLanguage }> => {
  const nurse = await tx.manager.findOneBy(NurseRow, { id: nurseId });
  const governing = languageOfPlace(jurisdiction);
  return { governing, ofNurse: nurse ? languageOfNurse(nurse.facts.languages ?? []) : governing };
};

const languagesOf = (asked: string): DocumentLanguage[] => {
  const languages = [...new Set(asked.split(','))];
  if (languages.length <= 2 && languages.every(isDocumentLanguage)) return languages;
  throw new DomainError({
    kind: 'invalid',
    code: 'UNKNOWN_LANGUAGE',
    message: `A contract is not told in the languages (${asked.slice(0, 40)}).`,
    nextStep: `Name one or two of: ${DOCUMENT_LANGUAGES.join(', ')}.`,
  });
};

const noVersion = (contractId: string, versionNumber: number): DomainError =>
  new DomainError({
    kind: 'not-found',
    code: 'CONTRACT_VERSION_NOT_FOUND',
    message: `The contract (${contractId}) has no version (${versionNumber}).`,
    nextStep: 'Read the contract: it lists its versions.',
    facts: { contractId, versionNumber },
  });
