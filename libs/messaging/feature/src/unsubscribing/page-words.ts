import type { LanguageCode } from '@crossward/messaging-domain';

interface Said {
  readonly title: string;
  readonly text: string;
}

export interface PageWords {
  readonly digest: string;
  readonly ask: Said & { readonly button: string };
  readonly done: Said;
  readonly refused: { readonly expired: Said; readonly invalid: Said };
  readonly choose: string;
}

export const PAGE_WORDS: Readonly<Record<LanguageCode, PageWords>> = {
  en: {
    digest: 'Daily summary',
    ask: {
      title: 'Stop these e-mails?',
      text: 'You would get no more e-mails about this: “{what}”. Contracts still reach you, and Crossward itself goes on telling you.',
      button: 'Stop these e-mails',
    },
    done: {
      title: 'These e-mails have stopped',
      text: 'You get no more e-mails about this: “{what}”. Crossward itself goes on telling you.',
    },
    refused: {
      expired: {
        title: 'This link is too old',
        text: 'It is more than a year old, and nothing has changed. Take the link of a newer e-mail, or sign in and choose under “Notices” which e-mails reach you.',
      },
      invalid: {
        title: 'This link does not work',
        text: 'It is incomplete, or the account is closed. Nothing has changed. Open the link of the e-mail once more, or sign in and choose under “Notices” which e-mails reach you.',
      },
    },
    choose: 'Choose in Crossward which e-mails reach you',
  },
  fr: {
    digest: 'Résumé quotidien',
    ask: {
      title: 'Ne plus recevoir ces courriels ?',
      text: 'Vous ne recevriez plus de courriel à ce sujet : « {what} ». Les contrats vous parviennent toujours, et Crossward continue de vous avertir.',
      button: 'Ne plus recevoir ces courriels',
    },
    done: {
      title: 'Vous ne recevrez plus ces courriels',
      text: 'Vous ne recevez plus de courriel à ce sujet : « {what} ». Crossward continue de vous avertir.',
    },
    refused: {
      expired: {
        title: 'Ce lien est trop ancien',
        text: 'Il date de plus d’un an, et rien n’a changé. Prenez le lien d’un courriel plus récent, ou connectez-vous et choisissez sous « Avis » les courriels que vous recevez.',
      },
      invalid: {
        title: 'Ce lien ne fonctionne pas',
        text: 'Il est incomplet, ou le compte est fermé. Rien n’a changé. Ouvrez à nouveau le lien du courriel, ou connectez-vous et choisissez sous « Avis » les courriels que vous recevez.',
      },
    },
    choose: 'Choisir dans Crossward les courriels que vous recevez',
  },
  es: {
    digest: 'Resumen diario',
    ask: {
      title: '¿Dejar de recibir estos correos?',
      text: 'Ya no recibiría correos sobre esto: «{what}». Los contratos le siguen llegando, y Crossward continúa avisándole.',
      button: 'Dejar de recibir estos correos',
    },
    done: {
      title: 'Ya no recibirá estos correos',
      text: 'Ya no recibe correos sobre esto: «{what}». Crossward continúa avisándole.',
    },
    refused: {
      expired: {
        title: 'Este enlace es demasiado antiguo',
        text: 'Tiene más de un año, y nada ha cambiado. Use el enlace de un correo más reciente, o inicie sesión y elija en «Avisos» qué correos recibe.',
      },
      invalid: {
        title: 'Este enlace no funciona',
        text: 'Está incompleto, o la cuenta está cerrada. Nada ha cambiado. Abra de nuevo el enlace del correo, o inicie sesión y elija en «Avisos» qué correos recibe.',
      },
    },
    choose: 'Elegir en Crossward qué correos recibe',
  },
};
