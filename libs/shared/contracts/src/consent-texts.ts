export const CONSENT_LANGUAGES = ['en', 'fr', 'es'] as const;
export type ConsentLanguage = (typeof CONSENT_LANGUAGES)[number];

/** What a nurse agrees to with a submission, in the words of one language. */
export interface ConsentText {
  /** Of these very words: another word or another language is another version. */
  version: string;
  language: ConsentLanguage;
  /** An older one is kept since there are nurses who agreed to it. */
  inForce: boolean;
  text: string;
}

const FIRST: ConsentText = {
  version: '2026-11-01',
  language: 'en',
  inForce: false,
  text:
    'I ask Crossward to submit me to this one gap. The hospital that offers it may see my name, my skills, my licences ' +
    'and whether I may work there, until this submission ends. It never sees my date of birth or my passport. ' +
    'Crossward may ask the registers that issued my licences to confirm them. I can withdraw at any time.',
};

/** The one that is shown to whoever asks for no language. */
export const SUBMISSION_CONSENT: ConsentText = {
  version: '2026-11-26',
  language: 'en',
  inForce: true,
  text:
    'I ask Crossward to submit me to this one gap. The hospital that offers it may see my name, my skills, my licences ' +
    'and whether I may work there, until this submission ends, and from its offer on how to reach me. ' +
    'It never sees my date of birth or my passport. ' +
    'Crossward may ask the registers that issued my licences to confirm them. I can withdraw at any time.',
};

const FRENCH: ConsentText = {
  version: '2026-11-28.fr',
  language: 'fr',
  inForce: true,
  text:
    'Je demande à Crossward de présenter ma candidature à ce seul poste. L’hôpital qui le propose peut voir mon nom, ' +
    'mes compétences, mes licences et si je peux y travailler, jusqu’à la fin de cette candidature, ' +
    'et, à partir de son offre, comment me joindre. ' +
    'Il ne voit jamais ma date de naissance ni mon passeport. ' +
    'Crossward peut demander aux registres qui ont délivré mes licences de les confirmer. ' +
    'Je peux retirer ce consentement à tout moment.',
};

const SPANISH: ConsentText = {
  version: '2026-11-28.es',
  language: 'es',
  inForce: true,
  text:
    'Pido a Crossward que presente mi candidatura a esta única vacante. El hospital que la ofrece puede ver mi nombre, ' +
    'mis competencias, mis licencias y si puedo trabajar allí, hasta que termine esta candidatura, ' +
    'y, a partir de su oferta, cómo ponerse en contacto conmigo. ' +
    'Nunca ve mi fecha de nacimiento ni mi pasaporte. ' +
    'Crossward puede pedir a los registros que expidieron mis licencias que las confirmen. ' +
    'Puedo retirar este consentimiento en cualquier momento.',
};

/** Every text that a nurse has ever been asked to agree to. */
export const CONSENT_TEXTS: readonly ConsentText[] = [FIRST, SUBMISSION_CONSENT, FRENCH, SPANISH];

const IN_FORCE: Readonly<Record<ConsentLanguage, ConsentText>> = { en: SUBMISSION_CONSENT, fr: FRENCH, es: SPANISH };

export const consentTextIn = (language: ConsentLanguage): ConsentText => IN_FORCE[language];

export const consentTextOf = (version: string): ConsentText | undefined =>
  CONSENT_TEXTS.find((text) => text.version === version);
