import { Entity } from 'typeorm';
import { BytesColumn, IdKey, InstantColumn, WholeColumn } from './columns.js';

/** How to reach a nurse: ciphertexts (field-cipher), told to a hospital from its offer on. */
@Entity({ schema: 'marketplace', name: 'nurse_contacts' })
export class NurseContactRow {
  @IdKey() nurseId: string;
  @BytesColumn() dataKey: Buffer;
  @BytesColumn() email: Buffer;
  @BytesColumn({ nullable: true }) phone: Buffer | null;
  @WholeColumn() version: number;
  @InstantColumn() updatedAt: Date;
}
