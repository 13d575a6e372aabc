/** Whose figure it is, where the catalogue has one concept for townspeople, country people and all. */
export type People = "urban" | "rural" | "all";

/** 城镇居民人均可支配收入 is urban, 农民收入 rural, 城乡居民收入 all. */
export function peopleOf(name: string): People {
  const rural = /农村|农民|农牧民|牧区/u.test(name);
  const urban = /城镇|城市/u.test(name);
  if (rural === urban) return "all";
  return rural ? "rural" : "urban";
}
