// Asks this container's own service whether it is ready; slim images have no curl.
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/readyz`, {
  signal: AbortSignal.timeout(2500),
}).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
