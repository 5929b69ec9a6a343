import type { Actor } from '@crossward/contracts';
import { getRow, PlacementRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { readContract, readContractOf } from './contract-view.js';
import type { ContractAnswer } from './contract.dto.js';

/** Nurses read their own contracts, hospitals those at their facilities, recruiters all of them. */
@Injectable()
export class ReadContracts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError CONTRACT_NOT_FOUND */
  get(actor: Actor, id: string): Promise<ContractAnswer> {
    return this.unitOfWork.read(actor, (tx) => readContract(tx, id));
  }

  /** @throws DomainError PLACEMENT_NOT_FOUND, CONTRACT_NOT_FOUND */
  ofPlacement(actor: Actor, placementId: string): Promise<ContractAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, PlacementRow, 'placement', placementId);
      return readContractOf(tx, placementId);
    });
  }
}
