// Asks the service in this container whether it is ready: exit 0 or 1. A slim image has no curl, and needs none.
const port = process.env.QALQAN_PORT ?? '8080';

try {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(4_000) });
  process.exitCode = response.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
