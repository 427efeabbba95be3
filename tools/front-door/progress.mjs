const HEARTBEAT_MS = 15_000;

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
  const terminal = process.stdout.isTTY === true;
  if (terminal) process.stdout.write(`  … ${what}`);
  const timer = setInterval(
    () => {
      if (terminal) process.stdout.write(`\r  … ${what} (${seconds()} s)`);
      else console.log(`  … ${what} (${seconds()} s)`);
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
    console.log(`${terminal ? '\r' : ''}  ${mark} ${what} (${seconds()} s)`);
  }
}
