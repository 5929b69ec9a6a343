/** One specialty: what its unit is called, and which certificates units ask for and nurses of it usually hold. */
export interface Skill {
  readonly specialty: string;
  readonly unitName: string;
  readonly certificates: readonly string[];
}

export const SKILLS: readonly Skill[] = [
  { specialty: 'medical-surgical', unitName: 'Medical-surgical ward', certificates: ['bls'] },
  { specialty: 'telemetry', unitName: 'Telemetry', certificates: ['bls', 'acls'] },
  { specialty: 'intensive-care', unitName: 'Intensive care', certificates: ['bls', 'acls'] },
  { specialty: 'emergency', unitName: 'Emergency department', certificates: ['bls', 'acls', 'tncc'] },
  { specialty: 'operating-room', unitName: 'Operating theatres', certificates: ['bls'] },
  { specialty: 'labour-and-delivery', unitName: 'Labour and delivery', certificates: ['bls', 'nrp'] },
  { specialty: 'neonatal-intensive-care', unitName: 'Neonatal intensive care', certificates: ['bls', 'nrp'] },
  { specialty: 'paediatrics', unitName: 'Paediatrics', certificates: ['bls', 'pals'] },
  { specialty: 'oncology', unitName: 'Oncology', certificates: ['bls', 'ons-chemotherapy'] },
  { specialty: 'dialysis', unitName: 'Dialysis', certificates: ['bls'] },
  { specialty: 'mental-health', unitName: 'Mental health', certificates: ['bls'] },
  { specialty: 'geriatrics', unitName: 'Care of older people', certificates: ['bls'] },
];

export const skillOf = (specialty: string): Skill => {
  const found = SKILLS.find((skill) => skill.specialty === specialty);
  if (!found) throw new Error(`This market knows no specialty (${specialty}).`);
  return found;
};
