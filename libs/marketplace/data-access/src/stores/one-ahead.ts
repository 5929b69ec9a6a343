/** What is made of each thing in turn, while the next one is on its way. */
export async function* oneAhead<One, Made>(
  things: AsyncIterable<One>,
  make: (one: One) => Promise<Made>,
): AsyncGenerator<Made> {
  let before: Promise<Made> | null = null;
  try {
    for await (const one of things) {
      const next = make(one);
      // Waited for later: until then a failure of it is nobody's yet.
      next.catch(() => undefined);
      const made = before && (await before);
      before = next;
      if (made) yield made;
    }
    if (before) yield await before;
  } finally {
    await before?.catch(() => undefined);
  }
}
