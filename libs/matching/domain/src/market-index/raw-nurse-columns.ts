export {
  NO_DAY,
  NO_PAY_FLOOR,
  NOT_HELD,
  type RawLists,
  type RawNurseColumns,
  type RawTerms,
} from '@crossward/contracts';
