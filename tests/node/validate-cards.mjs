// card -> what the official 1.5 schema has against it; an empty list when it is valid.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { batch } from './batch.mjs';

const require = createRequire(import.meta.url);
const schema = JSON.parse(readFileSync(new URL('adaptive-card-1.5.schema.json', import.meta.url), 'utf8'));
// The schema is draft 06 but names itself by draft 04's "id".
delete schema.id;

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
ajv.addSchema(schema, 'card');
const isValid = ajv.getSchema('card');

batch((card) => {
  if (isValid(card)) {
    return [];
  }

  const complaints = complaintsOfInnermost(card, '');
  return complaints.length ? complaints : isValid.errors.map((error) => describe(error, ''));
});

// An element may be "any of" twenty kinds, and a failure reports why it is none of them. So the innermost elements that fail are
// held against the one kind they say they are.
function complaintsOfInnermost(node, path) {
  if (typeof node !== 'object' || node === null) {
    return [];
  }

  const inner = Object.entries(node).flatMap(([name, child]) => complaintsOfInnermost(child, `${path}/${name}`));
  if (inner.length || typeof node.type !== 'string' || path.endsWith('/data')) {
    return inner;
  }

  const isValidAsItsType = ajv.getSchema(`card#/definitions/${node.type}`);
  if (!isValidAsItsType) {
    return [`${path || '/'} has the unknown type ${node.type}`];
  }

  return isValidAsItsType(node) ? [] : isValidAsItsType.errors.map((error) => describe(error, path));
}

function describe(error, path) {
  return `${path + error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`;
}
