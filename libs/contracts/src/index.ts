export { parseStrictJson, MAX_JSON_DEPTH, type JsonValue } from './json/strict-json.js';
