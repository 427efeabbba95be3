const LINE_FEED = 0x0a;

/** Longest line that is read: a record of 1 MiB in base64, twice over. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;

/** Lines of a text that comes in pieces, without their line feeds; a line that is too long is cut there. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = new Uint8Array();
  for await (const piece of pieces) {
    const bytes = joined(rest, piece);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      yield decoder.decode(bytes.subarray(from, at));
      from = at + 1;
    }
    rest = bytes.slice(from);
    if (rest.length > MAX_LINE_BYTES) {
      yield decoder.decode(rest);
      rest = new Uint8Array();
    }
  }
  if (rest.length > 0) yield decoder.decode(rest);
}

function joined(rest: Uint8Array, piece: Uint8Array): Uint8Array {
  if (rest.length === 0) return piece;
  const both = new Uint8Array(rest.length + piece.length);
  both.set(rest);
  both.set(piece, rest.length);
  return both;
}
