// A file of the app package -> what the schema that it names by "$schema" has against it; an empty list when it is valid.
// The schemas are those in @microsoft/app-manifest. Its own validator can't be loaded, for it needs fs-extra and doesn't bring it;
// this does the same with what it does bring.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { batch } from './batch.mjs';

const home = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');
const require = createRequire(home);
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');

const validators = new Map();

batch((file) => {
  const isValid = validatorOf(String(file.$schema));
  return !isValid ? [`/$schema names no schema of Teams: ${file.$schema}`]
    : isValid(file) ? []
    : isValid.errors.map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
});

function validatorOf(name) {
  if (!validators.has(name)) {
    validators.set(name, compile(name.match(/^https:\/\/developer\.microsoft\.com\/(json-schemas\/teams\/v1\.\d+\/[\w.]+)$/)?.[1]));
  }

  return validators.get(name);
}

function compile(path) {
  const file = path && join(dirname(home), 'build', path);
  if (!file || !existsSync(file)) {
    return undefined;
  }

  // The patterns of the localisation file's names aren't written for Unicode's stricter rules.
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}
