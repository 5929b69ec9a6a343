import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { useProfile, type Profile } from '../use-profile.js';

/** Of the place where the nurse is at home: a licence ends with the local day. */
export const todayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now).slice(0, 10);

type Nurse = components['schemas']['FactsBody'] & {
  licences?: Omit<components['schemas']['LicenceBody'], 'number'>[];
};

/** The law is asked with the facts alone: neither a name nor a licence's number leaves the profile. */
export const nurseFactsOf = ({ facts, licences }: Profile): Nurse => ({
  ...facts,
  ...(licences && { licences: licences.map(({ number: _number, ...licence }) => licence) }),
});

const ask = (profile: Profile) =>
  dataOf(
    api.POST('/v1/recognition/destinations', {
      body: { nurse: nurseFactsOf(profile), on: todayIn(profile.home.timeZone, new Date()) },
    }),
  );

export type Destinations = Awaited<ReturnType<typeof ask>>;
export type Destination = Destinations['destinations'][number];

/** Every jurisdiction of the law with the verdict for this nurse today, and the best route. */
export const useDestinations = (): UseQueryResult<Destinations> => {
  const { data: profile } = useProfile();
  return useQuery({
    queryKey: ['destinations', profile?.version],
    enabled: profile !== undefined,
    staleTime: 5 * 60_000,
    queryFn: () => ask(profile!),
  });
};

const search = (profile: Profile, destination: string, lang: string) =>
  dataOf(
    api.POST('/v1/recognition/routes', {
      params: { query: { explain: true, lang } },
      body: { nurse: nurseFactsOf(profile), on: todayIn(profile.home.timeZone, new Date()), destination },
    }),
  );

export type Routes = Awaited<ReturnType<typeof search>>;
export type Route = Routes['routes'][number];

/** The routes to one jurisdiction that nothing beats in both days and fees. */
export const useRoutes = (destination: string, lang: string): UseQueryResult<Routes> => {
  const { data: profile } = useProfile();
  return useQuery({
    queryKey: ['routes', destination, lang, profile?.version],
    enabled: profile !== undefined,
    staleTime: 5 * 60_000,
    queryFn: () => search(profile!, destination, lang),
  });
};

const decide = async (profile: Profile, destination: string, lang: string) => {
  const answer = await dataOf(
    api.POST('/v1/recognition/decisions', {
      params: { query: { explain: true, lang } },
      body: { nurse: nurseFactsOf(profile), on: todayIn(profile.home.timeZone, new Date()), destination },
    }),
  );
  if ('decisions' in answer) throw new Error('One query was answered as several.');
  return answer;
};

export type Decision = Awaited<ReturnType<typeof decide>>;

/** May this nurse work there today: the verdict with its reasons, in sentences of the language. */
export const useDecision = (destination: string, lang: string): UseQueryResult<Decision> => {
  const { data: profile } = useProfile();
  return useQuery({
    queryKey: ['decision', destination, lang, profile?.version],
    enabled: profile !== undefined,
    staleTime: 5 * 60_000,
    queryFn: () => decide(profile!, destination, lang),
  });
};
