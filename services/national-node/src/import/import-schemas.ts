const integer = { type: 'integer' };
const text = { type: 'string' };
const instant = { type: 'string', format: 'date-time' };
const object = (properties: Record<string, object>): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

/** OpenAPI of an import. */
export const IMPORT_SCHEMA = object({
  id: { type: 'string', format: 'uuid' },
  sender: text,
  format: { enum: ['ndjson', 'csv'] },
  state: { enum: ['open', 'submitted'], description: 'submitted takes no more rows' },
  next: { ...integer, description: 'line of the file that is expected next' },
  rows: object({
    drafted: integer,
    unchanged: { ...integer, description: 'came before with the same content' },
    conflicts: { ...integer, description: 'came before with other content' },
    refused: integer,
  }),
  alerts: object({ draft: integer, submitted: integer, published: integer, recalled: integer, discarded: integer }),
  createdBy: text,
  createdAt: instant,
  updatedAt: instant,
});

/** OpenAPI of an alert of an import. */
export const IMPORTED_ALERT_SCHEMA = object({
  line: integer,
  senderReference: text,
  reference: text,
  state: { enum: ['draft', 'submitted', 'published', 'recalled', 'discarded'] },
});

/** OpenAPI of a line of the report. */
export const IMPORT_FAULT_SCHEMA = object({
  line: integer,
  pointer: { ...text, description: 'from the row; * for a member that the contract does not know' },
  column: { oneOf: [text, { type: 'null' }], description: 'of a CSV file' },
  code: text,
  message: { ...text, description: 'never holds a value of the row' },
});

/** OpenAPI of what a call did with a batch. */
export const BATCH_ANSWER_SCHEMA = object({
  done: { ...integer, description: 'alerts submitted or released by this call' },
  passedOver: { type: 'array', items: object({ line: integer, reference: text, code: text }) },
  next: { oneOf: [integer, { type: 'null' }], description: 'for `from` of the next call; null at the end' },
});

/** OpenAPI of one line of NDJSON. */
export const IMPORT_ROW_SCHEMA = object({
  senderReference: { ...text, minLength: 1, maxLength: 128, description: "the sender's own reference of the case" },
  alert: { $ref: '#/components/schemas/AlertDraft' },
});
