const DEFAULT_PORT = 4173;

/** `--port 8080`, `--port=8080` or the environment's PORT; undefined when it is no port. */
export function portAsked(
  args: readonly string[],
  fromEnvironment: string | undefined,
): number | undefined {
  const index = args.indexOf('--port');
  const given = args.find((arg) => arg.startsWith('--port='))?.slice('--port='.length);
  const text = index >= 0 ? (args[index + 1] ?? '') : (given ?? fromEnvironment);
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}
