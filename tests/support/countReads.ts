/** The items, each telling whenever `key` is read of it; and how often that was. */
export function countReads<Item extends object>(items: readonly Item[], key: keyof Item) {
  let reads = 0;
  const watched = items.map(
    (item) =>
      new Proxy(item, {
        get: (target, name) => {
          if (name === key) reads += 1;
          const value: unknown = Reflect.get(target, name);
          return value;
        },
      }),
  );
  return { watched, reads: () => reads };
}
