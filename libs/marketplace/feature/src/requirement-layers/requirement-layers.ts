import { RecognitionPort, type Actor } from '@crossward/contracts';
import {
  addRow,
  changeRow,
  FacilityRow,
  getRow,
  OrganisationRow,
  RequirementLayerRow,
  UnitRow,
} from '@crossward/marketplace-data-access';
import {
  checkLayer,
  checkTerms,
  mergeRequirements,
  type RequirementLayer,
  type RequirementLayerName,
  type StatedRequirements,
  waivableBelow,
} from '@crossward/marketplace-domain';
import { isUniqueViolation, UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { iso } from '../shared/iso.js';
import type {
  MergedRequirementsAnswer,
  RequirementLayerAnswer,
  StatedRequirementsBody,
} from './requirement-layer.dto.js';

/** Whose layer it is. */
interface Place {
  layer: RequirementLayerName;
  id: string;
  name: string;
  organisationId: string;
  facilityId: string | null;
  unitId: string | null;
}

/** What organisations, facilities and units ask of every nurse. A gap that is open keeps what it was opened with. */
@Injectable()
export class RequirementLayers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError 404 */
  read(actor: Actor, layer: RequirementLayerName, id: string): Promise<RequirementLayerAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const place = await placeOf(tx, layer, id);
      return toAnswer(place, await findLayer(tx, place), await layersAbove(tx, place));
    });
  }

  /** @throws DomainError 404, UNKNOWN_TERM, 412, REQUIREMENTS_INVALID */
  async write(
    actor: Actor,
    layer: RequirementLayerName,
    id: string,
    { version, body }: { version: number; body: StatedRequirementsBody },
  ): Promise<RequirementLayerAnswer> {
    const states = JSON.parse(JSON.stringify(body)) as StatedRequirements;
    const vocabulary = await this.recognition.vocabulary();
    const written = (states.certificates ?? []).map(({ kind }, at) => ({
      at: `/certificates/${at}/kind`,
      value: kind,
      of: 'certificates' as const,
    }));
    return this.unitOfWork.run(actor, async (tx) => {
      const place = await placeOf(tx, layer, id);
      const there = await findLayer(tx, place);
      if ((there?.version ?? 0) !== version) throw versionConflict('requirement layer', id);
      checkTerms(vocabulary, written);
      const above = await layersAbove(tx, place);
      checkLayer({ layer, id, name: place.name, states }, above);
      const row = there
        ? await changeRow(tx, RequirementLayerRow, 'requirement layer', there, { states, updatedAt: tx.now })
        : await this.add(tx, place, states);
      const { organisationId } = place;
      const details = { layer, version: row.version };
      tx.record({ action: 'requirements.written', subjectType: layer, subjectId: id, organisationId, details });
      return toAnswer(place, row, above);
    });
  }

  private async add(tx: Transaction, place: Place, states: StatedRequirements): Promise<RequirementLayerRow> {
    const { organisationId, facilityId, unitId } = place;
    const row = { id: tx.newId(), organisationId, facilityId, unitId, states, version: 1, updatedAt: tx.now };
    try {
      return await addRow(tx, RequirementLayerRow, row);
    } catch (error) {
      if (isUniqueViolation(error, 'requirement_layers_one')) throw versionConflict('requirement layer', place.id);
      throw error;
    }
  }
}

const placeOf = async (tx: Transaction, layer: RequirementLayerName, id: string): Promise<Place> => {
  if (layer === 'unit') {
    const { name, organisationId, facilityId } = await getRow(tx, UnitRow, 'unit', id);
    return { layer, id, name, organisationId, facilityId, unitId: id };
  }
  if (layer === 'facility') {
    const { name, organisationId } = await getRow(tx, FacilityRow, 'facility', id);
    return { layer, id, name, organisationId, facilityId: id, unitId: null };
  }
  const { name } = await getRow(tx, OrganisationRow, 'organisation', id);
  return { layer, id, name, organisationId: id, facilityId: null, unitId: null };
};

const findLayer = (
  tx: Transaction,
  { organisationId, facilityId, unitId }: Pick<Place, 'organisationId' | 'facilityId' | 'unitId'>,
): Promise<RequirementLayerRow | null> =>
  tx.manager.findOneBy(RequirementLayerRow, {
    organisationId,
    facilityId: facilityId ?? IsNull(),
    unitId: unitId ?? IsNull(),
  });

const layersAbove = async (tx: Transaction, place: Place): Promise<RequirementLayer[]> => {
  const above = [
    ...(place.layer === 'organisation' ? [] : [await placeOf(tx, 'organisation', place.organisationId)]),
    ...(place.layer === 'unit' ? [await placeOf(tx, 'facility', place.facilityId as string)] : []),
  ];
  const layers: RequirementLayer[] = [];
  for (const each of above) {
    const row = await findLayer(tx, each);
    if (row) layers.push({ layer: each.layer, id: each.id, name: each.name, states: row.states });
  }
  return layers;
};

const toMerged = (layers: readonly RequirementLayer[]): MergedRequirementsAnswer => {
  const { requirements, sources } = mergeRequirements(layers);
  const { minimumYears, certificates, languages, acceptsPendingLicence } = requirements;
  return { minimumYears, acceptsPendingLicence, certificates: [...certificates], languages: [...languages], sources };
};

const toAnswer = (
  { layer, id, name }: Place,
  row: RequirementLayerRow | null,
  above: readonly RequirementLayer[],
): RequirementLayerAnswer => {
  const states = row?.states ?? {};
  const all = [...above, { layer, id, name, states }];
  const { certificates, languages } = waivableBelow(above);
  return {
    ...{ layer, id, name, states: states as StatedRequirementsBody },
    inherits: toMerged(above),
    counts: toMerged(all),
    overruled: mergeRequirements(all)
      .overruled.filter((each) => each.layer === layer)
      .map(({ requirement, term, by }) => ({ requirement, term, by })),
    waivable: { certificates: [...certificates], languages: [...languages] },
    version: row?.version ?? 0,
    updatedAt: row ? iso(row.updatedAt) : null,
  };
};
