import { VERDICTS } from '@crossward/contracts';
import { PROFESSIONS } from '@crossward/kernel';
import type { Schema } from '@crossward/recognition-domain';
import { ROUTE_SCHEMA } from './decision-schema.js';

const MORE: Record<string, object> = {
  maxLegs: { type: 'integer', minimum: 1, maximum: 4, description: '4 unless told' },
  relocate: { type: 'boolean', description: 'May the nurse move for a licence that asks for a home? Yes unless told' },
};

export const routeQuerySchema = (query: Schema): object => ({
  ...query,
  title: 'RouteQuery',
  properties: { ...query.properties, ...MORE },
});

export const destinationsQuerySchema = (query: Schema): object => {
  const { nurse, on, as, id } = query.properties ?? {};
  return {
    title: 'DestinationsQuery',
    type: 'object',
    properties: { id, nurse, on, as, ...MORE },
    required: ['nurse', 'on'],
    additionalProperties: false,
  };
};

const text = { type: 'string' };
const common = {
  id: text,
  on: { type: 'string', format: 'date' },
  as: { enum: [...PROFESSIONS] },
  corpusVersion: text,
};

export const SEARCH_SCHEMA = {
  title: 'RouteSearch',
  type: 'object',
  properties: {
    ...common,
    destination: text,
    verdict: { enum: [...VERDICTS] },
    routes: { type: 'array', items: ROUTE_SCHEMA },
  },
  required: ['destination', 'on', 'as', 'corpusVersion', 'verdict', 'routes'],
};

export const DESTINATIONS_SCHEMA = {
  title: 'DestinationsAnswer',
  type: 'object',
  properties: {
    ...common,
    destinations: {
      type: 'array',
      items: {
        type: 'object',
        properties: { jurisdiction: text, verdict: { enum: [...VERDICTS] }, route: ROUTE_SCHEMA },
        required: ['jurisdiction', 'verdict'],
      },
    },
  },
  required: ['on', 'as', 'corpusVersion', 'destinations'],
};
