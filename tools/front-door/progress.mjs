const HEARTBEAT_MS = 15_000;
/** @type {NodeJS.WriteStream} */
let stream = process.stdout;

/** For commands whose standard output is their result. */
export function progressToStderr() {
  stream = process.stderr;
}

/**
 * Runs one long step under a line that says what it does and for how long. In a terminal the seconds count up in
 * place; elsewhere a line every 15 s shows that it is alive.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const terminal = stream.isTTY === true;
  if (terminal) stream.write(`  … ${what}`);
  const timer = setInterval(
    () => {
      if (terminal) stream.write(`\r  … ${what} (${seconds()} s)`);
      else stream.write(`  … ${what} (${seconds()} s)\n`);
    },
    terminal ? 500 : HEARTBEAT_MS,
  );
  let mark = '✗';
  try {
    const result = await work();
    mark = '✓';
    return result;
  } finally {
    clearInterval(timer);
    stream.write(`${terminal ? '\r' : ''}  ${mark} ${what} (${seconds()} s)\n`);
  }
}
