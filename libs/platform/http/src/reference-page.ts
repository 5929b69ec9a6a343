import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

// swagger-ui-dist comes with @nestjs/swagger, and is looked up from there.
const assetFolder = (): string => {
  const swagger = createRequire(fileURLToPath(import.meta.resolve('@nestjs/swagger')));
  return dirname(swagger.resolve('swagger-ui-dist/package.json'));
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Crossward API reference</title>
    <link rel="stylesheet" href="/reference/swagger-ui.css" />
    <link rel="icon" type="image/png" href="/reference/favicon-32x32.png" />
  </head>
  <body>
    <div id="reference"></div>
    <script src="/reference/swagger-ui-bundle.js"></script>
    <script src="/reference/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  displayRequestDuration: true,
  showExtensions: true,
  validatorUrl: null,
});
`;

const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** Serves /openapi.json and the browsable reference; every byte comes from this machine. */
export const serveReference = (
  fastify: FastifyInstance,
  document: () => object,
  { atRoot }: { atRoot: boolean },
): void => {
  let written: string | undefined;
  const config = { rateLimit: false as const };
  fastify.get('/openapi.json', { config }, async (_request, reply) => {
    written ??= JSON.stringify(document());
    return reply.type('application/json; charset=utf-8').send(written);
  });
  // Who opens the address alone in a browser has come to look around.
  if (atRoot) fastify.get('/', { config }, async (_request, reply) => reply.redirect('/reference'));
  fastify.get('/reference', { config }, async (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  fastify.get('/reference/start.js', { config }, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(START),
  );
  const folder = assetFolder();
  for (const [name, type] of Object.entries(ASSETS)) {
    fastify.get(`/reference/${name}`, { config }, async (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=3600')
        .send(await readFile(join(folder, name))),
    );
  }
};
