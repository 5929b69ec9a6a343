import type { Decision, DestinationsAnswer, Route, RouteSearch } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import {
  readDestinationsQuery,
  readRouteQuery,
  type ArrangementDocument,
  type JurisdictionDocument,
} from '@crossward/recognition-domain';
import type { PlaceCoverage } from '@crossward/recognition-corpus';
import { Catalogue, explain, localise, type Telling } from '@crossward/recognition-explanation';
import { Inject, Injectable } from '@nestjs/common';
import { readTelling, type TellingAsked } from './answer-language.js';
import { CORPUS, type Corpus } from './corpus.provider.js';
import { RecognitionService } from './recognition.service.js';

/** A route, and where asked for its sentences. */
export type ToldRoute = Route & { explanation?: string[] };

export type ToldSearch = Omit<RouteSearch, 'routes'> & { routes: ToldRoute[] };

export interface PlaceView {
  corpusVersion: string;
  jurisdiction: JurisdictionDocument;
  /** Arrangements that lead there on some day. */
  arrangements: Pick<ArrangementDocument, 'id' | 'name' | 'kind' | 'professions'>[];
  /** Absent where nurses are regulated by the parts of the country. */
  coverage?: PlaceCoverage;
}

/** Routes over several legs, one nurse at every place, and one place with all that leads there. */
@Injectable()
export class RoutesService {
  private readonly catalogue: Catalogue;
  private readonly anyPlace: string;

  constructor(
    @Inject(CORPUS) private readonly corpus: Corpus,
    @Inject(RecognitionService) private readonly recognition: RecognitionService,
  ) {
    this.catalogue = new Catalogue(corpus.law);
    this.anyPlace = corpus.law.jurisdictions.find(({ regulates }) => regulates !== 'subdivision')?.code ?? '';
  }

  telling(asked: TellingAsked): Telling {
    return readTelling(asked, this.catalogue);
  }

  search(body: unknown, telling: Telling): ToldSearch {
    const found = this.corpus.engine.routes(readRouteQuery(this.corpus.reader, body));
    return { ...found, routes: found.routes.map((route) => this.tell(route, found, telling)) };
  }

  destinations(body: unknown, telling: Telling): DestinationsAnswer {
    const query = readDestinationsQuery(this.corpus.reader, body, this.anyPlace);
    const found = this.corpus.engine.destinations(query);
    const told = found.destinations.map(({ route, ...place }) => {
      const { jurisdiction: destination, verdict } = place;
      return { ...place, ...(route ? { route: this.tell(route, { ...found, destination, verdict }, telling) } : {}) };
    });
    return { ...found, destinations: told };
  }

  place(code: string): PlaceView {
    const { law, version } = this.corpus;
    const jurisdiction = law.jurisdictions.find((one) => one.code === code);
    if (!jurisdiction) throw notFound('jurisdiction', code.slice(0, 80));
    const coverage = this.recognition.coverage().items.find((one) => one.code === code);
    const held = coverage?.professions ?? [];
    const ids = new Set(
      held.flatMap(({ arrangements, negative, past }) => [...Object.values(arrangements).flat(), ...negative, ...past]),
    );
    const arrangements = law.arrangements
      .filter(({ id }) => ids.has(id))
      .map(({ id, name, kind, professions }) => ({ id, name, kind, professions }));
    return { corpusVersion: version, jurisdiction, arrangements, ...(coverage ? { coverage } : {}) };
  }

  /** A route is told like that of a decision which has nothing else to say. */
  private tell(
    route: Route,
    { destination, on, as, verdict, corpusVersion }: Omit<RouteSearch, 'routes'>,
    { locale, explain: inSentences }: Telling,
  ): ToldRoute {
    const decision: Decision = {
      ...{ destination, on, as, verdict, corpusVersion, route },
      ...{ alternatives: [], entry: [], missing: [], openLaw: [], reasons: [], limits: [] },
    };
    const told = locale === 'en' ? route : (localise(decision, this.catalogue, locale).route as Route);
    if (!inSentences) return told;
    return { ...told, explanation: explain(decision, this.catalogue, locale).map(({ text }) => text) };
  }
}
