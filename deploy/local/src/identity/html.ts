/** Text that is markup already; everything else is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

/** Template tag: markup in which every value is escaped, but for what is {@link Html} itself. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return new Html(parts.map((part, at) => part + (at < values.length ? rendered(values[at] ?? '') : '')).join(''));
}

function rendered(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return escaped(value);
  return value instanceof Html ? value.markup : value.map(({ markup }) => markup).join('');
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
