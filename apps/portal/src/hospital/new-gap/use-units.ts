import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

type Schemas = components['schemas'];
export interface PlacedUnit {
  unit: Schemas['UnitAnswer'];
  facility: Schemas['FacilityAnswer'] | undefined;
}

interface Listed<T> {
  items: T[];
  nextCursor: string | null;
}

const wholeList = async <T>(page: (cursor: string | undefined) => Promise<Listed<T>>): Promise<T[]> => {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    all.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
};

const query = (cursor: string | undefined) => ({ limit: 100, ...(cursor === undefined ? {} : { cursor }) });

export const useUnitList = () =>
  useQuery({
    queryKey: ['units'],
    staleTime: 300_000,
    queryFn: () => wholeList((cursor) => dataOf(api.GET('/v1/units', { params: { query: query(cursor) } }))),
  });

export const useFacilities = () =>
  useQuery({
    queryKey: ['facilities'],
    staleTime: 300_000,
    queryFn: () => wholeList((cursor) => dataOf(api.GET('/v1/facilities', { params: { query: query(cursor) } }))),
  });

/** The organisation's units with their facilities, by name. */
export const useUnits = (): PlacedUnit[] => {
  const units = useUnitList();
  const facilities = useFacilities();
  return (units.data ?? [])
    .map((unit) => ({ unit, facility: facilities.data?.find(({ id }) => id === unit.facilityId) }))
    .sort((a, b) =>
      `${a.facility?.name ?? ''} ${a.unit.name}`.localeCompare(`${b.facility?.name ?? ''} ${b.unit.name}`),
    );
};
