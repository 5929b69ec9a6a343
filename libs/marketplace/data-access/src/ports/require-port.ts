/** Stops the boot with words that help, instead of failing at the first request. */
export const requirePort = <T>(port: T | null | undefined, name: string, needer: string): T => {
  if (port !== null && port !== undefined) return port;
  throw new Error(`${needer} needs ${name}: pass the module that provides and exports it in \`imports\`.`);
};
