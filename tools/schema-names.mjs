import { Logger } from '@nestjs/common';

const TWIN = /^Duplicate DTO detected: "([^"]+)"/;

/**
 * Describes an API. Of two classes with one name the document would hold the one that came last, at the routes of both: Nest
 * only warns of that.
 * @throws Error with the names that several classes have
 */
export const withUniqueSchemas = async (describe) => {
  const { warn } = Logger;
  const twins = new Set();
  Logger.warn = (message, ...more) => {
    const name = TWIN.exec(String(message))?.[1];
    if (name === undefined) warn.call(Logger, message, ...more);
    else twins.add(name);
  };
  try {
    const document = await describe();
    if (twins.size === 0) return document;
  } finally {
    Logger.warn = warn;
  }
  const names = [...twins].sort().join(', ');
  throw new Error(
    `Several classes of the API have one name and other fields: ${names}. Each needs a name of its own, or the routes of one would tell the fields of another.`,
  );
};
