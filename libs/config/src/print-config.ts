import { fieldsOf, isField, type ConfigDefinition, type FieldTree, type Resolved } from './define-config.js';
import { fileVariableOf } from './fields.js';

const MASK = '********';

/** The configuration as JSON text with secrets masked, for `--print-config` and for a bug report. */
export function printConfig<F extends FieldTree>(definition: ConfigDefinition<F>, config: Resolved<F>): string {
  return `${JSON.stringify({ service: definition.service, ...maskTree(definition.fields, config) }, null, 2)}\n`;
}

function maskTree(tree: FieldTree, values: unknown): Record<string, unknown> {
  const source = values as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(tree).map(([name, node]) => {
      const value = source[name];
      if (!isField(node)) return [name, maskTree(node, value)];
      return [name, node.secret === true && value !== undefined ? MASK : (value ?? null)];
    }),
  );
}

/** Markdown table of every variable of a service; the docs are generated from it. */
export function renderConfigTable<F extends FieldTree>(definition: ConfigDefinition<F>): string {
  const head = ['| variable | meaning | unit | default |', '| --- | --- | --- | --- |'];
  const rows = fieldsOf(definition.fields).map(({ field }) => {
    const fallback =
      field.default === undefined ? (field.optional ? '—' : '*required*') : `\`${showDefault(field.default)}\``;
    const file = fileVariableOf(field);
    const secret = field.secret === true ? ' Secret.' : '';
    const meaning = `${field.description}${secret}${file === undefined ? '' : ` Or in a file: \`${file}\`.`}`;
    return `| \`${field.env}\` | ${meaning.replaceAll('|', '\\|')} | ${field.unit ?? ''} | ${fallback} |`;
  });
  return `${[...head, ...rows].join('\n')}\n`;
}

function showDefault(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
