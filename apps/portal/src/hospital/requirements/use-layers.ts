import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

type Schemas = components['schemas'];
export type Layer = Schemas['RequirementLayerAnswer'];
export type LayerName = Layer['layer'];
export type States = Schemas['StatedRequirementsBody'];
export type Merged = Schemas['MergedRequirementsAnswer'];

/** Whose requirements they are. */
export interface Place {
  layer: LayerName;
  id: string;
}

const read = ({ layer, id }: Place): Promise<Layer> => {
  if (layer === 'organisation') {
    return dataOf(
      api.GET('/v1/organisations/{organisationId}/requirements', { params: { path: { organisationId: id } } }),
    );
  }
  return layer === 'facility'
    ? dataOf(api.GET('/v1/facilities/{facilityId}/requirements', { params: { path: { facilityId: id } } }))
    : dataOf(api.GET('/v1/units/{unitId}/requirements', { params: { path: { unitId: id } } }));
};

export const useLayer = (place: Place) =>
  useQuery({ queryKey: ['requirement-layers', place.layer, place.id], queryFn: () => read(place) });

export const writeLayer = ({ layer, id }: Place, body: States, header: { 'If-Match': string }): Promise<Layer> => {
  if (layer === 'organisation') {
    const path = { organisationId: id };
    return dataOf(api.PUT('/v1/organisations/{organisationId}/requirements', { params: { path, header }, body }));
  }
  if (layer === 'facility') {
    const path = { facilityId: id };
    return dataOf(api.PUT('/v1/facilities/{facilityId}/requirements', { params: { path, header }, body }));
  }
  return dataOf(api.PUT('/v1/units/{unitId}/requirements', { params: { path: { unitId: id }, header }, body }));
};
