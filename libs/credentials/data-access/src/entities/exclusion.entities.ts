import type { ExclusionEntry } from '@crossward/credentials-domain';
import type { LocalDate, Problem } from '@crossward/kernel';
import { Entity } from 'typeorm';
import {
  BytesColumn,
  DayColumn,
  FlagColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
  TextKey,
  TextsColumn,
  WholeColumn,
  WholeKey,
} from './columns.js';

export type ImportStatus = 'received' | 'importing' | 'completed' | 'rejected' | 'superseded';

@Entity({ schema: 'credentials', name: 'exclusion_imports' })
export class ExclusionImportRow {
  @IdKey() id: string;
  @TextColumn() source: string;
  @TextColumn() status: ImportStatus;
  @TextColumn() fileName: string;
  @WholeColumn() fileBytes: number;
  @TextColumn() fileSha256: string;
  /** The list is an invented one; said wherever its answers are shown. */
  @FlagColumn() simulated: boolean;
  @FlagColumn() acceptSmaller: boolean;
  @DayColumn() listedOn: LocalDate;
  @WholeColumn() linesRead: number;
  @WholeColumn() accepted: number;
  @WholeColumn() errorCount: number;
  @JsonColumn() errors: Problem[];
  @IdColumn({ nullable: true }) runToken: string | null;
  @InstantColumn({ nullable: true }) runUntil: Date | null;
  @IdColumn({ nullable: true }) requestedBy: string | null;
  @InstantColumn() requestedAt: Date;
  @InstantColumn({ nullable: true }) finishedAt: Date | null;
  @WholeColumn() version: number;
}

@Entity({ schema: 'credentials', name: 'exclusion_import_chunks' })
export class ExclusionImportChunkRow {
  @IdKey() importId: string;
  @WholeKey() sequence: number;
  @BytesColumn() bytes: Buffer;
}

@Entity({ schema: 'credentials', name: 'exclusion_entries' })
export class ExclusionEntryRow {
  @IdKey() importId: string;
  @WholeKey() lineNumber: number;
  @TextColumn() entryKey: string;
  @FlagColumn() isPerson: boolean;
  @DayColumn({ nullable: true }) birthDate: LocalDate | null;
  @TextsColumn() familyKeys: string[];
  @JsonColumn() entry: ExclusionEntry;
}

/** Which version of a list is the active one: one row per list. */
@Entity({ schema: 'credentials', name: 'exclusion_lists' })
export class ExclusionListRow {
  @TextKey() source: string;
  @IdColumn() importId: string;
  @InstantColumn() activatedAt: Date;
}

@Entity({ schema: 'credentials', name: 'exclusion_screens' })
export class ExclusionScreenRow {
  @IdKey() id: string;
  @IdColumn() nurseId: string;
  @IdColumn() verificationId: string;
  @IdColumn() importId: string;
  @WholeColumn() candidates: number;
  @InstantColumn() screenedAt: Date;
}

/** What a recruiter found of one nurse and one entry; outlives the versions of the list. */
@Entity({ schema: 'credentials', name: 'exclusion_resolutions' })
export class ExclusionResolutionRow {
  @IdKey() nurseId: string;
  @TextKey() entryKey: string;
  @FlagColumn() samePerson: boolean;
  @IdColumn() verificationId: string;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn() decidedAt: Date;
}
