import { ApiProblem, ServerUnreachable, type components } from '@crossward/api-client';

export type AttachedDocument = components['schemas']['AttachedDocument'];

export interface Upload {
  credential: string;
  file: File;
  /** Tells one file from another: a `File` itself is written as nothing. */
  print: string;
}

export const uploadOf = (credential: string, file: File): Upload => ({
  credential,
  file,
  print: `${file.name} ${file.size} ${file.lastModified}`,
});

/** Sends a file and tells how much of it has left; `fetch` does not tell. */
export const uploadDocument = (
  { credential, file }: Upload,
  header: Record<string, string>,
  onProgress: (share: number) => void,
): Promise<AttachedDocument> =>
  new Promise((resolve, reject) => {
    const path = '/v1/nurses/me/documents';
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?credential=${encodeURIComponent(credential)}`);
    for (const [name, value] of Object.entries({ ...header, 'x-crossward-client': 'portal' })) {
      request.setRequestHeader(name, value);
    }
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const answer = (request.response ?? {}) as AttachedDocument & ApiProblem['problem'];
      if (request.status < 400) resolve(answer);
      else reject(new ApiProblem(request.status, answer, `POST ${path}`));
    });
    request.addEventListener('error', (cause) => reject(new ServerUnreachable(window.location.origin, cause)));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
