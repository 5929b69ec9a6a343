import { dataOf } from '@crossward/api-client';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { folded } from '../../i18n/folded.js';
import { useWords } from '../../i18n/use-words.js';
import type { Workspace } from '../../session/workspace-of.js';
import { findPlaces, type Place } from './find-places.js';
import { addressOf, type Address, type Hit } from './hit-address.js';

/** Somebody who types does not ask for every letter. */
const PAUSE_MS = 150;
const SHORTEST = 2;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export type GroupName = 'page' | 'destination' | 'trail' | Hit['kind'];

export interface Option {
  key: string;
  group: GroupName;
  address: Address;
  /** Of a place; a hit is told by itself. */
  name: string | null;
  hit: Hit | null;
}

interface Found {
  options: Option[];
  /** What is shown belongs to what is typed. */
  settled: boolean;
  error: unknown;
  retry: () => void;
}

const placeOption = (group: GroupName, { to, name }: Place): Option => ({
  key: `${group} ${to}`,
  group,
  address: { to },
  name,
  hit: null,
});

/** Jurisdictions by the names they have in the reader's language. */
const useDestinations = (wanted: boolean): Place[] => {
  const { place } = useWords();
  const { data } = useQuery({
    queryKey: ['jurisdictions'],
    staleTime: Infinity,
    enabled: wanted,
    queryFn: () => dataOf(api.GET('/v1/recognition/jurisdictions')),
  });
  const items = (data as { items?: { code: string; name: string }[] } | undefined)?.items ?? [];
  return items.map(({ code, name }) => {
    const shown = place(code);
    // The law's own name is found too, and said where it is another one: British Columbia, Colombie-Britannique.
    const known = folded(shown).includes(folded(name)) || !code.includes('-');
    return { to: `/nurse/destinations/${code}`, name: known ? shown : `${shown} (${name})` };
  });
};

export const useSearch = (typed: string, workspace: Workspace, pages: readonly Place[]): Found => {
  const wanted = typed.trim();
  const [asked] = useDebouncedValue(wanted, PAUSE_MS);
  const destinations = useDestinations(workspace === 'nurse');
  const enabled = asked.length >= SHORTEST;
  const hits = useQuery({
    queryKey: ['search', asked],
    staleTime: 30_000,
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => dataOf(api.GET('/v1/search', { params: { query: { q: asked } }, signal })),
  });
  const known = enabled && wanted.length >= SHORTEST ? (hits.data?.items ?? []) : [];
  const trail: Option[] =
    workspace === 'admin' && ID.test(wanted)
      ? [
          {
            key: 'trail',
            group: 'trail',
            address: { to: '/admin/audit', search: { about: wanted } },
            name: wanted,
            hit: null,
          },
        ]
      : [];
  return {
    options: [
      ...(wanted === '' ? pages : findPlaces(pages, wanted)).map((place) => placeOption('page', place)),
      ...trail,
      ...(wanted.length < SHORTEST ? [] : findPlaces(destinations, wanted)).map((place) =>
        placeOption('destination', place),
      ),
      ...known.flatMap((hit): Option[] => {
        const address = addressOf(workspace, hit);
        return address ? [{ key: `${hit.kind} ${hit.id}`, group: hit.kind, address, name: null, hit }] : [];
      }),
    ],
    settled: asked === wanted && (!enabled || (hits.isSuccess && !hits.isPlaceholderData)),
    error: enabled ? hits.error : null,
    retry: () => void hits.refetch(),
  };
};
