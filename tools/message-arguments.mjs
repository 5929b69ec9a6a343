import { TYPE } from '@formatjs/icu-messageformat-parser';

/** Names of the arguments of a message, also of those within plurals and choices. */
export const argumentsOf = (elements) =>
  elements.flatMap((element) => [
    ...(element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value]),
    ...Object.values(element.options ?? {}).flatMap((option) => argumentsOf(option.value)),
    ...argumentsOf(element.children ?? []),
  ]);
