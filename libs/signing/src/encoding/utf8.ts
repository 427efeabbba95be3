const encoder = new TextEncoder();
// `ignoreBOM` keeps a leading U+FEFF: dropping it would give two byte strings one text.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a text, or undefined when it holds a lone surrogate (which has no UTF-8 form). */
export function encodeUtf8(text: string): Uint8Array | undefined {
  return text.isWellFormed() ? encoder.encode(text) : undefined;
}

/** The text of strictly valid UTF-8 bytes, or undefined. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // WHATWG Encoding: a fatal decoder throws for bytes that are not UTF-8, and for nothing else.
    return undefined;
  }
}
