import { CEFR_LEVELS, type CefrLevel } from '@crossward/kernel';
import { REQUIREMENT_LAYERS, type Overruled, type RequirementLayerName } from '@crossward/marketplace-domain';
import { Code, Decimal, Flag, Id, Instant, Language, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import { RequiredLanguageBody, RequirementSourceAnswer, WaiversBody } from '../gaps/gap.dto.js';

const LOOSEN = { optional: true, description: 'Lets the layers below ask for less.' } as const;
const CODE = /^[a-z0-9][a-z0-9-]*$/i;

export class StatedYearsBody {
  @Decimal({ min: 0, max: 50 }) years: number;
  @Flag(LOOSEN) mayLoosen?: boolean;
}

export class StatedCertificateBody {
  @Text({ max: 60, pattern: CODE, description: 'A certificate of /v1/recognition/vocabulary.' }) kind: string;
  @Flag(LOOSEN) mayLoosen?: boolean;
}

export class StatedLanguageBody {
  @Language() language: string;
  @Code(CEFR_LEVELS) level: CefrLevel;
  @Flag(LOOSEN) mayLoosen?: boolean;
}

export class StatedPendingBody {
  @Flag({ description: 'Whether a nurse whose licence is on its way may be submitted.' }) accepted: boolean;
  @Flag(LOOSEN) mayLoosen?: boolean;
}

/** What a layer states; what it leaves out comes from the layer above. */
export class StatedRequirementsBody {
  @Nested(StatedYearsBody, { optional: true }) minimumYears?: StatedYearsBody;
  @ListOf(StatedCertificateBody, { max: 30, optional: true }) certificates?: StatedCertificateBody[];
  @ListOf(StatedLanguageBody, { max: 10, optional: true }) languages?: StatedLanguageBody[];
  @Nested(StatedPendingBody, { optional: true }) acceptsPendingLicence?: StatedPendingBody;
  @Nested(WaiversBody, { optional: true, description: 'What the layers above ask for and allow to be left out.' })
  waives?: WaiversBody;
}

/** Several layers as one. */
export class MergedRequirementsAnswer {
  @Decimal({ min: 0, max: 50 }) minimumYears: number;
  @ListOf(Text(), { max: 120 }) certificates: string[];
  @ListOf(RequiredLanguageBody, { max: 40 }) languages: RequiredLanguageBody[];
  @Flag() acceptsPendingLicence: boolean;
  @ListOf(RequirementSourceAnswer, {
    max: 200,
    description: 'Which layer each comes from; what nobody states has none.',
  })
  sources: RequirementSourceAnswer[];
}

export class OverruledAnswer {
  @Code(['specialty', 'minimumYears', 'certificate', 'language', 'acceptsPendingLicence'])
  requirement: Overruled['requirement'];
  @Text({ nullable: true, description: 'The certificate or language.' }) term: string | null;
  @Nested(RequirementSourceAnswer, { description: 'What counts in its place.' }) by: RequirementSourceAnswer;
}

export class RequirementLayerAnswer {
  @Code(REQUIREMENT_LAYERS.slice(0, 3)) layer: RequirementLayerName;
  @Id({ description: 'Of the organisation, facility or unit.' }) id: string;
  @Text() name: string;
  @Nested(StatedRequirementsBody) states: StatedRequirementsBody;
  @Nested(MergedRequirementsAnswer, { description: 'What the layers above ask for.' })
  inherits: MergedRequirementsAnswer;
  @Nested(MergedRequirementsAnswer, { description: 'What counts here: the layers above and this one.' })
  counts: MergedRequirementsAnswer;
  @ListOf(OverruledAnswer, { max: 200, description: 'What this layer states and a firm one above asks more of.' })
  overruled: OverruledAnswer[];
  @Nested(WaiversBody, { description: 'What the layers above ask for and allow to be left out here.' })
  waivable: WaiversBody;
  @Whole({ description: '0 until the layer is first written: `If-Match: "0"` then.' }) version: number;
  @Instant({ nullable: true }) updatedAt: string | null;
}
