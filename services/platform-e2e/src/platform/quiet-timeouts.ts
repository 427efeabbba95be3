/** kafkajs computes a negative wait on every connection, upon which Node.js 24 remarks each time; it then waits 1 ms. */
export function quietTimeouts(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'TimeoutNegativeWarning') console.error(`${warning.name}: ${warning.message}`);
  });
}
